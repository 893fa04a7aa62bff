import type { Claim } from '../record/claim.ts'
import type { Quantity } from '../record/quantity.ts'
import { catalogue } from '../record/relation-types.ts'
import { toChain, type Speakers } from './seed-attribution.ts'
import { toWhen } from './seed-date.ts'
import { figureFields, optional, toList, type ClaimInput, type FigureInput } from './seed-file.ts'
import { toMentions, toPlaces } from './seed-mentions.ts'
import type { FieldPath, Report } from './seed-problem.ts'
import { printSuggestions, suggest } from './suggest.ts'

/** What a claim needs to know of the file around it. */
export interface Surroundings extends Speakers {
  readonly documentKey: string
  /** The keys of its `events`. */
  readonly events: readonly string[]
}

const anyFigure = [...figureFields, 'measure'] as const
const ofFiguresOnly = ['value', 'of', 'unit'] as const
const ofActsOnly = ['modality', 'directed', 'since', 'until'] as const

function checkFigure(figure: FigureInput | undefined, path: FieldPath, report: Report): void {
  if (figure === undefined) { report('BAD_INPUT', path, 'The figure is missing: give "value", as a number or { low, high }.'); return; }
  const numbers = typeof figure === 'number' ? [figure] : [figure.value, figure.low, figure.high].filter((number) => number !== undefined)
  if (numbers.some((number) => !Number.isFinite(number) || number < 0)) report('BAD_INPUT', path, `${JSON.stringify(figure)} was given; a figure is a number of 0 or more.`)
  if (typeof figure === 'number') return
  const { low = 0, high = Infinity, value = low } = figure
  if (low > high || value < low || value > high) report('BAD_INPUT', path, `The figure ${JSON.stringify(figure)} does not fit together: low ≤ value ≤ high is needed.`)
}

/** The figure of a claim, or null for an act. */
function toQuantity(claim: ClaimInput, path: FieldPath, report: Report): Quantity | null {
  const [field, ...others] = anyFigure.filter((name) => claim[name] !== undefined)
  if (field === undefined) {
    for (const name of ofFiguresOnly) if (claim[name] !== undefined) report('BAD_INPUT', [...path, name], `"${name}" belongs to a figure; give one as ${anyFigure.join(', ')}.`)
    return null
  }
  for (const other of others) report('BAD_INPUT', [...path, other], `"${field}" and "${other}" stand in one claim; make each a claim of its own.`)
  if (field !== 'measure' && claim.value !== undefined) report('BAD_INPUT', [...path, 'value'], `"${field}" has its figure already; "value" goes with "measure".`)
  const figure = field === 'measure' ? claim.value : claim[field]
  checkFigure(figure, [...path, field], report)
  return {
    measure: field === 'measure' ? (claim.measure ?? '') : field,
    ...(typeof figure === 'number' ? { value: figure } : figure),
    ...optional('unit', claim.unit),
    ...optional('group', claim.of),
  }
}

/** An act has "did", a figure has a figure, and neither has what is the other's. */
function checkKind(claim: ClaimInput, isFigure: boolean, path: FieldPath, report: Report): void {
  if (!isFigure) {
    if (claim.did === undefined) report('BAD_INPUT', path, `The claim says neither what was done ("did") nor a figure (${anyFigure.join(', ')}).`)
    else if (claim.who === undefined && claim.whom === undefined && claim.territory === undefined) report('BAD_INPUT', path, 'The claim names nobody: give "who", or "whom" or "territory" where the actor is not known.')
    return
  }
  if (claim.did !== undefined) report('BAD_INPUT', [...path, 'did'], 'An act and a figure stand in one claim; make the figure a claim of its own, with the same "event".')
  if (claim.event === undefined) report('BAD_INPUT', path, 'A figure needs the "event" that it speaks of.')
  for (const name of ofActsOnly) if (claim[name] !== undefined) report('BAD_INPUT', [...path, name], `"${name}" belongs to an act; a figure has none.`)
}

function toEvent({ documentKey, events, report }: Surroundings, given: string, path: FieldPath): string {
  if (given.startsWith('event:')) return given
  if (!events.includes(given)) report('NOT_FOUND', [...path, 'event'], `There is no event ${JSON.stringify(given)} in "events" of this file.${printSuggestions(suggest(given, events))} Add it there with a title, or give a full id that begins with "event:".`)
  return `${documentKey}/${given}`
}

function toLocator(claim: ClaimInput, path: FieldPath, report: Report): string {
  if (claim.para !== undefined && claim.locator !== undefined) report('BAD_INPUT', [...path, 'locator'], 'Give either "para" or "locator", not both.')
  if (claim.para === undefined && claim.locator === undefined) report('BAD_INPUT', path, 'The claim does not say where it stands: give "para" (the paragraph, counted from 1), or "locator" where there are none.')
  return claim.locator ?? toList(claim.para).map((number) => `¶${String(number)}`).join(', ')
}

/**
 * One claim of a file, whose shape was checked before, as a record. What else is wrong is reported.
 * @param key names it within its document
 */
export function toClaim(around: Surroundings, claim: ClaimInput, key: string, path: FieldPath): Claim {
  const { index, report } = around
  const quantity = toQuantity(claim, path, report)
  checkKind(claim, quantity !== null, path, report)
  const standing = quantity === null && catalogue.byLabel.get(claim.did ?? '')?.standing === true
  const quote = typeof claim.quote === 'string' ? { text: claim.quote } : claim.quote
  return {
    key: `${around.documentKey}/${key}`,
    kind: quantity === null ? 'ACTION' : 'MEASURE',
    ...optional('predicate', claim.did),
    polarity: claim.polarity ?? 'ASSERTS',
    modality: claim.modality ?? 'OCCURRED',
    ...optional('directed', claim.directed),
    ...optional('event', claim.event === undefined ? undefined : toEvent(around, claim.event, path)),
    subjects: toMentions(index, claim.who, [...path, 'who'], report),
    objects: [...toMentions(index, claim.whom, [...path, 'whom'], report, 'TARGET'), ...toMentions(index, claim.territory, [...path, 'territory'], report, 'TERRITORY')],
    places: toPlaces(index, claim.where, [...path, 'where'], report),
    means: toList(claim.means),
    when: toWhen(claim, standing, path, report),
    ...optional('quantity', quantity ?? undefined),
    attribution: toChain(around, claim.says, [...path, 'says']),
    ...optional('quote', quote),
    locator: toLocator(claim, path, report),
    ...optional('attributes', claim.note === undefined ? undefined : { note: claim.note }),
  }
}
