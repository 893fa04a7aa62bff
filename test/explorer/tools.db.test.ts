import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { after, before, describe, test } from 'node:test'
import { parse } from 'csv-parse/sync'
import type { FastifyInstance } from 'fastify'
import pixelmatch from 'pixelmatch'
import type { Browser, Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { launchBrowser, openPage } from '../browser.ts'
import { ask } from '../http/server-parts.ts'
import { findBarriers, locate, settle, startExplorer } from './explorer-in-browser.ts'

let app: FastifyInstance
let origin = ''
let browser: Browser
const desktop = { viewport: { width: 1_280, height: 800 }, reducedMotion: 'reduce', acceptDownloads: true } as const
interface Drawn {
  readonly clientWidth: number
  readonly clientHeight: number
  readonly sigma: {
    readonly getGraph: () => { readonly findNode: (is: (id: string, attributes: { readonly label: string }) => boolean) => string }
    readonly getCamera: () => { readonly ratio: number }
    readonly getNodeDisplayData: (id: string) => object
    readonly framedGraphToViewport: (place: object) => { readonly x: number; readonly y: number }
  }
}

/** In the page: whether the entity of a name is drawn within the window. */
function isInSight(canvas: object, name: string | undefined): boolean {
  const { sigma, clientWidth, clientHeight } = canvas as Drawn
  const { x, y } = sigma.framedGraphToViewport(sigma.getNodeDisplayData(sigma.getGraph().findNode((_, { label }) => label === name)))
  return x > 0 && y > 0 && x < clientWidth && y < clientHeight
}

/** Low enough that the days are not asked for. */
const low = { ...desktop, viewport: { width: 1_280, height: 690 } } as const

before(async () => {
  ;[{ app, origin }, browser] = await Promise.all([startExplorer(), launchBrowser()])
  all = await readAll()
})
after(async () => {
  await browser.close()
  await app.close()
})

/** Opens the page, and sees at the end that it complained of nothing and asked nobody else. */
async function visit(address: string, look: (page: Page) => Promise<void>, options: Parameters<typeof openPage>[1] = desktop): Promise<void> {
  const { page, complaints, requested, close } = await openPage(browser, options)
  try {
    await page.goto(`${origin}/${address}`)
    await look(page)
    assert.deepEqual(complaints, [])
    assert.deepEqual(requested.filter((url) => !url.startsWith(`${origin}/`) && !/^(?:data|blob):/.test(url)), [])
  } finally {
    await close()
  }
}

const showing = (page: Page, text: string | RegExp): Promise<void> => page.locator('.status').getByText(text).waitFor()

interface Known {
  readonly from: { readonly id: string }
  readonly to: { readonly id: string }
  readonly type: { readonly label: string; readonly groups: readonly string[] }
  readonly contested: boolean
  readonly support: { readonly origins: number }
  readonly when: { readonly earliestOn: string | null; readonly latestOn: string | null; readonly endLatestOn: string | null }
}

let all: readonly Known[] = []

/** All relations of the article, to filter them here as the service should. */
async function readAll(): Promise<readonly Known[]> {
  const { answer } = await ask(app, '{ relations(first: 500) { edges { node { from { id } to { id } type { label groups } contested support { origins } when { earliestOn latestOn endLatestOn } } } } }')
  const { edges } = answer.data?.['relations'] as { readonly edges: readonly { readonly node: Known }[] }
  assert.equal(edges.length, 45)
  return edges.map(({ node }) => node)
}

/** What the page must say when it shows the relations that pass. */
function sayPassing(passes: (relation: Known) => boolean): string {
  const relations = all.filter(passes)
  const entities = new Set(relations.flatMap(({ from, to }) => [from.id, to.id])).size
  return `Showing ${entities} ${entities === 1 ? 'entity' : 'entities'}, ${relations.length} ${relations.length === 1 ? 'relation' : 'relations'}`
}

const everything = (): boolean => true
const hasType = (label: string) => ({ type }: Known): boolean => type.label === label
const inGroups = (...groups: readonly string[]) => ({ type }: Known): boolean => groups.some((group) => type.groups.includes(group))

/** As the filter has it: a relation without any known day passes neither bound. */
const since = (day: string) => ({ when: { earliestOn, latestOn, endLatestOn } }: Known): boolean => (earliestOn ?? latestOn ?? endLatestOn) !== null && (endLatestOn ?? latestOn ?? '9999') >= day
const until = (day: string) => ({ when: { earliestOn, latestOn, endLatestOn } }: Known): boolean => (earliestOn ?? latestOn ?? endLatestOn) !== null && (earliestOn ?? '0000') <= day

describe('what can be done with a picture', () => {
  test('neighbours are counted before they come, and come by type; more are told of', () =>
    visit('#these=country:iran&open=entity,country:iran', async (page) => {
      await page.getByRole('button', { name: 'Expand', exact: true }).click()
      const form = page.getByRole('form', { name: 'Bring neighbours' })
      const { answer } = await ask(app, '{ neighbourhood(ids: ["country:iran"], limit: 1) { rest { shown omitted byType { events type { label name } } } } }')
      const [rest] = (answer.data?.['neighbourhood'] as { readonly rest: readonly { readonly shown: number; readonly omitted: number; readonly byType: readonly { readonly events: number; readonly type: { readonly label: string; readonly name: string } }[] }[] }).rest
      assert.ok(rest !== undefined)
      await form.getByRole('button', { name: `Bring ${rest.shown + rest.omitted} neighbours` }).waitFor()
      const struck = rest.byType.find(({ type }) => type.label === 'STRUCK')
      await form.getByLabel(`struck ${struck?.events}`).check()
      assert.deepEqual(await findBarriers(page), [])
      await form.getByRole('button', { name: 'Bring 4 neighbours' }).click()
      await showing(page, 'Showing 5 entities')
      assert.match(page.url(), /around=country:iran;limit=300;types=STRUCK/)
      await page.getByRole('button', { name: 'Undo' }).click()
      await showing(page, 'Showing 1 entity')
      await page.getByRole('button', { name: 'Redo' }).click()
      await showing(page, 'Showing 5 entities')
      await page.goto(`${origin}/#around=country:iran;limit=5&shows=table`)
      await showing(page, `Showing 6 of ${rest.shown + rest.omitted + 1} entities`)
      const more = page.getByRole('table', { name: 'Who is shown' }).getByRole('row').filter({ hasText: 'Iran country' }).locator('td').last()
      assert.equal(await more.innerText(), String(rest.shown + rest.omitted - 5))
      await page.getByRole('button', { name: 'Show more' }).click()
      await showing(page, `Showing ${rest.shown + rest.omitted + 1} entities`)
    }, low))

  test('some are chosen by click, key and lasso, then hidden, kept or pinned', () =>
    visit('#whole=400', async (page) => {
      const [iran, pakistan] = [await locate(page, 'country:iran'), await locate(page, 'country:pakistan')]
      await page.keyboard.down('Shift')
      await page.mouse.click(iran.x, iran.y)
      await page.mouse.click(pakistan.x, pakistan.y)
      await page.keyboard.up('Shift')
      const bar = page.getByRole('toolbar', { name: 'With those chosen' })
      await bar.getByText('2 entities chosen').waitFor()
      await bar.getByRole('button', { name: 'Pin' }).click()
      assert.equal([...page.url().matchAll(/pin=/g)].length, 2)
      await bar.getByRole('button', { name: 'Hide' }).click()
      await showing(page, 'Showing 34 entities')
      await page.getByRole('button', { name: 'Show 2 hidden ones' }).click()
      await showing(page, 'Showing 36 entities')
      await settle(page)
      // With the keyboard: the first stop is the one with most relations.
      await page.locator('.canvas').focus()
      await page.keyboard.press('ArrowRight')
      await page.locator('#summary').filter({ hasText: /^Iran, \d+ relations/ }).waitFor({ state: 'attached' })
      await page.keyboard.press(' ')
      await bar.getByText('1 entity chosen').waitFor()
      // Closer, where the next ones are out of sight: the picture follows whoever is walked to.
      for (const key of ['+', '+', '+', '+', '+', '+', 'ArrowRight', 'ArrowRight', 'ArrowUp']) await page.keyboard.press(key)
      const [walked] = (await page.locator('#summary').innerText()).split(', ')
      assert.notEqual(walked, 'Iran')
      assert.ok(await page.locator('.canvas').evaluate(isInSight, walked), `${walked} is out of sight`)
      // Another picture is seen as a whole, however close one was.
      await page.goto(`${origin}/#these=country:uganda`)
      await page.locator('#summary').filter({ hasText: '1 entity' }).waitFor({ state: 'attached' })
      await page.waitForFunction(() => (document.querySelector('.canvas') as unknown as Drawn).sigma.getCamera().ratio === 1)
      await settle(page)
      assert.ok(await page.locator('.canvas').evaluate(isInSight, 'Uganda'))
      await page.goto(`${origin}/#whole=400`)
      await showing(page, 'Showing 36 entities')
      await settle(page)
      await page.locator('.canvas').focus()
      await page.keyboard.press('ArrowRight')
      await page.keyboard.press(' ')
      await bar.getByText('1 entity chosen').waitFor()
      await page.keyboard.press('Escape')
      await bar.waitFor({ state: 'detached' })
      await page.keyboard.press('l')
      const box = await page.locator('.lasso').boundingBox()
      assert.ok(box !== null)
      const corners = [[2, 60], [box.width - 2, 60], [box.width - 2, box.height - 2], [2, box.height - 2]] as const
      await page.mouse.move(box.x + 2, box.y + 60)
      await page.mouse.down()
      for (const [x, y] of corners) await page.mouse.move(box.x + x, box.y + y)
      await page.mouse.up()
      const chosen = await bar.locator('span').innerText()
      assert.ok(Number.parseInt(chosen, 10) > 25, chosen)
      await page.keyboard.press('Escape')
      await page.goto(`${origin}/#whole=400&chosen=country:iran,country:pakistan`)
      await bar.getByRole('button', { name: 'Keep only' }).click()
      await showing(page, 'Showing 2 entities, 8 relations')
    }, low))

  test('legend and filters show what passes, as the service counts it', () =>
    visit('#whole=400', async (page) => {
      const side = page.getByRole('complementary', { name: 'Legend and filters' })
      await showing(page, sayPassing(everything))
      const strikes = all.filter(hasType('STRUCK')).length
      await side.getByRole('button', { name: `struck ${strikes}`, exact: true }).click()
      await showing(page, sayPassing(hasType('STRUCK')))
      await side.getByLabel('origins, at least').fill('2')
      await side.getByLabel('origins, at least').press('Tab')
      await showing(page, sayPassing((relation) => hasType('STRUCK')(relation) && relation.support.origins >= 2))
      await side.getByRole('button', { name: 'Clear 2 filters' }).click()
      await showing(page, sayPassing(everything))
      await side.getByLabel('material conflict').check()
      await showing(page, sayPassing(inGroups('quad:4')))
      await side.getByLabel(/^group/).selectOption('cameo:11')
      await showing(page, sayPassing(inGroups('quad:4', 'cameo:11')))
      await side.getByRole('button', { name: 'Clear 1 filter' }).click()
      await side.getByLabel(/^contested/).selectOption('only')
      await showing(page, sayPassing(({ contested }) => contested))
      await side.getByLabel(/^contested/).selectOption('or not')
      await side.getByLabel('origins, at least').fill('50')
      await side.getByLabel('origins, at least').press('Tab')
      await page.getByText('Nothing of it passes what is asked for.').waitFor()
      await page.getByRole('button', { name: 'Show it without 1 filter' }).click()
      await showing(page, sayPassing(everything))
      await side.getByRole('button', { name: /^people/ }).click()
      await showing(page, 'Showing 9 entities')
      assert.match(page.url(), /kinds=PERSON/)
    }, low))

  test('days are chosen over a histogram, step by step too, and as known on a day', () =>
    visit('#whole=400', async (page) => {
      const asked: string[] = []
      page.on('request', (request) => asked.push(request.url()))
      const time = page.getByRole('region', { name: 'Time' })
      const start = time.getByRole('slider').first()
      await start.focus()
      await showing(page, sayPassing(everything))
      await page.locator('.status').getByText('Asking …').waitFor({ state: 'detached' }) // then all of it is known
      const before = asked.length
      await page.keyboard.press('ArrowRight')
      await showing(page, sayPassing(since('2024-01-17')))
      assert.match(page.url(), /&from=2024-01-17/)
      await time.getByRole('button', { name: 'All days' }).click()
      await showing(page, sayPassing(everything))
      await time.getByRole('button', { name: 'Step' }).click()
      await showing(page, sayPassing(until('2024-01-16')))
      await time.getByRole('button', { name: 'Step' }).click()
      await page.waitForURL(/to=2024-01-17/)
      await showing(page, sayPassing(until('2024-01-17')))
      assert.deepEqual(asked.slice(before), [], 'what is all known is not asked for')
      await time.getByRole('button', { name: 'All days' }).click()
      await time.getByLabel('as known on').fill('2024-01-18')
      await showing(page, 'Showing 0 entities')
      await time.getByRole('button', { name: 'As known today' }).click()
      await showing(page, sayPassing(everything))
    }))

  test('a question that takes long can be cancelled and asked again', async () => {
    const { page, close } = await openPage(browser, desktop)
    let isSlow = true
    await page.route('**/graphql', async (route) => {
      if (isSlow && (route.request().postData() ?? '').includes('network')) await new Promise((resolve) => setTimeout(resolve, 5_000))
      await route.continue().catch(() => undefined) // the page took it back
    })
    await page.goto(`${origin}/#whole=400`)
    const status = page.locator('.status')
    await status.getByText('Asking …').waitFor()
    await page.locator('.stage').getByText('Looking up the graph …').waitFor()
    assert.equal(await page.evaluate(() => document.getAnimations().length), 0, 'nothing moves where the system is set so')
    await status.getByRole('button', { name: 'Cancel' }).click()
    await status.getByText('Cancelled.').waitFor()
    isSlow = false
    await status.getByRole('button', { name: 'Try again' }).click()
    await showing(page, 'Showing 36 entities')
    await close()
  })

  test('every key is told of', () =>
    visit('#whole=400', async (page) => {
      await settle(page)
      await page.keyboard.press('?')
      const help = page.getByRole('dialog', { name: 'Keys' })
      const told = (await help.locator('dt').allInnerTexts()).join(' ')
      for (const key of ['/', 't', 'f', 'd', 'x', 'r', 'Control Z', 'Escape', '?', 'arrows', 'Enter', 'e', 'Space', 'l', 'h, k, p', '+']) assert.ok(told.includes(key), key)
      assert.deepEqual(await findBarriers(page), [])
      await page.keyboard.press('Escape')
      await help.waitFor({ state: 'detached' })
      await page.keyboard.press('f')
      await page.getByRole('complementary', { name: 'Legend and filters' }).waitFor({ state: 'detached' })
      await page.keyboard.press('d')
      await page.getByRole('region', { name: 'Time' }).waitFor({ state: 'detached' })
      await page.keyboard.press('r')
      assert.equal(await page.getByLabel('relations among all shown').isChecked(), false)
    }))
})

/** What a click on a button of the export window saves. */
async function download(page: Page, name: string): Promise<Buffer> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name, exact: true }).click()])
  return readFileSync(await file.path())
}

