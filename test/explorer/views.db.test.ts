import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import type { AddressInfo } from 'node:net'
import { after, before, describe, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import type { Browser, Locator, Page } from 'playwright-core'
import { createAdmit } from '../../src/access/admit.ts'
import { makeKey } from '../../src/access/api-key.ts'
import type { Connection } from '../../src/neo4j/connect.ts'
import { createRead, createTransact } from '../../src/neo4j/run.ts'
import { launchBrowser, openPage } from '../browser.ts'
import { createWriting } from '../graphql/writing.ts'
import { contextWithoutDatabase, createTestServer } from '../http/server-parts.ts'
import { openSeededDatabase } from '../seeded-database.ts'
import { findBarriers } from './explorer-in-browser.ts'

const key = makeKey()
const strike = 'event:seed:2024-01-19-pakistan-iran/iran-strikes-in-pakistan'
const desktop = { viewport: { width: 1_280, height: 800 }, reducedMotion: 'reduce' } as const
const phone = { viewport: { width: 390, height: 844 }, reducedMotion: 'reduce', hasTouch: true } as const
let app: FastifyInstance
let origin = ''
let browser: Browser
/** Iran struck Pakistan: stated by two publishers, one of which repeats the other, and denied. */
let contested = ''

const addDocument = `mutation Add($document: DocumentInput!, $claims: [ClaimInput!]!, $entities: [EntityInput!]!) {
  addDocument(document: $document, claims: $claims, entities: $entities) { document { id } userErrors { message } }
}`

/** A report that states, counts and denies, and another outlet that repeats it under an address that must not be followed. */
async function tellMore(connection: Connection): Promise<void> {
  const { send } = createWriting(connection, 'desk')
  const struck = { predicate: 'STRUCK', event: strike, subjects: [{ entity: 'country:iran' }], objects: [{ entity: 'country:pakistan', role: 'TERRITORY' }] }
  const said = (speaker: string, saidOn: string, verb = 'said') => [{ speaker, saidOn, verb }]
  const added = await send(addDocument, {
    entities: [{ id: 'group:jaish-al-adl-2', names: [{ text: 'Jaish al-Adl', kind: 'PREFERRED' }] }, { id: 'organisation:courier', names: [{ text: 'The Courier', kind: 'PREFERRED' }] }, { id: 'organisation:daily-post', names: [{ text: 'Daily Post', kind: 'PREFERRED' }] }],
    document: { key: 'courier', title: 'What is known of the strikes', url: 'https://courier.example/strikes', publisher: 'organisation:courier', publishedAt: '2024-01-17' },
    claims: [
      { ...struck, key: 'courier/1', locator: '¶2', quote: { text: 'two bases across the border' }, attribution: [...said('organisation:irna', '2024-01-17', 'reported'), { role: 'a security official', verb: 'said' }] },
      { ...struck, key: 'courier/2', polarity: 'DENIES', locator: '¶5', quote: { text: 'No foreign missile has struck our soil' }, attribution: said('organisation:ispr', '2024-01-17', 'denied') },
      { key: 'courier/3', kind: 'MEASURE', event: strike, locator: '¶6', quantity: { measure: 'killed', value: 2 }, attribution: said('organisation:irna', '2024-01-17') },
      { key: 'courier/4', kind: 'MEASURE', event: strike, locator: '¶7', quantity: { measure: 'killed', low: 3, value: 4, high: 1200 }, attribution: said('person:jalil-abbas-jilani', '2024-01-18') },
    ],
  })
  const { document } = added['addDocument'] as { readonly document: { readonly id: string } }
  await send(addDocument, {
    entities: [{ id: 'organisation:police', generic: true, names: [{ text: 'Police', kind: 'PREFERRED' }] }],
    document: { key: 'post', title: 'Strikes: the facts', url: 'javascript:alert(1)', publisher: 'organisation:daily-post', publishedAt: '2024-01-18', copyOf: document.id },
    claims: [{ ...struck, key: 'post/1', locator: '¶1', attribution: said('organisation:irna', '2024-01-17') }, { key: 'post/2', predicate: 'SPOKE_WITH', subjects: [{ entity: 'organisation:police' }], objects: [{ entity: 'organisation:daily-post' }], locator: '¶2' }],
  })
  const { relations } = (await send(`{ relations(filter: { types: ["STRUCK"], contested: true }, first: 5) { edges { node { id } } } }`)) as { readonly relations: { readonly edges: readonly { readonly node: { readonly id: string } }[] } }
  contested = relations.edges[0]?.node.id ?? ''
}

before(async () => {
  execFileSync(process.execPath, ['scripts/build-explorer.mjs'])
  const [connection, launched] = await Promise.all([openSeededDatabase(), launchBrowser()])
  browser = launched
  await tellMore(connection)
  const keys = { isKnown: () => false, find: () => Promise.resolve(null), noteUse: () => undefined }
  app = await createTestServer({
    admit: createAdmit({ anonymous: 'read', adminKey: key, keys, verifyToken: null }),
    contextFor: (signal, caller) => ({ ...contextWithoutDatabase(), caller, run: createRead(connection, { signal }), transact: createTransact(connection) }),
  })
  await app.listen({ host: '127.0.0.1', port: 0 })
  origin = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
})
after(async () => {
  await browser.close()
  await app.close()
})

/** Opens something in the panel, and sees at the end that the page complained of nothing and asked nobody else. */
async function look(selection: string, options: Parameters<typeof openPage>[1], see: (panel: Locator, page: Page) => Promise<void>): Promise<void> {
  const watched = await openPage(browser, options)
  try {
    await watched.page.goto(`${origin}/#these=country:iran,country:pakistan${selection}`)
    const panel = watched.page.locator('.panel')
    await see(panel, watched.page)
    assert.deepEqual(watched.complaints, [])
    assert.deepEqual(watched.requested.filter((url) => !url.startsWith(`${origin}/`) && !/^(?:data|blob):/.test(url)), [])
  } finally {
    await watched.close()
  }
}

interface Drawn {
  readonly sigma: { readonly getGraph: () => { readonly getNodeAttribute: (id: string, name: string) => unknown } }
}

/** Until nothing in the panel is being looked up. */
async function rest(panel: Locator): Promise<void> {
  await panel.locator('.v-view > *').first().waitFor()
  await panel.page().waitForFunction(() => document.querySelector('.panel .v-loading') === null)
}

describe('the panel', () => {
  test('shows the evidence: who says so and through whom, beside who denies it', () =>
    look(`&open=relation,${contested}`, desktop, async (panel, page) => {
      await panel.getByRole('heading', { name: 'Iran struck Pakistan' }).waitFor()
      const [stated, denied] = [panel.getByRole('region', { name: 'Stated by' }), panel.getByRole('region', { name: 'Denied by' })]
      const official = stated.getByRole('article', { name: 'Claim in The Courier, ¶2' })
      assert.deepEqual(await official.locator('.v-chain > li').allInnerTexts().then((links) => links.map((text) => text.replace(/\s+/g, ' ').trim())), ['The Courier', 'citing Islamic Republic News Agency reported, 17 Jan 2024', 'citing “a security official” said origin'])
      assert.match(await denied.innerText(), /No foreign missile has struck our soil/)
      const [left, right] = [await stated.boundingBox(), await denied.boundingBox()]
      assert.ok(left !== null && right !== null && right.x >= left.x + left.width && Math.abs(left.y - right.y) < 2, JSON.stringify([left, right]))
      assert.match(await stated.getByRole('article', { name: 'Claim in Daily Post, ¶1' }).innerText(), /copy[\s\S]*repeats What is known of the strikes/)
      assert.equal(await panel.locator('a[href^="javascript"]').count(), 0)
      assert.equal(await official.getByRole('link', { name: /What is known/ }).getAttribute('href'), 'https://courier.example/strikes')
      await panel.getByRole('button', { name: 'citation 2' }).first().click()
      assert.equal(await page.locator(':focus').innerText().then((text) => text.includes('Daily Post')), true)
      const figures = panel.getByRole('img', { name: 'killed: 2–1,200' })
      assert.match(await figures.locator('desc').textContent().then(String), /Jalil Abbas Jilani \(4 \(3–1,200\)\)/)
      await panel.getByLabel('Without').selectOption({ label: 'The Courier, 17 Jan 2024' })
      await panel.getByText('4 claims about 1 event would be taken away').waitFor()
      await panel.getByText('weakens to 3 claims').waitFor()
      await panel.getByRole('button', { name: 'Iran’s strikes in Pakistan' }).or(panel.getByRole('button', { name: "Iran's strikes in Pakistan" })).click()
      await panel.getByRole('region', { name: 'Who acted' }).getByRole('button', { name: 'Iran' }).waitFor()
    }))

  test('shows the evidence as it was known on a day, and that there was none before', () =>
    look(`&open=relation,${contested}&knownOn=2024-01-17`, desktop, async (panel, page) => {
      await panel.getByRole('article', { name: 'Claim in The Courier, ¶2' }).waitFor()
      assert.equal(await panel.getByRole('article', { name: /Claim in/ }).count(), 2)
      await page.goto(`${origin}/#these=country:iran&open=relation,${contested}&knownOn=2024-01-16`)
      await panel.getByText('As things were known then, there was no such relation.').waitFor()
    }))

  test('leaves generic actors out where it is told to, and tells on others that they are generic', () =>
    look('', desktop, async (panel, page) => {
      await page.goto(`${origin}/#around=organisation:daily-post;limit=300&open=entity,organisation:police`)
      await panel.getByText('generic: a role, not somebody').waitFor()
      const status = page.locator('.status')
      await status.getByText('Showing 2 entities, 1 relation').waitFor()
      await page.getByLabel(/without generic actors/).check()
      await status.getByText('Showing 1 entity, 0 relations').waitFor()
      assert.match(page.url(), /excludeGeneric=true/)
      await page.goto(`${origin}/#these=person:jalil-abbas-jilani&open=entity,person:jalil-abbas-jilani`)
      await panel.getByRole('heading', { name: 'Offices 1' }).waitFor()
      await panel.getByRole('button', { name: 'as of 19 Jan 2024', exact: true }).click()
      await panel.getByRole('heading', { name: /Jilani holds office/ }).waitFor()
    }))

  test('leads from an empty search box to who says so in three clicks', () =>
    look('', desktop, async (panel, page) => {
      await page.goto(origin)
      await page.getByRole('combobox').fill('jaish')
      await page.getByRole('option', { name: /Jaish al-Adl/ }).first().click()
      await panel.getByRole('button', { name: 'by counterpart' }).waitFor()
      const rows = panel.locator('.v-group[open] .v-row')
      if ((await rows.count()) === 0) await panel.locator('.v-group > summary').first().click()
      await rows.first().click()
      await panel.getByRole('region', { name: 'Stated by' }).getByRole('article').first().waitFor()
    }))

  test('tells of two actors over time, how far it went, and every relation', () =>
    look('&open=dyad,country:iran,country:pakistan', desktop, async (panel) => {
      const chart = panel.getByRole('img', { name: 'Iran and Pakistan over time' })
      assert.match(await chart.locator('desc').textContent().then(String), /Iran toward Pakistan: 4 relations, 1 of cooperation and 3 of conflict\./)
      await panel.getByLabel('Length of a period').selectOption('YEAR')
      await chart.locator('.v-fill-conflict').first().waitFor()
      await panel.locator('.v-chart-table > summary').first().click()
      await panel.getByRole('row', { name: '2024 1 3 2 3' }).waitFor()
      await panel.getByRole('button', { name: 'Goldstein weights' }).click()
      await panel.getByRole('list', { name: 'When each step was first reached' }).getByText('10 fight').waitFor()
      await panel.getByText('Nobody is told to have mediated toward both.').waitFor()
      assert.equal(await panel.locator('.v-rows').last().locator('li').count(), 8)
    }))

  test('shows paths with what each step rests on, and goes around whom one does not want', () =>
    look('&open=paths,person:hakan-fidan,group:jaish-al-adl', desktop, async (panel, page) => {
      const first = panel.getByRole('region', { name: 'Path 1' })
      await first.waitFor()
      await page.waitForFunction(() => (document.querySelector('.canvas') as unknown as Drawn).sigma.getGraph().getNodeAttribute('country:iran', 'rimWidth') === 3) // whom the paths pass is marked
      await first.getByText('Who says so').first().click()
      await first.getByRole('article', { name: /Claim in/ }).first().waitFor()
      await panel.getByRole('button', { name: 'Find paths not through Jalil Abbas Jilani' }).first().click()
      await panel.locator('p[role="status"]').getByText(/path/).waitFor()
      await rest(panel)
      assert.equal(await panel.getByRole('button', { name: 'Find paths not through Jalil Abbas Jilani' }).count(), 0)
      await panel.getByRole('button', { name: 'Allow Jalil Abbas Jilani again' }).click()
      await panel.getByRole('region', { name: 'Path 1' }).waitFor()
    }))

  test('says what failed and what to do, takes a question back, and asks again', async () => {
    const watched = await openPage(browser, desktop)
    const { page } = watched
    let state: 'down' | 'slow' | 'up' = 'down'
    await page.route('**/graphql', async (route) => {
      if (!route.request().postData()?.includes('query Evidence')) return route.continue()
      if (state === 'down') return route.abort()
      if (state === 'slow') await new Promise((resolve) => setTimeout(resolve, 1_500))
      return route.continue().catch(() => undefined) // the page took it back
    })
    await page.goto(`${origin}/#these=country:iran&open=relation,${contested}`)
    const panel = page.locator('.panel')
    await panel.getByRole('alert').filter({ hasText: 'See whether it is running' }).waitFor()
    state = 'slow'
    await panel.getByRole('button', { name: 'Try again' }).click()
    await panel.getByRole('button', { name: 'Cancel' }).click()
    await panel.getByText('Cancelled before the answer came.').waitFor()
    state = 'up'
    await panel.getByRole('button', { name: 'Try again' }).click()
    await panel.getByRole('heading', { name: 'Iran struck Pakistan' }).waitFor()
    await watched.close()
  })
})

/** Drags with a finger. */
async function swipe(page: Page, from: readonly [x: number, y: number], to: readonly [x: number, y: number]): Promise<void> {
  const browserSession = await page.context().newCDPSession(page)
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', [x, y]: readonly [x: number, y: number]): Promise<unknown> => browserSession.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] })
  await send('touchStart', from)
  await send('touchMove', [(from[0] + to[0]) / 2, to[1]])
  await send('touchMove', to)
  await send('touchEnd', to)
}

test('the time brush is moved by keyboard, mouse and finger, tells its days, and steps where nothing may move by itself', () =>
  look('', { ...desktop, hasTouch: true }, async (_, page) => {
    const brush = page.getByRole('group', { name: 'Time' })
    const button = page.getByRole('button', { name: 'Time', exact: true })
    if ((await button.getAttribute('aria-pressed')) === 'false') await button.click()
    const [from, to] = [brush.getByRole('slider', { name: 'From' }), brush.getByRole('slider', { name: 'To' })]
    await from.focus()
    const before = await from.getAttribute('aria-valuetext')
    await page.keyboard.press('ArrowRight')
    await page.waitForFunction((text) => document.querySelector('[role=slider]')?.getAttribute('aria-valuetext') !== text, before)
    assert.match(String(await from.getAttribute('aria-valuetext')), /^\d{1,2} [A-Z][a-z]{2} \d{4}; /)
    assert.match(page.url(), /from=\d{4}-\d\d-\d\d/)
    await to.focus()
    await page.keyboard.press('Home')
    await brush.getByText('0 relations').or(brush.getByText(/\d+ relations?/)).first().waitFor()
    assert.equal(await to.getAttribute('aria-valuenow'), await from.getAttribute('aria-valuenow'))
    const last = Number(await to.getAttribute('aria-valuenow'))
    await brush.getByRole('button', { name: 'Step' }).click()
    await page.waitForFunction((number) => Number(document.querySelectorAll('[role=slider]')[1]?.getAttribute('aria-valuenow')) === number + 1, last)
    await brush.getByRole('button', { name: 'All days' }).click()
    await page.waitForFunction(() => !location.hash.includes('from='))
    const frame = await brush.locator('.v-brush-frame').boundingBox()
    assert.ok(frame !== null)
    const [bins, y] = [Number(await to.getAttribute('aria-valuemax')) + 1, frame.y + 20]
    const middleOf = (bin: number): readonly [x: number, y: number] => [frame.x + 8 + ((frame.width - 16) * (bin + 0.5)) / bins, y]
    const chosen = async (first: number, last: number): Promise<void> => {
      await page.waitForFunction((wanted) => [...document.querySelectorAll('[role=slider]')].map((slider) => slider.getAttribute('aria-valuenow')).join() === wanted, [first, last].join())
    }
    const drag = async (...spots: readonly (readonly [x: number, y: number])[]): Promise<void> => {
      for (const [index, spot] of spots.entries()) {
        await page.mouse.move(...spot)
        if (index === 0) await page.mouse.down()
      }
      await page.mouse.up()
    }
    // A new range, then the whole of it one further, then one end of it.
    await drag(middleOf(1), middleOf(2))
    await chosen(1, 2)
    assert.match(page.url(), /from=\d{4}-\d\d-\d\d/)
    await drag(middleOf(2), middleOf(3))
    await chosen(2, 3)
    const handle = await from.boundingBox()
    assert.ok(handle !== null)
    await drag([handle.x + handle.width / 2, handle.y + handle.height / 2], middleOf(1))
    await chosen(1, 3)
    await brush.getByRole('button', { name: 'All days' }).click()
    await swipe(page, middleOf(3), middleOf(2))
    await chosen(2, 3)
    const end = await to.boundingBox()
    assert.ok(end !== null)
    await swipe(page, [end.x + end.width / 2, end.y + end.height / 2], middleOf(2))
    await chosen(2, 2)
  }))

test('the time plays by itself, and stops at the end or when it is told to', () =>
  look('', { ...desktop, reducedMotion: 'no-preference' }, async (_, page) => {
    const brush = page.getByRole('group', { name: 'Time' })
    await brush.getByRole('button', { name: 'Play' }).click()
    const to = brush.getByRole('slider', { name: 'To' })
    await page.waitForFunction(() => document.querySelectorAll('[role=slider]')[1]?.getAttribute('aria-valuenow') === '1')
    await brush.getByRole('button', { name: 'Pause' }).click()
    const stopped = await to.getAttribute('aria-valuenow')
    await page.waitForTimeout(1_000)
    assert.equal(await to.getAttribute('aria-valuenow'), stopped)
    await brush.getByRole('button', { name: 'Play' }).click()
    await page.waitForFunction(() => !location.hash.includes('to='))
    await brush.getByRole('button', { name: 'Play' }).waitFor()
  }))

test('with a key, a document is written, corrected and retracted, each tried out first; the key is nowhere in the address', () =>
  look('&open=write', desktop, async (panel, page) => {
    await panel.getByLabel('Key').fill(key)
    await page.keyboard.press('Enter')
    await panel.getByLabel('Title').fill('Villagers return')
    await panel.getByLabel('Published on').fill('2024-01-21')
    await panel.getByLabel(/^Text, to take claims from/).fill('Villagers have returned.\n\nShells fell on one of their bases, a villager said.')
    await panel.getByRole('button', { name: 'Claim from paragraph 2' }).click()
    const acts = panel.getByRole('group', { name: 'Who acts' })
    await acts.getByRole('combobox').fill('iran')
    await acts.getByRole('option', { name: /^Iran country/ }).waitFor()
    await page.keyboard.press('Enter')
    await panel.getByLabel('What was done').selectOption('STRUCK')
    const upon = panel.getByRole('group', { name: /To whom/ })
    await upon.getByRole('combobox').fill('Mountain Brigade')
    await upon.getByRole('option', { name: /new group/ }).click()
    await panel.getByLabel(/^When/).first().fill('16–17 Jan 2024')
    await panel.getByText('read as 2024-01-16/2024-01-17').waitFor()
    await panel.getByRole('button', { name: 'Somebody who is not named' }).click()
    await panel.getByLabel('What step 1 is called in the text').fill('a villager')
    assert.ok(await panel.getByRole('button', { name: 'Keep the document' }).isDisabled(), 'nothing is kept before it was tried')
    await panel.getByRole('button', { name: 'See what it would do' }).click()
    await panel.getByRole('button', { name: 'Iran struck Mountain Brigade' }).waitFor()
    assert.deepEqual(await findBarriers(page), [])
    await panel.getByRole('button', { name: 'Keep the document' }).click()
    await panel.getByRole('button', { name: 'See the document' }).click()

    await panel.getByRole('button', { name: 'Correct', exact: true }).click()
    await panel.getByLabel(/^When/).first().fill('16 Jan 2024')
    await panel.getByLabel('Why').first().fill('the day was given later')
    await panel.getByRole('button', { name: 'See what it would do' }).first().click()
    await panel.getByText('Nothing is written yet').waitFor()
    await panel.getByRole('button', { name: 'Correct the claim' }).click()
    await panel.getByText('.r2').first().waitFor({ state: 'attached' })
    await panel.getByLabel('Why').last().fill('a test')
    await panel.getByRole('button', { name: 'See what it would do' }).last().click()
    await panel.locator('.v-effect').getByText('ends', { exact: true }).waitFor()
    await panel.getByRole('button', { name: 'Retract the document' }).click()
    await panel.getByText('Written.').waitFor()
    assert.ok(!page.url().includes(key) && !page.url().includes('parley_'))
  }))

test('what may be the same is shown side by side, from an entity on, and judged with a key', () =>
  look('&open=entity,group:jaish-al-adl', desktop, async (panel, page) => {
    await panel.getByRole('button', { name: 'Possible duplicates' }).click()
    const pair = panel.locator('.v-pairs > li').filter({ hasText: 'Jaish al-Adl — Jaish al-Adl' })
    await pair.getByText('Score').waitFor()
    assert.match(page.url(), /open=candidates,group:jaish-al-adl/)
    assert.equal(await pair.locator('.v-two > .v-claim').count(), 2)
    await pair.locator('summary').click()
    await panel.getByLabel('Key').fill(key)
    await page.keyboard.press('Enter')
    await pair.getByLabel('They are').selectOption({ label: 'distinct' })
    await pair.getByLabel('Why').fill('A test tells them apart.')
    assert.deepEqual(await findBarriers(page), [])
    assert.ok(await pair.getByRole('button', { name: 'Judge', exact: true }).isDisabled(), 'nothing is judged before it was tried')
    await pair.getByRole('button', { name: 'See what it would do' }).click()
    await pair.getByText('Nothing is written yet').waitFor()
    await pair.getByRole('button', { name: 'Judge', exact: true }).click()
    await panel.getByText('Written.').or(panel.getByText('Nothing that group:jaish-al-adl may be')).waitFor()
    await page.getByRole('navigation', { name: 'Tools' }).getByRole('button', { name: 'Duplicates' }).click()
    await panel.getByRole('button', { name: 'Look for pairs' }).click()
    await panel.getByText('and that is all').waitFor()
    assert.equal(await pair.count(), 0, 'what was judged is no candidate')
  }))

describe('everybody can use it', () => {
  const selections = (): Readonly<Record<string, string>> => ({
    entity: 'entity,person:jalil-abbas-jilani',
    relation: `relation,${contested}`,
    event: `event,${strike}`,
    bundle: 'bundle,country:iran,country:pakistan',
    dyad: 'dyad,country:iran,country:pakistan',
    paths: 'paths,person:hakan-fidan,group:jaish-al-adl',
    write: 'write',
    candidates: 'candidates',
  })
  for (const [theme, options] of [['light', { ...desktop, colorScheme: 'light' }], ['dark', { ...phone, colorScheme: 'dark' }]] as const) {
    test(`every view, with all that folds opened: ${theme}, ${options.viewport.width} wide`, () =>
      look('', options, async (panel, page) => {
        await page.evaluate((held) => sessionStorage.setItem('parley-key', held), key)
        for (const [name, selection] of Object.entries(selections())) {
          await page.goto(`${origin}/#these=country:iran&open=${selection}`)
          await panel.locator('.v-view').waitFor()
          await rest(panel)
          await page.evaluate("for (const part of document.querySelectorAll('.panel details')) part.open = true")
          await page.waitForTimeout(50)
          await rest(panel)
          assert.deepEqual(await findBarriers(page), [], name)
          assert.equal(await page.evaluate('document.documentElement.scrollWidth - innerWidth'), 0, name)
        }
      }))
  }
})
