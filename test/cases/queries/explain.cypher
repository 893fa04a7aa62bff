CALL (*) { UNWIND $p0 AS type
  CALL (type) {
    MATCH (r:Relation) WHERE r.type = type AND r.sortKey > '' WITH r, r.sortKey AS sortKey ORDER BY r.type DESC, sortKey DESC LIMIT $p1 RETURN r, sortKey
  }
  WITH DISTINCT r, sortKey ORDER BY sortKey DESC LIMIT $p2
  WITH r AS r2, sortKey AS k5
  CALL (r2) {
      MATCH (:Event {canonicalId: r2.eventId})<-[:ABOUT]-(c:Claim)
    WHERE coalesce(c.predicate, '') = r2.type AND c.modality IN ['OCCURRED', 'ONGOING'] AND c.status = 'ACTIVE'
    WITH *, COLLECT { MATCH (c)-[:SUBJECT]->(named:Entity) RETURN named.canonicalId } AS subjects, COLLECT { MATCH (c)-[:OBJECT]->(named:Entity) RETURN named.canonicalId } AS objects
    WITH * WHERE ((r2.fromId IN subjects OR (c.polarity = 'DENIES' AND subjects = [])) AND (r2.toId IN objects OR (c.polarity = 'DENIES' AND objects = [])))
      OR (NOT (r2.directed AND c.directed) AND (r2.toId IN subjects OR (c.polarity = 'DENIES' AND subjects = [])) AND (r2.fromId IN objects OR (c.polarity = 'DENIES' AND objects = [])))
      OR (NOT c.directed AND r2.fromId IN subjects AND r2.toId IN subjects AND objects = [])
      WITH DISTINCT c ORDER BY c.sortKey
      WITH collect(CASE WHEN c.polarity = 'ASSERTS' THEN c END)[..$p3] + collect(CASE WHEN c.polarity = 'DENIES' THEN c END)[..$p4] AS told
      UNWIND told AS c
      MATCH (d:Document {id: c.documentId}) MATCH (o:Document {id: d.originalId})
      
      
      RETURN collect([true, c.id, c.polarity, c.sortKey, c.locator, c.chain, c.earliestOn, c.latestOn, c.endEarliestOn, c.endLatestOn, c.earliestAt, c.latestAt, c.precision, c.edtf, COLLECT { MATCH (c)-[m:ATTRIBUTED_TO]->(said:Entity) MATCH (known:Entity {id: said.canonicalId}) RETURN [false, 1.0, m.order, known.id, known.name] }, d.id, d.title, d.url, d.publishedAt, head(COLLECT { MATCH (given:Entity {id: d.publisherId}) MATCH (known:Entity {id: given.canonicalId}) RETURN [false, 2.0, known.id, known.name] }), o.id, o.title, o.url, o.publishedAt, head(COLLECT { MATCH (given:Entity {id: o.publisherId}) MATCH (known:Entity {id: given.canonicalId}) RETURN [false, 2.0, known.id, known.name] })]) AS v4
    }
  WITH * ORDER BY k5 DESC
  RETURN collect([false, 3.0, r2.type, r2.roles, r2.directed, r2.standing, r2.contested, r2.claimCount, r2.denialCount, r2.publisherCount, r2.originCount, r2.unattributedCount, r2.earliestOn, r2.latestOn, r2.endEarliestOn, r2.endLatestOn, r2.earliestAt, r2.latestAt, r2.precision, r2.edtf, head(COLLECT { MATCH (known:Entity {id: r2.fromId}) RETURN [false, 2.0, known.id, known.name] }), head(COLLECT { MATCH (known:Entity {id: r2.toId}) RETURN [false, 2.0, known.id, known.name] }), r2.recordedTo, v4]) AS v1 }
