CALL () {
  MATCH (x:Entity) WHERE x.id > '' WITH x, x.id AS a
  MATCH (x)-[t:TIE]->() WITH a, t.toId AS b, t.goldsteinTenths AS tenths, t.events AS events
  WITH CASE WHEN a < b THEN a + '|' + b ELSE b + '|' + a END AS pair, sum(tenths) AS tenths, sum(events) AS events
  ORDER BY events DESC, pair
  WITH pair, tenths WHERE tenths <> 0
  WITH collect([pair, tenths > 0]) AS pairs
  RETURN {pairs: pairs[..$p0], total: size(pairs)} AS value
}
WITH value, {} AS ids

RETURN value, [] AS nodes, null AS missing
// {"p0":50000}

CALL () {
  CALL (*) { UNWIND $p0 AS id MATCH (x:Entity {id: id}) RETURN collect(DISTINCT x.canonicalId) AS actors }
  UNWIND actors AS actor
  UNWIND $p1 AS type
  CALL (actor, type) {
    MATCH (r:Relation) WHERE r.fromId = actor AND r.type = type AND r.sortKey > '' RETURN r
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.type = type AND r.sortKey > '' RETURN r
  }
  WITH DISTINCT r WITH r.dyad AS pair, sum(coalesce(r.goldsteinTenths, 0)) AS tenths, count(*) AS events
  ORDER BY events DESC, pair
  WITH pair, tenths WHERE tenths <> 0
  WITH collect([pair, tenths > 0]) AS pairs
  RETURN {pairs: pairs[..$p2], total: size(pairs)} AS value
}
WITH value, {} AS ids

RETURN value, [] AS nodes, null AS missing
// {"p0":["country:iran","country:pakistan"],"p1":["ABDUCTED","ACCUSED","ARRESTED","ASSASSINATED","ASSAULTED","ATTACKED","ATTACKED_CYBER","BLOCKADED","BOMBED","COERCED","COMPLAINED_OFFICIALLY","CONDEMNED","DEMANDED","DISAPPROVED_OF","DOWNGRADED_TIES_WITH","EXPELLED_DIPLOMATS_OF","FOUGHT","HALTED_TALKS_WITH","INVESTIGATED","ISSUED_ULTIMATUM","KILLED","MOBILISED_AGAINST","OCCUPIED","PROTESTED_AGAINST","RAISED_ALERT_AGAINST","RECALLED_AMBASSADOR_FROM","REDUCED_RELATIONS_WITH","REJECTED","SANCTIONED","SEIZED","SHELLED","SHOWED_FORCE_AGAINST","STRUCK","SUMMONED_DIPLOMAT_OF","THREATENED","THREATENED_FORCE","THREATENED_SANCTIONS","USED_MASS_VIOLENCE_AGAINST","WARNED","WITHDREW_FROM"],"p2":50000}
