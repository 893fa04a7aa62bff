import { ParleyError } from '../errors.ts'
import type { ImportChoices } from '../import/jobs/job.ts'

/** What may be said of how a file is to be imported, besides its `name`. */
const allowed = ['name', 'encoding', 'repair', 'dedupe', 'foldMirrors', 'revise', 'maxRejects'] as const
type ChoiceName = (typeof allowed)[number]
const standardMaxRejects = 1000

function refuse(name: string, given: string, what: string): never {
  throw new ParleyError('BAD_INPUT', `${name} is ${JSON.stringify(given)}: give ${what}.`, { details: { argument: name, given } })
}

/** @param given parameters of the address and fields of the form */
export function readChoices(given: ReadonlyMap<string, string>): ImportChoices {
  for (const name of given.keys()) {
    if (!(allowed as readonly string[]).includes(name)) throw new ParleyError('BAD_INPUT', `${JSON.stringify(name)} is nothing that an import can be told; it can be told ${allowed.join(', ')}, and for a table mapping.`, { details: { given: name, allowed } })
  }
  const read = (name: ChoiceName): string => given.get(name) ?? ''
  const isOn = (name: ChoiceName): boolean => {
    const value = given.get(name)
    if (value === undefined || value === 'false') return false
    return value === 'true' || refuse(name, value, 'true or false')
  }
  const dedupe = read('dedupe')
  if (dedupe !== '' && dedupe !== 'one-a-day') refuse('dedupe', dedupe, 'one-a-day, or nothing')
  const encoding = read('encoding')
  if (encoding !== '' && !isEncoding(encoding)) refuse('encoding', encoding, 'the name of an encoding, such as windows-1252 or utf-16le')
  const maxRejects = read('maxRejects')
  if (!/^\d{0,9}$/.test(maxRejects)) refuse('maxRejects', maxRejects, 'a whole number')
  return {
    encoding: encoding === '' ? null : encoding,
    repair: isOn('repair'),
    dedupe: dedupe === '' ? null : 'one-a-day',
    foldMirrors: isOn('foldMirrors'),
    revise: isOn('revise'),
    maxRejects: maxRejects === '' ? standardMaxRejects : Number(maxRejects),
  }
}

function isEncoding(label: string): boolean {
  try {
    new TextDecoder(label)
    return true
  } catch {
    return false
  }
}

/**
 * The name of an uploaded file: no path, nothing hidden, and short enough for a file beside it to be named after it.
 * @throws ParleyError BAD_INPUT
 */
export function readFileName(given: string | null, source: string): string {
  if (given === null || given === '') return source
  const name = given.split(/[\\/]/).at(-1) ?? ''
   
  if (name === '' || name.startsWith('.') || name === '-' || /[\u0000-\u001f\u007f]/.test(name) || Buffer.byteLength(name) > 200) refuse('name', given, 'a file name of 1 to 200 bytes that does not begin with a dot')
  return name
}
