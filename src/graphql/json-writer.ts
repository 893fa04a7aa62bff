/** Where an answer that is longer begins, and up to where the bytes are kept for the next one. */
const firstSize = 256 * 1024
const mostKept = 4 * 1024 * 1024

const quoteMark = 0x22
const backslash = 0x5c
/** The most bytes that a UTF-16 unit takes in UTF-8. */
const widest = 3

/**
 * Writes JSON as bytes, into the same ones for each answer: pieces put together as texts are half of all that an answer of a thousand rows leaves
 * to be collected, and each collection copies what other answers have read so far.
 */
export class JsonWriter {
  private bytes = Buffer.allocUnsafeSlow(firstSize)
  private length = 0
  private isAscii = true

  /** Begins anew, whatever became of what was written before. */
  begin(): void {
    this.length = 0
    this.isAscii = true
    if (this.bytes.length > mostKept) this.bytes = Buffer.allocUnsafeSlow(firstSize)
  }

  /** What was written since. */
  end(): string {
    return this.bytes.toString(this.isAscii ? 'latin1' : 'utf8', 0, this.length)
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
    const written = this.bytes.write(json, this.length)
    if (written !== json.length) this.isAscii = false
    this.length += written
  }

  private makeRoom(more: number): void {
    const needed = this.length + more
    if (needed <= this.bytes.length) return
    const larger = Buffer.allocUnsafeSlow(Math.max(needed, 2 * this.bytes.length))
    this.bytes.copy(larger, 0, 0, this.length)
    this.bytes = larger
  }
}
