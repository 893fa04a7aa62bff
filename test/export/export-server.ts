import type { FastifyInstance } from 'fastify'
import type { Run } from '../../src/cypher/statement.ts'
import { createQueryKeeper } from '../../src/export/kept-queries.ts'
import type { Connection } from '../../src/neo4j/connect.ts'
import { createRead, createReaders, createTransact } from '../../src/neo4j/run.ts'
import { contextWithoutDatabase, createTestServer, executor, patientLimits, standardAccess, standardLimits } from '../http/server-parts.ts'

/**
 * The service over a database of the tests, as far as exports go. Nothing is logged but to who is given.
 * @param between stands between the service and what it reads
 */
export function createExportServer(connection: Connection, logStream?: { write(line: string): void }, between: (run: Run) => Run = (run) => run): Promise<FastifyInstance> {
  return createTestServer({
    contextFor: (signal) => ({ ...contextWithoutDatabase(), run: between(createRead(connection, { signal })) }),
    exports: { readFor: (signal) => ({ ...createReaders(connection, { signal }), run: between(createRead(connection, { signal })) }), keep: createQueryKeeper(createTransact(connection)), version: '0.0.0' },
    ...(logStream === undefined ? {} : { logStream, config: { limits: standardLimits, access: standardAccess, executor, explain: false, logLevel: 'info' as const } }),
  }, patientLimits)
}

/** What an export gives, as text with its headers. */
export async function download(app: FastifyInstance, path: string, headers: Readonly<Record<string, string>> = {}, method: 'GET' | 'HEAD' = 'GET'): Promise<{ readonly status: number; readonly text: string; readonly bytes: Buffer; readonly headers: Readonly<Record<string, string>> }> {
  const response = await app.inject({ method, url: `/export/${path}`, headers })
  return { status: response.statusCode, text: response.body, bytes: response.rawPayload, headers: response.headers as Readonly<Record<string, string>> }
}
