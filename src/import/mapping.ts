import { basename } from 'node:path'
import type { EntityKind } from '../record/entity.ts'
import { catalogue, typeForCode } from '../record/relation-types.ts'
import { checkSchema } from './check-schema.ts'
import { readText } from './read-text.ts'
import { readYaml } from './read-yaml.ts'
import { toSeedError, type Report, type SeedProblem } from './seed-problem.ts'
import { printSuggestions, suggest } from './suggest.ts'

/** Who, as `seed/mapping.schema.json` has it. */
export interface ActorMapping {
  readonly column: string
  readonly kind?: Exclude<EntityKind, 'PLACE'>
  readonly split?: string
  readonly id?: { readonly scheme: string; readonly column: string }
  readonly country?: string
}

/** What the columns of a table of one's own say. Strings stand for `{ column }`. */
export interface Mapping {
  readonly name: string
  readonly title?: string
  readonly publisher?: string
  readonly format?: 'csv' | 'tsv' | 'json-lines'
  readonly separator?: string
  readonly nothing?: readonly string[]
  readonly order?: 'day-first' | 'month-first'
  readonly key?: readonly string[]
  readonly event?: string
  readonly who?: string | ActorMapping
  readonly whom?: string | ActorMapping
  readonly did: string | { readonly column: string; readonly types?: Readonly<Record<string, string>> }
  readonly on: string | { readonly first: string; readonly last: string }
  readonly where?: string | { readonly column: string; readonly within?: readonly string[]; readonly latitude?: string; readonly longitude?: string; readonly precision?: string }
  readonly figures?: readonly { readonly measure: string; readonly value?: string; readonly low?: string; readonly high?: string; readonly of?: string; readonly unit?: string }[]
  readonly document?: { readonly title?: string; readonly url?: string; readonly publisher?: string; readonly published?: string }
  readonly says?: string | ActorMapping
  readonly quote?: string
  readonly locator?: string
  readonly attributes?: readonly string[]
}

/** The relation type that a word stands for by itself: a label of the catalogue, or a CAMEO code. */
export function typeOfWord(word: string): string | null {
  const label = word.toUpperCase().replaceAll(' ', '_')
  return catalogue.byLabel.has(label) ? label : /^\d{2,4}$/.test(word) ? typeForCode(word) : null
}

function checkTypes(mapping: Mapping, report: Report): void {
  const labels = [...catalogue.byLabel.keys()]
  const given = typeof mapping.did === 'string' ? [[['did'], mapping.did] as const] : Object.entries(mapping.did.types ?? {}).map(([word, label]) => [['did', 'types', word], label] as const)
  for (const [path, label] of given) {
    if (!catalogue.byLabel.has(label)) report('UNKNOWN_TYPE', path, `${JSON.stringify(label)} is not a relation type of the catalogue.${printSuggestions(suggest(label, labels))} Where it is the name of a column, write did: { column: ${label} }.`)
  }
}

/**
 * Reads a mapping file.
 * @throws ParleyError with all that is wrong with it, each with line and field
 */
export function readMapping(file: string): Mapping {
  const read = readYaml(basename(file), readText(file))
  const problems: SeedProblem[] = []
  if ('tree' in read) {
    const { tree } = read
    const report: Report = (code, path, message) => problems.push({ code, message, file: tree.file, line: tree.lineOf(path), field: path.join('.') })
    checkSchema('mapping', tree.value, report)
    if (problems.length === 0) checkTypes(tree.value as Mapping, report)
    if (problems.length === 0) return tree.value as Mapping
  } else problems.push(...read.problems)
  const [first, ...others] = problems
  if (first === undefined) throw new TypeError('a mapping that is neither right nor wrong')
  throw toSeedError([first, ...others], 'Nothing was imported.')
}
