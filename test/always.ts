import fc from 'fast-check'

/**
 * Values of an arbitrary that are the same at each run, as the examples of `fc.assert`: whether a run holds all that it must have seen does not
 * then depend on chance. The other runs are random.
 */
export function always<T>(arbitrary: fc.Arbitrary<T>, count: number, seed: number): [T][] {
  return fc.sample(arbitrary, { numRuns: count, seed }).map((value) => [value])
}
