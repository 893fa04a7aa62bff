import { getArgumentValues, getNamedType, type FieldNode, type GraphQLObjectType, type GraphQLResolveInfo } from 'graphql'
import { kindOfType, nodeTypes, typeOfId, type NodeType } from '../record/labels.ts'
import { normalise } from '../record/name-norm.ts'
import { ParleyError } from '../errors.ts'
import {
  entityIds,
  isEntityId,
  planClaimFilter,
  planDocumentFilter,
  planEntityFilter,
  planEventFilter,
  planRelationFilter,
  type ClaimFilterInput,
  type DocumentFilterInput,
  type EntityFilterInput,
  type EventFilterInput,
  type RelationFilterInput,
} from './filter.ts'
import type { AsOf } from './clock.ts'
import { planImpact } from './plan-impact.ts'
import { entityObjectTypes, planConnectionParts, planFields, planObject, planRelation, type Scope } from './plan-object.ts'
import type { CandidatesOfPlan, CandidatesPlan, ValuePlan } from './analyses.ts'
import { planBalance } from './plan-balance.ts'
import { planChanges } from './plan-changes.ts'
import { planCandidates, planCandidatesOf } from './plan-candidates.ts'
import { planCasualties } from './plan-casualties.ts'
import { planEscalation } from './plan-escalation.ts'
import { planMediators } from './plan-mediators.ts'
import { planPaths } from './plan-paths.ts'
import { planShape } from './plan-shape.ts'
import { planBetween, planNeighbourhood, planNetwork } from './plan-subgraph.ts'
import { planPartners } from './plan-partners.ts'
import { planResponses } from './plan-responses.ts'
import { planActivity, planDyadSeries } from './plan-series.ts'
import { planTieStrength } from './plan-tie-strength.ts'
import type { ConnectionPlan, Named, PageOf, ReadType, RootPlan, Shape } from './plan.ts'
import { selectFields } from './select.ts'

/** One root field as it was asked for. */
interface Root {
  readonly scope: Scope
  readonly nodes: readonly FieldNode[]
  readonly args: Readonly<Record<string, unknown>>
  readonly type: GraphQLObjectType
}

/** Reads a root field into its plan. Each root field has one entry; that is the whole list of what can be asked. */
const planners: Readonly<Record<string, (root: Root) => RootPlan>> = {
  node: (root) => planByIds(root, [root.args['id'] as string]),
  nodes: (root) => planByIds(root, root.args['ids'] as readonly string[]),
  entity: planEntity,
  relation: (root) => planOne(root, 'Relation'),
  event: (root) => planOne(root, 'Event'),
  claim: (root) => planOne(root, 'Claim'),
  document: (root) => planOne(root, 'Document'),
  search: planSearch,
  neighbourhood: (root) => planShaped(root, planNeighbourhood, ['ids']),
  between: (root) => planShaped(root, planBetween, ['ids']),
  network: (root) => planShaped(root, planNetwork),
  paths: (root) => planShaped(root, planPaths, ['from', 'to', 'avoid']),
  dyadSeries: (root) => planValue(root, planDyadSeries(root.args, root.scope, root.type, root.nodes), ['a', 'b']),
  activity: (root) => planValue(root, planActivity(root.args, root.scope)),
  partners: (root) => planValue(root, planPartners(root.args, root.scope)),
  mediators: (root) => planValue(root, planMediators(root.args, root.scope, root.type, root.nodes), ['a', 'b']),
  responses: (root) => planValue(root, planResponses(root.args, root.scope)),
  escalation: (root) => planValue(root, planEscalation(root.args, root.scope), ['a', 'b']),
  tieStrength: (root) => planValue(root, planTieStrength(root.args, root.scope), ['a', 'b']),
  balance: (root) => planValue(root, planBalance(root.args, root.scope)),
  casualties: (root) => planValue(root, planCasualties(root.args, root.scope)),
  changes: (root) => planChanges(root.scope, root.type, root.nodes, root.args),
  impactOfSpeaker: planImpactOfSpeaker,
  candidatesOf: (root) => planPairs(root, planCandidatesOf(root.args), ['id']),
  candidates: (root) => planPairs(root, planCandidates(root.args, root.scope)),
  service: () => ({ kind: 'service' }),
  relations: (root) => {
    const filter = planRelationFilter(root.args['filter'] as RelationFilterInput | null, root.scope.asOf)
    return planPageOf(root, { of: 'relations', within: 'root', filter }, 'Relation', root.args['orderBy'] !== 'OLDEST')
  },
  claims: (root) => planPageOf(root, { of: 'claims', within: 'root', filter: planClaimFilter(root.args['filter'] as ClaimFilterInput | null, root.scope.asOf) }, 'Claim', false),
  events: (root) => planPageOf(root, { of: 'events', within: 'root', filter: planEventFilter(root.args['filter'] as EventFilterInput | null, root.scope.asOf) }, 'Event', true),
  entities: (root) => planPageOf(root, { of: 'entities', within: 'root', filter: planEntityFilter(root.args['filter'] as EntityFilterInput | null) }, 'Entity', false),
  documents: (root) => planPageOf(root, { of: 'documents', within: 'root', filter: planDocumentFilter(root.args['filter'] as DocumentFilterInput | null) }, 'Document', true),
}

/**
 * The plan of the root field at hand.
 * @throws ParleyError for arguments that cannot be read
 */
