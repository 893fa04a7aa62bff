import type { Claim, Hop } from './claim-fields.ts'
import { boundsToEdtf, toEdtf } from './date-words.ts'
import type { EntityName } from './relations-question.ts'

export interface MentionDraft {
  readonly entity: EntityName
  readonly wording: string
  readonly role: 'TARGET' | 'TERRITORY'
}

export interface HopDraft {
  readonly speaker: EntityName | null
  readonly role: string
  readonly verb: string
  readonly saidOn: string
}

/** A claim as it stands in the form: all texts as they are typed. */
export interface ClaimDraft {
  readonly kind: Claim['kind']
  readonly predicate: string
  readonly polarity: Claim['polarity']
  readonly modality: Claim['modality']
  readonly subjects: readonly MentionDraft[]
  readonly objects: readonly MentionDraft[]
  readonly places: readonly MentionDraft[]
  /** With commas between them. */
  readonly means: string
  readonly on: string
  readonly since: string
  readonly until: string
  readonly whenText: string
  readonly measure: string
  readonly value: string
  readonly low: string
  readonly high: string
  readonly group: string
  readonly unit: string
  readonly attribution: readonly HopDraft[]
  readonly quote: string
  readonly quoteLanguage: string
  readonly translation: string
  readonly locator: string
  readonly event: string
  /** What the form does not show, and a correction keeps. */
  readonly kept: { readonly confidence?: number; readonly code?: string; readonly attributes?: unknown; readonly timeZone?: string }
}

export const emptyClaim: ClaimDraft = {
  kind: 'ACTION', predicate: '', polarity: 'ASSERTS', modality: 'OCCURRED', subjects: [], objects: [], places: [], means: '', on: '', since: '', until: '', whenText: '',
  measure: '', value: '', low: '', high: '', group: '', unit: '', attribution: [], quote: '', quoteLanguage: '', translation: '', locator: '', event: '', kept: {},
}

/** A field of the form in which something is wrong, and what. */
export interface DraftProblem {
  readonly field: keyof ClaimDraft
  readonly message: string
}

const dateHelp = 'Write it as “16 Jan 2024”, “Jan 2024”, “16–19 Jan 2024”, “by 19 Jan 2024”, or in EDTF.'

function isNumber(text: string): boolean {
  return text.trim() === '' || Number.isFinite(Number(text.replaceAll(',', '')))
}

/** What has to be mended before a claim can be sent; all else the service says. */
export function problemsOf(draft: ClaimDraft): readonly DraftProblem[] {
  const problems: DraftProblem[] = []
  if (draft.kind === 'ACTION' && draft.predicate === '') problems.push({ field: 'predicate', message: 'Choose what was done.' })
  if (draft.kind === 'ACTION' && draft.subjects.length === 0) problems.push({ field: 'subjects', message: 'Say who acts.' })
  if (draft.kind === 'MEASURE' && draft.measure.trim() === '') problems.push({ field: 'measure', message: 'Say what is counted: “killed”, “injured”.' })
  if (draft.kind === 'MEASURE' && draft.value.trim() === '' && draft.low.trim() === '' && draft.high.trim() === '') problems.push({ field: 'value', message: 'Give the figure, or the least and the most.' })
  for (const field of ['value', 'low', 'high'] as const) if (!isNumber(draft[field])) problems.push({ field, message: `“${draft[field]}” is not a number.` })
  for (const field of ['on', 'since', 'until'] as const) if (draft[field].trim() !== '' && toEdtf(draft[field]) === null) problems.push({ field, message: `“${draft[field]}” is not a date. ${dateHelp}` })
  for (const { saidOn } of draft.attribution) if (saidOn.trim() !== '' && toEdtf(saidOn) === null) problems.push({ field: 'attribution', message: `“${saidOn}” is not a date. ${dateHelp}` })
  if (draft.quote.length > 300) problems.push({ field: 'quote', message: `The quotation has ${draft.quote.length} characters; at most 300 are kept.` })
  return problems
}

type Fields = Readonly<Record<string, unknown>>

/** Without what was left empty. */
function filled(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== '' && value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0)))
}

const toNumber = (text: string): number | undefined => (text.trim() === '' ? undefined : Number(text.replaceAll(',', '')))

function toWhen(draft: ClaimDraft, standing: boolean): Fields | undefined {
  const days = standing ? { since: toEdtf(draft.since), until: toEdtf(draft.until) } : { on: toEdtf(draft.on) }
  const when = filled({ ...days, text: draft.whenText.trim(), timeZone: draft.kept.timeZone })
  return Object.keys(when).length === 0 ? undefined : when
}

