// The template's JWT authorizer, played locally: signature, issuer, audience and times, and the claims as HTTP API
// hands them on. The template's issuer is not reachable from a laptop, so the local provider stands in for it.
import { type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose'
import { type HttpAnswer, problemAnswer } from './problem.ts'

export interface Authorizer {
  /** The claims, or the answer that refuses the request. */
  authorise(authorization: string | undefined, audience: readonly string[]): Promise<Claims | HttpAnswer>
}

/** HTTP API hands every claim over as a string: a list as `[a b]`. */
export interface Claims {
  readonly claims: Readonly<Record<string, string>>
}

export function makeAuthorizer(issuer: string, keys: JWTVerifyGetKey): Authorizer {
  return {
    async authorise(authorization, audience) {
      const token = /^(?:Bearer )?([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization ?? '')?.[1]
      if (!token) return unauthorised(authorization ? 'invalid_token' : undefined)
      try {
        const { payload } = await jwtVerify(token, keys, {
          issuer,
          audience: [...audience],
          requiredClaims: ['exp'],
        })
        return { claims: asStrings(payload) }
      } catch {
        return unauthorised('invalid_token')
      }
    },
  }
}

function unauthorised(error: string | undefined): HttpAnswer {
  return problemAnswer(
    {
      status: 401,
      code: 'unauthenticated',
      zh: '登录已失效或尚未登录，请重新登录后再试。',
      en: 'There is no valid token: it is missing, expired, of another issuer or for another level. Log in again.',
    },
    { 'www-authenticate': error ? `Bearer error="${error}"` : 'Bearer' },
  )
}

function asStrings(payload: JWTPayload): Record<string, string> {
  return Object.fromEntries(
    Object.entries(payload).flatMap(([name, value]) => {
      if (value === undefined || value === null) return []
      if (Array.isArray(value)) return [[name, `[${value.join(' ')}]`]]
      return [[name, typeof value === 'object' ? JSON.stringify(value) : String(value)]]
    }),
  )
}
