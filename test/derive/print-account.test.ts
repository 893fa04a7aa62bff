import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { deriveEvent } from '../../src/derive/derive-event.ts'
import type { Evidence } from '../../src/derive/evidence.ts'
import type { ExplainedClaim, ExplainedDocument, ExplainedHop, ExplainedRelation, Named } from '../../src/derive/explained-claim.ts'
import { deriveExplanation } from '../../src/derive/explanation.ts'
import { printAccount } from '../../src/derive/print-account.ts'
import { ownVoice } from '../../src/record/attribution.ts'
import { catalogue } from '../../src/record/relation-types.ts'
import { parseUncertainDate } from '../../src/record/uncertain-date.ts'
import { claimWith, on } from './random-evidence.ts'

const [alder, birch, wire, courier] = [{ id: 'country:alder', name: 'Alder' }, { id: 'country:birch', name: 'Birch' }, { id: 'organisation:wire', name: 'The Wire' }, { id: 'organisation:courier', name: 'The Courier' }] as const
const fir: Named = { id: 'person:fir', name: 'Ada Fir' }

function documentOf(id: string, publisher: Named | null, day: number | null, own: Partial<ExplainedDocument> = {}): ExplainedDocument {
  return { id: `document:t:${id}`, title: null, url: null, publisher, publishedAt: day === null ? null : `2024-03-0${String(day)}T18:00:00.000Z`, ...own }
}

const said = (speaker: Named | null, own: Partial<ExplainedHop> = {}): ExplainedHop => ({ speaker, named: true, verb: 'said', ...own })
const itself = said(null, { role: ownVoice, verb: 'reported' })

interface Statement {
  readonly document: ExplainedDocument
  readonly copyOf?: ExplainedDocument
  readonly locator?: string
  readonly chain?: readonly ExplainedHop[]
  readonly claim?: Parameters<typeof claimWith>[0]
}

function toEvidence({ document, copyOf, chain = [], claim }: Statement, index: number): Evidence {
  const original = copyOf ?? document
  return claimWith({
    ...on('2024-03-01'),
    subjects: [alder.id],
    objects: [birch.id],
    ...claim,
    id: `claim:t:${String(index)}`,
    originalId: original.id,
    publisherId: original.publisher?.id ?? null,
    chain: chain.map(({ speaker, role }) => ({ ...(speaker === null ? {} : { speakerId: speaker.id }), ...(role === undefined ? {} : { role }) })),
  })
}

function toExplained({ document, copyOf, locator, chain = [] }: Statement, evidence: Evidence, index: number): ExplainedClaim {
  const { id, polarity, earliestOn, latestOn } = evidence
  return { id, polarity, sortKey: String(index), locator: locator ?? null, chain, document, original: copyOf ?? document, precision: 'DAY', edtf: '', ...(earliestOn === null ? {} : { earliestOn }), ...(latestOn === null ? {} : { latestOn }) }
}

/** What is told of the only relation that the statements make. */
function tell(statements: readonly Statement[], own: Partial<ExplainedRelation> = {}, told = statements.length): { readonly text: string; readonly citations: readonly string[] } {
  const evidence = statements.map(toEvidence)
  const [relation, other] = deriveEvent('event:t:1', evidence, catalogue).relations
  assert.ok(relation !== undefined && other === undefined)
  const named = (id: string): Named => [alder, birch, courier, fir].find((one) => one.id === id) ?? { id, name: id }
  const explained: ExplainedRelation = { ...relation, from: named(relation.fromId), to: named(relation.toId), endedOn: null, ...own }
  const explanation = deriveExplanation(explained, statements.map((statement, index) => toExplained(statement, evidence[index] ?? claimWith({}), index)).slice(0, told))
  assert.equal(told === statements.length ? explanation.origins.length : relation.originCount, relation.originCount, 'origins are counted as the derivation counts them')
  const type = catalogue.byLabel.get(relation.type)
  assert.ok(type)
  return { text: printAccount(explained, explanation, type), citations: explanation.citations }
}

