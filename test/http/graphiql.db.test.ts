import assert from 'node:assert/strict'
import type { AddressInfo } from 'node:net'
import { execFileSync } from 'node:child_process'
import { after, before, describe, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import type { Browser, Page } from 'playwright-core'
import { createRead } from '../../src/neo4j/run.ts'
import { launchBrowser, openPage, type WatchedPage } from '../browser.ts'
import { openSeededDatabase } from '../seeded-database.ts'
import { ask, contextWithoutDatabase, createTestServer } from './server-parts.ts'

// Plain JavaScript of the page, without types.
const { examples } = (await import(new URL('../../src/graphiql/examples.js', import.meta.url).href)) as { readonly examples: readonly string[] }

let app: FastifyInstance
let origin = ''
before(async () => {
  execFileSync(process.execPath, ['scripts/build-graphiql.mjs'])
  const connection = await openSeededDatabase()
  app = await createTestServer({ contextFor: (signal) => ({ ...contextWithoutDatabase(), run: createRead(connection, { signal }) }) })
  await app.listen({ host: '127.0.0.1', port: 0 })
  origin = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
})
after(() => app.close())

describe('the example queries, asked of the article', () => {
  const found = [/Iran.*Pakistan.*¶4/s, /Hakan Fidan/, /Alireza Marhamati/, /Islamic Republic News Agency/]
  for (const [index, query] of examples.entries()) {
    test(query.slice(2, query.indexOf('\n')), async () => {
      const { answer, text } = await ask(app, query)
      assert.equal(answer.errors, undefined, text)
      assert.match(text, found[index] ?? /never/)
      assert.ok((answer.extensions?.cost?.requested ?? Infinity) < 20_000, 'an example leaves room for more')
    })
  }
  test('are four, each with its answer above', () => assert.equal(examples.length, found.length))
})

describe('the page in a browser', () => {
  let browser: Browser
  let watched: WatchedPage
  let page: Page
  before(async () => {
    browser = await launchBrowser()
    watched = await openPage(browser, { viewport: { width: 1_400, height: 900 } })
    page = watched.page
    await page.goto(`${origin}/graphiql`)
    await page.locator('.graphiql-query-editor .view-line').first().waitFor({ timeout: 60_000 })
  })
  after(() => browser.close())

  test('opens with the examples as tabs, over the whole window', async () => {
    assert.deepEqual(await page.locator('.graphiql-tab').allInnerTexts(), ['WhoStruckWhom', 'WhoSpokeWithWhom', 'HowManyWereKilled', 'RestsOnIrna'])
    const box = await page.locator('.graphiql-container').boundingBox()
    assert.ok(box !== null && box.height > 850 && box.width > 1_350, JSON.stringify(box))
  })

  test('runs the first and shows its answer', async () => {
    await page.locator('.graphiql-execute-button').click()
    await page.locator('.result-window', { hasText: '"Iran"' }).waitFor({ timeout: 30_000 })
  })

  test('knows the schema: it marks a field that there is not', async () => {
    await page.locator('.graphiql-tab-add').click()
    await page.locator('.graphiql-query-editor .view-lines').click()
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type('{ service { nothing')
    await page.locator('.graphiql-query-editor .squiggly-error').first().waitFor({ timeout: 30_000 })
  })

  test('asks nothing of any other host, and breaks no rule of its content security policy', () => {
    const { requested, complaints } = watched
    assert.ok(requested.length > 10)
    assert.deepEqual(requested.filter((url) => !url.startsWith(`${origin}/`) && !url.startsWith('data:')), [])
    assert.deepEqual(complaints, [])
  })
})
