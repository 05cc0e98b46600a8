// The pages under the hub of topics 选题. Each part of the work adds its own lines; a page is loaded when first opened.
import type { RouteObject } from 'react-router'

export const topicRoutes: readonly RouteObject[] = [
  { index: true, lazy: async () => ({ Component: (await import('./overview-page.tsx')).OverviewPage }) },
  {
    path: 'catalogues',
    lazy: async () => ({ Component: (await import('./catalogues-page.tsx')).CataloguesPage }),
  },
  {
    path: 'catalogues/:id',
    lazy: async () => ({ Component: (await import('./catalogue-page.tsx')).TopicCataloguePage }),
  },
  { path: 'pool', lazy: async () => ({ Component: (await import('./pool-page.tsx')).PoolPage }) },
  { path: 'pool/:id', lazy: async () => ({ Component: (await import('./topic-page.tsx')).TopicPage }) },
  { path: 'calls', lazy: async () => ({ Component: (await import('./calls-page.tsx')).CallsPage }) },
  { path: 'calls/:id', lazy: async () => ({ Component: (await import('./call-page.tsx')).CallPage }) },
  {
    path: 'meetings/:id',
    lazy: async () => ({ Component: (await import('./meeting-page.tsx')).MeetingPage }),
  },
  {
    path: 'decisions/:id',
    lazy: async () => ({ Component: (await import('./decision-page.tsx')).DecisionPage }),
  },
  { path: 'readings', lazy: async () => ({ Component: (await import('./readings-page.tsx')).ReadingsPage }) },
  {
    path: 'readings/:id',
    lazy: async () => ({ Component: (await import('./reading-page.tsx')).ReadingPage }),
  },
  {
    path: 'two-lists',
    lazy: async () => ({ Component: (await import('../lists/two-lists-page.tsx')).TwoListsPage }),
  },
  {
    path: 'list-items/:id',
    lazy: async () => ({ Component: (await import('../lists/list-item-page.tsx')).ListItemPage }),
  },
  {
    path: 'list-matches/:id',
    lazy: async () => ({ Component: (await import('../lists/list-match-page.tsx')).MatchPage }),
  },
  {
    path: 'tickets',
    lazy: async () => ({ Component: (await import('../tickets/tickets-page.tsx')).TicketsPage }),
  },
  {
    path: 'tickets/:id',
    lazy: async () => ({ Component: (await import('../tickets/ticket-page.tsx')).TicketPage }),
  },
  {
    path: 'hot-words',
    lazy: async () => ({ Component: (await import('../lists/hot-words-page.tsx')).HotWordsPage }),
  },
  {
    path: 'activities',
    lazy: async () => ({ Component: (await import('../activities/activities-page.tsx')).ActivitiesPage }),
  },
  {
    path: 'activities/:id',
    lazy: async () => ({ Component: (await import('../activities/activity-page.tsx')).ActivityPage }),
  },
  {
    path: 'liaisons',
    lazy: async () => ({ Component: (await import('../lists/liaisons-page.tsx')).LiaisonsPage }),
  },
  {
    path: 'liaison-threads/:id',
    lazy: async () => ({ Component: (await import('../lists/thread-page.tsx')).ThreadPage }),
  },
  {
    path: 'sectors',
    lazy: async () => ({ Component: (await import('../lists/sectors-page.tsx')).SectorsPage }),
  },
]
