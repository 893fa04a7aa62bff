import type { Format } from './format.ts'
import { arrow } from './formats/arrow.ts'
import { csv } from './formats/csv.ts'
import { cyjs } from './formats/cyjs.ts'
import { geoParquet } from './formats/geo-parquet.ts'
import { geojson } from './formats/geojson.ts'
import { gexf } from './formats/gexf.ts'
import { graphml } from './formats/graphml.ts'
import { json } from './formats/json.ts'
import { ndjson } from './formats/ndjson.ts'
import { parquet } from './formats/parquet.ts'
import { svg } from './formats/svg.ts'

/** All formats. A new one is a file and a line here; the tests of the formats take it up by themselves. */
export const formats: readonly Format[] = [csv, ndjson, parquet, arrow, gexf, graphml, json, cyjs, svg, geojson, geoParquet]
