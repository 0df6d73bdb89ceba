"""Reads GraphML with NetworkX: counts, and every edge with its attributes."""

import json
import sys

import networkx

graph = networkx.read_graphml(sys.argv[1])
print(
    json.dumps(
        {
            "directed": graph.is_directed(),
            "nodes": {node: data for node, data in graph.nodes(data=True)},
            "edges": [{"from": start, "to": end, **data} for start, end, data in graph.edges(data=True)],
        }
    )
)
