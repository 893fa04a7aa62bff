import type { Mention, ObjectRole, PlaceMention } from '../record/claim.ts'
import { typeOfId } from '../record/labels.ts'
import type { NameIndex } from './name-index.ts'
import { optional, toList, type MentionInput, type OneOrMany, type PlaceInput } from './seed-file.ts'
import type { FieldPath, Report } from './seed-problem.ts'

/** Finds the entity of a name; reports why not, and gives null. */
export function resolveName(index: NameIndex, name: string, path: FieldPath, report: Report): string | null {
  const found = index.resolve(name)
  if ('id' in found) return found.id
  report(found.code, path, found.message)
  return null
}

/** Each entry of a list with its place; a value on its own stands for a list of one. */
export function placeEach<T>(given: OneOrMany<T> | undefined, path: FieldPath): readonly { readonly entry: T; readonly at: FieldPath }[] {
  return toList(given).map((entry, index) => ({ entry, at: Array.isArray(given) ? [...path, index] : path }))
}

/** Subjects or objects, in the order of the text. */
export function toMentions(index: NameIndex, given: OneOrMany<MentionInput> | undefined, path: FieldPath, report: Report, role?: ObjectRole): readonly Mention[] {
  return placeEach(given, path).flatMap(({ entry, at }) => {
    const { name, wording } = typeof entry === 'string' ? { name: entry, wording: undefined } : entry
    const entityId = resolveName(index, name, typeof entry === 'string' ? at : [...at, 'name'], report)
    return entityId === null ? [] : [{ entityId, ...optional('wording', wording), ...optional('role', role) }]
  })
}

/** Where something happened; only places are allowed. */
export function toPlaces(index: NameIndex, given: OneOrMany<PlaceInput> | undefined, path: FieldPath, report: Report): readonly PlaceMention[] {
  return placeEach(given, path).flatMap(({ entry, at }) => {
    const { name, ...own } = typeof entry === 'string' ? { name: entry } : entry
    const entityId = resolveName(index, name, typeof entry === 'string' ? at : [...at, 'name'], report)
    if (entityId === null) return []
    if (typeOfId(entityId) !== 'Place') report('BAD_INPUT', at, `${entityId} is not a place. A country is an actor: write it as "territory", and here the place on its land.`)
    return [{ entityId, ...own }]
  })
}
