import type { Author } from '../../src/write/author.ts'

/** Who writes in the tests. */
export const author: Author = { writer: 'test', by: 'a test' }
