// The account at the end: counted from the pages of the level, never from the plan, then held against the plan.
import type { Client, DemoPerson, Page } from './client.ts'
import type { Plan } from './plan.ts'

export interface Account {
  readonly filed: number
  readonly accepted: number
  readonly notAccepted: number
  readonly dispatched: number
  readonly claimedBySilence: number
  readonly objected: number
  readonly replied: number
  readonly secondHandlings: number
  readonly satisfied: number
  readonly dissatisfied: number
  readonly noFeedback: number
  readonly overdue: number
  readonly reminders: number
  /** Gap-free from the first number of this run. */
  readonly numbers: readonly number[]
}

interface ProposalPage extends Page {
  readonly number?: number
}
interface VerdictPage extends Page {
  readonly outcome?: string
}
interface DocketPage extends Page {
  readonly clocks: readonly { clock: string; overdue: boolean; rungs: readonly { firedAt?: string }[] }[]
}

/** Clocks whose passing is nobody's delay: silence is an answer there. */
const silenceIsFine = ['claim', 'feedback']

export async function accountOf(client: Client, ids: readonly string[], eye: DemoPerson): Promise<Account> {
  const lives = await Promise.all(ids.map((id) => lifeOf(client, id, eye)))
  const count = (is: (life: Life) => boolean) => lives.filter(is).length
  const sum = (of: (life: Life) => number) => lives.reduce((total, life) => total + of(life), 0)
  return {
    filed: count(({ proposal }) => happened(proposal, 'proposal.filed')),
    accepted: count(({ proposal }) => proposal.status === 'accepted'),
    notAccepted: count(({ proposal }) => proposal.status === 'not-accepted'),
    dispatched: count(({ handling }) => happened(handling, 'case.dispatched')),
    claimedBySilence: count(
      ({ handling }) =>
        handling?.timeline.some((one) => one.type === 'case.claimed' && one.automatic !== undefined) ?? false,
    ),
    objected: count(({ handling }) => happened(handling, 'case.objected')),
    replied: count(({ handling }) => happened(handling, 'reply.delivered')),
    secondHandlings: count(({ handling }) => happened(handling, 'case.reopened')),
    satisfied: count(({ verdict }) => verdict?.outcome === 'satisfied'),
    dissatisfied: count(({ verdict }) => verdict?.outcome === 'dissatisfied'),
    noFeedback: count(({ verdict }) => verdict?.outcome === 'no-feedback'),
    overdue: sum(
      ({ docket }) =>
        docket.clocks.filter(({ clock, overdue }) => overdue && !silenceIsFine.includes(clock)).length,
    ),
    reminders: sum(({ docket }) =>
      docket.clocks.reduce(
        (total, { rungs }) => total + rungs.filter((rung) => rung.firedAt !== undefined).length,
        0,
      ),
    ),
    numbers: lives
      .flatMap(({ proposal: { number } }) => (number === undefined ? [] : [number]))
      .sort((a, b) => a - b),
  }
}

interface Life {
  readonly proposal: ProposalPage
  readonly docket: DocketPage
  readonly handling?: Page
  readonly verdict?: VerdictPage
}

async function lifeOf(client: Client, id: string, eye: DemoPerson): Promise<Life> {
  const [proposal, docket] = await Promise.all([
    client.get<ProposalPage>(eye, `/intake/proposals/${id}`),
    client.get<DocketPage>(eye, `/supervision/dockets/${id}`),
  ])
  if (proposal.status !== 'accepted') return { proposal, docket }
  const [handling, verdict] = await Promise.all([
    client.get(eye, `/assignment/cases/${id}`),
    client.get<VerdictPage>(eye, `/evaluation/verdicts/${id}`),
  ])
  return { proposal, docket, handling, verdict }
}

function happened(page: Page | undefined, type: string): boolean {
  return page?.timeline.some((one) => one.type === type) ?? false
}

/** Where the level's account is not what the plans say it should be. */
export function discrepancies(account: Account, plans: readonly Plan[]): string[] {
  const accepted = plans.filter((plan) => plan.accepted)
  const answered = (...answers: Plan['feedback'][]) =>
    accepted.filter(({ feedback }) => answers.includes(feedback)).length
  const dissatisfied = (result: Plan['talks']) =>
    accepted.filter(({ feedback, talks }) => feedback === 'dissatisfied' && talks === result).length
  const expected: Partial<Account> = {
    filed: plans.length,
    accepted: accepted.length,
    notAccepted: plans.length - accepted.length,
    dispatched: accepted.length,
    claimedBySilence: accepted.filter(({ claim }) => claim === 'silence').length,
    objected: accepted.filter(({ claim }) => claim === 'objection').length,
    replied: accepted.length,
    secondHandlings: dissatisfied('second-handling'),
    // The second handling of the demo satisfies.
    satisfied:
      answered('satisfied', 'basically-satisfied', 'understanding') + dissatisfied('second-handling'),
    dissatisfied: dissatisfied('explained'),
    noFeedback: answered('silence'),
    overdue:
      accepted.filter(({ repliesLate }) => repliesLate).length +
      accepted.filter(({ signsLate }) => signsLate).length,
  }
  const wrong = Object.entries(expected).flatMap(([key, value]) => {
    const found = account[key as keyof Account]
    return found === value ? [] : [`${key}: ${found}, planned ${value}`]
  })
  const first = account.numbers[0] ?? 1
  const gap = account.numbers.some((number, index) => number !== first + index)
  return gap ? [...wrong, `numbers have a gap: ${account.numbers.join(' ')}`] : wrong
}
