// after: MATCH (k:Clock {id: 'clock'}) RETURN k.number AS upTo, right('000000000000000' + toString(k.number), 16) + '~' AS upToKey
CALL () {
  MATCH (x:Entity) USING INDEX SEEK x:Entity(recordedFrom, id) WHERE x.recordedFrom > $p0 AND x.recordedFrom <= $upTo AND x.id > '' WITH x ORDER BY x.recordedFrom, x.id LIMIT $p1 RETURN x, x.recordedFrom AS number, $p2 AS rank, x.id AS within
  UNION ALL
  MATCH (x:EntityWas) USING INDEX SEEK x:EntityWas(recordedTo, id) WHERE x.recordedTo > $p3 AND x.recordedTo <= $upTo AND x.id > '' WITH x ORDER BY x.recordedTo, x.id LIMIT $p4 RETURN x, x.recordedTo AS number, $p5 AS rank, x.id AS within
  UNION ALL
  MATCH (x:Document) USING INDEX SEEK x:Document(recordedFrom, id) WHERE x.recordedFrom > $p6 AND x.recordedFrom <= $upTo AND x.id > '' WITH x ORDER BY x.recordedFrom, x.id LIMIT $p7 RETURN x, x.recordedFrom AS number, $p8 AS rank, x.id AS within
  UNION ALL
  MATCH (x:DocumentWas) USING INDEX SEEK x:DocumentWas(recordedTo, id) WHERE x.recordedTo > $p9 AND x.recordedTo <= $upTo AND x.id > '' WITH x ORDER BY x.recordedTo, x.id LIMIT $p10 RETURN x, x.recordedTo AS number, $p11 AS rank, x.id AS within
  UNION ALL
  MATCH (x:Claim) USING INDEX SEEK x:Claim(status, recordedTo, id) WHERE x.status = $p12 AND x.recordedTo > $p13 AND x.recordedTo <= $upTo AND x.id > '' WITH x ORDER BY x.status, x.recordedTo, x.id LIMIT $p14 RETURN x, x.recordedTo AS number, $p15 AS rank, x.id AS within
  UNION ALL
  MATCH (x:Claim) USING INDEX SEEK x:Claim(status, recordedTo, id) WHERE x.status = $p16 AND x.recordedTo > $p17 AND x.recordedTo <= $upTo AND x.id > '' WITH x ORDER BY x.status, x.recordedTo, x.id LIMIT $p18 RETURN x, x.recordedTo AS number, $p19 AS rank, x.id AS within
  UNION ALL
  MATCH (x:Claim) USING INDEX SEEK x:Claim(redactedAt, id) WHERE x.redactedAt > $p20 AND x.redactedAt <= $upTo AND x.id > '' WITH x ORDER BY x.redactedAt, x.id LIMIT $p21 RETURN x, x.redactedAt AS number, $p22 AS rank, x.id AS within
  UNION ALL
  MATCH (x:Document) USING INDEX SEEK x:Document(recordedTo, id) WHERE x.recordedTo > $p23 AND x.recordedTo <= $upTo AND x.id > '' WITH x ORDER BY x.recordedTo, x.id LIMIT $p24 RETURN x, x.recordedTo AS number, $p25 AS rank, x.id AS within
  UNION ALL
  MATCH (x:Document) USING INDEX SEEK x:Document(redactedAt, id) WHERE x.redactedAt > $p26 AND x.redactedAt <= $upTo AND x.id > '' WITH x ORDER BY x.redactedAt, x.id LIMIT $p27 RETURN x, x.redactedAt AS number, $p28 AS rank, x.id AS within
  UNION ALL
  MATCH (x:Judgement) USING INDEX SEEK x:Judgement(recordedFrom, id) WHERE x.recordedFrom > $p29 AND x.recordedFrom <= $upTo AND x.id > '' WITH x ORDER BY x.recordedFrom, x.id LIMIT $p30 RETURN x, x.recordedFrom AS number, $p31 AS rank, x.id AS within
  UNION ALL
  MATCH (x:Judgement) USING INDEX SEEK x:Judgement(recordedTo, id) WHERE x.recordedTo > $p32 AND x.recordedTo <= $upTo AND x.id > '' WITH x ORDER BY x.recordedTo, x.id LIMIT $p33 RETURN x, x.recordedTo AS number, $p34 AS rank, x.id AS within
  UNION ALL
  MATCH (x:Relation) USING INDEX SEEK x:Relation(appearedFrom, id) WHERE x.appearedFrom > $p35 AND x.appearedFrom <= $upTo AND x.id > '' WITH x ORDER BY x.appearedFrom, x.id LIMIT $p36 RETURN x, x.appearedFrom AS number, $p37 AS rank, x.id AS within
  UNION ALL
  MATCH (x:RelationWas) USING INDEX SEEK x:RelationWas(appearedFrom, id) WHERE x.appearedFrom > $p38 AND x.appearedFrom <= $upTo AND x.id > '' WITH x ORDER BY x.appearedFrom, x.id LIMIT $p39 RETURN x, x.appearedFrom AS number, $p40 AS rank, x.id AS within
  UNION ALL
  MATCH (x:RelationWas) USING INDEX SEEK x:RelationWas(closed, recordedTo, id) WHERE x.closed = $p41 AND x.recordedTo > $p42 AND x.recordedTo <= $upTo AND x.id > '' WITH x ORDER BY x.closed, x.recordedTo, x.id LIMIT $p43 RETURN x, x.recordedTo AS number, $p44 AS rank, x.id AS within
  UNION ALL
  MATCH (x:RelationWas) USING INDEX SEEK x:RelationWas(closed, recordedTo, id) WHERE x.closed = $p45 AND x.recordedTo > $p46 AND x.recordedTo <= $upTo AND x.id > '' WITH x ORDER BY x.closed, x.recordedTo, x.id LIMIT $p47 RETURN x, x.recordedTo AS number, $p48 AS rank, x.id AS within
  UNION ALL
  MATCH (x:Claim) USING INDEX SEEK x:Claim(sortKey) WHERE x.sortKey > $p49 AND x.sortKey < $upToKey WITH x ORDER BY x.sortKey LIMIT $p50 RETURN x, x.recordedFrom AS number, $p51 AS rank, substring(x.sortKey, 17) AS within
}
WITH x, number, rank, within ORDER BY number, rank, within LIMIT $p52
WITH collect({x: x, id: x.id, number: number, rank: rank, within: within}) AS stretch
CALL (*) {
  UNWIND stretch AS told WITH *, told.x AS x, told.id AS id, told.number AS number, told.rank AS rank
  CALL (id, number, rank) {
    CALL (id, number, rank) {
      WITH * WHERE rank = $p53 MATCH (r:Relation {id: id}) WHERE r.recordedFrom = number RETURN r
      UNION ALL
      WITH * WHERE rank = $p54 MATCH (r:RelationWas) WHERE r.id = id AND r.recordedTo > number AND r.publishedTo IS NULL WITH r, number ORDER BY r.id, r.recordedTo LIMIT 1 WITH r WHERE r.recordedFrom = number RETURN r
    }
    RETURN head(collect(r)) AS next
  }
  CALL (id, number, rank) {
    WITH * WHERE rank IN $p55
    WITH coalesce(
      head(COLLECT { MATCH (e:EntityWas) WHERE e.id = id AND e.recordedTo > number RETURN properties(e) AS was ORDER BY e.id, e.recordedTo LIMIT 1 }),
      head(COLLECT { MATCH (e:Entity {id: id}) RETURN e {.*, names: COLLECT { MATCH (e)-[:HAS_NAME]->(n:Name) RETURN n {.text, .kind, .language, .script} AS one ORDER BY n.kind <> 'PREFERRED', n.text, n.id }, externalIds: COLLECT { MATCH (e)-[:HAS_ID]->(i:ExternalId) RETURN i {.scheme, .value} AS one ORDER BY i.id }} })
    ) AS now
    RETURN head(collect(now)) AS state
  }
  CALL (x, rank) {
    WITH * WHERE rank IN $p56
    RETURN head(collect(x {.*, subjects: COLLECT { MATCH (x)-[m:SUBJECT]->(e:Entity) RETURN {entity: e.id, mention: properties(m)} ORDER BY m.order }, objects: COLLECT { MATCH (x)-[m:OBJECT]->(e:Entity) RETURN {entity: e.id, mention: properties(m)} ORDER BY m.order }, places: COLLECT { MATCH (x)-[m:PLACE]->(e:Entity) RETURN {entity: e.id, mention: properties(m)} ORDER BY m.order },
      corrects: head(COLLECT { MATCH (x)-[:CORRECTS]->(other:Claim) RETURN other.id }), correctedBy: head(COLLECT { MATCH (x)<-[:CORRECTS]-(other:Claim) RETURN other.id })})) AS claim
  }
  CALL (id, number, rank) {
    WITH * WHERE rank IN $p57
    MATCH (d:Document {id: id})
    RETURN head(collect(d {.*, links: coalesce(head(COLLECT { MATCH (w:DocumentWas) WHERE w.id = id AND w.recordedTo > number RETURN properties(w) AS was ORDER BY w.id, w.recordedTo LIMIT 1 }), d {.copyOfId, .revisesId, .linkReason})})) AS document
  }
  OPTIONAL MATCH (w:Write {number: number})
  RETURN collect([true, id, number, rank, told.within, coalesce(w.by, CASE WHEN rank IN $p58 THEN x.endedBy ELSE coalesce(x.recordedBy, x.by) END), w.writer, w.request, CASE WHEN rank IN $p59 THEN CASE WHEN rank <> $p60 THEN properties(x) END WHEN rank IN $p61 THEN CASE WHEN rank = $p62 THEN properties(x) END WHEN rank IN $p63 THEN null WHEN rank IN $p64 THEN CASE WHEN rank = $p65 THEN properties(x) END WHEN rank IN $p66 THEN null END, CASE WHEN rank IN $p67 THEN CASE WHEN rank = $p68 THEN properties(x) ELSE properties(next) END WHEN rank IN $p69 THEN state WHEN rank IN $p70 THEN claim WHEN rank IN $p71 THEN document WHEN rank IN $p72 THEN properties(x) END]) AS changes, collect({id: id, rank: rank}) AS shown
}
CALL (shown) {
  UNWIND shown AS one WITH one WHERE one.rank IN $p73 WITH DISTINCT one.id AS id MATCH (n1:Entity {id: id})  RETURN collect([false, 1.0, id, n1.kind, n1.id, CASE WHEN n1.kind IN $p74 THEN head(COLLECT { MATCH (n1)-[:HAS_ID]->(x:ExternalId {scheme: $p75}) RETURN x.value ORDER BY x.value LIMIT 1 }) END]) AS v2
}
CALL (shown) {
  UNWIND shown AS one WITH one WHERE one.rank IN $p76 WITH DISTINCT one.id AS id MATCH (n3:Document {id: id})  RETURN collect([false, 2.0, id, n3.id]) AS v4
}
CALL (shown) {
  UNWIND shown AS one WITH one WHERE one.rank IN $p77 WITH DISTINCT one.id AS id MATCH (n5:Claim {id: id})  RETURN collect([false, 3.0, id, n5.id]) AS v6
}
CALL (shown) {
  UNWIND shown AS one WITH one WHERE one.rank IN $p78 WITH DISTINCT one.id AS id MATCH (n7:Judgement {id: id})  RETURN collect([false, 4.0, id, n7.id]) AS v8
}
CALL (shown) {
  UNWIND shown AS one WITH one WHERE one.rank IN $p79 WITH DISTINCT one.id AS id CALL (id) {
    CALL (id) {
      MATCH (r:Relation {id: id}) RETURN r, 0 AS rank
      UNION ALL
      MATCH (r:RelationWas) WHERE r.id = id AND r.recordedTo > 0 AND r.publishedTo IS NULL WITH r ORDER BY r.id DESC, r.recordedTo DESC LIMIT 1 RETURN r, 1 AS rank
    }
    RETURN r AS n9 ORDER BY rank LIMIT 1
  }  RETURN collect([false, 5.0, id, n9.id]) AS v10
}
WITH *, last(stretch) AS final RETURN changes, [v2, v4, v6, v8, v10] AS nodes, size(stretch) AS looked, final {.number, .rank, .within} AS last, $upTo AS upTo
// 0: id number rank within by writer request before after
// 1: id node(__typename id iso3)
// 2: id node((Document) id)
// 3: id node((Claim) id)
// 4: id node((Judgement) id)
// 5: id node((Relation) id)
// {"p0":0,"p1":3,"p2":10,"p3":0,"p4":3,"p5":15,"p6":0,"p7":3,"p8":20,"p9":0,"p10":3,"p11":25,"p12":"CORRECTED","p13":0,"p14":3,"p15":35,"p16":"RETRACTED","p17":0,"p18":3,"p19":40,"p20":0,"p21":3,"p22":42,"p23":0,"p24":3,"p25":45,"p26":0,"p27":3,"p28":47,"p29":0,"p30":3,"p31":50,"p32":0,"p33":3,"p34":55,"p35":0,"p36":3,"p37":60,"p38":0,"p39":3,"p40":60,"p41":"CHANGED","p42":0,"p43":3,"p44":65,"p45":"ENDED","p46":0,"p47":3,"p48":70,"p49":"0000000000000000~","p50":3,"p51":30,"p52":3,"p53":65,"p54":65,"p55":[10,15],"p56":[30,35,40,42],"p57":[20,25,45,47],"p58":[35,40,45,55],"p59":[60,65,70],"p60":60,"p61":[10,15],"p62":15,"p63":[30,35,40,42],"p64":[20,25,45,47],"p65":25,"p66":[50,55],"p67":[60,65,70],"p68":60,"p69":[10,15],"p70":[30,35,40,42],"p71":[20,25,45,47],"p72":[50,55],"p73":[10,15],"p74":["COUNTRY"],"p75":"iso3166-1","p76":[20,25,45,47],"p77":[30,35,40,42],"p78":[50,55],"p79":[60,65,70]}

