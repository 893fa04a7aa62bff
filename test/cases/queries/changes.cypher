// after: MATCH (k:Clock {id: 'clock'}) RETURN k.number AS upTo, right('000000000000000' + toString(k.number), 16) + '~' AS upToKey
CALL () {
  MATCH (x:Entity) USING INDEX SEEK x:Entity(recordedFrom, id) WHERE x.recordedFrom = $p0 AND x.id > $p1 WITH x ORDER BY x.recordedFrom, x.id LIMIT $p2 RETURN x, x.recordedFrom AS number, $p3 AS rank, x.id AS within
  UNION ALL
  MATCH (x:Entity) USING INDEX SEEK x:Entity(recordedFrom, id) WHERE x.recordedFrom > $p4 AND x.recordedFrom <= $upTo AND x.id > '' WITH x ORDER BY x.recordedFrom, x.id LIMIT $p5 RETURN x, x.recordedFrom AS number, $p6 AS rank, x.id AS within
  UNION ALL
  MATCH (x:EntityWas) USING INDEX SEEK x:EntityWas(recordedTo, id) WHERE x.recordedTo = $p7 AND x.id > $p8 WITH x ORDER BY x.recordedTo, x.id LIMIT $p9 RETURN x, x.recordedTo AS number, $p10 AS rank, x.id AS within
  UNION ALL
  MATCH (x:EntityWas) USING INDEX SEEK x:EntityWas(recordedTo, id) WHERE x.recordedTo > $p11 AND x.recordedTo <= $upTo AND x.id > '' WITH x ORDER BY x.recordedTo, x.id LIMIT $p12 RETURN x, x.recordedTo AS number, $p13 AS rank, x.id AS within
  UNION ALL
  MATCH (x:Document) USING INDEX SEEK x:Document(recordedFrom, id) WHERE x.recordedFrom = $p14 AND x.id > $p15 WITH x ORDER BY x.recordedFrom, x.id LIMIT $p16 RETURN x, x.recordedFrom AS number, $p17 AS rank, x.id AS within
  UNION ALL
  MATCH (x:Document) USING INDEX SEEK x:Document(recordedFrom, id) WHERE x.recordedFrom > $p18 AND x.recordedFrom <= $upTo AND x.id > '' WITH x ORDER BY x.recordedFrom, x.id LIMIT $p19 RETURN x, x.recordedFrom AS number, $p20 AS rank, x.id AS within
  UNION ALL
  MATCH (x:DocumentWas) USING INDEX SEEK x:DocumentWas(recordedTo, id) WHERE x.recordedTo = $p21 AND x.id > $p22 WITH x ORDER BY x.recordedTo, x.id LIMIT $p23 RETURN x, x.recordedTo AS number, $p24 AS rank, x.id AS within
  UNION ALL
  MATCH (x:DocumentWas) USING INDEX SEEK x:DocumentWas(recordedTo, id) WHERE x.recordedTo > $p25 AND x.recordedTo <= $upTo AND x.id > '' WITH x ORDER BY x.recordedTo, x.id LIMIT $p26 RETURN x, x.recordedTo AS number, $p27 AS rank, x.id AS within
  UNION ALL
  MATCH (x:Claim) USING INDEX SEEK x:Claim(status, recordedTo, id) WHERE x.status = $p28 AND x.recordedTo = $p29 AND x.id > $p30 WITH x ORDER BY x.status, x.recordedTo, x.id LIMIT $p31 RETURN x, x.recordedTo AS number, $p32 AS rank, x.id AS within
  UNION ALL
  MATCH (x:Claim) USING INDEX SEEK x:Claim(status, recordedTo, id) WHERE x.status = $p33 AND x.recordedTo > $p34 AND x.recordedTo <= $upTo AND x.id > '' WITH x ORDER BY x.status, x.recordedTo, x.id LIMIT $p35 RETURN x, x.recordedTo AS number, $p36 AS rank, x.id AS within
  UNION ALL
  MATCH (x:Claim) USING INDEX SEEK x:Claim(status, recordedTo, id) WHERE x.status = $p37 AND x.recordedTo = $p38 AND x.id > $p39 WITH x ORDER BY x.status, x.recordedTo, x.id LIMIT $p40 RETURN x, x.recordedTo AS number, $p41 AS rank, x.id AS within
  UNION ALL
  MATCH (x:Claim) USING INDEX SEEK x:Claim(status, recordedTo, id) WHERE x.status = $p42 AND x.recordedTo > $p43 AND x.recordedTo <= $upTo AND x.id > '' WITH x ORDER BY x.status, x.recordedTo, x.id LIMIT $p44 RETURN x, x.recordedTo AS number, $p45 AS rank, x.id AS within
  UNION ALL
  MATCH (x:Claim) USING INDEX SEEK x:Claim(redactedAt, id) WHERE x.redactedAt = $p46 AND x.id > $p47 WITH x ORDER BY x.redactedAt, x.id LIMIT $p48 RETURN x, x.redactedAt AS number, $p49 AS rank, x.id AS within
  UNION ALL
  MATCH (x:Claim) USING INDEX SEEK x:Claim(redactedAt, id) WHERE x.redactedAt > $p50 AND x.redactedAt <= $upTo AND x.id > '' WITH x ORDER BY x.redactedAt, x.id LIMIT $p51 RETURN x, x.redactedAt AS number, $p52 AS rank, x.id AS within
  UNION ALL
  MATCH (x:Document) USING INDEX SEEK x:Document(recordedTo, id) WHERE x.recordedTo = $p53 AND x.id > $p54 WITH x ORDER BY x.recordedTo, x.id LIMIT $p55 RETURN x, x.recordedTo AS number, $p56 AS rank, x.id AS within
  UNION ALL
  MATCH (x:Document) USING INDEX SEEK x:Document(recordedTo, id) WHERE x.recordedTo > $p57 AND x.recordedTo <= $upTo AND x.id > '' WITH x ORDER BY x.recordedTo, x.id LIMIT $p58 RETURN x, x.recordedTo AS number, $p59 AS rank, x.id AS within
  UNION ALL
  MATCH (x:Document) USING INDEX SEEK x:Document(redactedAt, id) WHERE x.redactedAt = $p60 AND x.id > $p61 WITH x ORDER BY x.redactedAt, x.id LIMIT $p62 RETURN x, x.redactedAt AS number, $p63 AS rank, x.id AS within
  UNION ALL
  MATCH (x:Document) USING INDEX SEEK x:Document(redactedAt, id) WHERE x.redactedAt > $p64 AND x.redactedAt <= $upTo AND x.id > '' WITH x ORDER BY x.redactedAt, x.id LIMIT $p65 RETURN x, x.redactedAt AS number, $p66 AS rank, x.id AS within
  UNION ALL
  MATCH (x:Judgement) USING INDEX SEEK x:Judgement(recordedFrom, id) WHERE x.recordedFrom = $p67 AND x.id > $p68 WITH x ORDER BY x.recordedFrom, x.id LIMIT $p69 RETURN x, x.recordedFrom AS number, $p70 AS rank, x.id AS within
  UNION ALL
  MATCH (x:Judgement) USING INDEX SEEK x:Judgement(recordedFrom, id) WHERE x.recordedFrom > $p71 AND x.recordedFrom <= $upTo AND x.id > '' WITH x ORDER BY x.recordedFrom, x.id LIMIT $p72 RETURN x, x.recordedFrom AS number, $p73 AS rank, x.id AS within
  UNION ALL
  MATCH (x:Judgement) USING INDEX SEEK x:Judgement(recordedTo, id) WHERE x.recordedTo = $p74 AND x.id > $p75 WITH x ORDER BY x.recordedTo, x.id LIMIT $p76 RETURN x, x.recordedTo AS number, $p77 AS rank, x.id AS within
  UNION ALL
  MATCH (x:Judgement) USING INDEX SEEK x:Judgement(recordedTo, id) WHERE x.recordedTo > $p78 AND x.recordedTo <= $upTo AND x.id > '' WITH x ORDER BY x.recordedTo, x.id LIMIT $p79 RETURN x, x.recordedTo AS number, $p80 AS rank, x.id AS within
  UNION ALL
  MATCH (x:Relation) USING INDEX SEEK x:Relation(appearedFrom, id) WHERE x.appearedFrom = $p81 AND x.id > $p82 WITH x ORDER BY x.appearedFrom, x.id LIMIT $p83 RETURN x, x.appearedFrom AS number, $p84 AS rank, x.id AS within
  UNION ALL
  MATCH (x:Relation) USING INDEX SEEK x:Relation(appearedFrom, id) WHERE x.appearedFrom > $p85 AND x.appearedFrom <= $upTo AND x.id > '' WITH x ORDER BY x.appearedFrom, x.id LIMIT $p86 RETURN x, x.appearedFrom AS number, $p87 AS rank, x.id AS within
  UNION ALL
  MATCH (x:RelationWas) USING INDEX SEEK x:RelationWas(appearedFrom, id) WHERE x.appearedFrom = $p88 AND x.id > $p89 WITH x ORDER BY x.appearedFrom, x.id LIMIT $p90 RETURN x, x.appearedFrom AS number, $p91 AS rank, x.id AS within
  UNION ALL
  MATCH (x:RelationWas) USING INDEX SEEK x:RelationWas(appearedFrom, id) WHERE x.appearedFrom > $p92 AND x.appearedFrom <= $upTo AND x.id > '' WITH x ORDER BY x.appearedFrom, x.id LIMIT $p93 RETURN x, x.appearedFrom AS number, $p94 AS rank, x.id AS within
  UNION ALL
  MATCH (x:RelationWas) USING INDEX SEEK x:RelationWas(closed, recordedTo, id) WHERE x.closed = $p95 AND x.recordedTo = $p96 AND x.id > $p97 WITH x ORDER BY x.closed, x.recordedTo, x.id LIMIT $p98 RETURN x, x.recordedTo AS number, $p99 AS rank, x.id AS within
  UNION ALL
  MATCH (x:RelationWas) USING INDEX SEEK x:RelationWas(closed, recordedTo, id) WHERE x.closed = $p100 AND x.recordedTo > $p101 AND x.recordedTo <= $upTo AND x.id > '' WITH x ORDER BY x.closed, x.recordedTo, x.id LIMIT $p102 RETURN x, x.recordedTo AS number, $p103 AS rank, x.id AS within
  UNION ALL
  MATCH (x:RelationWas) USING INDEX SEEK x:RelationWas(closed, recordedTo, id) WHERE x.closed = $p104 AND x.recordedTo = $p105 AND x.id > $p106 WITH x ORDER BY x.closed, x.recordedTo, x.id LIMIT $p107 RETURN x, x.recordedTo AS number, $p108 AS rank, x.id AS within
  UNION ALL
  MATCH (x:RelationWas) USING INDEX SEEK x:RelationWas(closed, recordedTo, id) WHERE x.closed = $p109 AND x.recordedTo > $p110 AND x.recordedTo <= $upTo AND x.id > '' WITH x ORDER BY x.closed, x.recordedTo, x.id LIMIT $p111 RETURN x, x.recordedTo AS number, $p112 AS rank, x.id AS within
  UNION ALL
  MATCH (x:Claim) USING INDEX SEEK x:Claim(sortKey) WHERE x.sortKey > $p113 AND x.sortKey < $upToKey WITH x ORDER BY x.sortKey LIMIT $p114 RETURN x, x.recordedFrom AS number, $p115 AS rank, substring(x.sortKey, 17) AS within
}
WITH x, number, rank, within ORDER BY number, rank, within LIMIT $p116
WITH collect({x: x, id: x.id, number: number, rank: rank, within: within}) AS stretch
CALL (*) {
  UNWIND stretch AS told WITH *, told.x AS x, told.id AS id, told.number AS number, told.rank AS rank
  CALL (id, number, rank) {
    CALL (id, number, rank) {
      WITH * WHERE rank = $p117 MATCH (r:Relation {id: id}) WHERE r.recordedFrom = number RETURN r
      UNION ALL
      WITH * WHERE rank = $p118 MATCH (r:RelationWas) WHERE r.id = id AND r.recordedTo > number AND r.publishedTo IS NULL WITH r, number ORDER BY r.id, r.recordedTo LIMIT 1 WITH r WHERE r.recordedFrom = number RETURN r
    }
    RETURN head(collect(r)) AS next
  }
  CALL (id, number, rank) {
    WITH * WHERE rank IN $p119
    WITH coalesce(
      head(COLLECT { MATCH (e:EntityWas) WHERE e.id = id AND e.recordedTo > number RETURN properties(e) AS was ORDER BY e.id, e.recordedTo LIMIT 1 }),
      head(COLLECT { MATCH (e:Entity {id: id}) RETURN e {.*, names: COLLECT { MATCH (e)-[:HAS_NAME]->(n:Name) RETURN n {.text, .kind, .language, .script} AS one ORDER BY n.kind <> 'PREFERRED', n.text, n.id }, externalIds: COLLECT { MATCH (e)-[:HAS_ID]->(i:ExternalId) RETURN i {.scheme, .value} AS one ORDER BY i.id }} })
    ) AS now
    RETURN head(collect(now)) AS state
  }
  CALL (x, rank) {
    WITH * WHERE rank IN $p120
    RETURN head(collect(x {.*, subjects: COLLECT { MATCH (x)-[m:SUBJECT]->(e:Entity) RETURN {entity: e.id, mention: properties(m)} ORDER BY m.order }, objects: COLLECT { MATCH (x)-[m:OBJECT]->(e:Entity) RETURN {entity: e.id, mention: properties(m)} ORDER BY m.order }, places: COLLECT { MATCH (x)-[m:PLACE]->(e:Entity) RETURN {entity: e.id, mention: properties(m)} ORDER BY m.order },
      corrects: head(COLLECT { MATCH (x)-[:CORRECTS]->(other:Claim) RETURN other.id }), correctedBy: head(COLLECT { MATCH (x)<-[:CORRECTS]-(other:Claim) RETURN other.id })})) AS claim
  }
  CALL (id, number, rank) {
    WITH * WHERE rank IN $p121
    MATCH (d:Document {id: id})
    RETURN head(collect(d {.*, links: coalesce(head(COLLECT { MATCH (w:DocumentWas) WHERE w.id = id AND w.recordedTo > number RETURN properties(w) AS was ORDER BY w.id, w.recordedTo LIMIT 1 }), d {.copyOfId, .revisesId, .linkReason})})) AS document
  }
  OPTIONAL MATCH (w:Write {number: number})
  RETURN collect([true, 0.0, id, number, rank, told.within, coalesce(w.by, CASE WHEN rank IN $p122 THEN x.endedBy ELSE coalesce(x.recordedBy, x.by) END), w.writer, w.request, CASE WHEN rank IN $p123 THEN CASE WHEN rank <> $p124 THEN properties(x) END WHEN rank IN $p125 THEN CASE WHEN rank = $p126 THEN properties(x) END WHEN rank IN $p127 THEN null WHEN rank IN $p128 THEN CASE WHEN rank = $p129 THEN properties(x) END WHEN rank IN $p130 THEN null END, CASE WHEN rank IN $p131 THEN CASE WHEN rank = $p132 THEN properties(x) ELSE properties(next) END WHEN rank IN $p133 THEN state WHEN rank IN $p134 THEN claim WHEN rank IN $p135 THEN document WHEN rank IN $p136 THEN properties(x) END]) AS changes, collect({id: id, rank: rank}) AS shown
}
CALL (shown) {
  UNWIND shown AS one WITH one WHERE one.rank IN $p137 WITH DISTINCT one.id AS id MATCH (n1:Entity {id: id})  RETURN collect([true, 1.0, id, true, n1.kind, n1.id, CASE WHEN n1.kind IN $p138 THEN head(COLLECT { MATCH (n1)-[:HAS_ID]->(x:ExternalId {scheme: $p139}) RETURN x.value ORDER BY x.value LIMIT 1 }) END]) AS v2
}
CALL (shown) {
  UNWIND shown AS one WITH one WHERE one.rank IN $p140 WITH DISTINCT one.id AS id MATCH (n3:Document {id: id})  RETURN collect([true, 2.0, id, true, n3.id]) AS v4
}
CALL (shown) {
  UNWIND shown AS one WITH one WHERE one.rank IN $p141 WITH DISTINCT one.id AS id MATCH (n5:Claim {id: id})  RETURN collect([true, 3.0, id, true, n5.id]) AS v6
}
CALL (shown) {
  UNWIND shown AS one WITH one WHERE one.rank IN $p142 WITH DISTINCT one.id AS id MATCH (n7:Judgement {id: id})  RETURN collect([true, 4.0, id, true, n7.id]) AS v8
}
CALL (shown) {
  UNWIND shown AS one WITH one WHERE one.rank IN $p143 WITH DISTINCT one.id AS id CALL (id) {
    CALL (id) {
      MATCH (r:Relation {id: id}) RETURN r, 0 AS rank
      UNION ALL
      MATCH (r:RelationWas) WHERE r.id = id AND r.recordedTo > 0 AND r.publishedTo IS NULL WITH r ORDER BY r.id DESC, r.recordedTo DESC LIMIT 1 RETURN r, 1 AS rank
    }
    RETURN r AS n9 ORDER BY rank LIMIT 1
  }  RETURN collect([true, 5.0, id, true, n9.id]) AS v10
}
WITH *, last(stretch) AS final RETURN changes, [v2, v4, v6, v8, v10] AS nodes, size(stretch) AS looked, final {.number, .rank, .within} AS last, $upTo AS upTo
// 0: id number rank within by writer request before after
// 1: id node(__typename id iso3)
// 2: id node((Document) id)
// 3: id node((Claim) id)
// 4: id node((Judgement) id)
// 5: id node((Relation) id)
// {"p0":-1,"p1":"","p2":3,"p3":10,"p4":0,"p5":3,"p6":10,"p7":-1,"p8":"","p9":3,"p10":15,"p11":0,"p12":3,"p13":15,"p14":-1,"p15":"","p16":3,"p17":20,"p18":0,"p19":3,"p20":20,"p21":-1,"p22":"","p23":3,"p24":25,"p25":0,"p26":3,"p27":25,"p28":"CORRECTED","p29":-1,"p30":"","p31":3,"p32":35,"p33":"CORRECTED","p34":0,"p35":3,"p36":35,"p37":"RETRACTED","p38":-1,"p39":"","p40":3,"p41":40,"p42":"RETRACTED","p43":0,"p44":3,"p45":40,"p46":-1,"p47":"","p48":3,"p49":42,"p50":0,"p51":3,"p52":42,"p53":-1,"p54":"","p55":3,"p56":45,"p57":0,"p58":3,"p59":45,"p60":-1,"p61":"","p62":3,"p63":47,"p64":0,"p65":3,"p66":47,"p67":-1,"p68":"","p69":3,"p70":50,"p71":0,"p72":3,"p73":50,"p74":-1,"p75":"","p76":3,"p77":55,"p78":0,"p79":3,"p80":55,"p81":-1,"p82":"","p83":3,"p84":60,"p85":0,"p86":3,"p87":60,"p88":-1,"p89":"","p90":3,"p91":60,"p92":0,"p93":3,"p94":60,"p95":"CHANGED","p96":-1,"p97":"","p98":3,"p99":65,"p100":"CHANGED","p101":0,"p102":3,"p103":65,"p104":"ENDED","p105":-1,"p106":"","p107":3,"p108":70,"p109":"ENDED","p110":0,"p111":3,"p112":70,"p113":"0000000000000000~","p114":3,"p115":30,"p116":3,"p117":65,"p118":65,"p119":[10,15],"p120":[30,35,40,42],"p121":[20,25,45,47],"p122":[35,40,45,55],"p123":[60,65,70],"p124":60,"p125":[10,15],"p126":15,"p127":[30,35,40,42],"p128":[20,25,45,47],"p129":25,"p130":[50,55],"p131":[60,65,70],"p132":60,"p133":[10,15],"p134":[30,35,40,42],"p135":[20,25,45,47],"p136":[50,55],"p137":[10,15],"p138":["COUNTRY"],"p139":"iso3166-1","p140":[20,25,45,47],"p141":[30,35,40,42],"p142":[50,55],"p143":[60,65,70]}

