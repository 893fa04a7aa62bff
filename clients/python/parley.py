"""Parley from Python: who did what to whom, and who says so, as tables and networks.

One file that needs nothing but Python 3.9 or later. Where pandas is installed, tables are pandas DataFrames with dates as dates,
numbers that may be missing, and codes as text (the country code "NA" stays "NA"); without it, with polars they are polars DataFrames,
and otherwise lists of dictionaries. networkx and igraph are used where you ask for their graphs.

    import parley

    service = parley.connect("http://localhost:4000")        # a key, where one is needed, from PARLEY_KEY
    service.count("relations", types="STRUCK")               # how many, before they are fetched
    strikes = service.relations(types="STRUCK", from_="2024-01-01")
    claims = service.claims(kinds="MEASURE", entity="country:iran")
    around = service.neighbourhood("country:iran", depth=2)
    graph = around.to_networkx()
    print(parley.cite(strikes))

Filters have the names of the parameters of /export, which docs/export.md lists; `from` is a word of Python, so it is written `from_`.
Nothing stops at a limit that you did not set: tables are read to their end, and a table that came only in part is an error.

Licence: Apache-2.0.
"""

import csv
import datetime
import gzip
import http.client
import importlib
import ipaddress
import json
import os
import random
import re
import shutil
import sys
import time
import urllib.error
import urllib.parse
import urllib.request
import warnings

__version__ = "0.1.0"
__all__ = ["connect", "cite", "to_networkx", "to_igraph", "Answer", "Network", "Parley", "ParleyError", "Rows"]


class ParleyError(Exception):
    """What the service refused, or why it could not be asked.

    `code` is one of docs/errors.md, `cure` says what to do, `details` is what the service says besides, and `data` what it answered all the same.
    A few codes are of this file: UNREACHABLE, HTTP_… (a status without an explanation), NOT_WHOLE, NOT_INSTALLED, NO_SOURCE.
    """

    def __init__(self, code, message, cure="", details=None, data=None):
        super().__init__(f"{code}: {message}" + (f"\nWhat to do: {cure}" if cure else ""))
        self.code, self.message, self.cure, self.details, self.data = code, message, cure, details or {}, data


class Answer(dict):
    """What GraphQL answered, which remembers in `about` where it comes from."""

    about = None


class Rows(list):
    """A table without pandas and polars: a list of dictionaries, which remembers in `about` where it comes from."""

    about = None


def connect(url=None, *, frames=None, progress=None, retries=5, timeout=600):
    """Connects to a service and gives what everything is asked of.

    url: where it is; otherwise PARLEY_URL of the environment, otherwise http://localhost:4000. A key is read from PARLEY_KEY, and only from there.
    frames: "pandas", "polars" or "rows"; left out, the first of them that is installed.
    progress: True or False; left out, it is shown (on the error output) on a terminal and in a notebook.
    retries: how often a request that may be repeated is repeated after a fault or where the service asks to wait.
    timeout: how many seconds to wait for bytes.

    >>> service = connect("http://localhost:4000")          # doctest: +SKIP
    """
    service = Parley(url or os.environ.get("PARLEY_URL") or "http://localhost:4000", _choose_frames(frames), _shows_progress(progress), retries, timeout)
    service._read_service()
    return service


