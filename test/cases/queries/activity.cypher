CALL () { CALL () {
    MATCH (r:Relation) WHERE r.sortKey > '' RETURN left(r.sortKey, 10) AS day
  }
  WITH day WHERE day > '0001'
  WITH day, count(*) AS perDay
  WITH CASE WHEN day IS NOT NULL THEN toString(date.truncate($p0, date(day))) END AS start, sum(perDay) AS events
  RETURN collect({start: start, events: events}) AS value }
WITH value, {} AS ids

RETURN value, [] AS nodes, null AS missing
// {"p0":"week"}

CALL () { CALL (*) { UNWIND $p0 AS id MATCH (x:Entity {id: id}) RETURN collect(DISTINCT x.canonicalId) AS actors }
  UNWIND actors AS actor
  UNWIND $p1 AS type
  CALL (actor, type) {
    MATCH (r:Relation) WHERE r.fromId = actor AND r.type = type AND r.sortKey > '' RETURN r, left(r.sortKey, 10) AS day
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.type = type AND r.sortKey > '' RETURN r, left(r.sortKey, 10) AS day
  }
  WITH DISTINCT r, day WHERE day > '0001'
  WITH day, count(*) AS perDay
  WITH day AS start, sum(perDay) AS events
  RETURN collect({start: start, events: events}) AS value }
WITH value, {} AS ids

RETURN value, [] AS nodes, null AS missing
// {"p0":["country:iran","country:pakistan"],"p1":["ABDUCTED","ARRESTED","ASSASSINATED","ASSAULTED","ATTACKED","ATTACKED_CYBER","BLOCKADED","BOMBED","COERCED","DOWNGRADED_TIES_WITH","EXPELLED_DIPLOMATS_OF","FOUGHT","HALTED_TALKS_WITH","KILLED","MOBILISED_AGAINST","OCCUPIED","PROTESTED_AGAINST","RAISED_ALERT_AGAINST","RECALLED_AMBASSADOR_FROM","REDUCED_RELATIONS_WITH","SANCTIONED","SEIZED","SHELLED","SHOWED_FORCE_AGAINST","STRUCK","USED_MASS_VIOLENCE_AGAINST","WITHDREW_FROM"]}

CALL () { UNWIND $p0 AS type
  CALL (type) {
    MATCH (r:Relation) WHERE r.type = type AND r.sortKey > '' RETURN left(r.sortKey, 10) AS day
  }
  WITH day WHERE day > '0001'
  WITH day, count(*) AS perDay
  WITH left(day, 4) + '-01-01' AS start, sum(perDay) AS events
  RETURN collect({start: start, events: events}) AS value }
WITH value, {} AS ids

RETURN value, [] AS nodes, null AS missing
// {"p0":["BLOCKADED"]}

CALL () {
  CALL (*) { UNWIND $p0 AS id MATCH (x:Entity {id: id}) RETURN collect(DISTINCT x.canonicalId) AS actors }
  UNWIND actors AS actor MATCH (own:Entity {id: actor}) WITH collect(own) AS owns
  UNWIND owns AS own CALL (own) { MATCH (own)-[t:TIE]->(x) RETURN x, t UNION ALL MATCH (own)<-[t:TIE]-(x) RETURN x, t }
  WITH owns, x, t WHERE NOT x IN owns
  WITH x, sum(t.events) AS events, collect(t) AS ties ORDER BY events DESC
  WITH collect({x: x, events: events, ties: ties}) AS all
  UNWIND [one IN all WHERE one.events >= last(all[..$p1]).events] AS one
  WITH one.x.id AS other, one.events AS events, one.ties AS ties ORDER BY events DESC, other LIMIT $p2
  UNWIND ties AS t
  WITH other, events, toString(min(t.firstOn)) AS firstOn, toString(max(t.lastOn)) AS lastOn, sum(t.goldsteinTenths) AS tenths
  WITH * ORDER BY events DESC, other
  RETURN collect({entity: other, events: events, firstOn: nullIf(firstOn, '0001-01-01'), lastOn: nullIf(lastOn, '9999-12-31'), goldsteinSum: toFloat(tenths) / 10}) AS value
}
WITH value, {entities: [p IN value | p.entity]} AS ids
CALL (ids) { UNWIND ids.entities AS id MATCH (n1:Entity {id: id})  RETURN collect([true, id, n1.name]) AS v2 }
RETURN value, [v2] AS nodes, null AS missing
// 0: id node((Person) @name)
// {"p0":["country:iran","country:pakistan"],"p1":6,"p2":6}

CALL () {
  CALL (*) { UNWIND $p0 AS id MATCH (x:Entity {id: id}) RETURN collect(DISTINCT x.canonicalId) AS actors }
  UNWIND actors AS actor
  UNWIND $p1 AS type
  CALL (actor, type) {
    MATCH (r:Relation) WHERE r.fromId = actor AND r.type = type AND r.sortKey > '' RETURN r
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.type = type AND r.sortKey > '' AND NOT r.directed RETURN r
  }
  WITH DISTINCT r, actor, actors WHERE NOT CASE WHEN r.fromId = actor THEN r.toId ELSE r.fromId END IN actors
  WITH CASE WHEN r.fromId = actor THEN r.toId ELSE r.fromId END AS other, count(*) AS events,
    min(coalesce(r.earliestOn, CASE WHEN r.endKey IS NOT NULL THEN '0001-01-01' END)) AS firstOn,
    max(coalesce(left(r.endKey, 10), r.earliestOn)) AS lastOn, sum(coalesce(r.goldsteinTenths, 0)) AS tenths
  ORDER BY events DESC, other LIMIT $p2
  WITH * ORDER BY events DESC, other
  RETURN collect({entity: other, events: events, firstOn: nullIf(firstOn, '0001-01-01'), lastOn: nullIf(lastOn, '9999-12-31'), goldsteinSum: toFloat(tenths) / 10}) AS value
}
WITH value, {entities: [p IN value | p.entity]} AS ids
CALL (ids) { UNWIND ids.entities AS id MATCH (n1:Entity {id: id})  RETURN collect([true, id, n1.id]) AS v2 }
RETURN value, [v2] AS nodes, null AS missing
// 0: id node((Person) id)
// {"p0":["country:iran","country:pakistan"],"p1":["STRUCK"],"p2":20}
