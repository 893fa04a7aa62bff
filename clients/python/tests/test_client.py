"""What the client does with answers, good and bad. Needs no service and no package."""

import ast
import contextlib
import datetime
import io
import os
import pathlib
import sys
import tempfile
import unittest
import unittest.mock

folder = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(folder), str(folder.parent)]

import parley
from fake_service import FakeService, broken_answer, json_answer, refusal, rows_answer, send

row = {"id": "relation:1", "source": "country:iran", "target": "country:iraq", "relation_type": "STRUCK", "directed": True, "start_date": "1453-05-29", "end_date": None, "weight": 1, "goldstein": -10, "quad": None, "source_names": ["A", "B"], "country": "NA", "new_column": 5}


def connect(fake, **options):
    return parley.connect(fake.url, **{"frames": "rows", **options})


class Quick(unittest.TestCase):
    """Tests that do not really wait; `slept` has the pauses."""

    def setUp(self):
        self.slept = []
        patch = unittest.mock.patch.object(parley.time, "sleep", self.slept.append)
        patch.start()
        self.addCleanup(patch.stop)
        environment = unittest.mock.patch.dict(os.environ)
        environment.start()
        self.addCleanup(environment.stop)
        os.environ.pop("PARLEY_KEY", None)


class Asking(Quick):
    def path_of(self, **filters):
        with FakeService(rows_answer([row])) as fake:
            connect(fake).relations(**filters)
            return fake.paths()[0]

    def test_filters_are_the_parameters_of_export(self):
        self.assertEqual(self.path_of(types=["STRUCK", "ATTACKED"], from_="2024-01-01", contested=False), "/export/relations.ndjson?types=STRUCK,ATTACKED&from=2024-01-01&contested=false")
        self.assertEqual(self.path_of(from_=datetime.date(2024, 1, 1), to=datetime.datetime(2024, 2, 1), within=(60, 24.5, 75, 38)), "/export/relations.ndjson?from=2024-01-01&to=2024-02-01&within=60,24.5,75,38")
        self.assertEqual(self.path_of(asOf={"valid": "2024-01-17", "published": datetime.datetime(2024, 1, 17, 18, tzinfo=datetime.timezone.utc)}, kinds=None), "/export/relations.ndjson?asOf.valid=2024-01-17&asOf.published=2024-01-17T18:00:00Z")
        self.assertEqual(self.path_of(**{"from": "2024-01-01", "attributedTo": "organisation:türkiye&co"}), "/export/relations.ndjson?from=2024-01-01&attributedTo=organisation:t%C3%BCrkiye%26co")

    def test_filters_of_analyses_are_those_of_the_schema(self):
        arguments = parley._filter_arguments({"types": "STRUCK,ATTACKED", "minOrigins": 2, "within": (1, 2, 3, 4), "actorExternalIds": "iso3166-1:IRN", "asOf": {"valid": datetime.date(2024, 1, 17)}})
        self.assertEqual(arguments["filter"][1], {"types": ["STRUCK", "ATTACKED"], "minOrigins": 2, "within": {"west": 1, "south": 2, "east": 3, "north": 4}, "actorExternalIds": [{"scheme": "iso3166-1", "value": "IRN"}]})
        self.assertEqual(arguments["asOf"][1], {"valid": "2024-01-17"})

    def test_a_key_comes_from_the_environment_and_goes_nowhere_else(self):
        os.environ["PARLEY_KEY"] = "parley_secret"
        with FakeService(rows_answer([row])) as other, FakeService() as fake:
            fake.answers.append(lambda handler: send(handler, 302, {"location": f"{other.url}/export/relations.ndjson"}))
            with self.assertRaises(parley.ParleyError) as caught:
                connect(fake).relations()
            self.assertIn(other.url, str(caught.exception))
            self.assertEqual(fake.asked[-1][2]["Authorization"], "Bearer parley_secret")
            self.assertEqual(other.asked, [])

    def test_a_key_without_encryption_is_warned_of(self):
        os.environ["PARLEY_KEY"] = "parley_secret"
        with self.assertWarnsRegex(UserWarning, "without encryption"):
            parley.Parley("http://parley.example", "rows", False, 0, 1)

    def test_the_address_comes_from_the_environment(self):
        with FakeService() as fake:
            os.environ["PARLEY_URL"] = fake.url + "/"
            self.assertEqual(parley.connect(frames="rows").url, fake.url)
        for url in ("localhost:4000", "ftp://localhost", ""):
            with self.assertRaises(parley.ParleyError):
                parley.Parley(url or "x", "rows", False, 0, 1)


