import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { execFileSync } from 'node:child_process'
import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import type { Browser, Page } from 'playwright-core'
import { createAsk } from '../../src/explorer/ask.ts'
import { createTransact } from '../../src/neo4j/run.ts'
import { launchBrowser, openPage } from '../browser.ts'
import { openTestDatabase } from '../database.ts'
import { createExportServer } from '../export/export-server.ts'
import { writeGeneratedGraph } from '../generated-graph.ts'
import { findBarriers, locate, settle } from './explorer-in-browser.ts'

/** PARLEY_TEST_LARGE is the address of a service with a large graph, which is only read: a million events or more. Where it is not given, 4,000 generated entities stand in. */
const given = process.env['PARLEY_TEST_LARGE'] ?? ''
let app: FastifyInstance | undefined
let origin = given.replace(/\/$/, '')
let browser: Browser
let busiest: readonly { readonly id: string; readonly name: string }[] = []

async function serveGenerated(): Promise<void> {
  execFileSync(process.execPath, ['scripts/build-explorer.mjs'])
  const connection = await openTestDatabase()
  await writeGeneratedGraph(createTransact(connection), { entities: 4_000, claims: 14_000 })
  app = await createExportServer(connection)
  await app.listen({ host: '127.0.0.1', port: 0 })
  origin = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
}

before(async () => {
  if (given === '') await serveGenerated()
  browser = await launchBrowser()
  const ask = createAsk(() => null, `${origin}/graphql`)
  const { network } = await ask<{ readonly network: { readonly ties: readonly { readonly from: { readonly id: string; readonly name: string }; readonly events: number }[] } }>('{ network(limit: 300) { ties { from { id name } events } } }')
  const sums = new Map<string, { readonly id: string; readonly name: string; readonly events: number }>()
  for (const { from, events } of network.ties) sums.set(from.id, { ...from, events: events + (sums.get(from.id)?.events ?? 0) })
  busiest = [...sums.values()].sort((one, other) => other.events - one.events).slice(0, 6)
  assert.equal(busiest.length, 6)
})
after(async () => {
  await browser.close()
  await app?.close()
})

interface Counts {
  readonly entities: number
  readonly of: number
  readonly lines: number
  readonly omitted: number
}

/** What the page says that it shows, when it has asked for all of it. */
async function readStatus(page: Page): Promise<Counts> {
  const status = page.locator('.status')
  await status.getByText(/Showing [1-9]/).waitFor({ timeout: 60_000 })
  await page.waitForFunction(() => !(document.querySelector('.status')?.textContent ?? '').includes('Asking'), undefined, { timeout: 120_000 })
  const text = await status.innerText()
  const count = (pattern: RegExp): number => Number(pattern.exec(text)?.[1]?.replaceAll(',', '') ?? Number.NaN)
  return { entities: count(/Showing ([\d,]+)/), of: count(/of (?:at least )?([\d,]+) entities/), lines: count(/on the ([\d,]+) strongest/), omitted: count(/([\d,]+) weaker ties? not drawn/) }
}

describe(given === '' ? 'the explorer on 4,000 generated entities (PARLEY_TEST_LARGE is not the address of a larger graph)' : 'the explorer on a large graph', () => {
  test('shows the strongest first, says of how many, and leads on to the evidence', async (context) => {
    const { page, complaints, close } = await openPage(browser, { viewport: { width: 1_280, height: 800 }, reducedMotion: 'reduce' })
    const startedAt = Date.now()
    const tell = (what: string): void => context.diagnostic(`${what} after ${Date.now() - startedAt} ms`)
    await page.goto(origin)
    await page.getByRole('combobox').waitFor()
    tell('the search box')
    await page.getByText(/[\d,]+ entities and [\d,]+ relations/).waitFor()
    tell('what there is')
    const [first] = busiest
    await page.getByRole('combobox').fill(first?.name ?? '')
    await page.getByRole('option').first().waitFor()
    tell('found by name')
    await page.goto(`${origin}/#around=${first?.id ?? ''};limit=300&open=entity,${first?.id ?? ''}`)
    await page.locator('.status').getByText(/Showing [1-9]/).waitFor()
    tell('the busiest of all')
    await page.locator('.panel').getByText(/[\d,]+ relations, \d+ types/).waitFor({ timeout: 60_000 })
    const one = await readStatus(page)
    tell(`all ${one.entities} entities with what their lines rest on`)
    assert.ok(one.entities <= 301 && one.of > one.entities, JSON.stringify(one))
    await page.getByRole('button', { name: 'Show more' }).click()
    await page.locator('.status').getByText(/Showing 501/).waitFor({ timeout: 60_000 })
    assert.deepEqual(complaints, [])
    await close()
  })

  test('draws up to 2,000 entities and 5,000 lines, each of which can be reached', async (context) => {
    const { page, complaints, close } = await openPage(browser, { viewport: { width: 1_280, height: 800 }, reducedMotion: 'reduce' })
    const startedAt = Date.now()
    await page.goto(`${origin}/#${busiest.map(({ id }) => `around=${id};limit=500`).join('&')}`)
    const counts = await readStatus(page)
    context.diagnostic(`${JSON.stringify(counts)} after ${Date.now() - startedAt} ms`)
    assert.ok(counts.entities > 1_000 && counts.entities <= 2_000 && counts.of > counts.entities, JSON.stringify(counts))
    const isCut = !Number.isNaN(counts.omitted) // of a graph of a million events; all ties of the generated one may be drawn
    assert.ok(!isCut || (counts.lines > 2_000 && counts.lines <= 5_000 && counts.omitted > 0), JSON.stringify(counts))
    assert.ok(isCut || given === '', JSON.stringify(counts))
    await page.waitForFunction(() => document.querySelector('.canvas')?.getAttribute('data-placed') === 'true', undefined, { timeout: 120_000 })
    context.diagnostic(`placed after ${Date.now() - startedAt} ms`)
    const [first] = busiest
    const { x, y } = await locate(page, first?.id ?? '')
    await page.mouse.click(x, y)
    await page.locator('.panel').getByRole('heading', { name: first?.name ?? '' }).waitFor()
    await page.keyboard.press('Escape')
    await page.locator('.canvas').focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowLeft')
    await page.locator('#summary').filter({ hasText: 'Enter opens it' }).waitFor({ state: 'attached' })
    await page.keyboard.press('t')
    await page.getByText(/[\d,]+ more rows: show the next 200/).first().waitFor()
    assert.deepEqual(await findBarriers(page), [])
    await page.keyboard.press('x')
    await page.getByText(isCut ? /with all relations among them that pass the filter: more than the [\d,]+ lines drawn/ : /Exactly what is shown: [\d,]+ entities/).waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('t')
    await settle(page)
    assert.deepEqual(complaints, [])
    await close()
  })
})
