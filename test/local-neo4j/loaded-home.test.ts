import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { dataPaths } from '../../src/local-neo4j/data-folder.ts'
import { completeLoading, dropLoading, prepareLoading, takeLoaded } from '../../src/local-neo4j/loaded-home.ts'
import { scratchFolder } from './scratch.ts'

const scratch = scratchFolder()
let folders = 0

/** A data folder whose database holds one file. */
function dataFolderWith(text: string): string {
  const dataFolder = join(scratch, String(folders++))
  const { home } = dataPaths(dataFolder)
  mkdirSync(home, { recursive: true })
  writeFileSync(join(home, 'store'), text)
  return dataFolder
}

function storeOf(dataFolder: string): string {
  return readFileSync(join(dataPaths(dataFolder).home, 'store'), 'utf8')
}

/** Makes a database beside the one in use. */
async function makeDatabase(dataFolder: string, text: string): Promise<void> {
  const { home } = dataPaths(await prepareLoading(dataFolder))
  mkdirSync(home)
  writeFileSync(join(home, 'store'), text)
}

describe('a database that is made beside the one in use', () => {
  test('is not taken before it is complete, and takes its place then', async () => {
    const dataFolder = dataFolderWith('old')
    await makeDatabase(dataFolder, 'new')
    await takeLoaded(dataFolder)
    assert.equal(storeOf(dataFolder), 'old')
    await completeLoading(dataFolder)
    assert.equal(storeOf(dataFolder), 'old')
    await takeLoaded(dataFolder)
    assert.equal(storeOf(dataFolder), 'new')
    assert.deepEqual(readdirSync(dataFolder).sort(), ['neo4j', 'password'])
  })

  test('has the password of the one in use, which only its owner can read', async () => {
    const dataFolder = dataFolderWith('old')
    const { password } = dataPaths(await prepareLoading(dataFolder))
    assert.equal(readFileSync(password, 'utf8'), readFileSync(dataPaths(dataFolder).password, 'utf8'))
    assert.equal(statSync(password).mode & 0o777, 0o600)
  })

  test('takes its place also where that was interrupted: the old one deleted, or the new one moved already', async () => {
    const dataFolder = dataFolderWith('old')
    await makeDatabase(dataFolder, 'new')
    await completeLoading(dataFolder)
    const { home } = dataPaths(dataFolder)
    mkdirSync(join(home, 'conf')) // by somebody who starts meanwhile and does not get the lock
    await takeLoaded(dataFolder)
    assert.equal(storeOf(dataFolder), 'new')
    mkdirSync(join(dataFolder, 'loaded'))
    await takeLoaded(dataFolder)
    assert.equal(storeOf(dataFolder), 'new')
    assert.equal(existsSync(join(dataFolder, 'loaded')), false)
  })

  test('is begun anew where a load was cut off', async () => {
    const dataFolder = dataFolderWith('old')
    await makeDatabase(dataFolder, 'half')
    const folder = await prepareLoading(dataFolder)
    assert.deepEqual(readdirSync(folder), ['password'])
    await dropLoading(dataFolder)
    assert.equal(existsSync(folder), false)
  })
})
