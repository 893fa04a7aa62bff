import { fork } from 'node:child_process'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { DatabaseAddress } from './cypher/database.ts'
import { ParleyError } from './errors.ts'
import type { Told } from './import-process.ts'
import type { RunOutcome, StartImport } from './import/jobs/run-import.ts'

/** In `src` it is TypeScript, in `dist` JavaScript. */
const program = fileURLToPath(new URL(`./import-process${extname(import.meta.url)}`, import.meta.url))

function toError({ code, message }: Extract<Told, { readonly failed: unknown }>['failed']): Error {
  return code === null ? new Error(message) : new ParleyError(code, message)
}

/**
 * Runs imports into a database, each in a process of its own: reading and deriving would keep everybody else waiting, and an import takes more memory than the
 * service may. The process ends when the service does, in whatever way.
 */
export function createImportStarter(address: DatabaseAddress): StartImport {
  return (task, onProgress) => {
    const child = fork(program, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
    const outcome = new Promise<RunOutcome>((resolve, reject) => {
      child.on('message', (message) => {
        const told = message as unknown as Told
        if ('progress' in told) onProgress(told.progress)
        else if ('outcome' in told) resolve(told.outcome)
        else reject(toError(told.failed))
      })
      child.once('error', reject)
      child.once('exit', (code, signal) => reject(new ParleyError('INTERNAL', `The process of the import ended before it was done (${signal ?? `exit code ${String(code)}`}).`)))
      child.send({ address, task })
    })
    return {
      outcome,
      cancel: () => {
        if (child.connected) child.send({ cancel: true })
      },
      kill: () => void child.kill('SIGKILL'),
    }
  }
}
