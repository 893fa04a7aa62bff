// What canonical ids were
CREATE INDEX canonical_was_member IF NOT EXISTS FOR (n:CanonicalWas) ON (n.memberId, n.recordedTo);
CREATE INDEX canonical_was_canonical IF NOT EXISTS FOR (n:CanonicalWas) ON (n.canonicalId, n.recordedTo);

// Closed versions of relations: they are sought as current ones are
CREATE INDEX relation_was_sort IF NOT EXISTS FOR (n:RelationWas) ON (n.sortKey);
CREATE INDEX relation_was_type_sort IF NOT EXISTS FOR (n:RelationWas) ON (n.type, n.sortKey);
CREATE INDEX relation_was_dyad_sort IF NOT EXISTS FOR (n:RelationWas) ON (n.dyad, n.sortKey);
CREATE INDEX relation_was_from_type_sort IF NOT EXISTS FOR (n:RelationWas) ON (n.fromId, n.type, n.sortKey);
CREATE INDEX relation_was_to_type_sort IF NOT EXISTS FOR (n:RelationWas) ON (n.toId, n.type, n.sortKey);
CREATE INDEX relation_was_from_end IF NOT EXISTS FOR (n:RelationWas) ON (n.fromId, n.endKey);
CREATE INDEX relation_was_to_end IF NOT EXISTS FOR (n:RelationWas) ON (n.toId, n.endKey);
CREATE INDEX relation_was_end IF NOT EXISTS FOR (n:RelationWas) ON (n.endKey);

// What earlier stages of publication said of relations
CREATE INDEX relation_earlier_id IF NOT EXISTS FOR (n:RelationEarlier) ON (n.id);
CREATE INDEX relation_earlier_event IF NOT EXISTS FOR (n:RelationEarlier) ON (n.eventId);
CREATE INDEX relation_earlier_sort IF NOT EXISTS FOR (n:RelationEarlier) ON (n.sortKey);
CREATE INDEX relation_earlier_type_sort IF NOT EXISTS FOR (n:RelationEarlier) ON (n.type, n.sortKey);
CREATE INDEX relation_earlier_dyad_sort IF NOT EXISTS FOR (n:RelationEarlier) ON (n.dyad, n.sortKey);
CREATE INDEX relation_earlier_from_sort IF NOT EXISTS FOR (n:RelationEarlier) ON (n.fromId, n.sortKey);
CREATE INDEX relation_earlier_to_sort IF NOT EXISTS FOR (n:RelationEarlier) ON (n.toId, n.sortKey);
CREATE INDEX relation_earlier_from_type_sort IF NOT EXISTS FOR (n:RelationEarlier) ON (n.fromId, n.type, n.sortKey);
CREATE INDEX relation_earlier_to_type_sort IF NOT EXISTS FOR (n:RelationEarlier) ON (n.toId, n.type, n.sortKey);
CREATE INDEX relation_earlier_from_end IF NOT EXISTS FOR (n:RelationEarlier) ON (n.fromId, n.endKey);
CREATE INDEX relation_earlier_to_end IF NOT EXISTS FOR (n:RelationEarlier) ON (n.toId, n.endKey);
CREATE INDEX relation_earlier_end IF NOT EXISTS FOR (n:RelationEarlier) ON (n.endKey);

// The same of events, and who took part
CREATE INDEX event_was_id IF NOT EXISTS FOR (n:EventWas) ON (n.id, n.recordedTo);
CREATE INDEX event_was_sort IF NOT EXISTS FOR (n:EventWas) ON (n.sortKey);
CREATE INDEX event_earlier_id IF NOT EXISTS FOR (n:EventEarlier) ON (n.id);
CREATE INDEX event_earlier_sort IF NOT EXISTS FOR (n:EventEarlier) ON (n.sortKey);
CREATE INDEX took_part_sort IF NOT EXISTS FOR ()-[p:TOOK_PART]-() ON (p.entityId, p.sortKey);

// Claims by type
CREATE INDEX claim_predicate_sort IF NOT EXISTS FOR (n:Claim) ON (n.predicate, n.sortKey);
