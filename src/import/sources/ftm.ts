import type { Claim } from '../../record/claim.ts'
import type { EntityKind, EntityName } from '../../record/entity.ts'
import { unknownDate, parseUncertainDate, type UncertainDate } from '../../record/uncertain-date.ts'
import { parseObject, wholeLine } from '../mapped-source.ts'
import { print, type Row } from '../row.ts'
import type { Form, Source } from '../source.ts'
import type { EntityDraft, LeftOutRecord, StatedRecord } from '../source-record.ts'

const publisher: EntityDraft = { ref: 'ftm-publisher:FollowTheMoney', kind: 'ORGANISATION', names: [{ text: 'FollowTheMoney file', kind: 'PREFERRED' }] }

/** The schemata of FollowTheMoney that are entities here. */
const kinds: Readonly<Record<string, EntityKind>> = { Person: 'PERSON', LegalEntity: 'ORGANISATION', Organization: 'ORGANISATION', PublicBody: 'ORGANISATION', Company: 'ORGANISATION', Address: 'PLACE' }

/** The schemata that are standing states between two entities here, with the properties that hold their ends. */
const links: Readonly<Record<string, { readonly label: string; readonly from: string; readonly to: string }>> = {
  Directorship: { label: 'HOLDS_OFFICE', from: 'director', to: 'organization' },
  Employment: { label: 'HOLDS_OFFICE', from: 'employee', to: 'employer' },
  Membership: { label: 'MEMBER_OF', from: 'member', to: 'organization' },
}

/** The other schemata of FollowTheMoney 4: neither entities nor links of the kinds that are kept here. */
const others = new Set(
  `Airplane Analyzable Article Asset Associate Audio BankAccount Call CallForTenders Contract ContractAward CourtCase CourtCaseParty CryptoWallet Debt Document Documentation EconomicActivity Email Event Family Folder
  HyperText Identification Image Interest Interval License Mention Message Note Occupancy Ownership Package Page Pages Passport Payment PlainText Position Post Project ProjectParticipant RealEstate Representation
  Sanction Security Similar Succession Table TaxRoll Thing Trip UnknownLink UserAccount Value Vehicle Vessel Video Workbook`.split(/\s+/),
)

type Properties = Readonly<Record<string, readonly string[]>>

function propertiesOf(object: Readonly<Record<string, unknown>>): Properties {
  const { properties } = object
  if (typeof properties !== 'object' || properties === null) return {}
  return Object.fromEntries(Object.entries(properties).map(([name, values]) => [name, (Array.isArray(values) ? values : [values]).filter((value) => typeof value === 'string' && value.trim() !== '') as string[]]))
}

function namesOf(properties: Properties): readonly EntityName[] {
  const { name = [], alias = [], weakAlias = [], previousName = [], full = [] } = properties
  const [preferred, ...others] = [...name, ...full]
  const seen = new Set([preferred])
  const more = [...others.map((text) => ({ text, kind: 'ALIAS' }) as const), ...[...alias, ...weakAlias].map((text) => ({ text, kind: 'ALIAS' }) as const), ...previousName.map((text) => ({ text, kind: 'FORMER' }) as const)]
  const distinct = more.filter(({ text }) => !seen.has(text) && seen.add(text))
  return preferred === undefined ? [] : [{ text: preferred, kind: 'PREFERRED' }, ...distinct]
}

/** Keys hold no other signs than these. */
function toKey(id: string): string {
  return id.replace(/[^\p{L}\p{N}._:/#-]/gu, '-').replace(/^[^\p{L}\p{N}]+/u, '')
}

function whenOf(row: Row, { startDate, endDate, date }: Properties): UncertainDate {
  const [since, until, on] = [startDate?.[0], endDate?.[0], date?.[0]]
  try {
    if (since !== undefined || until !== undefined) return parseUncertainDate({ ...(since === undefined ? {} : { since }), ...(until === undefined ? {} : { until }) })
    return on === undefined ? unknownDate : parseUncertainDate({ on })
  } catch {
    throw row.fault('startDate', 'bad date', `${print([since, until, on].filter((one) => one !== undefined).join(' to '))} is no time that can be read`)
  }
}

const document = { key: 'entities', title: 'FollowTheMoney file', publisherId: publisher.ref } as const

function toEntity(row: Row, id: string, kind: EntityKind, properties: Properties): StatedRecord {
  const names = namesOf(properties)
  if (names.length === 0) throw row.fault('properties.name', 'no name', `${print(id)} has no name`)
  const [wikidata, lei, summary] = [properties['wikidataId']?.[0], properties['leiCode']?.[0], properties['summary']?.[0] ?? properties['description']?.[0]]
  const externalIds = [...(wikidata === undefined ? [] : [{ scheme: 'wikidata', value: wikidata }]), ...(lei === undefined ? [] : [{ scheme: 'lei', value: lei }])]
  return { kind: 'stated', document, claims: [], entities: [publisher, { ref: `ftm:${id}`, kind, names, ...(externalIds.length === 0 ? {} : { externalIds }), ...(summary === undefined ? {} : { description: summary }) }] }
}

function read(row: Row): StatedRecord | LeftOutRecord {
  const object = parseObject(row)
  const { id, schema } = object
  if (typeof id !== 'string' || toKey(id) === '') throw row.fault('id', 'bad key', 'the object has no id')
  if (typeof schema !== 'string') throw row.fault('schema', 'bad key', 'the object has no schema')
  const properties = propertiesOf(object)
  const kind = kinds[schema]
  if (kind !== undefined) return toEntity(row, id, kind, properties)
  const link = links[schema]
  if (link === undefined && others.has(schema)) return { kind: 'left out', what: schema }
  if (link === undefined) throw row.unmapped('schema', schema)
  const [from, to] = [properties[link.from] ?? [], properties[link.to] ?? []]
  if (from.length === 0 || to.length === 0) throw row.fault(from.length === 0 ? link.from : link.to, 'nobody named', 'the link has only one end')
  const claim: Claim = {
    key: toKey(id),
    kind: 'ACTION',
    predicate: link.label,
    code: schema,
    polarity: 'ASSERTS',
    modality: 'OCCURRED',
    subjects: from.map((one) => ({ entityId: `ftm:${one}` })),
    objects: to.map((one) => ({ entityId: `ftm:${one}` })),
    places: [],
    means: [],
    when: whenOf(row, properties),
    attribution: [],
    attributes: Object.fromEntries(Object.entries(properties).filter(([name]) => name !== link.from && name !== link.to)),
  }
  return { kind: 'stated', document, entities: [publisher], refs: [...from, ...to].map((one) => `ftm:${one}`), claims: [claim] }
}

const lines: Form = { ...wholeLine, name: 'FollowTheMoney entities', fits: ([cell = '']) => cell.trim().startsWith('{'), read }

/** FollowTheMoney (OCCRP, OpenSanctions): entities and links between them, one JSON object a line. */
export const ftm: Source = { name: 'ftm', title: 'FollowTheMoney entities (JSON Lines), as Aleph exports them', publisher, forms: [lines] }
