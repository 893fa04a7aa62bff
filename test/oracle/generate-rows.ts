import { catalogue } from '../../src/record/relation-types.ts'
import type { Row } from './rows.ts'

/** Numbers from 0 to 1 that are the same for the same seed (Park and Miller 1988). */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

const dayMs = 86_400_000

function toDay(days: number): string {
  return new Date(Date.parse('2019-10-01') + days * dayMs).toISOString().slice(0, 10)
}

/**
 * Invented events of 500 days. Few actors do most of it, every pair has its own mood, one act in eight is reported twice;
 * some days are known roughly or not at all, some acts have no direction, and some relations are states.
 */
export function generateRows(seed: number, count: number): readonly Row[] {
  const random = createRandom(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const actor = (): string => `Actor ${Math.floor(60 * random() ** 3)}`
  const acts = catalogue.types.filter(({ standing }) => !standing)
  const byMood = [acts.filter(({ quad }) => (quad.CAMEO ?? 1) <= 2), acts.filter(({ quad }) => (quad.CAMEO ?? 4) >= 3)] as const
  const mediate = acts.filter(({ cameo }) => cameo === '045')
  const rows: Row[] = []
  while (rows.length < count) {
    const [source, target] = [actor(), actor()]
    const mood = (source.length * 7 + target.length * 7 + Number(source.slice(6)) * Number(target.slice(6))) % 3 === 0 ? 1 : 0
    const isMood = random() < 0.8
    const type = random() < 0.03 ? pick(mediate) : pick(byMood[isMood ? mood : 1 - mood] ?? acts)
    const first = Math.floor(500 * random())
    const [known, chance] = [random(), random()]
    const days = known < 0.02 ? ['', ''] : known < 0.05 ? ['', toDay(first)] : known < 0.12 ? [toDay(first), toDay(first + Math.ceil(40 * random()))] : [toDay(first), toDay(first)]
    const [date = '', latest = ''] = days
    const row = { date, latest, directed: type.symmetric && chance < 0.4 ? 'false' : 'true', source, cameo: '', type: type.label, target }
    if (chance > 0.98) rows.push({ ...row, date: '', latest: '', directed: 'true', type: 'MEMBER_OF' })
    else rows.push(row, ...(random() < 0.125 ? [row] : []))
  }
  return rows
}
