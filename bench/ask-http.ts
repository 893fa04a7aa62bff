import { Agent, request } from 'node:http'

/** Asks a GraphQL service over connections that are kept open. */
export interface HttpClient {
  /** @throws Error where the status is not 200 or the answer holds errors */
  readonly ask: (query: string, variables: Readonly<Record<string, unknown>>) => Promise<Readonly<Record<string, unknown>>>
  readonly close: () => void
}

interface Answer {
  readonly data?: Readonly<Record<string, unknown>>
  readonly errors?: readonly { readonly message: string }[]
}

export function createHttpClient(url: string): HttpClient {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })
  const send = (body: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const sent = request(url, { method: 'POST', agent, headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) } }, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', reject)
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString('utf8')
          if (response.statusCode === 200) resolve(text)
          else reject(new Error(`HTTP ${response.statusCode ?? 0}: ${text.slice(0, 300)}`))
        })
      })
      sent.on('error', reject)
      sent.end(body)
    })
  return {
    ask: async (query, variables) => {
      const { data, errors } = JSON.parse(await send(JSON.stringify({ query, variables }))) as Answer
      if (errors !== undefined || data === undefined) throw new Error(errors?.[0]?.message.slice(0, 300) ?? 'no data')
      return data
    },
    close: () => agent.destroy(),
  }
}