// after: MATCH (k:Clock {id: 'clock'}) RETURN k.number AS upTo, right('000000000000000' + toString(k.number), 16) + '~' AS upToKey
CALL () {
  MATCH (x:Relation) USING INDEX SEEK x:Relation(appearedFrom, id) WHERE x.appearedFrom > $p0 AND x.appearedFrom <= $upTo AND x.id > '' WITH x ORDER BY x.appearedFrom, x.id LIMIT $p1 RETURN x, x.appearedFrom AS number, $p2 AS rank, x.id AS within
  UNION ALL
  MATCH (x:RelationWas) USING INDEX SEEK x:RelationWas(appearedFrom, id) WHERE x.appearedFrom > $p3 AND x.appearedFrom <= $upTo AND x.id > '' WITH x ORDER BY x.appearedFrom, x.id LIMIT $p4 RETURN x, x.appearedFrom AS number, $p5 AS rank, x.id AS within
}
WITH x, number, rank, within ORDER BY number, rank, within LIMIT $p6
WITH collect({x: x, id: x.id, number: number, rank: rank, within: within}) AS stretch
CALL (*) {
  UNWIND stretch AS told WITH *, told.x AS x, told.id AS id, told.number AS number, told.rank AS rank
  CALL (id, number, rank) {
    CALL (id, number, rank) {
      WITH * WHERE rank = $p7 MATCH (r:Relation {id: id}) WHERE r.recordedFrom = number RETURN r
      UNION ALL
      WITH * WHERE rank = $p8 MATCH (r:RelationWas) WHERE r.id = id AND r.recordedTo > number AND r.publishedTo IS NULL WITH r, number ORDER BY r.id, r.recordedTo LIMIT 1 WITH r WHERE r.recordedFrom = number RETURN r
    }
    RETURN head(collect(r)) AS next
  }
  OPTIONAL MATCH (w:Write {number: number})
  RETURN collect([true, id, number, rank, told.within, coalesce(w.by, CASE WHEN rank IN $p9 THEN x.endedBy ELSE coalesce(x.recordedBy, x.by) END), w.writer, w.request, CASE WHEN rank IN $p10 THEN CASE WHEN rank <> $p11 THEN properties(x) END END, CASE WHEN rank IN $p12 THEN CASE WHEN rank = $p13 THEN properties(x) ELSE properties(next) END END]) AS changes, collect({id: id, rank: rank}) AS shown
}
CALL (shown) {
  UNWIND shown AS one WITH one WHERE one.rank IN $p14 WITH DISTINCT one.id AS id CALL (id) {
    CALL (id) {
      MATCH (r:Relation {id: id}) RETURN r, 0 AS rank
      UNION ALL
      MATCH (r:RelationWas) WHERE r.id = id AND r.recordedTo > 0 AND r.publishedTo IS NULL WITH r ORDER BY r.id DESC, r.recordedTo DESC LIMIT 1 RETURN r, 1 AS rank
    }
    RETURN r AS n1 ORDER BY rank LIMIT 1
  } OPTIONAL MATCH (n3:Entity {id: n1.fromId})
  OPTIONAL MATCH (n5:Entity {id: n1.toId}) RETURN collect([false, 1.0, id, n1.id, (n1:Relation), n3 IS NOT NULL, n3.name, n5 IS NOT NULL, n5.name]) AS v2
}
CALL (shown) {
  UNWIND shown AS one WITH one WHERE one.rank IN $p15 WITH DISTINCT one.id AS id CALL (id) {
    CALL (id) {
      MATCH (r:Relation {id: id}) RETURN r, 0 AS rank
      UNION ALL
      MATCH (r:RelationWas) WHERE r.id = id AND r.recordedTo > 0 AND r.publishedTo IS NULL WITH r ORDER BY r.id DESC, r.recordedTo DESC LIMIT 1 RETURN r, 1 AS rank
    }
    RETURN r AS n7 ORDER BY rank LIMIT 1
  }  RETURN collect([false, 2.0, id, n7.id]) AS v8
}
WITH *, last(stretch) AS final RETURN changes, [v2, v8] AS nodes, size(stretch) AS looked, final {.number, .rank, .within} AS last, $upTo AS upTo
// 0: id number rank within by writer request before after
// 1: id node((Relation) id current @from((Person) @name)? @to((Person) @name)?)
// 2: id node((Relation) id)
// {"p0":0,"p1":3,"p2":60,"p3":0,"p4":3,"p5":60,"p6":3,"p7":65,"p8":65,"p9":[35,40,45,55],"p10":[60],"p11":60,"p12":[60],"p13":60,"p14":[60],"p15":[60]}

