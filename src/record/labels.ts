import type { EntityKind } from './entity.ts'

/** GraphQL type ↔ Neo4j label ↔ id prefix, for everything that has an id. */
export const nodeTypes = {
  Person: { label: 'Person', prefix: 'person' },
  Country: { label: 'Country', prefix: 'country' },
  Group: { label: 'Group', prefix: 'group' },
  Organisation: { label: 'Organisation', prefix: 'organisation' },
  Place: { label: 'Place', prefix: 'place' },
  Document: { label: 'Document', prefix: 'document' },
  Claim: { label: 'Claim', prefix: 'claim' },
  Event: { label: 'Event', prefix: 'event' },
  Relation: { label: 'Relation', prefix: 'relation' },
  Judgement: { label: 'Judgement', prefix: 'judgement' },
} as const

export type NodeType = keyof typeof nodeTypes

export const entityTypes = { PERSON: 'Person', COUNTRY: 'Country', GROUP: 'Group', ORGANISATION: 'Organisation', PLACE: 'Place' } as const satisfies Record<
  EntityKind,
  NodeType
>

/** The kind of entity that a GraphQL type stands for. */
export const kindOfType: ReadonlyMap<string | null, EntityKind> = new Map(Object.entries(entityTypes).map(([kind, type]) => [type, kind as EntityKind]))

const typeOfPrefix = new Map<string, NodeType>(Object.entries(nodeTypes).map(([type, { prefix }]) => [prefix, type as NodeType]))

/** The type that an id belongs to by its prefix, or null where the prefix is not one of ours. */
export function typeOfId(id: string): NodeType | null {
  return typeOfPrefix.get(id.slice(0, id.indexOf(':'))) ?? null
}

/** The kind of entity that an id names by its prefix, or null where it is not the id of an entity. */
export function entityKindOf(id: string): EntityKind | null {
  return kindOfType.get(typeOfId(id)) ?? null
}
