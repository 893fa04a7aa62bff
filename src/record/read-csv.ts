/**
 * The rows of a small CSV text (RFC 4180) as objects keyed by its header line. Every cell stays text, so codes keep their zeros.
 */
export function readCsv(text: string): readonly Readonly<Record<string, string>>[] {
  const [header, ...rows] = parseRows(text)
  if (header === undefined) return []
  return rows.map((cells) => Object.fromEntries(header.map((key, index) => [key, cells[index] ?? ''])))
}

function parseRows(text: string): string[][] {
  const rows: string[][] = []
  let cells: string[] = []
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n\r]*))(,|\r?\n|$)/g)) {
    if (end === '' && cells.length === 0 && quoted === undefined && plain === '') break
    cells.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if (end === ',') continue
    rows.push(cells)
    cells = []
  }
  return rows
}
