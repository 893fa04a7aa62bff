import type { FormattedExecutionResult } from 'graphql'
import type { JsonWriter } from '../graphql/json-writer.ts'

/** What stands before the data of an answer. */
export const headOfData = '{"data":'

/** The data of an answer that is written already, with what stands before it. */
export class WrittenData {
  [field: string]: unknown
  readonly #out: JsonWriter

  constructor(out: JsonWriter) {
    this.#out = out
  }

  static writerOf(data: unknown): JsonWriter | null {
    return data instanceof WrittenData ? data.#out : null
  }

  /** For whoever writes it as any other value. */
  toJSON(): unknown {
    return JSON.parse(this.#out.written().toString('utf8', headOfData.length))
  }
}

/**
 * Writes an answer as Apollo Server does, without writing its data a second time where they are JSON already: those stay the bytes that they are.
 * @returns a text; or bytes, which Apollo's types do not know but which it hands on as they are, so that they are sent without being made a text and bytes again
 */
export function writeResult(result: FormattedExecutionResult): string {
  const { data, ...rest } = result
  const out = WrittenData.writerOf(data)
  if (out === null) return `${JSON.stringify(result)}\n`
  const others = JSON.stringify(rest)
  out.json(`${others === '{}' ? '' : `,${others.slice(1, -1)}`}}\n`)
  return out.written() as unknown as string
}
