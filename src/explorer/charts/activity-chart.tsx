import { printCount, printMany } from '../views/print-count.ts'
import { printPeriod, type Period } from '../views/print-when.ts'
import { lastDayOf, type Bin } from './brush.ts'
import { ChartFrame, TimeAxis, ValueAxis } from './chart-frame.tsx'
import { toDayNumber, toScale, toTicks, toTimeTicks } from './scale.ts'

interface ActivityChartProps {
  readonly points: readonly Bin[]
  readonly by: Period
  /** Whose activity. */
  readonly name: string
}

/** What there is to see, in a sentence. */
function describeActivity(points: readonly Bin[], by: Period): string {
  const [first] = points
  const last = points.at(-1)
  if (first === undefined || last === undefined) return 'Nothing with a known day.'
  const total = points.reduce((sum, { events }) => sum + events, 0)
  const most = points.reduce((top, point) => (point.events > top.events ? point : top))
  return `${printMany(total, 'relation')} from ${printPeriod(first.start, by)} to ${printPeriod(last.start, by)}; most in ${printPeriod(most.start, by)}: ${printCount(most.events)}.`
}

const height = 96

/** How many relations began in each period, as bars. */
export function ActivityChart({ points, by, name }: ActivityChartProps) {
  const [first] = points
  const last = points.at(-1)
  if (first === undefined || last === undefined) return <p class="v-none">Nothing with a known day.</p>
  const ticks = toTicks(0, Math.max(...points.map(({ events }) => events)), 3)
  const end = lastDayOf(last.start, by)
  return (
    <ChartFrame
      title={`Relations of ${name} over time`}
      description={describeActivity(points, by)}
      height={height}
      table={{ head: ['Period', 'Relations'], rows: points.filter(({ events }) => events > 0).map(({ start, events }) => [printPeriod(start, by), printCount(events)]) }}
    >
      {(width) => {
        const left = 34
        const y = toScale([0, ticks.at(-1) ?? 1], [height - 20, 6])
        const x = toScale([toDayNumber(first.start), toDayNumber(end) + 1], [left, width - 2])
        return (
          <>
            <ValueAxis ticks={ticks} y={y} left={left} right={width} print={printCount} />
            {points.map(({ start, events }) => {
              const [from, to] = [x(toDayNumber(start)), x(toDayNumber(lastDayOf(start, by)) + 1)]
              const wide = Math.min(24, Math.max(1.5, to - from - (to - from > 3 ? 1 : 0)))
              return <rect key={start} class="v-bar" x={(from + to - wide) / 2} width={wide} y={y(events)} height={height - 20 - y(events)} />
            })}
            <TimeAxis ticks={toTimeTicks(first.start, end, Math.max(2, Math.floor(width / 80)))} x={(on) => x(toDayNumber(on) + (by === 'DAY' ? 0.5 : 0))} y={height - 20} width={width} />
          </>
        )
      }}
    </ChartFrame>
  )
}
