// Assignment's function behind the door for webhooks.
import { decidingParts, enqueueInto, webhookParts } from '#kernel/aws/functions.ts'
import { type HookEvent, receiveHook } from './hook-door.ts'

const { records, log } = decidingParts()
const enqueue = enqueueInto('HOOKS_QUEUE')
const ports = { ...webhookParts(), records, log, enqueue: (body: string) => enqueue([body]) }
export const handler = (event: HookEvent) => receiveHook(ports, event)
