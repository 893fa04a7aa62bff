import type { Claim } from '../../src/record/claim.ts'
import type { Entity } from '../../src/record/entity.ts'
import { parseUncertainDate } from '../../src/record/uncertain-date.ts'
import type { Batch } from '../../src/write/batch.ts'

/** A country of a test, with one name. */
export function country(name: string): Entity {
  return { id: `country:${name}`, kind: 'COUNTRY', names: [{ text: name, kind: 'PREFERRED' }] }
}

/** A says that B struck C, with what a test says of it. */
export function strike(own: Partial<Claim> & { readonly key: string }): Claim {
  return {
    kind: 'ACTION',
    predicate: 'STRUCK',
    polarity: 'ASSERTS',
    modality: 'OCCURRED',
    subjects: [{ entityId: 'country:iran' }],
    objects: [{ entityId: 'country:pakistan' }],
    places: [],
    means: [],
    when: parseUncertainDate({ on: '2024-01-16' }),
    attribution: [],
    ...own,
  }
}

/** A batch of one document that states these claims. */
export function report(claims: readonly Claim[], own: Partial<Batch['documents'][number]['document']> = {}): Batch {
  return { writer: 'test', by: 'a test', entities: ['iran', 'pakistan', 'iraq'].map(country), documents: [{ document: { key: 'report', title: 'A report', ...own }, claims }] }
}
