// The one way to the API: typed by its OpenAPI document, with the person's token, problems thrown as values.
import createClient from 'openapi-fetch'
import type { operations, paths } from '../generated/api.ts'
import { noteOwnAct, versionFor } from './own-acts.ts'
import { ProblemError, problemOf } from './problem.ts'

/** What an operation answers with. */
export type Result<Name extends keyof operations> = operations[Name] extends {
  responses: infer Responses
}
  ? Responses[keyof Responses & (200 | 201)] extends { content: { 'application/json': infer Body } }
    ? Body
    : never
  : never

/** Of a command that makes a secret, with the secret: nothing else ever shows it. */
export type Receipt = Result<'assignment.registerEndpoint'>
export type ProposalPage = Result<'intake.page'>
export type Autosave = Result<'intake.autosave'>
export type DraftVersion = Result<'intake.versions'>['items'][number]
export type CasePage = Result<'assignment.page'>
export type DocketPage = Result<'supervision.page'>
export type VerdictPage = Result<'evaluation.page'>
export type BatchPage = Result<'assignment.batchPage'>
export type BatchItem = Result<'assignment.listBatches'>['items'][number]
export type ClockView = DocketPage['clocks'][number]
export type LedgerItem = Result<'supervision.ledger'>['items'][number]
export type NoticeItem = Result<'supervision.notices'>['items'][number]
export type Calendar = Result<'supervision.calendar'>
export type DeskItem = Result<'intake.desk'>['items'][number]
export type TimelineEntry = ProposalPage['timeline'][number]
export type Unit = Result<'assignment.listUnits'>['items'][number]
export type Policy = Result<'intake.policy'>['values']
export type LevelHere = Result<'supervision.level'>
export type EndpointSummary = Result<'assignment.listEndpoints'>['items'][number]
export type EndpointPage = Result<'assignment.endpointPage'>
export type Delivery = Result<'assignment.deliveries'>['items'][number]
export type HookMessage = Result<'assignment.hookMessages'>['items'][number]
export type TopicItem = Result<'intake.listTopics'>['items'][number]
export type TopicPage = Result<'intake.topicPage'>
export type ListedTopic = Result<'intake.catalogueTopics'>['items'][number]
export type Member = Result<'intake.listMembers'>['items'][number]

export type QueueItem = Result<'intake.reviewQueue'>['items'][number]
export type Panel = Result<'intake.listPanels'>['items'][number]
export type Reason = Result<'intake.listReasons'>['items'][number]

let accessToken: () => Promise<string | undefined> = async () => undefined

/** Told once by the session: where the present token comes from. */
export function identifyBy(source: () => Promise<string | undefined>): void {
  accessToken = source
}

async function fetchAsPerson(request: Request): Promise<Response> {
  const token = await accessToken()
  if (token !== undefined) request.headers.set('authorization', `Bearer ${token}`)
  return fetch(request)
}

export const api = createClient<paths>({ baseUrl: location.origin, fetch: fetchAsPerson })

/** The body of a success; anything else is thrown as a problem. */
export async function read<Body>(
  answer: Promise<{ data?: Body; error?: unknown; response: Response }>,
): Promise<Body> {
  const { data, error, response } = await answer
  if (!response.ok || data === undefined) throw new ProblemError(problemOf(response.status, error))
  return data
}

export interface Command {
  readonly path: string
  readonly body: unknown
  /** The same for every retry of one intention, so that nothing is done twice. */
  readonly key: string
  /** The version the person saw; left out where the command begins something. */
  readonly version?: number
}

export const send = (command: Command): Promise<Receipt> => sendFor<Receipt>(command)

/** A command whose answer says more than what was recorded. */
export async function sendFor<Answer>({ path, body, key, version }: Command): Promise<Answer> {
  const on = version === undefined ? undefined : versionFor(path, version)
  const response = await fetchAsPerson(
    new Request(new URL(path, location.origin), {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': key,
        ...(on === undefined ? {} : { 'if-match': `"${on}"` }),
      },
      body: JSON.stringify(body),
    }),
  )
  const answer: unknown = await response.json().catch(() => undefined)
  if (!response.ok) throw new ProblemError(problemOf(response.status, answer))
  const became = (answer as { version?: unknown }).version
  if (on !== undefined && typeof became === 'number') noteOwnAct(path, on, became)
  return answer as Answer
}
