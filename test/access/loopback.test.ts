import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hostNameOf, isLoopbackAddress, isLoopbackHost } from '../../src/access/loopback.ts'

test('loopback is 127.0.0.0/8 and ::1, however they are written', () => {
  for (const address of ['127.0.0.1', '127.8.9.10', '::1', '0:0:0:0:0:0:0:1', '::ffff:127.0.0.1']) assert.ok(isLoopbackAddress(address), address)
  for (const address of ['0.0.0.0', '::', '128.0.0.1', '192.168.0.1', '10.0.0.1', '::ffff:10.0.0.1', '::2', 'fe80::1', 'localhost', '', '127.1', '2130706433']) assert.ok(!isLoopbackAddress(address), address)
})

test('a Host header names a host with or without a port', () => {
  const names: readonly (readonly [header: string, name: string | null])[] = [
    ['localhost', 'localhost'],
    ['LocalHost:4000', 'localhost'],
    ['localhost.:4000', 'localhost'],
    ['127.0.0.1:4000', '127.0.0.1'],
    ['[::1]:4000', '[::1]'],
    ['parley.example.org', 'parley.example.org'],
    ['', null],
    ['localhost:4000:80', null],
    ['evil.example@localhost', null],
    ['localhost/evil.example', null],
    ['::1', null],
    ['a b', null],
  ]
  for (const [header, name] of names) assert.equal(hostNameOf(header), name, header)
})

test('the names of this machine are those that no name server can point elsewhere', () => {
  for (const name of ['localhost', 'parley.localhost', '127.0.0.1', '127.0.0.2', '[::1]']) assert.ok(isLoopbackHost(name), name)
  for (const name of ['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example', 'notlocalhost', '0.0.0.0', '[::]', '10.0.0.1', '']) assert.ok(!isLoopbackHost(name), name)
})