describe('what is shown can be taken away', () => {
  test('as pictures, files, questions and a citation', () =>
    visit('#whole=400&types=STRUCK', async (page) => {
      await showing(page, sayPassing(hasType('STRUCK')))
      await settle(page)
      await page.keyboard.press('x')
      assert.deepEqual(await findBarriers(page), [])
      const png = PNG.sync.read(await download(page, 'PNG'))
      assert.ok(new Set(Array.from({ length: png.width * png.height }, (_, index) => png.data.readUInt32BE(4 * index))).size > 50, 'the picture is empty')
      const svg = (await download(page, 'SVG')).toString()
      for (const name of ['Iran', 'Jaish al-Adl', 'Balochistan Liberation Army']) assert.ok(svg.includes(`>${name}</text>`), name)
      const lines = parse<Readonly<Record<string, string>>>(await download(page, 'Its lines as CSV'), { columns: true })
      assert.equal(lines.reduce((sum, { relations }) => sum + Number(relations), 0), 7)
      const gexf = (await download(page, 'GEXF')).toString()
      assert.deepEqual([gexf.match(/<node /g)?.length, gexf.includes('country:iran')], [7, true])
      await page.getByLabel('an edge for each relation').check()
      const edges = parse<Readonly<Record<string, string>>>(await download(page, 'CSV, edges'), { columns: true })
      assert.deepEqual([edges.length, new Set(edges.map((edge) => edge['relation_type']))], [7, new Set(['STRUCK'])])
      for (const format of ['JSON', 'CSV, nodes', 'Parquet, edges']) assert.ok((await download(page, format)).length > 300, format)
      const copied = page.getByLabel('Copied')
      await page.getByRole('button', { name: 'GraphQL', exact: true }).click()
      const { answer, text } = await ask(app, await copied.inputValue())
      assert.equal((answer.data?.['between'] as { readonly relations: readonly unknown[] }).relations.length, 7, text)
      await page.getByRole('button', { name: 'Python', exact: true }).click()
      await copied.filter({ hasText: '' }).waitFor()
      assert.match(await copied.inputValue(), /service\.network\(\n {4}entity=\["[^\n]*country:iran[^\n]*\],\n {4}depth=0,\n {4}aggregation="none",\n {4}types=\["STRUCK"\],\n\)/)
      await page.getByRole('button', { name: 'Citation', exact: true }).click()
      await page.getByText('Citation: done.').waitFor()
      assert.match(await copied.inputValue(), /Parley/)
      const gephi = await page.getByRole('link', { name: 'Open in Gephi Lite' }).getAttribute('href')
      const file = new URL(String(gephi)).searchParams.get('file') ?? ''
      const byAddress = await app.inject(file.slice(origin.length))
      assert.match(byAddress.body, /<gexf/)
      // A picture too large for an address goes as a body, and is the same.
      const given = Object.fromEntries(new URL(file).searchParams)
      const payload = { ...given, entity: given['entity']?.split(','), depth: 0 }
      const byBody = await app.inject({ method: 'POST', url: '/export/network.gexf', headers: { 'content-type': 'application/json' }, payload })
      assert.deepEqual([byBody.statusCode, byBody.headers['x-total-count']], [200, byAddress.headers['x-total-count']])
      // Where fewer lines are drawn than stand among them, files have those and no others.
      await page.goto(`${origin}/#around=country:iran;limit=300&among=false`)
      await page.keyboard.press('Escape')
      const ofIran = ({ from, to }: Known): boolean => [from.id, to.id].includes('country:iran')
      await showing(page, sayPassing(ofIran))
      await page.keyboard.press('x')
      await page.getByText(`Exactly what is shown: `).waitFor()
      await page.getByLabel('an edge for each relation').check()
      const own = parse<Readonly<Record<string, string>>>(await download(page, 'CSV, edges'), { columns: true })
      assert.equal(own.length, all.filter(ofIran).length)
      assert.ok(own.every((edge) => [edge['source'], edge['target']].includes('country:iran')))
    }, low))

  test('the drawing looks as it did', () =>
    visit('#whole=400', async (page) => {
      await showing(page, 'Showing 36 entities')
      await settle(page)
      await page.evaluate('document.fonts.ready')
      const seen = PNG.sync.read(await page.locator('.stage').screenshot())
      const golden = 'test/explorer/drawing.png'
      if (process.env['PARLEY_TEST_GOLDENS'] === 'write') writeFileSync(golden, PNG.sync.write(seen, { deflateLevel: 9 }))
      const wanted = PNG.sync.read(readFileSync(golden))
      assert.deepEqual([seen.width, seen.height], [wanted.width, wanted.height])
      const pixels = seen.width * seen.height
      const blank = Buffer.alloc(seen.data.length, seen.data.subarray(0, 4))
      assert.ok(pixelmatch(seen.data, blank, undefined, seen.width, seen.height) > pixels / 50, 'nothing is drawn')
      const differing = pixelmatch(seen.data, wanted.data, undefined, seen.width, seen.height, { threshold: 0.2 })
      assert.ok(differing < pixels / 200, `${differing} of ${pixels} pixels differ from ${golden}: look at it, and npm run goldens where it is meant`)
    }, { viewport: { width: 640, height: 560 }, reducedMotion: 'reduce', colorScheme: 'light' }))
})
