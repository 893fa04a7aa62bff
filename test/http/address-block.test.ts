import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { toAddressBlock } from '../../src/http/address-block.ts'

test('an address of IPv4 counts alone, one of IPv6 with all of its network of 64 bits', () => {
  const blocks: readonly (readonly [address: string, block: string])[] = [
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['::1', '0:0:0:0::/64'],
    ['::', '0:0:0:0::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['2001:0DB8:0000:0001:ffff:ffff:ffff:ffff', '2001:db8:0:1::/64'],
    ['2001:db8:0:1::', '2001:db8:0:1::/64'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['1:2:3:4:5:6:192.0.2.1', '1:2:3:4::/64'],
    ['64:ff9b::192.0.2.1', '64:ff9b:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ]
  for (const [address, block] of blocks) assert.equal(toAddressBlock(address), block, address)
})

test('the lower 64 bits, and how an address is written, make no difference; the upper do', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(0xffff), { minLength: 8, maxLength: 8 }), fc.array(fc.nat(0xffff), { minLength: 4, maxLength: 4 }), (groups, lower) => {
      const upper = groups.slice(0, 4)
      const print = (all: readonly number[]): string => all.map((group) => group.toString(16)).join(':')
      const short = (all: readonly number[]): string => new URL(`http://[${print(all)}]`).hostname.slice(1, -1) // with :: where it can be
      const block = toAddressBlock(print(groups))
      assert.equal(block, `${print(upper)}::/64`)
      assert.equal(toAddressBlock(short(groups)), upper.every((group) => group === 0) && groups[4] === 0 && groups[5] === 0xffff ? toAddressBlock(short(groups)) : block)
      assert.equal(toAddressBlock(print([...upper, ...lower])), block)
      assert.notEqual(toAddressBlock(print([...upper.slice(0, 3), ((upper[3] ?? 0) + 1) % 0x10000, ...lower])), block)
    }),
  )
})
