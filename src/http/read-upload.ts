import { Busboy, type BusboyFileStream } from '@fastify/busboy'
import type { FastifyRequest } from 'fastify'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ParleyError } from '../errors.ts'

/** What came with a file: the fields of a form, and the text of a mapping. */
export interface Upload {
  readonly fields: ReadonlyMap<string, string>
  readonly mapping: string | null
}

/** Takes up the bytes of the file; `name` is null where its sender gave none. */
export type TakeFile = (name: string | null, bytes: AsyncIterable<Buffer>) => Promise<void>

/** A mapping is written by hand. */
const mostMappingBytes = 1_048_576
const limits = { files: 2, fields: 20, fieldSize: mostMappingBytes, fieldNameSize: 100, headerPairs: 20 }
/** How long a sender may send nothing. */
const idleMs = 60_000

async function readText(bytes: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of bytes) {
    size += chunk.length
    if (size > mostMappingBytes) throw new ParleyError('BAD_INPUT', `The mapping has more than ${mostMappingBytes} bytes.`, { details: { allowed: mostMappingBytes } })
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** Reads a form: the part `file`, and for a table the part `mapping`, as a file or as a field, in either order. */
async function readForm(headers: FastifyRequest['headers'], bytes: AsyncIterable<Buffer>, takeFile: TakeFile): Promise<Upload> {
  const fields = new Map<string, string>()
  const parts: { readonly stream: Readable; readonly taken: Promise<void> }[] = []
  const seen: string[] = []
  const form = new Busboy({ headers: { ...headers, 'content-type': headers['content-type'] ?? '' }, limits })
  const take = async (part: string, stream: BusboyFileStream, name: string): Promise<void> => {
    seen.push(part)
    if (part === 'mapping') fields.set(part, await readText(stream as AsyncIterable<Buffer>))
    else if (part === 'file' && seen.indexOf(part) === seen.length - 1) await takeFile(name === '' ? null : name, stream as AsyncIterable<Buffer>)
    else throw new ParleyError('BAD_INPUT', `The form has ${part === 'file' ? 'two parts "file"' : `a file in the part ${JSON.stringify(part)}`}; give one part "file", and for a table one part "mapping".`)
  }
  form.on('file', (part, stream, name) => {
    const taken = take(part, stream, name)
    taken.catch((error: unknown) => form.destroy(error instanceof Error ? error : new Error(String(error))))
    parts.push({ stream, taken })
  })
  form.on('field', (name, value) => fields.set(name, value))
  try {
    await pipeline(bytes, form)
  } catch (error) {
    for (const { stream } of parts) stream.destroy()
    await Promise.allSettled(parts.map(({ taken }) => taken))
    const isSyntax = error instanceof Error && !(error instanceof ParleyError) && !('code' in error) // the parser's own errors have none
    throw isSyntax ? new ParleyError('BAD_INPUT', `The form cannot be read: ${error.message}.`, { cause: error }) : error
  }
  await Promise.all(parts.map(({ taken }) => taken))
  if (!seen.includes('file')) throw new ParleyError('BAD_INPUT', 'The form has no part "file" with a file.')
  const mapping = fields.get('mapping') ?? null
  fields.delete('mapping')
  return { fields, mapping }
}

/** Whether the body is a form that holds the file, and not the file itself. */
export function isForm({ headers }: Pick<FastifyRequest, 'headers'>): boolean {
  return headers['content-type']?.toLowerCase().startsWith('multipart/form-data') === true
}

/** The bytes of a body whose sender may be slow, but not silent. The request stays open when they are not read to their end: it is still to be answered. */
async function* withoutSilence(body: Readable): AsyncGenerator<Buffer> {
  const fail = (): void => void body.destroy(new ParleyError('TIMEOUT', `Nothing came for ${idleMs / 1000} s, so the upload was ended.`))
  let timer = setTimeout(fail, idleMs)
  try {
    for await (const chunk of body.iterator({ destroyOnReturn: false })) {
      clearTimeout(timer)
      yield chunk as Buffer
      timer = setTimeout(fail, idleMs)
    }
  } finally {
    clearTimeout(timer)
  }
}

/**
 * Reads the upload of a request as it comes: the body is the file itself, or a form with it.
 * @throws ParleyError BAD_INPUT, TIMEOUT; what `takeFile` throws; an error of the stream where the sender has gone
 */
export async function readUpload(request: FastifyRequest, takeFile: TakeFile): Promise<Upload> {
  const bytes = withoutSilence(request.raw)
  if (isForm(request)) return readForm(request.headers, bytes, takeFile)
  await takeFile(null, bytes)
  return { fields: new Map(), mapping: null }
}
