import { type CryptoKey, createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from 'jose'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Authorizer, makeAuthorizer } from './authorizer.ts'

const issuer = 'http://localhost:8400/identity'
const audience = ['shangban-371402']
let authorizer: Authorizer
let own: CryptoKey
let foreign: CryptoKey

beforeAll(async () => {
  const keys = await generateKeyPair('RS256', { extractable: true })
  own = keys.privateKey
  foreign = (await generateKeyPair('RS256')).privateKey
  const published = { ...(await exportJWK(keys.publicKey)), kid: 'own', alg: 'RS256' }
  authorizer = makeAuthorizer(issuer, createLocalJWKSet({ keys: [published] }))
})

interface Change {
  readonly issuer?: string
  readonly audience?: string
  readonly expires?: string
  readonly key?: CryptoKey
}
const token = ({
  issuer: by = issuer,
  audience: to = 'shangban-371402',
  expires = '1h',
  key = own,
}: Change = {}) =>
  new SignJWT({ name: '王文华', roles: ['committee', 'panel'] })
    .setProtectedHeader({ alg: 'RS256', kid: 'own' })
    .setSubject('committee-1')
    .setIssuer(by)
    .setAudience(to)
    .setExpirationTime(expires)
    .sign(key)

it('hands every claim over as a string, a list in brackets', async () => {
  const authorised = await authorizer.authorise(`Bearer ${await token()}`, audience)
  expect(authorised).toMatchObject({
    claims: {
      sub: 'committee-1',
      name: '王文华',
      roles: '[committee panel]',
      exp: expect.stringMatching(/^\d+$/),
    },
  })
})

describe('refuses with 401 and a problem document', () => {
  const cases: [string, () => Promise<string | undefined>][] = [
    ['no token', async () => undefined],
    ['something that is no token', async () => 'Bearer secret'],
    ['an expired token', async () => `Bearer ${await token({ expires: '-1m' })}`],
    ['a foreign issuer', async () => `Bearer ${await token({ issuer: 'https://id.example.cn' })}`],
    ['another audience', async () => `Bearer ${await token({ audience: 'shangban-371400' })}`],
    ['a foreign signature', async () => `Bearer ${await token({ key: foreign })}`],
    ['an unsigned token', async () => `Bearer ${(await token()).replace(/[^.]*$/, '')}`],
  ]
  it.each(cases)('%s', async (_, header) => {
    const answer = await authorizer.authorise(await header(), audience)
    expect(answer).toMatchObject({
      status: 401,
      headers: { 'www-authenticate': expect.stringMatching(/^Bearer/) },
    })
    expect(JSON.parse(String((answer as { body: string }).body))).toMatchObject({ code: 'unauthenticated' })
  })
})
