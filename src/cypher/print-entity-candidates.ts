import { particles, unindexed } from '../record/name-words.ts'
import { matchJudged } from './match-judged.ts'
import { cypher, empty, type Fragment } from './statement.ts'

/** Bounds on what is looked at, of one entity. */
const most = {
  /** Names by which it is sought, the preferred one first. */
  names: 12,
  /** Entities of one and the same name. */
  namesakes: 50,
  /** Names that the full-text index gives for one name: those that have all its words, and those that have some. */
  longer: 60,
  shorter: 100,
  /** Others that are compared. */
  others: 60,
  /** Names of another. */
  otherNames: 40,
  /** Counterparts of the one of the two that has fewer. */
  counterparts: 500,
  /** Counterparts that are told. */
  told: 5,
} as const

/** The order of the names of one entity. */
const inOrder = cypher`n.kind <> 'PREFERRED', n.text, n.id`

/** Of a name: its words without particles. As `wordsOf` in src/record has it. */
const words = cypher`[w IN split(n.norm, ' ') WHERE NOT w IN ${particles}]`

/**
 * A query of Lucene for names that have all words of a name, in whatever order, each as it is or with typing errors. Single letters and words
 * that the index leaves out need not be there; a letter may begin a word. A norm has small letters, digits and spaces only, so nothing in it is
 * syntax; the few that have not are passed over.
 */
const allWords = cypher`reduce(q = '', w IN words | q + CASE WHEN size(w) = 1 THEN ' ' + w + '*' WHEN w IN ${unindexed} THEN '' WHEN size(w) < 4 THEN ' +' + w WHEN size(w) < 6 THEN ' +(' + w + ' ' + w + '~1)' ELSE ' +(' + w + ' ' + w + '~2)' END)`

/** Names all of whose words are words of this one, or the first letters of some. */
const shorterNames = cypher`
      UNION
      WITH ${words}[..8] AS words WHERE n.norm =~ '[a-z0-9 ]+' AND size(words) > 1
      CALL db.index.fulltext.queryNodes('name_text', reduce(q = '', w IN words | q + ' ' + w + CASE WHEN size(w) = 1 THEN '' ELSE ' ' + left(w, 1) END), {limit: ${most.shorter}}) YIELD node
      WITH words, node WHERE all(w IN split(node.norm, ' ') WHERE w IN words OR w IN ${particles} OR (size(w) = 1 AND any(own IN words WHERE own STARTS WITH w)))
      RETURN node.entityId AS id, 2 AS rank`

/** Text that binds `y` to those whose names are like those of `x`, the nearest first: `shorter` finds a pair from the one with the shorter name only. */
function matchLike(from: 'both' | 'shorter'): Fragment {
  return cypher`CALL (x) { MATCH (:Entity {canonicalId: x.id})-[:HAS_NAME]->(n:Name) WITH DISTINCT n ORDER BY ${inOrder} LIMIT ${most.names} RETURN collect(n {.text, .norm, .kind}) AS names }
  CALL (x, names, judged) {
    UNWIND names AS n
    CALL (n) {
      MATCH (s:Name {norm: n.norm}) RETURN s.entityId AS id, 0 AS rank LIMIT ${most.namesakes}
      UNION
      WITH ${words}[..8] AS words WHERE n.norm =~ '[a-z0-9 ]+' AND any(w IN words WHERE size(w) > 1 AND NOT w IN ${unindexed})
      CALL db.index.fulltext.queryNodes('name_text', ${allWords}, {limit: ${most.longer}}) YIELD node
      RETURN node.entityId AS id, 1 AS rank
      UNION
      WITH [w IN split(n.norm, ' ') WHERE NOT w IN ${particles} | left(w, 1)] AS letters WHERE size(letters) > 2
      MATCH (s:Name {norm: reduce(all = '', letter IN letters | all + letter)}) RETURN s.entityId AS id, 1 AS rank LIMIT ${most.namesakes}${from === 'both' ? shorterNames : empty}
    }
    MATCH (named:Entity {id: id}) WITH x, judged, named.canonicalId AS id, min(rank) AS rank WHERE NOT id IN judged
    MATCH (y:Entity {id: id}) WHERE y.kind = x.kind
    WITH y ORDER BY rank, y.id LIMIT ${most.others}
    RETURN y
  }`
}

/** Whether there is a relation between two, given by their ids. */
function haveRelations(left: Fragment, right: Fragment): Fragment {
  return cypher`EXISTS { MATCH (r:Relation) WHERE r.dyad = CASE WHEN ${left} < ${right} THEN ${left} + '|' + ${right} ELSE ${right} + '|' + ${left} END AND r.sortKey > '' }`
}

/** Text that binds `counterparts` to whom both have relations with, seen from the one that has fewer ties. */
const matchCounterparts = cypher`CALL (x, y) {
    WITH CASE WHEN COUNT { (x)-[:TIE]-() } <= COUNT { (y)-[:TIE]-() } THEN [x, y] ELSE [y, x] END AS pair
    WITH pair[0] AS few, pair[1] AS many
    CALL (few, many) {
      WITH few, many WHERE COUNT { (few)-[:TIE]-() } <= ${most.counterparts}
      MATCH (few)-[:TIE]-(p:Entity) WHERE p.id <> many.id
      WITH DISTINCT p, many
      WITH p, 1 / log(2.0 + COUNT { (p)-[:TIE]-() }) * log(2) AS weight, ${haveRelations(cypher`p.id`, cypher`many.id`)} AS isShared
      ORDER BY isShared DESC, weight DESC, p.id
      RETURN {all: count(p), shared: sum(CASE WHEN isShared THEN 1 ELSE 0 END), allWeight: sum(weight), sharedWeight: sum(CASE WHEN isShared THEN weight ELSE 0 END), names: collect(CASE WHEN isShared THEN p.name END)[..${most.told}]} AS shared
    }
    RETURN CASE WHEN COUNT { (few)-[:TIE]-() } <= ${most.counterparts} THEN shared END AS counterparts
  }`

/** Text that binds `found` to the entity `x` with those that it may be the same as. */
export function printEntityCandidates(from: 'both' | 'shorter'): Fragment {
  return cypher`${matchJudged('Entity')}
  CALL (x, judged) {
    ${matchLike(from)}
    ${matchCounterparts}
    WITH names, y, counterparts, COLLECT { MATCH (:Entity {canonicalId: y.id})-[:HAS_NAME]->(n:Name) WITH DISTINCT n ORDER BY ${inOrder} LIMIT ${most.otherNames} RETURN n {.text, .norm, .kind} } AS otherNames, ${haveRelations(cypher`x.id`, cypher`y.id`)} AS isRelated
    RETURN collect({id: y.id, generic: coalesce(y.generic, false), names: otherNames, counterparts: counterparts, isRelated: isRelated}) AS others, head(collect(names)) AS names
  }
  WITH x, {id: x.id, kind: x.kind, key: x.id, generic: coalesce(x.generic, false), names: names, others: others} AS found ORDER BY x.id`
}
