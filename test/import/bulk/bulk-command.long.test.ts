import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { parseConfig } from '../../../src/config.ts'
import { openDatabase } from '../../../src/database.ts'
import { importSource } from '../../../src/import/import-source.ts'
import { createRejectFile } from '../../../src/import/reject-file.ts'
import { createOnlineStore } from '../../../src/import/store.ts'
import { createRunAlone } from '../../../src/neo4j/run.ts'
import { runParley } from '../../cli/program.ts'
import { openToWrite } from '../../database.ts'
import { scratchFolder } from '../../local-neo4j/scratch.ts'
import { sourceNamed } from '../import-rows.ts'
import { assertSameLines, readGraph, toLines } from './graph-lines.ts'

const scratch = scratchFolder()

test('a first load of a source file by the command leaves what an import of the same file leaves, and hands back the same rows', async () => {
  const rows = Array.from({ length: 1500 }, (_, n) => [`2024-01-0${1 + Math.floor(n / 300)}`, `Person ${n % 97}`, `Act "${n % 3}"`, n % 400 === 399 ? '999' : n % 7 === 0 ? '190' : '040', n % 2 === 0 ? 'Police (Kenya)' : `Citizen (Uganda)`].join('\t'))
  const file = join(scratch, 'rows.tsv')
  writeFileSync(file, ['date\tsource\trelation\tcameo\ttarget', ...rows, ''].join('\n'))
  const variables = { PARLEY_DATA: join(scratch, 'by command'), PARLEY_NEO4J_HEAP: '384m', PARLEY_NEO4J_PAGECACHE: '64m' }
  const { exitCode, output, errors } = await runParley(['import', 'icews', file, '--bulk', '--rejects', join(scratch, 'bulk')], variables)
  assert.equal(exitCode, 3, errors)
  assert.match(output, /1,500 rows read from 1 file .* 1,497 written, 0 already there, 3 refused/)

  const { run, transact } = await openToWrite()
  const rejects = createRejectFile(join(scratch, 'online'))
  await importSource({ store: createOnlineStore(transact), source: sourceNamed('icews'), path: file, maxRejects: 10, onRefused: rejects.write })
  await rejects.close()
  assert.equal(readFileSync(join(scratch, 'bulk.rejects.tsv'), 'utf8'), readFileSync(join(scratch, 'online.rejects.tsv'), 'utf8'))
  const online = toLines(await readGraph(run))
  const database = await openDatabase(parseConfig({ ...process.env, ...variables }).config, () => undefined)
  try {
    assertSameLines(toLines(await readGraph(createRunAlone(database.connection))), online)
  } finally {
    await database.close()
  }
})
