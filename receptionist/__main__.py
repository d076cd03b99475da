"""`python -m receptionist` is the same as `receptionist`."""

from receptionist.cli import main

if __name__ == "__main__":
    main()
