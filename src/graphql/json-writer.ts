/** How much room an answer begins with, and up to how much is kept for those to come. */
const firstSize = 256 * 1024
const mostKept = 1024 * 1024

const quoteMark = 0x22
const backslash = 0x5c
/** The most bytes that a UTF-16 unit takes in UTF-8. */
const widest = 3

/** Room of answers that have left: about as many as are under way at once. */
const idle: Buffer[] = []
const mostIdle = 8
const lent = new WeakSet<ArrayBufferLike>()

function takeRoom(): Buffer {
  return idle.pop() ?? Buffer.allocUnsafeSlow(firstSize)
}

/** Says of what a writer has written that nobody reads it any more: another answer may take its room. Other bytes are left alone. */
export function giveBack({ buffer }: Buffer): void {
  if (!lent.delete(buffer)) return
  if (idle.length < mostIdle && buffer.byteLength <= mostKept) idle.push(Buffer.from(buffer))
}

/**
 * Writes JSON as bytes, into the room of an answer that has left: pieces put together as texts are half of all that an answer of a thousand rows leaves
 * to be collected, and each collection copies what other answers have read so far. New room for each answer costs a tenth of the service's time, for the
 * system hands it out page by page.
 */
export class JsonWriter {
  private bytes = takeRoom()
  private length = 0

  /** What was written so far, until it is given back. */
  written(): Buffer {
    lent.add(this.bytes.buffer)
    return this.bytes.subarray(0, this.length)
  }

  /** JSON in ASCII. */
  ascii(json: string): void {
    this.makeRoom(json.length)
    const { bytes } = this
    let at = this.length
    for (let index = 0; index < json.length; index++) bytes[at++] = json.charCodeAt(index)
    this.length = at
  }

  /** A text as JSON has it: most are copied, sign by sign; one with signs that are escaped or not of ASCII is left to JSON.stringify. */
  text(text: string): void {
    this.makeRoom(text.length + 2)
    const { bytes } = this
    let at = this.length
    bytes[at++] = quoteMark
    for (let index = 0; index < text.length; index++) {
      const unit = text.charCodeAt(index)
      if (unit < 0x20 || unit > 0x7e || unit === quoteMark || unit === backslash) {
        this.json(JSON.stringify(text))
        return
      }
      bytes[at++] = unit
    }
    bytes[at++] = quoteMark
    this.length = at
  }

  /** Any JSON. */
  json(json: string): void {
    this.makeRoom(json.length * widest)
    this.length += this.bytes.write(json, this.length)
  }

  private makeRoom(more: number): void {
    const needed = this.length + more
    if (needed <= this.bytes.length) return
    const larger = Buffer.allocUnsafeSlow(Math.max(needed, 2 * this.bytes.length))
    this.bytes.copy(larger, 0, 0, this.length)
    this.bytes = larger
  }
}
