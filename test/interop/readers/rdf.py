"""Reads Turtle, N-Quads and JSON-LD with rdflib and puts a SPARQL query to what it read: python rdf.py query ttl nq jsonld."""

import json
import sys

import rdflib

query, *paths = sys.argv[1:]


def statements(path, syntax):
    """What a file says, all of it in the default graph."""
    dataset = rdflib.Dataset()
    dataset.parse(path, format=syntax)
    assert {graph for _, _, _, graph in dataset.quads()} <= {None, rdflib.graph.DATASET_DEFAULT_GRAPH_ID}
    return {(subject, predicate, value) for subject, predicate, value, _ in dataset.quads()}


syntaxes = ("turtle", "nquads", "json-ld")
read = [statements(path, syntax) for path, syntax in zip(paths, syntaxes, strict=True)]
graph = rdflib.Graph()
for statement in read[0]:
    graph.add(statement)
literals = [term for statement in read[0] for term in statement if isinstance(term, rdflib.Literal)]
print(
    json.dumps(
        {
            "counts": [len(one) for one in read],
            "equal": all(one == read[0] for one in read),
            "blank": sum(isinstance(term, rdflib.BNode) for statement in read[0] for term in statement),
            "illTyped": sorted({str(term) for term in literals if term.ill_typed}),
            "names": sorted(str(name) for name in graph.objects(None, rdflib.SDO.name)),
            "answer": [[None if value is None else str(value) for value in row] for row in graph.query(query)],
        }
    )
)
