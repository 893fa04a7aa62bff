import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Run } from '../../src/cypher/statement.ts'
import { ask } from '../graphql/cases.ts'

/** A question that the oracle asked itself, and what it found. */
interface Answered {
  readonly field: string
  readonly args: Readonly<Record<string, unknown>>
  readonly answer: unknown
}

/** [from, type, to, first day] */
type Relation = readonly [string, string, string, string | null]

const oracle = fileURLToPath(new URL('analyses.py', import.meta.url))
const catalogue = fileURLToPath(new URL('../../seed/catalogue/relation-types.csv', import.meta.url))
const side = '{ events scaled sum mean positiveSum negativeSum quads { q1 q2 q3 q4 } }'
const relation = '{ id from { id } to { id } type { label } when { earliestOn } }'

const selections: Readonly<Record<string, string>> = {
  dyadSeries: `{ points { start forward ${side} backward ${side} allEvents } scale quadScheme unscaledEvents impreciseEvents undirectedEvents undatedEvents }`,
  activity: '{ start events }',
  partners: '{ entity { id } events firstOn lastOn goldsteinSum }',
  mediators: `{ entity { id } towardA towardB evidence ${relation} }`,
  responses: `{ trigger ${relation} response ${relation} days }`,
  escalation: `{ steps { step cameo firstOn relation ${relation} } monthly { month highestStep events } }`,
  tieStrength: '{ cooperation conflict net interaction }',
  balance: '{ ppp pmm ppm mmm completeness { complete shown omitted } }',
}

const enums = new Set(['by', 'mode', 'quadScheme', 'direction'])

function printArguments(args: Readonly<Record<string, unknown>>): string {
  return Object.entries(args)
    .map(([key, value]) => `${key}: ${enums.has(key) ? String(value) : printValue(value)}`)
    .join(', ')
}

