// How this level's people log in and which policy it works by: from the embedded runtime, or in a deployment from a
// file beside the portal.
import { type PolicyValues, policyOf } from '#contracts/policy.ts'

export interface PortalConfig {
  /** The embedded runtime's business time can be moved. */
  readonly embedded?: boolean
  readonly level: {
    readonly code: string
    readonly name: string
    readonly policy?: { readonly version: string; readonly overrides: Partial<PolicyValues> }
  }
  readonly issuer: string
  readonly clientId: string
  readonly scope: string
  readonly redirectUri: string
  readonly postLogoutRedirectUri: string
}

export async function readConfig(): Promise<PortalConfig> {
  for (const address of ['/embedded/config', '/config.json']) {
    const answer = await fetch(address, { headers: { accept: 'application/json' } })
    const isJson = answer.headers.get('content-type')?.includes('json') ?? false
    if (answer.ok && isJson) return (await answer.json()) as PortalConfig
  }
  throw new Error('这里没有登录配置(/config.json)。')
}

/** The policy in force, for what forms offer; the services decide by their own. */
export function policyFor({ level }: PortalConfig): PolicyValues {
  return policyOf(level.policy ?? { version: '', overrides: {} })
}
