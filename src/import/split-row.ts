/** Cells of a row whose cells may be quoted (RFC 4180), taken up a line at a time: a quoted cell may go on over several lines. */
export interface Splitting {
  readonly cells: string[]
  /** The lines so far of a quoted cell that is still open; null between rows. */
  open: string[] | null
  /** Characters so far, so that an open quote cannot take up the rest of the file. */
  length: number
}

/** The column, from 1, in which a quote is followed by something that is neither a separator nor the end of the row. */
export interface Stray {
  readonly column: number
}

export function beginRow(): Splitting {
  return { cells: [], open: null, length: 0 }
}

/** Where the quoted cell ends that has begun before `from`: the place of its last quote, or −1 where it goes on. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from)
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2)
  return at
}

/**
 * Takes up one line. Quotes within a cell that does not begin with one are text, as in `5" gun`.
 * @returns whether the row is whole, or where a quote stands that should not
 */
export function takeLine(row: Splitting, line: string, separator: string): boolean | Stray {
  row.length += line.length + 1
  let from = 0
  for (;;) {
    const isOpen = row.open !== null
    if (isOpen || line[from] === '"') {
      const begin = isOpen ? from : from + 1
      const close = closingQuote(line, begin)
      const lines = row.open ?? []
      lines.push(close < 0 ? line.slice(begin) : line.slice(begin, close))
      row.open = lines
      if (close < 0) return false
      row.cells.push(lines.join('\n').replaceAll('""', '"'))
      row.open = null
      if (close + 1 === line.length) return true
      if (line[close + 1] !== separator) return { column: row.cells.length }
      from = close + 2
    } else {
      const end = line.indexOf(separator, from)
      row.cells.push(end < 0 ? line.slice(from) : line.slice(from, end))
      if (end < 0) return true
      from = end + 1
    }
  }
}
