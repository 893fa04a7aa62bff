import { isUtf8 } from 'node:buffer'
import { ParleyError } from '../errors.ts'
import type { Refusal } from './row.ts'

/** One line of a file, or what is wrong with it. */
export interface Line {
  readonly text: string
  /** From 1. */
  readonly number: number
  readonly fault?: Refusal
  /** Whether only its beginning is given. */
  readonly isCut?: true
}

/** The longest row, in bytes: longer ones are refused, so that memory stays bounded. */
export const longestRow = 1_048_576

const lineFeed = 0x0a
const carriageReturn = 0x0d
const shownOfLongLine = 1000

/** Where the first byte stands that is not UTF-8, from 1, and which byte. */
function findBadByte(bytes: Buffer): { readonly at: number; readonly byte: string } {
  const text = bytes.toString('utf8')
  const at = text.indexOf('\uFFFD')
  const byte = bytes[Buffer.byteLength(text.slice(0, at))] ?? 0
  return { at: at + 1, byte: byte.toString(16).toUpperCase().padStart(2, '0') }
}

function toLine(bytes: Buffer, number: number): Line {
  if (isUtf8(bytes)) return checked(bytes.toString('utf8'), number)
  const { at, byte } = findBadByte(bytes)
  return {
    text: new TextDecoder('windows-1252').decode(bytes),
    number,
    fault: { kind: 'not UTF-8', reason: `character ${at} is the byte ${byte}, which is not UTF-8; if all of the file is in an older encoding, name it with --encoding windows-1252 (or another)` },
  }
}

function checked(text: string, number: number): Line {
  const at = text.indexOf('\0')
  return at < 0 ? { text, number } : { text: text.replaceAll('\0', '\uFFFD'), number, fault: { kind: 'NUL byte', reason: `character ${at + 1} is a NUL byte, which no text has` } }
}

/** The text of bytes in an encoding other than UTF-8, as UTF-8. */
async function* recode(bytes: AsyncIterable<Buffer>, encoding: string): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder(encoding)
  for await (const chunk of bytes) yield Buffer.from(decoder.decode(chunk, { stream: true }))
  yield Buffer.from(decoder.decode())
}

/** The encoding of a file by its first bytes; null for UTF-8. */
function encodingOf(file: string, head: Buffer): string | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  const zeros = head.subarray(0, 400).reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0)
  if (zeros * 3 > Math.min(400, head.length) && head.length >= 4) throw new ParleyError('BAD_INPUT', `${file}, line 1, column 1: a third of the first bytes are NUL: this is not UTF-8 text. If it is UTF-16, name it with --encoding utf-16le (or utf-16be).`)
  return null
}

/** @throws ParleyError BAD_INPUT for an encoding that is not known */
function assertEncoding(encoding: string): void {
  try {
    new TextDecoder(encoding)
  } catch {
    throw new ParleyError('BAD_INPUT', `${JSON.stringify(encoding)} is no encoding that is known; allowed are those of the WHATWG Encoding Standard, such as utf-8, utf-16le, windows-1252, iso-8859-2.`)
  }
}

async function* putBack(head: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield head
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value
}

/** Bytes whose lines end as spreadsheets for older Macs end them: with CR alone. */
async function* withLineFeeds(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  for await (const chunk of bytes) yield Buffer.from(chunk.map((byte) => (byte === carriageReturn ? lineFeed : byte)))
}

/** Whether the first line ends with CR alone; the line ends within cells of such a file are LF. */
function endsWithReturns(head: Buffer): boolean {
  const first = head.indexOf(carriageReturn)
  const next = head[first + 1]
  return first >= 0 && next !== undefined && next !== lineFeed && next !== carriageReturn && !head.subarray(0, first).includes(lineFeed)
}

/** UTF-8 bytes without a byte-order mark. */
async function* toUtf8(file: string, bytes: AsyncIterable<Buffer>, encoding: string | undefined): AsyncGenerator<Buffer> {
  const rest = bytes[Symbol.asyncIterator]()
  const first = await rest.next()
  if (first.done === true) return
  const head = first.value
  if (encoding !== undefined) assertEncoding(encoding)
  const other = encoding === undefined || /^utf-?8$/i.test(encoding) ? encodingOf(file, head) : encoding
  if (other !== null) {
    yield* recode(putBack(head, rest), other) // it takes the byte-order mark away
    return
  }
  const isMarked = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf
  yield* putBack(isMarked ? head.subarray(3) : head, rest)
}

async function* withOneKindOfEnd(bytes: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  const first = await bytes.next()
  if (first.done === true) return
  const whole = putBack(first.value, bytes)
  yield* endsWithReturns(first.value) ? withLineFeeds(whole) : whole
}

/**
 * The lines of a file, many at a time, without their ends (LF or CR LF; CR alone where the first line ends so). A line that cannot be text is given with what is wrong
 * with it, and with what can be shown of it. Memory is bounded whatever the file holds.
 * @param encoding as the user names it; left out: UTF-8, or UTF-16 where the file begins with its mark
 * @throws ParleyError BAD_INPUT where the file as a whole is not text
 */
export async function* readLines(file: string, bytes: AsyncIterable<Buffer>, encoding?: string): AsyncGenerator<readonly Line[]> {
  let carried = Buffer.alloc(0)
  let skipped = 0 // bytes of a line that is too long
  let number = 1
  const endLine = (piece: Buffer): Line => {
    const whole = carried.length === 0 ? piece : Buffer.concat([carried, piece])
    const length = skipped + whole.length
    carried = Buffer.alloc(0)
    skipped = 0
    const text = whole.at(-1) === 0x0d ? whole.subarray(0, -1) : whole
    if (length <= longestRow) return toLine(text, number++)
    return { text: text.subarray(0, shownOfLongLine).toString('utf8'), number: number++, isCut: true, fault: { kind: 'too long', reason: `the row has ${length} bytes; at most ${longestRow} are read. Only its beginning is shown` } }
  }
  for await (const chunk of withOneKindOfEnd(toUtf8(file, bytes, encoding))) {
    const lines: Line[] = []
    let from = 0
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, from)) {
      lines.push(endLine(chunk.subarray(from, end)))
      from = end + 1
    }
    carried = Buffer.concat([carried, chunk.subarray(from)])
    if (skipped + carried.length > longestRow) {
      skipped += carried.length - Math.min(carried.length, shownOfLongLine)
      carried = carried.subarray(0, shownOfLongLine)
    }
    if (lines.length > 0) yield lines
  }
  if (skipped + carried.length > 0) yield [endLine(Buffer.alloc(0))]
}
