"""Reads STIX 2.1 bundles with the OASIS parser, which refuses what is not in the standard."""

import json
import sys

import stix2


def refs(value, key=""):
    """Every reference to another object, wherever it stands."""
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from refs(inner, name)
    elif isinstance(value, list):
        for inner in value:
            yield from refs(inner, key)
    elif key.endswith("_ref") or key.endswith("_refs"):
        yield value


def ours(one):
    return next(ref.external_id for ref in one.external_references if ref.source_name == "claimgraph")


def relationship(one, by_id):
    return {
        "claim": ours(one),
        "type": one.relationship_type,
        "from": [one.source_ref.split("--")[0], ours(by_id[one.source_ref])],
        "to": [one.target_ref.split("--")[0], ours(by_id[one.target_ref])],
        "start": str(one.start_time) if "start_time" in one else None,
        "stop": str(one.stop_time) if "stop_time" in one else None,
        "confidence": one.confidence,
        "quote": one.description,
    }


def note(one, by_id):
    return {
        "claim": ours(one),
        "content": one.content,
        "labels": one.labels,
        "on": sorted("report" if ref.startswith("report--") else ours(by_id[ref]) for ref in one.object_refs),
    }


def report(one, by_id):
    return {
        "name": one.name,
        "published": str(one.published),
        "claims": sorted(ours(by_id[ref]) for ref in one.object_refs),
        "urls": [ref.get("url") for ref in one.external_references],
    }


def read(path):
    with open(path, encoding="utf-8") as file:
        text = file.read()
    bundle = stix2.parse(text, allow_custom=False)
    by_id = {one.id: one for one in bundle.objects}
    assert len(by_id) == len(bundle.objects), "an id stands for two objects"
    by_type = {}
    for one in bundle.objects:
        by_type.setdefault(one.type, []).append(one)
    (definition,) = by_type["extension-definition"]
    for one in bundle.objects:
        for extension in one.get("extensions", {}):
            assert extension == definition.id, f"{extension} is defined nowhere"
    return {
        "counts": {kind: len(some) for kind, some in by_type.items()},
        "missing": sorted({ref for ref in refs(json.loads(text)) if ref not in by_id}),
        "names": [one.name for one in bundle.objects if "name" in one],
        "classes": {ours(one): one.identity_class for one in by_type["identity"] if "external_references" in one},
        "countries": {one.name: one.get("country") for one in by_type.get("location", [])},
        "relationships": [relationship(one, by_id) for one in by_type.get("relationship", [])],
        "notes": [note(one, by_id) for one in by_type.get("note", [])],
        "reports": [report(one, by_id) for one in by_type.get("report", [])],
    }


print(json.dumps([read(path) for path in sys.argv[1:]]))
