import type { FormattedExecutionResult } from 'graphql'

/** The data of an answer that is JSON already. */
export class WrittenData {
  [field: string]: unknown
  readonly #json: string

  constructor(json: string) {
    this.#json = json
  }

  static jsonOf(data: unknown): string | null {
    return data instanceof WrittenData ? data.#json : null
  }

  /** For whoever writes it as any other value. */
  toJSON(): unknown {
    return JSON.parse(this.#json)
  }
}

/** Writes an answer as Apollo Server does, without writing its data a second time where they are JSON already. */
export function writeResult(result: FormattedExecutionResult): string {
  const { data, ...rest } = result
  const json = WrittenData.jsonOf(data)
  if (json === null) return `${JSON.stringify(result)}\n`
  const others = JSON.stringify(rest)
  return `{"data":${json}${others === '{}' ? '' : `,${others.slice(1, -1)}`}}\n`
}
