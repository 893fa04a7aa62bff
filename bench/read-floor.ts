import { readFileSync } from 'node:fs'

/** The hand-written statement of this name in `floors/`. */
export function readFloor(name: string): string {
  return readFileSync(new URL(`floors/${name}.cypher`, import.meta.url), 'utf8')
}