class Faults(Quick):
    def test_an_error_carries_code_cure_and_details(self):
        with FakeService(refusal(400, "BAD_INPUT")) as fake, self.assertRaises(parley.ParleyError) as caught:
            connect(fake).relations(typs="STRUCK")
        error = caught.exception
        self.assertEqual((error.code, error.cure, error.details), ("BAD_INPUT", "Do otherwise.", {"argument": "types"}))
        self.assertEqual(str(error), "BAD_INPUT: No: BAD_INPUT.\nWhat to do: Do otherwise.")
        self.assertEqual(self.slept, [])

    def test_an_error_of_graphql_keeps_what_was_answered(self):
        answer = {"data": {"a": None, "b": 1}, "errors": [{"message": "Bad.", "path": ["a"], "extensions": {"code": "BAD_DATE", "cure": "Better."}}, {"message": "Worse.", "extensions": {"code": "X"}}]}
        with FakeService(json_answer(answer)) as fake, self.assertRaises(parley.ParleyError) as caught:
            connect(fake).graphql("{ a b }")
        self.assertEqual((caught.exception.code, caught.exception.data), ("BAD_DATE", {"a": None, "b": 1}))
        self.assertIn("(at a)", str(caught.exception))
        self.assertIn("Worse.", str(caught.exception))

    def test_what_may_be_repeated_is_repeated_with_longer_pauses(self):
        with FakeService(refusal(503, "DATABASE_UNAVAILABLE"), lambda handler: send(handler, 502, {}), rows_answer([row])) as fake:
            self.assertEqual(len(connect(fake).relations()), 1)
        self.assertEqual(len(self.slept), 2)
        self.assertTrue(0.25 <= self.slept[0] <= 0.5 <= self.slept[1] <= 1, self.slept)

    def test_it_waits_as_long_as_the_service_asks(self):
        with FakeService(refusal(429, "RATE_LIMITED", {"retry-after": "17"}), rows_answer([row])) as fake:
            connect(fake).relations()
        self.assertEqual(self.slept, [17.0])

    def test_it_gives_up_with_the_last_fault(self):
        with FakeService(*[refusal(503, "DATABASE_UNAVAILABLE")] * 3) as fake, self.assertRaises(parley.ParleyError) as caught:
            connect(fake, retries=2).relations()
        self.assertEqual((caught.exception.code, len(self.slept)), ("DATABASE_UNAVAILABLE", 2))

    def test_a_connection_that_breaks_never_gives_a_part(self):
        with FakeService(broken_answer([row], 2), rows_answer([row, {**row, "id": "relation:2"}])) as fake:
            self.assertEqual([one["id"] for one in connect(fake).relations()], ["relation:1", "relation:2"])
        with FakeService(*[broken_answer([row], 2)] * 2) as fake, self.assertRaises(parley.ParleyError) as caught:
            connect(fake, retries=1).relations()
        self.assertEqual(caught.exception.code, "UNREACHABLE")

    def test_a_table_of_which_rows_are_missing_is_an_error(self):
        with FakeService(*[rows_answer([row], total=2)] * 2) as fake, self.assertRaises(parley.ParleyError) as caught:
            connect(fake, retries=1).relations()
        self.assertEqual(caught.exception.code, "NOT_WHOLE")

    def test_writing_is_never_sent_twice(self):
        for query in ("mutation { endJudgement }", "query A { a } mutation B { b }", "{ a }mutation B { b }", "# a comment\nmutation B { b }"):
            with self.subTest(query), FakeService(lambda handler: send(handler, 502, {})) as fake:
                with self.assertRaises(parley.ParleyError) as caught:
                    connect(fake).graphql(query)
                self.assertEqual((caught.exception.code, self.slept), ("HTTP_502", []))
        for query in ('{ search(text: "mutation") { score } }', "{ mutationLog }", "# mutation\n{ a }"):
            with self.subTest(query), FakeService(lambda handler: send(handler, 502, {}), json_answer({"data": {"a": 1}})) as fake:
                self.assertEqual(connect(fake).graphql(query), {"a": 1})

    def test_writing_that_was_refused_before_it_began_is_sent_again(self):
        with FakeService(refusal(429, "RATE_LIMITED", {"retry-after": "1"}), json_answer({"data": {"a": 1}})) as fake:
            self.assertEqual(connect(fake).graphql("mutation { a }"), {"a": 1})

    def test_nobody_there_is_said(self):
        with self.assertRaises(parley.ParleyError) as caught:
            parley.connect("http://127.0.0.1:9", frames="rows", retries=1)
        self.assertEqual(caught.exception.code, "UNREACHABLE")
        self.assertIn("127.0.0.1:9", str(caught.exception))

    def test_too_long_an_address_is_explained(self):
        with FakeService(lambda handler: send(handler, 431, {})) as fake, self.assertRaises(parley.ParleyError) as caught:
            connect(fake).relations(entity=["country:x"] * 3)
        self.assertIn("fewer values", caught.exception.cure)

    def test_a_count_that_fails_says_why(self):
        with FakeService(lambda handler: send(handler, 400, {}), refusal(400, "BAD_INPUT")) as fake, self.assertRaises(parley.ParleyError) as caught:
            connect(fake).count("relations", typs="X")
        self.assertEqual(caught.exception.code, "BAD_INPUT")

    def test_a_file_appears_only_when_it_is_whole(self):
        with tempfile.TemporaryDirectory() as place:
            path = os.path.join(place, "x.gexf")
            with FakeService(broken_answer([row], 2)) as fake, self.assertRaises(parley.ParleyError):
                connect(fake, retries=0).save(path)
            self.assertEqual(os.listdir(place), [])
            with FakeService(lambda handler: send(handler, 200, {}, b"<gexf/>")) as fake:
                self.assertEqual(connect(fake).save(path, types="STRUCK"), path)
                self.assertEqual(fake.paths(), ["/export/network.gexf?types=STRUCK"])
            self.assertEqual(pathlib.Path(path).read_bytes(), b"<gexf/>")


