import type { EntityKind } from '../../record/entity.ts'
import { countryNamed, countryOfIso3 } from '../countries.ts'
import { isRole } from '../roles.ts'
import type { Row } from '../row.ts'
import type { EntityDraft } from '../source-record.ts'

/** Codes of CAMEO for kinds of actor that are bodies; the others are of groups of people. */
const bodies = new Set(['GOV', 'MIL', 'COP', 'JUD', 'LEG', 'SPY', 'MED', 'EDU', 'BUS', 'MNC', 'IGO', 'NGO', 'NGM', 'HLH', 'PTY', 'AGR', 'DEV', 'ENV', 'HRI'])

/** An actor of one side of a row. */
interface Actor {
  /** Itself first, then the country that it is part of. */
  readonly drafts: readonly EntityDraft[]
  /** What the articles call it, as GDELT has it. */
  readonly wording: string
}

function kindOf(row: Row, side: string): EntityKind {
  if (row.text(`${side}KnownGroupCode`) !== '') return 'ORGANISATION'
  return bodies.has(row.text(`${side}Type1Code`)) ? 'ORGANISATION' : 'GROUP'
}

/**
 * The actor of one side, or null where GDELT found none. Its code says which: a country's code alone is the country, whatever the article calls it
 * ("KUALA LUMPUR"); any other code is shared by many, so the name sets them apart. GDELT's codes of countries are those of CAMEO, mostly ISO 3166-1 alpha-3.
 * @param side "Actor1" or "Actor2"
 */
export function gdeltActor(row: Row, side: 'Actor1' | 'Actor2'): Actor | null {
  const [code, name, countryCode] = [row.text(`${side}Code`), row.text(`${side}Name`), row.text(`${side}CountryCode`)]
  if (code === '' && name === '') return null
  const wording = name === '' ? code : name
  const iso = countryOfIso3(countryCode)
  const country: EntityDraft | null = iso === null ? null : { ...iso, ref: `cameo:${countryCode}` }
  if (country !== null && code === countryCode) return { drafts: [country], wording }
  const isOnlyKind = row.text(`${side}KnownGroupCode`) === '' && row.text(`${side}Type1Code`) !== ''
  const isGeneric = isOnlyKind && (countryCode === '' || countryNamed(name) !== null || isRole(name) || name === '')
  const draft: EntityDraft = {
    ref: `gdelt:${code}/${name}`,
    kind: kindOf(row, side),
    names: [{ text: wording, kind: 'PREFERRED' }],
    description: `CAMEO actor ${code}`,
    ...(isGeneric ? { generic: true } : {}),
    ...(country === null ? {} : { partOf: country.ref }),
  }
  return { drafts: country === null ? [draft] : [draft, country], wording }
}
