"""Reads the files of a folder with the tools that people use and prints what each has seen, as JSON: {reader: facts}.

Facts are the same for all: how many nodes and edges, how many edges lead from n0 to n1, the label and country of each node,
and the first day and type of each edge. Which readers there are depends on the NetworkX at hand.
"""

import csv
import json
import sys
from pathlib import Path

import networkx as nx

folder = Path(sys.argv[1])
is_old = nx.__version__.startswith("2.")
seen = {}


def facts_of_graph(graph):
    """What a NetworkX graph says. GraphML has ids as they are in values: not every sign may stand in the ids of its elements."""
    labels, countries, dates = {}, {}, {}
    for key, data in graph.nodes(data=True):
        labels[data.get("node_id", key)] = data.get("label")
        if data.get("country"):
            countries[data.get("node_id", key)] = data["country"]
    for source, target, key, data in graph.edges(keys=True, data=True):
        dates[data.get("edge_id", data.get("id", key))] = [data.get("start_date"), data.get("relation_type")]
    return {"nodes": graph.number_of_nodes(), "edges": graph.number_of_edges(), "parallel": graph.number_of_edges("n0", "n1"), "labels": labels, "countries": countries, "dates": dates}


def known(value):
    """None for what is not known: an empty text, None, NaN or NaT."""
    return None if value is None or value == "" or value != value else value


def day_of(value):
    return None if known(value) is None else str(value)[:10]


def facts_of_rows(nodes, edges):
    """What two lists of dictionaries say."""
    return {
        "nodes": len(nodes),
        "edges": len(edges),
        "parallel": sum(1 for edge in edges if edge["source"] == "n0" and edge["target"] == "n1"),
        "labels": {node["id"]: node["label"] for node in nodes},
        "countries": {node["id"]: node["country"] for node in nodes if known(node["country"]) is not None},
        "dates": {edge["id"]: [day_of(edge["start_date"]), edge["relation_type"]] for edge in edges},
    }


def path(name):
    return str(folder / name)


def read_networkx():
    for version in ["1.2"] if is_old else ["1.2", "1.3"]:
        seen[f"networkx gexf {version}"] = facts_of_graph(nx.read_gexf(path(f"network.{version}.gexf"), version="1.2draft" if version == "1.2" else "1.3"))
    seen["networkx graphml"] = facts_of_graph(nx.read_graphml(path("network.plain.graphml")))
    for flavour in ["yed", "neo4j"]:
        seen[f"networkx graphml {flavour}"] = facts_of_graph(nx.read_graphml(path(f"network.{flavour}.graphml"))) if flavour == "yed" else {"nodes": nx.read_graphml(path(f"network.{flavour}.graphml")).number_of_nodes()}
    for key in ["links", "edges", "both"]:
        data = json.loads(Path(path(f"network.{key}.json")).read_text(encoding="utf-8"))
        if key == "edges" and is_old:
            graph = nx.node_link_graph(data, attrs={"source": "source", "target": "target", "name": "id", "key": "key", "link": "edges"})
        elif is_old:
            graph = nx.node_link_graph(data)
        else:
            graph = nx.node_link_graph(data, edges="links") if key == "links" else nx.node_link_graph(data)
        seen[f"networkx json {key}"] = facts_of_graph(graph)
    seen["networkx cyjs"] = facts_of_graph(nx.cytoscape_graph(json.loads(Path(path("network.cyjs")).read_text(encoding="utf-8"))))


def read_igraph():
    import igraph

    for flavour in ["plain", "yed"]:
        graph = igraph.Graph.Read_GraphML(path(f"network.{flavour}.graphml"))
        ids = graph.vs["node_id"]
        nodes = [{"id": vertex["node_id"], "label": vertex["label"], "country": vertex["country"]} for vertex in graph.vs]
        edges = [{"id": edge["edge_id"], "source": ids[edge.source], "target": ids[edge.target], "start_date": edge["start_date"], "relation_type": edge["relation_type"]} for edge in graph.es]
        seen[f"igraph graphml {flavour}"] = facts_of_rows(nodes, edges)


