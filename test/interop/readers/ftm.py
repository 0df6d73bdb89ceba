"""Reads FollowTheMoney entities with its own model, and checks that cleaning would change no value."""

import json
import sys

from followthemoney import model
from followthemoney.types import registry

proxies = {}
with open(sys.argv[1], encoding="utf-8") as file:
    for line in file:
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
        proxy = model.get_proxy(data)
        assert proxy.id not in proxies, f"{proxy.id} stands for two entities"
        proxies[proxy.id] = proxy

wrong = []
for proxy in proxies.values():
    for prop, value in proxy.itervalues():
        if prop.type == registry.entity:
            target = proxies.get(value)
            if target is None or not target.schema.is_a(prop.range):
                wrong.append([proxy.id, prop.name, value])

counts = {}
for proxy in proxies.values():
    counts[proxy.schema.name] = counts.get(proxy.schema.name, 0) + 1
print(
    json.dumps(
        {
            "counts": counts,
            "wrong": wrong,
            "captions": sorted(proxy.caption for proxy in proxies.values() if not proxy.schema.edge),
            "edges": [
                {
                    "schema": proxy.schema.name,
                    "claim": proxy.first("recordId", quiet=True),
                    "ends": [[proxies[start].caption, proxies[end].caption] for start, end in proxy.edgepairs()],
                    "quote": proxy.first("description", quiet=True),
                    "dates": proxy.get_type_values(registry.date),
                }
                for proxy in proxies.values()
                if proxy.schema.edge and proxy.schema.name != "Documentation"
            ],
            "notes": [
                {
                    "name": proxy.first("name"),
                    "quote": proxy.first("description"),
                    "keywords": proxy.get("keywords"),
                    "proof": [proxies[one].caption for one in proxy.get("proof")],
                }
                for proxy in proxies.values()
                if proxy.schema.name == "Note" and proxy.has("proof")
            ],
            "mentions": [
                [proxies[proxy.first("document")].caption, proxy.first("name")]
                for proxy in proxies.values()
                if proxy.schema.name == "Mention"
            ],
        }
    )
)
