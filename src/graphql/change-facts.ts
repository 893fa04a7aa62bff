import { instantOf } from '../record/instant.ts'
import type { ChangeSubject } from '../record/change.ts'
import { dateProperties } from '../record/relation.ts'
import { withoutNulls } from '../record/without-nulls.ts'

/** What is stored of something, by property; absent or null where it is not known. */
export type Stored = Readonly<Record<string, unknown>>

/** What a change tells of its subject; docs/changes.md says what each key is. */
export type Facts = Readonly<Record<string, unknown>>

function part(facts: Facts): Facts | undefined {
  const own: Facts = withoutNulls(facts)
  return Object.keys(own).length === 0 ? undefined : own
}

function pick(stored: Stored, keys: readonly string[]): Facts {
  return Object.fromEntries(keys.map((key) => [key, stored[key]]))
}

function tellRelation(stored: Stored): Facts {
  const { fromId, toId, eventId, goldsteinTenths, publishedFrom } = stored
  return withoutNulls({
    ...pick(stored, ['id', 'type']),
    from: fromId,
    to: toId,
    event: eventId,
    ...pick(stored, ['roles', 'directed']),
    when: withoutNulls(pick(stored, dateProperties)),
    support: { claims: stored['claimCount'], denials: stored['denialCount'], publishers: stored['publisherCount'], origins: stored['originCount'], unattributed: stored['unattributedCount'] },
    contested: stored['contested'],
    publishers: stored['publisherIds'],
    speakers: stored['speakerIds'],
    goldstein: typeof goldsteinTenths === 'number' ? goldsteinTenths / 10 : null,
    quads: part({ CAMEO: stored['quadCameo'], GDELT: stored['quadGdelt'] }),
    firstPublishedAt: stored['firstPublishedAt'],
    saidSince: typeof publishedFrom === 'number' ? instantOf(publishedFrom) : null,
  })
}

/** Whom or what a claim names, with what the link to it says, in the order of the claim. */
function tellMentions(mentions: unknown): readonly Facts[] {
  return (mentions as readonly { readonly entity: string; readonly mention: Stored }[]).map(({ entity, mention }) => withoutNulls({ entity, ...pick(mention, ['role', 'wording', 'latitude', 'longitude', 'precision']) }))
}

function parse(text: unknown): unknown {
  return typeof text === 'string' ? JSON.parse(text) : text
}

function tellHop(hop: Stored): Facts {
  const { saidOn, speakerId, ...rest } = hop
  return withoutNulls({ speaker: speakerId, ...rest, saidOn: saidOn === undefined ? null : withoutNulls(saidOn as Stored) })
}

/** Whether something had happened by then, from the property that has its number. */
function hasBy(stored: Stored, property: string, at: number): boolean {
  const number = stored[property]
  return typeof number === 'number' && number <= at
}

/** How a claim or a document stood: whether it was withdrawn by then, and whether its texts were taken out. */
function standingOf(stored: Stored, at: number): Facts {
  const ended = hasBy(stored, 'recordedTo', at) ? pick(stored, ['status', 'reason', 'endedBy', 'correctedBy']) : { status: 'ACTIVE' }
  return { ...ended, ...(hasBy(stored, 'redactedAt', at) ? pick(stored, ['redactedBy', 'redactReason']) : {}) }
}

function tellClaim(stored: Stored, at: number): Facts {
  return withoutNulls({
    ...pick(stored, ['id', 'kind', 'predicate', 'code']),
    document: stored['documentId'],
    event: stored['eventId'],
    quantity: part(pick(stored, ['measure', 'value', 'low', 'high', 'unit', 'group'])),
    ...pick(stored, ['polarity', 'modality', 'directed']),
    subjects: tellMentions(stored['subjects']),
    objects: tellMentions(stored['objects']),
    places: tellMentions(stored['places']),
    means: stored['means'] ?? [],
    when: withoutNulls({ ...pick(stored, dateProperties), text: stored['dateText'], timeZone: stored['timeZone'] }),
    attribution: ((parse(stored['chain']) ?? []) as readonly Stored[]).map(tellHop),
    quote: part({ text: stored['quoteText'], language: stored['quoteLanguage'], translation: stored['quoteTranslation'] }),
    ...pick(stored, ['locator', 'confidence']),
    attributes: parse(stored['attributes']),
    ...pick(stored, ['corrects', 'recordedBy']),
    ...standingOf(stored, at),
  })
}

function tellDocument(stored: Stored, at: number): Facts {
  const links = stored['links'] as Stored
  return withoutNulls({
    ...pick(stored, ['id', 'title', 'url', 'archivedUrl']),
    publisher: stored['publisherId'],
    ...pick(stored, ['publishedAt', 'retrievedAt', 'language', 'sha256']),
    copyOf: links['copyOfId'],
    revises: links['revisesId'],
    linkReason: links['linkReason'],
    recordedBy: stored['recordedBy'],
    ...standingOf(stored, at),
  })
}

function tellEntity(stored: Stored): Facts {
  const [names, externalIds] = [parse(stored['names']), parse(stored['externalIds'])] as readonly (readonly Stored[])[]
  return withoutNulls({ ...pick(stored, ['id', 'kind', 'name', 'description', 'generic', 'latitude', 'longitude']), names: names?.map((name) => withoutNulls(pick(name, ['text', 'kind', 'language', 'script']))), externalIds: externalIds?.map((one) => pick(one, ['scheme', 'value'])) })
}

function tellJudgement(stored: Stored, at: number): Facts {
  return withoutNulls({ id: stored['id'], about: stored['kind'], ...pick(stored, ['left', 'right', 'verdict', 'reason', 'by', ...(hasBy(stored, 'recordedTo', at) ? ['endReason', 'endedBy'] : [])]) })
}

/** How the facts of each sort of thing are told, as they were at a number of the clock. */
export const tell: Readonly<Record<ChangeSubject, (stored: Stored, at: number) => Facts>> = { ENTITY: tellEntity, DOCUMENT: tellDocument, CLAIM: tellClaim, RELATION: tellRelation, JUDGEMENT: tellJudgement }
