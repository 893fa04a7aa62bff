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
  test('that trust only some documents need the file that holds them', () => {
    assert.match(problemsOf({ PARLEY_TRUSTED_ONLY: 'true' }).join(), /^PARLEY_TRUSTED_ONLY is true without PARLEY_TRUSTED_DOCUMENTS/)
    assert.deepEqual(problemsOf({ PARLEY_TRUSTED_ONLY: 'true', PARLEY_TRUSTED_DOCUMENTS: 'documents.json' }), [])
    assert.equal(problemsOf({ PARLEY_EXPLAIN: 'yes', PARLEY_EXECUTOR: 'fast' }).length, 2)
  })

  test('have defaults that need no environment', () => {
    const { config, warnings } = parseConfig(home)
    assert.deepEqual(warnings, [])
    assert.equal(config.host, '127.0.0.1')
    assert.equal(config.port, 4000)
    assert.equal(config.seed, 'article')
    assert.equal(config.database, null)
    assert.equal(config.dataFolder, join('/home/somebody', '.local', 'share', 'parley'))
    assert.equal(config.cacheFolder, join('/home/somebody', '.cache', 'parley'))
    assert.deepEqual(config.limits, { bodyBytes: 4_194_304, uploadBytes: 2_147_483_648, tokens: 2_000, selections: 10_000, aliases: 30, page: 500, cost: 100_000, timeMs: 10_000, exportTimeMs: 600_000, subscriptions: 20, connections: 50 })
  })

  test('of access have defaults that fit loopback', () => {
    assert.deepEqual(parseConfig(home).config.access, { anonymous: null, adminKey: null, tokens: null, hosts: null, trustedProxies: [], costPerMinute: 1_000_000, failuresPerMinute: 30 })
    assert.equal(parseConfig({ ...home, PARLEY_MAX_COST: '7' }).config.access.costPerMinute, 70)
    assert.deepEqual(parseConfig({ ...home, PARLEY_HOSTS: 'Parley.example.org, [fd00::1]', PARLEY_TRUST_PROXY: '10.0.0.0/8,::1, loopback' }).config.access, { ...parseConfig(home).config.access, hosts: ['parley.example.org', '[fd00::1]'], trustedProxies: ['10.0.0.0/8', '::1', 'loopback'] })
  })

  test('of access are refused where they would let in others than somebody thinks', () => {
    const jwt = { PARLEY_JWKS_URL: 'https://login.example/jwks', PARLEY_JWT_ISSUER: 'https://login.example/', PARLEY_JWT_AUDIENCE: 'parley' }
    assert.deepEqual(problemsOf({ ...jwt, PARLEY_ANONYMOUS: 'none', PARLEY_ADMIN_KEY: 'x'.repeat(32), PARLEY_RATE_COST: '0' }), [])
    const wrong: readonly (readonly [environment: Readonly<Record<string, string>>, problem: RegExp])[] = [
      [{ PARLEY_ANONYMOUS: 'write' }, /^PARLEY_ANONYMOUS is "write": give one of read, none\.$/],
      [{ PARLEY_ADMIN_KEY: 'x'.repeat(31) }, /^PARLEY_ADMIN_KEY is none: give at least 32/],
      [{ PARLEY_ADMIN_KEY: 'secret word '.repeat(4) }, /^PARLEY_ADMIN_KEY is none/],
      [{ ...jwt, PARLEY_JWKS_URL: 'login.example' }, /^PARLEY_JWKS_URL is "login\.example"/],
      [{ ...jwt, PARLEY_JWKS_URL: 'file:///etc/keys' }, /^PARLEY_JWKS_URL is/],
      [{ ...jwt, PARLEY_JWT_ISSUER: '' }, /without PARLEY_JWT_ISSUER/],
      [{ ...jwt, PARLEY_JWT_AUDIENCE: '' }, /without PARLEY_JWT_AUDIENCE/],
      [{ PARLEY_JWT_ISSUER: 'https://login.example/' }, /^PARLEY_JWT_ISSUER is given without PARLEY_JWKS_URL/],
      [{ PARLEY_HOSTS: 'https://parley.example.org' }, /^PARLEY_HOSTS has "https:/],
      [{ PARLEY_HOSTS: '*' }, /^PARLEY_HOSTS has "\*"/],
      [{ PARLEY_TRUST_PROXY: 'true' }, /^PARLEY_TRUST_PROXY has "true"/],
      [{ PARLEY_TRUST_PROXY: '10.0.0.1,10.0.0.0/33' }, /^PARLEY_TRUST_PROXY has "10\.0\.0\.0\/33"/],
      [{ PARLEY_RATE_COST: '99999' }, /^PARLEY_RATE_COST is "99999": give at least PARLEY_MAX_COST \(100000\)/],
      [{ PARLEY_RATE_FAILURES: '0' }, /^PARLEY_RATE_FAILURES is "0"/],
    ]
    for (const [environment, problem] of wrong) {
      const problems = problemsOf(environment)
      assert.equal(problems.length, 1, problems.join())
      assert.match(problems[0] ?? '', problem)
      assert.ok(!(problems[0] ?? '').includes(environment['PARLEY_ADMIN_KEY'] ?? '\0'), 'a key is not printed')
    }
  })

  test('are frozen', () => {
    const { config } = parseConfig({ ...home, NEO4J_URI: 'neo4j://db:7687', NEO4J_PASSWORD: 'secret' })
    for (const part of [config, config.limits, config.access, config.database, config.programs]) assert.ok(Object.isFrozen(part))
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

  test('do not warn of what the clients read', () => {
    assert.deepEqual(parseConfig({ PARLEY_KEY: 'parley_x', PARLEY_URL: 'http://localhost:4000' }).warnings, parseConfig({}).warnings)
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
