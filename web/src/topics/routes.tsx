// The pages under the hub of topics 选题. Each part of the work adds its own lines; a page is loaded when first opened.
import type { RouteObject } from 'react-router'

export const topicRoutes: readonly RouteObject[] = [
  { index: true, lazy: async () => ({ Component: (await import('./overview-page.tsx')).OverviewPage }) },
]
