import type { AccessSettings, Anonymous } from '../config.ts'
import { ParleyError } from '../errors.ts'
import { isLoopbackAddress, isLoopbackHost } from './loopback.ts'

/** How a service stands: whom it lets in without a key, and by which names it may be called. */
export interface Standing {
  readonly anonymous: Anonymous
  /** Whether a request may call the service by this name (without port); null where it names none. */
  readonly isOwnHost: (name: string | null) => boolean
}

/**
 * How a service stands that listens on this address. On loopback everybody on the machine may read. Elsewhere somebody must have said who may.
 *
 * Names matter where strangers may read: a page of another host can make its name mean this machine (DNS rebinding), and would then read along.
 * On loopback only names that cannot mean anything else are its own, and those of PARLEY_HOSTS; elsewhere all are, unless PARLEY_HOSTS names some.
 * @throws ParleyError BAD_CONFIG
 */
export function toStanding(host: string, address: string, { anonymous, hosts }: Pick<AccessSettings, 'anonymous' | 'hosts'>): Standing {
  const isLocal = isLoopbackAddress(address)
  if (!isLocal && anonymous === null) {
    throw new ParleyError('BAD_CONFIG', `PARLEY_HOST is ${JSON.stringify(host)}, which other machines reach, and nothing says who may read: set PARLEY_ANONYMOUS to none (a key for everything) or read (everybody reads, a key to write), or leave PARLEY_HOST at 127.0.0.1.`)
  }
  const isOpen = anonymous !== 'none'
  const isAnyHost = hosts === null && !(isLocal && isOpen)
  return { anonymous: anonymous ?? 'read', isOwnHost: (name) => isAnyHost || (name !== null && (isLoopbackHost(name) || hosts?.includes(name) === true)) }
}
