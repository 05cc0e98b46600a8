// Where the identity provider sends people back to.
import { useAuth } from 'react-oidc-context'
import { Navigate } from 'react-router'
import { Failed, Waiting } from '../shell/notices.tsx'

export function SignedInPage() {
  const { isLoading, isAuthenticated, user, error } = useAuth()
  if (isAuthenticated) return <Navigate to={returnTo(user?.state)} replace />
  if (isLoading) return <Waiting />
  return <Failed title="登录没有完成" text={error?.message ?? '请回到首页，再登录一次。'} />
}

/** Only ever a path of this portal. */
function returnTo(state: unknown): string {
  const path = (state as { returnTo?: unknown } | undefined)?.returnTo
  return typeof path === 'string' && path.startsWith('/') && !path.startsWith('//') ? path : '/'
}
