import type { GraphQLFieldResolver } from 'graphql'
import { ParleyError } from '../errors.ts'
import type { Named, RootPlan } from '../plan/plan.ts'
import { typeOfId } from '../record/labels.ts'
import { catalogue } from '../record/relation-types.ts'
import { typesOf } from '../plan/filter.ts'
import type { Row } from '../cypher/statement.ts'
import type { Context } from './context.ts'
import type { QueryRelationTypesArgs, QueryResolvers } from './generated.ts'
import { toChangeConnection, type ChangesRow } from './changes.ts'
import { completeValue } from './complete-value.ts'
import { hydrate, type ValueRow } from './hydrate.ts'
import { toImpact } from './impact.ts'
import { prepare } from './prepare.ts'

type Resolver = GraphQLFieldResolver<unknown, Context>

/** Plans the field, runs its one statement and gives the value that the fields below read. */
const readRoot: Resolver = async (_source, args, context, info) => {
  const { plan, statement } = prepare(info, context.maxPage)
  const run = readsAsStored.has(plan.kind) ? (context.coded?.run ?? context.run) : context.run
  const rows = await (context.explain === undefined ? run(statement) : context.explain(String(info.path.key), plan, statement))
  return toValue(plan, rows, args as Readonly<Record<string, unknown>>, context)
}

/** Plans whose rows are the answer: nothing is made of them in TypeScript. */
const readsAsStored: ReadonlySet<RootPlan['kind']> = new Set(['byId', 'entityByExternalId', 'entityByName', 'page'])

function toValue(plan: RootPlan, rows: readonly Row[], args: Readonly<Record<string, unknown>>, context: Context): unknown {
  switch (plan.kind) {
    case 'changes':
      return toChangeConnection(rows[0] as unknown as ChangesRow | undefined, plan, (args['after'] as string | null | undefined) ?? null)
    case 'byId': {
      const nodes = new Map(rows.map(({ id, node }) => [id, node]))
      return plan.ids.map((id) => nodes.get(id) ?? null)
    }
    case 'entityByExternalId':
      return rows[0]?.['node'] ?? null
    case 'entityByName':
      return onlyOne(plan.text, rows)
    case 'search':
      return rows.map(({ matchedName, score, entities }) => ({ matchedName, score, ...(entities as Row) }))
    case 'page':
      return rows[0]?.['page'] ?? {}
    case 'value': {
      const row = rows[0] as unknown as ValueRow
      assertKnown(row.missing)
      return hydrate({ ...row, value: completeValue(plan.value, row.value) }, plan.shape)
    }
    case 'impactOfSpeaker':
      assertKnown(rows.length === 0 ? { argument: 'speaker', id: plan.speaker } : null)
      return toImpact(rows[0]?.['impact'])
    case 'service':
      return { version: context.version, catalogueVersion: catalogue.version, dataVersion: String(rows[0]?.['number']), counts: rows[0]?.['counts'], limits: context.limits }
  }
}

function onlyOne(name: string, rows: readonly Row[]): unknown {
  if (rows.length > 1) {
    const shown = rows.slice(0, 20)
    const candidates = shown.map(({ id, name: preferred, kind, description }) => ({ id, name: preferred, kind, description }))
    const list = candidates.map(({ id }) => id as string).join(', ')
    throw new ParleyError('AMBIGUOUS_NAME', `${JSON.stringify(name)} is the name of ${rows.length > 20 ? 'more than 20' : String(rows.length)} entities: ${list}.`, { details: { given: name, candidates } })
  }
  return rows[0]?.['node'] ?? null
}

/** Nobody's neighbourhood is no answer. */
function assertKnown(missing: Named | null): void {
  if (missing !== null) throw new ParleyError('NOT_FOUND', `${missing.argument}: there is no ${typeOfId(missing.id) === 'Event' ? 'event' : 'entity'} ${JSON.stringify(missing.id)}.`, { details: { argument: missing.argument, given: missing.id } })
}

function first(resolver: Resolver): Resolver {
  return async (source, args, context, info) => ((await resolver(source, args, context, info)) as readonly unknown[])[0] ?? null
}

/** The root fields. Each runs one statement, but for the catalogue, which is in memory. */
export const rootResolvers: Readonly<Record<Exclude<keyof QueryResolvers, '__isTypeOf'>, Resolver>> = {
  node: first(readRoot),
  nodes: readRoot,
  entity: async (source, args, context, info) => {
    const found = await readRoot(source, args, context, info)
    return Array.isArray(found) ? (found[0] as unknown) : found
  },
  relation: first(readRoot),
  event: first(readRoot),
  claim: first(readRoot),
  document: first(readRoot),
  relations: readRoot,
  events: readRoot,
  claims: readRoot,
  entities: readRoot,
  documents: readRoot,
  search: readRoot,
  dyadSeries: readRoot,
  activity: readRoot,
  partners: readRoot,
  mediators: readRoot,
  neighbourhood: readRoot,
  between: readRoot,
  network: readRoot,
  paths: readRoot,
  responses: readRoot,
  escalation: readRoot,
  tieStrength: readRoot,
  balance: readRoot,
  casualties: readRoot,
  changes: readRoot,
  impactOfSpeaker: readRoot,
  candidatesOf: readRoot,
  candidates: readRoot,
  service: readRoot,
  relationTypes: (_source, { group }: QueryRelationTypesArgs) => {
    if (group === null || group === undefined) return catalogue.types
    return typesOf(group).map((label) => catalogue.byLabel.get(label))
  },
}
