import { createHash } from 'node:crypto'
import { readFile, readdir } from 'node:fs/promises'
import { extname } from 'node:path'
import type { FastifyReply, FastifyRequest } from 'fastify'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
}

/** The files of a built page, which are read by name from a list, so that no path of a request ever reaches the disk. */
export interface PageFiles {
  readonly has: (name: string) => boolean
  /** Sends a file; a browser that has it asks whether it is still the same. */
  readonly send: (request: FastifyRequest, reply: FastifyReply, name: string) => Promise<FastifyReply>
  /** Sends a file whose name changes with its content: a browser never asks again. */
  readonly sendForever: (request: FastifyRequest, reply: FastifyReply, name: string) => Promise<FastifyReply>
}

/** A content security policy: nothing from elsewhere, and no script that stands in the page. */
export function printPolicy(rules: Readonly<Record<string, string>>): string {
  const all: Readonly<Record<string, string>> = { 'default-src': "'none'", 'script-src': "'self'", 'worker-src': "'self'", 'style-src': "'self'", 'img-src': "'self' data:", 'connect-src': "'self'", 'base-uri': "'none'", 'form-action': "'none'", 'frame-ancestors': "'none'", ...rules }
  return Object.entries(all).map(([name, value]) => `${name} ${value}`).join('; ')
}

/** The files of a folder; none where it is not there. */
export async function listPageFiles(folder: URL, policy: string): Promise<PageFiles> {
  const names = new Set((await readdir(folder).catch((): string[] => [])).filter((name) => extname(name) in types))
  const send = async (request: FastifyRequest, reply: FastifyReply, name: string, caching: string): Promise<FastifyReply> => {
    if (!names.has(name)) {
      reply.callNotFound()
      return reply
    }
    const content = await readFile(new URL(name, folder))
    const tag = `"${createHash('sha256').update(content).digest('base64url')}"`
    void reply.header('cache-control', caching).header('etag', tag).header('content-security-policy', policy)
    if (request.headers['if-none-match'] === tag) return reply.code(304).send()
    return reply.type(types[extname(name)] ?? 'application/octet-stream').send(content)
  }
  return {
    has: (name) => names.has(name),
    send: (request, reply, name) => send(request, reply, name, 'no-cache'),
    sendForever: (request, reply, name) => send(request, reply, name, 'public, max-age=31536000, immutable'),
  }
}
