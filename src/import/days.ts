import { isDay } from '../record/instant.ts'
import { parseUncertainDate, type UncertainDate } from '../record/uncertain-date.ts'
import { print, type Row } from './row.ts'

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']

/** `2024-01-31`, `20240131`, `2024-01-31 00:00:00.000` and `31 January 2024` as `2024-01-31`; null for all else, such as `1/31/2024`, whose order of day and month is not known. */
export function toDay(text: string): string | null {
  const [, year = '', month = '', day = ''] = /^(\d{4})-?(\d{2})-?(\d{2})(?:[ T]00:00(?::00(?:\.0+)?)?)?$/.exec(text) ?? []
  if (year !== '') return isDay(`${year}-${month}-${day}`) ? `${year}-${month}-${day}` : null
  const [, dayOf = '', name = '', yearOf = ''] = /^(\d{1,2})[ -]([A-Za-z]+)[ -](\d{4})$/.exec(text) ?? []
  const place = months.findIndex((one) => one === name.toLowerCase() || one.slice(0, 3) === name.toLowerCase())
  const written = `${yearOf}-${String(place + 1).padStart(2, '0')}-${dayOf.padStart(2, '0')}`
  return place >= 0 && isDay(written) ? written : null
}

/** A cell that must hold a calendar day, as `YYYY-MM-DD`. */
export function dayOf(row: Row, column: string): string {
  const text = row.needed(column)
  const day = toDay(text)
  if (day !== null) return day
  const why = /^\d{1,2}[/.]\d{1,2}[/.]\d{2,4}$/.test(text) ? '; a spreadsheet writes days like this, and which number is the month is lost' : ''
  throw row.fault(column, 'bad date', `${print(text)} is not a day of the calendar (${/^\d{8}$/.test(text) ? 'YYYYMMDD' : 'YYYY-MM-DD'})${why}`)
}

/** A day so many days before or after another. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

const kept = new Map<string, UncertainDate>()

/** A time in EDTF. The last ones are kept: neighbouring rows are of the same days. */
export function toDate(on: string): UncertainDate {
  const known = kept.get(on)
  if (known !== undefined) return known
  if (kept.size > 1000) kept.clear()
  const date = parseUncertainDate({ on })
  kept.set(on, date)
  return date
}
