import type { Claim } from '../record/claim.ts'
import type { Document, DocumentWithClaims } from '../record/document.ts'
import type { NameIndex } from './name-index.ts'
import { toClaim, type Surroundings } from './seed-claim.ts'
import { readDate } from './seed-date.ts'
import { optional, toList, type ClaimInput, type DateInput, type DocumentFile, type DocumentInput } from './seed-file.ts'
import { resolveName } from './seed-mentions.ts'
import type { FieldPath, Report } from './seed-problem.ts'
import { printSuggestions, suggest } from './suggest.ts'

/** A document of a file, and where in it each of its claims stands. */
export interface SeedDocument {
  /** Without the claims that correct others. */
  readonly content: DocumentWithClaims
  /** In the order of `content.claims`: the index in the file. */
  readonly claimPlaces: readonly number[]
  readonly corrections: readonly Correction[]
  readonly coder: string | null
}

/** A claim that takes the place of another one of its document. */
export interface Correction {
  readonly claim: Claim
  /** Key or full id of the claim that it replaces. */
  readonly corrects: string
  readonly reason: string
  /** The index in the file. */
  readonly place: number
}

function toInstant(given: DateInput | undefined, path: FieldPath, report: Report): string | undefined {
  if (given === undefined) return undefined
  const text = String(given).trim()
  const date = readDate({ on: text }, path, report)
  if (date !== null && date.precision !== 'DAY' && date.precision !== 'TIME') report('BAD_DATE', path, `${JSON.stringify(text)} was given; a full day (2024-01-19) or an instant (2024-01-19T10:00Z) is needed.`)
  return text
}

function toDocument(key: string, input: DocumentInput, index: NameIndex, report: Report): Document {
  const publisherId = input.publisher === undefined ? null : resolveName(index, input.publisher, ['document', 'publisher'], report)
  return {
    key,
    title: input.title,
    ...optional('url', input.url),
    ...optional('archivedUrl', input.archived),
    ...optional('publisherId', publisherId ?? undefined),
    ...optional('publishedAt', toInstant(input.published, ['document', 'published'], report)),
    ...optional('retrievedAt', toInstant(input.retrieved, ['document', 'retrieved'], report)),
    ...optional('language', input.language),
    ...optional('sha256', input.sha256),
    ...optional('copyOf', input.copyOf),
    ...optional('revises', input.revises),
  }
}

/** A key for each claim that gives none: its first paragraph and its place among the claims of that paragraph. */
function keysOf(claims: readonly ClaimInput[]): readonly string[] {
  const counts = new Map<string, number>()
  return claims.map((claim) => {
    if (typeof claim.key === 'string') return claim.key
    const [paragraph] = toList(claim.para)
    const stem = typeof paragraph === 'number' ? String(paragraph) : 'n'
    const count = (counts.get(stem) ?? 0) + 1
    counts.set(stem, count)
    return `${stem}.${String(count)}`
  })
}

function checkKeys(keys: readonly string[], report: Report): void {
  keys.forEach((key, index) => {
    if (keys.indexOf(key) < index) report('KEY_REUSED', ['claims', index], `The key ${JSON.stringify(key)} belongs to an earlier claim of this file; give each its own "key".`)
  })
}

function checkEvents(file: DocumentFile, report: Report): void {
  const used = new Set(file.claims.map(({ event }) => event))
  for (const key of Object.keys(file.events ?? {})) if (!used.has(key)) report('BAD_INPUT', ['events', key], `No claim speaks of the event ${JSON.stringify(key)}; write it as "event" of a claim, or delete the line.`)
}

/** What a claim says it corrects: an earlier claim of the file, or one of the database by its full id. */
function toCorrected({ corrects, reason }: ClaimInput, documentKey: string, earlier: readonly string[], path: FieldPath, report: Report): string | null {
  if (corrects === undefined) {
    if (reason !== undefined) report('BAD_INPUT', [...path, 'reason'], '"reason" goes with "corrects": say which claim this one replaces.')
    return null
  }
  if (reason === undefined) report('BAD_INPUT', path, 'A correction needs a "reason".')
  if (corrects.startsWith('claim:')) return corrects
  if (!earlier.includes(corrects)) report('NOT_FOUND', [...path, 'corrects'], `There is no claim with the key ${JSON.stringify(corrects)} above this one.${printSuggestions(suggest(corrects, earlier))} The key of a claim that gives none is its paragraph and its place among the claims of that paragraph, such as "4.1".`)
  return `${documentKey}/${corrects}`
}

/**
 * The content of a document's file as records. Parts whose shape is broken are left out, and everything else that is wrong is reported,
 * so that one reading lists all problems.
 * @param stem names the document where the file gives no key
 * @param isBroken whether the schema has refused something at or below a place
 */
export function toSeedDocument(stem: string, file: DocumentFile, index: NameIndex, isBroken: (path: FieldPath) => boolean, report: Report): SeedDocument {
  const isDocumentBroken = isBroken(['document'])
  const input: DocumentInput = isDocumentBroken ? { title: '' } : file.document
  const key = input.key ?? stem
  if (!/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,99}$/u.test(key)) report('BAD_INPUT', ['document'], `The name of the file, ${JSON.stringify(stem)}, cannot serve as a key; give "key" with letters, digits and . _ -.`)
  const events = isBroken(['events']) ? [] : Object.entries(file.events ?? {}).map(([event, title]) => ({ key: `${key}/${event}`, title }))
  const around: Surroundings = { index, report, documentKey: key, events: Object.keys(file.events ?? {}), isPublisherNamed: input.publisher !== undefined }
  const keys = keysOf(file.claims)
  const document = toDocument(key, input, index, report)
  checkKeys(keys, report)
  checkEvents(file, report)
  const sound = file.claims.map((_claim, at) => at).filter((at) => !isBroken(['claims', at]))
  const placed = sound.map((place) => {
    const given = file.claims[place] ?? {}
    const path = ['claims', place]
    return { place, claim: toClaim(around, given, keys[place] ?? '', path), corrects: toCorrected(given, key, keys.slice(0, place), path, report), reason: given.reason ?? '' }
  })
  const stated = placed.filter(({ corrects }) => corrects === null)
  return {
    content: { document, events, claims: stated.map(({ claim }) => claim) },
    claimPlaces: stated.map(({ place }) => place),
    corrections: placed.flatMap(({ corrects, ...own }) => (corrects === null ? [] : [{ ...own, corrects }])),
    coder: input.coder ?? null,
  }
}
