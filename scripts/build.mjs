/**
 * Builds `dist/` from `src/` when something has changed since the last time, or always with `--always`.
 * Plain JavaScript, because it runs before anything is built and at each `npm start`.
 */
import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const out = 'dist'
const stampFile = join(out, '.stamp')
const inputs = ['src', 'scripts/build.mjs', 'scripts/build-graphiql.mjs', 'scripts/build-explorer.mjs', 'scripts/when-changed.mjs', 'package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json', 'schema.graphql']

/** Every input file with when and how large it was written: equal as long as nothing has changed. */
function readStamp() {
  const lines = [process.version]
  const add = (path) => {
    const found = statSync(path)
    if (found.isDirectory()) for (const name of readdirSync(path).sort()) add(join(path, name))
    else lines.push(`${path} ${found.size} ${found.mtimeMs}`)
  }
  for (const path of inputs) add(path)
  return lines.join('\n')
}

const draft = `dist.new-${process.pid}`

function run(program, words) {
  const { status } = spawnSync(process.execPath, [program, ...words], { stdio: 'inherit' })
  if (status === 0) return
  rmSync(draft, { recursive: true, force: true })
  process.exit(status ?? 1)
}

await import('./build-graphiql.mjs') // looks by itself whether anything has changed
await import('./build-explorer.mjs') // so does this

const stamp = readStamp()
const isCurrent = existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp
if (!isCurrent || process.argv.includes('--always')) {
  console.log('Building …')
  const startedAt = Date.now()
  run(join('node_modules', 'typescript', 'bin', 'tsc'), ['-p', 'tsconfig.build.json', '--outDir', draft])
  // What is read at run time beside the code: migrations and the like.
  cpSync('src', draft, { recursive: true, filter: (path) => statSync(path).isDirectory() || !/\.tsx?$/.test(path) })
  chmodSync(join(draft, 'cli', 'parley.js'), 0o755) // npx links to it and makes it executable the first time only
  writeFileSync(join(draft, '.stamp'), stamp)
  try {
    rmSync(out, { recursive: true, force: true })
    renameSync(draft, out)
  } catch (error) {
    if (!['ENOTEMPTY', 'EEXIST'].includes(error.code)) throw error
    rmSync(draft, { recursive: true }) // another build of the same sources was faster
  }
  console.log(`Built in ${((Date.now() - startedAt) / 1000).toFixed(1)} s.`)
}
