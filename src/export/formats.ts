import type { Format } from './format.ts'
import { csv } from './formats/csv.ts'
import { ndjson } from './formats/ndjson.ts'

/** All formats. A new one is a file and a line here; the tests of the formats take it up by themselves. */
export const formats: readonly Format[] = [csv, ndjson]
