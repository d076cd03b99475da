"""`python -m tests.bench`: the figures of speed, each beside what it is held against, in one run."""
