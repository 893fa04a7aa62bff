"""The client and a real service: that of PARLEY_URL, which holds the example (the article) and nothing else."""

import datetime
import json
import os
import pathlib
import sys
import tempfile
import unittest
import urllib.request
import warnings

folder = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(folder), str(folder.parent)]

import parley
from test_client import has, needs

url = os.environ.get("PARLEY_URL")


@unittest.skipUnless(url, "PARLEY_URL is not set")
class Service(unittest.TestCase):
    def setUp(self):
        self.service = parley.connect(frames="rows")

    def test_relations_by_filters(self):
        strikes = self.service.relations(types="STRUCK")
        self.assertEqual(len(strikes), self.service.count("relations", types="STRUCK"))
        self.assertEqual({(row["source"], row["target"]) for row in strikes},
                         {("country:iran", end) for end in ("country:iraq", "country:syria", "country:pakistan", "group:jaish-al-adl")}
                         | {("country:pakistan", end) for end in ("country:iran", "group:balochistan-liberation-army", "group:balochistan-liberation-front")})
        first = self.service.relations(types=["STRUCK"], entity="country:iran", from_=datetime.date(2024, 1, 16), to="2024-01-16", kinds="GROUP")
        self.assertEqual([(row["target_label"], row["start_date"], row["origin_count"]) for row in first], [("Jaish al-Adl", datetime.date(2024, 1, 16), 1)])

    def test_the_ledger_of_claims(self):
        rows = self.service.claims(kinds="MEASURE", participants=None)
        self.assertTrue({"9", "3", "4", "2"} >= {f"{row['value']:g}" for row in rows if row["measure"] == "killed"})
        self.assertTrue(all(isinstance(row["recorded_at"], datetime.datetime) and row["locator"] for row in rows))
        irna = self.service.claims(attributedTo="organisation:irna")
        self.assertTrue(irna and all("organisation:irna" in row["speaker_ids"] for row in irna))

    def test_all_tables_have_the_types_that_their_columns_promise(self):
        """What is not text comes under a name that the client knows, also where this answer holds nothing under it."""
        kinds = {kind: names for kind, names in (("date", parley._DATES), ("list", parley._LISTS), ("boolean", parley._BOOLEANS), ("number", parley._NUMBERS | parley._INTEGERS))}
        for what in ("relations", "entities", "claims", "events"):
            with urllib.request.urlopen(f"{self.service.url}/export/{what}.ndjson") as response:
                for line in response.read().decode().splitlines():
                    for name, value in json.loads(line).items():
                        for kind, names in kinds.items():
                            looks = {"date": isinstance(value, str) and len(value) == 10 and value[4] == value[7] == "-", "list": isinstance(value, list), "boolean": isinstance(value, bool), "number": isinstance(value, (int, float)) and not isinstance(value, bool)}[kind]
                            if looks:
                                self.assertIn(name, names, f"{what}.{name} holds a {kind}")

    def test_frames(self):
        for frames in ("pandas", "polars"):
            if has(frames):
                service = parley.connect(frames=frames)
                for read in (service.relations, service.entities, service.claims, service.events):
                    with self.subTest(frames=frames, read=read.__name__):
                        table = read()
                        self.assertEqual(len(table), self.service.count(read.__name__))
                        self.assertIn(read.__name__.capitalize(), parley.cite(table))
                self.assertEqual(list(service.events(from_="1900-01-01", to="1900-01-02").columns), list(service.events().columns))

    def test_a_network_is_whole_and_of_one_state(self):
        network = self.service.network()
        self.assertEqual(len(network.edges), self.service.count("relations"))
        ends = {row[end] for row in network.edges for end in ("source", "target")}
        self.assertEqual(ends, {row["id"] for row in network.nodes})
        near, far = self.service.neighbourhood("country:iran"), self.service.neighbourhood("country:iran", depth=2)
        self.assertLess(len(near.nodes), len(far.nodes))
        self.assertIn("depth=1", parley.cite(near))
        if has("networkx"):
            self.assertEqual(near.to_networkx().number_of_nodes(), len(near.nodes))
        if has("igraph"):
            self.assertEqual(near.to_igraph().ecount(), len(near.edges))

    def test_a_citation_repeats_the_rows(self):
        strikes = self.service.relations(types="STRUCK")
        again = self.read(parley.cite(strikes, "csl")["URL"] + ".ndjson")
        self.assertEqual([json.loads(line)["id"] for line in again.splitlines()], [row["id"] for row in strikes])

    def test_a_citation_is_that_of_the_service(self):
        series = self.service.dyad_series("country:iran", "country:pakistan")
        answer = self.service.graphql("query Strikes { relations(filter: { types: [\"STRUCK\"] }) { totalCount } }")
        rows = self.service.table("{ relations { edges { node { id } } } }")
        for table in (self.service.relations(types="STRUCK", entity="country:iran"), self.service.claims(text="50 % & more_ ایران"), self.service.network(), series, answer, rows):
            url = parley.cite(table, "csl")["URL"]
            self.assertEqual(parley.cite(table) + "\n", self.read(url + ".txt"))
            self.assertEqual(parley.cite(table, "bibtex") + "\n", self.read(url + ".bib"))
            self.assertEqual(parley.cite(table, "csl"), json.loads(self.read(url + ".csl.json")))
        self.assertEqual(json.loads(self.read(answer.about["url"] + ".json"))["data"], answer)
        self.assertEqual(len(self.read(rows.about["url"] + ".csv").splitlines()), len(rows) + 1)
        self.assertNotIn("unpinned", series.about)
        self.assertEqual(self.service.search("turkiye").about["unpinned"], ["search"])
        self.assertRegex(parley.cite(series), r"DyadSeries \(a=country:iran; b=country:pakistan; by=MONTH; oneADay=false\)")

    def read(self, url):
        with urllib.request.urlopen(url) as response:
            return response.read().decode()

    def test_series(self):
        series = self.service.dyad_series("country:iran", ["country:pakistan"], by="DAY", from_="2024-01-15", to=datetime.date(2024, 1, 19), allEvents=True)
        self.assertEqual([row["start"].isoformat() for row in series], [f"2024-01-{day}" for day in range(15, 20)])
        self.assertEqual(series[1]["forward_quad4"], 1)
        self.assertEqual(series[0]["forward_mean"], None)
        self.assertIn("all_events", series[0])
        self.assertEqual(series.about["scale"], "goldstein-icews")
        strikes = self.service.dyad_series("country:iran", "country:pakistan", types="STRUCK", by="MONTH")
        self.assertEqual([(row["forward_events"], row["backward_events"]) for row in strikes], [(1, 1)])

    def test_paths(self):
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            steps = self.service.paths("person:hakan-fidan", "group:jaish-al-adl", k=1)
        self.assertEqual([steps[0]["source"], steps[-1]["target"]], ["person:hakan-fidan", "group:jaish-al-adl"])
        self.assertEqual([one["target"] for one in steps[:-1]], [one["source"] for one in steps[1:]])
        self.assertEqual(steps.about["complete"], False)
        self.assertIn("1 path", str(caught[0].message))
        self.assertEqual(self.service.paths("person:hakan-fidan", "group:jaish-al-adl", maxLength=1), [])

    def test_search_and_graphql(self):
        self.assertEqual(self.service.search("turkiye", kinds="COUNTRY")[0]["id"], "country:turkiye")
        self.assertEqual(self.service.graphql("query ($id: ID!) { entity(by: { id: $id }) { name } }", {"id": "country:iran"}), {"entity": {"name": "Iran"}})
        with self.assertRaises(parley.ParleyError) as caught:
            self.service.graphql("{ relations(first: 501) { edges { cursor } } }")
        self.assertEqual(caught.exception.code, "PAGE_TOO_LARGE")

    def test_any_connection_as_a_table(self):
        query = "query ($types: [String!]) { relations(first: 2, filter: { types: $types }) { edges { node { id from { name } when { earliestOn } support { claims } } } } }"
        rows = self.service.table(query, {"types": ["STRUCK"]})
        self.assertEqual(len(rows), 7)
        self.assertEqual({row["when.earliestOn"] for row in rows}, {None, datetime.date(2024, 1, 16), datetime.date(2024, 1, 17)})
        self.assertEqual({row["from.name"] for row in rows}, {"Iran", "Pakistan"})
        if has("pandas"):
            empty = parley.connect(frames="pandas").table(query, {"types": ["THREATENED"]})
            self.assertEqual(list(empty.columns), ["id", "from.name", "when.earliestOn", "support.claims"])
        with self.assertRaises(parley.ParleyError) as caught:
            self.service.table("{ relations { edges { node { idd } } } }")
        self.assertEqual(caught.exception.code, "GRAPHQL_VALIDATION_FAILED")

    def test_what_is_misspelt_is_refused(self):
        for ask in (self.service.relations, lambda **filters: self.service.count("relations", **filters), self.service.network):
            with self.assertRaises(parley.ParleyError) as caught:
                ask(typs="STRUCK")
            self.assertEqual(caught.exception.code, "BAD_INPUT")
            self.assertIn("typeGroups", str(caught.exception))

    def test_files_for_other_tools(self):
        with tempfile.TemporaryDirectory() as place:
            path = self.service.save(os.path.join(place, "strikes.gexf"), types="STRUCK")
            self.assertIn("Jaish al-Adl", pathlib.Path(path).read_text(encoding="utf-8"))
            if has("networkx"):
                self.assertEqual(needs("networkx").read_gexf(path, version="1.3").number_of_edges(), self.service.count("network", types="STRUCK"))
            csv = self.service.save(os.path.join(place, "strikes.csv"), types="STRUCK", flavour="gephi")
            self.assertTrue(pathlib.Path(csv).read_text(encoding="utf-8").startswith("Source,Target,Type,Kind"))


if __name__ == "__main__":
    unittest.main()
