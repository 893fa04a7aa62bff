import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { Kind, parse, validate } from 'graphql'
import { createSchema } from '../../src/graphql/schema.ts'
import { measureOperation } from '../../src/http/cost.ts'

const schema = createSchema()

function costOf(source: string, variables: Readonly<Record<string, unknown>> = {}): number {
  const document = parse(source)
  assert.deepEqual(validate(schema, document), [])
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)
  assert.ok(operation)
  return measureOperation({ schema, document, operation, variables, maxPage: 500 }).cost
}

describe('the cost of an operation', () => {
  const cases: readonly (readonly [name: string, source: string, cost: number, variables?: Readonly<Record<string, unknown>>])[] = [
    ['is one for each field', '{ service { version dataVersion } }', 3],
    ['is nothing for introspection', '{ __typename __schema { types { name fields { name } } } }', 0],
    ['counts what is below edges once for each row of the page', '{ relations(first: 10) { edges { node { id } } } }', 1 + 1 + 10 * 2],
    ['takes 50 rows where no page is given', '{ relations { edges { cursor } } }', 1 + 1 + 50],
    ['counts pageInfo and totalCount once', '{ relations(first: 100) { totalCount pageInfo { endCursor } } }', 4],
    ['counts from the end of a list too', '{ relations(last: 7) { edges { cursor } } }', 1 + 1 + 7],
    ['multiplies nested pages', '{ relations(first: 10) { edges { node { claims(first: 5) { edges { cursor } } } } } }', 2 + 10 * (1 + 1 + 1 + 5)],
    ['reads a page from a variable', 'query ($n: Int!) { relations(first: $n) { edges { cursor } } }', 2 + 20, { n: 20 }],
    ['reads a page from the default of a variable', 'query ($n: Int = 20) { relations(first: $n) { edges { cursor } } }', 2 + 20],
    ['prefers the given value to the default', 'query ($n: Int = 400) { relations(first: $n) { edges { cursor } } }', 2 + 20, { n: 20 }],
    ['takes a page above the limit as one of the limit, which the field then refuses', '{ relations(first: 9000) { edges { cursor } } }', 2 + 500],
    ['is never negative', '{ relations(first: -10) { edges { cursor } } }', 2 + 1],
    ['takes lists without a page as 5', '{ entity(by: { id: "country:iran" }) { names { text } } }', 2 + 5],
    ['takes as many nodes as ids', '{ nodes(ids: ["a", "b", "c"]) { id } }', 1 + 3],
    ['takes as many hits as search may give', '{ search(text: "x") { score } }', 1 + 10],
    ['takes four ties and relations for each neighbour that may be shown', '{ neighbourhood(ids: ["country:a", "country:b"], limit: 10) { nodes { id } } }', 1 + 1 + 48],
    ['takes as many between a set as its limit, and the set', '{ between(ids: ["country:a", "country:b"], limit: 10) { ties { events } completeness { complete } } }', 1 + 1 + 12 + 2],
    ['takes two ends for each edge of a network', '{ network(limit: 10) { ties { from { id } } } }', 1 + 1 + 20 * 2],
    ['takes the default limit of a network', '{ network { nodes { id } } }', 1 + 1 + 2000],
    ['takes six steps for each path', '{ paths(from: "country:a", to: "country:b", k: 2) { paths { length hops { from { id } } } } }', 1 + 1 + 2 * (1 + 1 + 6 * 2)],
    ['counts the points of a series once for each period of the days', '{ dyadSeries(a: ["country:a"], b: ["country:b"], from: "2024-01-01", to: "2024-01-10", by: DAY) { points { start } } }', 1 + 1 + 10],
    ['takes 60 periods where a side of the days is open', '{ dyadSeries(a: ["country:a"], b: ["country:b"], from: "2024-01-01") { points { start } scale } }', 1 + 1 + 60 + 1],
    ['counts a series once for each pair', '{ dyadSeries(a: ["country:a", "country:b"], b: ["country:c", "country:d", "country:e"], from: "2024-01-01", to: "2024-01-02", by: DAY) { points { start } } }', 1 + 6 * (1 + 2)],
    ['counts the months of a ladder', '{ escalation(a: ["country:a"], b: ["country:b"], from: "2024-01-01", to: "2024-02-26") { monthly { month } } }', 1 + 1 + 3],
    ['takes as many pairs, mediators and events as they may give', '{ responses(trigger: {}, response: {}, withinDays: 1, first: 7) { days } casualties(first: 3) { measures { low } } }', 1 + 7 + 1 + 3 * (1 + 5)],
    ['counts an impact as 200 fields, and what it lists besides', '{ documents(first: 2) { edges { node { impact { wouldEnd relations(first: 3) { id } } } } } }', 1 + 1 + 2 * (1 + 1 + 200 + 1 + 1 + 3)],
    ['takes as many claims of an explanation as it may tell', '{ relation(id: "relation:x") { explain(first: 7) { text claims { id } origins { name } } } }', 1 + 1 + 1 + 1 + 7 + 1 + 7],
    ['is the same through a fragment', 'query { relations(first: 10) { ...C } } fragment C on RelationConnection { edges { node { id } } }', 2 + 20],
    ['counts a fragment each time, with the page at hand', 'query { a: relations(first: 10) { ...C } b: relations(first: 20) { ...C } } fragment C on RelationConnection { edges { cursor } }', 2 + 10 + 2 + 20],
  ]
  for (const [name, source, cost, variables] of cases) test(name, () => assert.equal(costOf(source, variables), cost))
})
