import type { WebSocket } from '@fastify/websocket'
import { CloseCode, type Server } from 'graphql-ws'
import { ParleyError } from '../errors.ts'
import type { AdmitCaller, Admission, Credentials } from './admission.ts'
import type { ErrorLog } from './mask-errors.ts'

/** How a socket is kept and when it is dropped. */
export interface SocketPace {
  /** A client is asked this often whether it is still there; one that has not said so by the next time is dropped. */
  readonly pingMs: number
  /** How long a message may wait to be taken. */
  readonly longestSendMs: number
  /** How much may wait to be taken when the next message comes. */
  readonly mostBufferedBytes: number
  /** How long a client may take to say goodbye when the service stops. */
  readonly closeMs: number
}

export const standardPace: SocketPace = { pingMs: 15_000, longestSendMs: 10_000, mostBufferedBytes: 1_048_576, closeMs: 500 }

/** Close codes of our own, beside those of the protocol; docs/changes.md lists them. */
export const closeCodes = { goingAway: 1001, tryAgainLater: 1013, tooSlow: 4413 } as const

/** What is known of a connection. */
export interface Extra {
  readonly socket: WebSocket
  /** Those of its request, and then those of its first message. */
  credentials: Credentials
  /** Since it was let in. */
  admission?: Admission
  /** What ends each subscription under way. */
  readonly running: Map<string, () => void>
}

/** At most 123 bytes go with a close. */
function close(socket: WebSocket, code: number, reason: string): void {
  socket.close(code, Buffer.from(reason).subarray(0, 120).toString('utf8').replace(/\uFFFD$/, ''))
}

function endAll({ running }: Extra): void {
  for (const end of running.values()) end()
  running.clear()
}

/** Whoever does not take what they asked for is dropped: nothing is kept for them here, for they can resume from the last cursor they have. */
function drop(extra: Extra): void {
  endAll(extra)
  close(extra.socket, closeCodes.tooSlow, 'Messages are taken too slowly; resume from the cursor of the last change that came.')
}

/** Resolves when the message has left; until then the subscription that it belongs to reads nothing more. */
function send(extra: Extra, data: string, pace: SocketPace): Promise<void> {
  const { socket } = extra
  if (socket.readyState !== socket.OPEN) return Promise.resolve()
  if (socket.bufferedAmount > pace.mostBufferedBytes) {
    drop(extra)
    return Promise.resolve()
  }
  return new Promise((resolve) => {
    const slow = setTimeout(() => drop(extra), pace.longestSendMs)
    socket.send(data, () => {
      clearTimeout(slow)
      resolve() // where it failed the socket closes, which ends everything
    })
  })
}

/**
 * Lets a caller in, and closes the socket on one who is not.
 * @returns whether they are in
 */
export async function admitSocket(extra: Extra, admit: AdmitCaller, log: ErrorLog): Promise<boolean> {
  try {
    extra.admission = await admit(extra.credentials)
    return true
  } catch (error) {
    const isRefused = error instanceof ParleyError && error.code === 'UNAUTHENTICATED'
    if (!(error instanceof ParleyError)) log.error({ err: error }, 'A socket could not be admitted')
    endAll(extra)
    close(extra.socket, isRefused ? CloseCode.Unauthorized : closeCodes.tryAgainLater, error instanceof ParleyError ? error.message : 'Something went wrong here.')
    return false
  }
}

/** Asks now and then whether the client is there and may still be. */
function keepAlive(extra: Extra, admit: AdmitCaller, pace: SocketPace, log: ErrorLog): NodeJS.Timeout {
  const { socket } = extra
  let isAlive = true
  socket.on('pong', () => (isAlive = true))
  return setInterval(() => {
    if (!isAlive) {
      socket.terminate()
      return
    }
    isAlive = false
    socket.ping()
    if (extra.admission !== undefined) void admitSocket(extra, admit, log)
  }, pace.pingMs).unref()
}

/** Serves one socket until it closes. */
export function serveSocket(server: Server<Extra>, extra: Extra, admit: AdmitCaller, pace: SocketPace, log: ErrorLog): void {
  const { socket } = extra
  const alive = keepAlive(extra, admit, pace, log)
  const closed = server.opened(
    {
      protocol: socket.protocol,
      send: (data) => send(extra, data, pace),
      close: (code, reason) => close(socket, code ?? 1000, reason ?? ''),
      onMessage: (receive) => {
        socket.on('message', (message: Buffer) => {
          receive(message.toString('utf8')).catch((error: unknown) => {
            log.error({ err: error }, 'A message on a socket failed')
            close(socket, CloseCode.InternalServerError, 'Something went wrong here.')
          })
        })
      },
    },
    extra,
  )
  socket.once('close', (code: number, reason: Buffer) => {
    clearInterval(alive)
    endAll(extra)
    closed(code, reason.toString('utf8')).catch((error: unknown) => log.error({ err: error }, 'A socket could not be closed'))
  })
}
