// Follows relations of conflict, and goes on where it stopped: node follow-changes.js
import { readFileSync, writeFileSync } from 'node:fs'
import { createClient } from 'graphql-ws'
import { WebSocket } from 'ws' // from Node 22 on there is one without it

const url = process.env.PARLEY_URL ?? 'ws://127.0.0.1:4000/graphql'
const key = process.env.PARLEY_KEY
const query = `subscription ($since: String) {
  relationChanged(since: $since, filter: { typeGroups: ["quad:4"] }) { cursor at kind before after }
}`

// The first time, what comes from now on: an instant rather than nothing, so that what comes before the first change is not lost with a connection.
let since = new Date().toISOString()
try {
  since = readFileSync('cursor.txt', 'utf8')
} catch {}

for (;;) {
  // A client that tried again by itself would ask with the cursor that it began with.
  const client = createClient({ url, webSocketImpl: WebSocket, retryAttempts: 0, connectionParams: key ? { authorization: `Bearer ${key}` } : {} })
  try {
    for await (const { data } of client.iterate({ query, variables: { since } })) {
      const { cursor, at, kind, before, after } = data.relationChanged
      const { from, type, to } = after ?? before
      console.log(at, kind, from, type, to)
      writeFileSync('cursor.txt', (since = cursor)) // once the change has been dealt with
    }
  } catch (error) {
    if (Array.isArray(error)) throw new Error(error[0].message) // refused: trying again would not help
    console.error('The connection ended; again in a second.')
    await new Promise((resolve) => setTimeout(resolve, 1000))
  } finally {
    await client.dispose()
  }
}
