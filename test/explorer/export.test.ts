import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { parse } from 'csv-parse/sync'
import { parse as parseGraphql } from 'graphql'
import { isInside } from '../../src/explorer/drawing/inside.ts'
import { isExact, printGraphql, printPython, printQuery, toParameters } from '../../src/explorer/export/describe.ts'
import { drawSvg } from '../../src/explorer/export/draw-svg.ts'
import { printTable } from '../../src/explorer/export/table-csv.ts'
import { askOrigins } from '../../src/explorer/origins.ts'
import { rememberAnswers } from '../../src/explorer/remember-answers.ts'
import { noFilter, withHidden, withOnly, withPins, emptyScene, around, startWith } from '../../src/explorer/scene.ts'
import type { Ask } from '../../src/explorer/ask.ts'
import type { Bundle, RelationAnswer, Shown, ShownEntity } from '../../src/explorer/subgraph.ts'

const entity = (id: string, name = id): ShownEntity => ({ id, name, kind: 'COUNTRY', generic: false, relations: 1, more: null })
const bundle = (one: string, other: string, more: Partial<Bundle> = {}): Bundle => ({ key: `${one} ${other}`, one, other, count: 2, toOther: 2, toOne: 0, types: ['STRUCK', 'SPOKE_WITH'], quads: { q1: 0, q2: 0, q3: 0, q4: 2 }, firstOn: '2024-01-16', lastOn: null, origins: 1, contested: false, relations: [], ...more })
const shown: Shown = { entities: [entity('a', '=Iran, "the" <state>'), entity('b'), entity('c')], bundles: [bundle('a', 'b'), bundle('b', 'c', { contested: true })], allEntities: 3, relations: 4, isAtLeast: false, omittedTies: 0, isComplete: true, reason: null }

const showing = (...ids: readonly string[]): Shown => ({ ...shown, entities: ids.map((id) => entity(id)), bundles: [] })
const scene = { steps: [around('a')], among: true, filter: { ...noFilter, types: ['STRUCK'], minOrigins: 2, contested: false, from: '2024-01-01', excludeGeneric: true }, knownOn: '2024-02-01' }

