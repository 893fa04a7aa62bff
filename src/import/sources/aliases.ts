import { normalise } from '../../record/name-norm.ts'
import type { Form, Source } from '../source.ts'
import type { EntityDraft, StatedRecord } from '../source-record.ts'

const publisher: EntityDraft = { ref: 'aliases-publisher:aliases', kind: 'ORGANISATION', names: [{ text: 'Alias files', kind: 'PREFERRED' }] }

const isSame = (one: string, other: string): boolean => normalise(one) === normalise(other)

/** Other names of actors of ICEWS, each on a row. Names that differ in case and marks alone are found anyway, and are passed over. */
const icewsNames: Form = {
  name: 'other names of actors of ICEWS',
  columns: ['icews_name', 'surface_form'],
  optional: ['icews_event_degree', 'phoenix_id', 'same_after_normalise', 'country', 'language'],
  header: 'always',
  separators: ['\t', ','],
  isQuoted: false,
  read: (row): StatedRecord => {
    const [name, text, country, language] = [row.needed('icews_name'), row.needed('surface_form'), row.text('country'), row.text('language')]
    const ref = `icews:${name}${country === '' ? '' : `, ${country}`}`
    return { kind: 'stated', document: { key: 'aliases' }, entities: [], claims: [], refs: [ref], aliases: isSame(name, text) ? [] : [{ ref, name: { text, kind: 'ALIAS', ...(language === '' ? {} : { language }) } }] }
  },
}

/** Files of other names. That a name comes from one is told by the write that recorded it: its writer is `aliases`. */
export const aliases: Source = { name: 'aliases', title: 'other names of actors that were imported', publisher, forms: [icewsNames] }
