import type { Cells, Column } from '../columns.ts'
import type { TableFormat } from '../format.ts'
import { pointReader } from '../points.ts'
import { writeParquet } from './parquet.ts'

/** A point as OGC well-known binary, in little-endian: byte order, type 1, x, y. */
function toWkb([longitude, latitude]: readonly [number, number]): Uint8Array {
  const bytes = Buffer.alloc(21)
  bytes.writeUInt8(1, 0)
  bytes.writeUInt32LE(1, 1)
  bytes.writeDoubleLE(longitude, 5)
  bytes.writeDoubleLE(latitude, 13)
  return bytes
}

/** GeoParquet 1.1: the coordinates are WGS 84, longitude first, which is what it means to name no other system. */
const geo = JSON.stringify({ version: '1.1.0', primary_column: 'geometry', columns: { geometry: { encoding: 'WKB', geometry_types: ['Point'] } } })

function geometryOf(columns: readonly Column[]): (rows: readonly Cells[]) => { readonly name: string; readonly data: unknown[] }[] {
  const read = pointReader(columns)
  return (rows) => {
    const points = rows.map(read)
    return [{ name: 'geometry', data: points.map((point) => (point === null ? null : toWkb(point))) }]
  }
}

/** Parquet with a column `geometry`, as GeoPandas, DuckDB and QGIS read it. What is nowhere on the map has none. */
export const geoParquet: TableFormat = {
  extension: 'geo.parquet',
  mediaType: 'application/vnd.apache.parquet; profile=geo',
  options: {},
  holds: 'table',
  isOfPlaces: true,
  write: (table, about) => writeParquet(table, about, { elements: [{ name: 'geometry', type: 'BYTE_ARRAY', repetition_type: 'OPTIONAL' }], columns: geometryOf(table.columns), metadata: [{ key: 'geo', value: geo }] }),
}
