import { connect, createServer, type AddressInfo, type Server } from 'node:net'

/** What went to Neo4j through a counter. */
export interface BoltCount {
  readonly statements: number
  /** How often the client waited for an answer before it sent more. */
  readonly roundTrips: number
}

export interface BoltCounter {
  readonly uri: string
  read(): BoltCount
  close(): void
}

const runMessage = 0x10
const handshakeBytes = 20
/** The server's first answer where it offers a list of versions; the client then chooses with five bytes more. */
const manifest = 0x000001ff
const choiceBytes = 5

/** Finds the messages in what a client sends: chunks of up to 64 KB, each with its length before it, and an empty one at the end of a message. */
function createMessageReader(onMessage: (signature: number) => void): { readonly read: (bytes: Buffer) => void; readonly skip: (count: number) => void } {
  let rest: Buffer = Buffer.alloc(0)
  let toSkip = handshakeBytes
  let isStart = true
  const skip = (count: number): void => {
    toSkip += count
  }
  const read = (bytes: Buffer): void => {
    rest = Buffer.concat([rest, bytes])
    for (;;) {
      const skipped = Math.min(toSkip, rest.length)
      rest = rest.subarray(skipped)
      toSkip -= skipped
      if (toSkip > 0 || rest.length < 2) return
      const length = rest.readUInt16BE(0)
      if (length > 0 && rest.length < 4) return
      if (length > 0 && isStart) onMessage(rest[3] ?? 0)
      isStart = length === 0
      toSkip = length + 2
    }
  }
  return { read, skip }
}

/** Stands between a client and Neo4j and counts; it slows them, so nothing is timed through it. */
export async function startBoltCounter(uri: string): Promise<BoltCounter> {
  const { hostname, port } = new URL(uri)
  let statements = 0
  let roundTrips = 0
  const server: Server = createServer((client) => {
    const upstream = connect(Number(port), hostname)
    let isAnswered = true
    const { read, skip } = createMessageReader((signature) => {
      if (signature === runMessage) statements++
    })
    client.on('data', (bytes) => {
      read(bytes)
      if (isAnswered) roundTrips++
      isAnswered = false
      upstream.write(bytes)
    })
    upstream.once('data', (bytes) => {
      if (bytes.readUInt32BE(0) === manifest) skip(choiceBytes)
    })
    upstream.on('data', (bytes) => {
      isAnswered = true
      client.write(bytes)
    })
    for (const [one, other] of [[client, upstream], [upstream, client]] as const) {
      one.on('error', () => other.destroy())
      one.on('close', () => other.destroy())
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`,
    read: () => ({ statements, roundTrips }),
    close: () => server.close(),
  }
}
