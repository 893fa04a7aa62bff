import { ParleyError } from '../errors.ts'
import type { Hop } from '../record/attribution.ts'
import type { Claim, Mention } from '../record/claim.ts'
import { parseUncertainDate, unknownDate, type GivenDate, type UncertainDate } from '../record/uncertain-date.ts'
import { withoutNulls } from '../record/without-nulls.ts'
import type { Problem } from '../write/check-batch.ts'
import type { ClaimInput, HopInput, MentionInput } from './generated.ts'

/** Takes what is wrong with an input, with the place in the arguments. */
export type Report = (problem: Problem) => void

function readDate(given: GivenDate, path: string, report: Report): UncertainDate {
  try {
    return parseUncertainDate(given)
  } catch (error) {
    if (!(error instanceof ParleyError)) throw error
    report({ code: error.code, path, message: error.message })
    return unknownDate
  }
}

function toMention({ entity, wording, role }: MentionInput): Mention {
  return { entityId: entity, ...withoutNulls({ wording, role }) }
}

function toHop({ speaker, role, named, verb, saidOn }: HopInput, path: string, report: Report): Hop {
  return {
    ...withoutNulls({ speakerId: speaker, role }),
    named: named ?? (speaker !== null && speaker !== undefined),
    verb: verb ?? 'said',
    ...(saidOn === null || saidOn === undefined ? {} : { saidOn: readDate({ on: saidOn }, `${path}.saidOn`, report) }),
  }
}

/** What a data set may say, and a person who enters it has most likely mistaken. */
function reportMistakes({ subjects, objects, attribution }: Claim, path: string, report: Report): void {
  objects.forEach(({ entityId, role }, index) => {
    if (role !== 'TERRITORY' && subjects.some((subject) => subject.entityId === entityId)) report({ code: 'BAD_INPUT', path: `${path}.objects.${index}.entityId`, message: `${entityId} is a subject too: nobody does something to themselves. Where it is the soil on which they act, give the role TERRITORY.` })
  })
  attribution.forEach(({ speakerId }, index) => {
    const earlier = attribution.findIndex((hop) => speakerId !== undefined && hop.speakerId === speakerId)
    if (earlier !== -1 && earlier < index) report({ code: 'BAD_INPUT', path: `${path}.attribution.${index}.speakerId`, message: `${speakerId ?? ''} is step ${earlier} already: a chain of attribution does not come back to a speaker.` })
  })
}

/**
 * A claim as it is entered → as it is recorded.
 * @param path where it stands: `documents.0.claims.3`
 */
export function toClaim(input: ClaimInput, path: string, report: Report): Claim {
  const { key, kind, polarity, modality, subjects, objects, places, means, when, quantity, attribution, quote, attributes, ...rest } = input
  if (attributes !== null && attributes !== undefined && (typeof attributes !== 'object' || Array.isArray(attributes))) report({ code: 'BAD_INPUT', path: `${path}.attributes`, message: 'Attributes are an object with a value for each name.' })
  const claim: Claim = {
    key,
    kind: kind ?? 'ACTION',
    polarity: polarity ?? 'ASSERTS',
    modality: modality ?? 'OCCURRED',
    ...withoutNulls(rest),
    subjects: (subjects ?? []).map(toMention),
    objects: (objects ?? []).map(toMention),
    places: (places ?? []).map(({ place, ...where }) => ({ entityId: place, ...withoutNulls(where) })),
    means: means ?? [],
    when: when === null || when === undefined ? unknownDate : readDate(withoutNulls(when), `${path}.when`, report),
    ...(quantity === null || quantity === undefined ? {} : { quantity: withoutNulls(quantity) }),
    attribution: (attribution ?? []).map((hop, index) => toHop(hop, `${path}.attribution.${index}`, report)),
    ...(quote === null || quote === undefined ? {} : { quote: withoutNulls(quote) }),
    ...(attributes === null || attributes === undefined ? {} : { attributes: attributes as Readonly<Record<string, unknown>> }),
  }
  reportMistakes(claim, path, report)
  return claim
}
