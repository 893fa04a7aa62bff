import { cypher, toStatement, type Transact } from '../cypher/statement.ts'
import type { Claim, Mention, PlaceMention } from '../record/claim.ts'
import { keyedId } from '../record/ids.ts'
import { withoutNulls } from '../record/without-nulls.ts'
import { unknownDate, type Precision } from '../record/uncertain-date.ts'
import type { Entry, Refused } from './read-records.ts'
import type { EchoRecord } from './source-record.ts'
import type { StatedEntry } from './write-records.ts'

type Values = Readonly<Record<string, unknown>>

/** The claims that other rows repeat, as they stand now. */
async function readOriginals(transact: Transact, ids: readonly string[]): Promise<ReadonlyMap<string, Values>> {
  const rows = await transact((run) =>
    run(
      toStatement(cypher`UNWIND ${[...new Set(ids)]} AS id MATCH (c:Claim {id: id})
RETURN id, c {.predicate, .code, .directed, .eventId, .earliestOn, .latestOn, .precision, .edtf,
  subjects: COLLECT { MATCH (c)-[s:SUBJECT]->(e) RETURN {entityId: e.id, wording: s.wording} AS one ORDER BY s.order },
  objects: COLLECT { MATCH (c)-[o:OBJECT]->(e) RETURN {entityId: e.id, wording: o.wording, role: o.role} AS one ORDER BY o.order },
  places: COLLECT { MATCH (c)-[p:PLACE]->(e) RETURN {entityId: e.id, wording: p.wording, latitude: p.latitude, longitude: p.longitude, precision: p.precision} AS one ORDER BY p.order }} AS claim`),
    ),
  )
  return new Map(rows.map(({ id, claim }) => [id as string, claim as Values]))
}

/** The claim of an echo: what the original says, at its own spot of its own document. */
function toClaim({ key, own }: EchoRecord, original: Values): Claim {
  return {
    key,
    kind: 'ACTION',
    predicate: original['predicate'] as string,
    code: original['code'] as string,
    polarity: 'ASSERTS',
    modality: 'OCCURRED',
    directed: original['directed'] as boolean,
    event: original['eventId'] as string,
    subjects: (original['subjects'] as readonly Mention[]).map(withoutNulls),
    objects: (original['objects'] as readonly Mention[]).map(withoutNulls),
    places: (original['places'] as readonly PlaceMention[]).map(withoutNulls),
    means: [],
    when: { ...unknownDate, earliestOn: original['earliestOn'] as string | null, latestOn: original['latestOn'] as string | null, precision: original['precision'] as Precision, edtf: original['edtf'] as string },
    attribution: [],
    ...own,
  }
}

/**
 * Completes rows that only name the event that they tell of (mentions) from what its own row said.
 * @returns rows to write, and those whose event is not there
 */
export async function completeEchoes(transact: Transact, writer: string, entries: readonly Entry[]): Promise<{ readonly complete: readonly StatedEntry[]; readonly refused: readonly Refused[] }> {
  const echoes = entries as readonly (Entry & { readonly record: EchoRecord })[]
  const originals = await readOriginals(transact, echoes.map(({ record }) => keyedId('claim', writer, record.of)))
  const complete: StatedEntry[] = []
  const refused: Refused[] = []
  for (const entry of echoes) {
    const { record } = entry
    const original = originals.get(keyedId('claim', writer, record.of))
    if (original === undefined) refused.push({ ...entry, refusal: { kind: 'event not there', reason: `there is no event ${record.of} yet; import the file that has it, then this row again`, waits: true } })
    else complete.push({ ...entry, record: { kind: 'stated', document: record.document, entities: record.entities, claims: [toClaim(record, original)] } })
  }
  return { complete, refused }
}
