import type { EntityKind } from '../../record/entity.ts'
import { countryNamed } from '../countries.ts'
import { isRole } from '../roles.ts'
import type { EntityDraft } from '../source-record.ts'

/**
 * The actors of ICEWS as entities, by plain rules over one name: kinds are right for the great majority, not for each.
 *
 * 1. A country's own name is the country. "Police (Kenya)" is a part of Kenya.
 * 2. A role before a country in brackets, or a role alone, is generic.
 * 3. Other names are of groups or organisations where they hold one of the words below, of persons where they have two words or more.
 */
const groupWords = /\b(boko haram|al qaeda|islamic state|hamas|hezbollah|abu sayyaf|taliban|al-shabaab|fatah|front|rebels?|militia|militants?|guerrillas?|brigades?|movement|people|tribe|kurds|tamil tigers|army of|liberation|jihad|mujahideen|resistance)\b/i
const organisationWords =
  /\b(party|council|ministry|ministries|department|organi[sz]ations?|union|association|agency|bank|court|parliament|senate|congress|committee|commission|company|corporation|university|institute|federation|league|forces?|army|police|service|office|fund|nations|secretariat|authority|assembly|coalition|alliance|press|news|times|post|media|watch|international|government|bureau|board|group|network|foundation|center|centre|likud|kuomintang|interfax|gazprom|legislature|military|cabinet|administration|directorate|command|navy|airline|hospital|facility|industry|business|education|affairs|judiciary|intelligence|treasury|band|gang|opposition|naval|newspaper|religion|sector)\b/i
const regions = new Set(['Africa', 'Middle East', 'International', 'Southeast Asia', 'Latin America', 'Europe', 'Asia', 'Caribbean', 'North America', 'South America', 'Central Asia'])
/** "Police (Kenya)" as its role and the country in brackets; null for other names. */
function bracketsOf(name: string): { readonly role: string; readonly country: EntityDraft | null; readonly isRegion: boolean } | null {
  const [, role = '', whole = ''] = /^(.+?) \((.+)\)$/.exec(name) ?? []
  return role === '' ? null : { role, country: countryNamed(whole), isRegion: regions.has(whole) }
}

function kindOf(name: string, isBracketed: boolean): EntityKind {
  if (groupWords.test(name)) return 'GROUP'
  if (organisationWords.test(name)) return 'ORGANISATION'
  if (isBracketed || regions.has(name)) return 'GROUP'
  return name.includes(' ') ? 'PERSON' : 'GROUP'
}

/** A cell of ICEWS that holds quotes is sometimes written as CSV would have it, sometimes plain: `"Nicholas ""Nick"" Xenophon"` and `Nicholas "Nick" Xenophon` are one. */
export function unquote(text: string): string {
  return text.length > 1 && text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1).replaceAll('""', '"').trim() : text
}

const named = (text: string) => [{ text, kind: 'PREFERRED', language: 'en' }] as const

/** So many actors are kept as they were made; the busiest come again and again. About 6 MB. */
const mostKept = 8_000
const kept = new Map<string, readonly EntityDraft[]>()

function make(name: string, country: string): readonly EntityDraft[] {
  const own = countryNamed(name)
  if (own !== null) return [{ ...own, ref: `icews:${name}` }]
  const brackets = bracketsOf(name)
  const whole = brackets?.country ?? countryNamed(country)
  const isApart = brackets?.country == null && country !== '' // a name that two countries have is of two actors
  const kind = kindOf(name, brackets !== null)
  const isGeneric = (brackets !== null && (brackets.country !== null || brackets.isRegion) && isRole(brackets.role)) || /^(unspecified|unidentified) /i.test(name)
  const partOf = whole === null || kind === 'PERSON' ? null : { ...whole, ref: `icews:${whole.names[0]?.text ?? ''}` }
  const draft: EntityDraft = {
    ref: `icews:${name}${isApart ? `, ${country}` : ''}`,
    kind,
    names: named(name),
    ...(isGeneric ? { generic: true } : {}),
    ...(isApart ? { description: country } : {}),
    ...(partOf === null ? {} : { partOf: partOf.ref }),
  }
  return partOf === null ? [draft] : [draft, partOf]
}

/**
 * An actor, itself first, with the country that it is part of.
 * @param country as the row has it; the empty string where it names none
 */
export function icewsActor(name: string, country: string): readonly EntityDraft[] {
  const key = `${name}\n${country}`
  const known = kept.get(key)
  if (known !== undefined) return known
  if (kept.size >= mostKept) kept.clear()
  const drafts = make(name, country)
  kept.set(key, drafts)
  return drafts
}
