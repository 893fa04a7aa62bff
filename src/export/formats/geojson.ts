import { printAbout, type About } from '../about.ts'
import type { Table } from '../columns.ts'
import type { TableFormat } from '../format.ts'
import { pointReader } from '../points.ts'
import { printObjects } from '../print-json.ts'

async function* write({ columns, stretches }: Table, about: About): AsyncGenerator<string> {
  yield `{"type":"FeatureCollection","parley":${JSON.stringify(Object.fromEntries(printAbout(about)))},"features":[`
  const [print, read] = [printObjects(columns), pointReader(columns)]
  let separator = '\n'
  for await (const rows of stretches) {
    const features = rows.map((cells) => {
      const point = read(cells)
      return `{"type":"Feature","geometry":${point === null ? 'null' : `{"type":"Point","coordinates":[${point.join()}]}`},"properties":${print(cells)}}`
    })
    yield separator + features.join(',\n')
    separator = ',\n'
  }
  yield '\n]}\n'
}

/** GeoJSON (RFC 7946): a feature a row, without geometry where it is nowhere on the map. */
export const geojson: TableFormat = { extension: 'geojson', mediaType: 'application/geo+json; charset=utf-8', options: {}, holds: 'table', isOfPlaces: true, write }