RETURN [false, 4.0, v1] AS page
// 0: facts(id polarity sortKey locator chain earliestOn latestOn endEarliestOn endLatestOn earliestAt latestAt precision edtf speakers document(id title url publishedAt publisher) original(id title url publishedAt publisher)) nodes()
// 1: order id name
// 2: id name
// 3: node((Relation) @explain(relation(type roles directed standing contested claimCount denialCount publisherCount originCount unattributedCount earliestOn latestOn endEarliestOn endLatestOn earliestAt latestAt precision edtf from to endedAt) claims))
// 4: rows
// {"p0":["STRUCK"],"p1":50,"p2":50,"p3":100,"p4":100}

CALL (*) { UNWIND $p0 AS type
  CALL (type) {
    MATCH (r:Relation) WHERE r.type = type AND r.sortKey > '' WITH r, r.sortKey AS sortKey ORDER BY r.type DESC, sortKey DESC LIMIT $p1 RETURN r, sortKey
  }
  WITH DISTINCT r, sortKey ORDER BY sortKey DESC LIMIT $p2
  WITH r AS r2, sortKey AS k5
  CALL (r2) {
      MATCH (:Event {canonicalId: r2.eventId})<-[:ABOUT]-(c:Claim)
    WHERE coalesce(c.predicate, '') = r2.type AND c.modality IN ['OCCURRED', 'ONGOING'] AND c.status = 'ACTIVE'
    WITH *, COLLECT { MATCH (c)-[:SUBJECT]->(named:Entity) RETURN named.canonicalId } AS subjects, COLLECT { MATCH (c)-[:OBJECT]->(named:Entity) RETURN named.canonicalId } AS objects
    WITH * WHERE ((r2.fromId IN subjects OR (c.polarity = 'DENIES' AND subjects = [])) AND (r2.toId IN objects OR (c.polarity = 'DENIES' AND objects = [])))
      OR (NOT (r2.directed AND c.directed) AND (r2.toId IN subjects OR (c.polarity = 'DENIES' AND subjects = [])) AND (r2.fromId IN objects OR (c.polarity = 'DENIES' AND objects = [])))
      OR (NOT c.directed AND r2.fromId IN subjects AND r2.toId IN subjects AND objects = [])
      WITH DISTINCT c ORDER BY c.sortKey
      WITH collect(CASE WHEN c.polarity = 'ASSERTS' THEN c END)[..$p3] + collect(CASE WHEN c.polarity = 'DENIES' THEN c END)[..$p4] AS told
      UNWIND told AS c
      MATCH (d:Document {id: c.documentId}) MATCH (o:Document {id: d.originalId})
      
      
      RETURN collect([true, c.id, c.polarity, c.sortKey, c.locator, c.chain, c.earliestOn, c.latestOn, c.endEarliestOn, c.endLatestOn, c.earliestAt, c.latestAt, c.precision, c.edtf, COLLECT { MATCH (c)-[m:ATTRIBUTED_TO]->(said:Entity) MATCH (known:Entity {id: said.canonicalId}) RETURN [false, 1.0, m.order, known.id, known.name] }, d.id, d.title, d.url, d.publishedAt, head(COLLECT { MATCH (given:Entity {id: d.publisherId}) MATCH (known:Entity {id: given.canonicalId}) RETURN [false, 2.0, known.id, known.name] }), o.id, o.title, o.url, o.publishedAt, head(COLLECT { MATCH (given:Entity {id: o.publisherId}) MATCH (known:Entity {id: given.canonicalId}) RETURN [false, 2.0, known.id, known.name] })]) AS v4
    }
  WITH * ORDER BY k5 DESC
  RETURN collect([false, 3.0, r2.type, r2.roles, r2.directed, r2.standing, r2.contested, r2.claimCount, r2.denialCount, r2.publisherCount, r2.originCount, r2.unattributedCount, r2.earliestOn, r2.latestOn, r2.endEarliestOn, r2.endLatestOn, r2.earliestAt, r2.latestAt, r2.precision, r2.edtf, head(COLLECT { MATCH (known:Entity {id: r2.fromId}) RETURN [false, 2.0, known.id, known.name] }), head(COLLECT { MATCH (known:Entity {id: r2.toId}) RETURN [false, 2.0, known.id, known.name] }), r2.recordedTo, v4]) AS v1 }
