import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, describe, test } from 'node:test'
import { exportJWK, exportSPKI, generateKeyPair, SignJWT, UnsecuredJWT, type CryptoKey, type JWK, type JWTPayload } from 'jose'
import { createTokenVerifier, type VerifyToken } from '../../src/access/jwt.ts'
import { assertKeyName } from '../../src/access/api-key.ts'
import type { TokenSettings } from '../../src/config.ts'

const issuer = 'https://login.example/'
const audience = 'parley'

interface Pair {
  readonly publicKey: CryptoKey
  readonly privateKey: CryptoKey
}

/** Publishes keys on loopback, as an issuer does, and counts how often they are asked for. */
async function publish(answer: () => { readonly status: number; readonly body: string }): Promise<{ readonly server: Server; readonly url: string; readonly asked: () => number }> {
  let asked = 0
  const server = createServer((_request, response) => {
    asked++
    const { status, body } = answer()
    response.writeHead(status, { 'content-type': 'application/json' }).end(body)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks.json`, asked: () => asked }
}

const settings = (jwksUrl: string): TokenSettings => ({ jwksUrl, issuer, audience, roleClaim: 'parley_role' })

let published: Awaited<ReturnType<typeof publish>>
let verify: VerifyToken
let ec: Pair
let rsa: Pair
let stranger: Pair
before(async () => {
  ;[ec, rsa, stranger] = await Promise.all([generateKeyPair('ES256', { extractable: true }), generateKeyPair('RS256', { extractable: true }), generateKeyPair('ES256')])
  const jwk = async (kid: string, { publicKey }: Pair, alg: string): Promise<JWK> => ({ ...(await exportJWK(publicKey)), kid, alg, use: 'sig' })
  const body = JSON.stringify({ keys: [await jwk('ec', ec, 'ES256'), await jwk('rsa', rsa, 'RS256')] })
  published = await publish(() => ({ status: 200, body }))
  verify = createTokenVerifier(settings(published.url))
})
after(() => published.server.close())

interface Wanted {
  readonly alg?: string
  readonly kid?: string
  readonly key?: CryptoKey | Uint8Array
  readonly expires?: number
  /** Claims besides the usual ones, or instead of them; undefined leaves one out. */
  readonly claims?: Readonly<Record<string, unknown>>
}

const now = (): number => Math.floor(Date.now() / 1000)

function sign({ alg = 'ES256', kid = 'ec', key = ec.privateKey, expires = 60, claims = {} }: Wanted = {}): Promise<string> {
  const payload = { iss: issuer, aud: audience, sub: 'ada', exp: now() + expires, ...claims }
  return new SignJWT(JSON.parse(JSON.stringify(payload)) as JWTPayload).setProtectedHeader({ alg, kid }).sign(key)
}

describe('a token that holds', () => {
  test('reads where it names no role, and has the highest of ours that it names', async () => {
    const roles: readonly (readonly [claim: unknown, role: string])[] = [
      [undefined, 'READER'],
      ['editor', 'EDITOR'],
      ['CURATOR', 'CURATOR'],
      [['offline_access', 'editor', 'Admin', 'reader'], 'ADMIN'],
      ['emperor', 'READER'],
      [['emperor'], 'READER'],
      [{ admin: true }, 'READER'],
      [3, 'READER'],
      [null, 'READER'],
    ]
    for (const [claim, role] of roles) assert.equal((await verify(await sign({ claims: { parley_role: claim } }))).role, role, JSON.stringify(claim))
  })

  test('may name its role in another claim', async () => {
    const other = createTokenVerifier({ ...settings(published.url), roleClaim: 'https://login.example/role' })
    assert.equal((await other(await sign({ claims: { 'https://login.example/role': 'editor' } }))).role, 'EDITOR')
    assert.equal((await other(await sign({ claims: { parley_role: 'editor' } }))).role, 'READER')
  })

  test('is signed by any of the issuer’s keys, with its own algorithm', async () => {
    assert.equal((await verify(await sign({ alg: 'RS256', kid: 'rsa', key: rsa.privateKey }))).name, 'jwt/ada')
  })

  test('writes under a name space that no key has, one for each subject of an issuer', async () => {
    const [ada, again, bob] = [await verify(await sign()), await verify(await sign()), await verify(await sign({ claims: { sub: 'bob' } }))]
    assert.equal(ada.name, 'jwt/ada')
    assert.match(ada.writer, /^jwt\/[\w-]{22}$/)
    assert.equal(ada.writer, again.writer)
    assert.notEqual(ada.writer, bob.writer)
    for (const name of [ada.writer, ada.name]) assert.throws(() => assertKeyName(name))
  })

  test('may name any subject, of which the name space stays a plain key', async () => {
    for (const sub of ['auth0|5f7c8ec7c33c6c004bbafe82', 'Ada Lovelace', 'x:y', 'a/b#c', 'محمد', 'x'.repeat(255)]) {
      const { name, writer } = await verify(await sign({ claims: { sub } }))
      assert.equal(name, `jwt/${sub}`)
      assert.match(writer, /^[\p{L}\p{N}][\p{L}\p{N}._/#-]*$/u) // no colon, which parts the ids of claims
    }
  })

  test('may come a few seconds too late, as clocks differ', async () => {
    assert.equal((await verify(await sign({ expires: -2 }))).name, 'jwt/ada')
  })

  test('lets the issuer’s keys be fetched once', async () => {
    const before = published.asked()
    await Promise.all(Array.from({ length: 10 }, async () => verify(await sign())))
    assert.equal(published.asked() - before, 0)
  })
})

describe('a token is refused', () => {
  const refused: readonly (readonly [why: string, make: () => Promise<string>, message: RegExp])[] = [
    ['that has expired', () => sign({ expires: -60 }), /it has expired/],
    ['that never expires', () => sign({ claims: { exp: undefined } }), /it has no "exp"/],
    ['that does not hold yet', () => sign({ claims: { nbf: now() + 60 } }), /"nbf"/],
    ['meant for others', () => sign({ claims: { aud: 'another' } }), /its "aud"/],
    ['meant for nobody', () => sign({ claims: { aud: undefined } }), /"aud"/],
    ['of another issuer', () => sign({ claims: { iss: 'https://evil.example/' } }), /its "iss"/],
    ['of no issuer', () => sign({ claims: { iss: undefined } }), /"iss"/],
    ['without a subject', () => sign({ claims: { sub: undefined } }), /it has no "sub"/],
    ['with an empty subject', () => sign({ claims: { sub: '' } }), /"sub" is not a text/],
    ['with a subject of control characters', () => sign({ claims: { sub: 'ada\u0007' } }), /"sub" is not a text/],
    ['with an endless subject', () => sign({ claims: { sub: 'x'.repeat(256) } }), /"sub" is not a text/],
    ['that nobody signed', () => Promise.resolve(new UnsecuredJWT({ parley_role: 'admin' }).setIssuer(issuer).setAudience(audience).setSubject('ada').setExpirationTime('1m').encode()), /algorithms|damaged/],
    ['signed with the public key as a secret', async () => sign({ alg: 'HS256', kid: 'rsa', key: new TextEncoder().encode(await exportSPKI(rsa.publicKey)) }), /algorithms/],
    ['signed by a key that the issuer has not', () => sign({ kid: 'unknown', key: stranger.privateKey }), /no such key/],
    ['signed by another key than it names', () => sign({ key: stranger.privateKey }), /signature is wrong/],
    ['whose content was changed', async () => (await sign()).replace(/\.[^.]+\./, `.${Buffer.from(JSON.stringify({ iss: issuer, aud: audience, sub: 'root', exp: now() + 60 })).toString('base64url')}.`), /signature is wrong/],
    ['that is none', () => Promise.resolve('aa.bb.cc'), /damaged/],
  ]
  for (const [why, make, message] of refused) {
    test(why, async () => {
      const token = await make()
      await assert.rejects(verify(token), (error: Error & { code?: string }) => {
        assert.equal(error.code, 'UNAUTHENTICATED')
        assert.match(error.message, message)
        assert.ok(!error.message.includes(token))
        return true
      })
    })
  }
})

describe('where the issuer’s keys cannot be had, a token is not called wrong', () => {
  const unavailable = { code: 'JWKS_UNAVAILABLE' }

  test('nobody listens there', async () => {
    const { server, url } = await publish(() => ({ status: 200, body: '' }))
    await new Promise((resolve) => server.close(resolve))
    await assert.rejects(createTokenVerifier(settings(url))(await sign()), unavailable)
  })

  test('it answers with an error, with what is no JSON, or with no keys', async () => {
    for (const answer of [{ status: 500, body: '{}' }, { status: 302, body: '' }, { status: 200, body: '<html>' }, { status: 200, body: '{}' }]) {
      const { server, url } = await publish(() => answer)
      await assert.rejects(createTokenVerifier(settings(url))(await sign()), unavailable, JSON.stringify(answer))
      server.close()
    }
  })

  test('but what needs no keys to be refused is refused', async () => {
    const { server, url, asked } = await publish(() => ({ status: 500, body: '' }))
    await assert.rejects(createTokenVerifier(settings(url))(await sign({ alg: 'HS256', key: new Uint8Array(32) })), { code: 'UNAUTHENTICATED' })
    assert.equal(asked(), 0)
    server.close()
  })

  test('and keys that were fetched before still serve', async () => {
    let isUp = true
    const body = JSON.stringify({ keys: [{ ...(await exportJWK(ec.publicKey)), kid: 'ec', alg: 'ES256' }] })
    const { server, url } = await publish(() => (isUp ? { status: 200, body } : { status: 503, body: '' }))
    const own = createTokenVerifier(settings(url))
    await own(await sign())
    isUp = false
    assert.equal((await own(await sign())).name, 'jwt/ada')
    await assert.rejects(own(await sign({ kid: 'other' })), { code: 'UNAUTHENTICATED' })
    server.close()
  })
})