def read_pictures():
    from lxml import etree

    picture = etree.parse(path("network.svg")).getroot()
    space = {"svg": "http://www.w3.org/2000/svg"}
    seen["lxml svg"] = {"nodes": len(picture.findall(".//svg:g/svg:circle[svg:title]", space)), "edges": len(picture.findall(".//svg:path[svg:title]", space)), "title": picture.findtext("svg:title", namespaces=space)}


def read_places():
    import pyarrow.parquet
    import shapely

    collection = json.loads(Path(path("places.geojson")).read_text(encoding="utf-8"))
    shapes = [None if feature["geometry"] is None else shapely.geometry.shape(feature["geometry"]) for feature in collection["features"]]
    point = lambda shape: None if shape is None else [shape.x, shape.y]
    seen["json geojson"] = {"points": [point(shape) for shape in shapes], "labels": {feature["properties"]["id"]: feature["properties"]["label"] for feature in collection["features"]}}
    table = pyarrow.parquet.read_table(path("places.geo.parquet"))
    shapes = [None if value is None else shapely.from_wkb(value) for value in table.column("geometry").to_pylist()]
    seen["shapely geo.parquet"] = {"points": [point(shape) for shape in shapes], "primary": json.loads(table.schema.metadata[b"geo"])["primary_column"]}


def read_tables():
    import duckdb
    import pandas
    import polars
    import pyarrow.ipc
    import pyarrow.parquet

    def both(read):
        return facts_of_rows(read("nodes"), read("edges"))

    seen["csv module csv"] = both(lambda part: list(csv.DictReader(open(path(f"{part}.csv"), encoding="utf-8", newline=""))))
    seen["pandas csv"] = both(lambda part: pandas.read_csv(path(f"{part}.csv"), dtype=str, keep_default_na=False).to_dict("records"))
    seen["polars csv"] = both(lambda part: polars.read_csv(path(f"{part}.csv"), infer_schema=False).to_dicts())
    seen["duckdb csv"] = both(lambda part: duckdb.sql(f"SELECT * FROM read_csv('{path(part)}.csv', all_varchar=true, header=true)").pl().to_dicts())
    seen["polars ndjson"] = both(lambda part: polars.read_ndjson(path(f"{part}.ndjson")).to_dicts())
    seen["pandas ndjson"] = both(lambda part: pandas.read_json(path(f"{part}.ndjson"), lines=True, dtype=False, convert_dates=False).to_dict("records"))
    seen["duckdb ndjson"] = both(lambda part: duckdb.sql(f"SELECT * FROM '{path(part)}.ndjson'").pl().to_dicts())
    seen["pandas parquet"] = both(lambda part: pandas.read_parquet(path(f"{part}.parquet")).to_dict("records"))
    seen["polars parquet"] = both(lambda part: polars.read_parquet(path(f"{part}.parquet")).to_dicts())
    seen["pyarrow parquet"] = both(lambda part: pyarrow.parquet.read_table(path(f"{part}.parquet")).to_pylist())
    seen["duckdb parquet"] = both(lambda part: duckdb.sql(f"SELECT * FROM '{path(part)}.parquet'").pl().to_dicts())
    seen["pyarrow arrow"] = both(lambda part: pyarrow.ipc.open_stream(path(f"{part}.arrow")).read_all().to_pylist())
    seen["polars arrow"] = both(lambda part: polars.read_ipc_stream(path(f"{part}.arrow")).to_dicts())

    table = pyarrow.parquet.read_table(path("edges.parquet"))
    arrow = pyarrow.ipc.open_stream(path("edges.arrow")).schema
    seen["types"] = {
        "parquet": {field.name: str(field.type) for field in table.schema},
        "arrow": {field.name: str(field.type) for field in arrow},
        "parquet metadata": {key.decode(): value.decode() for key, value in table.schema.metadata.items() if key.startswith(b"parley.")},
        "arrow metadata": {key.decode(): value.decode() for key, value in arrow.metadata.items()},
        "lists": table.column("source_names").to_pylist(),
    }


read_networkx()
if not is_old:
    read_igraph()
    read_tables()
    read_pictures()
    read_places()
print(json.dumps(seen, default=str))
