import { printNodes } from '../cypher/print-nodes.ts'
import type { Run } from '../cypher/statement.ts'
import { effectKinds, effectsOf, type EffectKind, type RelationEffect } from '../derive/effect.ts'
import type { Difference } from '../derive/difference.ts'
import type { EffectList, PayloadNode, PayloadPlan } from '../plan/plan-payload.ts'
import type { UserError } from './generated.ts'
import { toFound, type Found, type FoundRows } from './hydrate.ts'

/** What a write came to, before it is kept. */
export interface Written {
  /** The number of the recorded clock; null where there was nothing to write. */
  readonly number: number | null
  readonly difference: Difference
  /** The ids of the nodes that the payload shows, by the name of its field. */
  readonly ids: Readonly<Record<string, string>>
  /** Whether the difference is all of it. */
  readonly isComplete?: boolean
  /** Further plain fields of the payload. */
  readonly counts?: Readonly<Record<string, number>>
}

/** Where nodes are read: `after` in the transaction that writes, `before` beside it, where nothing of it is seen. */
export interface Sides {
  readonly before: Run
  readonly after: Run
}

/** A node to be read, and where it goes. */
interface Wanted {
  readonly asked: PayloadNode
  readonly ids: readonly string[]
}

type FoundNodes = ReadonlyMap<PayloadNode, Found>

async function readSide(run: Run, wanted: readonly Wanted[]): Promise<FoundNodes> {
  if (wanted.length === 0) return new Map()
  const [row] = await run(printNodes(wanted.map(({ asked, ids }) => ({ ids, node: asked.node }))))
  const lists = row?.['nodes'] as readonly FoundRows[]
  return new Map(wanted.map(({ asked }, index) => [asked, toFound(lists[index] ?? [])]))
}

const fieldOfKind: Readonly<Record<EffectKind, string>> = { APPEARS: 'appears', ENDS: 'ends', WEAKENS: 'weakens', STRENGTHENS: 'strengthens', BECOMES_CONTESTED: 'becomesContested', SETTLES: 'settles', CHANGES: 'changes' }

function countsOf(effects: readonly RelationEffect[]): Readonly<Record<string, number>> {
  return Object.fromEntries(effectKinds.map((kind) => [fieldOfKind[kind], effects.filter(({ kinds }) => kinds.includes(kind)).length]))
}

function listed(effects: readonly RelationEffect[], { kinds, first }: EffectList): readonly RelationEffect[] {
  return effects.filter((effect) => kinds === null || effect.kinds.some((kind) => kinds.includes(kind))).slice(0, first)
}

function isOn(side: string, { kinds }: RelationEffect): boolean {
  return !kinds.includes(side === 'before' ? 'APPEARS' : 'ENDS')
}

/** Every list of effects that was asked for, with what it holds. */
function listsOf(plan: PayloadPlan, effects: readonly RelationEffect[]): readonly { readonly list: EffectList; readonly shown: readonly RelationEffect[] }[] {
  return plan.effects.flatMap(({ lists }) => lists.map((list) => ({ list, shown: listed(effects, list) })))
}

/** Reads what the payload shows of a write, while it is neither kept nor taken back. */
export async function readPayload(plan: PayloadPlan, written: Written, sides: Sides): Promise<Readonly<Record<string, unknown>>> {
  const effects = effectsOf(written.difference)
  const lists = listsOf(plan, effects)
  const wanted = lists.flatMap(({ list, shown }) => list.nodes.map((asked): Wanted => ({ asked, ids: shown.filter((effect) => isOn(asked.field, effect)).map(({ id }) => id) })))
  const own = plan.nodes.flatMap((asked): Wanted[] => (written.ids[asked.field] === undefined ? [] : [{ asked, ids: [written.ids[asked.field] ?? ''] }]))
  const [before, after] = await Promise.all([
    readSide(sides.before, wanted.filter(({ asked }) => asked.field === 'before')),
    readSide(sides.after, [...own, ...wanted.filter(({ asked }) => asked.field === 'after')]),
  ])
  const found: FoundNodes = new Map([...before, ...after])
  const nodeOf = (asked: PayloadNode, id: string | undefined): unknown => found.get(asked)?.get(id ?? '') ?? null
  const toEffect = ({ nodes }: EffectList, { id, kinds }: RelationEffect): unknown => ({ kinds, ...Object.fromEntries(nodes.map((asked) => [asked.key, nodeOf(asked, id)])) })
  const toEffects = (asked: PayloadPlan['effects'][number]): unknown => ({
    ...countsOf(effects),
    complete: written.isComplete ?? true,
    ...Object.fromEntries(lists.filter(({ list }) => asked.lists.includes(list)).map(({ list, shown }) => [list.key, shown.map((effect) => toEffect(list, effect))])),
  })
  return {
    ...Object.fromEntries(plan.nodes.map((asked) => [asked.key, nodeOf(asked, written.ids[asked.field])])),
    ...Object.fromEntries(plan.effects.map((asked) => [asked.key, toEffects(asked)])),
    ...Object.fromEntries(plan.errorKeys.map((key) => [key, []])),
    userErrors: [],
    changed: written.number !== null,
    ...written.counts,
  }
}

/** The payload of a write that was refused. */
export function refusedPayload(plan: PayloadPlan, errors: readonly UserError[]): Readonly<Record<string, unknown>> {
  return {
    ...Object.fromEntries([...plan.nodes, ...plan.effects].map(({ key }) => [key, null])),
    ...Object.fromEntries(plan.errorKeys.map((key) => [key, errors])),
    changed: false,
    dataVersion: null,
    claims: 0,
    userErrors: errors,
  }
}