class Parley:
    """A service that answers; `connect` makes one."""

    def __init__(self, url, frames, progress, retries, timeout):
        self.url = url.rstrip("/")
        self.frames, self.progress, self.retries, self.timeout = frames, progress, retries, timeout
        parts = urllib.parse.urlsplit(self.url)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise ParleyError("UNREACHABLE", f"{url!r} is no address of a service.", 'Give one such as "http://localhost:4000".')
        self._key = os.environ.get("PARLEY_KEY") or None
        is_local = _is_loopback(parts.hostname)
        if self._key and parts.scheme == "http" and not is_local:
            warnings.warn(f"The key of PARLEY_KEY is sent to {parts.hostname} without encryption: use https.", stacklevel=3)
        no_proxy = [urllib.request.ProxyHandler({})] if is_local else []
        self._opener = urllib.request.build_opener(_NoRedirects, *no_proxy)

    def __repr__(self):
        return f"<Parley {self.version} at {self.url}: " + ", ".join(f"{number:,} {name}" for name, number in self.counts.items()) + ">"

    def _read_service(self):
        service = self._answer({"query": "{ service { version counts } }"})["data"]["service"]
        self.version, self.counts = service["version"], service["counts"]

    # Tables

    def relations(self, **filters):
        """Who did what to whom: a row for each relation, with source, target, type, days, and how many say so.

        Some filters: types, typeGroups ("quad:4", "cameo:19"), entity (at either end), counterparts, direction ("FROM", "TO"), kinds, from_, to,
        minPublishers, minOrigins, contested, attributedTo, asOf. Several values are a list, or one text with commas.

        >>> service.relations(types=["STRUCK", "ATTACKED"], entity="country:iran", from_="2024-01-01")        # doctest: +SKIP
        >>> service.relations(asOf={"published": "2024-01-18T00:00:00Z"})        # what was known on that morning      # doctest: +SKIP
        """
        return self._table("relations", filters)

    def entities(self, **filters):
        """People, countries, groups, organisations and places. Filters: kinds, text (the beginning of a name), scheme, generic, asOf.

        >>> service.entities(kinds="COUNTRY,GROUP")        # doctest: +SKIP
        """
        return self._table("entities", filters)

    def claims(self, **filters):
        """What documents say, a row for each claim: the words, the place in the document, and who is quoted by whom.

        Some filters: kinds ("ACTION", "MEASURE"), types, entity, documents, publishers, attributedTo, polarity ("ASSERTS", "DENIES"), status, text, from_, to, asOf.

        >>> service.claims(attributedTo="organisation:irna")        # all that rests on its word      # doctest: +SKIP
        """
        return self._table("claims", filters)

    def events(self, **filters):
        """Events, with those who took part and the place. Filters: types, typeGroups, entity, status, within, from_, to, asOf.

        >>> service.events(types="STRUCK", within=(60, 24, 75, 38))        # west, south, east, north      # doctest: +SKIP
        """
        return self._table("events", filters)

    def count(self, what="relations", **filters):
        """How many rows a table, or edges a network, would have: ask before you fetch.

        >>> service.count("claims", kinds="MEASURE")        # doctest: +SKIP
        """
        path = _export_path(what, "ndjson", _parameters(filters))
        return self._repeat(lambda: self._read_count(path))

    def search(self, text, kinds=None, first=10):
        """Entities by a part of a name, whatever its script, accents or small errors: to find their ids. At most `first` of them, 1 to 100.

        >>> service.search("turkiye")        # doctest: +SKIP
        """
        query = "query ($text: String!, $kinds: [EntityKind!], $first: Int) { search(text: $text, kinds: $kinds, first: $first) { entity { id kind name } matchedName score } }"
        data, about = self._analysis(query, {"text": text, "kinds": None if kinds is None else _list(kinds), "first": first})
        rows = [{"id": hit["entity"]["id"], "name": hit["entity"]["name"], "entity_type": hit["entity"]["kind"], "matched_name": hit["matchedName"], "score": hit["score"]} for hit in data["search"]]
        return self._frame(rows, ["id", "name", "entity_type", "matched_name", "score"], about)

    # Networks

    def network(self, **filters):
        """Nodes and edges, as a `Network`. Filters are those of relations, and aggregation ("none", "type", "pair", "year"), minEvents, and depth together with entity.

        >>> service.network(typeGroups="quad:4", aggregation="pair", minEvents=2).to_networkx()        # doctest: +SKIP
        """
        parameters = _parameters(filters)
        edges, about = self._read_table("network", {**parameters, "part": "edges"})
        pinned = {**parameters, "asOf.recorded": about["as_of"]} if about["as_of"] else parameters
        nodes, _ = self._read_table("network", {**pinned, "part": "nodes"})
        return Network(nodes, edges, about)

    def neighbourhood(self, entity, depth=1, **filters):
        """All those at most `depth` steps (0 to 4) around an entity or several, with everything between them: whole, however many they are; count("network", …) tells.

        >>> service.neighbourhood("country:iran", depth=2, from_="2024-01-01").nodes        # doctest: +SKIP
        """
        return self.network(entity=entity, depth=depth, **filters)

    def save(self, path, what="network", **filters):
        """Writes a file for another tool, in the format that its ending names (gexf, graphml, csv, parquet, arrow, json, cyjs, ndjson), and gives its path.

        The other parameters of the format go with the filters (such as flavour="gephi" for csv). The file appears when it is whole.

        >>> service.save("strikes.gexf", types="STRUCK")        # for Gephi      # doctest: +SKIP
        """
        path = os.fspath(path)
        address = _export_path(what, path.rpartition(".")[2], _parameters(filters))
        self._repeat(lambda: self._download(address, path))
        return path

    # Analyses

    def dyad_series(self, a, b, from_=None, to=None, by="MONTH", scale=None, quadScheme=None, oneADay=False, allEvents=False, **filters):
        """What two sides did to each other, period by period, the empty ones too: counts, sums and means of weights, and the four classes, in both directions.

        a, b: ids of one entity or several. by: "DAY", "WEEK", "MONTH", "QUARTER" or "YEAR". scale: "goldstein-icews" (where left out) or "goldstein-gdelt".
        allEvents: True adds the number of all relations of the period, to divide by; name the days then.
        Columns are `start`, `forward_…` (a to b) and `backward_…` (b to a). docs/analyses.md defines them.

        >>> service.dyad_series("country:iran", "country:pakistan", by="DAY")        # doctest: +SKIP
        """
        arguments = {"a": ("[ID!]!", _list(a)), "b": ("[ID!]!", _list(b)), "from": ("Date", _word(from_)), "to": ("Date", _word(to)), "by": ("Period!", by),
                     "scale": ("String!", scale), "quadScheme": ("QuadScheme!", quadScheme), "oneADay": ("Boolean!", oneADay), **_filter_arguments(filters)}
        value = "{ events scaled sum mean positiveSum negativeSum quads { q1 q2 q3 q4 } }"
        selection = f"points {{ start forward {value} backward {value} {'allEvents' if allEvents else ''} }} scale quadScheme unscaledEvents impreciseEvents undirectedEvents undatedEvents"
        series, about = self._ask("dyadSeries", arguments, selection)
        rows = [_series_row(point) for point in series.pop("points")]
        columns = ["start", *(f"{side}_{name}" for side in ("forward", "backward") for name in _SERIES_VALUES), *(["all_events"] if allEvents else [])]
        return self._frame(rows, columns, {**about, **{_snake(name): value for name, value in series.items()}})

    def paths(self, from_, to, maxLength=6, k=3, avoid=None, **filters):
        """The shortest ways from one entity to another: a row for each step. Where there are more ways than the k asked for, or the search was cut off, a warning says so.

        `along` is False where the step goes against the direction of what was done. `evidence` has the ids of the newest relations behind the step.

        >>> service.paths("person:hakan-fidan", "group:jaish-al-adl")        # doctest: +SKIP
        """
        arguments = {"from": ("ID!", from_), "to": ("ID!", to), "maxLength": ("Int", maxLength), "k": ("Int", k), "avoid": ("[ID!]", None if avoid is None else _list(avoid)), **_filter_arguments(filters)}
        selection = "paths { hops { from { id name } to { id name } tie { from { id } types events firstOn lastOn } evidence { id } } } completeness { complete reason }"
        result, about = self._ask("paths", arguments, selection)
        if not result["completeness"]["complete"]:
            warnings.warn(f"paths: {result['completeness']['reason']}", stacklevel=2)
        rows = [_step_row(number, step, hop) for number, path in enumerate(result["paths"], 1) for step, hop in enumerate(path["hops"], 1)]
        columns = ["path", "step", "source", "source_label", "target", "target_label", "along", "relation_types", "events", "start_date", "end_date", "evidence"]
        return self._frame(rows, columns, {**about, "complete": result["completeness"]["complete"]})

    def graphql(self, query, variables=None, operation=None):
        """Asks anything that schema.graphql has, and gives `data`. An error of the service is a ParleyError, whose `data` is what could be answered.

        `cite` cites what it gives: the answer is of one state of the record, and its `about` has the address that gives it again.

        What writes is never sent twice, unless the service refused it before it began.

        >>> service.graphql("query ($id: ID!) { node(id: $id) { ... on Entity { name } } }", {"id": "country:iran"})        # doctest: +SKIP
        """
        answer = self._answer({"query": query, "variables": variables or {}, **({"operationName": operation} if operation else {}), **({} if _may_write(query) else {"extensions": {"provenance": True}})})
        data = Answer(answer["data"])
        data.about = _about_answer(self, (answer.get("extensions") or {}).get("provenance"))
        return data

    def table(self, query, variables=None):
        """Reads one connection of GraphQL to its end, as a table: a row for each node, a column for each leaf, named by its keys with dots (`from.name`).

        The operation has one connection that stands in no list; all of its pages are read, whatever its `first` is. What there may be several of is a list.

        >>> service.table("{ relations { edges { node { id from { name } to { name } } } } }")        # doctest: +SKIP
        """
        body = json.dumps({"query": query, "variables": variables or {}}, default=_word).encode()

        def opened(form):
            return self._open("/graphql", body, {"content-type": "application/json", "accept": form})

        return self._repeat(lambda: self._read_rows("rows", opened, (), lambda response: _about_headers(self, response, "Answer of GraphQL", f"{self.url}/graphql")))[0]

    # How it is asked

    def _answer(self, asked):
        headers = {"content-type": "application/json", "accept": "application/graphql-response+json, application/json"}
        return self._repeat(lambda: self._post("/graphql", json.dumps(asked, default=_word).encode(), headers), is_safe=not _may_write(asked["query"]))

    def _ask(self, field, arguments, selection):
        given = {name: (kind, value) for name, (kind, value) in arguments.items() if value is not None}
        query = f"query ({', '.join(f'${name}: {kind}' for name, (kind, _) in given.items())}) {{ {field}({', '.join(f'{name}: ${name}' for name in given)}) {{ {selection} }} }}"
        data, about = self._analysis(query, {name: value for name, (_, value) in given.items()})
        return data[field], about

    def _analysis(self, query, variables):
        data = self.graphql(query, variables)
        return data, {**data.about}

    def _frame(self, rows, columns, about):
        table = _Table(self.frames)
        table.columns = {name: [] for name in columns}
        for row in rows:
            table.add(row)
        return table.finish({**about, "rows": len(rows)})

    def _table(self, what, filters):
        return self._read_table(what, _parameters(filters))[0]

    def _read_table(self, what, parameters):
        def opened(form):
            return self._open(_export_path(what, {"application/x-ndjson": "ndjson", "text/csv": "csv"}[form], parameters))

        names = (parameters.get("columns") or "").split(",")
        return self._repeat(lambda: self._read_rows(what, opened, names, lambda response: _about_export(self, what, parameters, response)))

    def _read_rows(self, what, opened, names, about_of):
        """A table, to its end. `opened` asks for it in a form, `names` are of its columns where they are known before."""
        with opened("application/x-ndjson") as response:
            total, about = _total(response), about_of(response)
            table, progress = _Table(self.frames, names), _Progress(what, total, self.progress)
            for line in _lines(response):
                table.add(json.loads(line))
                progress.show(table.length)
        progress.finish(table.length)
        if total is not None and table.length != total:
            raise _Again(ParleyError("NOT_WHOLE", f"{what}: {table.length} rows came, and there are {total}.", "Ask again; if it stays so, whoever runs the service finds the reason in its log."))
        if table.length == 0:  # a table without rows has columns all the same
            with opened("text/csv") as response:
                table.columns = {name: [] for name in next(csv.reader([line.decode() for line in _lines(response)]), [])}
        about["rows"] = table.length
        return table.finish(about), about

    def _read_count(self, path):
        try:
            with self._open(path, method="HEAD") as response:
                return _total(response)
        except ParleyError as error:
            if not error.code.startswith("HTTP_4"):
                raise
        with self._open(path) as response:  # an answer to HEAD has no body that could say what is wrong
            return _total(response)

    def _download(self, address, path):
        part = f"{path}.part"
        try:
            with self._open(address) as response, open(part, "wb") as file:
                shutil.copyfileobj(_unpacked(response), file)
            os.replace(part, path)
        finally:
            if os.path.exists(part):
                os.remove(part)

    def _post(self, path, body, headers):
        with self._open(path, body, headers) as response:
            answer = json.load(_unpacked(response))
        if answer.get("errors"):
            raise _service_error(answer, response)
        return answer

    def _open(self, path, body=None, headers=None, method=None):
        """One request. Faults that may pass are raised as _Again. What an address has no room for goes as a body, and gives the same file."""
        if body is None and method is None and path.startswith("/export/") and len(path) > _LONGEST_ADDRESS:
            path, _, search = path.partition("?")
            body, headers = json.dumps(dict(urllib.parse.parse_qsl(search))).encode(), {**(headers or {}), "content-type": "application/json"}
        request = urllib.request.Request(self.url + path, data=body, headers={"accept-encoding": "gzip", "user-agent": f"parley-python/{__version__}", **(headers or {})}, method=method)
        if self._key:
            request.add_unredirected_header("authorization", f"Bearer {self._key}")
        try:
            return self._opener.open(request, timeout=self.timeout)
        except urllib.error.HTTPError as response:
            raise _http_error(response) from None

    def _repeat(self, work, is_safe=True):
        """Does something again, after longer and longer pauses, where that may help."""
        for attempt in range(self.retries + 1):
            try:
                return work()
            except _Again as again:
                fault, wait, may = again.error, again.wait, is_safe or again.is_refused
            except (OSError, http.client.HTTPException, EOFError) as error:
                reason = getattr(error, "reason", error)
                fault = ParleyError("UNREACHABLE", f"{self.url}: {reason or type(error).__name__}", "Check that the service runs at this address (npm start) and is reachable from here.")
                wait, may = None, is_safe or isinstance(reason, ConnectionRefusedError)
            if not may or attempt == self.retries:
                raise fault
            pause = min(wait, 120) if wait is not None else min(0.5 * 2**attempt, 20) * random.uniform(0.5, 1)
            if self.progress and pause > 2:
                print(f"{fault.code}: asking again in {pause:.0f} s", file=sys.stderr)
            time.sleep(pause)


