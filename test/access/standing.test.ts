import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { parse } from 'yaml'
import { toStanding } from '../../src/access/standing.ts'
import { parseConfig } from '../../src/config.ts'

const strange = 'evil.example'

describe('a service on loopback', () => {
  test('lets everybody on its machine read, and goes by the names of loopback alone', () => {
    const { anonymous, isOwnHost } = toStanding('127.0.0.1', '127.0.0.1', { anonymous: null, hosts: null })
    assert.equal(anonymous, 'read')
    assert.deepEqual(['localhost', '127.0.0.1', '[::1]', strange, null].map(isOwnHost), [true, true, true, false, false])
  })

  test('goes by the names of PARLEY_HOSTS too', () => {
    const { isOwnHost } = toStanding('::1', '::1', { anonymous: 'read', hosts: ['parley.example.org'] })
    assert.deepEqual(['localhost', 'parley.example.org', strange].map(isOwnHost), [true, true, false])
  })

  test('goes by any name where nothing is read without a key, unless PARLEY_HOSTS names some', () => {
    assert.ok(toStanding('127.0.0.1', '127.0.0.1', { anonymous: 'none', hosts: null }).isOwnHost(strange))
    assert.ok(!toStanding('127.0.0.1', '127.0.0.1', { anonymous: 'none', hosts: ['parley.example.org'] }).isOwnHost(strange))
  })
})

describe('a service that other machines reach', () => {
  test('does not start before somebody has said who may read', () => {
    for (const address of ['0.0.0.0', '::', '192.168.0.2', '::ffff:10.0.0.1']) {
      assert.throws(() => toStanding(address, address, { anonymous: null, hosts: ['localhost'] }), (error: Error & { code?: string }) => {
        assert.equal(error.code, 'BAD_CONFIG')
        assert.match(error.message, new RegExp(`^PARLEY_HOST is "${address}", .* set PARLEY_ANONYMOUS to none .* or read .*$`))
        return !error.message.includes('\n')
      })
    }
  })

  test('is judged by the address, not by the name that stands for it', () => {
    assert.throws(() => toStanding('localhost', '10.0.0.1', { anonymous: null, hosts: null }), { code: 'BAD_CONFIG' })
    assert.doesNotThrow(() => toStanding('some-name', '127.0.0.1', { anonymous: null, hosts: null }))
  })

  test('goes by any name, unless PARLEY_HOSTS names some', () => {
    for (const anonymous of ['read', 'none'] as const) {
      assert.deepEqual([strange, null].map(toStanding('0.0.0.0', '0.0.0.0', { anonymous, hosts: null }).isOwnHost), [true, true])
      assert.deepEqual([strange, 'parley', 'localhost'].map(toStanding('0.0.0.0', '0.0.0.0', { anonymous, hosts: ['parley'] }).isOwnHost), [false, true, true])
    }
  })
})

describe('docker-compose.yml', () => {
  const { services } = parse(readFileSync(new URL('../../docker-compose.yml', import.meta.url), 'utf8')) as { services: { parley: { environment: Record<string, string>; ports: readonly string[] } } }
  const { environment, ports } = services.parley
  const standard = Object.fromEntries(Object.entries(environment).map(([name, value]) => [name, value.replace(/^\$\{\w+:-(.*)\}$/, '$1')]))

  test('counts as configured: it says who may read and publishes on loopback alone', () => {
    const { config } = parseConfig(standard)
    const { anonymous, isOwnHost } = toStanding('0.0.0.0', '0.0.0.0', config.access)
    assert.equal(anonymous, 'read')
    assert.equal(config.access.adminKey, null, 'so the first start makes a key')
    assert.deepEqual(['localhost', strange].map(isOwnHost), [true, false])
    assert.ok(ports.length > 0 && ports.every((port) => port.startsWith('127.0.0.1:')))
  })
})
