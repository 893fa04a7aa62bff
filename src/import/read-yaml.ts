import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node, type Pair, type YAMLError } from 'yaml'
import type { FieldPath, SeedProblem } from './seed-problem.ts'

/** The content of a YAML file, which remembers its lines. */
export interface YamlTree {
  readonly file: string
  /** Plain JavaScript values. */
  readonly value: unknown
  /** The line of a field, or of the nearest thing around it that is there. */
  readonly lineOf: (path: FieldPath) => number
}

const explanations: Readonly<Partial<Record<YAMLError['code'], string>>> = {
  DUPLICATE_KEY: 'This key stands twice in the same place; leave one.',
  TAB_AS_INDENT: 'The line is indented with a tab; use spaces.',
  MULTIPLE_DOCS: 'The file holds more than one YAML document (a line of ---); make each a file of its own.',
}

function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : String(pair.key)
}

/** The offset at which a field begins: of its key in a map, of itself in a list. */
function offsetOf(document: Document, path: FieldPath): number {
  let node: unknown = document.contents
  let offset = (node as Node | null)?.range?.[0] ?? 0
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(document)
    if (isMap(node)) {
      const pair = node.items.find((one) => keyOf(one) === String(step))
      if (pair === undefined) break
      offset = (pair.key as Node | null)?.range?.[0] ?? offset
      node = pair.value
    } else if (isSeq(node) && typeof step === 'number' && step < node.items.length) {
      node = node.items[step]
      offset = (node as Node | null)?.range?.[0] ?? offset
    } else break
  }
  return offset
}

/**
 * Reads YAML 1.2 text: `no` and `on` are words, a day stays text.
 * @returns the content, or everything that is wrong with the text as YAML
 */
export function readYaml(file: string, text: string): { readonly tree: YamlTree } | { readonly problems: readonly SeedProblem[] } {
  const lines = new LineCounter()
  const problem = (message: string, offset: number): SeedProblem => ({ code: 'BAD_INPUT', message, file, line: Math.max(1, lines.linePos(offset).line), field: '' })
  if (text.includes('\uFFFD')) return { problems: [problem('The file is not UTF-8 text; save it as UTF-8.', 0)] }
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, version: '1.2', schema: 'core' })
  const faults = [...document.errors, ...document.warnings]
  if (faults.length > 0) return { problems: faults.map(({ code, message, pos }) => problem(explanations[code] ?? `This is not YAML that can be read: ${message.replace(/\.?$/, '.')}`, pos[0])) }
  try {
    const value: unknown = document.toJS({ maxAliasCount: 100 })
    return { tree: { file, value, lineOf: (path) => lines.linePos(offsetOf(document, path)).line } }
  } catch (error) {
    return { problems: [problem(`This is not YAML that can be read: ${error instanceof Error ? error.message : String(error)}.`, 0)] }
  }
}