class Network:
    """Nodes and edges as two tables."""

    def __init__(self, nodes, edges, about):
        self.nodes, self.edges, self.about = nodes, edges, about

    def __repr__(self):
        return f"<Network of {len(self.nodes):,} nodes and {len(self.edges):,} edges>"

    def to_networkx(self):
        """As a graph of NetworkX: see `to_networkx`."""
        return to_networkx(self.edges, self.nodes)

    def to_igraph(self):
        """As a graph of igraph: see `to_igraph`."""
        return to_igraph(self.edges, self.nodes)


# Graphs


def to_networkx(edges, nodes=None):
    """Makes a NetworkX MultiDiGraph of a table of relations or edges: a node for each id, an edge for each row, whose key is its id.

    Attributes are the columns; dates become ISO text and lists text with `|` between, so that every writer of NetworkX takes them; what is not known is left out.
    Edges without a known direction have `directed` False; where all are so, it is a MultiGraph.

    >>> to_networkx(service.relations(types="STRUCK"))        # doctest: +SKIP
    """
    networkx = _need("networkx")
    found, rows = _graph_parts(edges, nodes)
    is_directed = any(row.get("directed") is not False for row in rows) or not rows
    graph = networkx.MultiDiGraph() if is_directed else networkx.MultiGraph()
    for name, node in found.items():
        graph.add_node(name, **_attributes(node, "id"))
    for row in rows:
        graph.add_edge(row["source"], row["target"], key=row.get("id"), **_attributes(row, "source", "target"))
    return graph


