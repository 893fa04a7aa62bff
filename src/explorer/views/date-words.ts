/** Dates as people write them → EDTF, as the service takes it. */

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'] as const

const two = (value: number | string): string => String(value).padStart(2, '0')

function toMonth(word: string): number | null {
  const name = word.toLowerCase().replace(/\.$/, '')
  const index = name.length < 3 ? -1 : months.findIndex((month) => month.startsWith(name) || (month === 'september' && name === 'sept'))
  return index < 0 ? null : index + 1
}

/** A calendar day that exists, or null. */
function toDay(year: string, month: number, day: string): string | null {
  const last = new Date(Date.UTC(Number(year), month, 0)).getUTCDate()
  const number = Number(day)
  return number >= 1 && number <= last ? `${year}-${two(month)}-${two(day)}` : null
}

/** "16 January 2024", "Jan 16, 2024", "January 2024", "2024". */
function toSimple(words: string): string | null {
  const text = words.trim().replace(/\s+/g, ' ')
  if (/^\d{4}(-\d{2}){0,2}$/.test(text)) {
    const [year = '', month, day] = text.split('-')
    if (month === undefined) return text
    if (Number(month) < 1 || Number(month) > 12) return null
    return day === undefined ? text : toDay(year, Number(month), day)
  }
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)? ([A-Za-z]+\.?),? (\d{4})$/.exec(text)
  const monthFirst = /^([A-Za-z]+\.?) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.exec(text)
  const [, day, monthWord, year] = dayFirst ?? (monthFirst === null ? [] : [monthFirst[0], monthFirst[2], monthFirst[1], monthFirst[3]])
  if (day !== undefined && monthWord !== undefined && year !== undefined) {
    const month = toMonth(monthWord)
    return month === null ? null : toDay(year, month, day)
  }
  const [, word = '', ofYear = ''] = /^([A-Za-z]+\.?) (\d{4})$/.exec(text) ?? []
  const month = toMonth(word)
  return month === null ? null : `${ofYear}-${two(month)}`
}

/** What of "16 – 19 Jan 2024" the first part shares with the second: its month and its year. */
function complete(part: string, end: string): string {
  const text = part.trim()
  const [, monthWord, year] = /([A-Za-z]+\.?) (\d{4})$/.exec(end.trim()) ?? []
  if (monthWord === undefined || year === undefined) return text
  if (/^\d{1,2}$/.test(text)) return `${text} ${monthWord} ${year}`
  return /\d{4}$/.test(text) ? text : `${text} ${year}`
}

/** An interval that is written in EDTF already, `2024-01-16/2024-01-19` or open at one side. */
function toInterval(first: string, last: string): string | null {
  const [from, to] = [first, last].map((part) => (part === '..' ? part : toSimple(part)))
  if (from === null || from === undefined || to === null || to === undefined || (from === '..' && to === '..')) return null
  return from !== '..' && to !== '..' && from > to ? null : `${from}/${to}`
}

/**
 * A date in words or in EDTF → EDTF.
 * "16 Jan 2024" → `2024-01-16`, "Jan 2024" → `2024-01`, "16–19 Jan 2024" → `2024-01-16/2024-01-19`, "by 19 Jan 2024" → `../2024-01-19`, "since 19 Jan 2024" → `2024-01-19/..`; instants stay as they are.
 * @returns null where it is none of these
 */
export function toEdtf(words: string): string | null {
  const text = words.trim()
  if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})$/.test(text)) return text
  const interval = /^([\d-]+|\.\.)\/([\d-]+|\.\.)$/.exec(text)
  if (interval !== null) return toInterval(interval[1] ?? '', interval[2] ?? '')
  const until = /^(?:by|until|before|not after)\s+(.+)$/i.exec(text)?.[1]
  if (until !== undefined) {
    const day = toSimple(until)
    return day === null ? null : `../${day}`
  }
  const since = /^(?:since|from|after|not before)\s+(.+)$/i.exec(text)?.[1] ?? /^(.+?) or later$/i.exec(text)?.[1]
  if (since !== undefined) {
    const day = toSimple(since)
    return day === null ? null : `${day}/..`
  }
  const simple = toSimple(text)
  if (simple !== null) return simple
  const [, first = '', last = ''] = /^(?:between )?(.+?)\s*(?:–|—| - | to | and |(?<=^\d{1,2})-(?=\d{1,2} ))\s*(.+)$/.exec(text) ?? []
  const [from, to] = [toSimple(complete(first, last)), toSimple(last)]
  return from === null || to === null || from > to ? null : `${from}/${to}`
}

/** Two bounds of an uncertain day as EDTF; the empty string where neither is known. */
export function boundsToEdtf(first: string | null, last: string | null): string {
  if (first === null && last === null) return ''
  return first === last && first !== null ? first : `${first ?? '..'}/${last ?? '..'}`
}
