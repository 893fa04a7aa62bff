import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { parseConfig, parleySettings } from '../src/config.ts'
import { ParleyError } from '../src/errors.ts'

const home = { HOME: '/home/somebody', PATH: '/usr/bin:/bin' }

function problemsOf(environment: Readonly<Record<string, string>>): readonly string[] {
  try {
    parseConfig({ ...home, ...environment })
  } catch (error) {
    assert.ok(error instanceof ParleyError)
    assert.equal(error.code, 'BAD_CONFIG')
    return error.details['problems'] as readonly string[]
  }
  return []
}

describe('settings', () => {
  test('have defaults that need no environment', () => {
    const { config, warnings } = parseConfig(home)
    assert.deepEqual(warnings, [])
    assert.equal(config.host, '127.0.0.1')
    assert.equal(config.port, 4000)
    assert.equal(config.seed, 'article')
    assert.equal(config.database, null)
    assert.equal(config.dataFolder, join('/home/somebody', '.local', 'share', 'parley'))
    assert.equal(config.cacheFolder, join('/home/somebody', '.cache', 'parley'))
    assert.deepEqual(config.limits, { bodyBytes: 262_144, tokens: 2_000, selections: 10_000, aliases: 30, page: 500, cost: 100_000, timeMs: 10_000 })
  })

  test('are frozen', () => {
    const { config } = parseConfig({ ...home, NEO4J_URI: 'neo4j://db:7687', NEO4J_PASSWORD: 'secret' })
    for (const part of [config, config.limits, config.database, config.programs]) assert.ok(Object.isFrozen(part))
  })

  test('follow the XDG folders, and PARLEY_DATA before them', () => {
    const xdg = { ...home, XDG_DATA_HOME: '/data', XDG_CACHE_HOME: '/cache' }
    assert.equal(parseConfig(xdg).config.dataFolder, join('/data', 'parley'))
    assert.equal(parseConfig(xdg).config.cacheFolder, join('/cache', 'parley'))
    assert.equal(parseConfig({ ...xdg, PARLEY_DATA: '/mine' }).config.dataFolder, '/mine')
  })

  test('name an existing server with user and database that have defaults', () => {
    assert.deepEqual(parseConfig({ ...home, NEO4J_URI: 'neo4j+s://x.example:7687', NEO4J_PASSWORD: 'p' }).config.database, {
      uri: 'neo4j+s://x.example:7687',
      user: 'neo4j',
      password: 'p',
      database: 'neo4j',
    })
  })

  test('take an empty value as absent', () => {
    assert.equal(parseConfig({ ...home, PARLEY_PORT: '', NEO4J_URI: ' ' }).config.port, 4000)
  })

  test('report every problem at once', () => {
    const problems = problemsOf({ PARLEY_PORT: '70000', PARLEY_SEED: 'all', PARLEY_MAX_PAGE: '0', PARLEY_LOG_LEVEL: 'loud', PARLEY_NEO4J_HEAP: 'big', NEO4J_URI: 'http://db' })
    assert.equal(problems.length, 7)
    for (const name of ['PARLEY_PORT', 'PARLEY_SEED', 'PARLEY_MAX_PAGE', 'PARLEY_LOG_LEVEL', 'PARLEY_NEO4J_HEAP', 'NEO4J_URI', 'NEO4J_PASSWORD']) {
      assert.ok(
        problems.some((problem) => problem.includes(name)),
        name,
      )
    }
  })

  test('refuse numbers that are not whole, as text and as size', () => {
    for (const value of ['1.5', '-1', '1e3', 'ten', '0x10', '']) {
      assert.equal(problemsOf({ PARLEY_MAX_TOKENS: value }).length, value === '' ? 0 : 1, value)
    }
  })

  test('warn of unknown names, without failing', () => {
    const { warnings } = parseConfig({ ...home, PARLEY_PROT: '4001', PARLEY_TEST_DATABASE: 'docker' })
    assert.equal(warnings.length, 1)
    assert.match(warnings[0] ?? '', /^PARLEY_PROT is not a setting/)
  })

  test('have unique names', () => {
    assert.equal(new Set(parleySettings).size, parleySettings.length)
  })
})
