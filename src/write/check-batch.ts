import { claimKinds, modalities, objectRoles, polarities, type Claim } from '../record/claim.ts'
import type { DocumentWithClaims } from '../record/document.ts'
import { entityKinds, nameKinds, type Entity } from '../record/entity.ts'
import { keyedId } from '../record/ids.ts'
import { isInstant } from '../record/instant.ts'
import { entityTypes, nodeTypes } from '../record/labels.ts'
import { catalogue } from '../record/relation-types.ts'
import { ParleyError, type ErrorCode } from '../errors.ts'
import type { Batch } from './batch.ts'

/** One thing that is wrong with what was handed in. */
export interface Problem {
  readonly code: ErrorCode
  readonly message: string
  /** Where in the batch: `documents.0.claims.3.predicate`. */
  readonly path: string
  /** What is there already under the same key and says something else, where that is the problem. */
  readonly there?: 'CLAIM' | 'DOCUMENT'
}

/** Longest texts that are kept. A quotation is a short one: more would copy the document. */
const textLimits = { quote: 300, translation: 1_000, wording: 300, name: 300, title: 1_000, address: 4_000, description: 5_000, phrase: 300, key: 200, steps: 20 } as const

type Report = (code: ErrorCode, path: string, message: string) => void

function oneOf(report: Report, path: string, given: unknown, allowed: readonly string[]): void {
  if (!allowed.includes(given as string)) report('BAD_INPUT', path, `${JSON.stringify(given)} is not one of ${allowed.join(', ')}.`)
}

/** Characters that no text of a document has, and that files made of it could not hold (XML 1.0, section 2.2). Tabs and line ends are text. */
const controlCharacters = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

function shortText(report: Report, path: string, given: string | undefined, limit: number): void {
  if (given !== undefined && controlCharacters.test(given)) report('BAD_INPUT', path, 'The text holds a control character or half of a character; leave it out.')
  if (given !== undefined && given.length > limit) report('BAD_INPUT', path, `The text has ${String(given.length)} characters; ${String(limit)} are allowed.`)
}

