UNWIND $p0 AS id MATCH (n1:Document {id: id}) CALL (n1) {
    WITH *, [n1.id] AS documents
    CALL (documents) { UNWIND documents AS document CALL (document) { MATCH (g:Claim) WHERE g.documentId = document AND g.sortKey > '' AND g.recordedTo IS NULL WITH g ORDER BY g.documentId, g.sortKey LIMIT $p1 RETURN g } WITH DISTINCT g LIMIT $p2 RETURN count(g) AS v2 }
    CALL (documents) {
      UNWIND documents AS document CALL (document) { MATCH (g:Claim) WHERE g.documentId = document AND g.sortKey > '' AND g.recordedTo IS NULL WITH g ORDER BY g.documentId, g.sortKey LIMIT $p3 RETURN g }
      MATCH (e:Event {id: g.eventId}) WITH e.canonicalId AS id, min(g.sortKey) AS first ORDER BY first
      WITH id, reduce(size = 0, own IN COLLECT { MATCH (e:Event {canonicalId: id}) RETURN COUNT { (e)<-[:ABOUT]-() } } | size + own) AS size
      WITH collect({id: id, size: size}) AS touched
      RETURN reduce(kept = {size: 0, ids: []}, event IN touched | CASE WHEN kept.size + event.size > $p4 THEN kept ELSE {size: kept.size + event.size, ids: kept.ids + event.id} END).ids AS v3
    }
    CALL (v3, documents) {
      UNWIND v3 AS eventId MATCH (:Event {canonicalId: eventId})<-[:ABOUT]-(c:Claim) WHERE c.recordedTo IS NULL
      MATCH (d:Document {id: c.documentId}) MATCH (o:Document {id: d.originalId})
OPTIONAL MATCH (p:Entity {id: o.publisherId})
      RETURN collect([true, c.id, c.kind, c.predicate, c.polarity, c.modality, c.directed, c.chain, c.earliestOn, c.latestOn, c.endEarliestOn, c.endLatestOn, c.earliestAt, c.latestAt, c.precision, c.edtf, o.id, p.canonicalId, d.publishedAt, d.recordedFrom, COLLECT { MATCH (c)-[m:SUBJECT]->(e:Entity) RETURN e.canonicalId ORDER BY m.order }, COLLECT { MATCH (c)-[m:OBJECT]->(e:Entity) RETURN {id: e.canonicalId, role: coalesce(m.role, 'TARGET')} ORDER BY m.order }, COLLECT { MATCH (c)-[m:ATTRIBUTED_TO]->(e:Entity) RETURN {order: m.order, id: e.canonicalId} }, eventId, c.documentId IN documents]) AS v4
    }
    
    RETURN [false, 1.0, v2, v2 < $p5, v4, null] AS v5
  } RETURN id, [false, 2.0, v5] AS node
// 0: id kind predicate polarity modality directed chain earliestOn latestOn endEarliestOn endLatestOn earliestAt latestAt precision edtf originalId publisherId publishedAt documentFrom subjects objects speakers eventId goes
// 1: claims isCounted evidence relations
// 2: (Document) @impact
// {"p0":["document:seed:2024-01-19-pakistan-iran"],"p1":100000,"p2":100000,"p3":5000,"p4":5000,"p5":100000}

