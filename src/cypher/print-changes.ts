import { changeRanks, ranksAbout, type ChangeKind, type ChangeSubject } from '../record/change.ts'
import type { ChangesPlan, Lookup } from '../plan/plan.ts'
import { printChangeFacts, type ChangeFacts } from './print-change-facts.ts'
import { printChangeFilter } from './print-change-filter.ts'
import { collectNodes } from './print-nodes.ts'
import { createPrinter, printMap, type Printer } from './printer.ts'
import { cypher, empty, join, name, toStatement, type Fragment, type Statement } from './statement.ts'

/**
 * Where the changes of one kind stand: nodes with the number of their transaction, in the order of an index over number and id.
 * `equal` is the column before them, with its value.
 */
interface Stream {
  readonly kind: Exclude<ChangeKind, 'CLAIM_ADDED'>
  readonly label: string
  readonly number: string
  readonly equal?: readonly [column: string, value: string]
}

const streams: readonly Stream[] = [
  { kind: 'ENTITY_ADDED', label: 'Entity', number: 'recordedFrom' },
  { kind: 'ENTITY_AMENDED', label: 'EntityWas', number: 'recordedTo' },
  { kind: 'DOCUMENT_ADDED', label: 'Document', number: 'recordedFrom' },
  { kind: 'DOCUMENT_LINKED', label: 'DocumentWas', number: 'recordedTo' },
  { kind: 'CLAIM_CORRECTED', label: 'Claim', number: 'recordedTo', equal: ['status', 'CORRECTED'] },
  { kind: 'CLAIM_RETRACTED', label: 'Claim', number: 'recordedTo', equal: ['status', 'RETRACTED'] },
  { kind: 'CLAIM_REDACTED', label: 'Claim', number: 'redactedAt' },
  { kind: 'DOCUMENT_RETRACTED', label: 'Document', number: 'recordedTo' },
  { kind: 'DOCUMENT_REDACTED', label: 'Document', number: 'redactedAt' },
  { kind: 'JUDGEMENT_MADE', label: 'Judgement', number: 'recordedFrom' },
  { kind: 'JUDGEMENT_ENDED', label: 'Judgement', number: 'recordedTo' },
  { kind: 'RELATION_APPEARED', label: 'Relation', number: 'appearedFrom' },
  { kind: 'RELATION_APPEARED', label: 'RelationWas', number: 'appearedFrom' },
  { kind: 'RELATION_CHANGED', label: 'RelationWas', number: 'recordedTo', equal: ['closed', 'CHANGED'] },
  { kind: 'RELATION_ENDED', label: 'RelationWas', number: 'recordedTo', equal: ['closed', 'ENDED'] },
]

/**
 * What comes after a place, of one kind: what still comes of the transaction that the place lies in, where that is in the midst of this kind,
 * and what comes of the transactions after it, or from it on where this kind comes later in it. Each is one seek of an index, in its order.
 */
function printStream({ kind, label, number, equal }: Stream, { after, limit }: ChangesPlan): readonly Fragment[] {
  const n = cypher`x.${name(number)}`
  const first = equal === undefined ? [] : [cypher`x.${name(equal[0])}`]
  const where = equal === undefined ? [] : [cypher`x.${name(equal[0])} = ${equal[1]}`]
  const order = join([...first, n, cypher`x.id`], ', ')
  // Where most of the graph has one number, as after a load, or nothing has ended yet, the planner would rather read all ids and sort.
  const index = cypher`USING INDEX SEEK x:${name(label)}(${join([...(equal === undefined ? [] : [name(equal[0])]), name(number), name('id')], ', ')})`
  const seek = (conditions: readonly Fragment[]): Fragment =>
    cypher`MATCH (x:${name(label)}) ${index} WHERE ${join([...where, ...conditions], ' AND ')} WITH x ORDER BY ${order} LIMIT ${limit} RETURN x, ${n} AS number, ${changeRanks[kind]} AS rank, x.id AS within`
  const own = changeRanks[kind]
  const rest = own === after.rank ? [seek([cypher`${n} = ${after.number}`, cypher`x.id > ${after.within}`])] : []
  return [...rest, seek([cypher`${n} > ${own > after.rank ? after.number - 1 : after.number}`, cypher`${n} <= $upTo`, cypher`x.id > ''`])]
}

/** Claims have number and place in one key. `~` sorts after the space that follows the number. */
function printAddedClaims({ after, limit }: ChangesPlan): Fragment {
  const [rank, number] = [changeRanks.CLAIM_ADDED, String(after.number).padStart(16, '0')]
  const key = rank === after.rank ? `${number} ${after.within}` : rank > after.rank ? number : `${number}~`
  return cypher`MATCH (x:Claim) USING INDEX SEEK x:Claim(sortKey) WHERE x.sortKey > ${key} AND x.sortKey < $upToKey WITH x ORDER BY x.sortKey LIMIT ${limit} RETURN x, x.recordedFrom AS number, ${rank} AS rank, substring(x.sortKey, 17) AS within`
}

