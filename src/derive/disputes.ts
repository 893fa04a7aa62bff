import { catalogue } from '../record/relation-types.ts'
import type { EvidenceFacts } from './evidence-facts.ts'
import { speaksOfAct } from './evidence.ts'

/** A point on which the claims of an event do not agree. */
export interface Dispute {
  readonly about: string
  readonly claims: readonly EvidenceFacts[]
}

function isActing(claim: EvidenceFacts): boolean {
  return claim.kind === 'ACTION' && claim.polarity === 'ASSERTS' && speaksOfAct(claim)
}

function share(left: readonly string[], right: readonly string[]): boolean {
  return left.some((id) => right.includes(id))
}

/** What a denial speaks against: assertions of its type that share one of its subjects and one of its objects, where it names any. */
function denials(claims: readonly EvidenceFacts[]): readonly Dispute[] {
  const denying = claims.filter(({ kind, polarity }) => kind === 'ACTION' && polarity === 'DENIES')
  return denying.map((denial) => {
    const against = claims.filter(
      (claim) => speaksOfAct(denial) && isActing(claim) && claim.predicate === denial.predicate && (denial.subjects.length === 0 || share(claim.subjects, denial.subjects)) && (denial.objects.length === 0 || share(claim.objects, denial.objects)),
    )
    return { about: `${[denial.predicate ?? '', ...denial.subjects, ...denial.objects].join(' ')} is denied`, claims: [...against, denial] }
  })
}

/** Acts whose days do not meet: the latest beginning comes after the earliest end. Of a standing state each claim may give another stretch. */
function days(claims: readonly EvidenceFacts[]): readonly Dispute[] {
  const byType = new Map<string, EvidenceFacts[]>()
  for (const claim of claims) {
    if (!isActing(claim) || catalogue.byLabel.get(claim.predicate ?? '')?.standing === true || (claim.earliestOn === null && claim.latestOn === null)) continue
    byType.set(claim.predicate ?? '', [...(byType.get(claim.predicate ?? '') ?? []), claim])
  }
  return [...byType].flatMap(([type, dated]) => {
    const first = dated.map(({ earliestOn }) => earliestOn ?? '').reduce((left, right) => (left > right ? left : right))
    const last = dated.map(({ latestOn }) => latestOn ?? '9999-12-31').reduce((left, right) => (left < right ? left : right))
    return first > last ? [{ about: `days of ${type}`, claims: dated }] : []
  })
}

function figures(claims: readonly EvidenceFacts[]): readonly Dispute[] {
  const byGroup = new Map<string, EvidenceFacts[]>()
  for (const claim of claims) {
    if (claim.kind !== 'MEASURE' || claim.polarity !== 'ASSERTS') continue
    const about = `${claim.measure ?? ''}${claim.group === null ? '' : ` (${claim.group})`}`
    byGroup.set(about, [...(byGroup.get(about) ?? []), claim])
  }
  return [...byGroup].filter(([, given]) => new Set(given.map(({ value, low, high }) => JSON.stringify([value, low, high]))).size > 1).map(([about, given]) => ({ about, claims: given }))
}

/** Where the active claims of an event do not agree: denials first, then days that do not meet, then figures that differ. */
export function deriveDisputes(claims: readonly EvidenceFacts[]): readonly Dispute[] {
  return [...denials(claims), ...days(claims), ...figures(claims)]
}
