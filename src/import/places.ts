import type { PlaceMention } from '../record/claim.ts'
import { fipsOf } from './countries.ts'
import type { Row } from './row.ts'
import type { EntityDraft } from './source-record.ts'

/** Where, by names from small to large; the empty string where one is not given. */
export interface GivenPlace {
  readonly settlement: string
  readonly areas: readonly string[]
  readonly country: string
}

/**
 * A place by its names; null where none is given. A country's land has its FIPS code as key, so that sources agree on it.
 * @param scheme of the keys of the source's places
 */
export function toPlace(scheme: string, { settlement, areas, country }: GivenPlace): EntityDraft | null {
  const parts = [settlement, ...areas, country].filter((part) => part !== '')
  const [name] = parts
  if (name === undefined) return null
  const fips = parts.length === 1 && country !== '' ? fipsOf(country) : null
  const description = parts.length > 1 ? parts.slice(1).join(', ') : undefined
  return { ref: fips === null ? `${scheme}:${parts.join(', ')}` : `fips:${fips}`, kind: 'PLACE', names: [{ text: name, kind: 'PREFERRED' }], ...(description === undefined ? {} : { description }) }
}

/** A place as a row gives it, with coordinates within the globe. */
export function placeMention(row: Row, ref: string, latitudeColumn = 'Latitude', longitudeColumn = 'Longitude', precision?: string): PlaceMention {
  const latitude = row.number(latitudeColumn, -90, 90)
  const longitude = row.number(longitudeColumn, -180, 180)
  return { entityId: ref, ...(latitude === undefined || longitude === undefined ? {} : { latitude, longitude }), ...(precision === undefined ? {} : { precision }) }
}
