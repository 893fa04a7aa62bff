/**
 * What Node's reporter `spec` prints, with a line after each file that `scripts/import-tests.ts` has run: by it `scripts/run-files.ts` knows
 * what a file printed, how it went, and that the next may come.
 */
import { spec, type TestEvent } from 'node:test/reporters'

/** How one file went. */
export interface FileReport {
  readonly file: string
  readonly isPassed: boolean
  readonly seconds: number
}

/** Begins the line that tells of a file: nothing that a test prints. */
const mark = '\u001e'

/** The file that a line tells of, or null where it is what a test has printed. */
export function readFileReport(line: string): FileReport | null {
  return line.startsWith(mark) ? (JSON.parse(line.slice(mark.length)) as FileReport) : null
}

// eslint-disable-next-line import-x/no-default-export -- Node takes a reporter from there
export default async function* reportByFile(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const printer = new spec()
  const printed = (): string => String((printer.read() as Buffer | null) ?? '')
  for await (const event of events) {
    printer.write(event)
    yield printed()
    if ((event.type !== 'test:pass' && event.type !== 'test:fail') || event.data.nesting !== 0) continue
    const report: FileReport = { file: event.data.name, isPassed: event.type === 'test:pass', seconds: event.data.details.duration_ms / 1000 }
    yield `\n${mark}${JSON.stringify(report)}\n`
  }
  printer.end()
  for await (const rest of printer) yield String(rest)
}