function key(report: Report, path: string, given: string): void {
  if (!/^[\p{L}\p{N}][\p{L}\p{N}._:/#-]*$/u.test(given) || given.length > textLimits.key) report('BAD_INPUT', path, `${JSON.stringify(given)} is not a key: letters, digits and . _ : / # - are allowed, at most ${String(textLimits.key)}.`)
}

function checkEntity(report: Report, path: string, entity: Entity): void {
  oneOf(report, `${path}.kind`, entity.kind, entityKinds)
  const prefix = (entityKinds as readonly string[]).includes(entity.kind) ? nodeTypes[entityTypes[entity.kind]].prefix : ''
  if (!new RegExp(`^${prefix}:[\\p{L}\\p{N}][\\p{L}\\p{N}._()-]*$`, 'u').test(entity.id)) report('BAD_INPUT', `${path}.id`, `${JSON.stringify(entity.id)} is not an id of this kind, such as "${prefix}:some-name".`)
  if (entity.names.filter(({ kind }) => kind === 'PREFERRED').length > 1) report('BAD_INPUT', `${path}.names`, `${entity.id} has more than one PREFERRED name.`)
  entity.names.forEach((name, index) => {
    oneOf(report, `${path}.names.${index}.kind`, name.kind, nameKinds)
    if (name.text.trim() === '') report('BAD_INPUT', `${path}.names.${index}.text`, 'A name is empty.')
    shortText(report, `${path}.names.${index}.text`, name.text, textLimits.name)
  })
  shortText(report, `${path}.description`, entity.description ?? undefined, textLimits.description)
  const { latitude, longitude } = entity
  if (latitude !== undefined && !(Math.abs(latitude) <= 90)) report('BAD_INPUT', `${path}.latitude`, `${latitude} is not between -90 and 90.`)
  if (longitude !== undefined && !(Math.abs(longitude) <= 180)) report('BAD_INPUT', `${path}.longitude`, `${longitude} is not between -180 and 180.`)
}

function checkDirection(report: Report, path: string, claim: Claim): void {
  const type = catalogue.byLabel.get(claim.predicate ?? '')
  if (claim.directed === false && type?.symmetric === false) report('BAD_INPUT', `${path}.directed`, `${type.label} has a direction; leave "directed" out.`)
}

/** A key may be a full id, but only of its own writer. */
function ownKey(report: Report, path: string, prefix: 'document' | 'claim', writer: string, given: string): void {
  key(report, path, given)
  if (given.startsWith(`${prefix}:`) && !given.startsWith(`${prefix}:${writer}:`)) report('BAD_INPUT', path, `${JSON.stringify(given)} is the id of another writer's; give a key of your own.`)
}

function checkKind(report: Report, path: string, claim: Claim): void {
  if (claim.kind === 'ACTION') {
    if (claim.predicate === undefined || !catalogue.byLabel.has(claim.predicate)) report('UNKNOWN_TYPE', `${path}.predicate`, `${JSON.stringify(claim.predicate ?? null)} is not a relation type of the catalogue.`)
    if (claim.quantity !== undefined) report('BAD_INPUT', `${path}.quantity`, 'An ACTION has no figure; enter it as a MEASURE of the same event.')
    return
  }
  if (claim.predicate !== undefined) report('BAD_INPUT', `${path}.predicate`, 'A MEASURE has no relation type.')
  const { quantity } = claim
  if (quantity === undefined || quantity.measure.trim() === '') {
    report('BAD_INPUT', `${path}.quantity`, 'A MEASURE needs what is counted and a figure.')
    return
  }
  const figures = [quantity.value, quantity.low, quantity.high].filter((figure) => figure !== undefined)
  if (figures.length === 0 || figures.some((figure) => !Number.isFinite(figure))) report('BAD_INPUT', `${path}.quantity`, 'A MEASURE needs a finite value, or low and high.')
  if ((quantity.low ?? 0) > (quantity.high ?? Infinity)) report('BAD_INPUT', `${path}.quantity`, `low: ${String(quantity.low)} is more than high: ${String(quantity.high)}.`)
}

function checkClaim(report: Report, path: string, writer: string, claim: Claim): void {
  ownKey(report, `${path}.key`, 'claim', writer, claim.key)
  if (claim.event !== undefined) key(report, `${path}.event`, claim.event)
  oneOf(report, `${path}.kind`, claim.kind, claimKinds)
  oneOf(report, `${path}.polarity`, claim.polarity, polarities)
  oneOf(report, `${path}.modality`, claim.modality, modalities)
  checkKind(report, path, claim)
  checkDirection(report, path, claim)
  if (claim.kind === 'ACTION' && claim.subjects.length === 0 && claim.objects.length === 0) report('BAD_INPUT', `${path}.subjects`, 'An ACTION names nobody: give a subject, or an object where the actor is not known.')
  claim.objects.forEach(({ role }, index) => {
    if (role !== undefined) oneOf(report, `${path}.objects.${index}.role`, role, objectRoles)
  })
  for (const [list, mentions] of Object.entries({ subjects: claim.subjects, objects: claim.objects, places: claim.places })) {
    mentions.forEach(({ wording }, index) => shortText(report, `${path}.${list}.${index}.wording`, wording, textLimits.wording))
  }
  shortText(report, `${path}.quote.text`, claim.quote?.text, textLimits.quote)
  shortText(report, `${path}.quote.translation`, claim.quote?.translation, textLimits.translation)
  shortText(report, `${path}.locator`, claim.locator, textLimits.phrase)
  shortText(report, `${path}.code`, claim.code, textLimits.phrase)
  shortText(report, `${path}.when.text`, claim.when.text ?? undefined, textLimits.phrase)
  claim.means.forEach((means, index) => {
    if (means === '') report('BAD_INPUT', `${path}.means.${index}`, 'The text is empty; leave it out.')
    shortText(report, `${path}.means.${index}`, means, textLimits.phrase)
  })
  for (const field of ['measure', 'unit', 'group'] as const) shortText(report, `${path}.quantity.${field}`, claim.quantity?.[field], textLimits.phrase)
  if (claim.confidence !== undefined && !(claim.confidence >= 0 && claim.confidence <= 1)) report('BAD_INPUT', `${path}.confidence`, `${claim.confidence} is not between 0 and 1.`)
  if (claim.attribution.length > textLimits.steps) report('BAD_INPUT', `${path}.attribution`, `The chain has ${String(claim.attribution.length)} steps; ${String(textLimits.steps)} are allowed.`)
  claim.attribution.forEach((hop, index) => {
    for (const field of ['role', 'verb'] as const) shortText(report, `${path}.attribution.${index}.${field}`, hop[field], textLimits.phrase)
    if (hop.speakerId === undefined && hop.role === undefined) report('BAD_INPUT', `${path}.attribution.${index}`, 'A step of a chain needs a speaker or a role.')
  })
}

function checkDocument(report: Report, path: string, writer: string, { document, events, claims }: DocumentWithClaims): void {
  ownKey(report, `${path}.document.key`, 'document', writer, document.key)
  for (const field of ['publishedAt', 'retrievedAt'] as const) {
    const given = document[field]
    if (given !== undefined && !isInstant(given)) report('BAD_DATE', `${path}.document.${field}`, `${JSON.stringify(given)} is not a day (2024-01-19) or an instant with its zone (2024-01-19T09:30:00Z).`)
  }
  shortText(report, `${path}.document.title`, document.title, textLimits.title)
  for (const field of ['url', 'archivedUrl'] as const) shortText(report, `${path}.document.${field}`, document[field], textLimits.address)
  events?.forEach((event, index) => {
    key(report, `${path}.events.${index}.key`, event.key)
    shortText(report, `${path}.events.${index}.title`, event.title, textLimits.title)
  })
  claims.forEach((claim, index) => checkClaim(report, `${path}.claims.${index}`, writer, claim))
}

function onceEach(report: Report, ids: readonly (readonly [id: string, path: string])[]): void {
  const seen = new Set<string>()
  for (const [id, path] of ids) {
    if (seen.has(id)) report('KEY_REUSED', path, `${id} stands twice in this batch.`)
    seen.add(id)
  }
}

/** Everything about a batch that is wrong in itself, whatever the database holds. */
export function checkBatch(batch: Batch): readonly Problem[] {
  const problems: Problem[] = []
  const report: Report = (code, path, message) => problems.push({ code, path, message })
  key(report, 'writer', batch.writer)
  batch.entities.forEach((entity, index) => checkEntity(report, `entities.${index}`, entity))
  batch.documents.forEach((document, index) => checkDocument(report, `documents.${index}`, batch.writer, document))
  onceEach(report, batch.entities.map(({ id }, index) => [id, `entities.${index}.id`] as const))
  onceEach(report, batch.documents.map(({ document }, index) => [keyedId('document', batch.writer, document.key), `documents.${index}.document.key`] as const))
  onceEach(report, batch.documents.flatMap(({ claims }, index) => claims.map((claim, place) => [keyedId('claim', batch.writer, claim.key), `documents.${index}.claims.${place}.key`] as const)))
  return problems
}

/** Refuses with the first problem, and all of them as details. */
export function refuse(problems: readonly Problem[]): void {
  const [first] = problems
  if (first === undefined) return
  const more = problems.length === 1 ? '' : ` (and ${String(problems.length - 1)} more)`
  throw new ParleyError(first.code, `${first.path}: ${first.message}${more}`, { details: { problems } })
}