class Tables(Quick):
    def read(self, rows, frames):
        with FakeService(rows_answer(rows)) as fake:
            return connect(fake, frames=frames).relations()

    def test_rows_have_dates_and_keep_codes(self):
        [one] = self.read([row], "rows")
        self.assertEqual(one, {**row, "start_date": datetime.date(1453, 5, 29)})

    def test_pandas(self):
        pandas = needs("pandas")
        frame = self.read([row, {**row, "quad": 4, "weight": None, "directed": None}], "pandas")
        self.assertEqual({name: str(frame[name].dtype) for name in ("id", "country", "start_date", "weight", "quad", "goldstein", "directed", "new_column")},
                         {"id": "string", "country": "string", "start_date": "datetime64[s]", "weight": "Int64", "quad": "Int64", "goldstein": "Float64", "directed": "boolean", "new_column": "Float64"})
        self.assertEqual(list(frame["country"]), ["NA", "NA"])
        self.assertEqual(frame["start_date"].dt.year.tolist(), [1453, 1453])
        self.assertTrue(frame["end_date"].isna().all() and frame["quad"].isna().tolist() == [True, False])
        self.assertEqual(frame["source_names"][0], ["A", "B"])
        self.assertIsInstance(frame, pandas.DataFrame)

    def test_pandas_in_stretches(self):
        needs("pandas")
        for count in (4, 5):
            with unittest.mock.patch.object(parley._Table, "stretch", 2):
                frame = self.read([{**row, "id": str(number), "late" if number > 2 else "early": "x"} for number in range(count)], "pandas")
            self.assertEqual(frame["id"].tolist(), [str(number) for number in range(count)])
            self.assertEqual(frame["late"].isna().tolist(), [number <= 2 for number in range(count)])
            self.assertEqual((str(frame["start_date"].dtype), str(frame["quad"].dtype)), ("datetime64[s]", "Int64"))

    def test_polars(self):
        polars = needs("polars")
        frame = self.read([row, {**row, "quad": 4}], "polars")
        self.assertEqual((frame.schema["start_date"], frame.schema["quad"], frame.schema["source_names"]), (polars.Date, polars.Int64, polars.List(polars.String)))
        self.assertEqual(frame["country"].to_list(), ["NA", "NA"])
        self.assertIn("query abcdefghij", parley.cite(frame))

    def test_a_table_without_rows_has_its_columns(self):
        with FakeService(rows_answer([]), lambda handler: send(handler, 200, {}, b"id,start_date,weight\r\n")) as fake:
            frame = connect(fake, frames="pandas" if has("pandas") else "rows").relations()
        self.assertEqual(len(frame), 0)
        if has("pandas"):
            self.assertEqual({name: str(kind) for name, kind in frame.dtypes.items()}, {"id": "string", "start_date": "datetime64[s]", "weight": "Int64"})

    def test_without_pandas_and_polars_there_are_rows(self):
        with unittest.mock.patch.dict(sys.modules, {"pandas": None, "polars": None}):
            self.assertEqual(parley._choose_frames(None), "rows")
            with self.assertRaises(parley.ParleyError) as caught:
                parley._choose_frames("pandas")
        self.assertEqual(caught.exception.cure, "pip install pandas")