CALL (*) { MATCH (d:Document) WHERE d.sortKey > '' WITH d ORDER BY d.sortKey DESC LIMIT $p0
  WITH DISTINCT d ORDER BY d.sortKey DESC LIMIT $p1
  WITH d AS d2, d.sortKey AS k13
  CALL (d2) {
    WITH *, COLLECT { MATCH (d2) (()<-[l:COPY_OF WHERE l.recordedTo IS NULL]-())* (copy:Document) RETURN DISTINCT copy.id } AS documents
    CALL (documents) { UNWIND documents AS document CALL (document) { MATCH (g:Claim) WHERE g.documentId = document AND g.sortKey > '' AND g.recordedTo IS NULL WITH g ORDER BY g.documentId, g.sortKey LIMIT $p2 RETURN g } WITH DISTINCT g LIMIT $p3 RETURN count(g) AS v3 }
    CALL (documents) {
      UNWIND documents AS document CALL (document) { MATCH (g:Claim) WHERE g.documentId = document AND g.sortKey > '' AND g.recordedTo IS NULL WITH g ORDER BY g.documentId, g.sortKey LIMIT $p4 RETURN g }
      MATCH (e:Event {id: g.eventId}) WITH e.canonicalId AS id, min(g.sortKey) AS first ORDER BY first
      WITH id, reduce(size = 0, own IN COLLECT { MATCH (e:Event {canonicalId: id}) RETURN COUNT { (e)<-[:ABOUT]-() } } | size + own) AS size
      WITH collect({id: id, size: size}) AS touched
      RETURN reduce(kept = {size: 0, ids: []}, event IN touched | CASE WHEN kept.size + event.size > $p5 THEN kept ELSE {size: kept.size + event.size, ids: kept.ids + event.id} END).ids AS v4
    }
    CALL (v4, documents) {
      UNWIND v4 AS eventId MATCH (:Event {canonicalId: eventId})<-[:ABOUT]-(c:Claim) WHERE c.recordedTo IS NULL
      MATCH (d:Document {id: c.documentId}) MATCH (o:Document {id: d.originalId})
OPTIONAL MATCH (p:Entity {id: o.publisherId})
      RETURN collect([true, c.id, c.kind, c.predicate, c.polarity, c.modality, c.directed, c.chain, c.earliestOn, c.latestOn, c.endEarliestOn, c.endLatestOn, c.earliestAt, c.latestAt, c.precision, c.edtf, o.id, p.canonicalId, d.publishedAt, d.recordedFrom, COLLECT { MATCH (c)-[m:SUBJECT]->(e:Entity) RETURN e.canonicalId ORDER BY m.order }, COLLECT { MATCH (c)-[m:OBJECT]->(e:Entity) RETURN {id: e.canonicalId, role: coalesce(m.role, 'TARGET')} ORDER BY m.order }, COLLECT { MATCH (c)-[m:ATTRIBUTED_TO]->(e:Entity) RETURN {order: m.order, id: e.canonicalId} }, eventId, c.documentId IN documents]) AS v5
    }
    CALL (v4, d2) {
      UNWIND v4 AS eventId MATCH (r:Relation {eventId: eventId})
      WITH r AS r7
      OPTIONAL MATCH (n9:Entity {id: r7.fromId})
  OPTIONAL MATCH (n11:Entity {id: r7.toId})
      RETURN collect([false, 1.0, r7.id, r7.id, r7.type, n9 IS NOT NULL, n9.name, n11 IS NOT NULL, n11.name]) AS v8
    }
    RETURN [false, 2.0, v3, v3 < $p6, v5, v8] AS v6
  }
  WITH * ORDER BY k13 DESC
  RETURN collect([false, 3.0, d2.id, v6]) AS v1 }
RETURN [false, 4.0, v1] AS page
// 0: id kind predicate polarity modality directed chain earliestOn latestOn endEarliestOn endLatestOn earliestAt latestAt precision edtf originalId publisherId publishedAt documentFrom subjects objects speakers eventId goes
// 1: id relations((Relation) id type @from((Person) @name)? @to((Person) @name)?)
// 2: claims isCounted evidence relations
// 3: node((Document) id @impact)
// 4: rows
// {"p0":2,"p1":2,"p2":100000,"p3":100000,"p4":5000,"p5":5000,"p6":100000}

MATCH (named:Entity {id: $p0}) MATCH (n1:Entity {id: named.canonicalId})
CALL (n1) {
    WITH *, COLLECT { MATCH (member:Entity {canonicalId: n1.id}) RETURN member.id } AS members
    CALL (members) { UNWIND members AS member CALL (member) { MATCH (g:Claim)-[a:ATTRIBUTED_TO]->() WHERE a.speakerId = member AND a.sortKey > '' AND g.recordedTo IS NULL WITH g, a ORDER BY a.speakerId, a.sortKey LIMIT $p1 RETURN g } WITH DISTINCT g LIMIT $p2 RETURN count(g) AS v2 }
    CALL (members) {
      UNWIND members AS member CALL (member) { MATCH (g:Claim)-[a:ATTRIBUTED_TO]->() WHERE a.speakerId = member AND a.sortKey > '' AND g.recordedTo IS NULL WITH g, a ORDER BY a.speakerId, a.sortKey LIMIT $p3 RETURN g }
      MATCH (e:Event {id: g.eventId}) WITH e.canonicalId AS id, min(g.sortKey) AS first ORDER BY first
      WITH id, reduce(size = 0, own IN COLLECT { MATCH (e:Event {canonicalId: id}) RETURN COUNT { (e)<-[:ABOUT]-() } } | size + own) AS size
      WITH collect({id: id, size: size}) AS touched
      RETURN reduce(kept = {size: 0, ids: []}, event IN touched | CASE WHEN kept.size + event.size > $p4 THEN kept ELSE {size: kept.size + event.size, ids: kept.ids + event.id} END).ids AS v3
    }
    CALL (v3, members) {
      UNWIND v3 AS eventId MATCH (:Event {canonicalId: eventId})<-[:ABOUT]-(c:Claim) WHERE c.recordedTo IS NULL
      MATCH (d:Document {id: c.documentId}) MATCH (o:Document {id: d.originalId})
OPTIONAL MATCH (p:Entity {id: o.publisherId})
      RETURN collect([true, c.id, c.kind, c.predicate, c.polarity, c.modality, c.directed, c.chain, c.earliestOn, c.latestOn, c.endEarliestOn, c.endLatestOn, c.earliestAt, c.latestAt, c.precision, c.edtf, o.id, p.canonicalId, d.publishedAt, d.recordedFrom, COLLECT { MATCH (c)-[m:SUBJECT]->(e:Entity) RETURN e.canonicalId ORDER BY m.order }, COLLECT { MATCH (c)-[m:OBJECT]->(e:Entity) RETURN {id: e.canonicalId, role: coalesce(m.role, 'TARGET')} ORDER BY m.order }, COLLECT { MATCH (c)-[m:ATTRIBUTED_TO]->(e:Entity) RETURN {order: m.order, id: e.canonicalId} }, eventId, any(id IN COLLECT { MATCH (c)-[:ATTRIBUTED_TO]->(said:Entity) RETURN said.id } WHERE id IN members)]) AS v4
    }
    CALL (v3, n1) {
      UNWIND v3 AS eventId MATCH (r:Relation {eventId: eventId}) WHERE n1.id IN r.speakerIds
      WITH r AS r6
      OPTIONAL MATCH (n8:Entity {id: r6.fromId})
  OPTIONAL MATCH (n10:Entity {id: r6.toId})
      OPTIONAL MATCH (n12:Entity {id: r6.toId})
      RETURN collect([false, 1.0, r6.id, r6.type, n8 IS NOT NULL, n8.name, n10 IS NOT NULL, n10.name, r6.type, n12 IS NOT NULL, n12.name, r6.claimCount, r6.publisherCount, r6.originCount]) AS v7
    }
    RETURN [false, 2.0, v2, v2 < $p5, v4, v7] AS v5
  }
