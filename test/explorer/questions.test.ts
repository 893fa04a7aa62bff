import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { buildSchema, Kind, parse, validate } from 'graphql'
import { measureOperation } from '../../src/http/cost.ts'

const folder = new URL('../../src/explorer/views/', import.meta.url)
const schema = buildSchema(await readFile(new URL('../../schema.graphql', import.meta.url), 'utf8'))

async function readQuestions(): Promise<ReadonlyMap<string, string>> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('-question.ts'))
  const questions = new Map<string, string>()
  for (const file of files) {
    const made = (await import(new URL(file, folder).href)) as Record<string, unknown>
    for (const [name, value] of Object.entries(made)) if (name.endsWith('Question') && typeof value === 'string') questions.set(name, value)
  }
  return questions
}

const questions = await readQuestions()

/** The largest that a view ever gives for a variable that a cost depends on. */
const largest: Readonly<Record<string, unknown>> = { limit: 4000, first: 500, k: 10, maxLength: 6, by: 'DAY' }

test('every question of the views is one that the schema answers', () => {
  assert.ok(questions.size >= 10, `only ${questions.size} questions were found`)
  for (const [name, text] of questions) {
    const problems = validate(schema, parse(text))
    assert.deepEqual(problems.map(({ message }) => message), [], name)
  }
})

test('no question of the views costs more than a service that was set up as it comes lets anybody ask', () => {
  for (const [name, text] of questions) {
    const document = parse(text)
    const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)
    assert.ok(operation)
    const names = new Set(operation.variableDefinitions?.map(({ variable }) => variable.name.value))
    const variables = { id: 'x:y', from: 'x:y', to: 'x:y', ...Object.fromEntries(Object.entries(largest).filter(([key]) => names.has(key))) }
    const { cost } = measureOperation({ schema, document, operation, variables, maxPage: 500 })
    assert.ok(cost <= 100_000, `${name} costs ${cost}`)
  }
})