describe('what is shown, for other tools', () => {
  test('as parameters of /export', () => {
    assert.equal(printQuery(toParameters(showing('country:iran', 'a,b&c'), scene, 'pair')), 'entity=country:iran,a%2Cb%26c&depth=0&aggregation=pair&types=STRUCK&minOrigins=2&contested=false&excludeGeneric=true&from=2024-01-01&asOf.published=2024-02-01T23:59:59Z')
  })
  test('relation by relation, where not all that stand among them are drawn', () => {
    const relation = (id: string): RelationAnswer => ({ id, from: { id: 'a' }, to: { id: 'b' }, type: { label: 'STRUCK', quad: 4, standing: false }, directed: true, contested: false, support: { origins: 1, publishers: 1 }, when: { earliestOn: null, latestOn: null, endEarliestOn: null, endLatestOn: null } })
    const few: Shown = { ...shown, bundles: [bundle('a', 'b', { relations: [relation('relation:1'), relation('relation:2')] })] }
    assert.deepEqual(toParameters(few, { ...scene, among: false }, 'none'), { ids: ['relation:1', 'relation:2'], nodes: ['a', 'b', 'c'], aggregation: 'none', 'asOf.published': '2024-02-01T23:59:59Z' })
    assert.deepEqual([isExact(few, { ...scene, among: false }), isExact({ ...few, isComplete: false }, { ...scene, among: false }), isExact({ ...few, isComplete: false }, scene), isExact({ ...few, isComplete: false, omittedTies: 1 }, scene)], [true, false, true, false])
  })
  test('as a question in GraphQL', () => {
    const text = printGraphql(showing('country:iran', 'x"y'), scene)
    assert.ok(parseGraphql(text).definitions.length === 1)
    assert.match(text, /between\(ids: \["country:iran", "x\\"y"\], filter: \{ types: \["STRUCK"\], minOrigins: 2, contested: false, excludeGeneric: true, from: "2024-01-01" \}, asOf: \{ published: "2024-02-01T23:59:59Z" \}, limit: 1000\)/)
    assert.match(printGraphql({ ...showing('a', 'b'), omittedTies: 7 }, scene), /^# Everything among these entities: the picture shows fewer lines/)
  })
  test('in Python, where some words are not names', () => {
    assert.match(printPython(showing('country:iran'), scene, 'http://localhost:4000', 'none'), /aggregation="none",\n {4}types=\["STRUCK"\],\n {4}minOrigins=2,\n {4}contested=False,\n {4}excludeGeneric=True,\n {4}from_="2024-01-01",\n {4}asOf=\{"published": "2024-02-01T23:59:59Z"\},\n\)/)
  })
  test('as CSV that no spreadsheet runs', () => {
    const [first, second] = parse<Readonly<Record<string, string>>>(printTable(shown), { columns: true })
    assert.deepEqual([first?.['one_name'], first?.['types'], first?.['last'], second?.['contested']], [`'=Iran, "the" <state>`, 'STRUCK|SPOKE_WITH', '', 'true'])
  })
  test('as SVG, from rim to rim, with points where something was done, dots where it is contested, and names that any reader can show', () => {
    const nodes = shown.entities.map(({ name }, index) => ({ name, shape: 1, spot: { x: 100 * index, y: 50 }, radius: 8, color: '#111111', rim: '#222222', rimWidth: 1 }))
    const [first, second, third] = nodes
    assert.ok(first !== undefined && second !== undefined && third !== undefined)
    const look = { title: 'a – b', width: 2, color: '#333333', bend: 0, isDotted: false, pointsAtSource: false, pointsAtTarget: true }
    const lines = [{ ...look, source: first, target: second }, { ...look, source: second, target: third, isDotted: true, bend: 0.1 }]
    const names = nodes.map(({ name, spot }) => ({ text: name, more: name === 'b' ? ' +12' : '', spot, width: 60, isStrong: false }))
    const svg = drawSvg({ width: 400, height: 300, title: 'A & B', ground: '#ffffff', ink: '#000000', faint: '#dddddd', moreInk: '#0000ff', nodes, lines, names, counts: [{ text: '8', spot: { x: 50, y: 50 }, width: 14 }] })
    assert.ok(svg.includes('<title>A &amp; B</title>') && svg.includes('>=Iran, &quot;the&quot; &lt;state&gt;</text>') && svg.includes(' +12</tspan>') && svg.includes('>8</text>'))
    assert.deepEqual([svg.match(/<path /g)?.length, svg.match(/stroke-dasharray/g)?.length, svg.match(/<polygon /g)?.length], [2, 1, 2 + 3])
    // The line goes from the rim of the one to the base of the point, and the point ends at the rim of the other.
    assert.ok(svg.includes('d="M9.5,50 L83.1,50"') && svg.includes('points="90.5,50 83.1,54.1 83.1,45.9"'), svg)
    // A curve over a hundred pixels whose control point lies ten above: y = 50 - 20 t (1 - t), cut at both rims.
    assert.ok(svg.includes('d="M109.4,48.3 Q146.3,42.3 183.2,47.2"'), svg)
    assert.ok(!svg.includes('paint-order'))
  })
})

describe('the hand', () => {
  test('finds who is inside of a line drawn around', () => {
    const line = [{ x: 0, y: 0 }, { x: 10, y: 0 }, { x: 10, y: 10 }, { x: 5, y: 2 }, { x: 0, y: 10 }]
    assert.deepEqual([isInside({ x: 1, y: 5 }, line), isInside({ x: 5, y: 8 }, line), isInside({ x: 9, y: 5 }, line), isInside({ x: 11, y: 5 }, line), isInside({ x: 5, y: 1 }, line)], [true, false, true, false, true])
  })
  test('hides, keeps and pins', () => {
    const start = { ...startWith(emptyScene, around('a'), { view: 'entity', id: 'b' }), chosen: ['b', 'c'] }
    const hidden = withHidden(start, ['b'])
    assert.deepEqual([hidden.hidden, hidden.chosen, hidden.selection], [['b'], ['c'], null])
    const places = new Map([['b', [1.4, 2.6]], ['c', [3, 4]]] as const)
    const pinned = withPins(start, ['b', 'c'], places)
    assert.deepEqual(pinned.pinned, { b: [1, 3], c: [3, 4] })
    assert.deepEqual(withPins(pinned, ['b'], places).pinned, { c: [3, 4] })
    const only = withOnly(pinned, ['c'])
    assert.deepEqual([only.steps, only.pinned, only.chosen], [[{ of: 'these', ids: ['c'] }], { c: [3, 4] }, []])
  })
})

describe('asking', () => {
  test('for origins and denials where not all relations were looked at', async () => {
    const asked: object[] = []
    const answers: Readonly<Record<string, readonly (readonly [string, string])[]>> = { contested: [['b', 'a']], 2: [['a', 'b'], ['b', 'c']], 3: [['c', 'b']], 5: [] }
    const ask: Ask = <Data>(_document: string, variables: Readonly<Record<string, unknown>> = {}) => {
      const filter = variables['filter'] as { readonly contested?: boolean; readonly minOrigins?: number }
      asked.push(filter)
      const ties = (answers[filter.contested === true ? 'contested' : String(filter.minOrigins)] ?? []).map(([from, to]) => ({ from: { id: from }, to: { id: to } }))
      return Promise.resolve({ between: { ties, omittedTies: 0 } } as Data)
    }
    const found = await askOrigins(ask, shown, { filter: noFilter, knownOn: null }, new AbortController().signal)
    assert.deepEqual(found.bundles.map(({ origins, contested }) => [origins, contested]), [[2, true], [3, false]])
    assert.equal(asked.length, 4)
  })
  test('again only after a while, or when what is there was written to', async () => {
    let [times, now] = [0, 0]
    const { ask, forget } = rememberAnswers(<Data>() => Promise.resolve(++times as Data), () => now)
    assert.deepEqual([await ask('{ a }'), await ask('{ a }'), await ask('{ a }', { x: 1 })], [1, 1, 2])
    now = 400_000
    assert.equal(await ask('{ a }'), 3)
    forget()
    assert.equal(await ask('{ a }'), 4)
    await ask('mutation { b }', { dryRun: true })
    assert.equal(await ask('{ a }'), 4)
    await ask('mutation { b }', { dryRun: false })
    assert.equal(await ask('{ a }'), 7)
  })
})
