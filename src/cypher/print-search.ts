import type { RootPlan } from '../plan/plan.ts'
import { printFieldsOf } from './print-object.ts'
import { printMap, type Printer } from './printer.ts'
import { cypher, empty, type Fragment } from './statement.ts'

/** Names that the index gives, best first, before they are ranked by how well known their bearers are. */
const candidates = 500

/**
 * Names by full text: each word as it stands, as the beginning of a word, and with typing errors.
 * A name that is the text ranks before one that begins with its words, before one that begins with its letters, before one that has all its words,
 * before one that is only like it.
 * Among equals whoever has ties with more others comes first; among those that are only alike, closeness counts too.
 */
export function printSearch(printer: Printer, plan: Extract<RootPlan, { kind: 'search' }>): Fragment {
  const x = printer.variable('n')
  const fields = printFieldsOf(printer, x, plan.entities)
  const kinds = plan.kinds.length === 0 ? empty : cypher`WHERE x.kind IN ${plan.kinds}`
  const words = plan.norm.split(' ').map((word) => ` ${word}`)
  return cypher`CALL db.index.fulltext.queryNodes('name_text', ${searchText(plan.norm, plan.text)}, {limit: ${candidates}}) YIELD node AS s, score AS closeness
MATCH (y:Entity {id: s.entityId}) MATCH (x:Entity {id: y.canonicalId}) ${kinds}
WITH x, s, closeness, CASE WHEN s.norm = ${plan.norm} THEN 5 WHEN s.norm STARTS WITH ${`${plan.norm} `} THEN 4 WHEN s.norm STARTS WITH ${plan.norm} THEN 3 WHEN all(word IN ${words} WHERE ' ' + s.norm CONTAINS word) THEN 2 ELSE 1 END AS rank
ORDER BY rank DESC, closeness DESC, s.kind <> 'PREFERRED', s.text
WITH x, head(collect({text: s.text, rank: rank, closeness: closeness})) AS best
WITH x, best, log10(1.0 + COUNT { (x)-[:TIE]-() }) AS known
WITH x, best.text AS matchedName, CASE WHEN best.rank = 1 THEN 10.0 * best.closeness * (1.0 + known) / (best.closeness * (1.0 + known) + 100.0) ELSE 10.0 * best.rank + known END AS score
ORDER BY score DESC, size(matchedName), x.id LIMIT ${plan.limit}
WITH x AS ${x}, matchedName, score
${fields.calls}
RETURN matchedName, score, ${printMap(fields.entries)} AS entities ORDER BY score DESC, size(matchedName), ${x}.id`
}

/** A query of Lucene. Each word is quoted or escaped, so that what a user types is never its syntax. */
function searchText(norm: string, text: string): string {
  const words = [...new Set([...norm.split(/\s+/), ...text.toLowerCase().split(/\s+/)])].filter((word) => word !== '')
  const escaped = words.map((word) => word.replace(/[+\-!(){}[\]^"~*?:\\/&|<>=]/g, '\\$&'))
  const alternatives = escaped.map((word) => {
    const fuzzy = word.length < 4 ? '' : ` OR ${word}~${word.length < 7 ? '1' : '2'}`
    return `(${word}^4 OR ${word}*^2${fuzzy})`
  })
  return alternatives.length === 0 ? '""' : alternatives.join(' ')
}