const toMention = ({ entity, wording }: MentionDraft): Fields => filled({ entity: entity.id, wording: wording.trim() })

/**
 * A draft → `ClaimInput`.
 * @param standing whether its type is a state that lasts, which has a beginning and an end instead of a day
 */
export function toClaimInput(draft: ClaimDraft, key: string, standing: boolean): Fields {
  const isAct = draft.kind === 'ACTION'
  const quote = draft.quote.trim()
  const { confidence, code, attributes } = draft.kept
  return filled({
    key,
    kind: draft.kind,
    predicate: isAct ? draft.predicate : '',
    polarity: draft.polarity,
    modality: draft.modality,
    event: draft.event.trim(),
    subjects: draft.subjects.map(toMention),
    objects: draft.objects.map((mention) => ({ ...toMention(mention), role: mention.role })),
    places: draft.places.map(({ entity, wording }) => filled({ place: entity.id, wording: wording.trim() })),
    means: draft.means.split(',').map((word) => word.trim()).filter((word) => word !== ''),
    when: toWhen(draft, standing),
    quantity: isAct ? undefined : filled({ measure: draft.measure.trim(), value: toNumber(draft.value), low: toNumber(draft.low), high: toNumber(draft.high), unit: draft.unit.trim(), group: draft.group.trim() }),
    attribution: draft.attribution.map(({ speaker, role, verb, saidOn }) => filled({ speaker: speaker?.id, role: role.trim(), verb: verb.trim() === '' ? 'said' : verb.trim(), saidOn: toEdtf(saidOn) })),
    quote: quote === '' ? undefined : filled({ text: quote, language: draft.quoteLanguage, translation: draft.translation.trim() }),
    locator: draft.locator.trim(),
    confidence,
    code,
    attributes,
  })
}

const printNumber = (value: number | null | undefined): string => (value === null || value === undefined ? '' : String(value))

function toHopDraft({ speaker, role, verb, saidOn }: Hop): HopDraft {
  return { speaker, role: role ?? '', verb, saidOn: saidOn === null ? '' : boundsToEdtf(saidOn.earliestOn, saidOn.latestOn) }
}

/** A claim that is there, as it stands in the form to be corrected; it stays with its event. */
export function toDraft(claim: Claim): ClaimDraft {
  const { when, quantity, quote } = claim
  const toMentionDraft = ({ entity, wording, role }: { readonly entity: EntityName; readonly wording: string | null; readonly role?: 'TARGET' | 'TERRITORY' | null }): MentionDraft => ({ entity, wording: wording ?? '', role: role ?? 'TARGET' })
  const standing = claim.predicate?.standing === true
  const isInstant = when.earliestAt !== null && when.earliestAt === when.latestAt
  return {
    ...emptyClaim,
    kind: claim.kind,
    predicate: claim.predicate?.label ?? '',
    polarity: claim.polarity,
    modality: claim.modality,
    subjects: claim.subjects.map(toMentionDraft),
    objects: claim.objects.map(toMentionDraft),
    places: claim.places.map(({ place, wording }) => toMentionDraft({ entity: place, wording })),
    means: claim.means.join(', '),
    on: standing ? '' : isInstant ? when.earliestAt : boundsToEdtf(when.earliestOn, when.latestOn),
    since: standing ? boundsToEdtf(when.earliestOn, when.latestOn) : '',
    until: standing ? boundsToEdtf(when.endEarliestOn, when.endLatestOn) : '',
    whenText: when.text ?? '',
    measure: claim.measure ?? '',
    value: printNumber(quantity?.value),
    low: printNumber(quantity?.low),
    high: printNumber(quantity?.high),
    group: quantity?.group ?? '',
    unit: quantity?.unit ?? '',
    attribution: [...claim.attribution].sort((a, b) => a.order - b.order).map(toHopDraft),
    quote: quote?.text ?? '',
    quoteLanguage: quote?.language ?? '',
    translation: quote?.translation ?? '',
    locator: claim.locator ?? '',
    kept: { ...(claim.confidence === null ? {} : { confidence: claim.confidence }), ...(claim.code === null ? {} : { code: claim.code }), ...(when.timeZone === null ? {} : { timeZone: when.timeZone }) },
  }
}

/** The key of a correction: that of the claim, without its writer, and which correction it is. `claim:desk:a/1` → `a/1.r2` → `a/1.r3`. */
export function nextKey(id: string): string {
  const key = id.split(':').slice(2).join(':')
  const times = /\.r(\d+)$/.exec(key)
  return times === null ? `${key.slice(0, 190)}.r2` : `${key.slice(0, times.index)}.r${Number(times[1]) + 1}`
}
