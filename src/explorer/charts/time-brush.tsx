import { useEffect, useRef, useState } from 'preact/hooks'
import { printCount, printMany } from '../views/print-count.ts'
import { printDay, printPeriod, type Period } from '../views/print-when.ts'
import { lastDayOf, moveEnd, moveRange, nextWindow, toBinRange, toDays, type Bin, type BinRange } from './brush.ts'
import { TimeAxis } from './chart-frame.tsx'
import { toDayNumber, toScale, toTicks, toTimeTicks } from './scale.ts'
import { useWidth } from './use-width.ts'

export interface TimeBrushProps {
  /** How many relations began in each period, zeros included, as `activity` gives them. */
  readonly bins: readonly Bin[]
  readonly by: Period
  /** The days that are chosen, both inclusive; null at a side that is open. */
  readonly from: string | null
  readonly to: string | null
  readonly onChange: (from: string | null, to: string | null) => void
  /** The last day of publication that counts; null for all that is known. */
  readonly asKnownOn: string | null
  readonly onAsKnownOn: (day: string | null) => void
  /** How long each step of a playback is shown. */
  readonly stepMs?: number
}

const height = 72
const plot = { left: 8, top: 4, bottom: 52 } as const

type Grip = keyof BinRange | 'range' | 'new'

interface Drag {
  readonly grip: Grip
  readonly at: number
  readonly range: BinRange
}

/** A range of days over a histogram, by mouse, touch and keyboard, with playback; beside it the day as of which things are known. */
export function TimeBrush(props: TimeBrushProps) {
  const { bins, by, from, to, onChange, asKnownOn, onAsKnownOn, stepMs = 700 } = props
  const chosen = toBinRange(bins, from, to)
  const [draft, setDraft] = useState<BinRange | null>(null)
  const range = draft ?? chosen
  const choose = (next: BinRange): void => {
    const days = toDays(bins, next, by)
    onChange(days.from, days.to)
  }
  const isAll = range.first === 0 && range.last === bins.length - 1
  const { playing, play, reduced } = usePlayback(chosen, bins.length, choose, stepMs)
  if (bins.length === 0) return <p class="v-none">Nothing with a known day.</p>
  const count = bins.slice(range.first, range.last + 1).reduce((sum, { events }) => sum + events, 0)
  return (
    <div class="v-brush" role="group" aria-label="Time">
      <div class="v-brush-line">
        <button type="button" class="v-button" aria-pressed={reduced ? undefined : playing} onClick={play}>
          {reduced ? 'Step' : playing ? 'Pause' : 'Play'}
        </button>
        <output class="v-brush-days" aria-live={playing ? 'off' : 'polite'}>
          {printRange(bins, range, by)} <span class="v-muted">{printMany(count, 'relation')} began</span>
        </output>
        <button type="button" class="v-button" disabled={isAll} onClick={() => onChange(null, null)}>
          All days
        </button>
        <label class="v-known">
          <span>as known on</span>
          <input type="date" value={asKnownOn ?? ''} onInput={(event) => onAsKnownOn(event.currentTarget.value === '' ? null : event.currentTarget.value)} />
        </label>
        {asKnownOn !== null && (
          <button type="button" class="v-button" aria-label="As known today" onClick={() => onAsKnownOn(null)}>
            today
          </button>
        )}
      </div>
      <Histogram bins={bins} by={by} range={range} setDraft={setDraft} choose={choose} />
    </div>
  )
}

/** "16 Jan 2024 to 3 Feb 2024" */
function printRange(bins: readonly Bin[], { first, last }: BinRange, by: Period): string {
  const [from, to] = [bins[first], bins[last]]
  if (from === undefined || to === undefined) return ''
  const end = lastDayOf(to.start, by)
  return from.start === end ? printDay(end) : `${printDay(from.start)} to ${printDay(end)}`
}

/** Whether the person wants nothing to move by itself. */
function useReducedMotion(): boolean {
  const [reduced, setReduced] = useState(() => matchMedia('(prefers-reduced-motion: reduce)').matches)
  useEffect(() => {
    const query = matchMedia('(prefers-reduced-motion: reduce)')
    const follow = (): void => setReduced(query.matches)
    query.addEventListener('change', follow)
    return () => query.removeEventListener('change', follow)
  }, [])
  return reduced
}

/** Goes on by one period at a time; where nothing may move by itself, one at each press. */
function usePlayback(range: BinRange, count: number, choose: (range: BinRange) => void, stepMs: number) {
  const reduced = useReducedMotion()
  const [playing, setPlaying] = useState(false)
  const grows = useRef(false)
  useEffect(() => {
    if (!playing) return
    const timer = setTimeout(() => {
      const next = nextWindow(range, count, grows.current)
      if (next === null) setPlaying(false)
      else choose(next)
    }, stepMs)
    return () => clearTimeout(timer)
  }, [playing, range.first, range.last, count, stepMs])
  const play = (): void => {
    if (playing) {
      setPlaying(false)
      return
    }
    const isAll = range.first === 0 && range.last >= count - 1
    const atEnd = range.last >= count - 1
    if (isAll) grows.current = true
    else if (!atEnd && !reduced) grows.current = grows.current && range.first === 0
    const length = range.last - range.first
    if (isAll) choose({ first: 0, last: 0 })
    else if (atEnd) choose({ first: 0, last: grows.current ? 0 : length })
    else if (reduced) choose(nextWindow(range, count, grows.current) ?? range)
    if (!reduced) setPlaying(true)
  }
  return { playing, play, reduced }
}

