import type { GraphSink } from '../../../src/import/bulk/graph-files.ts'
import type { ClaimTaker } from '../../../src/import/bulk/stage.ts'
import { createClaimWriter } from '../../../src/import/bulk/write-claims.ts'

/** Takes claims in this thread, so that what is wrong with one is thrown where it is handed in. */
export function writeAtOnce(sink: GraphSink): ClaimTaker {
  const { write, takeTies, finish } = createClaimWriter(sink)
  return { write: (work) => Promise.resolve().then(() => write(work)), takeTies, finish: () => Promise.resolve(finish()) }
}
