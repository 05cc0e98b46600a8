// The session: OIDC with PKCE against the level's identity provider; the API gets its access token as bearer.
import { useQuery } from '@tanstack/react-query'
import { UserManager, WebStorageStateStore } from 'oidc-client-ts'
import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react'
import { AuthProvider, useAuth } from 'react-oidc-context'
import { identifyBy } from '../api/client.ts'
import { ProblemError } from '../api/problem.ts'
import { queryClient } from '../api/queries.ts'
import { Failed, Waiting } from '../shell/notices.tsx'
import { NotYet, type PortalConfig, readConfig } from './config.ts'
import { type Person, personOf } from './person.ts'

const askAgainMs = 2_000

const ConfigContext = createContext<PortalConfig | undefined>(undefined)

export function useConfig(): PortalConfig {
  const config = useContext(ConfigContext)
  if (config === undefined) throw new Error('useConfig stands outside Session.')
  return config
}

export function Session({ children }: { children: ReactNode }) {
  const { data, error, failureReason } = useQuery({
    queryKey: ['config'],
    queryFn: readConfig,
    staleTime: Number.POSITIVE_INFINITY,
    // The page opens by itself as soon as somebody answers.
    retry: (_, reason) => reason instanceof NotYet,
    retryDelay: askAgainMs,
  })
  const users = useMemo(() => data && usersOf(data), [data])
  if (error) return <Failed title="暂时打不开" text={error.message} />
  if (data === undefined || users === undefined) {
    return (
      <Waiting words={failureReason === null ? '' : '暂时没有应答，可能正在启动。请稍候，好了会自己打开。'} />
    )
  }
  return (
    <ConfigContext value={data}>
      <AuthProvider userManager={users}>
        <LeaveWhenRefused users={users} />
        {children}
      </AuthProvider>
    </ConfigContext>
  )
}

/** One tab, one person: what is typed for one person is never sent as another. */
function usersOf({ issuer, clientId, scope, redirectUri, postLogoutRedirectUri }: PortalConfig): UserManager {
  const users = new UserManager({
    authority: issuer,
    client_id: clientId,
    scope,
    redirect_uri: redirectUri,
    post_logout_redirect_uri: postLogoutRedirectUri,
    userStore: new WebStorageStateStore({ store: sessionStorage }),
    automaticSilentRenew: true,
  })
  identifyBy(async () => (await users.getUser())?.access_token)
  return users
}

/** A token that the API no longer takes leads back to the log-in. */
function LeaveWhenRefused({ users }: { users: UserManager }) {
  useEffect(
    () =>
      queryClient.getQueryCache().subscribe((event) => {
        if (event.type !== 'updated' || event.action.type !== 'error') return
        const { error } = event.action
        if (error instanceof ProblemError && error.problem.status === 401) void users.removeUser()
      }),
    [users],
  )
  return null
}

/** Who is logged in; undefined for a visitor. */
export function useVisitor(): Person | undefined {
  const { user, isAuthenticated } = useAuth()
  return useMemo(
    () => (user && isAuthenticated ? personOf(user.profile) : undefined),
    [user, isAuthenticated],
  )
}

/** Who is logged in, on pages that ask for it. */
export function usePerson(): Person {
  const person = useVisitor()
  if (person === undefined) throw new Error('usePerson stands on a page that does not ask for a log-in.')
  return person
}

export function useLogIn(): (returnTo: string) => void {
  const { embedded } = useConfig()
  const { signinRedirect } = useAuth()
  return (returnTo) =>
    void signinRedirect({
      state: { returnTo },
      // A demo is played by one reader as many people: ask who each time.
      ...(embedded === true ? { prompt: 'login' } : {}),
    })
}

export function useLogOut(): () => void {
  const { signoutRedirect } = useAuth()
  return () => void signoutRedirect()
}
