import type { ErrorCode } from '../errors.ts'
import type { Entity } from '../record/entity.ts'
import { entityKindOf } from '../record/labels.ts'
import { normalise } from '../record/name-norm.ts'
import { printSuggestions, suggest } from './suggest.ts'

/** What a name came to: an id, or why it did not. */
type Resolved = { readonly id: string } | { readonly code: ErrorCode; readonly message: string }

/** Entities by id and by each of their names. */
export interface NameIndex {
  readonly entities: ReadonlyMap<string, Entity>
  readonly resolve: (name: string) => Resolved
}

function isEntityId(text: string): boolean {
  return /^[a-z]+:\S+$/.test(text) && entityKindOf(text) !== null
}

/**
 * Makes names findable, whatever their case and marks. Of two entities with one id the later one counts.
 * An id that is not among the entities is taken as it is: the database may hold it.
 */
export function createNameIndex(list: readonly Entity[]): NameIndex {
  const entities = new Map(list.map((entity) => [entity.id, entity]))
  const owners = new Map<string, Set<string>>()
  for (const { id, names } of entities.values()) for (const { text } of names) owners.set(normalise(text), (owners.get(normalise(text)) ?? new Set()).add(id))
  const texts = [...entities.values()].flatMap(({ names }) => names.map(({ text }) => text))
  return {
    entities,
    resolve: (name) => {
      if (isEntityId(name)) return { id: name }
      const ids = [...(owners.get(normalise(name)) ?? [])].sort()
      const [id] = ids
      if (id === undefined) return { code: 'NOT_FOUND', message: `There is no entity named ${JSON.stringify(name)}.${printSuggestions(suggest(name, texts))} Add it to "entities" in this file, or to an entities file.` }
      if (ids.length > 1) return { code: 'AMBIGUOUS_NAME', message: `${JSON.stringify(name)} is a name of ${ids.join(' and ')}; write the id of the one that is meant.` }
      return { id }
    },
  }
}
