import assert from 'node:assert/strict'
import type { Run } from '../../src/cypher/statement.ts'
import { ask } from '../graphql/cases.ts'

const when = 'when { earliestOn latestOn endEarliestOn endLatestOn earliestAt latestAt precision edtf }'
const everyClaim = 'filter: { status: [ACTIVE, CORRECTED, RETRACTED] }'
const relation = `id type { label } from { id canonical { id } } to { id } roles directed contested ${when} support { claims denials publishers origins unattributed } claims(${everyClaim}) { totalCount edges { node { id status } } }`
const claim = 'id status supersededAt reason corrects { id } correctedBy { id } event { id title status types { label } participants { part entity { id } } } document { id publisher { id } copyOf { id } claims { totalCount } } subjects { wording entity { id canonical { id } } } attribution { speaker { id } }'
const event = `id title status types { label } tooManyParticipants ${when} places { place { id } } participants { part entity { id } wordings { text claim { id } by { role } } } relations { edges { node { id } } } claims(${everyClaim}) { totalCount edges { node { id status } } }
  measures(rule: { rule: LATEST_PER_ORIGIN }) { measure value low high entries { value claim { id } origin { id } } } disputes { about claims { id } }`
const sums = 'id relations(asOf: $asOf, orderBy: OLDEST) { totalCount edges { node { id event { id status } } } } partners(asOf: $asOf) { events firstOn lastOn goldsteinSum entity { id } } activity(asOf: $asOf, by: MONTH) { start events }'

/** Asks for nearly everything that a clock bears on, through every index that it is sought by. */
const source = `query ($asOf: AsOf) {
  relations(asOf: $asOf, first: 500) { totalCount edges { cursor node { ${relation} event { ${event} } } } }
  ofType: relations(asOf: $asOf, filter: { types: ["STRUCK", "SPOKE_WITH"] }) { totalCount edges { node { id } } }
  ofActor: relations(asOf: $asOf, filter: { actors: ["country:a2", "group:c"], direction: FROM }) { totalCount edges { node { id } } }
  ofActorAndType: relations(asOf: $asOf, filter: { actors: ["country:a"], types: ["CONDEMNED", "STRUCK"] }, last: 3) { totalCount edges { node { id } } }
  ofPair: relations(asOf: $asOf, filter: { actors: ["country:a"], counterparts: ["country:b"] }) { totalCount edges { node { id } } }
  ofDays: relations(asOf: $asOf, filter: { from: "2024-01-17", to: "2024-01-18", publishers: ["organisation:outlet"] }) { totalCount edges { node { id } } }
  said: relations(asOf: $asOf, filter: { attributedTo: ["person:speaker"] }) { totalCount }
  events(asOf: $asOf, first: 500) { totalCount edges { cursor node { ${event} } } }
  eventsOf: events(asOf: $asOf, filter: { participants: ["country:a2"] }) { totalCount edges { node { id participants { entity { id } } } } }
  claims(asOf: $asOf, first: 500, ${everyClaim}) { totalCount edges { cursor node { ${claim} } } }
  claimsOf: claims(asOf: $asOf, filter: { attributedTo: ["person:speaker2"], publishers: ["organisation:outlet", "organisation:agency"] }) { totalCount edges { node { id } } }
  one: entity(by: { id: "country:a" }) { ${sums} }
  other: entity(by: { id: "country:a2" }) { ${sums} }
}`

export interface AsOf {
  readonly recorded?: string
  readonly published?: string
}

/** All answers as text, to be compared byte for byte. */
export async function askAll(run: Run, asOf: AsOf | null): Promise<string> {
  const { result, statements } = await ask({ source, variables: { asOf } }, run)
  assert.deepEqual(result.errors ?? [], [])
  assert.equal(statements.length, 13)
  return JSON.stringify(result.data, null, 1)
}

/** The relations as of a clock: what identifies each, and its days and counts. */
export async function askRelations(run: Run, asOf: AsOf): Promise<readonly unknown[]> {
  const fields = 'id type { label } from { id } to { id } roles directed contested when { earliestOn latestOn endEarliestOn endLatestOn earliestAt latestAt precision edtf } support { claims denials publishers origins unattributed } asserting: claims(filter: { polarity: ASSERTS }) { totalCount }'
  const { result } = await ask({ source: `query ($asOf: AsOf) { relations(asOf: $asOf, first: 500) { edges { node { ${fields} } } } }`, variables: { asOf } }, run)
  assert.deepEqual(result.errors ?? [], [])
  return (JSON.parse(JSON.stringify(result.data)) as { relations: { edges: { node: unknown }[] } }).relations.edges.map(({ node }) => node)
}

/** The events as of a clock. */
export async function askEvents(run: Run, asOf: AsOf): Promise<readonly unknown[]> {
  const fields = 'id status types { label } tooManyParticipants when { earliestOn latestOn precision edtf } participants { part entity { id } }'
  const { result } = await ask({ source: `query ($asOf: AsOf) { events(asOf: $asOf, first: 500) { edges { node { ${fields} } } } }`, variables: { asOf } }, run)
  assert.deepEqual(result.errors ?? [], [])
  return (JSON.parse(JSON.stringify(result.data)) as { events: { edges: { node: unknown }[] } }).events.edges.map(({ node }) => node)
}
