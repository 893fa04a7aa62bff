import type { Document, DocumentWithClaims } from '../record/document.ts'
import type { Entity } from '../record/entity.ts'
import { entityKindOf } from '../record/labels.ts'
import { withoutNulls } from '../record/without-nulls.ts'
import type { Report } from './claim-input.ts'
import type { DocumentInput, EntityInput } from './generated.ts'

/** An entity as it is entered → as it is recorded. Its kind is told by its id; `description: null` takes the description away. */
export function toEntity({ id, names, externalIds, description, ...rest }: EntityInput, path: string, report: Report): Entity {
  const kind = entityKindOf(id)
  if (kind === null) report({ code: 'BAD_INPUT', path: `${path}.id`, message: `${JSON.stringify(id)} is not the id of an entity: it begins with person:, country:, group:, organisation: or place:.` })
  return {
    id,
    kind: kind ?? 'PERSON',
    names: (names ?? []).map(({ kind: nameKind, ...name }) => ({ kind: nameKind ?? 'ALIAS', ...withoutNulls(name) })),
    externalIds: externalIds ?? [],
    ...(description === undefined ? {} : { description }),
    ...withoutNulls(rest),
  }
}

/** A document as it is entered → as it is recorded, with the titles of its events. */
export function toDocument({ publisher, events, ...rest }: DocumentInput): { readonly document: Document; readonly events: NonNullable<DocumentWithClaims['events']> } {
  return { document: withoutNulls({ ...rest, publisherId: publisher }), events: (events ?? []).map(withoutNulls) }
}