RETURN [false, 4.0, v1] AS page
// 0: facts(id polarity sortKey locator chain earliestOn latestOn endEarliestOn endLatestOn earliestAt latestAt precision edtf speakers document(id title url publishedAt publisher) original(id title url publishedAt publisher)) nodes()
// 1: order id name
// 2: id name
// 3: node((Relation) @explain(relation(type roles directed standing contested claimCount denialCount publisherCount originCount unattributedCount earliestOn latestOn endEarliestOn endLatestOn earliestAt latestAt precision edtf from to endedAt) claims))
// 4: rows
// {"p0":["AGREED_TO_DEESCALATE_WITH","EXPRESSED_DESIRE_TO_COOPERATE","SPOKE_WITH","SUMMONED_DIPLOMAT_OF"],"p1":50,"p2":50,"p3":100,"p4":100}

CALL (*) { CALL (*) { UNWIND $p0 AS id MATCH (x:Entity {id: id}) RETURN collect(DISTINCT x.canonicalId) AS actors }
  UNWIND actors AS actor
  UNWIND $p1 AS type
  CALL (actor, type) {
    MATCH (r:Relation) WHERE r.fromId = actor AND r.type = type AND r.sortKey <= $p2 AND (NOT r.standing OR coalesce(r.endKey, r.sortKey) >= $p3) WITH r, r.sortKey AS sortKey ORDER BY r.fromId DESC, r.type DESC, sortKey DESC LIMIT $p4 RETURN r, sortKey
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.type = type AND r.sortKey <= $p5 AND (NOT r.standing OR coalesce(r.endKey, r.sortKey) >= $p6) WITH r, r.sortKey AS sortKey ORDER BY r.toId DESC, r.type DESC, sortKey DESC LIMIT $p7 RETURN r, sortKey
  }
  WITH DISTINCT r, sortKey ORDER BY sortKey DESC LIMIT $p8
  WITH r AS r2, sortKey AS k5
  CALL (r2) {
      MATCH (:Event {canonicalId: r2.eventId})<-[:ABOUT]-(c:Claim)
    WHERE coalesce(c.predicate, '') = r2.type AND c.modality IN ['OCCURRED', 'ONGOING'] AND c.status = 'ACTIVE'
    WITH *, COLLECT { MATCH (c)-[:SUBJECT]->(named:Entity) RETURN named.canonicalId } AS subjects, COLLECT { MATCH (c)-[:OBJECT]->(named:Entity) RETURN named.canonicalId } AS objects
    WITH * WHERE ((r2.fromId IN subjects OR (c.polarity = 'DENIES' AND subjects = [])) AND (r2.toId IN objects OR (c.polarity = 'DENIES' AND objects = [])))
      OR (NOT (r2.directed AND c.directed) AND (r2.toId IN subjects OR (c.polarity = 'DENIES' AND subjects = [])) AND (r2.fromId IN objects OR (c.polarity = 'DENIES' AND objects = [])))
      OR (NOT c.directed AND r2.fromId IN subjects AND r2.toId IN subjects AND objects = [])
      WITH DISTINCT c ORDER BY c.sortKey
      WITH collect(CASE WHEN c.polarity = 'ASSERTS' THEN c END)[..$p9] + collect(CASE WHEN c.polarity = 'DENIES' THEN c END)[..$p10] AS told
      UNWIND told AS c
      MATCH (d:Document {id: c.documentId}) MATCH (o:Document {id: d.originalId})
      
      
      RETURN collect([true, c.id, c.polarity, c.sortKey, c.locator, c.chain, c.earliestOn, c.latestOn, c.endEarliestOn, c.endLatestOn, c.earliestAt, c.latestAt, c.precision, c.edtf, COLLECT { MATCH (c)-[m:ATTRIBUTED_TO]->(said:Entity) MATCH (known:Entity {id: said.canonicalId}) RETURN [false, 1.0, m.order, known.id, known.name] }, d.id, d.title, d.url, d.publishedAt, head(COLLECT { MATCH (given:Entity {id: d.publisherId}) MATCH (known:Entity {id: given.canonicalId}) RETURN [false, 2.0, known.id, known.name] }), o.id, o.title, o.url, o.publishedAt, head(COLLECT { MATCH (given:Entity {id: o.publisherId}) MATCH (known:Entity {id: given.canonicalId}) RETURN [false, 2.0, known.id, known.name] })]) AS v4
    }
  WITH * ORDER BY k5 DESC
  RETURN collect([false, 3.0, r2.type, r2.roles, r2.directed, r2.standing, r2.contested, r2.claimCount, r2.denialCount, r2.publisherCount, r2.originCount, r2.unattributedCount, r2.earliestOn, r2.latestOn, r2.endEarliestOn, r2.endLatestOn, r2.earliestAt, r2.latestAt, r2.precision, r2.edtf, head(COLLECT { MATCH (known:Entity {id: r2.fromId}) RETURN [false, 2.0, known.id, known.name] }), head(COLLECT { MATCH (known:Entity {id: r2.toId}) RETURN [false, 2.0, known.id, known.name] }), r2.recordedTo, v4]) AS v1 }