RETURN v5 AS impact
// 0: id kind predicate polarity modality directed chain earliestOn latestOn endEarliestOn endLatestOn earliestAt latestAt precision edtf originalId publisherId publishedAt documentFrom subjects objects speakers eventId goes
// 1: id relations((Relation) type @from((Person) @name)? @to((Person) @name)?) items.relation((Relation) type @to((Person) @name)? @support(claims publishers origins))
// 2: claims isCounted evidence relations
// {"p0":"organisation:pakistan-foreign-office","p1":100000,"p2":100000,"p3":5000,"p4":5000,"p5":100000}

MATCH (named:Entity {id: $p0}) MATCH (n1:Entity {id: named.canonicalId})
CALL (n1) {
    WITH *, COLLECT { MATCH (member:Entity {canonicalId: n1.id}) RETURN member.id } AS members
    CALL (members) { UNWIND members AS member CALL (member) { MATCH (g:Claim)-[a:ATTRIBUTED_TO]->() WHERE a.speakerId = member AND a.sortKey > '' AND g.recordedTo IS NULL WITH g, a ORDER BY a.speakerId, a.sortKey LIMIT $p1 RETURN g } WITH DISTINCT g LIMIT $p2 RETURN count(g) AS v2 }
    CALL (members) {
      UNWIND members AS member CALL (member) { MATCH (g:Claim)-[a:ATTRIBUTED_TO]->() WHERE a.speakerId = member AND a.sortKey > '' AND g.recordedTo IS NULL WITH g, a ORDER BY a.speakerId, a.sortKey LIMIT $p3 RETURN g }
      MATCH (e:Event {id: g.eventId}) WITH e.canonicalId AS id, min(g.sortKey) AS first ORDER BY first
      WITH id, reduce(size = 0, own IN COLLECT { MATCH (e:Event {canonicalId: id}) RETURN COUNT { (e)<-[:ABOUT]-() } } | size + own) AS size
      WITH collect({id: id, size: size}) AS touched
      RETURN reduce(kept = {size: 0, ids: []}, event IN touched | CASE WHEN kept.size + event.size > $p4 THEN kept ELSE {size: kept.size + event.size, ids: kept.ids + event.id} END).ids AS v3
    }
    CALL (v3, members) {
      UNWIND v3 AS eventId MATCH (:Event {canonicalId: eventId})<-[:ABOUT]-(c:Claim) WHERE c.recordedTo IS NULL
      MATCH (d:Document {id: c.documentId}) MATCH (o:Document {id: d.originalId})
OPTIONAL MATCH (p:Entity {id: o.publisherId})
      RETURN collect([true, c.id, c.kind, c.predicate, c.polarity, c.modality, c.directed, c.chain, c.earliestOn, c.latestOn, c.endEarliestOn, c.endLatestOn, c.earliestAt, c.latestAt, c.precision, c.edtf, o.id, p.canonicalId, d.publishedAt, d.recordedFrom, COLLECT { MATCH (c)-[m:SUBJECT]->(e:Entity) RETURN e.canonicalId ORDER BY m.order }, COLLECT { MATCH (c)-[m:OBJECT]->(e:Entity) RETURN {id: e.canonicalId, role: coalesce(m.role, 'TARGET')} ORDER BY m.order }, COLLECT { MATCH (c)-[m:ATTRIBUTED_TO]->(e:Entity) RETURN {order: m.order, id: e.canonicalId} }, eventId, any(id IN COLLECT { MATCH (c)-[:ATTRIBUTED_TO]->(said:Entity) RETURN said.id } WHERE id IN members)]) AS v4
    }
    
    RETURN [false, 1.0, v2, v2 < $p5, v4, null] AS v5
  }
