import { readFileSync } from 'node:fs'
import { readCsv } from '../record/read-csv.ts'
import { typeForCode } from '../record/relation-types.ts'
import { print, type Row } from './row.ts'

const codes: ReadonlySet<string> = new Set(readCsv(readFileSync(new URL('../../seed/catalogue/cameo.csv', import.meta.url), 'utf8')).map((row) => row['code'] ?? ''))

/** Why a code without its zeros is not taken as it is: 10 is 010, a statement, or 10, a demand. */
const lost = 'a spreadsheet has taken the zeros at its beginning'

/**
 * A CAMEO code, as text. Codes of events have at least three digits; one of two, or one that is none with a zero before it left out, was changed by a spreadsheet.
 * @param repair whether to put the zero back
 * @throws RowFault "unknown code", or "mangled" where a zero is lost
 */
export function cameoCode(row: Row, column: string, repair: boolean): { readonly code: string; readonly repairs: number } {
  const code = row.needed(column)
  if (code.length > 2 && codes.has(code)) return { code, repairs: 0 }
  const whole = `0${code}`
  if (/^\d{2,3}$/.test(code) && codes.has(whole)) {
    if (repair) return { code: whole, repairs: 1 }
    throw row.fault(column, 'mangled', `${print(code)} is no code of CAMEO: ${lost} (${whole}); fetch the original file, or give --repair`)
  }
  throw row.fault(column, 'unknown code', `${print(code)} is no code of CAMEO`)
}

/** The relation type of a CAMEO code. */
export function typeOfCode(row: Row, column: string, code: string): string {
  const predicate = typeForCode(code)
  if (predicate === null) throw row.unmapped(column, code)
  return predicate
}