def to_igraph(edges, nodes=None):
    """Makes a directed igraph Graph of a table of relations or edges. The vertex attribute `name` is the id, by which igraph finds vertices; `label` is what to show.

    >>> to_igraph(service.relations()).degree("country:iran")        # doctest: +SKIP
    """
    igraph = _need("igraph")
    found, rows = _graph_parts(edges, nodes)
    places = {name: place for place, name in enumerate(found)}
    vertices = [_attributes(node) for node in found.values()]
    graph = igraph.Graph(n=len(places), edges=[(places[row["source"]], places[row["target"]]) for row in rows], directed=True)
    for name in _names(vertices):
        graph.vs[name] = [vertex.get(name) for vertex in vertices]
    graph.vs["name"] = list(places)
    attributes = [_attributes(row) for row in rows]
    for name in _names(attributes):
        graph.es[name] = [row.get(name) for row in attributes]
    return graph


def _names(rows):
    return list(dict.fromkeys(name for row in rows for name in row))


def _graph_parts(edges, nodes):
    rows = _records(edges)
    found = {node["id"]: node for node in _records(nodes if nodes is not None else [])}
    for row in rows:
        for end in ("source", "target"):
            found.setdefault(row[end], {"id": row[end], "label": row.get(f"{end}_label") or row[end], "entity_type": row.get(f"{end}_type")})
    return found, rows


