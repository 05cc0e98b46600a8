// Who says a fact: the first word of its type is the sender's aggregate (docs/glossary.md).
import type { PublicFactType } from '#contracts/facts.ts'
import { type Subscriber, subscribersOf } from '#contracts/subscriptions.ts'
import { clockName, type ServiceName } from '#contracts/terms.ts'

interface Sender {
  readonly service: ServiceName
  /** The aggregate as it stands in an envelope's `source`. */
  readonly aggregate: string
}

const senders: Readonly<Record<string, Sender>> = {
  proposal: { service: 'intake', aggregate: 'proposal' },
  reasons: { service: 'intake', aggregate: 'proposal' },
  proposals: { service: 'intake', aggregate: 'proposal' },
  request: { service: 'intake', aggregate: 'proposal' },
  'merge-answer': { service: 'intake', aggregate: 'proposal' },
  acceptance: { service: 'intake', aggregate: 'proposal' },
  secrecy: { service: 'intake', aggregate: 'proposal' },
  joining: { service: 'intake', aggregate: 'proposal' },
  reference: { service: 'intake', aggregate: 'proposal' },
  matter: { service: 'intake', aggregate: 'proposal' },
  merge: { service: 'intake', aggregate: 'merge-group' },
  brief: { service: 'intake', aggregate: 'brief' },
  number: { service: 'intake', aggregate: 'number-register' },
  topic: { service: 'intake', aggregate: 'topic' },
  discussion: { service: 'intake', aggregate: 'discussion' },
  topics: { service: 'intake', aggregate: 'topic-decision' },
  catalogue: { service: 'intake', aggregate: 'topic-catalogue' },
  merger: { service: 'intake', aggregate: 'topic' },
  decision: { service: 'intake', aggregate: 'topic' },
  'joint-filing': { service: 'intake', aggregate: 'topic' },
  'list-item': { service: 'intake', aggregate: 'list-item' },
  match: { service: 'intake', aggregate: 'list-match' },
  'pre-session': { service: 'intake', aggregate: 'pre-session' },
  ticket: { service: 'assignment', aggregate: 'ticket-delivery' },
  activity: { service: 'intake', aggregate: 'activity-plan' },
  case: { service: 'assignment', aggregate: 'case' },
  batch: { service: 'assignment', aggregate: 'dispatch-batch' },
  contact: { service: 'assignment', aggregate: 'case' },
  opinion: { service: 'assignment', aggregate: 'case' },
  talks: { service: 'evaluation', aggregate: 'verdict' },
  'second-handling': { service: 'evaluation', aggregate: 'verdict' },
  reply: { service: 'assignment', aggregate: 'case' },
  delivery: { service: 'assignment', aggregate: 'endpoint' },
  clock: { service: 'supervision', aggregate: 'docket' },
  deadline: { service: 'supervision', aggregate: 'docket' },
  reminder: { service: 'supervision', aggregate: 'docket' },
  feedback: { service: 'evaluation', aggregate: 'verdict' },
  verdict: { service: 'evaluation', aggregate: 'verdict' },
}

export function senderOf(type: PublicFactType): Sender {
  const sender = senders[type.split('.')[0] ?? '']
  if (sender === undefined) throw new Error(`docs/generator/senders.ts: who says ${type}?`)
  return sender
}

/** Everybody who may hear a fact, whatever it says. */
export function hearersOf(type: PublicFactType): Subscriber[] {
  const ofEveryKind = clockName.options.flatMap((clock) => [
    { clock },
    { clock, to: 'brief' },
    { clock, accepted: true, replied: true },
    { clock, level: '371400', origin: '371400', passed: false },
  ])
  return [...new Set(ofEveryKind.flatMap((data) => subscribersOf(type, data)))]
}
