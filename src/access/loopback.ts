import { BlockList, isIP } from 'node:net'

const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8, 'ipv4') // and so written as ::ffff:127.0.0.1
loopback.addAddress('::1', 'ipv6')

/** Whether an address, such as a server listens on, is reached from this machine alone. */
export function isLoopbackAddress(address: string): boolean {
  const family = isIP(address)
  return family !== 0 && loopback.check(address, family === 6 ? 'ipv6' : 'ipv4')
}

/** The name in a `Host` header: without its port, in lower case; null where it is none. */
export function hostNameOf(header: string): string | null {
  const [, name] = /^(\[[0-9a-f:.]+\]|[^:[\]/@\s]+)(?::\d*)?$/i.exec(header) ?? []
  return name === undefined ? null : name.toLowerCase().replace(/\.$/, '')
}

/** Whether a host name can only mean this machine, whatever a name server says. */
export function isLoopbackHost(name: string): boolean {
  return name === 'localhost' || name.endsWith('.localhost') || isLoopbackAddress(name.replace(/^\[|\]$/g, ''))
}
