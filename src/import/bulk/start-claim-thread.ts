import { once } from 'node:events'
import { extname } from 'node:path'
import { Worker, type WorkerOptions } from 'node:worker_threads'
import type { TieSum } from '../../derive/derive-tie.ts'
import type { ThreadData, ThreadReply } from './claim-thread.ts'
import type { GraphFileReport } from './graph-files.ts'
import type { ClaimTaker } from './stage.ts'

/** A thread that writes claims into files of its own. */
export interface ClaimThread extends ClaimTaker {
  /** What it has written, once it has finished. @throws TypeError before that */
  readonly files: () => GraphFileReport
  readonly stop: () => Promise<void>
}

/** So many parts of batches are on their way: one that is written, and others that wait. */
const mostWaiting = 6

const extension = extname(import.meta.url)
const program = new URL(`./claim-thread${extension}`, import.meta.url)

function startWorker(options: WorkerOptions): Worker {
  if (extension !== '.ts') return new Worker(program, options)
  // In `src` it is TypeScript, which a thread has to be told how to read.
  const text = `import(${JSON.stringify(import.meta.resolve('tsx/esm/api'))}).then(({ register }) => { register(); return import(${JSON.stringify(program.href)}) })`
  return new Worker(text, { ...options, eval: true })
}

/** What the thread replies, in the order in which it was asked. */
class Replies {
  readonly #waiting: { readonly resolve: (reply: ThreadReply) => void; readonly reject: (error: unknown) => void }[] = []
  #failure: Error | null = null

  constructor(worker: Worker) {
    worker.on('message', (reply: ThreadReply) => this.#waiting.shift()?.resolve(reply))
    worker.once('error', (error) => this.#fail(error))
    worker.once('exit', (code) => this.#fail(new Error(`The thread that writes claims ended before it was done, with ${code}.`)))
  }

  #fail(error: Error): void {
    this.#failure ??= error
    for (const { reject } of this.#waiting.splice(0)) reject(this.#failure)
  }

  next(): Promise<ThreadReply> {
    return this.#failure === null ? new Promise((resolve, reject) => this.#waiting.push({ resolve, reject })) : Promise.reject(this.#failure)
  }
}

/**
 * Starts a thread that writes claims, and derives what follows from them, while this one reads and checks the next: the two take about as long.
 * It runs when this is ready. What fails in it is thrown by the next `write`, or by `finish`.
 */
export async function startClaimThread(data: ThreadData): Promise<ClaimThread> {
  const worker = startWorker({ workerData: data })
  const replies = new Replies(worker)
  await once(worker, 'online')
  const sent: Promise<ThreadReply>[] = []
  let ties: readonly TieSum[] = []
  let files: GraphFileReport | null = null
  const ask = (text: string): void => {
    worker.postMessage(text)
    const reply = replies.next()
    reply.catch(() => undefined) // it is thrown when its turn comes
    sent.push(reply)
  }
  const take = async (): Promise<ThreadReply | undefined> => {
    const reply = await sent.shift()
    if (reply !== undefined) ties = [...ties, ...reply.ties]
    return reply
  }
  return {
    write: async (work) => {
      ask(JSON.stringify(work))
      while (sent.length >= mostWaiting) await take()
    },
    takeTies: () => {
      const taken = ties
      ties = []
      return taken
    },
    finish: async () => {
      ask('')
      let last: ThreadReply | undefined
      while (sent.length > 0) last = await take()
      if (last?.ended == null) throw new TypeError('the thread that writes claims did not end')
      ;({ files } = last.ended)
      await worker.terminate() // what remains to be done needs its memory
      return last.ended.relations
    },
    files: () => {
      if (files === null) throw new TypeError('the thread that writes claims has not finished')
      return files
    },
    stop: async () => {
      await worker.terminate()
    },
  }
}
