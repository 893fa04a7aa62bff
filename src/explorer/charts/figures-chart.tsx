import { printCount, printFigure } from '../views/print-count.ts'
import { printWhen } from '../views/print-when.ts'
import type { Measure } from '../views/relation-question.ts'
import { ChartFrame, TimeAxis, ValueAxis } from './chart-frame.tsx'
import { toFigureDays, toFigureLines, type FigureLine } from './figures.ts'
import { toDayNumber, toScale, toTicks, toTimeTicks } from './scale.ts'

const height = 140
const markRadius = 4

/** The marks of origins, told apart by shape as well as by colour. */
function Mark({ x, y, index }: { readonly x: number; readonly y: number; readonly index: number }) {
  const r = markRadius
  const shapes = [
    `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`,
    `M${x - r} ${y - r}h${2 * r}v${2 * r}h${-2 * r}z`,
    `M${x} ${y - r * 1.3}L${x + r * 1.2} ${y + r}H${x - r * 1.2}z`,
    `M${x} ${y - r * 1.4}L${x + r * 1.4} ${y}L${x} ${y + r * 1.4}L${x - r * 1.4} ${y}z`,
  ]
  return <path class="v-mark" d={shapes[index % shapes.length]} />
}

function Legend({ lines }: { readonly lines: readonly FigureLine[] }) {
  return (
    <ul class="v-legend">
      {lines.map(({ origin }, index) => (
        <li key={origin} class={`v-line-${index % 6}`}>
          <svg width="12" height="12" aria-hidden="true">
            <Mark x={6} y={6} index={index} />
          </svg>
          {origin}
        </li>
      ))}
    </ul>
  )
}

/** "killed", "killed: children" */
const nameOf = ({ measure, group }: Measure): string => (group === null ? measure : `${measure}: ${group}`)

/** The figures of one measure by origin over time; a range is a bar with its best value on it. */
export function FiguresChart({ measure }: { readonly measure: Measure }) {
  const lines = toFigureLines(measure.entries)
  const days = toFigureDays(lines)
  const rows = lines.flatMap(({ origin, points }) => points.map(({ entry }) => [origin, entry.saidOn === null ? 'day not known' : printWhen(entry.saidOn), printFigure(entry), [entry.claim.document.title ?? '', entry.claim.locator ?? ''].filter(Boolean).join(', ')]))
  const table = { head: ['Origin', 'Said', 'Figure', 'Where'], rows }
  const range = printFigure({ value: null, low: measure.low, high: measure.high })
  const description = `${nameOf(measure)}: ${range}, by ${lines.map(({ origin, points }) => `${origin} (${points.map(({ entry }) => printFigure(entry)).join(', then ')})`).join('; ')}.`
  const highest = Math.max(1, ...lines.flatMap(({ points }) => points.map(({ high }) => high)))
  const ticks = toTicks(0, highest, 3)
  if (lines.length === 1 && lines[0]?.points.length === 1) {
    const [[origin, said, figure]] = rows as [string[]]
    const locator = lines[0].points[0]?.entry.claim.locator ?? null
    return (
      <p class="v-single-figure">
        <strong>{figure}</strong> {nameOf(measure)} <span class="v-muted">{origin}, {said}{locator !== null && `, ${locator}`}</span>
      </p>
    )
  }
  return (
    <ChartFrame title={`${nameOf(measure)}: ${range}`} description={description} height={height} table={table} legend={<Legend lines={lines} />}>
      {(width) => {
        const left = 34
        const y = toScale([0, ticks.at(-1) ?? 1], [height - 24, 10])
        const scale = days === null ? () => (left + width) / 2 : toScale([toDayNumber(days.from), toDayNumber(days.to)], [left + 16, width - 16])
        const aside = (index: number): number => (index - (lines.length - 1) / 2) * 11
        return (
          <>
            <ValueAxis ticks={ticks} y={y} left={left} right={width} print={printCount} />
            {lines.map(({ origin, points }, index) => {
              const at = points.map((point) => ({ point, x: (point.on === null ? width - 10 : scale(toDayNumber(point.on))) + aside(index) }))
              return (
                <g key={origin} class={`v-line-${index % 6}`}>
                  <polyline class="v-line" points={at.map(({ point, x }) => `${x},${y(point.best ?? (point.low + point.high) / 2)}`).join(' ')} />
                  {at.map(({ point, x }, place) => (
                    <g key={place}>
                      {point.low !== point.high && <path class="v-whisker" d={`M${x - 4} ${y(point.low)}h8M${x - 4} ${y(point.high)}h8M${x} ${y(point.low)}V${y(point.high)}`} />}
                      {(point.best !== null || point.low === point.high) && <Mark x={x} y={y(point.best ?? point.low)} index={index} />}
                    </g>
                  ))}
                </g>
              )
            })}
            {days !== null && <TimeAxis ticks={toTimeTicks(days.from, days.to, Math.max(2, Math.floor(width / 80)))} x={(on) => scale(toDayNumber(on))} y={height - 24} width={width} />}
          </>
        )
      }}
    </ChartFrame>
  )
}
