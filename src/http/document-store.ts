import type { DocumentNode } from 'graphql'

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
  const documents = new Map<string, DocumentNode>()
  let characters = 0
  const remove = (key: string): boolean => {
    characters -= sizeOf(documents.get(key))
    return documents.delete(key)
  }
  return {
    get: (key) => {
      const document = documents.get(key)
      if (document !== undefined) {
        documents.delete(key)
        documents.set(key, document) // now the last to go
      }
      return Promise.resolve(document)
    },
    set: (key, document) => {
      remove(key)
      documents.set(key, document)
      characters += sizeOf(document)
      for (const oldest of documents.keys()) {
        if (characters <= maxCharacters) break
        remove(oldest)
      }
      return Promise.resolve()
    },
    delete: (key) => Promise.resolve(remove(key)),
  }
}

function sizeOf(document: DocumentNode | undefined): number {
  return document?.loc?.source.body.length ?? 0
}
