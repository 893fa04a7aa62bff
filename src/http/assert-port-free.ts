import { createServer, type AddressInfo } from 'node:net'
import { ParleyError } from '../errors.ts'

/** Gives a failed `listen` its code; any other error stays as it is. */
export function toListenError(error: unknown, host: string, port: number): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error
  const code = String(error.code)
  if (code === 'EADDRINUSE') return new ParleyError('PORT_IN_USE', `Port ${port} of ${host} is in use by another program.`, { cause: error })
  if (code === 'EACCES') return new ParleyError('PORT_IN_USE', `Port ${port} of ${host} may not be used by this user.`, { cause: error })
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return new ParleyError('BAD_CONFIG', `PARLEY_HOST is ${JSON.stringify(host)}, which is not an address of this machine.`, { cause: error })
  return error
}

/**
 * Checks before the slow part of a start that the port of the service can be had.
 * @returns the address that the host name stands for
 * @throws ParleyError PORT_IN_USE, BAD_CONFIG
 */
export async function assertPortFree(host: string, port: number): Promise<string> {
  const server = createServer()
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  }).catch((error: unknown) => {
    throw toListenError(error, host, port)
  })
  const { address } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return address
}
