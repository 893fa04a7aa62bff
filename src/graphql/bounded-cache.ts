/** Values by key, of which those used longest ago go first when they become too many. */
export interface BoundedCache<T> {
  get(key: string): T | undefined
  set(key: string, value: T): void
  delete(key: string): boolean
}

/**
 * @param maxCharacters of all values together
 * @param sizeOf how many characters a value counts as
 */
export function createBoundedCache<T>(maxCharacters: number, sizeOf: (value: T) => number): BoundedCache<T> {
  const values = new Map<string, T>()
  let characters = 0
  const remove = (key: string): boolean => {
    const value = values.get(key)
    if (value !== undefined) characters -= sizeOf(value)
    return values.delete(key)
  }
  return {
    get: (key) => {
      const value = values.get(key)
      if (value !== undefined) {
        values.delete(key)
        values.set(key, value) // now the last to go
      }
      return value
    },
    set: (key, value) => {
      remove(key)
      values.set(key, value)
      characters += sizeOf(value)
      for (const oldest of values.keys()) {
        if (characters <= maxCharacters) break
        remove(oldest)
      }
    },
    delete: remove,
  }
}
