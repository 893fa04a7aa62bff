import { Readable, type Transform } from 'node:stream'
import * as zlib from 'node:zlib'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Written } from '../export/format.ts'

/** Packs a stream as the client takes it: zstd where Node has it, gzip at its quickest level; null where it takes neither. */
function packerFor(request: FastifyRequest): { readonly name: string; readonly stream: Transform } | null {
  const accepted = [request.headers['accept-encoding']].flat().join()
  const takes = (name: string): boolean => new RegExp(`\\b${name}\\b(?!\\s*;\\s*q=0(?:\\.0*)?(?:\\s|,|$))`).test(accepted)
  const { createZstdCompress } = zlib as { createZstdCompress?: () => Transform } // since Node 22.15
  if (createZstdCompress !== undefined && takes('zstd')) return { name: 'zstd', stream: createZstdCompress() }
  return takes('gzip') ? { name: 'gzip', stream: zlib.createGzip({ level: zlib.constants.Z_BEST_SPEED }) } : null
}

/** Bytes as they are read. What fails half-way breaks the connection: a file that is not whole must not look whole. */
export function sendBytes(request: FastifyRequest, reply: FastifyReply, written: Written): FastifyReply {
  const bytes = Readable.from(written, { objectMode: false, highWaterMark: 65_536 })
  bytes.once('error', (error) => {
    if (!reply.raw.destroyed) request.log.warn({ err: error, requestId: request.id }, 'An export ended before its end')
    reply.raw.destroy()
  })
  const packer = packerFor(request)
  if (packer === null) return reply.send(bytes)
  void reply.header('content-encoding', packer.name)
  packer.stream.once('close', () => bytes.destroy())
  return reply.send(bytes.pipe(packer.stream))
}
