import type { Shown } from '../subgraph.ts'

/** A text that a spreadsheet would run gets an apostrophe in front, as in the files of the service. */
function cell(value: string | number | boolean | null): string {
  const text = value === null ? '' : String(value)
  const safe = typeof value === 'string' && /^[=+\-@]/.test(text) ? `'${text}` : text
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** The lines of the picture as CSV: exactly those that are drawn. */
export function printTable({ entities, bundles }: Shown): string {
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  const head = ['one', 'one_name', 'other', 'other_name', 'relations', 'to_other', 'to_one', 'types', 'first', 'last', 'origins', 'contested']
  const rows = bundles.map((bundle) => [bundle.one, names.get(bundle.one) ?? '', bundle.other, names.get(bundle.other) ?? '', bundle.count, bundle.toOther, bundle.toOne, bundle.types.join('|'), bundle.firstOn, bundle.lastOn, bundle.origins, bundle.contested])
  return [head, ...rows].map((row) => `${row.map(cell).join(',')}\n`).join('')
}
