"""Reads CSV with Python's own reader: a list of rows, each by the names of its columns."""

import csv
import json
import sys

with open(sys.argv[1], encoding="utf-8", newline="") as file:
    print(json.dumps(list(csv.DictReader(file, strict=True))))
