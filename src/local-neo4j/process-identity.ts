import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** A running process, told apart from a later one with the same number by when it started. */
export interface ProcessIdentity {
  readonly pid: number
  /** When it started, in the operating system's own form; equal for the same process only. */
  readonly startedAt: string
}

/** What the operating system says of a process. */
interface ProcessState extends ProcessIdentity {
  /** The command line, its arguments separated by spaces. */
  readonly command: string
}

function readLinuxProcess(pid: number): ProcessState | null {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  // The name in brackets may hold spaces and brackets: the fields begin after the last one (proc_pid_stat(5)).
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const isEnded = fields[0] === 'Z' || fields[0] === 'X'
  const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
  const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
  return isEnded ? null : { pid, startedAt: `${boot} ${fields[19] ?? ''}`, command }
}

function readOtherProcess(pid: number): ProcessState | null {
  const line = execFileSync('ps', ['-ww', '-o', 'stat=,lstart=,command=', '-p', String(pid)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], env: { LC_ALL: 'C', PATH: '/bin:/usr/bin' } }).trim()
  const match = /^(\S+)\s+(\S+\s+\S+\s+\S+\s+\S+\s+\S+)\s+(.*)$/.exec(line)
  if (match === null || match[1]?.startsWith('Z') === true) return null
  return { pid, startedAt: match[2] ?? '', command: match[3] ?? '' }
}

/** A running process, or null where there is none with this number (or it has ended and only waits for its parent). */
export function readProcess(pid: number): ProcessState | null {
  try {
    return process.platform === 'linux' ? readLinuxProcess(pid) : readOtherProcess(pid)
  } catch {
    return null
  }
}

/** Whether the very process that `identity` names is still running. */
export function isRunning(identity: ProcessIdentity): boolean {
  return readProcess(identity.pid)?.startedAt === identity.startedAt
}

/** This process. */
export function ownIdentity(): ProcessIdentity {
  const own = readProcess(process.pid)
  if (own === null) throw new Error('The operating system does not tell when a process started: /proc and ps are both missing.')
  return { pid: own.pid, startedAt: own.startedAt }
}
