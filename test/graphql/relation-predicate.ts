import type { RelationFilterInput } from '../../src/plan/filter.ts'
import type { PublishedRelation } from '../../src/record/relation.ts'
import { catalogue, typesOfGroup } from '../../src/record/relation-types.ts'
import { entityTypes, nodeTypes } from '../../src/record/labels.ts'

/** What filters are about besides the relations themselves. */
export interface World {
  readonly relations: readonly PublishedRelation[]
  readonly generic: ReadonlySet<string>
  /** Where the claims of each event put it. */
  readonly points: ReadonlyMap<string, readonly { readonly latitude: number; readonly longitude: number }[]>
  readonly externalIds: ReadonlyMap<string, string>
}

interface Part {
  readonly id: string
  readonly first: string
  readonly last: string
}

const firstDay = ({ earliestOn }: PublishedRelation): string => earliestOn ?? '0001-01-01'
const lastDay = ({ endKey, earliestOn }: PublishedRelation): string => endKey?.slice(0, 10) ?? earliestOn ?? '9999-12-31'

/** Somebody with all their parts: the ways up are walked one by one. */
function partsOf({ relations }: World, whole: Part, depth: number): readonly Part[] {
  const below = (types: readonly string[]): readonly Part[] =>
    relations
      .filter(({ toId, type }) => toId === whole.id && types.includes(type))
      .map((relation) => ({ id: relation.fromId, first: [firstDay(relation), whole.first].sort()[1] ?? '', last: [lastDay(relation), whole.last].sort()[0] ?? '' }))
      .filter(({ first, last }) => first <= last)
  const inner = depth === 4 ? [] : below(['PART_OF']).flatMap((part) => partsOf(relationsOf(relations), part, depth + 1))
  return [whole, ...below(['HOLDS_OFFICE', 'LEADS', 'SPOKESPERSON_FOR', ...(depth > 0 ? ['MEMBER_OF'] : [])]), ...inner]
}

function relationsOf(relations: readonly PublishedRelation[]): World {
  return { relations, generic: new Set(), points: new Map(), externalIds: new Map() }
}

function sideOf(world: World, ids: readonly string[] | null | undefined, external: readonly { scheme: string; value: string }[] | null | undefined, includeParts: boolean): readonly Part[] | null {
  if ((ids ?? null) === null && (external ?? null) === null) return null
  const all = [...(ids ?? []), ...(external ?? []).flatMap(({ scheme, value }) => world.externalIds.get(`${scheme}:${value}`) ?? [])]
  const whole = all.map((id) => ({ id, first: '0001-01-01', last: '9999-12-31' }))
  return includeParts ? whole.flatMap((one) => partsOf(world, one, 0)) : whole
}

const kindOf = (id: string): string => id.split(':')[0] ?? ''

/** The filter as a plain predicate over a relation: what the statement must find, told in the simplest way. */
export function predicateOf(world: World, filter: RelationFilterInput): (relation: PublishedRelation) => boolean {
  const types = filter.types || filter.typeGroups ? new Set([...(filter.types ?? []), ...(filter.typeGroups ?? []).flatMap((group) => typesOfGroup(group) ?? [])]) : null
  const actors = sideOf(world, filter.actors, filter.actorExternalIds, filter.includeParts ?? false)
  const others = sideOf(world, filter.counterparts, filter.counterpartExternalIds, filter.includeParts ?? false)
  const kinds: readonly string[] | null = filter.kinds?.map((kind) => nodeTypes[entityTypes[kind]].prefix) ?? null
  const isOn = (parts: readonly Part[] | null, id: string, relation: PublishedRelation): boolean => parts === null || parts.some((part) => part.id === id && firstDay(relation) <= part.last && lastDay(relation) >= part.first)
  const stands = (relation: PublishedRelation, actorAt: 'fromId' | 'toId'): boolean => {
    const otherAt = actorAt === 'fromId' ? 'toId' : 'fromId'
    const counted = actors !== null ? [relation[otherAt]] : others !== null ? [relation[actorAt]] : [relation.fromId, relation.toId]
    return isOn(actors, relation[actorAt], relation) && isOn(others, relation[otherAt], relation) && (kinds === null || counted.every((id) => kinds.includes(kindOf(id))))
  }
  const endsFit = (relation: PublishedRelation): boolean => {
    const direction = actors === null && others === null ? 'BOTH' : (filter.direction ?? 'BOTH')
    const [forwards, backwards] = [stands(relation, 'fromId'), stands(relation, 'toId')]
    if (direction === 'FROM') return forwards || (!relation.directed && backwards)
    if (direction === 'TO') return backwards || (!relation.directed && forwards)
    return forwards || backwards
  }
  const daysFit = (relation: PublishedRelation): boolean => {
    const { from, to } = filter
    if (!from && !to) return true
    if ([relation.earliestOn, relation.latestOn, relation.endEarliestOn, relation.endLatestOn].every((day) => day === undefined)) return false
    return (!from || lastDay(relation) >= from) && (!to || firstDay(relation) <= to)
  }
  const box = filter.within ?? null
  const isWithin = ({ eventId }: PublishedRelation): boolean =>
    box === null || (world.points.get(eventId) ?? []).some(({ latitude, longitude }) => latitude >= box.south && latitude <= box.north && (box.west <= box.east ? longitude >= box.west && longitude <= box.east : longitude >= box.west || longitude <= box.east))
  return (relation) =>
    (types === null || types.has(relation.type)) &&
    catalogue.byLabel.has(relation.type) &&
    endsFit(relation) &&
    daysFit(relation) &&
    isWithin(relation) &&
    (!filter.excludeGeneric || !(world.generic.has(relation.fromId) || world.generic.has(relation.toId))) &&
    (!filter.roles || relation.roles.some((role) => filter.roles?.includes(role))) &&
    relation.publisherCount >= (filter.minPublishers ?? 0) &&
    relation.originCount >= (filter.minOrigins ?? 0) &&
    (filter.contested === undefined || filter.contested === null || relation.contested === filter.contested) &&
    (!filter.publishers || relation.publisherIds.some((id) => filter.publishers?.includes(id))) &&
    (!filter.attributedTo || relation.speakerIds.some((id) => filter.attributedTo?.includes(id)))
}
