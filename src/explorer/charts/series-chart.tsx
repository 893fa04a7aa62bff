import type { SeriesPoint } from '../views/dyad-question.ts'
import { printCount, printMany } from '../views/print-count.ts'
import { printPeriod, type Period } from '../views/print-when.ts'
import { lastDayOf } from './brush.ts'
import { ChartFrame, TimeAxis, ValueAxis } from './chart-frame.tsx'
import { extentOf, sumUp, toTwoSided, type SeriesMeasure } from './series.ts'
import { toDayNumber, toScale, toTicks, toTimeTicks } from './scale.ts'

interface SeriesChartProps {
  readonly points: readonly SeriesPoint[]
  readonly by: Period
  readonly measure: SeriesMeasure
  /** The two by name: who acts in the upper half, and upon whom. */
  readonly one: string
  readonly other: string
}

const panel = 104
const gap = 26
const height = gap + panel + gap + panel + 20

/** What there is to see, in sentences. */
function describeSeries({ points, by, one, other }: Omit<SeriesChartProps, 'measure'>): string {
  const [first] = points
  const last = points.at(-1)
  if (first === undefined || last === undefined) return 'Nothing with a known day.'
  const line = (from: string, to: string, way: 'forward' | 'backward'): string => {
    const { events, cooperation, conflict, neither } = sumUp(points.map((point) => point[way]))
    return `${from} toward ${to}: ${printMany(events, 'relation')}, ${printCount(cooperation)} of cooperation and ${printCount(conflict)} of conflict${neither === 0 ? '' : `, ${printCount(neither)} of neither`}.`
  }
  return `From ${printPeriod(first.start, by)} to ${printPeriod(last.start, by)}. ${line(one, other, 'forward')} ${line(other, one, 'backward')}`
}

/** What two did to each other over time: cooperation upward, conflict downward, each direction by itself and on the same scale. */
export function SeriesChart({ points, by, measure, one, other }: SeriesChartProps) {
  const [first] = points
  const last = points.at(-1)
  if (first === undefined || last === undefined) return <p class="v-none">Nothing with a known day.</p>
  const ticks = toTicks(...extentOf(points, measure), 3)
  const end = lastDayOf(last.start, by)
  const sides = points.map((point) => ({ start: point.start, events: point.forward.events + point.backward.events, forward: toTwoSided(point.forward, measure), backward: toTwoSided(point.backward, measure) }))
    return (
    <ChartFrame
      title={`${one} and ${other} over time`}
      description={describeSeries({ points, by, one, other })}
      height={height}
      legend={
        <ul class="v-legend">
          <li><span class="v-dot v-cooperation" aria-hidden="true" />cooperation</li>
          <li><span class="v-dot v-conflict" aria-hidden="true" />conflict</li>
        </ul>
      }
      table={{
        head: ['Period', `${one} toward ${other}: cooperation`, `${one} toward ${other}: conflict`, `${other} toward ${one}: cooperation`, `${other} toward ${one}: conflict`],
        rows: sides.filter(({ events }) => events > 0).map(({ start, forward, backward }) => [printPeriod(start, by), printCount(forward.cooperation), printCount(Math.abs(forward.conflict)), printCount(backward.cooperation), printCount(Math.abs(backward.conflict))]),
      }}
    >
      {(width) => {
        const left = 38
        const x = toScale([toDayNumber(first.start), toDayNumber(end) + 1], [left, width - 2])
        return (
          <>
            {(['forward', 'backward'] as const).map((way, index) => {
              const top = gap + index * (panel + gap)
              const y = toScale([ticks[0] ?? 0, ticks.at(-1) ?? 1], [top + panel, top])
              return (
                <g key={way}>
                  <text class="v-panel-title" x={left} y={top - 9}>
                    {way === 'forward' ? `${one} toward ${other}` : `${other} toward ${one}`}
                  </text>
                  <ValueAxis ticks={ticks} y={y} left={left} right={width} print={(value) => printCount(Math.abs(value))} />
                  {sides.map((side) => <TwoSidedBar key={side.start} value={side[way]} from={x(toDayNumber(side.start))} to={x(toDayNumber(lastDayOf(side.start, by)) + 1)} y={y} />)}
                </g>
              )
            })}
            <TimeAxis ticks={toTimeTicks(first.start, end, Math.max(2, Math.floor(width / 80)))} x={(on) => x(toDayNumber(on) + (by === 'DAY' ? 0.5 : 0))} y={height - 20} width={width} />
          </>
        )
      }}
    </ChartFrame>
  )
}

interface TwoSidedBarProps {
  readonly value: { readonly cooperation: number; readonly conflict: number }
  readonly from: number
  readonly to: number
  readonly y: (value: number) => number
}

function TwoSidedBar({ value: { cooperation, conflict }, from, to, y }: TwoSidedBarProps) {
  const wide = Math.min(24, Math.max(1.5, to - from - (to - from > 3 ? 1 : 0)))
  const at = (from + to - wide) / 2
  return (
    <>
      {cooperation > 0 && <rect class="v-fill-cooperation" x={at} width={wide} y={y(cooperation)} height={y(0) - y(cooperation)} />}
      {conflict < 0 && <rect class="v-fill-conflict" x={at} width={wide} y={y(0)} height={y(conflict) - y(0)} />}
    </>
  )
}
