import { printError } from './cli/print-error.ts'
import { runService } from './cli/run-service.ts'

/** `npm start`: the service until it is asked to stop. */
try {
  process.exitCode = await runService()
} catch (error) {
  console.error(printError(error))
  process.exit(1) // what could not be closed must not keep it alive
}
