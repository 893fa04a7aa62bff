/**
 * Bundles the page at /graphiql into `dist.graphiql/`, so that it works without a network.
 * Skips the work where neither the page nor the packages have changed.
 */
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const out = 'dist.graphiql'
const source = 'src/graphiql'
const stampFile = join(out, '.stamp')
const inputs = ['package-lock.json', 'scripts/build-graphiql.mjs', ...readdirSync(source).map((name) => join(source, name))]
const digest = createHash('sha256')
for (const input of inputs) digest.update(readFileSync(input))
const stamp = digest.digest('hex')

if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== stamp) {
  const { build } = await import('esbuild')
  const monaco = 'monaco-editor/esm/vs'
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })
  const shared = { bundle: true, minify: true, outdir: out, logLevel: 'warning', legalComments: 'linked', define: { 'process.env.NODE_ENV': '"production"' } }
  await build({ ...shared, entryPoints: { main: join(source, 'main.js') }, format: 'esm', splitting: true, chunkNames: 'chunk-[hash]', loader: { '.ttf': 'file', '.woff2': 'file' }, assetNames: '[name]-[hash]' })
  await build({ ...shared, entryPoints: { 'editor.worker': `${monaco}/editor/editor.worker.js`, 'json.worker': `${monaco}/language/json/json.worker.js`, 'graphql.worker': 'monaco-graphql/esm/graphql.worker.js' }, format: 'iife' })
  copyFileSync(join(source, 'page.html'), join(out, 'page.html'))
  writeFileSync(stampFile, stamp)
}
