/**
 * Builds the page at / into `dist.explorer/`, so that it works without a network.
 * Skips the work where neither the page nor the packages have changed.
 */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const out = 'dist.explorer'
const source = 'src/explorer'
const stampFile = join(out, '.stamp')
const pages = readdirSync(source, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort()
const digest = createHash('sha256')
for (const input of ['package-lock.json', 'scripts/build-explorer.mjs', ...pages]) digest.update(input).update(readFileSync(input))
const stamp = digest.digest('hex')

if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== stamp) {
  const { build } = await import('vite')
  await build({
    configFile: false,
    root: source,
    publicDir: false,
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    worker: { format: 'es' },
    build: { outDir: resolve(out), emptyOutDir: true, assetsInlineLimit: 0, modulePreload: { polyfill: false }, target: 'es2022', license: { fileName: 'licences.md' } },
  })
  writeFileSync(stampFile, stamp)
}
