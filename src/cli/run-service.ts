import { setFlagsFromString } from 'node:v8'
import type { Config } from '../config.ts'
import { stopServersOf } from '../local-neo4j/stop-local-neo4j.ts'
import { start, type Service } from '../start.ts'
import { readSettings, report } from './settings.ts'

/** Resolves at the first Ctrl-C or SIGTERM. */
function whenAskedToStop(): Promise<'asked'> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve('asked'))
  })
}

/** A Ctrl-C under npm comes twice, from the terminal and from npm: the second within this time is the same one. */
const sameSignalMs = 500

/** What a second Ctrl-C does. */
function endAtOnceWhenAskedAgain(service: Service): void {
  const firstAt = Date.now()
  const end = (): void => {
    if (Date.now() - firstAt < sameSignalMs) return
    report('Ending at once.')
    service.kill()
    process.exit(130)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, end)
}

/** Ends a start half-way: everything that a start does can be interrupted, and is finished by the next one. */
async function abandonStart(config: Config): Promise<never> {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined) // it is under way already
  report('Stopping …')
  if (config.database === null) await stopServersOf(config.dataFolder)
  process.exit(130)
}

/** What to open, and once in the life of a database the key to write with. */
function printWelcome({ url, firstKey }: Service, config: Config): string {
  const store = config.database === null ? config.dataFolder : config.database.uri
  const key = firstKey === null ? '' : `\n  Key       ${firstKey}   (to write with; shown this once. Others: npx parley key create)`
  return `\nParley is ready.\n  Explorer  ${url}/\n  GraphiQL  ${url}/graphiql   (questions to start from)\n  GraphQL   ${url}/graphql\n  Data      ${store}${key}\nCtrl-C stops it.`
}

/** V8 would let what is held grow to a multiple before it collects; at twice, the service stays below 200 MB under long answers, eight at once. */
const smallHeap = '--heap-growing-percent=100'

/**
 * Runs the service until it is asked to stop.
 * @returns the exit code: 0 after an orderly stop
 * @throws ParleyError what keeps it from starting; NEO4J_ENDED when the database ends meanwhile
 */
export async function runService(): Promise<number> {
  setFlagsFromString(smallHeap)
  const asked = whenAskedToStop()
  const config = readSettings()
  const service = await Promise.race([start(config, report), asked])
  if (service === 'asked') return abandonStart(config)
  console.log(printWelcome(service, config))
  try {
    await Promise.race([asked, service.databaseEnded])
  } finally {
    endAtOnceWhenAskedAgain(service)
    report('Stopping …')
    await service.stop()
  }
  report('Stopped.')
  return 0
}
