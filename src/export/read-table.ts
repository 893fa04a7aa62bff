import type { Clock } from '../plan/clock.ts'
import type { TablePlan } from '../plan/plan-export.ts'
import type { Page } from '../plan/page.ts'
import { canonicalIds } from '../cypher/print-canonical.ts'
import { printClaimCount, printClaimRows } from '../cypher/print-claims.ts'
import { printEntityCount, printEntityRows } from '../cypher/print-entities.ts'
import { printEventCount, printEventRows } from '../cypher/print-events.ts'
import { matchById } from '../cypher/match-by-id.ts'
import { printRelationCount, printRelationRows } from '../cypher/print-relations.ts'
import { cypher, join, name, toStatement, type Fragment, type Run, type Statement } from '../cypher/statement.ts'
import { collectGarbage } from '../collect-garbage.ts'
import { ParleyError } from '../errors.ts'
import { claimColumns, printClaimPart } from './claim-columns.ts'
import type { Cell, Cells, ReadColumn, Table } from './columns.ts'
import { entityColumns, partsBefore, printEntityPart } from './entity-columns.ts'
import { createEntityNames } from './entity-names.ts'
import { createReadAsOf } from './read-as-of.ts'
import { eventColumns, printEventPart } from './event-columns.ts'
import { printEvidence, relationColumns } from './relation-columns.ts'

/** How many rows one statement reads: few enough to hold two such stretches in memory, enough that what each statement costs by itself does not matter. */
const stretchSize = 2_000

/** How the rows of a table are read: `row` is the variable that they are bound to, `key` what they are sorted by. */
interface Source {
  readonly row: string
  readonly key: Fragment
  readonly columns: readonly ReadColumn[]
  readonly printPart: (part: string, clock: Clock | null) => Fragment
  readonly before: Readonly<Partial<Record<string, readonly string[]>>>
}

const sources: Readonly<Record<TablePlan['of'], Source>> = {
  relations: { row: 'r', key: cypher`sortKey`, columns: relationColumns, printPart: (_part, clock) => printEvidence(clock), before: {} },
  events: { row: 'e', key: cypher`e.sortKey`, columns: eventColumns, printPart: printEventPart as Source['printPart'], before: {} },
  claims: { row: 'c', key: cypher`c.sortKey`, columns: claimColumns, printPart: printClaimPart as Source['printPart'], before: {} },
  entities: { row: 'e', key: cypher`e.id`, columns: entityColumns, printPart: printEntityPart as Source['printPart'], before: partsBefore },
}

/** Text that binds the rows of a page, by the same statements as the connections of GraphQL. */
function printRows(plan: TablePlan, page: Page): Fragment {
  switch (plan.of) {
    case 'relations':
      return printRelationRows({ within: 'root', filter: plan.filter, page }, null)
    case 'events':
      return printEventRows({ ...connection, of: 'events', within: 'root', filter: plan.filter, page })
    case 'claims':
      return printClaimRows({ ...connection, of: 'claims', within: 'root', filter: plan.filter, page }, null)
    case 'entities':
      return printEntityRows({ ...connection, of: 'entities', within: 'root', filter: plan.filter, page })
  }
}

/** The rows that a plan names one by one; null: what its filter says. */
function idsOf(plan: TablePlan): readonly string[] | null {
  return 'ids' in plan ? plan.ids : null
}

/** Text that binds the rows of these ids, each once; an id of what was not there then has none. */
function printNamed({ of, filter: { clock } }: TablePlan, ids: readonly string[]): Fragment {
  if (of === 'entities') return cypher`${canonicalIds(ids, 'canonical', clock)} UNWIND canonical AS id MATCH (e:Entity {id: id})${(clock?.recorded ?? null) === null ? cypher`` : cypher` WHERE e.recordedFrom <= ${clock?.recorded}`} WITH DISTINCT e`
  return cypher`UNWIND ${ids} AS id ${matchById('Relation', name('r'), clock)} WITH DISTINCT r, r.sortKey AS sortKey`
}

const connection = { kind: 'connection', rows: true, cursors: false, nodes: [], totalCount: false } as const
const firstPage: Page = { limit: stretchSize, from: 'start', after: null, before: null, descending: false }

/** The statement that counts the rows of a table. */
export function printCount(plan: TablePlan): Statement {
  const counts = {
    relations: () => printRelationCount({ within: 'root', filter: plan.filter as never }, null),
    events: () => printEventCount({ ...connection, of: 'events', within: 'root', filter: plan.filter as never, page: firstPage }),
    claims: () => printClaimCount({ ...connection, of: 'claims', within: 'root', filter: plan.filter as never, page: firstPage }, null),
    entities: () => printEntityCount({ ...connection, of: 'entities', within: 'root', filter: plan.filter as never, page: firstPage }),
  }
  const ids = idsOf(plan)
  return toStatement(ids === null ? cypher`${counts[plan.of]()} AS total` : cypher`${printNamed(plan, ids)} RETURN count(*) AS total`)
}

/**
 * The columns of a table, all or those named, in the order in which they are named.
 * @throws ParleyError BAD_INPUT
 */
