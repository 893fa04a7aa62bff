import { ParleyError } from '../errors.ts'
import { createMappedSource } from './mapped-source.ts'
import { readMapping } from './mapping.ts'
import type { Source } from './source.ts'
import { sources } from './sources.ts'

/** A table of one's own, which is no data set that we know. */
export const tableName = 'table'

/** All that can be imported from. */
export const sourceNames: readonly string[] = [...sources.map(({ name }) => name), tableName]

/**
 * A source by its name, or undefined.
 * @param mapping the file that says what the columns of a table are
 * @throws ParleyError BAD_INPUT for a table without a mapping, or with one that is wrong
 */
export function findSource(name: string, mapping: string | null): Source | undefined {
  if (name !== tableName) return sources.find((one) => one.name === name)
  if (mapping === null) throw new ParleyError('BAD_INPUT', 'A table of your own needs a mapping (--mapping <file>, or over HTTP the part `mapping`); --suggest proposes one.')
  return createMappedSource(readMapping(mapping))
}
