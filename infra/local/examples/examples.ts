// What lies there at a first start, so that there is something to look at: proposals on their way through review or accepted, the
// two lists, tickets, a catalogue of topics, clues. Brought in through the API by the demo's people, as anybody's would be,
// behind a stack that is ready already. Each step has a key of its own: begun again after a stop, nothing is there twice.
import { pbkdf2 } from 'node:crypto'
import { promisify } from 'node:util'
import type { Challenge } from '#contracts/api/public-forms.ts'
import { localDateOf, yearOf } from '#kernel/calendar/local-date.ts'
import { patiently, peopleOf, tokenFor } from '../ask.ts'
import type { Person } from '../people.ts'
import { exampleClues, exampleItems, exampleTickets, exampleTopics } from './matters.ts'
import { type ExampleProposal, exampleProposals } from './proposals.ts'

/** The second of two where there are two: the first is played by whoever is new. */
const officer = (people: readonly Person[], role: Person['roles'][number]): string =>
  people.findLast(({ roles }) => roles.includes(role))?.id ?? ''

/** Somebody has gone on with an example meanwhile: it is theirs now. */
class TakenOn extends Error {}

/**
 * Brings them in, as of the instant at which that was begun; whoever stops the stack stops this as well.
 * @throws the first that failed, once the others have been tried
 */
export async function bringExamples(url: string, begun: string, stopped: AbortSignal): Promise<void> {
  const people = await peopleOf(url)
  const by = actingAt(url, stopped)
  const [committee, panel, chair] = (['committee', 'panel', 'chair'] as const).map((role) =>
    officer(people, role),
  ) as [string, string, string]
  const year = yearOf(begun)
  const tickets = { feed: 'FEED12345', tickets: exampleTickets(begun) }
  await each([
    ...exampleProposals.map(
      (one, index) => () => proposal(by, one, `proposal-${index}`, { committee, panel, chair }),
    ),
    () => lists(by, people, committee, year),
    () => by(committee, '/intake/tickets', tickets, 'tickets'),
    () => catalogue(url, by, committee, year),
    () => clues(url, by, committee),
  ])
}

async function each(parts: readonly (() => Promise<unknown>)[]): Promise<void> {
  const failed: unknown[] = []
  for (const part of parts) {
    try {
      await part()
    } catch (error) {
      if (!(error instanceof TakenOn)) failed.push(error)
    }
  }
  if (failed.length > 0) throw failed[0]
}

type Acting = (
  person: string | undefined,
  path: string,
  body: object,
  key: string,
) => Promise<Readonly<Record<string, string>>>

function actingAt(url: string, stopped: AbortSignal): Acting {
  const tokens = new Map<string, Promise<string>>()
  return async (person, path, body, key) => {
    stopped.throwIfAborted()
    const token = person === undefined ? undefined : (tokens.get(person) ?? tokenFor(url, person))
    if (person !== undefined && token !== undefined) tokens.set(person, token)
    const answer = await patiently(url, await token, { path, body, key: `example-${key}` })
    // A proof is another one each time: what was sent before an interruption is there.
    if (answer.status === 422 && person === undefined) return {}
    if (answer.status === 409) throw new TakenOn(path)
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
    return (await answer.json()) as Record<string, string>
  }
}

interface Reviewing {
  readonly committee: string
  readonly panel: string
  readonly chair: string
}

const pass = { outcome: 'pass', remark: '一事一案，情况清楚，建议具体。' }

async function proposal(
  by: Acting,
  { by: lead, class: ofClass, reached, ...text }: ExampleProposal,
  key: string,
  { committee, panel, chair }: Reviewing,
): Promise<void> {
  const { id } = await by(lead, '/intake/proposals', { ...text, kind: 'sole', consentPublic: true }, key)
  const act = (person: string, name: string, body: object = {}) =>
    by(person, `/intake/proposals/${id}/${name}`, body, `${key}-${name}`)
  const { at: filedAt = '' } = await act(lead, 'file')
  if (reached === 'filed') return
  await act(committee, 'first-review', { ...pass, secrecy: 'clear', class: ofClass })
  if (reached === 'second-review') return
  await act(panel, 'second-review', pass)
  if (reached === 'final-review') return
  await act(committee, 'record-consultation', {
    heldOn: localDateOf(filedAt),
    method: 'talk',
    withProposer: true,
    summary: '与提案者当面商量，就建议的先后次序取得一致。',
    agreement: 'agreed',
  })
  await act(chair, 'final-review', { outcome: 'accept', remark: '同意立案。' })
}

async function lists(by: Acting, people: readonly Person[], committee: string, year: number): Promise<void> {
  for (const [index, { by: owner, ...item }] of exampleItems.entries()) {
    const person = people.find(({ id, unit, roles }) =>
      item.list === 'ask' ? unit === owner && roles.includes('unit-handler') : id === owner,
    )
    // A level without that unit asks nothing in its name.
    if (person === undefined) continue
    const { id } = await by(person.id, '/intake/list-items', { ...item, year }, `item-${index}`)
    await by(committee, `/intake/list-items/${id}/publish`, {}, `item-${index}-publish`)
  }
}

/** Whoever is at work already may keep the level from coming to rest at all. */
const mostMsUntilListed = 30_000

async function catalogue(url: string, by: Acting, committee: string, year: number): Promise<void> {
  const topics: string[] = []
  for (const [index, topic] of exampleTopics.entries()) {
    const { id = '' } = await by(committee, '/intake/topics', { ...topic, year }, `topic-${index}`)
    topics.push(id)
  }
  // A catalogue takes what the list of the year has, and a busy machine needs a while until it has the last.
  await fetch(`${url}/embedded/settled?timeoutMs=${mostMsUntilListed}`)
  await by(
    committee,
    '/intake/topic-catalogues',
    {
      kind: 'yearly',
      year,
      title: `${year}年度选题参考目录`,
      topics,
      seen: 0,
      note: '第一版，供委员选题参考。',
    },
    'catalogue',
  )
}

async function clues(url: string, by: Acting, committee: string): Promise<void> {
  for (const [index, text] of exampleClues.entries()) {
    const body = { text, name: '周明远', contact: '13800001234', proof: await proofOf(url) }
    const { receipt = '' } = await by(undefined, '/public/clues', body, `clue-${index}`)
    const [id] = receipt.split('-')
    if (index === 0 && receipt !== '')
      await by(committee, `/intake/clues/${id}/publish`, {}, `clue-${index}-publish`)
  }
}

const derive = promisify(pbkdf2)

/** The work a browser does before the form is taken: downwards, since the number lies in the upper half. */
async function proofOf(url: string): Promise<string> {
  const answer = await fetch(`${url}/public/challenges`)
  const { challenge } = (await answer.json()) as { challenge: Challenge }
  const { salt, cost, steps, target } = challenge
  for (let number = steps; number >= 0; number -= 1) {
    const found = await derive(String(number), salt, cost, target.length / 2, 'sha256')
    if (found.toString('hex') === target)
      return Buffer.from(JSON.stringify({ ...challenge, number })).toString('base64')
  }
  throw new Error('no number gives the target')
}