class Graphs(unittest.TestCase):
    edges = [{"id": "r1", "source": "a", "target": "b", "directed": True, "start_date": datetime.date(2024, 1, 1), "source_names": ["x", "y"], "source_label": "A", "target_label": "B", "source_type": "COUNTRY", "quote": None},
             {"id": "r2", "source": "a", "target": "b", "directed": False, "start_date": None, "source_names": [], "source_label": "A", "target_label": "B", "source_type": "COUNTRY", "quote": None}]

    def test_networkx(self):
        networkx = needs("networkx")
        graph = parley.to_networkx(self.edges)
        self.assertEqual((graph.number_of_edges("a", "b"), graph.nodes["a"]), (2, {"label": "A", "entity_type": "COUNTRY"}))
        self.assertEqual(graph.edges["a", "b", "r1"]["start_date"], "2024-01-01")
        self.assertEqual(graph.edges["a", "b", "r1"]["source_names"], "x|y")
        self.assertNotIn("quote", graph.edges["a", "b", "r1"])
        networkx.write_gexf(graph, io.BytesIO())
        networkx.write_graphml(graph, io.BytesIO())
        self.assertFalse(parley.to_networkx(self.edges[1:]).is_directed())
        self.assertTrue(parley.to_networkx([]).is_directed())

    def test_networkx_of_a_frame_has_plain_values(self):
        needs("networkx")
        with FakeService(rows_answer([row])) as fake:
            graph = parley.to_networkx(connect(fake, frames="pandas" if has("pandas") else "rows").relations())
        self.assertEqual(graph.edges["country:iran", "country:iraq", "relation:1"]["start_date"], "1453-05-29")
        self.assertNotIn("quad", graph.edges["country:iran", "country:iraq", "relation:1"])

    def test_igraph(self):
        needs("igraph")
        graph = parley.to_igraph(self.edges, [{"id": "a", "label": "Alpha"}, {"id": "alone", "label": "Alone"}])
        self.assertEqual((graph.vs["name"], graph.vs["label"]), (["a", "alone", "b"], ["Alpha", "Alone", "B"]))
        self.assertEqual((graph.ecount(), graph.degree("b"), graph.es["start_date"]), (2, 2, ["2024-01-01", None]))


