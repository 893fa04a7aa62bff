import type { DocumentNode } from 'graphql'
import { createBoundedCache } from '../graphql/bounded-cache.ts'

/** Documents that have been parsed and validated, by the key that Apollo gives them; those used longest ago go first. */
export interface DocumentStore {
  get(key: string): Promise<DocumentNode | undefined>
  set(key: string, document: DocumentNode): Promise<void>
  delete(key: string): Promise<boolean>
}

/**
 * A store that is bounded by the text of its documents, because a parsed document takes about a hundred times its text:
 * whoever sends a new document each time must not fill the memory.
 * @param maxCharacters of all documents together
 */
export function createDocumentStore(maxCharacters = 500_000): DocumentStore {
  const documents = createBoundedCache<DocumentNode>(maxCharacters, ({ loc }) => loc?.source.body.length ?? 0)
  return {
    get: (key) => Promise.resolve(documents.get(key)),
    set: (key, document) => {
      documents.set(key, document)
      return Promise.resolve()
    },
    delete: (key) => Promise.resolve(documents.delete(key)),
  }
}