def _attributes(row, *without):
    """What graphs can carry: text, numbers and truth."""
    values = {name: "|".join(value) if isinstance(value, (list, tuple)) else _word(value) if isinstance(value, datetime.date) else value for name, value in row.items() if name not in without}
    return {name: value for name, value in values.items() if value is not None}


def _records(table):
    """The rows of any table as dictionaries with None for what is not known."""
    if isinstance(table, list):
        return table
    if hasattr(table, "to_dicts"):
        return table.to_dicts()
    return [{name: None if _is_missing(value) else value for name, value in row.items()} for row in table.to_dict("records")]


def _is_missing(value):
    return value is None or (not isinstance(value, (list, tuple, str)) and type(value).__name__ in ("NAType", "NaTType")) or (isinstance(value, float) and value != value)


# Where a table comes from


def cite(table, style="text"):
    """How to cite a table or a network: which question, of which state of the data, and the address that gives the same rows again, in any format.

    style: "text", "bibtex" or "csl" (CSL-JSON, as a dictionary). Cite what `relations` and the others gave; a table made of it may have forgotten.

    >>> print(cite(strikes, "bibtex"))        # doctest: +SKIP
    """
    about = _about_of(table)
    author, title, key, url = f"Parley {about['version']}", about["title"], f"parley-{about['query_hash']}", about["url"]
    day = (about["as_of"] or about["retrieved"])[:10]
    year, month, date = (int(part) for part in day.split("-"))
    note = f"Data version {about['data_version']}, {'as recorded at ' + about['as_of'] if about['as_of'] else 'read at ' + about['retrieved']}; query {about['query_hash']}"
    if style == "text":
        return f"{author}. ({day}). {title} [Data set]. {note}. {url}"
    if style == "bibtex":
        return f"@misc{{{key}, author = {{{{{author}}}}}, title = {{{{{_tex(title)}}}}}, year = {{{year:04}}}, month = {{{month}}}, version = {{{about['data_version']}}}, note = {{{_tex(note)}}}, url = {{{url}}}}}"
    if style == "csl":
        return {"id": key, "type": "dataset", "title": title, "author": [{"literal": author}], "issued": {"date-parts": [[year, month, date]]}, "version": about["data_version"], "note": note, "URL": url}
    raise ValueError(f"style: {style!r} is not one of text, bibtex, csl.")


def _tex(text):
    return re.sub(r"([&%$#_])", r"\\\1", re.sub(r"[\\{}]", "", text))


def _about(service, title, query_hash, data_version, as_of, url):
    retrieved = datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="seconds").replace("+00:00", "Z")
    return {"service": service.url, "title": title, "query_hash": query_hash, "data_version": data_version, "as_of": as_of, "url": url, "version": service.version, "retrieved": retrieved}


def _about_headers(service, response, title, address):
    """What the headers of a file say; title and address where they say nothing."""
    header = response.headers.get
    cited = re.search(r"\)\. (.+) \[Data set\]\. ", urllib.parse.unquote(header("x-citation") or ""))
    link = re.search(r'<([^>]+)>\s*;[^,]*\brel="?cite-as"?', header("link") or "")
    url = urllib.parse.urljoin(service.url + "/", link.group(1)) if link else address
    return _about(service, cited.group(1) if cited else title, header("x-query-hash") or "", header("x-data-version") or "", header("x-as-of"), url)


