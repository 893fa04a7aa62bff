// All relations with the names of both ends and where they are told, as one stream
MATCH (r:Relation) WHERE r.sortKey > ''
WITH r ORDER BY r.sortKey
MATCH (a:Entity {id: r.fromId}) MATCH (b:Entity {id: r.toId})
CALL (r) {
  MATCH (:Event {canonicalId: r.eventId})<-[:ABOUT]-(c:Claim) WHERE coalesce(c.predicate, '') = r.type AND c.polarity = 'ASSERTS' AND c.status = 'ACTIVE' AND c.modality IN ['OCCURRED', 'ONGOING']
    AND EXISTS { (c)-[:SUBJECT|OBJECT]->(:Entity {canonicalId: r.fromId}) } AND EXISTS { (c)-[:SUBJECT|OBJECT]->(:Entity {canonicalId: r.toId}) }
  MATCH (d:Document {id: c.documentId}) OPTIONAL MATCH (p:Entity {id: d.publisherId})
  WITH c, d, p ORDER BY c.sortKey
  RETURN head(collect(c.quoteText)) AS quote, collect(DISTINCT p.name) AS sourceNames, collect(DISTINCT d.url) AS sourceUrls, left(max(d.publishedAt), 10) AS lastReported
}
RETURN r.id, r.fromId, r.toId, r.type, r.directed, r.earliestOn, CASE WHEN r.standing THEN r.endLatestOn ELSE r.latestOn END, r.precision, r.claimCount, r.publisherCount, r.originCount, r.denialCount, r.contested,
  left(r.firstPublishedAt, 10), lastReported, quote, sourceNames, sourceUrls, a.name, b.name, a.kind, b.kind, r.eventId, r.quadCameo, r.goldsteinTenths / 10.0