function columnsOf(of: TablePlan['of'], named: readonly string[] | null): readonly ReadColumn[] {
  const { columns } = sources[of]
  if (named === null) return columns
  return named.map((wanted) => {
    const found = columns.find((column) => column.name === wanted)
    if (found === undefined) throw new ParleyError('BAD_INPUT', `columns: ${of} have no column ${JSON.stringify(wanted)}. There are ${columns.map((column) => column.name).join(', ')}.`, { details: { argument: 'columns', given: wanted } })
    return found
  })
}

/** The parts that columns read, each after what it needs itself. */
function partsOf(columns: readonly ReadColumn[], { before }: Source): readonly string[] {
  const parts = columns.flatMap(({ part }) => (part === null ? [] : [...(before[part] ?? []), part]))
  return [...new Set(parts)]
}

/** The statement for the rows that `rows` binds. It looks at the clock first: docs/decisions/change-feed.md says why. */
function printStretch(plan: TablePlan, columns: readonly ReadColumn[], rows: Fragment): Statement {
  const source = sources[plan.of]
  const row = name(source.row)
  const clock = plan.filter.clock
  const parts = partsOf(columns, source).map((part) => source.printPart(part, clock))
  const statement = toStatement(cypher`${rows}
WITH ${row}, ${source.key} AS sortKey ORDER BY sortKey
${join(parts, '\n')}
RETURN sortKey AS key, [${join(columns.map(({ value }) => value), ', ')}] AS cells`)
  return { ...statement, look: "MATCH (k:Clock {id: 'clock'}) RETURN k.number AS looked" }
}

interface StretchRow {
  readonly key: string
  readonly cells: unknown[]
}

/** Makes cells of what was read: names of ids, and what the columns make of their values themselves. */
export function createFinish(columns: readonly ReadColumn[], run: Run, clock: Clock | null): (rows: unknown[][]) => Promise<readonly Cells[]> {
  const names = createEntityNames(run, clock)
  const named = columns.flatMap(({ isNamed }, index) => (isNamed === true ? [index] : []))
  const finished = columns.flatMap(({ finish }, index) => (finish === undefined ? [] : [[index, finish] as const]))
  return async (rows) => {
    await names.fill(rows, named)
    collectGarbage()
    if (finished.length > 0) for (const cells of rows) for (const [index, toCell] of finished) cells[index] = toCell(cells[index])
    return rows as Cell[][]
  }
}

/** A plan as of another clock. */
function at<Plan extends TablePlan>(plan: Plan, clock: Clock | null): Plan {
  return { ...plan, filter: { ...plan.filter, clock } }
}

/** Reads a stretch while whoever takes them is busy with the one before. */
async function* readStretches(plan: TablePlan, columns: readonly ReadColumn[], run: Run): AsyncGenerator<readonly Cells[]> {
  const finish = createFinish(columns, run, plan.filter.clock)
  const readAsOf = createReadAsOf(run, plan.filter.clock)
  const read = async (after: string | null): Promise<readonly StretchRow[]> => (await readAsOf((clock) => printStretch(at(plan, clock), columns, printRows(at(plan, clock), { ...firstPage, after })))) as unknown as readonly StretchRow[]
  let pending: Promise<readonly StretchRow[]> | null = read(null)
  while (pending !== null) {
    const rows: readonly StretchRow[] = await pending
    const last = rows.length < stretchSize ? undefined : rows.at(-1)
    pending = last === undefined ? null : read(last.key)
    pending?.catch(() => undefined) // whoever awaits it sees it
    if (rows.length > 0) yield await finish(rows.map(({ cells }) => cells))
  }
}

/** Two that were judged the same are one row, wherever they stand in the list. */
async function readCanonical(ids: readonly string[], clock: Clock | null, run: Run): Promise<readonly string[]> {
  const [row] = await run(toStatement(cypher`${canonicalIds(ids, 'canonical', clock)} RETURN canonical`))
  return (row?.['canonical'] as readonly string[]).toSorted()
}

/** Reads the rows of these ids, so many at a time. */
async function* readNamed(plan: TablePlan, ids: readonly string[], columns: readonly ReadColumn[], run: Run): AsyncGenerator<readonly Cells[]> {
  const finish = createFinish(columns, run, plan.filter.clock)
  const own = plan.of === 'entities' ? await readCanonical(ids, plan.filter.clock, run) : ids
  for (let start = 0; start < own.length; start += stretchSize) {
    const rows = await run(printStretch(plan, columns, printNamed(plan, own.slice(start, start + stretchSize))))
    yield await finish(rows.map(({ cells }) => cells as unknown[]))
  }
}

/**
 * The rows of a table, in the order of their keys. They are read by pages, so that neither the database nor this process ever holds more than a few of them,
 * and no transaction is open while somebody takes their time.
 * @param named the columns wanted; null: all
 * @throws ParleyError BAD_INPUT
 */
export function readTable(plan: TablePlan, named: readonly string[] | null, run: Run): Table {
  const columns = columnsOf(plan.of, named)
  const ids = idsOf(plan)
  const read = ids === null ? () => readStretches(plan, columns, run) : () => readNamed(plan, ids, columns, run)
  return { of: ({ relations: 'edges', entities: 'nodes', events: 'events', claims: 'claims' } as const)[plan.of], columns, stretches: { [Symbol.asyncIterator]: read } }
}
