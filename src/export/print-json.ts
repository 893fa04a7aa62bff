import type { Cell, Cells, Column } from './columns.ts'
import { wellFormed } from './text.ts'

/** A cell as JSON. */
export function printCell(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return 'null'
  if (typeof cell === 'string') return JSON.stringify(wellFormed(cell))
  return Array.isArray(cell) ? `[${(cell as readonly string[]).map(printCell).join()}]` : JSON.stringify(cell)
}

/** Prints rows as JSON objects with the names of the columns. `more` are further members, each with the column that it repeats. */
export function printObjects(columns: readonly Column[], more: readonly (readonly [name: string, column: string])[] = []): (cells: Cells) => string {
  const members = [...columns.map(({ name }, index) => [name, index] as const), ...more.map(([name, column]) => [name, columns.findIndex((one) => one.name === column)] as const)]
  const keys = members.map(([name, index], place) => [`${place === 0 ? '{' : ','}${JSON.stringify(name)}:`, index] as const)
  return (cells) => {
    let text = ''
    for (const [key, index] of keys) text += key + printCell(cells[index])
    return `${text}}`
  }
}
