import { rm } from 'node:fs/promises'
import { readConsole } from './start-failure.ts'

/**
 * Removes a class archive that Java did not accept (it then starts without, and says so in the console log), so that it is made anew.
 * @returns whether it was refused.
 */
export async function removeRefusedArchive(console: string, archive: string): Promise<boolean> {
  const isRefused = /\[(?:warning|error)\s*\]\[cds|shared archive file/i.test(await readConsole(console))
  if (isRefused) await rm(archive, { force: true })
  return isRefused
}
