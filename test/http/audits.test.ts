import { after, before, test } from 'node:test'
import assert from 'node:assert/strict'
import { serverAudits } from 'graphql-http'
import { buildSchema } from 'graphql'
import type { FastifyInstance } from 'fastify'
import { createServer } from '../../src/http/server.ts'
import { admitAll, contextWithoutDatabase, executor, exportsWithoutDatabase, localStanding, noWatch, standardAccess, standardLimits } from './server-parts.ts'

// The audits ask for nothing but `__typename` of an anonymous schema, so they need no database.
let app: FastifyInstance
let url = ''
const audits = serverAudits({ url: () => url })

before(async () => {
  app = await createServer({ schema: buildSchema('type Query { _: String } type Mutation { _: String }'), contextFor: contextWithoutDatabase, watch: noWatch, openImports: () => Promise.reject(new Error('this test has no imports')), exports: exportsWithoutDatabase, isReady: () => Promise.resolve(null), admit: admitAll, standing: localStanding, config: { limits: standardLimits, access: standardAccess, executor, explain: false, logLevel: 'silent' } })
  url = `${await app.listen({ host: '127.0.0.1', port: 0 })}/graphql`
})
after(() => app.close())

void test('the audits of GraphQL over HTTP are 61', () => assert.equal(audits.length, 61))

for (const audit of audits) {
  void test(`${audit.id} ${audit.name}`, async () => {
    const result = await audit.fn()
    assert.equal(result.status, 'ok', 'reason' in result ? result.reason : undefined)
  })
}
