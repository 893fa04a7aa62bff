// The clock that orders all writers
CREATE CONSTRAINT clock_id IF NOT EXISTS FOR (n:Clock) REQUIRE n.id IS UNIQUE;

// Evidence
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT name_id IF NOT EXISTS FOR (n:Name) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT external_id IF NOT EXISTS FOR (n:ExternalId) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT document_id IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT event_id IF NOT EXISTS FOR (n:Event) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT judgement_id IF NOT EXISTS FOR (n:Judgement) REQUIRE n.id IS UNIQUE;
CREATE INDEX entity_canonical IF NOT EXISTS FOR (n:Entity) ON (n.canonicalId);
CREATE INDEX entity_kind IF NOT EXISTS FOR (n:Entity) ON (n.kind, n.id);
CREATE INDEX event_canonical IF NOT EXISTS FOR (n:Event) ON (n.canonicalId);
CREATE INDEX name_norm IF NOT EXISTS FOR (n:Name) ON (n.norm);
CREATE INDEX document_sort IF NOT EXISTS FOR (n:Document) ON (n.sortKey);
CREATE INDEX document_publisher IF NOT EXISTS FOR (n:Document) ON (n.publisherId, n.sortKey);
CREATE INDEX claim_sort IF NOT EXISTS FOR (n:Claim) ON (n.sortKey);
CREATE INDEX claim_document_sort IF NOT EXISTS FOR (n:Claim) ON (n.documentId, n.sortKey);
CREATE INDEX claim_speaker_sort IF NOT EXISTS FOR ()-[a:ATTRIBUTED_TO]-() ON (a.speakerId, a.sortKey);
CREATE INDEX judgement_left IF NOT EXISTS FOR (n:Judgement) ON (n.left);
CREATE INDEX judgement_right IF NOT EXISTS FOR (n:Judgement) ON (n.right);
CREATE FULLTEXT INDEX name_text IF NOT EXISTS FOR (n:Name) ON EACH [n.text, n.norm] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};

// Derived
CREATE INDEX event_sort IF NOT EXISTS FOR (n:Event) ON (n.sortKey);
CREATE INDEX participant_sort IF NOT EXISTS FOR ()-[p:PARTICIPANT]-() ON (p.entityId, p.sortKey);
CREATE CONSTRAINT relation_id IF NOT EXISTS FOR (n:Relation) REQUIRE n.id IS UNIQUE;
CREATE INDEX relation_event IF NOT EXISTS FOR (n:Relation) ON (n.eventId);
CREATE INDEX relation_sort IF NOT EXISTS FOR (n:Relation) ON (n.sortKey);
CREATE INDEX relation_type_sort IF NOT EXISTS FOR (n:Relation) ON (n.type, n.sortKey);
CREATE INDEX relation_dyad_sort IF NOT EXISTS FOR (n:Relation) ON (n.dyad, n.sortKey);
CREATE INDEX relation_from_sort IF NOT EXISTS FOR (n:Relation) ON (n.fromId, n.sortKey);
CREATE INDEX relation_to_sort IF NOT EXISTS FOR (n:Relation) ON (n.toId, n.sortKey);
CREATE INDEX relation_from_type_sort IF NOT EXISTS FOR (n:Relation) ON (n.fromId, n.type, n.sortKey);
CREATE INDEX relation_to_type_sort IF NOT EXISTS FOR (n:Relation) ON (n.toId, n.type, n.sortKey);
CREATE INDEX relation_from_end IF NOT EXISTS FOR (n:Relation) ON (n.fromId, n.endKey);
CREATE INDEX relation_to_end IF NOT EXISTS FOR (n:Relation) ON (n.toId, n.endKey);
CREATE INDEX relation_end IF NOT EXISTS FOR (n:Relation) ON (n.endKey);
CREATE INDEX relation_was_id IF NOT EXISTS FOR (n:RelationWas) ON (n.id, n.recordedTo);
CREATE INDEX relation_was_from IF NOT EXISTS FOR (n:RelationWas) ON (n.fromId, n.sortKey);
CREATE INDEX relation_was_to IF NOT EXISTS FOR (n:RelationWas) ON (n.toId, n.sortKey);
CREATE INDEX relation_was_event IF NOT EXISTS FOR (n:RelationWas) ON (n.eventId);

MERGE (c:Clock {id: 'clock'}) ON CREATE SET c.number = 0;
