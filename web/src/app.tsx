// The portal's pages and their addresses. A page is loaded when it is first opened.
import { QueryClientProvider } from '@tanstack/react-query'
import { ConfigProvider, App as Messages } from 'antd'
import zhCN from 'antd/locale/zh_CN'
import { useAuth } from 'react-oidc-context'
import { createBrowserRouter, Outlet, type RouteObject, RouterProvider } from 'react-router'
import { queryClient } from './api/queries.ts'
import { LoginPage } from './session/login-page.tsx'
import { Session } from './session/session.tsx'
import { SignedInPage } from './session/signed-in-page.tsx'
import { Failed, Waiting } from './shell/notices.tsx'
import { Shell } from './shell/shell.tsx'
import { theme } from './theme.ts'
import { topicRoutes } from './topics/routes.tsx'
import { openVoiceRoutes, voiceRoutes } from './voice/routes.tsx'

/** Pages behind it ask for a log-in. */
function LoggedIn() {
  const { isLoading, isAuthenticated } = useAuth()
  if (isAuthenticated) return <Outlet />
  return isLoading ? <Waiting /> : <LoginPage />
}

/** Inside the router: what stands in a message may lead to a page. */
function WithMessages() {
  return (
    <Messages>
      <Outlet />
    </Messages>
  )
}

const pages: RouteObject[] = [
  { path: '/signed-in', element: <SignedInPage /> },
  {
    element: <Shell />,
    errorElement: <Failed title="这一页没能显示" text="可能是网络中断，或门户刚刚更新。请刷新后再试。" />,
    hydrateFallbackElement: <Waiting />,
    children: [
      {
        path: 'public',
        lazy: async () => ({ Component: (await import('./public/catalogue-page.tsx')).CataloguePage }),
      },
      ...openVoiceRoutes,
      {
        path: 'public/topics',
        lazy: async () => ({
          Component: (await import('./topics/public-topics-page.tsx')).PublicTopicsPage,
        }),
      },
      {
        path: 'public/:id',
        lazy: async () => ({
          Component: (await import('./public/public-proposal-page.tsx')).PublicProposalPage,
        }),
      },
      {
        element: <LoggedIn />,
        children: [
          { index: true, lazy: async () => ({ Component: (await import('./desk/desk-page.tsx')).DeskPage }) },
          {
            path: 'roll',
            lazy: async () => ({ Component: (await import('./roll/roll-page.tsx')).RollPage }),
          },
          {
            path: 'proposals/new',
            lazy: async () => ({ Component: (await import('./drafting/draft-pages.tsx')).NewDraftPage }),
          },
          {
            path: 'proposals/for-member',
            lazy: async () => ({ Component: (await import('./drafting/draft-pages.tsx')).RecordedDraftPage }),
          },
          {
            path: 'proposals/:id/edit',
            lazy: async () => ({ Component: (await import('./drafting/draft-pages.tsx')).ReviseDraftPage }),
          },
          {
            path: 'invitations',
            lazy: async () => ({
              Component: (await import('./drafting/invitations-page.tsx')).InvitationsPage,
            }),
          },
          {
            path: 'seconding',
            lazy: async () => ({ Component: (await import('./drafting/seconding-page.tsx')).SecondingPage }),
          },
          {
            path: 'pre-session',
            lazy: async () => ({
              Component: (await import('./drafting/pre-session-page.tsx')).PreSessionPage,
            }),
          },
          {
            path: 'proposals/:id',
            lazy: async () => ({ Component: (await import('./proposal/proposal-page.tsx')).ProposalPage }),
          },
          {
            path: 'similar/:a/:b',
            lazy: async () => ({ Component: (await import('./similar/compare-page.tsx')).ComparePage }),
          },
          {
            path: 'topics',
            lazy: async () => ({ Component: (await import('./topics/hub.tsx')).TopicHub }),
            children: [...topicRoutes],
          },
          ...voiceRoutes,
          {
            path: 'review',
            lazy: async () => ({ Component: (await import('./review/review-desk-page.tsx')).ReviewDeskPage }),
          },
          {
            path: 'review/panels',
            lazy: async () => ({ Component: (await import('./review/panels-page.tsx')).PanelsPage }),
          },
          {
            path: 'review/reasons',
            lazy: async () => ({ Component: (await import('./review/reasons-page.tsx')).ReasonsPage }),
          },
          {
            path: 'merge-groups',
            lazy: async () => ({ Component: (await import('./outcomes/merges-page.tsx')).MergesPage }),
          },
          {
            path: 'merge-groups/:id',
            lazy: async () => ({ Component: (await import('./outcomes/merge-page.tsx')).MergeGroupPage }),
          },
          {
            path: 'briefs',
            lazy: async () => ({ Component: (await import('./outcomes/briefs-page.tsx')).BriefsPage }),
          },
          {
            path: 'briefs/:id',
            lazy: async () => ({ Component: (await import('./outcomes/brief-page.tsx')).BriefPage }),
          },
          {
            path: 'statistics',
            lazy: async () => ({
              Component: (await import('./outcomes/statistics-page.tsx')).StatisticsPage,
            }),
          },
          {
            path: 'dispatch-batches',
            lazy: async () => ({ Component: (await import('./batch/batches-page.tsx')).BatchesPage }),
          },
          {
            path: 'dispatch-batches/:id',
            lazy: async () => ({ Component: (await import('./batch/batch-page.tsx')).BatchPage }),
          },
          {
            path: 'ledger',
            lazy: async () => ({ Component: (await import('./ledger/ledger-page.tsx')).LedgerPage }),
          },
          {
            path: 'endpoints',
            lazy: async () => ({ Component: (await import('./endpoints/endpoints-page.tsx')).EndpointsPage }),
          },
          {
            path: 'endpoints/:id',
            lazy: async () => ({ Component: (await import('./endpoints/endpoint-page.tsx')).EndpointPage }),
          },
          {
            path: 'notices',
            lazy: async () => ({ Component: (await import('./notices/notices-page.tsx')).NoticesPage }),
          },
          {
            path: 'calendar',
            lazy: async () => ({ Component: (await import('./calendar/calendar-page.tsx')).CalendarPage }),
          },
          {
            path: 'members',
            lazy: async () => ({ Component: (await import('./members/members-page.tsx')).MembersPage }),
          },
        ],
      },
      { path: '*', element: <Failed title="没有这一页" text="请检查地址，或从首页进入。" /> },
    ],
  },
]

const router = createBrowserRouter([{ element: <WithMessages />, children: pages }])

export function App() {
  return (
    <ConfigProvider locale={zhCN} theme={theme} button={{ autoInsertSpace: false }}>
      <QueryClientProvider client={queryClient}>
        <Session>
          <RouterProvider router={router} />
        </Session>
      </QueryClientProvider>
    </ConfigProvider>
  )
}
