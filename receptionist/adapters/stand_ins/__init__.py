"""Stand-ins that speak the wire: the simulator, the evals and the tests need them, so they are product code."""
