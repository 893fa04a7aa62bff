import type { Cells, Column } from './columns.ts'

/** Reads where a row is, as longitude and latitude in degrees of WGS 84; null where that is not known. */
export function pointReader(columns: readonly Column[]): (cells: Cells) => readonly [longitude: number, latitude: number] | null {
  const [longitudeAt, latitudeAt] = ['longitude', 'latitude'].map((wanted) => columns.findIndex(({ name }) => name === wanted)) as [number, number]
  return (cells) => {
    const [longitude, latitude] = [cells[longitudeAt], cells[latitudeAt]]
    return typeof longitude === 'number' && typeof latitude === 'number' ? [longitude, latitude] : null
  }
}
