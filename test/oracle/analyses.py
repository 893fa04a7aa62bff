"""
An oracle for the analyses: computes each of docs/analyses.md from rows of events, in plain Python and without a database.
It shares no code with the service; both read the catalogue of relation types.

    python3 analyses.py SETTINGS.json

SETTINGS names `rows` (a table with tabs, plain or gzipped: date, source, target, cameo; and if there are, latest, directed, type),
`catalogue`, `ids` (entity by name) and `standing` ([from, type, to] of states that are in the database and not in the rows).
Prints a list of {field, args, answer}: questions about the busiest and the most hostile in the rows, with their answers.
A relation in an answer is [from, type, to, first day].
"""
import collections
import csv
import datetime
import gzip
import itertools
import json
import sys

SETTINGS = json.load(open(sys.argv[1], encoding="utf-8"))
NOTHING_KNOWN, FOREVER = "0000-00-00", "9999-12-31"


class Type:
    def __init__(self, row):
        number = lambda text: None if text == "" else float(text)
        self.label, self.cameo, self.standing = row["label"], row["cameo"], row["standing"] == "true"
        self.weights = {"goldstein-icews": number(row["goldstein_icews"]), "goldstein-gdelt": number(row["goldstein_gdelt"])}
        self.quads = {"CAMEO": row["quad_cameo"], "GDELT": row["quad_gdelt"]}
        self.codes = [code for code in row["default_for"].split(";") if code]
        self.groups = {"quad:" + row["quad_cameo"], "quad:gdelt:" + row["quad_gdelt"], "cameo:" + row["cameo"][:2], "plover:" + row["plover"]}

    def tenths(self):
        weight = self.weights["goldstein-icews"]
        return 0 if weight is None else round(weight * 10)


TYPES = {row["label"]: Type(row) for row in csv.DictReader(open(SETTINGS["catalogue"], encoding="utf-8", newline=""))}
BY_CODE = {code: label for label, one in TYPES.items() for code in one.codes}

Relation = collections.namedtuple("Relation", "a type b first last directed dated")  # first: NOTHING_KNOWN; last: None where nothing at all is known; dated: whether any day is


def label_of(code):
    while code not in BY_CODE:
        code = code[:-1]
    return BY_CODE[code]