/** Binds `stretch` to the changes of the stretch, in their order: each kind is read in the order of its index, and the first of all are kept. */
function printTold(plan: ChangesPlan): Fragment {
  const own = streams.filter(({ kind }) => plan.kinds.includes(kind)).flatMap((stream) => printStream(stream, plan))
  const branches = [...own, ...(plan.kinds.includes('CLAIM_ADDED') ? [printAddedClaims(plan)] : [])]
  return cypher`CALL () {
  ${join(branches, '\n  UNION ALL\n  ')}
}
WITH x, number, rank, within ORDER BY number, rank, within LIMIT ${plan.limit}
WITH collect({x: x, id: x.id, number: number, rank: rank, within: within}) AS stretch`
}

/** The newest number of the clock whose transaction has committed; as the beginning of a sort key of claims, it sorts after all keys of that number. */
const lookAtClock = `MATCH (k:Clock {id: 'clock'}) RETURN k.number AS upTo, right('000000000000000' + toString(k.number), 16) + '~' AS upToKey`

const subjectsOf: Readonly<Record<string, ChangeSubject>> = { entities: 'ENTITY', documents: 'DOCUMENT', claims: 'CLAIM', judgements: 'JUDGEMENT', relations: 'RELATION' }

/** Reads a kind of subject of the changes shown, each once. */
function printSubject(printer: Printer, { kinds }: ChangesPlan, { list, node }: Lookup): readonly [call: Fragment, v: Fragment] {
  const [text, v] = collectNodes(printer, node)
  const subject = subjectsOf[list]
  if (subject === undefined) throw new TypeError(`no subjects: ${list}`)
  const call = cypher`CALL (shown) {
  UNWIND shown AS one WITH one WHERE one.rank IN ${ranksAbout(subject, kinds)} WITH DISTINCT one.id AS id ${text}
}`
  return [call, v]
}

/** Changes by which something ended: who ended it stands beside who entered it. */
const endings = (['CLAIM_CORRECTED', 'CLAIM_RETRACTED', 'DOCUMENT_RETRACTED', 'JUDGEMENT_ENDED'] as const).map((kind) => changeRanks[kind])

/** What a change is told with; who wrote stands under the number since version 5 of the schema, and before that at the evidence alone. */
function printRow(facts: ChangeFacts | null): Fragment {
  return printMap([
    ['id', cypher`id`],
    ['number', cypher`number`],
    ['rank', cypher`rank`],
    ['within', cypher`told.within`],
    ['by', cypher`coalesce(w.by, CASE WHEN rank IN ${endings} THEN x.endedBy ELSE coalesce(x.recordedBy, x.by) END)`],
    ['writer', cypher`w.writer`],
    ['request', cypher`w.request`],
    ...(facts === null ? [] : ([['before', facts.before], ['after', facts.after]] as const)),
  ])
}

/**
 * The statement that reads a stretch of the change feed. One row: `changes`, those that pass the filter; `nodes`, what each lookup gave;
 * `looked`, how many changes the stretch has with those that do not pass; `last`, the place of the last one; `upTo`, the number up to which the feed was read.
 */
export function printChanges(plan: ChangesPlan): Statement {
  const printer = createPrinter()
  const filter = plan.filter === null ? null : printChangeFilter(plan.filter)
  const facts = plan.facts ? printChangeFacts(plan.kinds, plan.filter?.of === 'relations') : null
  const subjects = plan.lookups.map((lookup) => printSubject(printer, plan, lookup))
  const lines = [
    ...(filter === null ? [] : [filter.calls]),
    ...(facts === null ? [] : [facts.calls]),
    cypher`OPTIONAL MATCH (w:Write {number: number})`,
    cypher`RETURN collect(${printRow(facts)}) AS changes, collect({id: id, rank: rank}) AS shown`,
  ]
  const text = cypher`${printTold(plan)}
${filter?.lists ?? empty}CALL (*) {
  UNWIND stretch AS told WITH *, told.x AS x, told.id AS id, told.number AS number, told.rank AS rank
  ${join(lines, '\n  ')}
}
${join(subjects.map(([call]) => cypher`${call}\n`), '')}WITH *, last(stretch) AS final RETURN changes, [${join(subjects.map(([, v]) => v), ', ')}] AS nodes, size(stretch) AS looked, final {.number, .rank, .within} AS last, $upTo AS upTo`
  return { ...toStatement(text), look: lookAtClock }
}
