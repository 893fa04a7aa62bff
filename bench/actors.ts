import type { Entity, EntityKind } from '../src/record/entity.ts'
import { hash } from '../src/record/ids.ts'
import { nodeTypes, entityTypes } from '../src/record/labels.ts'
import { normalise } from '../src/record/name-norm.ts'

/**
 * Turns the actor names of ICEWS into entities by a few plain rules. They serve benchmarks: kinds are right for the great majority,
 * not for each.
 *
 * 1. "Police (Kenya)" is a part of Kenya. What stands in brackets after at least eight different words is a country, but for the few below.
 * 2. A word before brackets that occurs with at least three countries is a role: the actor is generic.
 * 3. Other names are of groups or organisations where they hold one of the words below, of persons where they have two words or more.
 */
const notCountries = new Set(['Middle East', 'International', 'Southeast Asia', 'Latin America', 'Africa', 'Europe', 'Boko Haram', 'Al Qaeda', 'Islamic State of Iraq and the Levant', 'Hamas', 'Hezbollah', 'Abu Sayyaf', 'Taliban', 'Al-Shabaab', 'Fatah'])

const rolesOfCountry = 8
const countriesOfRole = 3

const groupWords = /\b(boko haram|al qaeda|islamic state|hamas|hezbollah|abu sayyaf|taliban|al-shabaab|fatah|front|rebels?|militia|militants?|guerrillas?|brigades?|movement|people|tribe|kurds|tamil tigers|army of|liberation|jihad|mujahideen|resistance)\b/i
const organisationWords =
  /\b(party|council|ministry|ministries|department|organi[sz]ations?|organisation|union|association|agency|bank|court|parliament|senate|congress|committee|commission|company|corporation|university|institute|federation|league|forces?|army|police|service|office|fund|nations|secretariat|authority|assembly|coalition|alliance|press|news|times|post|media|watch|international|government|bureau|board|group|network|foundation|center|centre|likud|kuomintang|interfax|gazprom|legislature|military|cabinet|administration|directorate|command|navy|airline|hospital|facility|industry|business|education|affairs|judiciary|intelligence|treasury|band|gang|company|opposition|naval|newspaper|religion|sector)\b/i

interface Brackets {
  readonly role: string
  readonly whole: string
}

function bracketsOf(name: string): Brackets | null {
  const match = /^(.+?) \((.+)\)$/.exec(name)
  return match === null ? null : { role: match[1] ?? '', whole: match[2] ?? '' }
}

/** Keys that stand with at least `least` different others. */
function frequent(pairs: readonly (readonly [key: string, other: string])[], least: number): ReadonlySet<string> {
  const others = new Map<string, Set<string>>()
  for (const [key, other] of pairs) others.set(key, (others.get(key) ?? new Set()).add(other))
  return new Set([...others].filter(([, set]) => set.size >= least).map(([key]) => key))
}

function kindOf(name: string, countries: ReadonlySet<string>): EntityKind {
  if (countries.has(name)) return 'COUNTRY'
  const brackets = bracketsOf(name)
  if (groupWords.test(name)) return 'GROUP'
  if (organisationWords.test(name)) return 'ORGANISATION'
  if (brackets !== null) return 'GROUP'
  return name.includes(' ') ? 'PERSON' : 'GROUP'
}

export interface Actors {
  /** By the name in the data set. */
  readonly entities: ReadonlyMap<string, Entity>
  /** Part and whole, by their ids. */
  readonly parts: readonly (readonly [partId: string, wholeId: string])[]
}

/** An id that is readable and depends on the name alone, but for names that differ in marks or case only: the later one gets a hash. */
function idOf(kind: EntityKind, name: string, taken: ReadonlySet<string>): string {
  const id = `${nodeTypes[entityTypes[kind]].prefix}:${normalise(name).replaceAll(' ', '-')}`
  return taken.has(id) ? `${id}-${hash(name).replace(/[^A-Za-z0-9]/g, '').slice(0, 6)}` : id
}

/** The entities for all actor names of a data set. Countries that only occur in brackets become entities as well. */
export function toActors(names: Iterable<string>): Actors {
  const all = new Set(names)
  const bracketed = [...all].map(bracketsOf).filter((brackets) => brackets !== null)
  const countries = new Set([...frequent(bracketed.map(({ role, whole }) => [whole, role]), rolesOfCountry)].filter((name) => !notCountries.has(name)))
  const roles = frequent(bracketed.filter(({ whole }) => countries.has(whole)).map(({ role, whole }) => [role, whole]), countriesOfRole)
  for (const { whole } of bracketed) all.add(whole)
  const taken = new Set<string>()
  const entities = new Map<string, Entity>()
  for (const name of [...all].sort()) {
    const kind = kindOf(name, countries)
    const id = idOf(kind, name, taken)
    taken.add(id)
    const isRole = roles.has(bracketsOf(name)?.role ?? '')
    entities.set(name, { id, kind, names: [{ text: name, kind: 'PREFERRED', language: 'en' }], externalIds: [{ scheme: 'icews', value: name }], ...(isRole ? { generic: true } : {}) })
  }
  const parts = [...all].flatMap((name) => {
    const [part, whole] = [entities.get(name), entities.get(bracketsOf(name)?.whole ?? '')]
    return part === undefined || whole === undefined || part.kind === 'COUNTRY' ? [] : [[part.id, whole.id] as const]
  })
  return { entities, parts }
}