interface HistogramProps {
  readonly bins: readonly Bin[]
  readonly by: Period
  readonly range: BinRange
  readonly setDraft: (range: BinRange | null) => void
  readonly choose: (range: BinRange) => void
}

function Histogram({ bins, by, range, setDraft, choose }: HistogramProps) {
  const [frame, width] = useWidth<HTMLDivElement>(640)
  const drag = useRef<Drag | null>(null)
  const firstDay = bins[0]?.start ?? '1970-01-01'
  const end = lastDayOf(bins.at(-1)?.start ?? firstDay, by)
  const x = toScale([toDayNumber(firstDay), toDayNumber(end) + 1], [plot.left, width - plot.left])
  const leftOf = (index: number): number => x(toDayNumber(bins[index]?.start ?? firstDay))
  const rightOf = (index: number): number => x(toDayNumber(lastDayOf(bins[index]?.start ?? firstDay, by)) + 1)
  const y = toScale([0, toTicks(0, Math.max(...bins.map(({ events }) => events)), 3).at(-1) ?? 1], [plot.bottom, plot.top])

  const binAt = (clientX: number): number => {
    const at = clientX - (frame.current?.getBoundingClientRect().left ?? 0)
    const index = bins.findLastIndex((_, place) => leftOf(place) <= at)
    return Math.max(0, index)
  }
  const moved = ({ grip, at, range: start }: Drag, bin: number): BinRange => {
    if (grip === 'new') return { first: Math.min(at, bin), last: Math.max(at, bin) }
    if (grip === 'range') return moveRange(start, bin - at, bins.length)
    return moveEnd(start, grip, bin - start[grip], bins.length)
  }
  const begin = (event: PointerEvent, grip: Grip): void => {
    if (event.button !== 0) return
    event.preventDefault()
    event.stopPropagation()
    frame.current?.setPointerCapture(event.pointerId)
    drag.current = { grip, at: binAt(event.clientX), range }
    if (grip === 'new') setDraft(moved(drag.current, drag.current.at))
  }
  const finish = (event: PointerEvent, keep: boolean): void => {
    if (drag.current === null) return
    if (keep) choose(moved(drag.current, binAt(event.clientX)))
    drag.current = null
    setDraft(null)
  }
  const isAll = range.first === 0 && range.last === bins.length - 1
  return (
    <div
      ref={frame}
      class="v-brush-frame"
      onPointerDown={(event) => begin(event, 'new')}
      onPointerMove={(event) => drag.current !== null && setDraft(moved(drag.current, binAt(event.clientX)))}
      onPointerUp={(event) => finish(event, true)}
      onPointerCancel={(event) => finish(event, false)}
    >
      <svg width={width} height={height} aria-hidden="true">
        {!isAll && <rect class="v-brush-range" x={leftOf(range.first)} width={Math.max(1, rightOf(range.last) - leftOf(range.first))} y={plot.top} height={plot.bottom - plot.top} onPointerDown={(event) => begin(event, 'range')} />}
        <g class="v-brush-bars">
          {bins.map(({ start, events }, index) => (
            <rect key={start} class={index >= range.first && index <= range.last ? 'v-in' : 'v-out'} x={leftOf(index)} width={Math.max(1.5, rightOf(index) - leftOf(index) - (rightOf(index) - leftOf(index) > 3 ? 1 : 0))} y={events === 0 ? plot.bottom : Math.min(y(events), plot.bottom - 1)} height={events === 0 ? 0 : Math.max(1, plot.bottom - y(events))} />
          ))}
        </g>
        <line class="v-base" x1={plot.left} x2={width - plot.left} y1={plot.bottom + 0.5} y2={plot.bottom + 0.5} />
        <TimeAxis ticks={toTimeTicks(firstDay, end, Math.max(2, Math.floor(width / 90)))} x={(on) => x(toDayNumber(on))} y={plot.bottom} width={width} />
      </svg>
      {(['first', 'last'] as const).map((handle) => (
        <Handle key={handle} end={handle} at={handle === 'first' ? leftOf(range.first) : rightOf(range.last)} bins={bins} by={by} range={range} choose={choose} begin={begin} />
      ))}
    </div>
  )
}

interface HandleProps extends Omit<HistogramProps, 'setDraft'> {
  readonly end: keyof BinRange
  /** Pixels from the left. */
  readonly at: number
  readonly begin: (event: PointerEvent, grip: Grip) => void
}

function Handle({ end, at, bins, by, range, choose, begin }: HandleProps) {
  const bin = bins[range[end]]
  const leap = Math.max(2, Math.round(bins.length / 10))
  const deltas: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -leap, PageUp: leap, Home: -bins.length, End: bins.length }
  const press = (event: KeyboardEvent): void => {
    const delta = deltas[event.key]
    if (delta === undefined) return
    event.preventDefault()
    choose(moveEnd(range, end, delta, bins.length))
  }
  const day = bin === undefined ? '' : end === 'first' ? printDay(bin.start) : printDay(lastDayOf(bin.start, by))
  return (
    <div
      class={`v-handle v-handle-${end}`}
      style={{ left: `${at}px` }}
      role="slider"
      tabIndex={0}
      aria-label={end === 'first' ? 'From' : 'To'}
      aria-orientation="horizontal"
      aria-valuemin={end === 'first' ? 0 : range.first}
      aria-valuemax={end === 'first' ? range.last : bins.length - 1}
      aria-valuenow={range[end]}
      aria-valuetext={`${day}${bin === undefined ? '' : `; ${printPeriod(bin.start, by)}: ${printCount(bin.events)}`}`}
      onKeyDown={press}
      onPointerDown={(event) => begin(event, end)}
    />
  )
}