describe('the account of a relation', () => {
  test('names publishers, documents that repeat others, and whose word it is', () => {
    const original = documentOf('wire', wire, 1, { title: 'Strikes', url: 'https://wire.example/1' })
    const { text, citations } = tell([
      { document: documentOf('courier', courier, 2), copyOf: original, locator: '¶2', chain: [said(fir, { role: 'the minister', verb: 'told reporters' })] },
      { document: original, locator: '¶4', chain: [said(fir)] },
      { document: documentOf('courier-2', courier, 3), chain: [said(null, { role: 'an official', named: false })] },
    ])
    assert.equal(
      text,
      'Alder struck Birch on 1 March 2024. Stated by 3 claims in 3 documents of 2 publishers. The Wire (1 March 2024) states it in ¶4, citing Ada Fir [1]. ' +
        'The Courier (2 March 2024) states it in ¶2, citing Ada Fir (as “the minister”, “told reporters”) [2]. The Courier (3 March 2024) states it citing an official [3]. ' +
        'The Courier (2 March 2024) [2] repeats The Wire (1 March 2024) [1], so the two count as one publisher. ' +
        'In the end it is the word of 2 origins: Ada Fir [1, 2]; and an official, cited by The Courier [3].',
    )
    assert.deepEqual(citations, ['The Wire: “Strikes”, 1 March 2024, ¶4, https://wire.example/1', 'The Courier: document:t:courier, 2 March 2024, ¶2', 'The Courier: document:t:courier-2, 3 March 2024'])
  })

  test('says what denies it, and which days do not meet', () => {
    const { text } = tell([
      { document: documentOf('a', wire, 1), chain: [itself] },
      { document: documentOf('b', courier, 2), locator: 'row 7', claim: on('2024-03-02/2024-03-03') },
      { document: documentOf('c', courier, 3), locator: '¶1', chain: [said(birch, { verb: 'denied', saidOn: parseUncertainDate({ on: '2024-03-03' }) })], claim: { polarity: 'DENIES' } },
    ])
    assert.equal(
      text,
      'Alder struck Birch between 1 and 3 March 2024. Stated by 2 claims in 2 documents of 2 publishers. The Wire (1 March 2024) states it in its own voice [1]. ' +
        'The Courier (2 March 2024) states it in row 7 without saying whose word it is [2]. In the end it is the word of 1 origin: The Wire [1]. 1 claim does not say whose word it is [2]. ' +
        'Denied by 1 claim. The Courier (3 March 2024) carries a denial in ¶1, citing Birch (“denied”, 3 March 2024) [3]. ' +
        'It is contested: it is denied, and the days that its claims name do not meet: on 1 March 2024 [1]; and between 2 and 3 March 2024 [2].',
    )
  })

  test('of talks without a known initiator puts the two side by side', () => {
    const talk = { predicate: 'SPOKE_WITH', directed: false } as const
    assert.match(tell([{ document: documentOf('a', wire, 1), chain: [itself], claim: talk }]).text, /^Alder and Birch spoke with each other on 1 March 2024\. Stated by one claim alone\. /)
    assert.match(tell([{ document: documentOf('a', wire, 1), claim: { ...talk, directed: true, subjects: [birch.id], objects: [alder.id] } }]).text, /^Birch spoke with Alder on /)
  })

  test('of a state says since when and, where it has ended, that it was', () => {
    const office = (given: Parameters<typeof parseUncertainDate>[0]): string => tell([{ document: documentOf('a', wire, 1), claim: { predicate: 'HOLDS_OFFICE', subjects: [fir.id], objects: [courier.id], ...parseUncertainDate(given) } }]).text.split('. ')[0] ?? ''
    assert.equal(office({ since: '2022' }), 'Ada Fir holds office in The Courier (since 2022)')
    assert.equal(office({ since: '2022', until: '2024-01-10' }), 'Ada Fir held office in The Courier (from 2022 until 10 January 2024)')
    assert.equal(office({ on: '2024-03-01' }), 'Ada Fir holds office in The Courier (as of 1 March 2024)')
  })

  test('says in which parts the other end was named', () => {
    const territory = (...roles: readonly ('TARGET' | 'TERRITORY')[]): string => tell([{ document: documentOf('a', wire, 1), claim: { objects: roles.map((role) => ({ id: birch.id, role })) } }]).text.split('. ')[1] ?? ''
    assert.equal(territory('TERRITORY'), 'Birch is named as the territory on which it took place')
    assert.equal(territory('TARGET', 'TERRITORY'), 'Birch is named as what the act was aimed at, and as the territory on which it took place')
    assert.equal(territory('TARGET'), 'Stated by one claim alone')
  })

  test('tells of documents by their title or id where nobody is named as their publisher', () => {
    const { text, citations } = tell([
      { document: documentOf('a', null, 1, { title: 'A leaflet' }), chain: [itself] },
      { document: documentOf('b', null, null), chain: [itself] },
    ])
    assert.match(text, /“A leaflet” \(1 March 2024, publisher not named\) states it in its own voice \[1\]\. document:t:b \(publisher not named\) states it in its own voice \[2\]\. In the end it is the word of 2 origins: the document itself \[1\]; and the document itself \[2\]\.$/)
    assert.deepEqual(citations, ['“A leaflet” (publisher not named), 1 March 2024', 'document:t:b (publisher not named)'])
  })

  test('follows a chain from the document outward', () => {
    const chain = [said(wire, { verb: 'wrote' }), said(null, { role: 'a guard', named: false }), said(fir, { named: false })]
    assert.match(tell([{ document: documentOf('a', courier, 1), chain }]).text, /states it citing The Wire \(“wrote”\), which cites a guard, who cites Ada Fir \(not by name\) \[1\]\.$/)
    assert.match(tell([{ document: documentOf('a', courier, 1), chain: [itself, said(fir)] }]).text, /states it citing Ada Fir \[1\]\.$/)
  })

  test('says how much it leaves out', () => {
    const statements = Array.from({ length: 4 }, (_, index) => ({ document: documentOf(String(index), wire, 1), chain: [said(fir)] }))
    assert.match(tell(statements, {}, 2).text, /Stated by 4 claims of 1 publisher\. .* 2 more claims are not told here\. In the end it is the word of 1 origin, among them: Ada Fir \[1, 2\]\.$/)
  })

  test('of a relation that has ended says so, and what still names it', () => {
    const statement = { document: documentOf('a', wire, 1), chain: [itself] }
    assert.equal(tell([statement], { endedOn: '2024-03-05' }, 0).text, 'The record no longer holds, since 5 March 2024, that Alder struck Birch on 1 March 2024. No claim in force states it.')
    assert.match(tell([statement], { endedOn: '2024-03-05' }).text, /that Alder struck Birch on 1 March 2024\. Claims in force still name its ends\. The Wire \(1 March 2024\) states it in its own voice \[1\]\.$/)
  })
})

test('every type of the catalogue has phrases for a sentence', () => {
  for (const { label, says, symmetric, standing } of catalogue.types) {
    assert.notEqual(says.between, '', label)
    if (symmetric && !standing) assert.ok(!/ (with|to|of|on|from|against|in)$/.test(says.together), `${label}: ${says.together}`)
    if (standing) assert.notEqual(says.endedBetween, says.between, label)
    if (standing && symmetric) assert.notEqual(says.endedTogether, says.together, label)
  }
})
