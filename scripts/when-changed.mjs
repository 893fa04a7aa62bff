import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Builds into a folder where one of the files that it is made of has changed since the last time; the folder itself keeps what they were. */
export async function whenChanged(out, inputs, build) {
  const stampFile = join(out, '.stamp')
  const digest = createHash('sha256')
  for (const input of inputs) digest.update(input).update(readFileSync(input))
  const stamp = digest.digest('hex')
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return
  await build()
  writeFileSync(stampFile, stamp)
}
