import type { Clock } from '../plan/clock.ts'
import { cypher, name, toStatement, type Run } from '../cypher/statement.ts'
import type { Cell } from './columns.ts'
import { printName } from './print-name.ts'

/** How many names are kept, so that memory stays bounded whatever the number of entities. */
const mostKept = 100_000

/** What entities are called: each is asked for once, for the same few stand in most rows. */
export interface EntityNames {
  /** Puts names where the cells of some columns hold the ids of entities, or lists of them. */
  readonly fill: (rows: readonly unknown[][], columns: readonly number[]) => Promise<void>
}

function idsIn(cell: unknown): readonly string[] {
  return Array.isArray(cell) ? (cell as readonly string[]) : typeof cell === 'string' ? [cell] : []
}

/** The names of entities as the record had them. */
export function createEntityNames(run: Run, clock: Clock | null): EntityNames {
  const names = new Map<string, string>()
  return {
    fill: async (rows, columns) => {
      if (columns.length === 0) return
      const wanted = new Set<string>()
      for (const cells of rows) for (const column of columns) for (const id of idsIn(cells[column])) if (!names.has(id)) wanted.add(id)
      if (names.size + wanted.size > mostKept) {
        names.clear()
        for (const cells of rows) for (const column of columns) for (const id of idsIn(cells[column])) wanted.add(id)
      }
      if (wanted.size > 0) {
        const found = await run(toStatement(cypher`UNWIND ${[...wanted]} AS id MATCH (x:Entity {id: id}) RETURN id, ${printName(name('x'), clock)} AS name`))
        for (const { id, name: text } of found) names.set(id as string, text as string)
      }
      const nameOf = (id: string): string => names.get(id) ?? id
      for (const cells of rows) for (const column of columns) if (cells[column] !== null) cells[column] = (Array.isArray(cells[column]) ? [...new Set(idsIn(cells[column]).map(nameOf))] : nameOf(cells[column] as string)) satisfies Cell
    },
  }
}
