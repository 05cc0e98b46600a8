// The level's own identity provider: oidc-provider under /identity on the portal's origin, with the demo's people.
// It stands in for the provider the deployment file names, with the same claims and the template's audience.
import { randomBytes, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import {
  createLocalJWKSet,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JWK,
  type JWTVerifyGetKey,
  SignJWT,
} from 'jose'
import { type Configuration, type KoaContextWithOIDC, Provider } from 'oidc-provider'
import { openIdentityStore } from './identity-store.ts'
import { loginPage, logoutPage, messagePage } from './login-page.ts'
import { claimsOf, type DemoLevel, type Person } from './people.ts'

export interface Identity {
  readonly issuer: string
  readonly keys: JWTVerifyGetKey
  readonly client: PortalClient
  /** An access token for scripts and tests, as the log-in would issue it; undefined for nobody known. */
  token(personId: string): Promise<{ accessToken: string; expiresAt: string } | undefined>
  /** Everything under /identity. */
  handle(request: IncomingMessage, response: ServerResponse): void
  close(): void
}

/** What the portal needs to log somebody in. */
export interface PortalClient {
  readonly clientId: string
  readonly scope: string
  readonly redirectUri: string
  readonly postLogoutRedirectUri: string
}

export interface IdentityOptions {
  readonly origin: string
  readonly level: DemoLevel
  readonly people: readonly Person[]
  /** The template's audience, which access tokens are for. */
  readonly audience: string
  readonly directory: string
}

/** A demo's working day and a bit more, so that nobody is logged out in the middle. */
const tokenSeconds = 12 * 60 * 60
const resource = 'urn:shangban:api'
const scope = 'openid profile'
const mount = '/identity'

export async function startIdentity(options: IdentityOptions): Promise<Identity> {
  const { origin, level, people, audience, directory } = options
  mkdirSync(directory, { recursive: true })
  const { jwk, cookieSecret } = await keptKeys(join(directory, 'keys.json'))
  const store = openIdentityStore(join(directory, 'sessions.sqlite'))
  const issuer = `${origin}${mount}`
  const byId = new Map(people.map((person) => [person.id, person]))
  const client: PortalClient = {
    clientId: 'shangban-portal',
    scope,
    redirectUri: `${origin}/signed-in`,
    postLogoutRedirectUri: `${origin}/`,
  }
  const provider = makeProvider({ ...options, issuer, byId, client, jwk, cookieSecret, store })
  const oidc = provider.callback()
  const privateKey = await importJWK(jwk, 'RS256')

  const interact = async (request: IncomingMessage, response: ServerResponse) => {
    const { uid, prompt } = await provider.interactionDetails(request, response)
    if (request.method === 'POST') {
      const chosen = byId.get(new URLSearchParams(await readText(request)).get('person') ?? '')
      if (chosen)
        return provider.interactionFinished(request, response, {
          login: { accountId: chosen.id, remember: true },
        })
    }
    if (prompt.name !== 'login') throw new Error(`The log-in cannot ask for ${prompt.name}.`)
    const nonce = randomBytes(16).toString('base64')
    sendPage(response, loginPage(level, people, `${mount}/interaction/${uid}`, nonce), nonce)
  }

  return {
    issuer,
    keys: createLocalJWKSet({ keys: [publicPart(jwk)] }),
    client,
    async token(personId) {
      const person = byId.get(personId)
      if (!person) return undefined
      const expires = Math.floor(Date.now() / 1000) + tokenSeconds
      const accessToken = await new SignJWT({
        ...claimsOf(person, level),
        client_id: 'shangban-scripts',
        scope: 'api',
      })
        .setProtectedHeader({ alg: 'RS256', typ: 'at+jwt', kid: jwk.kid ?? '' })
        .setIssuer(issuer)
        .setAudience(audience)
        .setSubject(person.id)
        .setJti(randomUUID())
        .setIssuedAt()
        .setExpirationTime(expires)
        .sign(privateKey)
      return { accessToken, expiresAt: new Date(expires * 1000).toISOString() }
    },
    handle(request, response) {
      const url = request.url ?? mount
      if (url.startsWith(`${mount}/interaction/`)) {
        interact(request, response).catch(() =>
          sendPage(
            response,
            messagePage(
              '登录已过时',
              '这次登录已经结束或过期，请回到首页重新登录。This log-in is over; start again.',
            ),
            '',
            400,
          ),
        )
        return
      }
      // As a web framework would mount it: the provider sees its own paths, and where it is mounted.
      Object.assign(request, { originalUrl: url, url: url.slice(mount.length) || '/' })
      void oidc(request, response)
    },
    close: () => store.close(),
  }
}

interface ProviderParts extends IdentityOptions {
  readonly issuer: string
  readonly byId: ReadonlyMap<string, Person>
  readonly client: PortalClient
  readonly jwk: JWK
  readonly cookieSecret: string
  readonly store: ReturnType<typeof openIdentityStore>
}

function makeProvider({
  origin,
  issuer,
  byId,
  level,
  audience,
  client,
  jwk,
  cookieSecret,
  store,
}: ProviderParts): Provider {
  const claims = (id: string) => {
    const person = byId.get(id)
    return person ? claimsOf(person, level) : {}
  }
  // Ports share cookies, so levels side by side on one host need names of their own.
  const cookie = (name: string) => `shangban_${level.code}_${name}`
  const configuration: Configuration = {
    adapter: store.adapter,
    jwks: { keys: [jwk as never] },
    cookies: {
      keys: [cookieSecret],
      names: { session: cookie('session'), interaction: cookie('interaction'), resume: cookie('resume') },
    },
    clients: [
      {
        client_id: client.clientId,
        client_name: '商办门户',
        token_endpoint_auth_method: 'none',
        application_type: 'web',
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
        redirect_uris: [client.redirectUri],
        post_logout_redirect_uris: [client.postLogoutRedirectUri],
        scope,
      },
    ],
    scopes: ['openid', 'profile'],
    claims: { openid: ['sub'], profile: ['name', 'level', 'roles', 'unit', 'collective'] },
    // The portal reads who is logged in from the ID token.
    conformIdTokenClaims: false,
    findAccount: (_, id) =>
      byId.has(id) ? { accountId: id, claims: async () => ({ sub: id, ...claims(id) }) } : undefined,
    extraTokenClaims: (_, token) => ('accountId' in token ? claims(String(token.accountId)) : {}),
    interactions: { url: (_, interaction) => `${mount}/interaction/${interaction.uid}` },
    // Whoever logs in to the demo agrees to what the portal of the demo asks.
    async loadExistingGrant(ctx) {
      const { provider, session, account, client: asking } = ctx.oidc
      const accountId = account?.accountId ?? session?.accountId
      if (!asking || !accountId) return undefined
      const grant = new provider.Grant({ clientId: asking.clientId, accountId })
      grant.addOIDCScope(scope)
      grant.addResourceScope(resource, 'api')
      await grant.save()
      return grant
    },
    pkce: { required: () => true },
    clientBasedCORS: (_, asking) => asking === origin,
    ttl: {
      AccessToken: tokenSeconds,
      IdToken: tokenSeconds,
      RefreshToken: 14 * 24 * 60 * 60,
      Session: 14 * 24 * 60 * 60,
      Grant: 14 * 24 * 60 * 60,
      Interaction: 60 * 60,
    },
    issueRefreshToken: async () => true,
    features: {
      devInteractions: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => resource,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: 'api',
          audience,
          accessTokenFormat: 'jwt',
          accessTokenTTL: tokenSeconds,
          jwt: { sign: { alg: 'RS256' } },
        }),
      },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => page(ctx, (nonce) => logoutPage(form, nonce)),
        postLogoutSuccessSource: (ctx) =>
          page(ctx, () => messagePage('已退出', '您已退出登录。You are logged out.')),
      },
    },
    renderError: (ctx, out) =>
      page(ctx, () => messagePage('登录没有成功', `${out.error}: ${out.error_description ?? ''}`)),
  }
  return new Provider(issuer, configuration)
}