def _about_export(service, what, parameters, response):
    as_of = response.headers.get("x-as-of")
    return _about_headers(service, response, _title(what, parameters), service.url + _export_path(what, "ndjson", {**parameters, **({"asOf.recorded": as_of} if as_of else {})}))


def _about_answer(service, provenance):
    """What `extensions.provenance` of an answer says; an older service says nothing."""
    if not provenance:
        return _about(service, "Answer of GraphQL", "", "", None, f"{service.url}/graphql")
    url = urllib.parse.urljoin(service.url + "/", urllib.parse.urlsplit(provenance.get("url") or "").path.lstrip("/")) if provenance.get("url") else f"{service.url}/graphql"
    about = _about(service, provenance["citation"]["csl"]["title"], provenance["queryHash"], provenance["dataVersion"], provenance["asOf"]["recorded"], url)
    return {**about, **({"unpinned": provenance["unpinned"]} if provenance.get("unpinned") else {})}


def _title(what, parameters):
    """As the service writes it of its files: `Relations (types=STRUCK)`."""
    words = ", ".join(f"{name}={value}" for name, value in sorted(parameters.items()))
    return what[0].upper() + what[1:] + (f" ({words})" if words else "")


def _about_of(table):
    about = getattr(table, "attrs", {}).get("parley") or getattr(table, "about", None) or getattr(table, "_parley", None)
    if about is None:
        raise ParleyError("NO_SOURCE", "This table does not say where it comes from.", "Cite the table that relations(), claims() … gave, before it was changed.")
    return about


# What is asked, as text


