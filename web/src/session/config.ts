// How this level's people log in: told by the embedded runtime, or in a deployment by a file beside the portal.

export interface PortalConfig {
  /** The embedded runtime's business time can be moved. */
  readonly embedded?: boolean
  readonly issuer: string
  readonly clientId: string
  readonly scope: string
  readonly redirectUri: string
  readonly postLogoutRedirectUri: string
}

/** Nobody answers yet: the level is starting, or the network is away for a moment. */
export class NotYet extends Error {
  override name = 'NotYet'
}

export async function readConfig(): Promise<PortalConfig> {
  for (const address of ['/embedded/config', '/config.json']) {
    const answer = await fetch(address, { headers: { accept: 'application/json' } }).catch(() => undefined)
    if (answer === undefined || answer.status >= 500) throw new NotYet()
    const isJson = answer.headers.get('content-type')?.includes('json') ?? false
    if (answer.ok && isJson) return (await answer.json()) as PortalConfig
  }
  throw new Error('这里没有登录配置（/config.json）。')
}
