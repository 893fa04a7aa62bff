import { test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { toRowKind, type RowKind, type RowPart } from '../../src/cypher/row-kind.ts'
import { createFinder, findNamed, openRow, toPlain, typeNameIn } from '../../src/graphql/reading.ts'
import { decode } from '../../src/neo4j/decode.ts'

type Value = null | boolean | number | string | readonly Value[] | Part

/** A map with the type of its kind, or null where it is not there. */
interface Part {
  readonly toldBy: RowPart['toldBy']
  readonly type: string | null
  readonly entries: readonly (readonly [string, Value])[]
  readonly isThere: boolean
}

const isPart = (value: Value): value is Part => typeof value === 'object' && value !== null && 'type' in value

/** A map that always is there, has a mark, or is told by its id. */
function toPart({ toldBy, isThere, entries, ...map }: Omit<Part, 'toldBy'> & { readonly toldBy: string }): Part {
  if (toldBy === 'nothing') return { ...map, entries, toldBy, isThere: true }
  if (toldBy === 'mark') return { ...map, entries, toldBy, isThere }
  return { ...map, isThere, toldBy: { name: 'id' }, entries: [...entries.filter(([name]) => name !== 'id'), ['id', 'country:iran']] }
}

const { map } = fc.letrec<{ readonly value: Value; readonly map: Part }>((tie) => ({
  value: fc.oneof({ depthSize: 'small' }, fc.constant(null), fc.integer(), fc.string(), fc.array(fc.string(), { maxLength: 3 }), tie('map')),
  map: fc
    .record({ toldBy: fc.constantFrom('nothing', 'mark', 'id'), type: fc.option(fc.constantFrom('Country', 'Person')), entries: fc.uniqueArray(fc.tuple(fc.constantFrom('id', 'name', '@from', 'node', 'other'), tie('value')), { selector: ([name]) => name, maxLength: 4 }), isThere: fc.boolean() })
    .map(toPart),
}))

function kindOf({ type, entries }: Part): RowKind {
  return toRowKind(entries.map(([name]) => name), type, entries.map(([, value]) => (isPart(value) ? { kind: kindOf(value), toldBy: value.toldBy } : null)))
}

/** As the database gives them: of a map that is not there, nulls stand in all places. */
function valuesOf({ entries }: Part, isThere: boolean): readonly unknown[] {
  return entries.flatMap(([, value]) => {
    if (!isPart(value)) return [isThere ? value : null]
    const isInside = isThere && value.isThere
    return [...(value.toldBy === 'mark' ? [isInside] : []), ...valuesOf(value, isInside)]
  })
}

function objectOf({ type, entries, isThere }: Part): unknown {
  return isThere ? { ...(type === null ? {} : { __typename: type }), ...Object.fromEntries(entries.map(([name, value]) => [name, isPart(value) ? objectOf(value) : value])) } : null
}

void test('a row is read alike by its kind, value for value, and as the object that is made of it', () => {
  fc.assert(
    fc.property(map, fc.boolean(), (part, isFirst) => {
      const whole = { ...part, isThere: true }
      const other = toRowKind(['other'], null, [null])
      const kinds = isFirst ? [kindOf(whole), other] : [other, kindOf(whole)]
      const row = (): unknown[] => [...(isFirst ? [true] : [false, 1]), ...valuesOf(whole, true)]
      const expected = objectOf(whole) as Record<string, unknown>
      assert.deepEqual(decode(row(), kinds), expected)
      const plain = (value: unknown): unknown => toPlain(value, (one) => decode(one, kinds))
      for (const form of [row(), openRow(row(), kinds), decode(row(), kinds)]) {
        assert.equal(typeNameIn(form, kinds), part.type ?? undefined)
        for (const [name] of part.entries) assert.deepEqual(plain(createFinder(findNamed('absent', name))(form, kinds)), expected[name])
        assert.equal(createFinder(findNamed('absent'))(form, kinds), undefined)
      }
    }),
  )
})

void test('a row of a kind that the statement does not have is no list of data', () => {
  const kinds = [toRowKind(['id'], null, [null])]
  assert.throws(() => openRow([false, 1, 'country:iran'], kinds), /no kind/)
  assert.throws(() => openRow([true, 'country:iran'], []), /no kind/)
  assert.deepEqual(openRow(['country:iran'], kinds), ['country:iran'])
})
