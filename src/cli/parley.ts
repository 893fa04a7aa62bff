#!/usr/bin/env node
import { commands } from './commands.ts'
import { printError, toExitCode } from './print-error.ts'

const overview = `parley: who did what to whom, and who says so

Usage: npx parley <command> [options]

${commands.map(({ name, summary }) => `  ${name.padEnd(10)}${summary}`).join('\n')}

npx parley <command> --help says more. Settings are environment variables, see docs/settings.md.`

/** Runs the command that `words` name, and gives the exit code. */
async function runCommand(words: readonly string[]): Promise<number> {
  const [name, ...rest] = words
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    console.log(overview)
    return name === undefined ? 2 : 0
  }
  const entry = commands.find((command) => command.name === name)
  if (entry === undefined) {
    console.error(`There is no command ${JSON.stringify(name)}; the commands are ${commands.map((command) => command.name).join(', ')}.`)
    return 2
  }
  const command = await entry.load()
  if (rest.includes('--help') || rest.includes('-h')) {
    console.log(command.help)
    return 0
  }
  try {
    return await command.run(rest)
  } catch (error) {
    console.error(printError(error))
    return toExitCode(error)
  }
}

process.exitCode = await runCommand(process.argv.slice(2))
