CALL () { MATCH (n:Entity) RETURN count(n) AS entities }
CALL (*) { MATCH (n:Document) RETURN count(n) AS documents }
CALL (*) { MATCH (n:Claim) RETURN count(n) AS claims }
CALL (*) { MATCH (n:Event) RETURN count(n) AS events }
CALL (*) { MATCH (n:Relation) RETURN count(n) AS relations }
MATCH (k:Clock {id: 'clock'})
RETURN {entities: entities, documents: documents, claims: claims, events: events, relations: relations} AS counts, k.number AS number
// {}