RETURN v5 AS impact
// 0: id kind predicate polarity modality directed chain earliestOn latestOn endEarliestOn endLatestOn earliestAt latestAt precision edtf originalId publisherId publishedAt documentFrom subjects objects speakers eventId goes
// 1: claims isCounted evidence relations
// {"p0":"organisation:irna","p1":100000,"p2":100000,"p3":5000,"p4":5000,"p5":100000}

MATCH (named:Entity {id: $p0}) MATCH (n1:Entity {id: named.canonicalId})
CALL (n1) {
    WITH *, COLLECT { MATCH (member:Entity {canonicalId: n1.id}) RETURN member.id } AS members
    CALL (members) { UNWIND members AS member CALL (member) { MATCH (g:Claim)-[a:ATTRIBUTED_TO]->() WHERE a.speakerId = member AND a.sortKey > '' AND g.recordedTo IS NULL WITH g, a ORDER BY a.speakerId, a.sortKey LIMIT $p1 RETURN g } WITH DISTINCT g LIMIT $p2 RETURN count(g) AS v2 }
    CALL (members) {
      UNWIND members AS member CALL (member) { MATCH (g:Claim)-[a:ATTRIBUTED_TO]->() WHERE a.speakerId = member AND a.sortKey > '' AND g.recordedTo IS NULL WITH g, a ORDER BY a.speakerId, a.sortKey LIMIT $p3 RETURN g }
      MATCH (e:Event {id: g.eventId}) WITH e.canonicalId AS id, min(g.sortKey) AS first ORDER BY first
      WITH id, reduce(size = 0, own IN COLLECT { MATCH (e:Event {canonicalId: id}) RETURN COUNT { (e)<-[:ABOUT]-() } } | size + own) AS size
      WITH collect({id: id, size: size}) AS touched
      RETURN reduce(kept = {size: 0, ids: []}, event IN touched | CASE WHEN kept.size + event.size > $p4 THEN kept ELSE {size: kept.size + event.size, ids: kept.ids + event.id} END).ids AS v3
    }
    CALL (v3, members) {
      UNWIND v3 AS eventId MATCH (:Event {canonicalId: eventId})<-[:ABOUT]-(c:Claim) WHERE c.recordedTo IS NULL
      MATCH (d:Document {id: c.documentId}) MATCH (o:Document {id: d.originalId})
OPTIONAL MATCH (p:Entity {id: o.publisherId})
      RETURN collect([true, c.id, c.kind, c.predicate, c.polarity, c.modality, c.directed, c.chain, c.earliestOn, c.latestOn, c.endEarliestOn, c.endLatestOn, c.earliestAt, c.latestAt, c.precision, c.edtf, o.id, p.canonicalId, d.publishedAt, d.recordedFrom, COLLECT { MATCH (c)-[m:SUBJECT]->(e:Entity) RETURN e.canonicalId ORDER BY m.order }, COLLECT { MATCH (c)-[m:OBJECT]->(e:Entity) RETURN {id: e.canonicalId, role: coalesce(m.role, 'TARGET')} ORDER BY m.order }, COLLECT { MATCH (c)-[m:ATTRIBUTED_TO]->(e:Entity) RETURN {order: m.order, id: e.canonicalId} }, eventId, any(id IN COLLECT { MATCH (c)-[:ATTRIBUTED_TO]->(said:Entity) RETURN said.id } WHERE id IN members)]) AS v4
    }
    CALL (v3, n1) {
      UNWIND v3 AS eventId MATCH (r:Relation {eventId: eventId}) WHERE n1.id IN r.speakerIds
      WITH r AS r6
      
      
      RETURN collect([false, 1.0, r6.id, r6.id, r6.type]) AS v7
    }
    RETURN [false, 2.0, v2, v2 < $p5, v4, v7] AS v5
  }
RETURN v5 AS impact
// 0: id kind predicate polarity modality directed chain earliestOn latestOn endEarliestOn endLatestOn earliestAt latestAt precision edtf originalId publisherId publishedAt documentFrom subjects objects speakers eventId goes
// 1: id first.shown((Relation) id) first.again((Relation) type)
// 2: claims isCounted evidence relations
// {"p0":"organisation:irna","p1":100000,"p2":100000,"p3":5000,"p4":5000,"p5":100000}