function page(ctx: KoaContextWithOIDC, make: (nonce: string) => string): void {
  const nonce = randomBytes(16).toString('base64')
  ctx.type = 'html'
  ctx.set('content-security-policy', pagePolicy(nonce))
  ctx.body = make(nonce)
}

function sendPage(response: ServerResponse, html: string, nonce: string, status = 200): void {
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': pagePolicy(nonce),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  })
  response.end(html)
}

const pagePolicy = (nonce: string) =>
  `default-src 'none'; style-src 'unsafe-inline'; script-src 'nonce-${nonce}'; frame-ancestors 'self'`

async function readText(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request) {
    text += String(chunk)
    if (text.length > 10_000) throw new Error('Too long for a log-in.')
  }
  return text
}

/** Kept in the data directory: a token stays valid over a restart. */
async function keptKeys(file: string): Promise<{ jwk: JWK; cookieSecret: string }> {
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as { jwk: JWK; cookieSecret: string }
  const { privateKey } = await generateKeyPair('RS256', { extractable: true })
  const jwk = { ...(await exportJWK(privateKey)), kid: randomUUID(), alg: 'RS256', use: 'sig' }
  const keys = { jwk, cookieSecret: randomBytes(32).toString('base64url') }
  writeFileSync(file, JSON.stringify(keys), { mode: 0o600 })
  return keys
}

function publicPart({ kty, n, e, kid, alg, use }: JWK): JWK {
  return { kty, n, e, kid, alg, use } as JWK
}
