import { readFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const template = new URL('../../seed/template.yaml', import.meta.url)
const schema = fileURLToPath(new URL('../../seed/document.schema.json', import.meta.url))

/**
 * A document to fill in, with comments.
 * @param file where it will be, so that editors find the schema from there; null: the schema is named by its full path
 */
export function printTemplate(file: string | null): string {
  const path = file === null ? schema : relative(dirname(resolve(file)), schema).replaceAll('\\', '/')
  return readFileSync(template, 'utf8').replace('$schema=document.schema.json', () => `$schema=${path}`)
}
