// Drafting aids on intake's ports: the pre-check of a draft and the import of a manuscript. They record nothing.
import type { draftingAidsApi } from '#contracts/api/drafting-aids.ts'
import type { Handlers } from '#kernel/http/router.ts'
import { splitManuscript } from '../importing/split.ts'
import { precheck } from '../precheck/precheck.ts'
import type { IntakePorts } from '../server.ts'

export function draftingAids(
  ports: Pick<IntakePorts, 'clock' | 'contextAt'>,
): Handlers<typeof draftingAidsApi> {
  return {
    precheck: async ({ body }) => {
      const { policy } = await ports.contextAt(ports.clock.now(), {
        kind: 'service',
        service: 'intake',
        because: 'precheck',
      })
      return { result: precheck(body, policy) }
    },
    importDraft: async ({ body }) => ({ result: splitManuscript(body.text) }),
  }
}
