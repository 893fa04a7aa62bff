import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { useWidth } from './use-width.ts'

export interface ChartTable {
  readonly head: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
}

interface ChartFrameProps {
  /** What the chart shows, in a few words. */
  readonly title: string
  /** What there is to see in it, in a sentence: read instead of the drawing. */
  readonly description: string
  readonly height: number
  /** The same as a table. */
  readonly table: ChartTable
  readonly legend?: ComponentChildren
  readonly children: (width: number) => ComponentChildren
}

/** A chart with its name, its description and the same as a table, for whoever reads rather than looks. */
export function ChartFrame({ title, description, height, table, legend, children }: ChartFrameProps) {
  const id = useId()
  const [frame, width] = useWidth<HTMLDivElement>(360)
  return (
    <figure class="v-chart">
      <figcaption>
        <span class="v-chart-title">{title}</span>
        {legend}
      </figcaption>
      <div ref={frame} class="v-chart-frame">
        <svg role="img" aria-labelledby={`${id}-title ${id}-desc`} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
          <title id={`${id}-title`}>{title}</title>
          <desc id={`${id}-desc`}>{description}</desc>
          {children(width)}
        </svg>
      </div>
      <details class="v-chart-table">
        <summary>As a table</summary>
        <div class="v-scroll" role="region" aria-label={`${title}, as a table`} tabIndex={0}>
          <table>
            <thead>
              <tr>
                {table.head.map((cell) => (
                  <th key={cell} scope="col">
                    {cell}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map((row) => (
                <tr key={row.join('|')}>
                  {row.map((cell, index) => (index === 0 ? <th key={index} scope="row">{cell}</th> : <td key={index}>{cell}</td>))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  )
}

interface AxisProps {
  readonly ticks: readonly number[]
  readonly y: (value: number) => number
  readonly left: number
  readonly right: number
  readonly print: (value: number) => string
}

/** Lines across, with their values at the left. */
export function ValueAxis({ ticks, y, left, right, print }: AxisProps) {
  return (
    <g class="v-axis" aria-hidden="true">
      {ticks.map((tick) => (
        <g key={tick}>
          <line x1={left} x2={right} y1={y(tick)} y2={y(tick)} class={tick === 0 ? 'v-zero' : ''} />
          <text x={left - 5} y={y(tick)} dy="0.32em" text-anchor="end">
            {print(tick)}
          </text>
        </g>
      ))}
    </g>
  )
}

interface TimeAxisProps {
  readonly ticks: readonly { readonly on: string; readonly label: string }[]
  readonly x: (on: string) => number
  readonly y: number
  readonly width: number
}

/** Days below, written so that the outer ones are not cut off. */
export function TimeAxis({ ticks, x, y, width }: TimeAxisProps) {
  return (
    <g class="v-axis" aria-hidden="true">
      {ticks.map(({ on, label }) => {
        const at = x(on)
        const anchor = at < 24 ? 'start' : at > width - 24 ? 'end' : 'middle'
        return (
          <g key={on}>
            <line x1={at} x2={at} y1={y} y2={y + 3} class="v-tick" />
            <text x={at} y={y + 14} text-anchor={anchor}>
              {label}
            </text>
          </g>
        )
      })}
    </g>
  )
}
