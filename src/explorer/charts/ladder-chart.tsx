import type { LadderMonth, LadderStep } from '../views/dyad-question.ts'
import { printCount } from '../views/print-count.ts'
import { printDay, printPeriod } from '../views/print-when.ts'
import { lastDayOf } from './brush.ts'
import { ChartFrame, TimeAxis } from './chart-frame.tsx'
import { toDayNumber, toScale, toTimeTicks } from './scale.ts'

interface LadderChartProps {
  readonly steps: readonly LadderStep[]
  readonly monthly: readonly LadderMonth[]
}

const row = 18
const top = 4

/** What there is to see, in a sentence. */
function describeLadder({ steps, monthly }: LadderChartProps): string {
  const highest = steps.findLast(({ relation }) => relation !== null)
  const [first] = monthly
  const last = monthly.at(-1)
  if (highest === undefined || first === undefined || last === undefined) return 'No step of the ladder was reached.'
  return `From ${printPeriod(first.month, 'MONTH')} to ${printPeriod(last.month, 'MONTH')}; the highest of ${steps.length} steps that was reached is “${highest.name}”, step ${highest.step}, ${highest.firstOn === null ? 'on a day that is not known' : `first on ${printDay(highest.firstOn)}`}.`
}

/** Which step of the ladder was the highest in each month; steps that were never reached are there too, so that one sees how far it might go. */
export function LadderChart({ steps, monthly }: LadderChartProps) {
  const [first] = monthly
  const last = monthly.at(-1)
  if (first === undefined || last === undefined) return <p class="v-none">No step of the ladder was reached.</p>
  const end = lastDayOf(last.month, 'MONTH')
  const bottom = top + steps.length * row
  const yOf = (step: number): number => bottom - step * row
  const nameOf = (step: number): string => steps.find((candidate) => candidate.step === step)?.name ?? 'none'
  return (
    <ChartFrame
      title="Highest step of each month"
      description={describeLadder({ steps, monthly })}
      height={bottom + 20}
      table={{ head: ['Month', 'Highest step', 'Relations on the ladder'], rows: monthly.filter(({ highestStep }) => highestStep > 0).map(({ month, highestStep, events }) => [printPeriod(month, 'MONTH'), `${highestStep}, ${nameOf(highestStep)}`, printCount(events)]) }}
    >
      {(width) => {
        const left = Math.min(160, width * 0.45)
        const x = toScale([toDayNumber(first.month), toDayNumber(end) + 1], [left, width - 2])
        return (
          <>
            <g class="v-axis" aria-hidden="true">
              {steps.map(({ step, name, relation }) => (
                <g key={step} class={relation === null ? 'v-unreached' : ''}>
                  <line x1={left} x2={width} y1={yOf(step) + row - 0.5} y2={yOf(step) + row - 0.5} />
                  <text x={left - 6} y={yOf(step) + row / 2} dy="0.32em" text-anchor="end">
                    {name.length > 24 ? `${name.slice(0, 23)}…` : name}
                  </text>
                </g>
              ))}
            </g>
            {monthly.filter(({ highestStep }) => highestStep > 0).map(({ month, highestStep }) => {
              const [from, to] = [x(toDayNumber(month)), x(toDayNumber(lastDayOf(month, 'MONTH')) + 1)]
              const wide = Math.min(24, Math.max(1.5, to - from - (to - from > 3 ? 1 : 0)))
              const at = (from + to - wide) / 2
              return (
                <g key={month}>
                  <rect class="v-rise" x={at} width={wide} y={yOf(highestStep) + row - 1} height={bottom - yOf(highestStep) - row + 1} />
                  <rect class="v-fill-conflict" x={at} width={wide} y={yOf(highestStep) + 2} height={row - 4} />
                </g>
              )
            })}
            <TimeAxis ticks={toTimeTicks(first.month, end, Math.max(2, Math.floor((width - left) / 80)))} x={(on) => x(toDayNumber(on))} y={bottom} width={width} />
          </>
        )
      }}
    </ChartFrame>
  )
}
