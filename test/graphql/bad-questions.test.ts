import { test } from 'node:test'
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { GraphQLError } from 'graphql'
import { ParleyError } from '../../src/errors.ts'
import { ask } from './cases.ts'

interface BadQuestion {
  readonly ask: string
  readonly variables?: Readonly<Record<string, unknown>>
  /** Fills `$ids` with this many. */
  readonly manyIds?: number
  readonly code: string
  readonly argument?: string
}

const questions = JSON.parse(readFileSync(new URL('../cases/bad-questions.json', import.meta.url), 'utf8')) as readonly BadQuestion[]

function codeOf(error: GraphQLError): unknown {
  if (error.originalError instanceof ParleyError) return error.originalError.code
  if (error.originalError instanceof GraphQLError) return error.originalError.extensions['code']
  return error.extensions['code']
}

for (const question of questions) {
  void test(`${question.ask} is refused with ${question.code}, and nothing is asked of the database`, async () => {
    const ids = Array.from({ length: question.manyIds ?? 0 }, (_, index) => `country:c${index}`)
    const { result, statements } = await ask({ source: question.ask, variables: question.variables ?? { ids } }, () => Promise.resolve([]))
    const [error] = result.errors ?? []
    assert.ok(error, 'there is no error')
    assert.equal(codeOf(error), question.code, error.message)
    assert.equal(statements.length, 0)
    if (question.argument === undefined) return
    assert.ok(error.originalError instanceof ParleyError)
    assert.equal(error.originalError.details['argument'], question.argument)
  })
}
