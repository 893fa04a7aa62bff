import { useSignal, type Signal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { selectionOf } from './drawing/drawing.tsx'
import { kindNames } from './drawing/palette.ts'
import { KindMark } from './views/entity-link.tsx'
import type { Store } from './store.ts'
import type { Bundle, ShownEntity } from './subgraph.ts'
import { inWords } from './summary.ts'
import { printDay } from './views/print-when.ts'

/** A column: its heading, what it sorts by, and what stands in its cells. */
interface Column<Row> {
  readonly heading: string
  readonly key: (row: Row) => string | number
  readonly isNumber?: boolean
  readonly cell: (row: Row) => ComponentChildren
}

interface Sorting {
  readonly by: number
  readonly isDown: boolean
}

/** Rows in the order of a column; those that are alike stay as they were. */
function sortRows<Row>(rows: readonly Row[], { key }: Pick<Column<Row>, 'key'>, isDown: boolean): readonly Row[] {
  const compare = (one: Row, other: Row): number => {
    const [left, right] = [key(one), key(other)]
    return typeof left === 'number' && typeof right === 'number' ? left - right : String(left).localeCompare(String(right), 'en')
  }
  return [...rows].sort((one, other) => (isDown ? compare(other, one) : compare(one, other)))
}

const rowsAtOnce = 200

function Rows<Row>({ name, rows, columns, sorting, keyOf }: { readonly name: string; readonly rows: readonly Row[]; readonly columns: readonly Column<Row>[]; readonly sorting: Signal<Sorting>; readonly keyOf: (row: Row) => string }) {
  const many = useSignal(rowsAtOnce)
  const { by, isDown } = sorting.value
  const column = columns[by]
  const sorted = column === undefined ? rows : sortRows(rows, column, isDown)
  return (
    <>
      <table class="grid">
        <caption class="hidden">{name}</caption>
        <thead>
          <tr>
            {columns.map(({ heading, isNumber }, index) => (
              <th key={heading} scope="col" class={isNumber === true ? 'number' : ''} aria-sort={index === by ? (isDown ? 'descending' : 'ascending') : 'none'}>
                <button type="button" class="sort" onClick={() => (sorting.value = { by: index, isDown: index === by ? !isDown : isNumber === true })}>{heading}{index === by && <svg class="sorted" viewBox="0 0 8 8" width="8" height="8" aria-hidden="true"><path d={isDown ? 'M0 1h8L4 7z' : 'M0 7h8L4 1z'} /></svg>}</button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.slice(0, many.value).map((row) => <tr key={keyOf(row)}>{columns.map(({ heading, isNumber, cell }) => <td key={heading} class={isNumber === true ? 'number' : ''}>{cell(row)}</td>)}</tr>)}
        </tbody>
      </table>
      {rows.length > many.value && <p class="table-more"><button type="button" class="link" onClick={() => (many.value += rowsAtOnce)}>{inWords(rows.length - many.value)} more rows: show the next {rowsAtOnce}</button></p>}
    </>
  )
}

function lineColumns(store: Store): readonly Column<Bundle>[] {
  const known = new Map(store.shown.value.entities.map((entity) => [entity.id, entity]))
  const nameOf = (id: string): string => known.get(id)?.name ?? id
  const end = (id: string) => <button type="button" class="cell" onClick={() => store.open({ view: 'entity', id })}><KindMark kind={known.get(id)?.kind ?? 'PLACE'} isNamed={false} />{nameOf(id)}</button>
  return [
    { heading: 'One', key: ({ one }) => nameOf(one), cell: ({ one }) => end(one) },
    { heading: 'Other', key: ({ other }) => nameOf(other), cell: ({ other }) => end(other) },
    { heading: 'Relations', isNumber: true, key: ({ count }) => count, cell: (bundle) => <button type="button" class="cell" aria-label={`${inWords(bundle.count)} relations of ${nameOf(bundle.one)} and ${nameOf(bundle.other)}`} onClick={() => store.open(selectionOf(bundle, null))}>{inWords(bundle.count)}</button> },
    { heading: 'Types', key: ({ types }) => types.join(' '), cell: ({ types }) => <span class="types">{types.join(', ').replaceAll('_', ' ').toLowerCase()}</span> },
    { heading: 'First', key: ({ firstOn }) => firstOn ?? '', cell: ({ firstOn }) => (firstOn === null ? '' : printDay(firstOn)) },
    { heading: 'Last', key: ({ lastOn }) => lastOn ?? '', cell: ({ lastOn }) => (lastOn === null ? '' : printDay(lastOn)) },
    { heading: 'Origins', isNumber: true, key: ({ origins }) => origins ?? -1, cell: ({ origins }) => origins ?? '' },
    { heading: 'Contested', key: ({ contested }) => (contested === true ? 'a' : contested === null ? 'b' : 'c'), cell: ({ contested }) => (contested === true ? 'contested' : contested === null ? 'not known' : '') },
  ]
}

function entityColumns(store: Store): readonly Column<ShownEntity>[] {
  return [
    { heading: 'Name', key: ({ name }) => name, cell: ({ id, name }) => <button type="button" class="cell" onClick={() => store.open({ view: 'entity', id })}>{name}</button> },
    { heading: 'Kind', key: ({ kind }) => kind, cell: ({ kind }) => <><KindMark kind={kind} isNamed={false} /> {kindNames[kind].one}</> },
    { heading: 'Relations', isNumber: true, key: ({ relations }) => relations, cell: ({ relations }) => inWords(relations) },
    { heading: 'More neighbours', isNumber: true, key: ({ more }) => more ?? -1, cell: ({ more }) => (more === null ? '' : inWords(more)) },
  ]
}

/** What the drawing shows, as two tables. */
export function GraphTable({ store }: { readonly store: Store }) {
  const lines = useSignal<Sorting>({ by: 2, isDown: true })
  const entities = useSignal<Sorting>({ by: 2, isDown: true })
  const { shown } = store
  return (
    <div class="tables" tabIndex={0} role="region" aria-label="The graph as a table">
      <h2>Who with whom</h2>
      <Rows name="Who with whom" rows={shown.value.bundles} columns={lineColumns(store)} sorting={lines} keyOf={({ key }) => key} />
      <h2>Who is shown</h2>
      <Rows name="Who is shown" rows={shown.value.entities} columns={entityColumns(store)} sorting={entities} keyOf={({ id }) => id} />
    </div>
  )
}
