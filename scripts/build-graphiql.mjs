/**
 * Bundles the page at /graphiql into `dist.graphiql/`, so that it works without a network.
 * Skips the work where neither the page nor the packages have changed.
 */
import { copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { whenChanged } from './when-changed.mjs'

const out = 'dist.graphiql'
const source = 'src/graphiql'

await whenChanged(out, ['package-lock.json', 'scripts/build-graphiql.mjs', ...readdirSync(source).map((name) => join(source, name))], async () => {
  const { build } = await import('esbuild')
  const monaco = 'monaco-editor/esm/vs'
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })
  const shared = { bundle: true, minify: true, outdir: out, logLevel: 'warning', legalComments: 'linked', define: { 'process.env.NODE_ENV': '"production"' } }
  await build({ ...shared, entryPoints: { main: join(source, 'main.js') }, format: 'esm', splitting: true, chunkNames: 'chunk-[hash]', loader: { '.ttf': 'file', '.woff2': 'file' }, assetNames: '[name]-[hash]' })
  await build({ ...shared, entryPoints: { 'editor.worker': `${monaco}/editor/editor.worker.js`, 'json.worker': `${monaco}/language/json/json.worker.js`, 'graphql.worker': 'monaco-graphql/esm/graphql.worker.js' }, format: 'iife' })
  copyFileSync(join(source, 'page.html'), join(out, 'page.html'))
})
