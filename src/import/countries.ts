import { readFileSync } from 'node:fs'
import { readCsv } from '../record/read-csv.ts'
import type { ExternalId } from '../record/entity.ts'
import { normalise } from '../record/name-norm.ts'
import type { EntityDraft } from './source-record.ts'

/** A country with its code in each scheme. The schemes are never mixed: "CH" is China in FIPS 10-4 and Switzerland in ISO 3166. */
interface Country {
  readonly name: string
  readonly otherNames: readonly string[]
  /** ISO 3166-1 alpha-3; `XKX` for Kosovo. */
  readonly iso3: string
  /** FIPS 10-4, which GDELT uses of land. */
  readonly fips: string
  /** Gleditsch and Ward's number of states, which UCDP uses. */
  readonly gleditschWard: string
}

const countries: readonly Country[] = readCsv(readFileSync(new URL('../../seed/catalogue/countries.csv', import.meta.url), 'utf8')).map((row) => ({
  name: row['name'] ?? '',
  otherNames: (row['other_names'] ?? '').split(';').filter((name) => name !== ''),
  iso3: row['iso3'] ?? '',
  fips: row['fips'] ?? '',
  gleditschWard: row['gw'] ?? '',
}))

function index(keysOf: (country: Country) => readonly string[]): ReadonlyMap<string, Country> {
  return new Map(countries.flatMap((country) => keysOf(country).filter((key) => key !== '').map((key) => [key, country] as const)))
}

const byName = index(({ name, otherNames }) => [name, ...otherNames].map(normalise))
const byIso3 = index(({ iso3 }) => [iso3])

function toDraft({ name, otherNames, iso3, gleditschWard }: Country): EntityDraft {
  const ids: ExternalId[] = [{ scheme: 'iso3166-1', value: iso3 }]
  if (gleditschWard !== '') ids.push({ scheme: 'gleditsch-ward', value: gleditschWard })
  return {
    ref: `iso3166-1:${iso3}`,
    id: `country:${normalise(name).replaceAll(' ', '-')}`,
    kind: 'COUNTRY',
    names: [{ text: name, kind: 'PREFERRED', language: 'en' }, ...otherNames.map((text) => ({ text, kind: 'ALIAS', language: 'en' }) as const)],
    externalIds: ids,
  }
}

const drafts = new Map(countries.map((country) => [country, toDraft(country)]))

function draftOf(country: Country | undefined): EntityDraft | null {
  return country === undefined ? null : (drafts.get(country) ?? null)
}

const keptNames = new Map<string, EntityDraft | null>()

/** The country of this name, whatever its case and marks; null where the name is of no country. */
export function countryNamed(name: string): EntityDraft | null {
  const known = keptNames.get(name)
  if (known !== undefined) return known
  if (keptNames.size > 20_000) keptNames.clear()
  const found = draftOf(byName.get(normalise(name)))
  keptNames.set(name, found)
  return found
}

/** The country of a code of ISO 3166-1 alpha-3. */
export function countryOfIso3(code: string): EntityDraft | null {
  return draftOf(byIso3.get(code))
}

/** The FIPS 10-4 code of the country of this name; null where there is none. */
export function fipsOf(name: string): string | null {
  const fips = byName.get(normalise(name))?.fips ?? ''
  return fips === '' ? null : fips
}

/** What a country is called here, whatever a source calls it: a later download that has another name for it speaks of the same document. Other names stay as they are. */
export function usualName(country: string): string {
  return countryNamed(country)?.names[0]?.text ?? country
}
