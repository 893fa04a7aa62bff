import { test } from 'node:test'
import assert from 'node:assert/strict'
import { GraphQLError } from 'graphql'
import { ParleyError } from '../../src/errors.ts'
import { badQuestions } from './bad-questions.ts'
import { ask } from './cases.ts'


function codeOf(error: GraphQLError): unknown {
  if (error.originalError instanceof ParleyError) return error.originalError.code
  if (error.originalError instanceof GraphQLError) return error.originalError.extensions['code']
  return error.extensions['code']
}

for (const question of badQuestions) {
  void test(`${question.source} is refused with ${question.code}, and nothing is asked of the database`, async () => {
    const { result, statements } = await ask(question, () => Promise.resolve([]))
    const [error] = result.errors ?? []
    assert.ok(error, 'there is no error')
    assert.equal(codeOf(error), question.code, error.message)
    assert.equal(statements.length, 0)
    if (question.argument === undefined) return
    assert.ok(error.originalError instanceof ParleyError)
    assert.equal(error.originalError.details['argument'], question.argument)
  })
}