// after: MATCH (k:Clock {id: 'clock'}) RETURN k.number AS upTo, right('000000000000000' + toString(k.number), 16) + '~' AS upToKey
CALL () {
  MATCH (x:Claim) USING INDEX SEEK x:Claim(status, recordedTo, id) WHERE x.status = $p0 AND x.recordedTo > $p1 AND x.recordedTo <= $upTo AND x.id > '' WITH x ORDER BY x.status, x.recordedTo, x.id LIMIT $p2 RETURN x, x.recordedTo AS number, $p3 AS rank, x.id AS within
  UNION ALL
  MATCH (x:Claim) USING INDEX SEEK x:Claim(status, recordedTo, id) WHERE x.status = $p4 AND x.recordedTo > $p5 AND x.recordedTo <= $upTo AND x.id > '' WITH x ORDER BY x.status, x.recordedTo, x.id LIMIT $p6 RETURN x, x.recordedTo AS number, $p7 AS rank, x.id AS within
  UNION ALL
  MATCH (x:Document) USING INDEX SEEK x:Document(recordedTo, id) WHERE x.recordedTo > $p8 AND x.recordedTo <= $upTo AND x.id > '' WITH x ORDER BY x.recordedTo, x.id LIMIT $p9 RETURN x, x.recordedTo AS number, $p10 AS rank, x.id AS within
  UNION ALL
  MATCH (x:Judgement) USING INDEX SEEK x:Judgement(recordedFrom, id) WHERE x.recordedFrom > $p11 AND x.recordedFrom <= $upTo AND x.id > '' WITH x ORDER BY x.recordedFrom, x.id LIMIT $p12 RETURN x, x.recordedFrom AS number, $p13 AS rank, x.id AS within
}
WITH x, number, rank, within ORDER BY number, rank, within LIMIT $p14
WITH collect({x: x, id: x.id, number: number, rank: rank, within: within}) AS stretch
CALL (*) {
  UNWIND stretch AS told WITH *, told.x AS x, told.id AS id, told.number AS number, told.rank AS rank
  CALL (x, rank) {
    WITH * WHERE rank IN $p15
    RETURN head(collect(x {.*, subjects: COLLECT { MATCH (x)-[m:SUBJECT]->(e:Entity) RETURN {entity: e.id, mention: properties(m)} ORDER BY m.order }, objects: COLLECT { MATCH (x)-[m:OBJECT]->(e:Entity) RETURN {entity: e.id, mention: properties(m)} ORDER BY m.order }, places: COLLECT { MATCH (x)-[m:PLACE]->(e:Entity) RETURN {entity: e.id, mention: properties(m)} ORDER BY m.order },
      corrects: head(COLLECT { MATCH (x)-[:CORRECTS]->(other:Claim) RETURN other.id }), correctedBy: head(COLLECT { MATCH (x)<-[:CORRECTS]-(other:Claim) RETURN other.id })})) AS claim
  }
  CALL (id, number, rank) {
    WITH * WHERE rank IN $p16
    MATCH (d:Document {id: id})
    RETURN head(collect(d {.*, links: coalesce(head(COLLECT { MATCH (w:DocumentWas) WHERE w.id = id AND w.recordedTo > number RETURN properties(w) AS was ORDER BY w.id, w.recordedTo LIMIT 1 }), d {.copyOfId, .revisesId, .linkReason})})) AS document
  }
  OPTIONAL MATCH (w:Write {number: number})
  RETURN collect([true, id, number, rank, told.within, coalesce(w.by, CASE WHEN rank IN $p17 THEN x.endedBy ELSE coalesce(x.recordedBy, x.by) END), w.writer, w.request, CASE WHEN rank IN $p18 THEN null WHEN rank IN $p19 THEN CASE WHEN rank = $p20 THEN properties(x) END WHEN rank IN $p21 THEN null END, CASE WHEN rank IN $p22 THEN claim WHEN rank IN $p23 THEN document WHEN rank IN $p24 THEN properties(x) END]) AS changes, collect({id: id, rank: rank}) AS shown
}
CALL (shown) {
  UNWIND shown AS one WITH one WHERE one.rank IN $p25 WITH DISTINCT one.id AS id MATCH (n1:Document {id: id})  RETURN collect([false, 1.0, id, n1.id]) AS v2
}
CALL (shown) {
  UNWIND shown AS one WITH one WHERE one.rank IN $p26 WITH DISTINCT one.id AS id MATCH (n3:Claim {id: id})  RETURN collect([false, 2.0, id, n3.id]) AS v4
}
CALL (shown) {
  UNWIND shown AS one WITH one WHERE one.rank IN $p27 WITH DISTINCT one.id AS id MATCH (n5:Judgement {id: id})  RETURN collect([false, 3.0, id, n5.id]) AS v6
}
WITH *, last(stretch) AS final RETURN changes, [v2, v4, v6] AS nodes, size(stretch) AS looked, final {.number, .rank, .within} AS last, $upTo AS upTo
// 0: id number rank within by writer request before after
// 1: id node((Document) id)
// 2: id node((Claim) id)
// 3: id node((Judgement) id)
// {"p0":"CORRECTED","p1":4102444800000000,"p2":51,"p3":35,"p4":"RETRACTED","p5":4102444800000000,"p6":51,"p7":40,"p8":4102444800000000,"p9":51,"p10":45,"p11":4102444800000000,"p12":51,"p13":50,"p14":51,"p15":[35,40],"p16":[45],"p17":[35,40,45,55],"p18":[35,40],"p19":[45],"p20":25,"p21":[50],"p22":[35,40],"p23":[45],"p24":[50],"p25":[45],"p26":[35,40],"p27":[50]}
