import { join } from 'node:path'
import { parseConfig } from '../src/config.ts'
import type { DatabaseAddress } from '../src/cypher/database.ts'
import { ParleyError } from '../src/errors.ts'
import { startLocalNeo4j, type LocalNeo4j } from '../src/local-neo4j/start-local-neo4j.ts'
import { assertAnswers } from '../src/neo4j/assert-answers.ts'

const projectFolder = new URL('..', import.meta.url).pathname
/** How many test runs of one checkout may have a Neo4j of their own at once. */
const slots = 8

/** The server that the test run was given: by its runner, or by whoever started it. */
export function givenAddress(environment: Readonly<Record<string, string | undefined>> = process.env): DatabaseAddress | null {
  const uri = environment['NEO4J_TEST_URI']
  if (uri === undefined || uri === '') return null
  return { uri, user: environment['NEO4J_TEST_USER'] ?? 'neo4j', password: environment['NEO4J_TEST_PASSWORD'] ?? '', database: environment['NEO4J_TEST_DATABASE'] ?? 'neo4j' }
}

/**
 * Java compiles a method to the end only when it has run ten times as often as it usually asks for. A test run has most statements planned once,
 * so that a third of what Neo4j took was the compiler, for code that was then seldom run.
 */
const compileSeldom = '-XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=6000 -XX:Tier4CompileThreshold=150000 -XX:Tier4BackEdgeThreshold=400000'

/** A managed Neo4j in a folder of the tests, on a port of its own: the first folder that no other test run uses. */
export async function startTestNeo4j(report: (message: string) => void): Promise<LocalNeo4j> {
  const { config } = parseConfig(process.env)
  process.env['JAVA_TOOL_OPTIONS'] ??= compileSeldom
  for (let slot = 1; ; slot++) {
    const dataFolder = join(projectFolder, '.cache', `test-neo4j-${slot}`)
    try {
      return await startLocalNeo4j({ ...config, dataFolder, heap: '900m', pageCache: '64m', quickStart: false, keepsPlans: true, isKept: false, report, assertAnswers })
    } catch (error) {
      if (!(error instanceof ParleyError && error.code === 'DATA_LOCKED') || slot === slots) throw error
    }
  }
}

