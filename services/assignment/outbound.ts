// Assignment's function that tells units' systems.
import {
  deadLettersFromEnvironment,
  decidingParts,
  delayingHandler,
  enqueueInto,
  viewsFromEnvironment,
  webhookParts,
} from '#kernel/aws/functions.ts'
import { poster } from '#kernel/webhooks/post.ts'
import { targetsOf } from '#kernel/webhooks/targets.ts'
import { takeOutbound } from './sending.ts'

const parts = decidingParts()
const ports = {
  ...parts,
  ...webhookParts(),
  level: parts.level.code,
  views: viewsFromEnvironment(parts.dynamo),
  deadLetters: deadLettersFromEnvironment(),
  chance: Math.random,
  post: poster(targetsOf(parts.level.webhookAllowList ?? [])),
  enqueue: enqueueInto('OUTBOUND_QUEUE'),
}
export const handler = delayingHandler('OUTBOUND_QUEUE', (body) => takeOutbound(ports, body), parts.log)