def _word(value):
    """A value as an address and JSON have it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime.datetime):
        if value.tzinfo is None:
            return value.date().isoformat() if value.time() == datetime.time() else value.isoformat() + "Z"
        return value.astimezone(datetime.timezone.utc).replace(tzinfo=None).isoformat() + "Z"
    if isinstance(value, datetime.date):
        return value.isoformat()
    return None if value is None else str(value)


def _list(value):
    """Several values, from a list or from one text with commas."""
    if isinstance(value, str):
        return [part.strip() for part in value.split(",") if part.strip()]
    return [_word(one) for one in value]


def _named(filters):
    """Filters under the names of the service: from_ as from, asOf with its clocks; None is no filter."""
    named = {}
    for name, value in filters.items():
        name = name[:-1] if name.endswith("_") else name
        if name == "asOf" and isinstance(value, dict):
            named.update({f"asOf.{clock}": instant for clock, instant in value.items()})
        else:
            named[name] = value
    return {name: value for name, value in named.items() if value is not None}


def _parameters(filters):
    return {name: _word(value) if isinstance(value, str) or not hasattr(value, "__iter__") else ",".join(_list(value)) for name, value in _named(filters).items()}


_LONGEST_ADDRESS = 6_000


def _export_path(what, form, parameters):
    search = urllib.parse.urlencode(parameters, safe=":,")
    return f"/export/{urllib.parse.quote(what)}.{urllib.parse.quote(form)}" + (f"?{search}" if search else "")


_LIST_FILTERS = {"types", "typeGroups", "actors", "actorExternalIds", "counterparts", "counterpartExternalIds", "kinds", "roles", "publishers", "attributedTo"}


def _filter_arguments(filters):
    """Filters as arguments of GraphQL, which has objects where an address has text."""
    clocks, fields = {}, {}
    for name, value in _named(filters).items():
        if name.startswith("asOf."):
            clocks[name[5:]] = _word(value)
        elif name in _LIST_FILTERS:
            values = _list(value)
            fields[name] = [dict(zip(("scheme", "value"), one.split(":", 1))) for one in values] if name.endswith("ExternalIds") else values
        elif name == "within":
            fields[name] = dict(zip(("west", "south", "east", "north"), (float(one) for one in _list(value))))
        else:
            fields[name] = value if isinstance(value, (bool, int, float)) else _word(value)
    return {"filter": ("RelationFilter", fields or None), "asOf": ("AsOf", clocks or None)}


def _may_write(query):
    """Whether an operation other than a query may be in a document: comments and strings do not count."""
    bare = re.sub(r'"""[\s\S]*?"""|"(?:\\.|[^"\\\n])*"|#[^\n]*', " ", query)
    return re.search(r"(?:^|[}\s])mutation\b", bare) is not None


# What comes, as tables

_DATES = {"start", "start_date", "end_date", "first_reported", "last_reported", "first_seen", "last_seen", "published_date"}
_INSTANTS = {"recorded_at"}
_INTEGERS = {"weight", "claim_count", "source_count", "origin_count", "denial_count", "quad", "degree", "path", "step", "events", "all_events"}
_NUMBERS = {"x", "y", "size", "latitude", "longitude", "goldstein", "value", "low", "high", "confidence", "score"}
_BOOLEANS = {"directed", "contested", "generic", "along"}
_LISTS = {"aliases", "external_ids", "source_names", "source_urls", "relation_types", "subjects", "subject_labels", "subject_wordings", "objects", "object_labels", "object_wordings", "object_roles",
          "places", "place_labels", "means", "speaker_ids", "speaker_labels", "speaker_verbs", "evidence"}

_SERIES_VALUES = ("events", "scaled", "sum", "mean", "positive_sum", "negative_sum", "quad1", "quad2", "quad3", "quad4")


def _type_of(name, values):
    """What a column holds: by its name or, for names of a later service, by its values."""
    for kind, names in (("date", _DATES), ("instant", _INSTANTS), ("integer", _INTEGERS), ("number", _NUMBERS), ("boolean", _BOOLEANS), ("list", _LISTS)):
        if name in names:
            return kind
    side, _, value = name.partition("_")
    if side in ("forward", "backward") and value in _SERIES_VALUES:
        return "number" if value in ("sum", "mean", "positive_sum", "negative_sum") else "integer"
    if re.search(r"(?:^|\.)(?:\w*On|start)$", name) and all(one is None or re.match(r"\d{4}-\d\d-\d\d$", str(one)) for one in values):
        return "date"
    found = {type(one) for one in values if one is not None}
    if found and found <= {int, float}:
        return "number"
    return "boolean" if found == {bool} else "list" if list in found else "text"


class _Table:
    """Rows as they come, made into a table of the chosen kind; pandas gets them a stretch at a time, so that rows are not held twice."""

    stretch = 50_000

    def __init__(self, frames, names=()):
        self.frames, self.length, self.parts = frames, 0, []
        self.columns = {name: [] for name in names if name}
        self.kinds = {}

    def add(self, row):
        for name in row:
            if name not in self.columns:
                self.columns[name] = [None] * (self.length - sum(map(len, self.parts)))
        for name, values in self.columns.items():
            values.append(row.get(name))
        self.length += 1
        if self.frames == "pandas" and self.length % self.stretch == 0:
            self._end_stretch()

    def _end_stretch(self):
        self.parts.append(_pandas_frame(self.columns, self._kinds()))
        self.columns = {name: [] for name in self.columns}

    def _kinds(self):
        for name, values in self.columns.items():
            self.kinds.setdefault(name, _type_of(name, values))
        return self.kinds

    def finish(self, about):
        if self.frames == "pandas":
            import pandas

            if self.parts and not any(self.columns.values()):
                frame = self.parts[0] if len(self.parts) == 1 else pandas.concat(self.parts, ignore_index=True)
            else:
                self._end_stretch()
                frame = pandas.concat(self.parts, ignore_index=True) if len(self.parts) > 1 else self.parts[0]
            frame.attrs["parley"] = about
            return frame
        if self.frames == "polars":
            frame = _polars_frame(self.columns, self._kinds())
            frame._parley = about
            return frame
        kinds = self._kinds()
        columns = {name: _cells(values, kinds[name]) for name, values in self.columns.items()}
        rows = Rows(dict(zip(columns, cells)) for cells in zip(*columns.values()))
        rows.about = about
        return rows


def _cells(values, kind):
    """Cells as Python has them: days and instants are text until here."""
    if kind == "date":
        return [None if value is None else datetime.date.fromisoformat(value) for value in values]
    if kind == "instant":
        return [None if value is None else datetime.datetime.fromisoformat(value.replace("Z", "+00:00")) for value in values]
    return values


def _pandas_frame(columns, kinds):
    import numpy
    import pandas

    def column(name, values):
        kind = kinds[name]
        if kind == "date":
            days = numpy.array(["NaT" if value is None else value for value in values], dtype="datetime64[s]")
            return pandas.Series(days)
        if kind == "instant":
            return pandas.to_datetime(pandas.Series(values, dtype="object"), utc=True)
        if kind == "list":
            return pandas.Series(values, dtype=object)
        return pandas.Series(values, dtype={"integer": "Int64", "number": "Float64", "boolean": "boolean", "text": "string"}[kind])

    return pandas.DataFrame({name: column(name, values) for name, values in columns.items()})


def _polars_frame(columns, kinds):
    import polars

    types = {"date": polars.Date, "instant": polars.Datetime("ms", "UTC"), "integer": polars.Int64, "number": polars.Float64, "boolean": polars.Boolean, "text": polars.String, "list": polars.List(polars.String)}
    return polars.DataFrame([polars.Series(name, _cells(values, kinds[name]), dtype=types[kinds[name]], strict=kinds[name] != "number") for name, values in columns.items()])


def _series_row(point):
    row = {"start": point["start"], **({"all_events": point["allEvents"]} if "allEvents" in point else {})}
    for side in ("forward", "backward"):
        value = dict(point[side])
        for name, number in value.pop("quads").items():
            row[f"{side}_quad{name[1]}"] = number
        row.update({f"{side}_{_snake(name)}": number for name, number in value.items()})
    return row


def _step_row(path, step, hop):
    tie = hop["tie"]
    return {"path": path, "step": step, "source": hop["from"]["id"], "source_label": hop["from"]["name"], "target": hop["to"]["id"], "target_label": hop["to"]["name"], "along": tie["from"]["id"] == hop["from"]["id"],
            "relation_types": tie["types"], "events": tie["events"], "start_date": tie["firstOn"], "end_date": tie["lastOn"], "evidence": [relation["id"] for relation in hop["evidence"]]}


def _snake(name):
    return re.sub(r"([A-Z])", lambda match: "_" + match.group(1).lower(), name)


# What comes, as bytes


class _NoRedirects(urllib.request.HTTPRedirectHandler):
    """A key must not follow to another address."""

    def redirect_request(self, req, fp, code, msg, headers, newurl):
        raise ParleyError("UNREACHABLE", f"{req.full_url} sends on to {newurl}.", "Connect to the address that is meant.")


class _Again(Exception):
    """A fault after which the same request may do better."""

    def __init__(self, error, wait=None, is_refused=False):
        super().__init__(str(error))
        self.error, self.wait, self.is_refused = error, wait, is_refused


def _service_error(answer, response):
    """The first error of an answer, with those after it in the message."""
    first, *more = answer["errors"]
    extensions = dict(first.get("extensions") or {})
    code, cure = extensions.pop("code", "INTERNAL"), extensions.pop("cure", "")
    place = f" (at {'.'.join(map(str, first['path']))})" if first.get("path") else ""
    message = first["message"] + place + "".join(f"\nAnd: {error['message']}" for error in more)
    error = ParleyError(code, message, cure, extensions, answer.get("data"))
    if code in ("RATE_LIMITED", "TOO_MANY_CONNECTIONS", "DATABASE_UNAVAILABLE", "JWKS_UNAVAILABLE"):
        wait = response.headers.get("retry-after")
        return _Again(error, float(wait) if wait and wait.isdigit() else None, is_refused=code == "RATE_LIMITED")
    return error


def _http_error(response):
    with response:
        try:
            text = _unpacked(response).read().decode("utf-8", "replace")
            return _service_error(json.loads(text), response)
        except (ValueError, KeyError, TypeError, EOFError, OSError, http.client.HTTPException):
            pass
    cure = {431: "Name fewer values: an address has no room for so many.", 414: "Name fewer values: an address has no room for so many.", 404: "Check the address: is this a Parley that exports?"}.get(response.code, "")
    error = ParleyError(f"HTTP_{response.code}", f"{response.url} answered {response.code} {response.reason}.", cure)
    wait = response.headers.get("retry-after")
    return _Again(error, float(wait) if wait and wait.isdigit() else None, is_refused=response.code == 429) if response.code in (429, 502, 503, 504) else error


def _total(response):
    total = response.headers.get("x-total-count")
    return None if total is None else int(total)


def _unpacked(response):
    return gzip.GzipFile(fileobj=response) if response.headers.get("content-encoding") == "gzip" else response


def _lines(response):
    """Whole lines. Read by `read` alone: `readline` takes a broken connection for the end."""
    stream, rest = _unpacked(response), b""
    while True:
        piece = stream.read(1 << 18)
        if not piece:
            break
        *lines, rest = (rest + piece).split(b"\n")
        yield from lines
    if rest:
        yield rest


class _Progress:
    """Says on the error output how far a long reading has come."""

    def __init__(self, what, total, is_shown):
        self.what, self.total, self.is_shown = what, total, is_shown
        self.began = self.last = time.monotonic()
        self.said = False

    def show(self, rows):
        if not self.is_shown or rows % 500:
            return
        now = time.monotonic()
        if now - self.began < 1 or now - self.last < 0.25:
            return
        self.last, self.said = now, True
        share = f" of {self.total:,} ({100 * rows // self.total} %)" if self.total else ""
        print(f"\r{self.what}: {rows:,}{share}", end="", file=sys.stderr, flush=True)

    def finish(self, rows):
        if self.said:
            print(f"\r{self.what}: {rows:,} rows in {time.monotonic() - self.began:.0f} s" + " " * 20, file=sys.stderr, flush=True)


# What is here


def _shows_progress(given):
    return given if given is not None else sys.stderr.isatty() or "ipykernel" in sys.modules


def _need(package):
    try:
        return importlib.import_module(package)
    except ImportError:
        raise ParleyError("NOT_INSTALLED", f"The Python package {package} is not installed here.", f"pip install {package}") from None


def _choose_frames(given):
    if given not in (None, "pandas", "polars", "rows"):
        raise ValueError(f"frames: {given!r} is not one of pandas, polars, rows.")
    if given in ("pandas", "polars"):
        _need(given)
    if given is not None:
        return given
    for package in ("pandas", "polars"):
        try:
            importlib.import_module(package)
            return package
        except ImportError:
            pass
    return "rows"


def _is_loopback(host):
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")
