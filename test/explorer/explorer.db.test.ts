import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { after, before, describe, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import type { FastifyInstance } from 'fastify'
import type { Browser, Page } from 'playwright-core'
import { launchBrowser, openPage, type WatchedPage } from '../browser.ts'
import { findBarriers, locate, locateBetween, settle, startExplorer } from './explorer-in-browser.ts'

let app: FastifyInstance
let origin = ''
let browser: Browser
const desktop = { viewport: { width: 1_280, height: 800 }, reducedMotion: 'reduce' } as const
const phone = { viewport: { width: 390, height: 844 }, reducedMotion: 'reduce', hasTouch: true } as const

before(async () => {
  ;[{ app, origin }, browser] = await Promise.all([startExplorer(), launchBrowser()])
})
after(async () => {
  await browser.close()
  await app.close()
})

/** Opens the page, and sees at the end that it complained of nothing and asked nobody else. */
async function visit(address: string, options: Parameters<typeof openPage>[1], look: (page: Page, watched: WatchedPage) => Promise<void>): Promise<void> {
  const watched = await openPage(browser, options)
  try {
    await watched.page.goto(`${origin}/${address}`)
    await look(watched.page, watched)
    assert.deepEqual(watched.complaints, [])
    assert.deepEqual(watched.requested.filter((url) => !url.startsWith(`${origin}/`) && !/^(?:data|blob):/.test(url)), [])
  } finally {
    await watched.close()
  }
}

const panel = (page: Page): ReturnType<Page['locator']> => page.locator('.panel')

describe('the explorer', () => {
  test('leads from an empty search box to who says so, by keyboard alone', () =>
    visit('', desktop, async (page) => {
      await page.locator('h1').waitFor()
      await page.keyboard.press('/')
      await page.keyboard.type('turkiye minis')
      await page.getByRole('option').first().waitFor()
      const box = page.getByRole('combobox')
      assert.equal(await box.getAttribute('aria-expanded'), 'true')
      assert.match(await page.locator(`#${String(await box.getAttribute('aria-activedescendant'))}`).innerText(), /Ministry of Foreign Affairs of Türkiye/)
      await page.keyboard.press('Enter')
      await panel(page).getByRole('heading', { name: 'Ministry of Foreign Affairs of Türkiye' }).waitFor()
      assert.equal(await page.locator(':focus').getAttribute('id'), 'panel-title')
      const office = panel(page).getByRole('button', { name: /Hakan Fidan/ }).first()
      await office.focus()
      await page.keyboard.press('Enter')
      await panel(page).getByText('¶').first().waitFor()
      assert.equal(await page.locator(':focus').getAttribute('id'), 'panel-title')
      await page.keyboard.press('Escape')
      await panel(page).waitFor({ state: 'detached' })
      await page.waitForFunction(() => document.activeElement?.className === 'canvas') // one goes on in the picture
      await page.keyboard.press('Control+z')
      await panel(page).getByText('¶').first().waitFor()
    }))

  test('leads there by mouse, and through a bundle of several relations', () =>
    visit('', desktop, async (page) => {
      await page.getByRole('button', { name: 'Show the whole graph' }).click()
      await page.getByText('Showing 36 entities, 45 relations').waitFor()
      const iran = await locate(page, 'country:iran')
      await page.mouse.click(iran.x, iran.y)
      await panel(page).getByRole('heading', { name: /Iran$/ }).waitFor()
      const line = await locateBetween(page, 'country:iran', 'country:pakistan')
      await page.mouse.click(line.x, line.y)
      const strike = panel(page).getByRole('button', { name: /Pakistan struck Iran/ }).first()
      await strike.click()
      await panel(page).getByText('¶').first().waitFor()
      assert.match(page.url(), /open=relation,relation:/)
      await page.goBack()
      await strike.waitFor()
      await page.reload()
      await strike.waitFor()
    }))

  test('has the same as a table, sortable, in step with the drawing', () =>
    visit('#around=country:iran;limit=300&among=false', desktop, async (page) => {
      await settle(page)
      await page.keyboard.press('t')
      const rows = page.getByRole('table', { name: 'Who with whom' }).locator('tbody tr')
      await rows.first().waitFor()
      const total = await rows.count()
      await page.getByText(`Showing ${total + 1} entities`).waitFor()
      await page.getByRole('button', { name: 'Other', exact: true }).click()
      const names = await rows.locator('td:nth-child(2)').allInnerTexts()
      assert.deepEqual(names, [...names].sort((one, other) => one.localeCompare(other, 'en')))
      await page.getByRole('button', { name: /relations of Iran and Pakistan/ }).click()
      await panel(page).getByRole('button', { name: /struck/ }).first().waitFor()
      await page.getByLabel('relations among all shown').check()
      await rows.nth(total).waitFor()
    }))

  test('is the table where the browser cannot draw', async () => {
    const watched = await openPage(browser, desktop)
    await watched.page.addInitScript('HTMLCanvasElement.prototype.getContext = () => null')
    await watched.page.goto(`${origin}/#whole=400`)
    await watched.page.getByRole('table', { name: 'Who with whom' }).waitFor()
    assert.equal(await watched.page.locator('.canvas').count(), 0)
    assert.deepEqual(watched.complaints, [])
    await watched.close()
  })

  test('shows what was typed last, however late an earlier answer comes, and says what to do when none does', async () => {
    const watched = await openPage(browser, desktop)
    const { page } = watched
    let isDown = false
    await page.route('**/graphql', async (route) => {
      const { variables } = route.request().postDataJSON() as { readonly variables: { readonly text?: string } }
      if (isDown) return route.abort()
      if (variables.text === 'pakistan') await new Promise((resolve) => setTimeout(resolve, 600))
      return route.continue().catch(() => undefined) // the page took it back
    })
    await page.goto(origin)
    const box = page.getByRole('combobox')
    await box.pressSequentially('pakistan')
    await page.waitForTimeout(250)
    await box.fill('reuters')
    await page.getByRole('option', { name: /Reuters/ }).waitFor()
    await page.waitForTimeout(700)
    assert.equal(await page.getByRole('option', { name: /Pakistan/ }).count(), 0)
    isDown = true
    await box.fill('')
    await page.getByRole('button', { name: 'Show the whole graph' }).click()
    await page.locator('.status').getByRole('alert').filter({ hasText: 'See whether it is running' }).waitFor()
    isDown = false
    await page.locator('.status').getByRole('button', { name: 'Try again' }).click()
    await page.getByText('Showing 36 entities').waitFor()
    await watched.close()
  })

  test('fits a phone in portrait', () =>
    visit('#whole=400&open=entity,country:iran', phone, async (page) => {
      await panel(page).getByRole('heading', { name: /Iran$/ }).waitFor()
      await settle(page)
      assert.equal(await page.evaluate('document.documentElement.scrollWidth - innerWidth'), 0)
      const [stage, side] = [await page.locator('.canvas').boundingBox(), await panel(page).boundingBox()]
      assert.ok((stage?.height ?? 0) > 200 && (side?.y ?? 0) > (stage?.y ?? 0) && (side?.height ?? 0) > 200, JSON.stringify([stage, side]))
    }))
})

describe('everybody can use it', () => {
  const views = {
    start: { address: '', ready: (page: Page) => page.getByRole('button', { name: /How is Hakan Fidan/ }).waitFor() },
    entity: { address: '#whole=400&open=entity,country:iran', ready: (page: Page) => panel(page).getByRole('heading', { name: /Iran$/ }).waitFor() },
    table: { address: '#whole=400&shows=table&open=bundle,country:iran,country:pakistan', ready: (page: Page) => panel(page).getByRole('button', { name: /struck/ }).first().waitFor() },
  }
  for (const [name, { address, ready }] of Object.entries(views)) {
    test(`${name}, light and dark`, () =>
      visit(address, { ...desktop, colorScheme: name === 'start' ? 'dark' : 'light' }, async (page) => {
        await ready(page)
        for (const theme of name === 'start' ? ['dark', 'light'] : ['light', 'dark']) {
          assert.equal(await page.locator('html').getAttribute('data-theme'), theme)
          assert.deepEqual(await findBarriers(page), [])
          await page.getByRole('button', { name: 'Dark', exact: true }).click()
        }
      }))
  }
  test('start and evidence on a phone', () =>
    visit('', phone, async (page) => {
      await views.start.ready(page)
      assert.deepEqual(await findBarriers(page), [])
      await page.getByRole('button', { name: 'Who struck whom, and who says so?' }).click()
      await page.getByText('Showing').waitFor()
      assert.deepEqual(await findBarriers(page), [])
    }))
})

test('all files of the page are less than 250 kB, packed', () => {
  const sizes = readdirSync('dist.explorer/assets').map((name) => gzipSync(readFileSync(`dist.explorer/assets/${name}`)).length)
  const total = sizes.reduce((sum, size) => sum + size, gzipSync(readFileSync('dist.explorer/index.html')).length)
  assert.ok(sizes.length >= 3 && total < 250_000, String(total))
})
