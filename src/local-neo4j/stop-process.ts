import { setTimeout as sleep } from 'node:timers/promises'
import { isRunning, type ProcessIdentity } from './process-identity.ts'

function signal(identity: ProcessIdentity, name: 'SIGTERM' | 'SIGKILL'): void {
  try {
    if (isRunning(identity)) process.kill(identity.pid, name)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}

async function waitForEnd(identity: ProcessIdentity, milliseconds: number): Promise<boolean> {
  const until = Date.now() + milliseconds
  while (isRunning(identity)) {
    if (Date.now() > until) return false
    await sleep(20)
  }
  return true
}

/** Ends a process: asks it first, and kills it when it has not gone after `graceMs`. Neo4j recovers from either. */
export async function stopProcess(identity: ProcessIdentity, graceMs = 30_000): Promise<void> {
  signal(identity, 'SIGTERM')
  if (await waitForEnd(identity, graceMs)) return
  signal(identity, 'SIGKILL')
  await waitForEnd(identity, 5_000)
}

/** Ends a process at once. */
export function killProcess(identity: ProcessIdentity): void {
  signal(identity, 'SIGKILL')
}
