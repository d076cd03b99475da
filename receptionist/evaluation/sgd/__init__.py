"""The public SGD appointment dialogues, played against the product. Read dialogues.py, town.py, caller.py, play.py."""
