import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { commands } from '../../src/cli/commands.ts'
import { scratchFolder } from '../local-neo4j/scratch.ts'
import { runParley } from './program.ts'

describe('parley', () => {
  test('lists its commands, and says how to use one when it is given none', async () => {
    const [asked, bare] = await Promise.all([runParley(['--help'], {}), runParley([], {})])
    for (const { name } of commands) assert.ok(asked.output.includes(`\n  ${name} `), name)
    assert.equal(asked.exitCode, 0)
    assert.equal(bare.exitCode, 2)
  })

  test('explains every command', async () => {
    for (const { name, load } of commands) assert.match((await load()).help, new RegExp(`^Usage: npx parley ${name}`))
    assert.match((await runParley(['db', '--help'], {})).output, /^Usage: npx parley db/)
  })

  test('refuses unknown commands, actions and options with exit code 2', async () => {
    const [command, action, option] = await Promise.all([runParley(['serv'], {}), runParley(['db', 'restart'], {}), runParley(['migrate', '--now'], {})])
    assert.deepEqual([command.exitCode, action.exitCode, option.exitCode], [2, 2, 2])
    assert.match(command.errors, /There is no command "serv"; the commands are serve, /)
    assert.match(option.errors, /Unknown option '--now'.*See --help/)
  })

  test('tells the state of a database that does not run', async () => {
    const folder = join(scratchFolder(), 'data')
    const { exitCode, output } = await runParley(['db', 'status'], { PARLEY_DATA: folder })
    assert.equal(exitCode, 3)
    assert.match(output, /^Neo4j is not running\.\nData folder: /)
    assert.match((await runParley(['db', 'stop'], { PARLEY_DATA: folder })).output, /No managed Neo4j was running/)
  })

  test('has no managed database to stop where NEO4J_URI names a server', async () => {
    const { exitCode, errors } = await runParley(['db', 'stop'], { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' })
    assert.equal(exitCode, 1)
    assert.match(errors, /there is no managed Neo4j to stop.*\[BAD_CONFIG\]/)
  })
})
