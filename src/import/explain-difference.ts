import { cypher, toStatement, type Run } from '../cypher/statement.ts'
import type { Claim } from '../record/claim.ts'
import { toClaimRow } from '../write/rows.ts'

/** The fields of a seed file, each with the stored properties that it becomes. */
const propertiesOf: Readonly<Record<string, readonly string[]>> = {
  did: ['predicate'],
  code: ['code'],
  confidence: ['confidence'],
  para: ['locator'],
  on: ['edtf'],
  when: ['dateText'],
  timeZone: ['timeZone'],
  event: ['eventId'],
  means: ['means'],
  figure: ['measure', 'value', 'low', 'high'],
  of: ['group'],
  unit: ['unit'],
  polarity: ['polarity'],
  modality: ['modality'],
  directed: ['directed'],
  says: ['chain'],
  quote: ['quoteText', 'quoteLanguage', 'quoteTranslation'],
  note: ['attributes'],
}

interface Mention {
  readonly entityId: string
  readonly properties: Readonly<Record<string, unknown>>
}

interface Sides {
  readonly properties: Readonly<Record<string, unknown>>
  readonly who: readonly Mention[]
  readonly whom: readonly Mention[]
  readonly where: readonly Mention[]
}

async function readStored(run: Run, id: string): Promise<Sides | null> {
  const [row] = await run(
    toStatement(cypher`MATCH (c:Claim {id: ${id}}) RETURN c {.*} AS properties,
  COLLECT { MATCH (c)-[m:SUBJECT]->(e) RETURN {entityId: e.id, properties: properties(m)} ORDER BY m.order } AS who,
  COLLECT { MATCH (c)-[m:OBJECT]->(e) RETURN {entityId: e.id, properties: properties(m)} ORDER BY m.order } AS whom,
  COLLECT { MATCH (c)-[m:PLACE]->(e) RETURN {entityId: e.id, properties: properties(m)} ORDER BY m.order } AS where`),
  )
  return (row as unknown as Sides | undefined) ?? null
}

function printValues(properties: Sides['properties'], names: readonly string[]): string {
  const values = names.map((name) => properties[name]).filter((value) => value !== undefined && value !== null && value !== '')
  return values.length === 0 ? 'nothing' : values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join(' ')
}

function printMentions(mentions: readonly Mention[]): string {
  const one = ({ entityId, properties: { wording, role } }: Mention): string => [entityId, ...(typeof wording === 'string' ? [JSON.stringify(wording)] : []), ...(role === 'TERRITORY' ? ['(territory)'] : [])].join(' ')
  return mentions.length === 0 ? 'nobody' : mentions.map(one).join(', ')
}

function differ(field: string, stored: string, given: string): readonly string[] {
  return stored === given ? [] : [`${field}: stored is ${stored}, given is ${given}`]
}

/** Where a claim that is handed in again differs from the stored one of the same id, field by field; empty where no stored one is found. */
export async function explainDifference(run: Run, writer: string, documentId: string, claim: Claim): Promise<readonly string[]> {
  const { properties, subjects, objects, places } = toClaimRow(writer, '', documentId, claim, 0, 0)
  const stored = await readStored(run, properties.id)
  if (stored === null) return []
  const fields = Object.entries(propertiesOf).flatMap(([field, names]) => differ(field, printValues(stored.properties, names), printValues(properties, names)))
  return [...differ('who', printMentions(stored.who), printMentions(subjects)), ...differ('whom', printMentions(stored.whom), printMentions(objects)), ...differ('where', printMentions(stored.where), printMentions(places)), ...fields]
}
