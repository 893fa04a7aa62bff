import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { deriveSupport, type Support } from '../../src/derive/derive-support.ts'
import { ownVoice } from '../../src/record/attribution.ts'
import { claimWith } from './random-evidence.ts'

type Own = Parameters<typeof claimWith>[0]

const support = (...claims: readonly Own[]): Support => deriveSupport(claims.map((own, index) => claimWith({ id: `claim:t:${index}`, ...own })), [])

describe('what stands behind a relation', () => {
  test('forty outlets that quote one spokesman are 40 claims, 3 publishers after syndication, 1 origin', () => {
    const agencies = ['organisation:x', 'organisation:y', 'organisation:z']
    const claims = Array.from({ length: 40 }, (_, index) => ({ originalId: `document:t:${index % 3}`, publisherId: agencies[index % 3] ?? null, chain: [{ speakerId: agencies[index % 3] ?? '' }, { speakerId: 'person:spokesman' }] }))
    const { claimCount, publisherCount, originCount, unattributedCount } = support(...claims)
    assert.deepEqual({ claimCount, publisherCount, originCount, unattributedCount }, { claimCount: 40, publisherCount: 3, originCount: 1, unattributedCount: 0 })
  })

  test('a document without publisher is an unnamed one of its own, which its copies share', () => {
    assert.equal(support({ originalId: 'document:t:1' }, { originalId: 'document:t:1' }, { originalId: 'document:t:2' }).publisherCount, 2)
  })

  test('claims that do not say whose word it is add no origin', () => {
    const { originCount, unattributedCount } = support({}, {}, { chain: [{ speakerId: 'person:e' }] })
    assert.deepEqual({ originCount, unattributedCount }, { originCount: 1, unattributedCount: 2 })
  })

  test('a publisher is an origin only in its own voice, and the same one when somebody quotes it', () => {
    const own = { publisherId: 'organisation:p', chain: [{ role: ownVoice }] }
    assert.equal(support(own).originCount, 1)
    assert.equal(support({ publisherId: 'organisation:p' }).originCount, 0)
    assert.equal(support(own, { publisherId: 'organisation:q', originalId: 'document:t:2', chain: [{ speakerId: 'organisation:p' }] }).originCount, 1)
  })

  test('own voices of two unnamed publishers are two origins, of a document and its copy one', () => {
    const voice = { chain: [{ role: ownVoice }] }
    assert.equal(support({ ...voice, originalId: 'document:t:1' }, { ...voice, originalId: 'document:t:2' }).originCount, 2)
    assert.equal(support({ ...voice, originalId: 'document:t:1' }, { ...voice, originalId: 'document:t:1' }).originCount, 1)
  })

  test('somebody known by a role only is one origin under whoever quotes them', () => {
    const official = (quotedBy: string): Own => ({ chain: [{ speakerId: quotedBy }, { role: 'an official' }] })
    assert.equal(support(official('organisation:x'), official('organisation:x')).originCount, 1)
    assert.equal(support(official('organisation:x'), official('organisation:y')).originCount, 2)
    assert.equal(support({ chain: [{ role: 'a clerk' }, { role: 'an official' }] }, { chain: [{ role: 'a guard' }, { role: 'an official' }] }).originCount, 2)
  })

  test('speakers are those of any step, also of denials; the first publication is the earliest', () => {
    const asserting = [claimWith({ chain: [{ speakerId: 'organisation:x' }, { speakerId: 'person:e' }], publishedAt: '2024-01-19T05:00:00.000Z' }), claimWith({ id: 'claim:t:2', publishedAt: '2024-01-17T05:00:00.000Z' })]
    const { speakerIds, firstPublishedAt, denialCount } = deriveSupport(asserting, [claimWith({ id: 'claim:t:3', chain: [{ speakerId: 'person:f' }], publishedAt: '2024-01-01T00:00:00.000Z' })])
    assert.deepEqual({ speakerIds, firstPublishedAt, denialCount }, { speakerIds: ['organisation:x', 'person:e', 'person:f'], firstPublishedAt: '2024-01-17T05:00:00.000Z', denialCount: 1 })
  })
})