class Citing(Quick):
    def citation(self, style, headers=None):
        with FakeService(rows_answer([row], headers=headers)) as fake:
            cited = parley.cite(connect(fake).relations(types="A_B"), style)
            return cited.replace(fake.url, "http://host") if isinstance(cited, str) else cited

    def test_text_bibtex_and_csl(self):
        self.assertEqual(self.citation("text"), "Parley 0.0.0. (2024-06-01). Relations (types=A_B) [Data set]. Data version 7, as recorded at 2024-06-01T00:00:00.000Z; query abcdefghij. http://host/export/relations.ndjson?types=A_B&asOf.recorded=2024-06-01T00:00:00.000Z")
        self.assertIn("title = {{Relations (types=A\\_B)}}, year = {2024}, month = {6}, ", self.citation("bibtex"))
        self.assertEqual(self.citation("csl")["issued"], {"date-parts": [[2024, 6, 1]]})

    def test_the_title_and_the_address_are_those_of_the_service(self):
        headers = {"link": '</export/query/abc>; rel="cite-as", </export/query/abc.ndjson>; rel="bookmark"', "x-citation": "Parley 0.0.0. (2024-06-01). Relations (actors=x) [Data set]. Data version 7; query abc."}
        cited = self.citation("csl", headers)
        self.assertEqual((cited["title"], cited["URL"].partition("/export")[2]), ("Relations (actors=x)", "/query/abc"))

    def test_text_for_tex_is_escaped(self):
        self.assertEqual(parley._tex("a_b & 50 % {x}"), "a\\_b \\& 50 \\% x")

    def test_what_does_not_say_where_it_comes_from_is_not_cited(self):
        with self.assertRaises(parley.ParleyError):
            parley.cite([{"id": 1}])
        with FakeService(rows_answer([row])) as fake, self.assertRaises(ValueError):
            parley.cite(connect(fake).relations(), "apa")


class Progress(Quick):
    def test_it_is_shown_where_somebody_looks(self):
        for is_shown in (True, False):
            clock = iter(range(0, 100_000, 3))
            with unittest.mock.patch.object(parley.time, "monotonic", lambda: next(clock)), contextlib.redirect_stderr(io.StringIO()) as said:
                progress = parley._Progress("relations", 2000, is_shown)
                for rows in range(1, 2001):
                    progress.show(rows)
                progress.finish(2000)
            self.assertEqual("relations: 1,000 of 2,000 (50 %)" in said.getvalue(), is_shown)
            self.assertEqual("2,000 rows in" in said.getvalue(), is_shown)


class File(unittest.TestCase):
    def test_it_is_python_3_9_and_the_standard_library(self):
        tree = ast.parse((folder.parent / "parley.py").read_text(encoding="utf-8"), feature_version=(3, 9))
        imported = {name.name.split(".")[0] for node in tree.body if isinstance(node, ast.Import) for name in node.names} | {node.module for node in tree.body if isinstance(node, ast.ImportFrom)}
        if hasattr(sys, "stdlib_module_names"):
            self.assertLessEqual(imported, sys.stdlib_module_names)


def has(package):
    try:
        __import__(package)
        return True
    except ImportError:
        return False


def needs(package):
    """The package, or the test is skipped and says so."""
    if not has(package):
        raise unittest.SkipTest(f"{package} is not installed")
    return __import__(package)


if __name__ == "__main__":
    unittest.main()