def read_relations():
    path = SETTINGS["rows"]
    with (gzip.open if path.endswith(".gz") else open)(path, "rt", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            a, b = SETTINGS["ids"][row["source"]], SETTINGS["ids"][row["target"]]
            directed = row.get("directed") != "false"
            if not directed and b < a:
                a, b = b, a
            first = row["date"] or NOTHING_KNOWN
            kind = row.get("type") or label_of(row["cameo"])
            last = FOREVER if TYPES[kind].standing else (row.get("latest") or row["date"] or None)
            if a != b:
                yield Relation(a, kind, b, first, last, directed, bool(row.get("latest") or row["date"]))
    for a, kind, b in SETTINGS["standing"]:
        yield Relation(a, kind, b, NOTHING_KNOWN, FOREVER, True, False)


ALL = list(read_relations())
OF = collections.defaultdict(list)
for each in ALL:
    OF[each.a].append(each)
    OF[each.b].append(each)


def shown(relation):
    return [relation.a, relation.type, relation.b, None if relation.first == NOTHING_KNOWN else relation.first]


def select(filter, among=None):
    """The relations that a filter asks for."""
    chosen = None
    if "types" in filter or "typeGroups" in filter:
        chosen = set(filter.get("types", [])) | {label for label, one in TYPES.items() if one.groups & set(filter.get("typeGroups", []))}
    actors, others = set(filter.get("actors", [])), set(filter.get("counterparts", []))
    direction = filter.get("direction", "BOTH")
    if among is None and actors:
        seen, among = set(), []
        for actor in actors:
            for relation in OF[actor]:
                if id(relation) not in seen:
                    seen.add(id(relation))
                    among.append(relation)

    def fits(relation):
        if chosen is not None and relation.type not in chosen:
            return False
        if "from" in filter or "to" in filter:
            if not relation.dated or relation.last < filter.get("from", "") or relation.first > filter.get("to", FOREVER):
                return False
        if not actors:
            return True
        ways = [(relation.a, relation.b, "FROM"), (relation.b, relation.a, "TO")]
        return any(own in actors and (not others or other in others) and (direction in (way, "BOTH") or not relation.directed) for own, other, way in ways)

    return [relation for relation in (ALL if among is None else among) if fits(relation)]


# ── Periods ────────────────────────────────────────────────────────────────────────────────────────────────────────────────


def start(day, by):
    date = datetime.date.fromisoformat(day)
    if by == "WEEK":
        date -= datetime.timedelta(days=date.weekday())
    elif by == "MONTH":
        date = date.replace(day=1)
    elif by == "QUARTER":
        date = date.replace(month=(date.month - 1) // 3 * 3 + 1, day=1)
    elif by == "YEAR":
        date = date.replace(month=1, day=1)
    return date.isoformat()


def periods(first, last, by):
    """By walking every day, so that no rule of calendars is used twice."""
    day, end, found = datetime.date.fromisoformat(start(first, by)), datetime.date.fromisoformat(last), []
    while day <= end:
        period = start(day.isoformat(), by)
        if not found or found[-1] != period:
            found.append(period)
        day += datetime.timedelta(days=1)
    return found


def days_between(first, second):
    return (datetime.date.fromisoformat(second) - datetime.date.fromisoformat(first)).days


# ── The analyses ───────────────────────────────────────────────────────────────────────────────────────────────────────────


def dyad_series(a, b, by="MONTH", scale="goldstein-icews", quadScheme="CAMEO", oneADay=False, filter={}, weights=None, **days):
    between = select({**filter, "actors": a, "counterparts": b})
    if days:
        between = [one for one in between if days.get("from", "0001") <= one.first <= days.get("to", FOREVER)]
    if oneADay:
        kept = {}
        for number, one in enumerate(between):
            key = (one.a, one.b, one.directed, one.type, one.first if one.first != NOTHING_KNOWN else number)
            if key not in kept or (one.last or FOREVER) < (kept[key].last or FOREVER):
                kept[key] = one
        between = list(kept.values())
    weight = {label: one.weights.get(scale) for label, one in TYPES.items()}
    if weights:
        by_type = {entry["type"]: entry["weight"] for entry in weights if "type" in entry}
        by_group = {label: entry["weight"] for entry in weights if "typeGroup" in entry for label, one in TYPES.items() if entry["typeGroup"] in one.groups}
        weight = {label: by_type.get(label, by_group.get(label)) for label in TYPES}
        scale = "custom"
    dated = [one for one in between if one.first != NOTHING_KNOWN]
    firsts = sorted(one.first for one in dated)
    begin, end = days.get("from", firsts[0] if firsts else None), days.get("to", firsts[-1] if firsts else None)
    # The last of the periods is whole where its end was not asked for.
    starts = periods(begin, end, by) if begin and end else []

    def value(period, side):
        own = [one for one in dated if start(one.first, by) == period and (one.a in side or not one.directed)]
        hundredths = [round(weight[one.type] * 100) for one in own if weight[one.type] is not None]
        quads = collections.Counter(TYPES[one.type].quads[quadScheme] for one in own)
        return {
            "events": len(own),
            "scaled": len(hundredths),
            "sum": sum(hundredths) / 100,
            "mean": sum(hundredths) / 100 / len(hundredths) if hundredths else None,
            "positiveSum": sum(each for each in hundredths if each > 0) / 100,
            "negativeSum": sum(each for each in hundredths if each < 0) / 100,
            "quads": {"q" + quad: quads[quad] for quad in "1234"},
        }

    everything = collections.Counter(
        start(one.first, by) for one in ALL if one.first != NOTHING_KNOWN and days.get("from", "") <= one.first <= days.get("to", FOREVER)
    )
    return {
        "points": [{"start": period, "forward": value(period, a), "backward": value(period, b), "allEvents": everything[period]} for period in starts],
        "scale": scale,
        "quadScheme": quadScheme,
        "unscaledEvents": sum(weight[one.type] is None for one in dated),
        "impreciseEvents": sum(start(one.last if not TYPES[one.type].standing else one.first, by) != start(one.first, by) for one in dated),
        "undirectedEvents": sum(not one.directed for one in dated),
        "undatedEvents": len(between) - len(dated),
    }


def activity(by, filter={}):
    counts = collections.Counter(start(one.first, by) for one in select(filter) if one.first != NOTHING_KNOWN)
    return [{"start": period, "events": counts[period]} for period in periods(min(counts), max(counts), by)] if counts else []


def partners(actors, filter={}, first=20):
    found = collections.defaultdict(list)
    for one in select({**filter, "actors": actors}):
        if one.a not in actors or one.b not in actors:
            found[one.b if one.a in actors else one.a].append(one)
    ranked = sorted(found, key=lambda other: (-len(found[other]), other))[:first]

    def span(relations):
        known = [one for one in relations if one.last is not None]
        low = min(("0001-01-01" if one.first == NOTHING_KNOWN else one.first for one in known), default=None)
        high = max((one.last for one in known), default=None)
        return {"firstOn": None if low == "0001-01-01" else low, "lastOn": None if high == FOREVER else high}

    return [{"entity": other, "events": len(found[other]), **span(found[other]), "goldsteinSum": sum(TYPES[one.type].tenths() for one in found[other]) / 10} for other in ranked]


def mediators(a, b, mode="EXPLICIT", first=20, **days):
    def dealings(party):
        explicit = {"types": [label for label, one in TYPES.items() if one.cameo == "045"], "direction": "TO"} if mode == "EXPLICIT" else {}
        found = collections.defaultdict(list)
        for one in select({"actors": [party], **explicit, **days}):
            found[one.b if one.a == party else one.a].append(one)
        return found

    sum_of = lambda relations: sum(TYPES[one.type].tenths() for one in relations)
    of_a, of_b = dealings(a), dealings(b)
    both = [other for other in of_a if other in of_b]
    if mode == "INDIRECT":
        both = [other for other in both if sum_of(of_a[other]) > 0 and sum_of(of_b[other]) > 0] if sum_of(of_a[b]) < 0 else []
    ranked = sorted(both, key=lambda other: (-min(len(of_a[other]), len(of_b[other])), -len(of_a[other]) - len(of_b[other]), other))[:first]
    newest = lambda relations: sorted((one.first for one in relations), reverse=True)[:5]
    return [{"entity": other, "towardA": len(of_a[other]), "towardB": len(of_b[other]), "evidence": newest(of_a[other]) + newest(of_b[other])} for other in ranked]


def responses(trigger, response, withinDays):
    answers = collections.defaultdict(list)
    for one in select(response):
        answers[one.first].append(one)
    pairs = []
    for act in select(trigger):
        if act.first == NOTHING_KNOWN:
            continue
        for days in range(withinDays + 1):
            day = (datetime.date.fromisoformat(act.first) + datetime.timedelta(days=days)).isoformat()
            pairs += [[shown(act), shown(answer), days] for answer in answers[day] if answer is not act]
    return sorted(pairs)


ROOTS = [str(root) for root in range(10, 21)]


def escalation(a, b, **days):
    between = select({"actors": a, "counterparts": b})
    if days:
        between = [one for one in between if days.get("from", "0001") <= one.first <= days.get("to", FOREVER)]
    on_ladder = [(ROOTS.index(TYPES[one.type].cameo[:2]) + 1, one) for one in between if TYPES[one.type].cameo[:2] in ROOTS]
    dated = [(step, one) for step, one in on_ladder if one.first != NOTHING_KNOWN]
    firsts = sorted(one.first for _, one in dated)
    begin, end = days.get("from", firsts[0] if firsts else None), days.get("to", firsts[-1] if firsts else None)
    steps = []
    for step in range(1, 12):
        own = sorted(one.first for other, one in dated if other == step)
        earliest = [shown(one) for other, one in on_ladder if other == step and one.first == (own[0] if own else NOTHING_KNOWN)]
        steps.append({"step": step, "cameo": ROOTS[step - 1], "firstOn": own[0] if own else None, "oneOf": earliest})
    months = periods(begin, end, "MONTH") if begin and end else []
    of_month = lambda month: [step for step, one in dated if start(one.first, "MONTH") == month]
    return {"steps": steps, "monthly": [{"month": month, "highestStep": max(of_month(month), default=0), "events": len(of_month(month))} for month in months]}


def tie_strength(a, b, on, halfLifeDays):
    sums = {"cooperation": 0.0, "conflict": 0.0, "interaction": 0.0}
    for one in select({"actors": [a], "counterparts": [b]}):
        if one.first == NOTHING_KNOWN or one.first > on:
            continue
        left, weight = 0.5 ** (days_between(one.first, on) / halfLifeDays), TYPES[one.type].tenths() / 10
        sums["cooperation"] += max(weight, 0) * left
        sums["conflict"] += max(-weight, 0) * left
        sums["interaction"] += left
    return {**sums, "net": sums["cooperation"] - sums["conflict"]}


def balance(filter={}):
    sums = collections.Counter()
    for one in select(filter):
        sums[tuple(sorted((one.a, one.b)))] += TYPES[one.type].tenths()
    signs = {pair: weight > 0 for pair, weight in sums.items() if weight != 0}
    near = collections.defaultdict(set)
    for low, high in signs:
        near[low].add(high)
    counts = collections.Counter()
    for low, middle in signs:
        for high in near[low] & near[middle]:
            counts[signs[low, middle] + signs[low, high] + signs[middle, high]] += 1
    names = {3: "ppp", 2: "ppm", 1: "pmm", 0: "mmm"}
    return {**{name: counts[positive] for positive, name in names.items()}, "completeness": {"complete": True, "shown": len(signs), "omitted": 0}}


# ── Questions: of the busiest, and of the most hostile ─────────────────────────────────────────────────────────────────────


def questions():
    dyads, hostile = collections.Counter(), collections.Counter()
    for one in ALL:
        dyads[tuple(sorted((one.a, one.b)))] += 1
        hostile[tuple(sorted((one.a, one.b)))] -= TYPES[one.type].tenths()
    busiest = [pair for pair, _ in dyads.most_common(6)]
    worst = [pair for pair, _ in hostile.most_common(6)]
    actors = sorted(OF, key=lambda actor: -len(OF[actor]))
    dates = sorted(one.first for one in ALL if one.first != NOTHING_KNOWN)
    first, middle, last = dates[0], dates[len(dates) // 2], dates[-1]
    later = dates[3 * len(dates) // 4]

    for (a, b), by in zip(busiest, ["DAY", "WEEK", "MONTH", "QUARTER", "YEAR", "MONTH"]):
        yield "dyadSeries", {"a": [a], "b": [b], "by": by}
        yield "dyadSeries", {"a": [b], "b": [a], "by": by, "oneADay": True, "scale": "goldstein-gdelt", "quadScheme": "GDELT"}
    for a, b in worst[:3]:
        yield "dyadSeries", {"a": [a], "b": [b], "from": middle, "to": later, "by": "WEEK"}
        yield "dyadSeries", {"a": [a], "b": [b], "from": middle, "by": "MONTH", "filter": {"typeGroups": ["quad:3", "quad:4"]}}
        yield "dyadSeries", {"a": [a], "b": [b], "to": middle, "by": "QUARTER", "oneADay": True}
    yield "dyadSeries", {"a": actors[0:8:2], "b": actors[1:8:2], "weights": [{"typeGroup": "quad:4", "weight": -3.25}, {"typeGroup": "quad:1", "weight": 0.1}, {"type": "CONDEMNED", "weight": 2}]}
    yield "dyadSeries", {"a": actors[0:12:3], "b": actors[1:12:3], "oneADay": True, "by": "WEEK"}

    for by in ["DAY", "WEEK", "MONTH", "QUARTER", "YEAR"]:
        yield "activity", {"by": by}
        yield "activity", {"by": by, "filter": {"actors": actors[:3], "typeGroups": ["quad:4"]}}
    yield "activity", {"by": "MONTH", "filter": {"actors": actors[:2], "direction": "FROM", "from": middle, "to": later}}
    yield "activity", {"by": "DAY", "filter": {"from": middle, "to": later, "types": ["MADE_STATEMENT", "CONSULTED_WITH"]}}

    for actor in actors[:3]:
        yield "partners", {"actors": [actor]}
        yield "partners", {"actors": [actor], "filter": {"direction": "TO", "typeGroups": ["quad:3", "quad:4"]}, "first": 50}
    yield "partners", {"actors": actors[:5], "first": 100}
    yield "partners", {"actors": actors[:5], "filter": {"from": middle, "to": later}, "first": 500}

    for a, b in worst:
        yield "mediators", {"a": a, "b": b, "mode": "INDIRECT", "first": 50}
        yield "mediators", {"a": a, "b": b, "mode": "INDIRECT", "from": middle}
        yield "mediators", {"a": a, "b": b, "mode": "INDIRECT", "from": middle, "to": later, "first": 3}
    yield "mediators", {"a": busiest[0][0], "b": busiest[0][1], "mode": "INDIRECT"}
    mediated = collections.defaultdict(list)
    for one in ALL:
        if TYPES[one.type].cameo == "045":
            mediated[one.a].append(one.b)
    for parties in list(mediated.values())[:20]:
        for a, b in list(itertools.combinations(sorted(set(parties)), 2))[:2]:
            yield "mediators", {"a": a, "b": b}
    yield "mediators", {"a": worst[0][0], "b": worst[0][1]}

    for a, b in worst[:4]:
        acts = {"actors": [a], "counterparts": [b], "direction": "FROM", "typeGroups": ["quad:4"]}
        yield "responses", {"trigger": acts, "response": {"actors": [b], "counterparts": [a], "direction": "FROM"}, "withinDays": 3}
        yield "responses", {"trigger": {"actors": [b], "counterparts": [a], "from": middle, "to": later}, "response": {"actors": [a], "types": ["CONDEMNED", "ACCUSED"], "direction": "FROM"}, "withinDays": 10}
        yield "responses", {"trigger": acts, "response": acts, "withinDays": 0}

    for a, b in worst:
        yield "escalation", {"a": [a], "b": [b]}
        yield "escalation", {"a": [b], "b": [a], "from": middle, "to": later}
    yield "escalation", {"a": actors[0:8:2], "b": actors[1:8:2]}

    for (a, b), half in itertools.product(worst[:3] + busiest[:3], [1, 30, 365.25]):
        yield "tieStrength", {"a": a, "b": b, "on": later, "halfLifeDays": half}
    yield "tieStrength", {"a": worst[0][0], "b": worst[0][1], "on": first, "halfLifeDays": 10}

    yield "balance", {}
    yield "balance", {"filter": {"from": middle, "to": later}}
    yield "balance", {"filter": {"typeGroups": ["quad:1", "quad:4"]}}
    yield "balance", {"filter": {"actors": actors[:40], "counterparts": actors[:40]}}


ANSWERS = {
    "dyadSeries": dyad_series,
    "activity": activity,
    "partners": partners,
    "mediators": mediators,
    "responses": responses,
    "escalation": escalation,
    "tieStrength": tie_strength,
    "balance": balance,
}

json.dump([{"field": field, "args": args, "answer": ANSWERS[field](**args)} for field, args in questions()], sys.stdout)
