import { ParleyError } from '../errors.ts'
import { parseUncertainDate, unknownDate, type GivenDate, type UncertainDate } from '../record/uncertain-date.ts'
import { optional, type ClaimInput, type DateInput } from './seed-file.ts'
import type { FieldPath, Report } from './seed-problem.ts'

/** Reads a time; reports why it cannot be read, and gives null. */
export function readDate(given: GivenDate, path: FieldPath, report: Report): UncertainDate | null {
  try {
    return parseUncertainDate(given)
  } catch (error) {
    if (!(error instanceof ParleyError)) throw error
    report(error.code, path, error.message)
    return null
  }
}

/** A state that held on a day had begun by then and had not ended before. */
function toStateAround(on: string, words: GivenDate, path: FieldPath, report: Report): UncertainDate {
  const day = readDate({ on }, path, report) ?? unknownDate
  return parseUncertainDate({ ...words, ...(day.latestOn === null ? {} : { since: `../${day.latestOn}` }), ...(day.earliestOn === null ? {} : { until: `${day.earliestOn}/..` }) })
}

function toText(given: DateInput | undefined): string | undefined {
  return given === undefined ? undefined : String(given).trim()
}

function checkTimeZone(timeZone: string | undefined, path: FieldPath, report: Report): void {
  if (timeZone === undefined) return
  try {
    new Intl.DateTimeFormat('en', { timeZone })
  } catch {
    report('BAD_DATE', [...path, 'timeZone'], `${JSON.stringify(timeZone)} is not a time zone; write an IANA name such as "Asia/Tehran".`)
  }
}

/** When a claim has it that something happened or held, in the words of the text and as days. */
export function toWhen(claim: ClaimInput, standing: boolean, path: FieldPath, report: Report): UncertainDate {
  const [on, since, until] = [toText(claim.on), toText(claim.since), toText(claim.until)]
  const words: GivenDate = { ...optional('text', claim.when), ...optional('timeZone', claim.timeZone) }
  checkTimeZone(claim.timeZone, path, report)
  const side = since !== undefined ? 'since' : 'until'
  if (since === undefined && until === undefined) {
    if (on === undefined) return parseUncertainDate(words)
    return standing ? toStateAround(on, words, [...path, 'on'], report) : (readDate({ on, ...words }, [...path, 'on'], report) ?? unknownDate)
  }
  if (!standing) report('BAD_DATE', [...path, side], `"${side}" is for standing states such as HOLDS_OFFICE; give the day of an act or figure as "on".`)
  else if (on !== undefined) report('BAD_DATE', [...path, 'on'], 'Give either "on" (a day on which the state held) or "since" and "until", not both.')
  else {
    const isReadable = [since, until].map((text, index) => text === undefined || readDate({ on: text }, [...path, index === 0 ? 'since' : 'until'], report) !== null)
    if (!isReadable.includes(false)) return readDate({ ...words, ...optional('since', since), ...optional('until', until) }, [...path, side], report) ?? unknownDate
  }
  return unknownDate
}