// after: MATCH (k:Clock {id: 'clock'}) RETURN k.number AS upTo, right('000000000000000' + toString(k.number), 16) + '~' AS upToKey
CALL () {
  MATCH (x:Relation) USING INDEX SEEK x:Relation(appearedFrom, id) WHERE x.appearedFrom = $p0 AND x.id > $p1 WITH x ORDER BY x.appearedFrom, x.id LIMIT $p2 RETURN x, x.appearedFrom AS number, $p3 AS rank, x.id AS within
  UNION ALL
  MATCH (x:Relation) USING INDEX SEEK x:Relation(appearedFrom, id) WHERE x.appearedFrom > $p4 AND x.appearedFrom <= $upTo AND x.id > '' WITH x ORDER BY x.appearedFrom, x.id LIMIT $p5 RETURN x, x.appearedFrom AS number, $p6 AS rank, x.id AS within
  UNION ALL
  MATCH (x:RelationWas) USING INDEX SEEK x:RelationWas(appearedFrom, id) WHERE x.appearedFrom = $p7 AND x.id > $p8 WITH x ORDER BY x.appearedFrom, x.id LIMIT $p9 RETURN x, x.appearedFrom AS number, $p10 AS rank, x.id AS within
  UNION ALL
  MATCH (x:RelationWas) USING INDEX SEEK x:RelationWas(appearedFrom, id) WHERE x.appearedFrom > $p11 AND x.appearedFrom <= $upTo AND x.id > '' WITH x ORDER BY x.appearedFrom, x.id LIMIT $p12 RETURN x, x.appearedFrom AS number, $p13 AS rank, x.id AS within
}
WITH x, number, rank, within ORDER BY number, rank, within LIMIT $p14
WITH collect({x: x, id: x.id, number: number, rank: rank, within: within}) AS stretch
CALL (*) {
  UNWIND stretch AS told WITH *, told.x AS x, told.id AS id, told.number AS number, told.rank AS rank
  CALL (id, number, rank) {
    CALL (id, number, rank) {
      WITH * WHERE rank = $p15 MATCH (r:Relation {id: id}) WHERE r.recordedFrom = number RETURN r
      UNION ALL
      WITH * WHERE rank = $p16 MATCH (r:RelationWas) WHERE r.id = id AND r.recordedTo > number AND r.publishedTo IS NULL WITH r, number ORDER BY r.id, r.recordedTo LIMIT 1 WITH r WHERE r.recordedFrom = number RETURN r
    }
    RETURN head(collect(r)) AS next
  }
  OPTIONAL MATCH (w:Write {number: number})
  RETURN collect([true, 0.0, id, number, rank, told.within, coalesce(w.by, CASE WHEN rank IN $p17 THEN x.endedBy ELSE coalesce(x.recordedBy, x.by) END), w.writer, w.request, CASE WHEN rank IN $p18 THEN CASE WHEN rank <> $p19 THEN properties(x) END END, CASE WHEN rank IN $p20 THEN CASE WHEN rank = $p21 THEN properties(x) ELSE properties(next) END END]) AS changes, collect({id: id, rank: rank}) AS shown
}
CALL (shown) {
  UNWIND shown AS one WITH one WHERE one.rank IN $p22 WITH DISTINCT one.id AS id CALL (id) {
    CALL (id) {
      MATCH (r:Relation {id: id}) RETURN r, 0 AS rank
      UNION ALL
      MATCH (r:RelationWas) WHERE r.id = id AND r.recordedTo > 0 AND r.publishedTo IS NULL WITH r ORDER BY r.id DESC, r.recordedTo DESC LIMIT 1 RETURN r, 1 AS rank
    }
    RETURN r AS n1 ORDER BY rank LIMIT 1
  } OPTIONAL MATCH (n3:Entity {id: n1.fromId})
  OPTIONAL MATCH (n5:Entity {id: n1.toId}) RETURN collect([true, 1.0, id, true, n1.id, (n1:Relation), n3 IS NOT NULL, n3.name, n5 IS NOT NULL, n5.name]) AS v2
}
CALL (shown) {
  UNWIND shown AS one WITH one WHERE one.rank IN $p23 WITH DISTINCT one.id AS id CALL (id) {
    CALL (id) {
      MATCH (r:Relation {id: id}) RETURN r, 0 AS rank
      UNION ALL
      MATCH (r:RelationWas) WHERE r.id = id AND r.recordedTo > 0 AND r.publishedTo IS NULL WITH r ORDER BY r.id DESC, r.recordedTo DESC LIMIT 1 RETURN r, 1 AS rank
    }
    RETURN r AS n7 ORDER BY rank LIMIT 1
  }  RETURN collect([true, 2.0, id, true, n7.id]) AS v8
}
WITH *, last(stretch) AS final RETURN changes, [v2, v8] AS nodes, size(stretch) AS looked, final {.number, .rank, .within} AS last, $upTo AS upTo
// 0: id number rank within by writer request before after
// 1: id node((Relation) id current @from(@name) @to(@name))
// 2: id node((Relation) id)
// {"p0":-1,"p1":"","p2":3,"p3":60,"p4":0,"p5":3,"p6":60,"p7":-1,"p8":"","p9":3,"p10":60,"p11":0,"p12":3,"p13":60,"p14":3,"p15":65,"p16":65,"p17":[35,40,45,55],"p18":[60],"p19":60,"p20":[60],"p21":60,"p22":[60],"p23":[60]}

