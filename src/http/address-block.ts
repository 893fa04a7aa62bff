import { isIPv6 } from 'node:net'

/** The eight groups of an IPv6 address, each as it is written. */
function groupsOf(address: string): readonly string[] {
  const [left = '', right] = address.split('::')
  const before = left === '' ? [] : left.split(':')
  if (right === undefined) return before
  const after = right === '' ? [] : right.split(':')
  return [...before, ...Array.from({ length: 8 - before.length - after.length }, () => '0'), ...after]
}

/**
 * What counts as one address: of IPv4 the address, of IPv6 the network of 64 bits, of which one house or host has all.
 * @returns such as `192.0.2.1`, also for ::ffff:192.0.2.1, or `2001:db8:0:1::/64`
 */
export function toAddressBlock(address: string): string {
  const [bare = ''] = address.split('%') // the zone of a local address
  if (!isIPv6(bare)) return bare
  const [, mapped] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare) ?? []
  if (mapped !== undefined) return mapped
  const tail = bare.replace(/\d+\.\d+\.\d+\.\d+$/, '0:0') // IPv4 at its end, beyond the 64 bits
  return `${groupsOf(tail).slice(0, 4).map((group) => parseInt(group, 16).toString(16)).join(':')}::/64`
}
