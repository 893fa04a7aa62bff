import type { EntityKind, EntityName } from './relations-question.ts'

/** A document as it stands in the form. */
export interface DocumentDraft {
  readonly key: string
  readonly title: string
  readonly publisher: EntityName | null
  /** `YYYY-MM-DD`, or empty. */
  readonly publishedOn: string
  readonly url: string
  readonly language: string
  /** Stays in the page: only what is quoted from it is sent. */
  readonly text: string
}

export const emptyDocument: DocumentDraft = { key: '', title: '', publisher: null, publishedOn: '', url: '', language: 'en', text: '' }

/** Words as part of a key or an id: "The strike on Panjgur" → "the-strike-on-panjgur". */
export function toSlug(words: string, most = 60): string {
  return words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').slice(0, most).replace(/^-+|-+$/g, '')
}

/** The key of a document, made from its day and title where none was given. */
export function keyOf({ key, title, publishedOn }: DocumentDraft): string {
  return key.trim() !== '' ? key.trim() : [publishedOn, toSlug(title)].filter((part) => part !== '').join('-')
}

/** The document as `DocumentInput`. */
export function toDocumentInput(draft: DocumentDraft): Readonly<Record<string, unknown>> {
  const optional = { title: draft.title.trim(), url: draft.url.trim(), publisher: draft.publisher?.id ?? '', publishedAt: draft.publishedOn, language: draft.language.trim() }
  return { key: keyOf(draft), ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== '')) }
}

/** The paragraphs of a text that was pasted: what an empty line stands between, or each line where there is none. */
export function toParagraphs(text: string): readonly string[] {
  const byEmptyLine = text.split(/\n\s*\n/)
  return (byEmptyLine.length > 1 ? byEmptyLine : text.split('\n')).map((paragraph) => paragraph.replace(/\s+/g, ' ').trim()).filter((paragraph) => paragraph !== '')
}

const prefixes: Readonly<Record<EntityKind, string>> = { PERSON: 'person', COUNTRY: 'country', GROUP: 'group', ORGANISATION: 'organisation', PLACE: 'place' }

/** An entity that is not there yet. Where its name has no letters of ours, the id is made from their codes. */
export function newEntity(name: string, kind: EntityKind): EntityName {
  const slug = toSlug(name) || Array.from(name.trim(), (letter) => (letter.codePointAt(0) ?? 0).toString(36)).join('-').slice(0, 60).replace(/-+$/, '')
  return { id: `${prefixes[kind]}:${slug}`, name: name.trim(), kind }
}

/** New entities as `EntityInput`. */
export function toEntityInputs(entities: readonly EntityName[]): readonly Readonly<Record<string, unknown>>[] {
  return entities.map(({ id, name }) => ({ id, names: [{ text: name, kind: 'PREFERRED' }] }))
}
