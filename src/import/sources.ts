import type { Source } from './source.ts'
import { acled } from './sources/acled.ts'
import { aliases } from './sources/aliases.ts'
import { ftm } from './sources/ftm.ts'
import { gdelt } from './sources/gdelt.ts'
import { icews } from './sources/icews.ts'
import { polecat } from './sources/polecat.ts'
import { ucdp } from './sources/ucdp.ts'

/** All data sets that can be imported, in the order in which they are listed. */
export const sources: readonly Source[] = [icews, gdelt, polecat, acled, ucdp, ftm, aliases]
