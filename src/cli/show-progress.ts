import type { Progress as ImportProgress } from '../import/import-source.ts'

type Progress = Omit<ImportProgress, 'report'>

/** Shows how far an import is. */
export interface ProgressDisplay {
  readonly tell: (progress: Progress) => void
  /** Takes away what is shown; may be called twice. */
  readonly end: () => void
}

/** Where progress is shown: a terminal has columns. */
export interface Display {
  readonly isTTY?: boolean
  readonly columns?: number
  write(text: string): unknown
}

const everyMs = { terminal: 200, lines: 10_000 }

function printDuration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds))
  if (whole < 60) return `${whole} s`
  return whole < 3600 ? `${Math.floor(whole / 60)} min ${whole % 60} s` : `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`
}

function printFacts({ rows, bytes, totalBytes, refused }: Progress, seconds: number): string {
  const share = totalBytes === null || totalBytes === 0 ? null : Math.min(1, bytes / totalBytes)
  const facts = [`${rows.toLocaleString('en')} rows`, `${Math.round(rows / seconds).toLocaleString('en')} rows/s`]
  if (share !== null) facts.unshift(`${Math.floor(share * 100)} %`)
  if (share !== null && share > 0) facts.push(`${printDuration(seconds / share - seconds)} left`)
  if (refused > 0) facts.push(`${refused.toLocaleString('en')} refused`)
  return facts.join(', ')
}

function printBar({ bytes, totalBytes }: Progress, width: number): string {
  if (totalBytes === null || totalBytes === 0 || width < 10) return ''
  const full = Math.round(Math.min(1, bytes / totalBytes) * width)
  return `[${'#'.repeat(full)}${' '.repeat(width - full)}] `
}

/** On a terminal a bar that is drawn anew, otherwise a plain line every ten seconds. */
export function showProgress(display: Display, now: () => number = () => performance.now()): ProgressDisplay {
  const isTerminal = display.isTTY === true
  const startedAt = now()
  let toldAt = isTerminal ? -Infinity : startedAt
  const width = display.columns !== undefined && display.columns > 0 ? display.columns : 80 // some terminals say 0
  let isDrawn = false
  return {
    tell: (progress) => {
      const at = now()
      if (at - toldAt < (isTerminal ? everyMs.terminal : everyMs.lines)) return
      toldAt = at
      const facts = printFacts(progress, Math.max(0.001, (at - startedAt) / 1000))
      if (!isTerminal) {
        display.write(`${facts}\n`)
        return
      }
      isDrawn = true
      display.write(`\r\u001b[2K${printBar(progress, Math.min(40, width - facts.length - 4))}${facts}`)
    },
    end: () => {
      if (isDrawn) display.write('\r\u001b[2K')
      isDrawn = false
    },
  }
}
