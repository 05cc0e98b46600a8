// Assignment's function that takes the webhooks that were let in.
import {
  deadLettersFromEnvironment,
  decidingParts,
  queueHandler,
  viewsFromEnvironment,
  webhookParts,
} from '#kernel/aws/functions.ts'
import { takeHooks } from './hook-taking.ts'

const parts = decidingParts()
const ports = {
  ...parts,
  ...webhookParts(),
  views: viewsFromEnvironment(parts.dynamo),
  deadLetters: deadLettersFromEnvironment(),
  levelCode: parts.level.code,
}
export const handler = queueHandler((messages) => takeHooks(ports, messages))
