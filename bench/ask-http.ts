import { Agent, request } from 'node:http'

/** Asks a GraphQL service over connections that are kept open. */
export interface HttpClient {
  /** @throws Error where the status is not 200 or the answer holds errors */
  readonly ask: (query: string, variables: Readonly<Record<string, unknown>>) => Promise<Readonly<Record<string, unknown>>>
  /**
   * A question to be asked many times. Each answer is compared byte by byte with the first, which is read as `ask` reads it, so that
   * the loop costs little: it shares the cores with those whom it measures.
   * @throws Error where an answer is another than the first, or is refused
   */
  readonly repeat: (query: string, variables: Readonly<Record<string, unknown>>) => () => Promise<void>
  readonly close: () => void
}

interface Answer {
  readonly data?: Readonly<Record<string, unknown>>
  readonly errors?: readonly { readonly message: string }[]
}

function dataOf(bytes: Buffer): Readonly<Record<string, unknown>> {
  const { data, errors } = JSON.parse(bytes.toString('utf8')) as Answer
  if (errors !== undefined || data === undefined) throw new Error(errors?.[0]?.message.slice(0, 300) ?? 'no data')
  return data
}

export function createHttpClient(url: string): HttpClient {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })
  const send = (body: Buffer): Promise<Buffer> =>
    new Promise((resolve, reject) => {
      const sent = request(url, { method: 'POST', agent, headers: { 'content-type': 'application/json', 'content-length': body.length } }, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', reject)
        response.on('end', () => {
          const bytes = Buffer.concat(chunks)
          if (response.statusCode === 200) resolve(bytes)
          else reject(new Error(`HTTP ${response.statusCode ?? 0}: ${bytes.toString('utf8', 0, 300)}`))
        })
      })
      sent.on('error', reject)
      sent.end(body)
    })
  const toBody = (query: string, variables: Readonly<Record<string, unknown>>): Buffer => Buffer.from(JSON.stringify({ query, variables }))
  return {
    ask: async (query, variables) => dataOf(await send(toBody(query, variables))),
    repeat: (query, variables) => {
      const body = toBody(query, variables)
      let first: Buffer | undefined
      return async () => {
        const bytes = await send(body)
        if (first?.equals(bytes) === true) return
        dataOf(bytes)
        if (first !== undefined) throw new Error(`another answer than the first: ${bytes.toString('utf8', 0, 300)}`)
        first = bytes
      }
    },
    close: () => agent.destroy(),
  }
}
