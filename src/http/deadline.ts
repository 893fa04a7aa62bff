import type { IncomingMessage, ServerResponse } from 'node:http'
import { ParleyError } from '../errors.ts'

/** A signal that ends what a request has begun: when its time is up, or when its client has gone. */
export interface Deadline {
  readonly signal: AbortSignal
  clear(): void
}

/** @param timeMs from now, or null for no end; the reason of the signal is then ParleyError TIMEOUT, and CANCELLED when the client has gone */
export function createDeadline(request: IncomingMessage, response: ServerResponse, timeMs: number | null): Deadline {
  const { socket } = request // of its own, because a response forgets its socket
  const controller = new AbortController()
  const onTime = (): void => controller.abort(new ParleyError('TIMEOUT', `The request took longer than ${String(timeMs)} ms and was ended.`, { details: { allowed: timeMs } }))
  const onClose = (): void => {
    if (!response.writableEnded) controller.abort(new ParleyError('CANCELLED', 'The client went away before the answer was ready.'))
  }
  const timer = timeMs === null ? undefined : setTimeout(onTime, timeMs)
  socket.once('close', onClose)
  if (socket.destroyed) onClose() // gone while its body was read
  return {
    signal: controller.signal,
    clear: () => {
      clearTimeout(timer)
      socket.removeListener('close', onClose)
    },
  }
}
