"""Reads FollowTheMoney entities with its own model, and checks that cleaning would change no value."""

import json
import sys

from followthemoney import model
from followthemoney.types import registry


def checked(line):
    """The entity of a line, all of which the model allows as it stands."""
    data = json.loads(line)
    schema = model.get(data["schema"])
    assert schema is not None and not schema.abstract, f"{data['schema']} is no schema of entities"
    unknown = set(data["properties"]) - set(schema.properties)
    assert not unknown, f"{schema.name} has no {unknown}"
    schema.validate(data)
    assert registry.entity.validate(data["id"]) and len(data["id"]) <= registry.entity.max_length, data["id"]
    for name, values in data["properties"].items():
        kind = schema.properties[name].type
        for value in values:
            assert kind.clean(value) == value, f"{schema.name}.{name} is not clean: {value!r}"
            assert len(value) <= kind.max_length, f"{schema.name}.{name} is too long"
    return model.get_proxy(data)


def wrong_references(proxies):
    """References into nothing, or to what the model does not allow there."""
    for proxy in proxies.values():
        for prop, value in proxy.itervalues():
            target = proxies.get(value)
            if prop.type == registry.entity and (target is None or not target.schema.is_a(prop.range)):
                yield [proxy.id, prop.name, value]


def edge(proxy, proxies):
    return {
        "schema": proxy.schema.name,
        "claim": proxy.first("recordId", quiet=True),
        "ends": [[proxies[start].caption, proxies[end].caption] for start, end in proxy.edgepairs()],
        "quote": proxy.first("description", quiet=True),
        "dates": proxy.get_type_values(registry.date),
    }


def note(proxy, proxies):
    return {
        "name": proxy.first("name"),
        "quote": proxy.first("description"),
        "keywords": proxy.get("keywords"),
        "proof": [proxies[one].caption for one in proxy.get("proof")],
    }


def read(path):
    proxies = {}
    with open(path, encoding="utf-8", newline="\n") as file:
        for line in file:
            proxy = checked(line)
            assert proxy.id not in proxies, f"{proxy.id} stands for two entities"
            proxies[proxy.id] = proxy
    every = list(proxies.values())
    wrong = list(wrong_references(proxies))
    counts = {}
    for proxy in every:
        counts[proxy.schema.name] = counts.get(proxy.schema.name, 0) + 1
    ties = [one for one in every if one.schema.edge and one.schema.name != "Documentation"]
    return {
        "counts": counts,
        "wrong": wrong,
        "captions": sorted(one.caption for one in every if not one.schema.edge),
        "edges": [] if wrong else [edge(one, proxies) for one in ties],
        "notes": [note(one, proxies) for one in every if one.schema.name == "Note" and one.has("proof")],
        "mentions": [
            [proxies[one.first("document")].caption, one.first("name")]
            for one in every
            if one.schema.name == "Mention"
        ],
    }


print(json.dumps([read(path) for path in sys.argv[1:]]))
