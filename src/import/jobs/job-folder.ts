import { randomBytes } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, open, readFile, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { ParleyError } from '../../errors.ts'
import type { Job } from './job.ts'

/** Names of jobs sort by when they came, also within a millisecond. */
let lastAt = 0
const recordName = 'job.json'

function isCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(error.code as string)
}

/** What went wrong on disk, where whoever runs the service can do something about it. */
function toDiskError(error: unknown, folder: string): unknown {
  if (isCode(error, 'ENOSPC', 'EDQUOT')) return new ParleyError('DISK_FULL', 'There is no space left for the file.', { cause: error })
  if (isCode(error, 'EACCES', 'EPERM', 'EROFS')) return new ParleyError('DATA_NOT_WRITABLE', `Nothing can be written to ${folder}.`, { cause: error })
  return error
}

/** The bytes of an upload, of which there may be only so many. */
async function* limited(bytes: AsyncIterable<Buffer>, most: number, onBytes: (count: number) => void): AsyncGenerator<Buffer> {
  let count = 0
  for await (const chunk of bytes) {
    count += chunk.length
    onBytes(count)
    if (count > most) throw new ParleyError('UPLOAD_TOO_LARGE', `The file has more than the ${most} bytes that are allowed.`, { details: { allowed: most } })
    yield chunk
  }
}

/** Where the jobs of one database are kept: for each a folder with its record, its mapping, the file that was uploaded and the rows that were refused. */
export class JobFolder {
  readonly #root: string

  constructor(root: string) {
    this.#root = root
  }

  /** Where the uploaded file is; it is the only one there. */
  uploadOf(id: string): string {
    return join(this.#root, id, 'upload')
  }

  mappingOf(id: string): string {
    return join(this.#root, id, 'mapping.yaml')
  }

  rejectsOf(id: string): string {
    return join(this.#root, id, 'rejects')
  }

  /** Makes the folder of a new job, whose name sorts by when that was. */
  async create(): Promise<string> {
    lastAt = Math.max(Date.now(), lastAt + 1)
    const id = `${new Date(lastAt).toISOString().slice(0, 23).replaceAll(/[-:.]/g, '')}-${randomBytes(4).toString('hex')}`
    try {
      await mkdir(this.uploadOf(id), { recursive: true })
      return id
    } catch (error) {
      throw toDiskError(error, this.#root)
    }
  }

  /**
   * Takes up a file as it comes.
   * @returns how many bytes it has
   * @throws ParleyError UPLOAD_TOO_LARGE, DISK_FULL; what the stream fails with
   */
  async receive(id: string, file: string, bytes: AsyncIterable<Buffer>, most: number): Promise<number> {
    let count = 0
    try {
      await pipeline(limited(bytes, most, (soFar) => (count = soFar)), createWriteStream(join(this.uploadOf(id), file), { flush: true }))
      return count
    } catch (error) {
      throw toDiskError(error, this.#root)
    }
  }

  /** Writes the record of a job as a whole: whoever reads it after a crash finds the one before or this one. */
  async save(job: Job): Promise<void> {
    const path = join(this.#root, job.id, recordName)
    const draft = await open(`${path}.new`, 'w')
    try {
      await draft.writeFile(`${JSON.stringify(job, null, 2)}\n`)
      await draft.sync()
    } finally {
      await draft.close()
    }
    await rename(`${path}.new`, path)
  }

  /** All jobs, in the order in which they came. Uploads that were cut off are removed. */
  async readAll(): Promise<readonly Job[]> {
    const names = (await readdir(this.#root)).filter((name) => /^\d{8}T\d{9}-[0-9a-f]{8}$/.test(name)).sort()
    const jobs: Job[] = []
    for (const id of names) {
      try {
        jobs.push(JSON.parse(await readFile(join(this.#root, id, recordName), 'utf8')) as Job)
      } catch (error) {
        if (!isCode(error, 'ENOENT')) throw error
        await this.remove(id)
      }
    }
    return jobs
  }

  async readRejects(id: string): Promise<readonly string[]> {
    return (await readdir(this.rejectsOf(id)).catch(() => [])).sort()
  }

  async emptyRejects(id: string): Promise<void> {
    await rm(this.rejectsOf(id), { recursive: true, force: true })
    await mkdir(this.rejectsOf(id), { recursive: true })
  }

  /** Removes the uploaded file, which is not needed any more. */
  async removeUpload(id: string): Promise<void> {
    await rm(this.uploadOf(id), { recursive: true, force: true })
  }

  async remove(id: string): Promise<void> {
    await rm(join(this.#root, id), { recursive: true, force: true })
  }
}
