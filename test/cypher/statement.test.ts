import { test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { cypher, join, name, toStatement } from '../../src/cypher/statement.ts'
import { printMap, printWhere } from '../../src/cypher/printer.ts'
import { printRowKind } from '../../src/cypher/row-kind.ts'

void test('every value becomes a parameter, whatever it holds', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      fc.pre(!(typeof value === 'object' && value !== null && 'pieces' in value))
      const { text, params } = toStatement(cypher`MATCH (n {id: ${value}}) RETURN n`)
      assert.equal(text, 'MATCH (n {id: $p0}) RETURN n')
      assert.equal(params['p0'], value)
    }),
  )
})

void test('fragments are put in as text, and their parameters are numbered in the order in which they stand', () => {
  const where = join([cypher`n.a = ${1}`, cypher`n.b = ${2}`], ' AND ')
  assert.deepEqual(toStatement(cypher`MATCH (n) WHERE ${where} AND n.c = ${3} RETURN n`), { text: 'MATCH (n) WHERE n.a = $p0 AND n.b = $p1 AND n.c = $p2 RETURN n', params: { p0: 1, p1: 2, p2: 3 } })
})

void test('a name is refused as soon as it is more than one', () => {
  for (const text of ['', 'a b', 'STRUCK`', 'x) DETACH DELETE (n', '1a', 'é', 'a.b', 'a\n']) assert.throws(() => name(text), TypeError, text)
  assert.deepEqual(name('STRUCK').pieces, ['STRUCK'])
})

void test('the names of a map never become text: equal ones share a number, by which the reader of the rows knows them', () => {
  const point = (value: number) => printMap([['a`: 1, `b', cypher`${value}`], ['id', cypher`n.id`]])
  const { text, kinds } = toStatement(cypher`RETURN [${point(1)}, ${point(2)}] AS v`)
  assert.equal(text, 'RETURN [[true, $p0, n.id], [true, $p1, n.id]] AS v')
  assert.deepEqual(kinds?.map(({ names }) => names), [['a`: 1, `b', 'id']])
})

void test('a map among the values of another one stands in the same list, behind a mark that says whether it is there, where nothing else does', () => {
  const end = printMap([['id', cypher`x.id`], ['name', cypher`x.name`]], 'Country')
  const row = printMap([['id', cypher`r.id`], ['from', printWhere(cypher`x IS NOT NULL`, end)], ['to', printWhere(cypher`x IS NOT NULL`, end, 'name')], ['at', printWhere(cypher`x IS NOT NULL`, end, 'day')], ['nothing', printMap([])], ['on', cypher`r.on`]])
  const { text, kinds = [] } = toStatement(cypher`RETURN ${row} AS v, ${end} AS w`)
  assert.equal(text, 'RETURN [true, r.id, x IS NOT NULL, x.id, x.name, x.id, x.name, x IS NOT NULL, x.id, x.name, r.on] AS v, [false, 1.0, x.id, x.name] AS w')
  assert.deepEqual(kinds.map(printRowKind), ['id from((Country) id name)? to((Country) id name)?name at((Country) id name)? nothing() on', '(Country) id name'])
  const [kind] = kinds
  assert.deepEqual([kind?.places, kind?.marks], [[0, 2, 4, 7, 9, 9], [null, 1, 5, 6, null, null]])
  assert.equal(toStatement(cypher`RETURN [${printWhere(cypher`y`, end)}]`).text, 'RETURN [CASE WHEN y THEN [true, x.id, x.name] END]')
})
