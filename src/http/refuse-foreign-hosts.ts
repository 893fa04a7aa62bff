import type { FastifyInstance, FastifyRequest } from 'fastify'
import { hostNameOf } from '../access/loopback.ts'
import type { Standing } from '../access/standing.ts'
import { ParleyError } from '../errors.ts'
import { sendRefusal } from './send-refusal.ts'

/** What tells nothing of the data, and is asked by addresses that change: by whoever watches over the service. */
const openPaths: ReadonlySet<string> = new Set(['/livez', '/readyz'])

/** Why a request comes from a page of another host, or null. */
function reasonOf({ host, headers, url }: FastifyRequest, { anonymous, isOwnHost }: Standing): string | null {
  if (openPaths.has(url)) return null
  if (!isOwnHost(hostNameOf(host))) return `The service is not called ${JSON.stringify(host)}.`
  // Browsers let any page open a WebSocket to any host, and only tell whose page it is. Without a key it could read along, where that is allowed.
  if (anonymous === 'none' || headers.upgrade === undefined || headers.origin === undefined) return null
  const isOwnPage = URL.canParse(headers.origin) && new URL(headers.origin).host === host.toLowerCase()
  return isOwnPage ? null : `A page of ${JSON.stringify(headers.origin)} may not open a connection here.`
}

/** Refuses what a page of another host makes a browser ask of a service on its own machine or in its own network. */
export function refuseForeignHosts(app: FastifyInstance, standing: Standing): void {
  app.addHook('onRequest', (request, reply, done) => {
    const reason = reasonOf(request, standing)
    if (reason === null) done()
    else void sendRefusal(request, reply, new ParleyError('UNKNOWN_HOST', reason))
  })
}
