import { createHash, randomBytes } from 'node:crypto'
import { decodeJwt } from 'jose'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type FixtureStack, startFixture } from './fixture-stack.ts'

let shop: FixtureStack
beforeAll(async () => {
  shop = await startFixture()
})
afterAll(() => shop.stop())

/** A browser's part: keeps cookies, follows redirects on this origin until one leads to `until`. */
function browser() {
  const cookies = new Map<string, string>()
  return async function open(
    url: string,
    init: RequestInit = {},
    until = '/signed-in',
  ): Promise<Response & { at: string }> {
    let at = url
    let request = init
    for (;;) {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
      const response = await fetch(at, {
        ...request,
        redirect: 'manual',
        headers: { ...request.headers, cookie },
      })
      for (const line of response.headers.getSetCookie()) {
        const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=')
        cookies.set(name, value)
      }
      const location = response.headers.get('location')
      if (!location) return Object.assign(response, { at })
      at = new URL(location, at).href
      request = {}
      if (new URL(at).pathname === until) return Object.assign(response, { at })
    }
  }
}

/** What a page's script would send at once. */
function selfSending(html: string): [string, RequestInit] {
  const action = /action="([^"]+)"/.exec(html)?.[1] ?? ''
  const xsrf = /name="xsrf" value="([^"]+)"/.exec(html)?.[1] ?? ''
  return [action, { method: 'POST', body: new URLSearchParams({ xsrf, logout: 'yes' }) }]
}

interface Config {
  readonly issuer: string
  readonly clientId: string
  readonly scope: string
  readonly redirectUri: string
  readonly postLogoutRedirectUri: string
}

it('a person picked on the page is logged in, by code and PKCE, with the same claims in both tokens', async () => {
  const config = (await (await fetch(`${shop.stack.url}/embedded/config`)).json()) as Config
  const discovered = (await (
    await fetch(`${config.issuer}/.well-known/openid-configuration`)
  ).json()) as Record<string, string>
  const verifier = randomBytes(32).toString('base64url')
  const query = new URLSearchParams({
    client_id: config.clientId,
    redirect_uri: config.redirectUri,
    response_type: 'code',
    scope: config.scope,
    state: 'here',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  })
  const open = browser()
  const page = await open(`${discovered.authorization_endpoint}?${query}`)
  expect(await page.text()).toContain('不需要密码')

  const back = await open(page.at, { method: 'POST', body: new URLSearchParams({ person: 'collective-1' }) })
  const code = new URL(back.at).searchParams.get('code')
  expect(code, back.at).toBeTruthy()

  const issued = await fetch(discovered.token_endpoint as string, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: config.clientId,
      redirect_uri: config.redirectUri,
      code: code ?? '',
      code_verifier: verifier,
    }),
  })
  const tokens = (await issued.json()) as { access_token: string; id_token: string }
  const claims = { sub: 'collective-1', level: '990001', roles: ['collective'], collective: 'minjian' }
  expect(decodeJwt(tokens.id_token)).toMatchObject({ ...claims, aud: config.clientId })
  expect(decodeJwt(tokens.access_token)).toMatchObject({ ...claims, aud: 'shop' })
  expect(decodeJwt(tokens.access_token).name).toBe(decodeJwt(tokens.id_token).name)

  const echo = await fetch(`${shop.stack.url}/shop/echo`, {
    headers: { authorization: `Bearer ${tokens.access_token}` },
  })
  expect(echo.status).toBe(200)

  // Logged in already, the same browser comes back without the page.
  const again = await open(`${discovered.authorization_endpoint}?${query}`)
  expect(new URL(again.at).searchParams.get('code')).toBeTruthy()

  // Another person picked in the same browser: the first is logged out on the way, by a form that sends itself.
  const change = await open(`${discovered.authorization_endpoint}?${query}&prompt=login`)
  const between = await open(change.at, {
    method: 'POST',
    body: new URLSearchParams({ person: 'member-03' }),
  })
  const changed = await open(...selfSending(await between.text()))
  expect(new URL(changed.at).searchParams.get('code')).toBeTruthy()

  const leave = await open(
    `${discovered.end_session_endpoint}?${new URLSearchParams({ id_token_hint: tokens.id_token, post_logout_redirect_uri: config.postLogoutRedirectUri })}`,
  )
  const left = await open(...selfSending(await leave.text()), '/')
  expect(left.at).toBe(config.postLogoutRedirectUri)
  expect(await (await open(`${discovered.authorization_endpoint}?${query}`)).text()).toContain('不需要密码')
})

it('a log-in that is over is told so, and nobody unknown is logged in', async () => {
  const response = await fetch(`${shop.stack.url}/identity/interaction/none`)
  expect(response.status).toBe(400)
  expect(await response.text()).toContain('重新登录')
})