// after: MATCH (k:Clock {id: 'clock'}) RETURN k.number AS upTo, right('000000000000000' + toString(k.number), 16) + '~' AS upToKey
CALL () {
  MATCH (x:Claim) USING INDEX SEEK x:Claim(status, recordedTo, id) WHERE x.status = $p0 AND x.recordedTo = $p1 AND x.id > $p2 WITH x ORDER BY x.status, x.recordedTo, x.id LIMIT $p3 RETURN x, x.recordedTo AS number, $p4 AS rank, x.id AS within
  UNION ALL
  MATCH (x:Claim) USING INDEX SEEK x:Claim(status, recordedTo, id) WHERE x.status = $p5 AND x.recordedTo > $p6 AND x.recordedTo <= $upTo AND x.id > '' WITH x ORDER BY x.status, x.recordedTo, x.id LIMIT $p7 RETURN x, x.recordedTo AS number, $p8 AS rank, x.id AS within
  UNION ALL
  MATCH (x:Claim) USING INDEX SEEK x:Claim(status, recordedTo, id) WHERE x.status = $p9 AND x.recordedTo = $p10 AND x.id > $p11 WITH x ORDER BY x.status, x.recordedTo, x.id LIMIT $p12 RETURN x, x.recordedTo AS number, $p13 AS rank, x.id AS within
  UNION ALL
  MATCH (x:Claim) USING INDEX SEEK x:Claim(status, recordedTo, id) WHERE x.status = $p14 AND x.recordedTo > $p15 AND x.recordedTo <= $upTo AND x.id > '' WITH x ORDER BY x.status, x.recordedTo, x.id LIMIT $p16 RETURN x, x.recordedTo AS number, $p17 AS rank, x.id AS within
  UNION ALL
  MATCH (x:Document) USING INDEX SEEK x:Document(recordedTo, id) WHERE x.recordedTo = $p18 AND x.id > $p19 WITH x ORDER BY x.recordedTo, x.id LIMIT $p20 RETURN x, x.recordedTo AS number, $p21 AS rank, x.id AS within
  UNION ALL
  MATCH (x:Document) USING INDEX SEEK x:Document(recordedTo, id) WHERE x.recordedTo > $p22 AND x.recordedTo <= $upTo AND x.id > '' WITH x ORDER BY x.recordedTo, x.id LIMIT $p23 RETURN x, x.recordedTo AS number, $p24 AS rank, x.id AS within
  UNION ALL
  MATCH (x:Judgement) USING INDEX SEEK x:Judgement(recordedFrom, id) WHERE x.recordedFrom = $p25 AND x.id > $p26 WITH x ORDER BY x.recordedFrom, x.id LIMIT $p27 RETURN x, x.recordedFrom AS number, $p28 AS rank, x.id AS within
  UNION ALL
  MATCH (x:Judgement) USING INDEX SEEK x:Judgement(recordedFrom, id) WHERE x.recordedFrom > $p29 AND x.recordedFrom <= $upTo AND x.id > '' WITH x ORDER BY x.recordedFrom, x.id LIMIT $p30 RETURN x, x.recordedFrom AS number, $p31 AS rank, x.id AS within
}
WITH x, number, rank, within ORDER BY number, rank, within LIMIT $p32
WITH collect({x: x, id: x.id, number: number, rank: rank, within: within}) AS stretch
CALL (*) {
  UNWIND stretch AS told WITH *, told.x AS x, told.id AS id, told.number AS number, told.rank AS rank
  CALL (x, rank) {
    WITH * WHERE rank IN $p33
    RETURN head(collect(x {.*, subjects: COLLECT { MATCH (x)-[m:SUBJECT]->(e:Entity) RETURN {entity: e.id, mention: properties(m)} ORDER BY m.order }, objects: COLLECT { MATCH (x)-[m:OBJECT]->(e:Entity) RETURN {entity: e.id, mention: properties(m)} ORDER BY m.order }, places: COLLECT { MATCH (x)-[m:PLACE]->(e:Entity) RETURN {entity: e.id, mention: properties(m)} ORDER BY m.order },
      corrects: head(COLLECT { MATCH (x)-[:CORRECTS]->(other:Claim) RETURN other.id }), correctedBy: head(COLLECT { MATCH (x)<-[:CORRECTS]-(other:Claim) RETURN other.id })})) AS claim
  }
  CALL (id, number, rank) {
    WITH * WHERE rank IN $p34
    MATCH (d:Document {id: id})
    RETURN head(collect(d {.*, links: coalesce(head(COLLECT { MATCH (w:DocumentWas) WHERE w.id = id AND w.recordedTo > number RETURN properties(w) AS was ORDER BY w.id, w.recordedTo LIMIT 1 }), d {.copyOfId, .revisesId, .linkReason})})) AS document
  }
  OPTIONAL MATCH (w:Write {number: number})
  RETURN collect([true, 0.0, id, number, rank, told.within, coalesce(w.by, CASE WHEN rank IN $p35 THEN x.endedBy ELSE coalesce(x.recordedBy, x.by) END), w.writer, w.request, CASE WHEN rank IN $p36 THEN null WHEN rank IN $p37 THEN CASE WHEN rank = $p38 THEN properties(x) END WHEN rank IN $p39 THEN null END, CASE WHEN rank IN $p40 THEN claim WHEN rank IN $p41 THEN document WHEN rank IN $p42 THEN properties(x) END]) AS changes, collect({id: id, rank: rank}) AS shown
}
CALL (shown) {
  UNWIND shown AS one WITH one WHERE one.rank IN $p43 WITH DISTINCT one.id AS id MATCH (n1:Document {id: id})  RETURN collect([true, 1.0, id, true, n1.id]) AS v2
}
CALL (shown) {
  UNWIND shown AS one WITH one WHERE one.rank IN $p44 WITH DISTINCT one.id AS id MATCH (n3:Claim {id: id})  RETURN collect([true, 2.0, id, true, n3.id]) AS v4
}
CALL (shown) {
  UNWIND shown AS one WITH one WHERE one.rank IN $p45 WITH DISTINCT one.id AS id MATCH (n5:Judgement {id: id})  RETURN collect([true, 3.0, id, true, n5.id]) AS v6
}
WITH *, last(stretch) AS final RETURN changes, [v2, v4, v6] AS nodes, size(stretch) AS looked, final {.number, .rank, .within} AS last, $upTo AS upTo
// 0: id number rank within by writer request before after
// 1: id node((Document) id)
// 2: id node((Claim) id)
// 3: id node((Judgement) id)
// {"p0":"CORRECTED","p1":-1,"p2":"","p3":51,"p4":35,"p5":"CORRECTED","p6":4102444800000000,"p7":51,"p8":35,"p9":"RETRACTED","p10":-1,"p11":"","p12":51,"p13":40,"p14":"RETRACTED","p15":4102444800000000,"p16":51,"p17":40,"p18":-1,"p19":"","p20":51,"p21":45,"p22":4102444800000000,"p23":51,"p24":45,"p25":-1,"p26":"","p27":51,"p28":50,"p29":4102444800000000,"p30":51,"p31":50,"p32":51,"p33":[35,40],"p34":[45],"p35":[35,40,45,55],"p36":[35,40],"p37":[45],"p38":25,"p39":[50],"p40":[35,40],"p41":[45],"p42":[50],"p43":[45],"p44":[35,40],"p45":[50]}
