import type { Entity } from '../../../src/record/entity.ts'
import { parseUncertainDate } from '../../../src/record/uncertain-date.ts'
import type { Batch } from '../../../src/write/batch.ts'
import { country, strike } from '../../write/article-like.ts'

const village: Entity = {
  id: 'place:village',
  kind: 'PLACE',
  names: [{ text: 'Village, "the old"', kind: 'PREFERRED', language: 'en' }, { text: '村\u{20000}', kind: 'ALIAS', script: 'Hani' }],
  externalIds: [{ scheme: 'geonames', value: '1\u0001\u0002"\u00032' }],
  description: 'First line\nsecond line\r\n\tthird, with \u0009 and "quotes" and a backslash \\',
  latitude: 27,
  longitude: 62.25,
}

function batch(own: Partial<Batch>): Batch {
  return { writer: 'odd', by: 'a "test"\nof two lines', entities: [], documents: [], ...own }
}

const common = { subjects: [{ entityId: 'country:iran', wording: 'Tehran\u2028' }], objects: [{ entityId: 'country:pakistan' }, { entityId: 'place:village', role: 'TERRITORY' as const }] }

/** Batches that hold what files of rows get wrong: line ends, quotes, whole and broken numbers in one place, lists without entries; and what only later batches change. */
export const oddBatches: readonly Batch[] = [
  batch({ entities: [country('iran'), country('pakistan'), country('iraq'), village] }),
  batch({
    documents: [
      {
        document: { key: 'undated', title: 'A report\nin two lines', publisherId: 'country:iraq', url: 'https://example.org/?a="b"', language: '' },
        events: [{ key: 'raid', title: 'A raid, "so called"' }],
        claims: [
          strike({ ...common, key: 'c1', event: 'raid', means: ['missiles', 'drones'], confidence: 0.5, attributes: { b: ['\u0001', 'x'.repeat(100_000)], a: 1.5 }, places: [{ entityId: 'place:village', latitude: 27.5, longitude: 62, precision: 'village' }] }),
          strike({ ...common, key: 'c2', confidence: 1, quote: { text: 'We "struck"\nthem.', language: 'en' }, locator: '¶1' }),
        ],
      },
    ],
  }),
  batch({
    documents: [
      { document: { key: 'copy', copyOf: 'document:odd:undated', publishedAt: '2024-01-17' }, claims: [strike({ ...common, key: 'c3', event: 'raid', attribution: [{ speakerId: 'country:iraq', named: true, verb: 'reported' }, { role: 'an official', named: false, verb: 'said' }] })] },
      { document: { key: 'second', revises: 'document:odd:copy', publishedAt: '2024-01-18T10:00:00+03:30', publisherId: 'country:iran' }, claims: [strike({ ...common, key: 'c4', event: 'raid', polarity: 'DENIES', attribution: [{ speakerId: 'country:iran', named: true, verb: 'denied' }] })] },
    ],
  }),
  batch({
    entities: [{ ...country('iran'), names: [{ text: 'Persia', kind: 'FORMER' }], description: 'a\u000bb'.replace('\u000b', '') }, { ...village, latitude: 27.125, description: null }],
    documents: [
      {
        document: { key: 'undated', title: 'A report\nin two lines', publisherId: 'country:iraq', url: 'https://example.org/?a="b"', language: '' },
        claims: [
          { ...strike({ ...common, key: 'm1', event: 'raid' }), kind: 'MEASURE', predicate: undefined, quantity: { measure: 'killed', value: 9, low: 2.5, high: 12, group: 'children', unit: '' } } as never,
          strike({ ...common, key: 'c5', event: 'raid', when: parseUncertainDate({ on: '2024-01-16/2024-01-18' }) }),
          strike({ key: 'c6', predicate: 'ALLIED_WITH', subjects: [{ entityId: 'country:iran' }, { entityId: 'country:iraq' }], objects: [], when: parseUncertainDate({ since: '2003' }) }),
        ],
      },
    ],
  }),
]
