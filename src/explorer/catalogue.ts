import type { Ask } from './ask.ts'

/** A type of relation, as far as the page names it. */
export interface TypeEntry {
  readonly label: string
  readonly name: string
  readonly quad: number | null
  readonly groups: readonly string[]
}

export async function readCatalogue(ask: Ask): Promise<ReadonlyMap<string, TypeEntry>> {
  const { relationTypes } = await ask<{ readonly relationTypes: readonly TypeEntry[] }>('{ relationTypes { label name quad groups } }')
  return new Map(relationTypes.map((entry) => [entry.label, entry]))
}

/** The four classes of CAMEO, by the groups that filters take. */
export const quads: readonly { readonly group: string; readonly name: string }[] = [
  { group: 'quad:1', name: 'verbal cooperation' },
  { group: 'quad:2', name: 'material cooperation' },
  { group: 'quad:3', name: 'verbal conflict' },
  { group: 'quad:4', name: 'material conflict' },
]

/** A group with some of its types, for who does not know codes by heart: "cameo:11 – condemned, accused …". */
export function describeGroup(catalogue: ReadonlyMap<string, TypeEntry>, group: string): string {
  const names = [...catalogue.values()].flatMap(({ groups, name }) => (groups.includes(group) ? [name] : []))
  return names.length === 0 ? group : `${group} – ${names.slice(0, 3).join(', ')}${names.length > 3 ? ' …' : ''}`
}

/** All groups of types but the classes, by letter. */
export function groupsOf(catalogue: ReadonlyMap<string, TypeEntry>): readonly string[] {
  return [...new Set([...catalogue.values()].flatMap(({ groups }) => groups))].filter((group) => !group.startsWith('quad:')).sort((one, other) => one.localeCompare(other, 'en'))
}
