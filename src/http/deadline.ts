import type { IncomingMessage, ServerResponse } from 'node:http'
import { ParleyError } from '../errors.ts'

/** A signal that ends what a request has begun: when its time is up, or when its client has gone. */
export interface Deadline {
  readonly signal: AbortSignal
  clear(): void
}

export function createDeadline(request: IncomingMessage, response: ServerResponse, timeMs: number): Deadline {
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(new ParleyError('TIMEOUT', `The request took longer than ${String(timeMs)} ms and was ended.`, { details: { allowed: timeMs } })), timeMs)
  const onClose = (): void => {
    if (!response.writableEnded) controller.abort(new ParleyError('CANCELLED', 'The client went away before the answer was ready.'))
  }
  request.socket.once('close', onClose)
  return {
    signal: controller.signal,
    clear: () => {
      clearTimeout(timer)
      request.socket.removeListener('close', onClose)
    },
  }
}
