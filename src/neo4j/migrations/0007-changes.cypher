// What entities said of themselves until they were amended, and what documents were said to repeat or revise
CREATE INDEX entity_was_id IF NOT EXISTS FOR (n:EntityWas) ON (n.id, n.recordedTo);
CREATE INDEX document_was_id IF NOT EXISTS FOR (n:DocumentWas) ON (n.id, n.recordedTo);

// The change feed reads each kind of change in the order of number and id
CREATE INDEX entity_recorded IF NOT EXISTS FOR (n:Entity) ON (n.recordedFrom, n.id);
CREATE INDEX entity_was_recorded IF NOT EXISTS FOR (n:EntityWas) ON (n.recordedTo, n.id);
CREATE INDEX document_recorded IF NOT EXISTS FOR (n:Document) ON (n.recordedFrom, n.id);
CREATE INDEX document_was_recorded IF NOT EXISTS FOR (n:DocumentWas) ON (n.recordedTo, n.id);
CREATE INDEX document_redacted IF NOT EXISTS FOR (n:Document) ON (n.redactedAt, n.id);
CREATE INDEX document_ended IF NOT EXISTS FOR (n:Document) ON (n.recordedTo, n.id);
CREATE INDEX claim_ended IF NOT EXISTS FOR (n:Claim) ON (n.status, n.recordedTo, n.id);
CREATE INDEX claim_redacted IF NOT EXISTS FOR (n:Claim) ON (n.redactedAt, n.id);
CREATE INDEX judgement_recorded IF NOT EXISTS FOR (n:Judgement) ON (n.recordedFrom, n.id);
CREATE INDEX judgement_ended IF NOT EXISTS FOR (n:Judgement) ON (n.recordedTo, n.id);
CREATE INDEX relation_appeared IF NOT EXISTS FOR (n:Relation) ON (n.appearedFrom, n.id);
CREATE INDEX relation_was_appeared IF NOT EXISTS FOR (n:RelationWas) ON (n.appearedFrom, n.id);
CREATE INDEX relation_was_closed IF NOT EXISTS FOR (n:RelationWas) ON (n.closed, n.recordedTo, n.id);

// Relations that were written before: how their closed versions ended, and which versions were the first
MATCH (w:RelationWas) WHERE w.publishedTo IS NULL AND w.closed IS NULL
CALL (w) {
  WITH w, EXISTS { MATCH (r:Relation {id: w.id}) WHERE r.recordedFrom = w.recordedTo } OR EXISTS { MATCH (n:RelationWas) WHERE n.id = w.id AND n.recordedTo > w.recordedTo AND n.recordedFrom = w.recordedTo AND n.publishedTo IS NULL } AS goesOn
  SET w.closed = CASE WHEN goesOn THEN 'CHANGED' ELSE 'ENDED' END
} IN TRANSACTIONS OF 5000 ROWS;
MATCH (r:Relation|RelationWas) WHERE r.publishedTo IS NULL AND r.appearedFrom IS NULL
CALL (r) {
  WITH r WHERE NOT EXISTS { MATCH (w:RelationWas) WHERE w.id = r.id AND w.recordedTo = r.recordedFrom AND w.publishedTo IS NULL }
  SET r.appearedFrom = r.recordedFrom
} IN TRANSACTIONS OF 5000 ROWS;
