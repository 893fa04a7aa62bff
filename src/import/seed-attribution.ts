import { ownVoice, type Hop } from '../record/attribution.ts'
import type { NameIndex } from './name-index.ts'
import { toList, optional, type OneOrMany, type SpeakerInput } from './seed-file.ts'
import { readDate } from './seed-date.ts'
import { placeEach, resolveName } from './seed-mentions.ts'
import type { FieldPath, Report } from './seed-problem.ts'

/** How a file names the document's own voice. */
const theReport = 'the report'

export interface Speakers {
  readonly index: NameIndex
  /** Whether the document names who published it. */
  readonly isPublisherNamed: boolean
  readonly report: Report
}

function isOwnVoice(name: string | undefined): boolean {
  return name?.trim().toLowerCase() === theReport
}

function toHop({ index, isPublisherNamed, report }: Speakers, entry: SpeakerInput, at: FieldPath): Hop | null {
  const { who, as, verb, on } = typeof entry === 'string' ? { who: entry, as: undefined, verb: undefined, on: undefined } : entry
  const saidOn = on === undefined ? null : readDate({ on: String(on) }, [...at, 'on'], report)
  const said = saidOn === null ? {} : { saidOn }
  if (isOwnVoice(who)) return { role: ownVoice, named: isPublisherNamed, verb: verb ?? 'reported', ...said }
  if (who === undefined) {
    if (as === undefined) report('BAD_INPUT', at, 'This step says nobody: give "who" (an entity) or "as" (what the text calls the speaker).')
    return as === undefined ? null : { role: as, named: false, verb: verb ?? 'said', ...said }
  }
  const speakerId = resolveName(index, who, typeof entry === 'string' ? at : [...at, 'who'], report)
  return speakerId === null ? null : { speakerId, ...optional('role', as), named: true, verb: verb ?? 'said', ...said }
}

/** Whose word a claim is, from the document outward; empty where the file does not say. */
export function toChain(speakers: Speakers, given: OneOrMany<SpeakerInput> | undefined, path: FieldPath): readonly Hop[] {
  const names = toList(given).map((entry) => (typeof entry === 'string' ? entry : entry.who))
  if (names.length > 1 && names.some(isOwnVoice)) speakers.report('BAD_INPUT', path, `"${theReport}" stands with others: every chain begins with the report, so leave it out, or make its own statement a claim of its own.`)
  return placeEach(given, path).flatMap(({ entry, at }) => toHop(speakers, entry, at) ?? [])
}
