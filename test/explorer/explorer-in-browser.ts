import { execFileSync } from 'node:child_process'
import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { createExportServer } from '../export/export-server.ts'
import { openSeededDatabase } from '../seeded-database.ts'

/** The service with the article and the page at `/`, listening. */
export async function startExplorer(): Promise<{ readonly app: FastifyInstance; readonly origin: string }> {
  execFileSync(process.execPath, ['scripts/build-explorer.mjs'])
  const app = await createExportServer(await openSeededDatabase())
  await app.listen({ host: '127.0.0.1', port: 0 })
  return { app, origin: `http://127.0.0.1:${(app.server.address() as AddressInfo).port}` }
}

/** What axe finds wrong with the page as it is, by its rules for WCAG 2.2 AA and its best practices. What it would fetch first, no rule of these needs but that for sound, which the page has none of. */
export async function findBarriers(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate<boolean>('"axe" in globalThis'))) await page.evaluate(axe.source)
  const violations = await page.evaluate(async () => {
    const { axe: own } = globalThis as unknown as { readonly axe: { readonly run: (options: object) => Promise<{ readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[] }[] }> } }
    return (await own.run({ resultTypes: ['violations'], preload: false, runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join(' | ')}`)
  })
  return violations
}

interface Drawn {
  readonly sigma: { readonly getNodeDisplayData: (id: string) => { readonly x: number; readonly y: number } | undefined; readonly framedGraphToViewport: (place: object) => { readonly x: number; readonly y: number } }
  readonly getBoundingClientRect: () => { readonly left: number; readonly top: number }
}

/** Waits until everybody stands where they will stay. */
export async function settle(page: Page): Promise<void> {
  await page.locator('.canvas[data-placed="true"]').waitFor()
}

/** Where in the window an entity is drawn. */
export async function locate(page: Page, id: string): Promise<{ readonly x: number; readonly y: number }> {
  await settle(page)
  return page.locator('.canvas').evaluate((canvas, node) => {
    const drawn = canvas as unknown as Drawn
    const { sigma } = drawn
    const place = sigma.getNodeDisplayData(node)
    if (place === undefined) throw new Error(`${node} is not drawn`)
    const { x, y } = sigma.framedGraphToViewport(place)
    const { left, top } = drawn.getBoundingClientRect()
    return { x: left + x, y: top + y }
  }, id)
}

/** Where in the window the middle of a line is drawn. */
export async function locateBetween(page: Page, one: string, other: string): Promise<{ readonly x: number; readonly y: number }> {
  const [from, to] = [await locate(page, one), await locate(page, other)]
  return { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
}
