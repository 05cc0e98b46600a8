// The pages of the public's voice in the portal. What is open to all has an entry of its own, without the portal's
// libraries (`main.tsx`): who comes there from a page inside loads it whole.
import { useEffect } from 'react'
import type { RouteObject } from 'react-router'
import { Waiting } from '../shell/notices.tsx'

/** Leaves the portal for the page of the same address. */
function Elsewhere() {
  useEffect(() => location.reload(), [])
  return <Waiting />
}

export const openVoiceRoutes: readonly RouteObject[] = ['clues', 'discussions'].map((area) => ({
  path: `public/${area}/*`,
  element: <Elsewhere />,
}))

export const voiceRoutes: readonly RouteObject[] = [
  {
    path: 'voices',
    lazy: async () => ({ Component: (await import('./voices-page.tsx')).VoicesPage }),
  },
  {
    path: 'moderation/poster',
    lazy: async () => ({ Component: (await import('./sheet.tsx')).CluePoster }),
  },
  {
    path: 'moderation/:what?/:id?',
    lazy: async () => ({ Component: (await import('./moderation-page.tsx')).ModerationPage }),
  },
  {
    path: 'clues/:id',
    lazy: async () => ({ Component: (await import('./clue-page.tsx')).CluePage }),
  },
  {
    path: 'discussions/:id',
    lazy: async () => ({ Component: (await import('./discussion-page.tsx')).DiscussionPage }),
  },
  {
    path: 'discussions/:id/sheet',
    lazy: async () => ({ Component: (await import('./sheet.tsx')).DiscussionSheet }),
  },
]
