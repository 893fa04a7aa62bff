import assert from 'node:assert/strict'
import { once } from 'node:events'
import { connect, type AddressInfo } from 'node:net'
import { test } from 'node:test'
import { fastify } from 'fastify'
import { limitBodyTime } from '../../src/http/limit-body-time.ts'

test('a body that does not come to its end in time ends its connection, unless it is an upload', async () => {
  const app = fastify({ requestTimeout: 0 })
  limitBodyTime(app, 50)
  app.post('/graphql', (_request, reply) => reply.send('read'))
  await app.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_request, _payload, parsed) => parsed(null))
    scope.post('/import/:source', async ({ raw }) => {
      let bytes = 0
      for await (const chunk of raw) bytes += (chunk as Buffer).length
      return String(bytes)
    })
    done()
  })
  await app.listen({ host: '127.0.0.1', port: 0 })
  const send = async (path: string): Promise<string> => {
    const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1')
    let text = ''
    socket.on('data', (chunk: Buffer) => (text += chunk.toString())).on('error', () => undefined)
    socket.write(`POST ${path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: 4\r\n\r\n"a`)
    setTimeout(() => socket.write('b"'), 300).unref()
    await once(socket, 'close')
    return text
  }
  const [stuck, uploaded] = await Promise.all([send('/graphql'), send('/import/icews')])
  assert.equal(stuck, '')
  assert.match(uploaded, /^HTTP\/1\.1 200 [^]*\r\n\r\n4$/)
  assert.equal((await app.inject({ method: 'POST', url: '/graphql', payload: { a: 1 } })).body, 'read')
  await app.close()
})
