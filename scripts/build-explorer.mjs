/**
 * Builds the page at / into `dist.explorer/`, so that it works without a network.
 * Skips the work where neither the page nor the packages have changed.
 */
import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { whenChanged } from './when-changed.mjs'

const out = 'dist.explorer'
const source = 'src/explorer'
const pages = readdirSync(source, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort()

await whenChanged(out, ['package-lock.json', 'scripts/build-explorer.mjs', ...pages], async () => {
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
})
