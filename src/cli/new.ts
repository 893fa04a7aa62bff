import { existsSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { ParleyError } from '../errors.ts'
import { printTemplate } from '../import/print-template.ts'
import type { Command } from './command.ts'

function write(file: string): void {
  if (existsSync(file)) throw new ParleyError('BAD_INPUT', `${file} is already there and is left as it is; give another name.`, { details: { given: file } })
  if (!/\.ya?ml$/i.test(file)) throw new ParleyError('BAD_INPUT', `${file} was given; the name of a document's file ends in .yaml.`, { details: { given: file } })
  writeFileSync(file, printTemplate(file), { flag: 'wx' })
  console.log(`Wrote ${file}. Fill it in, then run: npx parley seed --check ${file}`)
}

/** `parley new` */
export const newCommand: Command = {
  help: `Usage: npx parley new [file.yaml]

Writes an empty document to fill in, with comments that say what each field is. Without a file: to the output.
A file that is already there is left as it is. docs/data-format.md has examples.`,
  run: (words) => {
    const { positionals } = parseArgs({ args: [...words], options: {}, allowPositionals: true })
    const [file, ...more] = positionals
    if (more.length > 0) throw new ParleyError('BAD_INPUT', `${positionals.length} names were given; one is allowed.`)
    if (file === undefined) console.log(printTemplate(null))
    else write(file)
    return Promise.resolve(0)
  },
}
