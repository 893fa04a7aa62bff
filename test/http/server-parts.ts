import { parseConfig } from '../../src/config.ts'
import type { Context } from '../../src/graphql/context.ts'

/** The limits that hold where nothing is set. */
export const standardLimits = parseConfig({}).config.limits

/** A context for tests that must not read: reading fails. */
export function contextWithoutDatabase(): Context {
  return { run: () => Promise.reject(new Error('this test has no database')), maxPage: standardLimits.page, limits: { ...standardLimits }, version: '0.0.0' }
}
