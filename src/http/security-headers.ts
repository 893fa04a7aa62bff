import type { FastifyInstance } from 'fastify'

/**
 * Headers that every answer carries; a page that needs more sets its own content security policy.
 * There is no `access-control-allow-origin`: pages of other hosts may not read what a service on somebody's own machine holds,
 * but for the files that are made for other tools (export-route.ts), which open the resource policy too.
 */
export function addSecurityHeaders(app: FastifyInstance): void {
  app.addHook('onSend', (_request, reply, payload, done) => {
    void reply.header('x-content-type-options', 'nosniff').header('referrer-policy', 'no-referrer')
    if (!reply.hasHeader('cross-origin-resource-policy')) void reply.header('cross-origin-resource-policy', 'same-origin')
    if (!reply.hasHeader('content-security-policy')) void reply.header('content-security-policy', "default-src 'none'; frame-ancestors 'none'")
    done(null, payload)
  })
}