RETURN [false, 4.0, v1] AS page
// 0: facts(id polarity sortKey locator chain earliestOn latestOn endEarliestOn endLatestOn earliestAt latestAt precision edtf speakers document(id title url publishedAt publisher) original(id title url publishedAt publisher)) nodes()
// 1: order id name
// 2: id name
// 3: node((Relation) @explain(relation(type roles directed standing contested claimCount denialCount publisherCount originCount unattributedCount earliestOn latestOn endEarliestOn endLatestOn earliestAt latestAt precision edtf from to endedAt) claims))
// 4: rows
// {"p0":["person:nasser-kanani","place:panjgur","place:sistan-baluchestan"],"p1":["ALLIED_WITH","AT_WAR_WITH","HOLDS_OFFICE","LEADS","LOCATED_IN","MEMBER_OF","PART_OF","SPOKESPERSON_FOR"],"p2":"2024-01-19~","p3":"2024-01-19","p4":50,"p5":"2024-01-19~","p6":"2024-01-19","p7":50,"p8":50,"p9":100,"p10":100}

UNWIND $p0 AS id CALL (id) {
    CALL (id) {
      MATCH (r:Relation {id: id}) RETURN r, 0 AS rank
      UNION ALL
      MATCH (r:RelationWas) WHERE r.id = id AND r.recordedTo > 0 AND r.publishedTo IS NULL WITH r ORDER BY r.id DESC, r.recordedTo DESC LIMIT 1 RETURN r, 1 AS rank
    }
    RETURN r AS n1 ORDER BY rank LIMIT 1
  } CALL (n1) {
      MATCH (:Event {canonicalId: n1.eventId})<-[:ABOUT]-(c:Claim)
    WHERE coalesce(c.predicate, '') = n1.type AND c.modality IN ['OCCURRED', 'ONGOING'] AND c.status = 'ACTIVE'
    WITH *, COLLECT { MATCH (c)-[:SUBJECT]->(named:Entity) RETURN named.canonicalId } AS subjects, COLLECT { MATCH (c)-[:OBJECT]->(named:Entity) RETURN named.canonicalId } AS objects
    WITH * WHERE ((n1.fromId IN subjects OR (c.polarity = 'DENIES' AND subjects = [])) AND (n1.toId IN objects OR (c.polarity = 'DENIES' AND objects = [])))
      OR (NOT (n1.directed AND c.directed) AND (n1.toId IN subjects OR (c.polarity = 'DENIES' AND subjects = [])) AND (n1.fromId IN objects OR (c.polarity = 'DENIES' AND objects = [])))
      OR (NOT c.directed AND n1.fromId IN subjects AND n1.toId IN subjects AND objects = [])
      WITH DISTINCT c ORDER BY c.sortKey
      WITH collect(CASE WHEN c.polarity = 'ASSERTS' THEN c END)[..$p1] + collect(CASE WHEN c.polarity = 'DENIES' THEN c END)[..$p2] AS told
      UNWIND told AS c
      MATCH (d:Document {id: c.documentId}) MATCH (o:Document {id: d.originalId})
      OPTIONAL MATCH (o2:Entity {id: coalesce(head(COLLECT { MATCH (c)-[:ATTRIBUTED_TO {last: true}]->(said:Entity) RETURN said.canonicalId }), head(COLLECT { MATCH (own:Entity {id: o.publisherId}) RETURN own.canonicalId }))})
      CALL (c) { MATCH (c)-[m4:ATTRIBUTED_TO]->(n5:Entity)  RETURN collect([true, m4.order, n5.name]) AS v6 }
      OPTIONAL MATCH (n7:Document {id: c.documentId})
      
      OPTIONAL MATCH (n9:Document {id: d.copyOfId})
      
      
      
      RETURN collect([false, 1.0, c.id, c.polarity, c.sortKey, c.locator, c.chain, c.earliestOn, c.latestOn, c.endEarliestOn, c.endLatestOn, c.earliestAt, c.latestAt, c.precision, c.edtf, COLLECT { MATCH (c)-[m:ATTRIBUTED_TO]->(said:Entity) MATCH (known:Entity {id: said.canonicalId}) RETURN [false, 2.0, m.order, known.id, known.name] }, d.id, d.title, d.url, d.publishedAt, head(COLLECT { MATCH (given:Entity {id: d.publisherId}) MATCH (known:Entity {id: given.canonicalId}) RETURN [false, 3.0, known.id, known.name] }), o.id, o.title, o.url, o.publishedAt, head(COLLECT { MATCH (given:Entity {id: o.publisherId}) MATCH (known:Entity {id: given.canonicalId}) RETURN [false, 3.0, known.id, known.name] }), c.id, c.locator, c.chain, v6, n7 IS NOT NULL, n7.title, c.id, d.id, n9.id, c.id, c.locator, CASE WHEN o2 IS NOT NULL THEN [false, 4.0, o2.id, o2.name] END]) AS v3
    }
  CALL (n1) {
      MATCH (:Event {canonicalId: n1.eventId})<-[:ABOUT]-(c:Claim)
    WHERE coalesce(c.predicate, '') = n1.type AND c.modality IN ['OCCURRED', 'ONGOING'] AND c.status = 'ACTIVE'
    WITH *, COLLECT { MATCH (c)-[:SUBJECT]->(named:Entity) RETURN named.canonicalId } AS subjects, COLLECT { MATCH (c)-[:OBJECT]->(named:Entity) RETURN named.canonicalId } AS objects
    WITH * WHERE ((n1.fromId IN subjects OR (c.polarity = 'DENIES' AND subjects = [])) AND (n1.toId IN objects OR (c.polarity = 'DENIES' AND objects = [])))
      OR (NOT (n1.directed AND c.directed) AND (n1.toId IN subjects OR (c.polarity = 'DENIES' AND subjects = [])) AND (n1.fromId IN objects OR (c.polarity = 'DENIES' AND objects = [])))
      OR (NOT c.directed AND n1.fromId IN subjects AND n1.toId IN subjects AND objects = [])
      WITH DISTINCT c ORDER BY c.sortKey
      WITH collect(CASE WHEN c.polarity = 'ASSERTS' THEN c END)[..$p3] + collect(CASE WHEN c.polarity = 'DENIES' THEN c END)[..$p4] AS told
      UNWIND told AS c
      MATCH (d:Document {id: c.documentId}) MATCH (o:Document {id: d.originalId})
      
      
      RETURN collect([false, 5.0, c.id, c.polarity, c.sortKey, c.locator, c.chain, c.earliestOn, c.latestOn, c.endEarliestOn, c.endLatestOn, c.earliestAt, c.latestAt, c.precision, c.edtf, COLLECT { MATCH (c)-[m:ATTRIBUTED_TO]->(said:Entity) MATCH (known:Entity {id: said.canonicalId}) RETURN [false, 2.0, m.order, known.id, known.name] }, d.id, d.title, d.url, d.publishedAt, head(COLLECT { MATCH (given:Entity {id: d.publisherId}) MATCH (known:Entity {id: given.canonicalId}) RETURN [false, 3.0, known.id, known.name] }), o.id, o.title, o.url, o.publishedAt, head(COLLECT { MATCH (given:Entity {id: o.publisherId}) MATCH (known:Entity {id: given.canonicalId}) RETURN [false, 3.0, known.id, known.name] }), c.id]) AS v12
    } RETURN id, [false, 6.0, n1.type, n1.roles, n1.directed, n1.standing, n1.contested, n1.claimCount, n1.denialCount, n1.publisherCount, n1.originCount, n1.unattributedCount, n1.earliestOn, n1.latestOn, n1.endEarliestOn, n1.endLatestOn, n1.earliestAt, n1.latestAt, n1.precision, n1.edtf, head(COLLECT { MATCH (known:Entity {id: n1.fromId}) RETURN [false, 3.0, known.id, known.name] }), head(COLLECT { MATCH (known:Entity {id: n1.toId}) RETURN [false, 3.0, known.id, known.name] }), n1.recordedTo, v3, n1.type, n1.roles, n1.directed, n1.standing, n1.contested, n1.claimCount, n1.denialCount, n1.publisherCount, n1.originCount, n1.unattributedCount, n1.earliestOn, n1.latestOn, n1.endEarliestOn, n1.endLatestOn, n1.earliestAt, n1.latestAt, n1.precision, n1.edtf, head(COLLECT { MATCH (known:Entity {id: n1.fromId}) RETURN [false, 3.0, known.id, known.name] }), head(COLLECT { MATCH (known:Entity {id: n1.toId}) RETURN [false, 3.0, known.id, known.name] }), n1.recordedTo, v12] AS node
