import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** Memory for Neo4j, written as its settings are. */
export interface Memory {
  readonly heap: string
  readonly pageCache: string
}

const mega = 1024 * 1024

/** The bytes of all files below a folder; 0 where there is none. */
export async function folderBytes(folder: string): Promise<number> {
  let entries
  try {
    entries = await readdir(folder, { withFileTypes: true })
  } catch {
    return 0
  }
  const sizes = await Promise.all(
    entries.map((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return folderBytes(path)
      return stat(path).then((found) => found.size, () => 0)
    }),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}

/**
 * Memory by the size of the store: 256 MB of heap and 64 MB of page cache serve a store of up to 100 MB;
 * above that the page cache holds the store and a quarter, and the heap grows more slowly.
 * Together they stay under half of the machine's memory.
 */
export function sizeMemory(storeBytes: number, machineBytes: number): Memory {
  const storeMb = Math.ceil(storeBytes / mega)
  const halfMb = Math.floor(machineBytes / mega / 2)
  const heapMb = Math.min(4096, Math.max(256, 256 + Math.floor((storeMb - 100) / 4)))
  const pagesMb = Math.max(64, Math.ceil(storeMb * 1.25))
  const heap = Math.max(256, Math.min(heapMb, Math.floor(halfMb / 2)))
  return { heap: `${heap}m`, pageCache: `${Math.max(64, Math.min(pagesMb, halfMb - heap))}m` }
}
