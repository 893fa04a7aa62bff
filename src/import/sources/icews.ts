import type { Claim } from '../../record/claim.ts'
import { hash } from '../../record/ids.ts'
import { cameoCode, typeOfCode } from '../cameo.ts'
import { dayOf, toDate } from '../days.ts'
import { mirrorOf } from '../mirrors.ts'
import { placeMention, toPlace } from '../places.ts'
import type { Row } from '../row.ts'
import type { Form, ReadContext, Source } from '../source.ts'
import type { EntityDraft, StatedRecord } from '../source-record.ts'
import { icewsActor, unquote } from './icews-actors.ts'

const publisher: EntityDraft = {
  ref: 'icews-publisher:ICEWS',
  id: 'organisation:icews',
  kind: 'ORGANISATION',
  names: [{ text: 'ICEWS', kind: 'PREFERRED' }, { text: 'Integrated Crisis Early Warning System', kind: 'ALIAS', language: 'en' }],
}

/** What all forms have: a day, an act with its code, and two actors. */
interface Act {
  readonly day: string
  readonly code: string
  readonly act: string
  readonly source: readonly EntityDraft[]
  readonly target: readonly EntityDraft[]
  /** Sets apart what is never one event: the sentence, where it is known. */
  readonly sentence: string
}

/** The key of the event that a row tells of, where it may be that of other rows too. */
function sharedEvent({ day, code, source, target }: Act, mirror: string | null, context: ReadContext): string | undefined {
  if (context.foldMirrors && mirror !== null) return `${day}/m/${hash(mirror)}`
  if (context.dedupe === 'one-a-day') return `${day}/d/${hash(code, source[0]?.ref ?? '', target[0]?.ref ?? '')}`
  return undefined
}

function toRecord(row: Row, act: Act, key: string, own: Pick<StatedRecord, 'document' | 'entities'> & Pick<Claim, 'places' | 'locator' | 'attributes'>, context: ReadContext): StatedRecord {
  const predicate = typeOfCode(row, 'CAMEO Code', act.code)
  const [source, target] = [act.source[0], act.target[0]]
  if (source === undefined || target === undefined) throw row.fault('Source Name', 'nobody named', 'the row names no actor')
  const mirror = mirrorOf(act.day, act.sentence, act.code, predicate, source.ref, target.ref)
  const event = sharedEvent(act, mirror?.key ?? null, context)
  const { document, entities, places, locator, attributes } = own
  const isFolded = context.foldMirrors && mirror?.isSymmetric === true
  const claim: Claim = {
    key,
    kind: 'ACTION',
    predicate,
    code: act.code,
    polarity: 'ASSERTS',
    modality: 'OCCURRED',
    ...(isFolded ? {} : { directed: true }),
    ...(event === undefined ? {} : { event }),
    subjects: [{ entityId: source.ref }],
    objects: [{ entityId: target.ref }],
    places,
    means: [],
    when: toDate(act.day),
    attribution: [],
    ...(locator === undefined ? {} : { locator }),
    attributes: { ...attributes, ...(context.dedupe === null ? {} : { dedupe: context.dedupe }), ...(event !== undefined && context.foldMirrors ? { mirrors: 'folded' } : {}) },
  }
  return { kind: 'stated', document, entities: [...entities, ...act.source, ...act.target], claims: [claim], ...(mirror === null ? {} : { mirror }) }
}

const sectors = ['Source Sectors', 'Target Sectors'] as const

/** The raw files of ICEWS, one row an event. Their ids are unique only together with the day. */
const tab: Form = {
  name: 'ICEWS events',
  columns: [
    'Event ID', 'Event Date', 'Source Name', 'Source Sectors', 'Source Country', 'Event Text', 'CAMEO Code', 'Intensity', 'Target Name', 'Target Sectors',
    'Target Country', 'Story ID', 'Sentence Number', 'Publisher', 'City', 'District', 'Province', 'Country', 'Latitude', 'Longitude',
  ],
  header: 'always',
  separators: ['\t'],
  isQuoted: false,
  nothing: ['NA'],
  read: (row, context) => {
    const day = dayOf(row, 'Event Date')
    const { code, repairs } = cameoCode(row, 'CAMEO Code', context.repair)
    const story = row.needed('Story ID')
    const outlet = row.optional('Publisher')
    const paper: EntityDraft | null = outlet === undefined ? null : { ref: `icews-publisher:${outlet}`, kind: 'ORGANISATION', names: [{ text: outlet, kind: 'PREFERRED' }] }
    const place = toPlace('icews-place', { settlement: row.text('City'), areas: [row.text('District'), row.text('Province')], country: row.text('Country') })
    const sentence = row.text('Sentence Number')
    const act: Act = {
      day,
      code,
      act: row.text('Event Text'),
      source: icewsActor(unquote(row.needed('Source Name')), row.text('Source Country')),
      target: icewsActor(unquote(row.needed('Target Name')), row.text('Target Country')),
      sentence: `${story}/${sentence}`,
    }
    const record = toRecord(row, act, `${day}/${row.needed('Event ID')}`, {
      document: { key: `story/${story}`, ...(paper === null ? {} : { publisherId: paper.ref }) },
      entities: [...(paper === null ? [] : [paper]), ...(place === null ? [] : [place])],
      places: place === null ? [] : [placeMention(row, place.ref)],
      ...(sentence === '' ? {} : { locator: `sentence ${sentence}` }),
      attributes: { action: act.act, intensity: row.text('Intensity'), ...row.pick(sectors) },
    }, context)
    return repairs === 0 ? record : { ...record, repairs }
  },
}

/** Events by day with actors by name, as prepared from ICEWS for work on knowledge graphs: no ids, one document a day. */
const tsv: Form = {
  name: 'ICEWS events by name',
  columns: ['date', 'source', 'relation', 'cameo', 'target'],
  optional: ['goldstein', 'quad', 'reports', 'datasets'],
  header: 'always',
  separators: ['\t'],
  isQuoted: false,
  read: (row, context) => {
    const day = dayOf(row, 'date')
    const { code, repairs } = cameoCode(row, 'cameo', context.repair)
    const [source, target, relation] = [unquote(row.needed('source')), unquote(row.needed('target')), row.text('relation')]
    const content = hash(source, target, code, relation)
    const before = context.repeatsBefore(day, content)
    const act: Act = { day, code, act: relation, source: icewsActor(source, ''), target: icewsActor(target, ''), sentence: '' }
    const record = toRecord(row, act, `${day}/${content}${before === 0 ? '' : `.${before + 1}`}`, {
      document: { key: day, title: `ICEWS events of ${day}`, publisherId: publisher.ref },
      entities: [publisher],
      places: [],
      attributes: { action: relation, ...row.pick(['reports', 'datasets']) },
    }, context)
    return repairs === 0 ? record : { ...record, repairs }
  },
}

/** Integrated Crisis Early Warning System (Boschee et al., Harvard Dataverse). */
export const icews: Source = { name: 'icews', title: 'ICEWS: events as published, and by name', publisher, forms: [tab, tsv] }
