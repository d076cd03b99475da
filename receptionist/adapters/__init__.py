"""The outside world, one vendor a file; each translates the vendor's errors into ours."""
