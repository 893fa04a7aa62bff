import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { PassThrough, type Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { openPromise, type Entry } from 'yauzl'
import { ParleyError } from '../errors.ts'

/** One file, or one member of an archive, with its bytes as they are after unpacking. They can be read once. */
export interface Input {
  readonly name: string
  readonly bytes: AsyncIterable<Buffer>
}

/** Told how many bytes more have been read of the files on disk, before unpacking. */
export type OnBytes = (bytes: number) => void

/** No text packs better than this; what does is meant to fill the disk or the time of whoever unpacks it. */
const mostRatio = 300
const freeBytes = 64 * 1_048_576

/** The name of files that Parley writes beside what it imports. */
const rejectMark = '.rejects.'

function bomb(name: string): ParleyError {
  return new ParleyError('BAD_INPUT', `${name} unpacks to more than ${mostRatio} times its size, as no text does: it is not read any further.`)
}

function tooShort(name: string, error: unknown): ParleyError {
  const reason = error instanceof Error ? error.message : String(error)
  return new ParleyError('BAD_INPUT', `${name} cannot be unpacked: ${reason}. It is damaged or cut off; fetch it again.`, { cause: error })
}

/** Bytes that are unpacked from others, as long as they do not become suspiciously many. */
async function* guarded(name: string, unpacked: AsyncIterable<Buffer>, packedBytes: () => number): AsyncGenerator<Buffer> {
  let bytes = 0
  try {
    for await (const chunk of unpacked) {
      bytes += chunk.length
      if (bytes > freeBytes && bytes > packedBytes() * mostRatio) throw bomb(name)
      yield chunk
    }
  } catch (error) {
    throw error instanceof ParleyError ? error : tooShort(name, error)
  }
}

async function* counted(bytes: AsyncIterable<Buffer>, onBytes: OnBytes): AsyncGenerator<Buffer> {
  for await (const chunk of bytes) {
    onBytes(chunk.length)
    yield chunk
  }
}

/** Plain bytes, or those of a gzip file, which its first two bytes tell. */
async function* unzipped(name: string, bytes: AsyncIterable<Buffer>, onBytes: OnBytes): AsyncGenerator<Buffer> {
  let packed = 0
  const source = counted(bytes, (count) => {
    packed += count
    onBytes(count)
  })
  const first = await source.next()
  if (first.done === true) return
  const whole = async function* (): AsyncGenerator<Buffer> {
    yield first.value
    yield* source
  }
  const [one, two] = first.value
  if (one === 0x50 && two === 0x4b && name === standardInput) throw new ParleyError('BAD_INPUT', 'A zip archive cannot be read from the standard input, for its list of contents stands at its end; give the name of the file.')
  if (one !== 0x1f || two !== 0x8b) {
    yield* whole()
    return
  }
  const out = new PassThrough()
  const done = pipeline(whole, createGunzip(), out).catch((error: unknown) => out.destroy(error instanceof Error ? error : new Error(String(error))))
  yield* guarded(name, out as AsyncIterable<Buffer>, () => packed)
  await done
}

const standardInput = 'standard input'

/** The members of a zip archive that are files, in its order. */
async function* membersOf(path: string, onBytes: OnBytes): AsyncGenerator<Input> {
  const archive = await openPromise(path, { lazyEntries: true, autoClose: false }).catch((error: unknown) => {
    throw tooShort(path, error)
  })
  try {
    for await (const entry of archive.eachEntry()) {
      if (entry.fileName.endsWith('/') || entry.fileName.startsWith('__MACOSX/')) continue
      const name = `${path}/${entry.fileName}`
      const bytes = await archive.openReadStreamPromise(entry).catch((error: unknown) => {
        throw tooShort(name, error)
      })
      yield { name, bytes: member(name, entry, bytes, onBytes) }
    }
  } finally {
    archive.close()
  }
}

/** A member's bytes; of what it packs, as many are told as have been unpacked in proportion. */
async function* member(name: string, { compressedSize, uncompressedSize }: Entry, bytes: Readable, onBytes: OnBytes): AsyncGenerator<Buffer> {
  const told = counted(bytes as AsyncIterable<Buffer>, (count) => onBytes((count * compressedSize) / Math.max(1, uncompressedSize)))
  yield* unzipped(name, guarded(name, told, () => compressedSize), () => undefined)
}

async function isZip(path: string): Promise<boolean> {
  for await (const chunk of createReadStream(path, { end: 3 })) return (chunk as Buffer).readUInt32BE(0) === 0x504b0304
  return false
}

/** The files of a folder and of those in it, in the order of their names; hidden files and what Parley wrote are left out. */
async function filesOf(path: string): Promise<readonly { readonly path: string; readonly bytes: number }[]> {
  const about = await stat(path).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') throw new ParleyError('NOT_FOUND', `There is no file or folder ${path}; names are looked up from the current folder.`, { cause: error })
    throw new ParleyError('NOT_FOUND', `${path} cannot be read: ${error instanceof Error ? error.message : String(error)}.`, { cause: error })
  })
  if (!about.isDirectory()) return [{ path, bytes: about.size }]
  const names = (await readdir(path)).filter((name) => !name.startsWith('.') && !name.includes(rejectMark)).sort()
  return (await Promise.all(names.map((name) => filesOf(join(path, name))))).flat()
}

/** What is to be read. */
export interface Inputs {
  /** Of all files together; null where it is not known, as of the standard input. */
  readonly totalBytes: number | null
  readonly files: AsyncIterable<Input>
}

/**
 * Finds what a path names: a file, all files of a folder, or `-` for the standard input. gzip and zip are unpacked on the way; a file is opened when its turn comes.
 * @throws ParleyError NOT_FOUND; BAD_INPUT while reading, where an archive is damaged or unpacks to far too much
 */
export async function openInputs(path: string, onBytes: OnBytes, input: Readable = process.stdin): Promise<Inputs> {
  if (path === '-') return { totalBytes: null, files: once({ name: standardInput, bytes: unzipped(standardInput, input as AsyncIterable<Buffer>, onBytes) }) }
  const files = await filesOf(path)
  if (files.length === 0) throw new ParleyError('NOT_FOUND', `${path} has no files.`)
  const open = async function* (): AsyncGenerator<Input> {
    for (const file of files) {
      if (file.bytes > 3 && (await isZip(file.path))) yield* membersOf(file.path, onBytes)
      else yield { name: file.path, bytes: unzipped(file.path, createReadStream(file.path, { highWaterMark: 262_144 }) as AsyncIterable<Buffer>, onBytes) }
    }
  }
  return { totalBytes: files.reduce((sum, { bytes }) => sum + bytes, 0), files: open() }
}

// eslint-disable-next-line @typescript-eslint/require-await -- one of a list that is otherwise read as it comes
async function* once(one: Input): AsyncGenerator<Input> {
  yield one
}
