/** What the service says of a question it cannot answer. */
export class AskError extends Error {
  readonly code: string
  /** What the person can do, in a sentence; null where the service says nothing. */
  readonly cure: string | null

  constructor(code: string, message: string, cure: string | null) {
    super(message)
    this.name = 'AskError'
    this.code = code
    this.cure = cure
  }
}

/**
 * Asks the service one GraphQL document.
 * @returns its `data`, typed by who asks
 * @throws AskError when the service refuses or cannot be reached (`UNREACHABLE`); the signal's reason when it was aborted
 */
export type Ask = <Data>(document: string, variables?: Readonly<Record<string, unknown>>, signal?: AbortSignal) => Promise<Data>

interface Answer<Data> {
  readonly data?: Data | null
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string; readonly cure?: string } }[]
}

/** @param readKey the key to write with, or null to ask as anybody */
export function createAsk(readKey: () => string | null, path = '/graphql'): Ask {
  return async <Data>(query: string, variables: Readonly<Record<string, unknown>> = {}, signal?: AbortSignal): Promise<Data> => {
    const key = readKey()
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json', ...(key === null ? {} : { authorization: `Bearer ${key}` }) },
      body: JSON.stringify({ query, variables }),
      signal: signal ?? null,
    }).catch((error: unknown) => {
      if (signal?.aborted === true) throw error
      throw new AskError('UNREACHABLE', 'The service does not answer.', 'See whether it is running, then try again.')
    })
    const answer = (await response.json().catch(() => ({}))) as Answer<Data>
    const [first] = answer.errors ?? []
    if (first !== undefined) throw new AskError(first.extensions?.code ?? 'UNKNOWN', first.message, first.extensions?.cure ?? null)
    if (answer.data === undefined || answer.data === null) throw new AskError('UNREACHABLE', `The service answered ${response.status} without data.`, 'Try again.')
    return answer.data
  }
}
