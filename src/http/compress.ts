import { constants, gzip } from 'node:zlib'
import { promisify } from 'node:util'
import type { FastifyInstance, FastifyRequest } from 'fastify'

/** Below this many characters or bytes, packing takes longer than sending. */
const leastLength = 16_384

const pack = promisify(gzip)

function isFromThisMachine({ ip }: FastifyRequest): boolean {
  return ip === '::1' || ip.startsWith('127.') || ip.startsWith('::ffff:127.')
}

function takesGzip(request: FastifyRequest): boolean {
  const accepted = request.headers['accept-encoding']
  return typeof accepted === 'string' && /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?(?:\s|,|$))/.test(accepted)
}

/**
 * Packs long answers with gzip at its quickest level, for clients on other machines that take it.
 * On one machine packing costs more than it saves.
 */
export function addCompression(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply, payload) => {
    const isAnswer = typeof payload === 'string' || (Buffer.isBuffer(payload) && String(reply.getHeader('content-type')).includes('json'))
    if (!isAnswer || payload.length < leastLength || reply.hasHeader('content-encoding')) return payload
    void reply.header('vary', 'accept-encoding')
    if (isFromThisMachine(request) || !takesGzip(request)) return typeof payload === 'string' ? Buffer.from(payload) : payload // a text would be copied once for its length and once to be written
    void reply.header('content-encoding', 'gzip').removeHeader('content-length')
    return pack(payload, { level: constants.Z_BEST_SPEED })
  })
}
