// Every function there is: its service, its role, its memory and time. Bundles, stacks and tests read this table.
import { type ServiceName, serviceNames } from '#contracts/terms.ts'

export type FunctionRole =
  | 'api'
  | 'topics-api'
  | 'lists-api'
  | 'voice-api'
  | 'drafting-api'
  | 'review-api'
  | 'similar-api'
  | 'files'
  | 'inbox'
  | 'relay'
  | 'register'
  | 'similar-check'
  | 'panel-check'
  | 'tick'
  | 'hooks'
  | 'hook-inbox'
  | 'outbound'

export interface FunctionFacts {
  readonly service: ServiceName
  readonly role: FunctionRole
}

/** Memory in MB (processor time grows with it), timeout in seconds. A queue's visibility follows from the timeout. */
export const sizes: Record<FunctionRole, { memory: number; timeout: number; does: string }> = {
  api: { memory: 512, timeout: 10, does: 'answers HTTP commands and queries' },
  'topics-api': { memory: 512, timeout: 10, does: 'answers HTTP about topics and their catalogues' },
  'lists-api': {
    memory: 512,
    timeout: 10,
    does: 'answers HTTP about the two lists and what members get to know',
  },
  'voice-api': {
    memory: 512,
    timeout: 10,
    does: 'answers HTTP about clues and discussions, to the public too',
  },
  'drafting-api': {
    memory: 512,
    timeout: 10,
    does: 'answers HTTP while one writes: autosaves, pre-check, import',
  },
  'review-api': { memory: 512, timeout: 10, does: 'answers HTTP about the work around reviews' },
  // A year's texts are read and looked through at once.
  'similar-api': {
    memory: 1024,
    timeout: 20,
    does: 'answers HTTP about similar proposals, the roll and hot words',
  },
  files: {
    memory: 512,
    timeout: 20,
    does: 'signs uploads and downloads of attachments, and looks into what arrived',
  },
  inbox: { memory: 512, timeout: 30, does: 'applies what arrives in the inbox, and sweeps what waits' },
  relay: { memory: 512, timeout: 60, does: 'sends recorded facts to the subscribers and projects the views' },
  register: { memory: 512, timeout: 30, does: 'the one writer of the numbers without gaps' },
  'similar-check': {
    memory: 512,
    timeout: 60,
    does: 'looks for earlier proposals like those that were filed, and flags what comes back every year',
  },
  'panel-check': {
    memory: 512,
    timeout: 60,
    does: 'finds what lies before a panel that cannot conclude any more, and has the office told',
  },
  tick: {
    memory: 512,
    timeout: 300,
    does: 'finds the clocks that are due, and counts them anew under a published calendar',
  },
  hooks: { memory: 512, timeout: 10, does: 'verifies, stores and queues webhooks' },
  'hook-inbox': { memory: 512, timeout: 30, does: 'carries out the webhooks that were let in' },
  outbound: { memory: 512, timeout: 30, does: 'tells the systems of units, and tries again' },
}

/** Other limits than the usual one, each with its reason. */
const heavier: Partial<Record<FunctionRole, number>> = {
  // The client of S3 besides DynamoDB's, and the reader of all types of files.
  files: 600,
}

/** What a function's bundle may weigh, in kB: all of it is read and compiled when a function starts cold. */
export const bundleLimit = ({ role }: FunctionFacts): number => heavier[role] ?? 420

export const functions: readonly FunctionFacts[] = [
  ...serviceNames.flatMap((service) =>
    (['api', 'inbox', 'relay'] as const).map((role) => ({ service, role })),
  ),
  ...(
    ['topics-api', 'lists-api', 'voice-api', 'drafting-api', 'review-api', 'similar-api', 'files'] as const
  ).map((role) => ({
    service: 'intake' as const,
    role,
  })),
  { service: 'intake', role: 'register' },
  { service: 'intake', role: 'similar-check' },
  { service: 'intake', role: 'panel-check' },
  { service: 'supervision', role: 'tick' },
  { service: 'assignment', role: 'hooks' },
  { service: 'assignment', role: 'hook-inbox' },
  { service: 'assignment', role: 'outbound' },
]

export type FunctionName = `${ServiceName}-${FunctionRole}`

/** `intake-api`: the name of a function's bundle, and of the function in reports. */
export function functionName({ service, role }: FunctionFacts): FunctionName {
  return `${service}-${role}`
}