function printValue(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(printValue).join(', ')}]`
  return typeof value === 'object' && value !== null ? `{ ${printArguments(value as Readonly<Record<string, unknown>>)} }` : JSON.stringify(value)
}

interface RelationNode {
  readonly id: string
  readonly from: { readonly id: string }
  readonly to: { readonly id: string }
  readonly type: { readonly label: string }
  readonly when: { readonly earliestOn: string | null }
}

function toRelation({ from, type, to, when }: RelationNode): Relation {
  return [from.id, type.label, to.id, when.earliestOn]
}

/** Takes the members of `part` out of `whole`, each once, and fails where one is not there. */
function without(whole: readonly unknown[], part: readonly unknown[]): readonly string[] {
  const left = new Map<string, number>()
  for (const one of whole) left.set(JSON.stringify(one), (left.get(JSON.stringify(one)) ?? 0) + 1)
  for (const one of part) {
    const count = left.get(JSON.stringify(one)) ?? 0
    assert.ok(count > 0, `${JSON.stringify(one)} is no such pair, or was given too often`)
    left.set(JSON.stringify(one), count - 1)
  }
  return [...left].filter(([, count]) => count > 0).map(([one]) => one)
}

type Pairs = readonly { readonly trigger: RelationNode; readonly response: RelationNode; readonly days: number }[]

/** Which of two on one day comes first is not the oracle's to say: pairs are compared as a set, and their order by days. */
function compareResponses(given: Pairs, expected: readonly unknown[]): void {
  const pairs = given.map(({ trigger, response, days }) => [toRelation(trigger), toRelation(response), days] as const)
  const missing = without(expected, pairs).map((pair) => JSON.parse(pair) as (typeof pairs)[number])
  assert.equal(new Set(given.map(({ trigger, response }) => `${trigger.id} ${response.id}`)).size, given.length)
  given.slice(1).forEach(({ trigger, days }, index) => {
    const before = given[index]
    assert.ok(String(trigger.when.earliestOn) <= String(before?.trigger.when.earliestOn), 'triggers from new to old')
    if (trigger.id === before?.trigger.id) assert.ok(days >= before.days, 'responses from early to late')
  })
  if (given.length < 500) assert.deepEqual(missing, [])
  const oldest = String(given.at(-1)?.trigger.when.earliestOn)
  for (const [[, , , day]] of missing) assert.ok(String(day) <= oldest, 'nothing newer is left out')
}

interface Step { readonly step: number; readonly cameo: string; readonly firstOn: string | null }

interface Steps<Evidence> {
  readonly steps: readonly (Step & Evidence)[]
  readonly monthly: unknown
}

/** Several may be the first of a step on one day: the evidence is one of them. */
function compareEscalation(given: Steps<{ readonly relation: RelationNode | null }>, expected: Steps<{ readonly oneOf: readonly Relation[] }>): void {
  const bare = ({ step, cameo, firstOn }: Step): Step => ({ step, cameo, firstOn })
  assert.deepEqual(given.steps.map(bare), expected.steps.map(bare))
  assert.deepEqual(given.monthly, expected.monthly)
  given.steps.forEach(({ relation: evidence }, index) => {
    const { oneOf = [] } = expected.steps[index] ?? {}
    if (evidence === null) assert.deepEqual(oneOf, [])
    else without(oneOf, [toRelation(evidence)])
  })
}

type Mediators = readonly { readonly entity: { readonly id: string }; readonly evidence: readonly RelationNode[] }[]

function compareTieStrength(given: Readonly<Record<string, number>>, expected: Readonly<Record<string, number>>): void {
  for (const [key, value] of Object.entries(expected)) assert.ok(Math.abs((given[key] ?? NaN) - value) <= 1e-9 * Math.max(1, Math.abs(value)), `${key}: ${given[key]} is not ${value}`)
}

function compare({ field, answer }: Answered, given: unknown): void {
  if (field === 'responses') compareResponses(given as Pairs, answer as readonly unknown[])
  else if (field === 'escalation') compareEscalation(given as Parameters<typeof compareEscalation>[0], answer as Parameters<typeof compareEscalation>[1])
  else if (field === 'tieStrength') compareTieStrength(given as Readonly<Record<string, number>>, answer as Readonly<Record<string, number>>)
  else assert.deepEqual(withIds(field, given), answer)
}

/** Entities as their ids and evidence as its days, as the oracle gives them. */
function withIds(field: string, given: unknown): unknown {
  if (field === 'partners') return (given as Mediators).map(({ entity, ...partner }) => ({ entity: entity.id, ...partner }))
  if (field !== 'mediators') return given
  const days = (evidence: readonly RelationNode[]): readonly string[] => evidence.map(({ when }) => when.earliestOn ?? '0000-00-00')
  return (given as Mediators).map(({ entity, evidence, ...mediator }) => ({ entity: entity.id, ...mediator, evidence: days(evidence) }))
}

/** What the oracle is told. */
export interface Settings {
  /** The table of rows, plain or gzipped. */
  readonly rows: string
  /** Ids of entities by the names in the rows. */
  readonly ids: Readonly<Record<string, string>>
  /** States that the database holds besides the rows: [from, type, to]. */
  readonly standing: readonly (readonly [string, string, string])[]
}

/** Has the oracle answer its questions. */
export function runOracle(settings: Settings): readonly Answered[] {
  const folder = mkdtempSync(join(tmpdir(), 'parley-oracle-'))
  try {
    const file = join(folder, 'settings.json')
    writeFileSync(file, JSON.stringify({ ...settings, catalogue }))
    return JSON.parse(execFileSync('python3', [oracle, file], { encoding: 'utf8', maxBuffer: 2 ** 30 })) as readonly Answered[]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Asks the service each question and compares, exactly. Answers how many of each field differed from nothing at all. */
export async function compareAnswers(run: Run, answered: readonly Answered[]): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {}
  for (const one of answered) {
    const args = printArguments(one.field === 'responses' ? { ...one.args, first: 500 } : one.args)
    const source = `{ ${one.field}${args === '' ? '' : `(${args})`} ${selections[one.field] ?? ''} }`
    const { result, statements } = await ask({ source, variables: {} }, run)
    assert.deepEqual(result.errors ?? [], [], source)
    assert.equal(statements.length, 1, source)
    const given: unknown = (JSON.parse(JSON.stringify(result.data)) as Record<string, unknown>)[one.field]
    try {
      compare(one, given)
    } catch (error) {
      throw new Error(`${source} is not what the oracle says`, { cause: error })
    }
    const isEmpty = Array.isArray(one.answer) && one.answer.length === 0
    counts[one.field] = (counts[one.field] ?? 0) + (isEmpty ? 0 : 1)
  }
  return counts
}

/** Fails where the questions of a field had only empty answers: such a comparison shows nothing. */
export function assertTelling(counts: Readonly<Record<string, number>>): void {
  for (const field of Object.keys(selections)) assert.ok((counts[field] ?? 0) > 0, `no answer of ${field} holds anything`)
}