export function planRoot(info: GraphQLResolveInfo, maxPage: number): RootPlan {
  const definition = info.parentType.getFields()[info.fieldName]
  const [node] = info.fieldNodes
  const planner = planners[info.fieldName]
  if (definition === undefined || node === undefined || planner === undefined) throw new TypeError(`no planner for ${info.fieldName}`)
  const args = getArgumentValues(definition, node, info.variableValues)
  const asOf = (args['asOf'] as AsOf | null | undefined) ?? null
  const operation = { schema: info.schema, fragments: info.fragments, variables: info.variableValues }
  return planner({ scope: { operation, maxPage, asOf }, nodes: info.fieldNodes, args, type: getNamedType(definition.type) as GraphQLObjectType })
}

type WithoutPage<T> = T extends ConnectionPlan ? Omit<T, keyof PageOf> : never

function planPageOf(root: Root, what: WithoutPage<ConnectionPlan>, type: ReadType, descending: boolean): RootPlan {
  return { kind: 'page', connection: { ...what, ...planConnectionParts(root, root.type, what.of, type, descending) } as ConnectionPlan }
}

function readTypeOf(type: NodeType): ReadType {
  return kindOfType.has(type) ? 'Entity' : (type as ReadType)
}

/** Ids of several types in one plan: an object to read for each type that occurs. */
function planByIds(root: Root, ids: readonly string[]): RootPlan {
  if (ids.length > root.scope.maxPage) {
    throw new ParleyError('PAGE_TOO_LARGE', `ids: ${String(ids.length)} is more than the ${String(root.scope.maxPage)} that can be asked for at once.`, { details: { argument: 'ids', given: ids.length, allowed: root.scope.maxPage } })
  }
  const types = ids.map(typeOfId).filter((type) => type !== null)
  const readTypes = [...new Set(types.map(readTypeOf))].sort()
  const nodes = readTypes.map((readType) => {
    const named = [...new Set(types.filter((type) => readTypeOf(type) === readType))].sort()
    return planObject(readType, root.scope, root.nodes, named.map((type) => root.scope.operation.schema.getType(type) as GraphQLObjectType))
  })
  return { kind: 'byId', ids, nodes }
}

function planOne(root: Root, type: Exclude<ReadType, 'Entity'>): RootPlan {
  const id = root.args['id'] as string
  assertPrefix(id, typeOfId(id) === type, `an id of this kind, such as "${nodeTypes[type].prefix}:…"`)
  return { kind: 'byId', ids: [id], nodes: [planObject(type, root.scope, root.nodes, [root.type])] }
}

function assertPrefix(id: string, holds: boolean, allowed: string): void {
  if (!holds) throw new ParleyError('BAD_INPUT', `id: ${JSON.stringify(id)} is not ${allowed}.`, { details: { argument: 'id', given: id } })
}

function planEntity(root: Root): RootPlan {
  const by = root.args['by'] as { id?: string; externalId?: { scheme: string; value: string }; name?: string }
  if (by.id !== undefined) {
    assertPrefix(by.id, isEntityId(by.id), 'the id of an entity, such as "country:iran"')
    return { kind: 'byId', ids: [by.id], nodes: [planObject('Entity', root.scope, root.nodes, entityObjectTypes(root.scope, typeOfId(by.id)))] }
  }
  const node = planObject('Entity', root.scope, root.nodes, entityObjectTypes(root.scope, null))
  if (by.externalId !== undefined) return { kind: 'entityByExternalId', ...by.externalId, node }
  const text = by.name ?? ''
  return { kind: 'entityByName', text, norm: normalise(text), node }
}

/** Entities that arguments name and that must be there: an answer about nobody would look like one about somebody who has nothing. */
function namedIn(root: Root, named: readonly string[]): readonly Named[] {
  const idsOf = (argument: string): readonly string[] => [(root.args[argument] ?? []) as string | readonly string[]].flat()
  return named.flatMap((argument) => idsOf(argument).map((id) => ({ argument, id })))
}

/** A root field that gives a computed value, about the entities that some of its arguments name. */
function planValue(root: Root, value: ValuePlan, named: readonly string[] = []): RootPlan {
  return { kind: 'value', value, named: namedIn(root, named), ...planShape(root.scope, root.type, root.nodes) }
}

/** The same where what is computed depends on what is asked of it. */
function planShaped(root: Root, plan: (args: Root['args'], scope: Scope, shape: Shape) => ValuePlan, named: readonly string[] = []): RootPlan {
  const asked = planShape(root.scope, root.type, root.nodes)
  return { kind: 'value', value: plan(root.args, root.scope, asked.shape), named: namedIn(root, named), ...asked }
}

/** Both ends of a pair are entities, or both are events. */
function planPairs(root: Root, value: CandidatesOfPlan | CandidatesPlan, named: readonly string[] = []): RootPlan {
  const type = value.kind === 'EVENT' ? 'Event' : 'Entity'
  return { kind: 'value', value, named: namedIn(root, named), ...planShape(root.scope, root.type, root.nodes, { 'Candidate.left': ['nodes', type], 'Candidate.right': ['nodes', type] }) }
}

function planImpactOfSpeaker(root: Root): RootPlan {
  const [speaker = ''] = entityIds([root.args['speaker'] as string], 'speaker') ?? []
  return { kind: 'impactOfSpeaker', speaker, read: planImpact(root.scope, root.type, root.nodes, planRelation) }
}

function planSearch(root: Root): RootPlan {
  const { text, first, kinds } = root.args as { text: string; first: number; kinds?: readonly string[] | null }
  if (first < 1 || first > 100) throw new ParleyError(first > 100 ? 'PAGE_TOO_LARGE' : 'BAD_PAGE', `first: ${String(first)} is not between 1 and 100.`, { details: { argument: 'first', given: first, allowed: 100 } })
  const fields = planFields(root.scope, [[root.type, selectFields(root.scope.operation, root.type, root.nodes)]])
  return { kind: 'search', text, norm: normalise(text), kinds: kinds ?? [], limit: first, entities: fields.filter(({ read }) => read.kind === 'target') }
}
