/**
 * Writes what is made from schema.graphql and checked in: the types of the resolvers.
 * `npm run generate` writes; `npm run generate -- --check` fails on a difference and names the command.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { codegen } from '@graphql-codegen/core'
import * as typescript from '@graphql-codegen/typescript'
import * as resolvers from '@graphql-codegen/typescript-resolvers'
import { buildSchema, parse } from 'graphql'

const contract = new URL('../schema.graphql', import.meta.url)
const output = new URL('../src/graphql/generated.ts', import.meta.url)

async function generate(): Promise<string> {
  const source = await readFile(contract, 'utf8')
  const body = await codegen({
    filename: output.pathname,
    schema: parse(source),
    schemaAst: buildSchema(source),
    documents: [],
    config: {
      useTypeImports: true,
      enumsAsTypes: true,
      immutableTypes: true,
      strictScalars: true,
      scalars: { ID: 'string', Date: 'string', DateTime: 'string', JSON: 'unknown' },
    },
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers },
  })
  return `// Made from schema.graphql by "npm run generate".\n${body}`
}

const made = await generate()
if (process.argv.includes('--check')) {
  const present = await readFile(output, 'utf8').catch(() => '')
  if (present !== made) {
    console.error('src/graphql/generated.ts does not agree with schema.graphql: run "npm run generate" and commit what it writes.')
    process.exitCode = 1
  }
} else {
  await writeFile(output, made)
}
