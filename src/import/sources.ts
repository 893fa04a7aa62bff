import type { Source } from './source.ts'
import { icews } from './sources/icews.ts'

/** All data sets that can be imported, in the order in which they are listed. */
export const sources: readonly Source[] = [icews]
