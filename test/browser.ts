import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'

const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly devDependencies: Readonly<Record<string, string>> }

/** Where the browser is unpacked, once for each version of its package. */
const folder = resolve('.cache', `chromium-${String(devDependencies['@sparticuz/chromium'])}`)

/** Only the typeface that comes with the package, so that text is as wide on every machine. */
const fonts = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>`

/** Unpacks the Chromium of the package. Test files that run side by side each unpack one of their own, and the first to be done is kept. */
async function unpackBrowser(): Promise<string> {
  const program = join(folder, 'chromium')
  if (existsSync(program)) return program
  const draft = `${folder}.new-${process.pid}`
  mkdirSync(draft, { recursive: true })
  const before = process.env['TMPDIR']
  process.env['TMPDIR'] = draft // the package unpacks into the folder for temporary files, wherever that is
  try {
    const { default: packed } = await import('@sparticuz/chromium')
    await packed.executablePath()
  } finally {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
  }
  writeFileSync(join(draft, 'fonts', 'fonts.conf'), fonts)
  try {
    renameSync(draft, folder)
  } catch {
    rmSync(draft, { recursive: true, force: true })
  }
  return program
}

/** A browser for tests: WebGL 2 is drawn by the processor, so it is alike on every machine. */
export async function launchBrowser(flags: readonly string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath: await unpackBrowser(),
    env: { ...process.env, FONTCONFIG_PATH: join(folder, 'fonts') },
    // Without a sandbox, for as root Chromium has none; it opens no page but ours. Only what a page draws by WebGL goes through the
    // imitated graphics card: to put whole windows together by it took three quarters of what that process took.
    args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist', '--disable-gpu-compositing', '--font-render-hinting=none', ...flags],
  })
}

/** A page whose requests, errors and complaints are kept. */
export interface WatchedPage {
  readonly page: Page
  readonly requested: readonly string[]
  /** Errors of scripts, and errors and warnings of the console. */
  readonly complaints: readonly string[]
  readonly close: () => Promise<void>
}

export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const context = await browser.newContext(options)
  context.setDefaultTimeout(30_000) // nothing takes that long but on a machine that does much else
  const page = await context.newPage()
  const [requested, complaints]: [string[], string[]] = [[], []]
  page.on('request', (request) => requested.push(request.url()))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    // What the drawing by processor says of itself is not about the page.
    if (['error', 'warning'].includes(message.type()) && !/GL Driver Message|GPU stall/.test(message.text())) complaints.push(`${message.text()} ${message.location().url}`)
  })
  return { page, requested, complaints, close: () => context.close() }
}