// 0: order @speaker((Person) @name)
// 1: facts(id polarity sortKey locator chain earliestOn latestOn endEarliestOn endLatestOn earliestAt latestAt precision edtf speakers document(id title url publishedAt publisher) original(id title url publishedAt publisher)) nodes(claims((Claim) id locator @attribution(chain speakers)) again((Claim) @document((Document) title)?) denials((Claim) id) copies((Document) id @copyOf((Document) id)?id) origins.own((Claim) id) origins.claims((Claim) locator) origins.who)
// 2: order id name
// 3: id name
// 4: (Person) id @name
// 5: facts(id polarity sortKey locator chain earliestOn latestOn endEarliestOn endLatestOn earliestAt latestAt precision edtf speakers document(id title url publishedAt publisher) original(id title url publishedAt publisher)) nodes(claims((Claim) id))
// 6: (Relation) @explain(relation(type roles directed standing contested claimCount denialCount publisherCount originCount unattributedCount earliestOn latestOn endEarliestOn endLatestOn earliestAt latestAt precision edtf from to endedAt) claims) @less(relation(type roles directed standing contested claimCount denialCount publisherCount originCount unattributedCount earliestOn latestOn endEarliestOn endLatestOn earliestAt latestAt precision edtf from to endedAt) claims)
// {"p0":["relation:lG0KSZItzk4hApoXsjLaYw"],"p1":100,"p2":100,"p3":1,"p4":1}
