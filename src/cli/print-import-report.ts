import type { ImportReport } from '../import/import-report.ts'

const most = 20

function count(value: number): string {
  return value.toLocaleString('en')
}

function printCounts(counts: Readonly<Record<string, number>>): readonly string[] {
  const all = Object.entries(counts).sort(([, left], [, right]) => right - left)
  const shown = all.slice(0, most).map(([name, value]) => `  ${count(value).padStart(9)}  ${name}`)
  return all.length > most ? [...shown, `  and ${all.length - most} more`] : shown
}

/** `1 entity`, `2 entities` */
function several(value: number, one: string, many = `${one}s`): string {
  return `${count(value)} ${value === 1 ? one : many}`
}

function printMirrors(pairs: number, areFolded: boolean): string {
  const what = `${several(pairs, 'pair')} of rows ${pairs === 1 ? 'mirrors' : 'mirror'} each other (A met B, B met A; visit and host)`
  return areFolded ? `${what}, and each pair tells of one event.` : `${what}. --fold-mirrors makes one event of each.`
}

function printRejects(path: string): string {
  return `Rows that were handed back are in ${path}, each with its reason: mend them there, or import first what they wait for, and then import that file.`
}

/**
 * What an import came to, as a person reads it.
 * @param rejects the file with the rows that were handed back; null where there were none
 * @param foldsMirrors whether mirrored rows were made one event
 */
export function printReport(report: ImportReport, rejects: string | null, foldsMirrors = false): string {
  const { rows, seconds } = report
  const perSecond = Math.round(rows.read / Math.max(seconds, 0.001))
  const parts = [
    [rows.written, 'written'],
    [rows.alreadyThere, 'already there'],
    [rows.corrected, 'corrected'],
    [rows.superseded, 'older than what is there'],
    [rows.retracted, 'retracted'],
    [rows.leftOut, 'left out'],
    [rows.refused, 'refused'],
  ] as const
  const lines = [
    `${report.source}: ${several(rows.read, 'row')} read from ${several(report.files, 'file')} in ${seconds.toFixed(1)} s (${count(perSecond)} rows/s): ${parts
      .filter(([value], index) => value > 0 || index < 2)
      .map(([value, what]) => `${count(value)} ${what}`)
      .join(', ')}.`,
    `New: ${several(report.claims, 'claim')}, ${several(report.entities, 'entity', 'entities')}, ${several(report.relations, 'relation')}.`,
  ]
  if (report.emptyFiles.length > 0) lines.push(`Without rows, or with a header only: ${report.emptyFiles.slice(0, most).join(', ')}${report.emptyFiles.length > most ? ' …' : ''}.`)
  if (report.mirroredPairs > 0) lines.push(printMirrors(report.mirroredPairs, foldsMirrors))
  if (report.repaired > 0) lines.push(`${several(report.repaired, 'cell')} ${report.repaired === 1 ? 'was' : 'were'} restored.`)
  if (report.unknownColumns.length > 0) lines.push(`Columns that were not read: ${report.unknownColumns.join(', ')}.`)
  if (rows.leftOut > 0) lines.push('Left out:', ...printCounts(report.leftOutBy))
  if (rows.refused > 0) lines.push('Refused:', ...printCounts(report.refusedBy), 'The first of each:', ...Object.values(report.refusedFirst).slice(0, most).map((row) => `  ${row}`))
  if (Object.keys(report.unmapped).length > 0) lines.push('Types without a relation type here:', ...printCounts(report.unmapped))
  if (rejects !== null) lines.push(printRejects(rejects))
  return lines.join('\n')
}

/** What an import came to that has stopped before its end; a first load then has left nothing, so there is nothing to count. */
export function printStopped(report: ImportReport, rejects: string | null, isBulk: boolean): string {
  if (!isBulk) return `Stopped before the end; the same command goes on from here.\n${printReport(report, rejects)}`
  return [`Stopped before the end, after ${several(report.rows.read, 'row')}; nothing was loaded.`, ...(rejects === null ? [] : [printRejects(rejects)])].join('\n')
}
