// The rush 截止前的高峰: as many proposals as a level gets in half a year are typed and filed within the last days before
// the window closes, as fast as the embedded stack takes them. Afterwards the records of all services say whether
// anything was lost, doubled or taken out of order, and whether each was filed on the right side of the instant.
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { recordFrom } from '#kernel/aws/dynamo-records.ts'
import { parseDeployments } from '../../infra/deployments/index.ts'
import { introduceMembers } from '../../infra/local/introduce.ts'
import { type Stack, startStack } from '../../infra/local/stack.ts'
import { type Level, openLevel } from '../../infra/operate/level.ts'
import { scan } from '../../infra/operate/scan.ts'
import { verifyRecords } from '../../infra/operate/verify-records.ts'
import { unnotedPartition } from '../../services/intake/similarity/similar-views.ts'
import { draftBody } from '../level/journey.ts'
import { misdelivered } from '../stack/delivered.ts'
import { inParallel, type LevelClient, levelClient } from '../stack/level-client.ts'

export interface Rush {
  /** Proposals that are filed. */
  readonly count: number
  /** Autosaves while each is typed. */
  readonly autosaves: number
  /** Requests under way at once. */
  readonly width: number
}

export interface Rushed {
  /** What is lost, doubled, out of order, or on the wrong side of the instant. */
  readonly wrong: readonly string[]
  readonly plenary: number
  readonly interSession: number
  /** Filings accepted a second, drafting apart. */
  readonly filedPerSecond: number
  /** Seconds from the last filing until every service has everything. */
  readonly settledAfter: number
  /** Seconds from the last filing until the check has looked at every proposal. */
  readonly notedAfter: number
}

const level = '371402'
const members = 12
/** The share that is filed around the very instant at which the window closes. */
const lastMinuteShare = 0.2
const aroundMs = 4_000

export async function rush(
  { count, autosaves, width }: Rush,
  print: (text: string) => void,
): Promise<Rushed> {
  const dataDir = await mkdtemp(join(tmpdir(), 'shangban-rush-'))
  const stack = await startStack({ level, dataDir })
  try {
    await introduceMembers(stack.url)
    const client = levelClient(stack.url)
    const closes = closingInstant()
    const started = performance.now()
    const { drafts, unkept } = await typed(client, { count, autosaves, width })
    print(`  ${count} 件草稿已写好，用时 ${secondsSince(started)} 秒 drafts are written`)

    await stack.advance({ to: new Date(Date.parse(closes) - 24 * 3_600_000).toISOString() })
    const early = drafts.slice(0, Math.floor(count * (1 - lastMinuteShare)))
    const late = drafts.slice(early.length)
    const begun = performance.now()
    await filed(client, early, width)
    const seconds = (performance.now() - begun) / 1000
    print(
      `  截止前一天提交 ${early.length} 件，每秒 ${(early.length / seconds).toFixed(1)} 件 filed the day before`,
    )
    // The rest goes in while the window closes, one after the other on both sides of the instant.
    await stack.advance({ to: new Date(Date.parse(closes) - aroundMs / 2).toISOString() })
    await filedEvenly(client, late, aroundMs)

    const last = performance.now()
    await untilStill(stack)
    const settledAfter = (performance.now() - last) / 1000
    print(`  最后一件提交后 ${settledAfter.toFixed(1)} 秒各服务齐备 every service has everything`)
    const operated = await openLevel({ dataDir: '', code: '', url: stack.url })
    try {
      await untilNoted(stack, operated)
      const notedAfter = (performance.now() - last) / 1000
      print(
        `  最后一件提交后 ${notedAfter.toFixed(1)} 秒全部比对完毕 all are looked at; reading the records …`,
      )
      const reading = performance.now()
      const { wrong, plenary } = await checked(operated, drafts, closes)
      const letters = stack
        .queues()
        .flatMap(({ queue, deadLetters = [] }) =>
          deadLetters.map(({ body }) => `${queue}: ${body.slice(0, 200)}`),
        )
      const unseen = await missingOnDesk(client, drafts)
      print(`  核对各服务全部记录，用时 ${secondsSince(reading)} 秒 all records are read`)
      return {
        wrong: [...unkept, ...wrong, ...letters, ...unseen],
        plenary,
        interSession: count - plenary,
        filedPerSecond: early.length / seconds,
        settledAfter,
        notedAfter,
      }
    } finally {
      await operated.close()
    }
  } finally {
    await stack.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}

const secondsSince = (begun: number): string => ((performance.now() - begun) / 1000).toFixed(1)

const memberOf = (index: number) => `member-${String((index % members) + 1).padStart(2, '0')}`

interface Draft {
  readonly id: string
  readonly person: string
}

/** Who gets no answer in time asks again with the same key, and must not be answered twice. */
const attempts = 10
const unanswered = [502, 503, 504]

async function must(client: LevelClient, person: string, path: string, body: object = {}) {
  const key = randomUUID()
  let answer = await client.act(person, path, body, key)
  for (let attempt = 1; unanswered.includes(answer.status) && attempt < attempts; attempt += 1)
    answer = await client.act(person, path, body, key)
  if (answer.status >= 300) throw new Error(`${path} → ${answer.status} ${JSON.stringify(answer.body)}`)
  return answer.body
}

function closingInstant(): string {
  const deployment = parseDeployments().find(({ code }) => code === level)
  if (deployment === undefined) throw new Error(`no level ${level}`)
  return deployment.session.closes
}

/** Each is typed, looked for as it was typed last, and let go: twelve people have not hundreds of texts in hand (A26). */
async function typed(
  client: LevelClient,
  { count, autosaves, width }: Rush,
): Promise<{ drafts: Draft[]; unkept: string[] }> {
  const drafts: Draft[] = []
  const unkept: string[] = []
  await inParallel(
    Array.from({ length: count }, (_, index) => index),
    width,
    async (index) => {
      const person = memberOf(index)
      const body = { ...draftBody, title: `关于第${index + 1}处学校门前接送区的提案` }
      const { id } = await must(client, person, '/intake/proposals', body)
      const kept = `/intake/autosaves/${id}`
      for (let seen = 0; seen < autosaves; seen += 1)
        await must(client, person, kept, {
          seen,
          device: '办公室电脑',
          proposal: id,
          content: { ...body, situation: `${body.situation}第${seen + 1}次补充。` },
        })
      if (autosaves > 0) {
        const { version } = (await client.get(person, kept)).body
        if (version !== autosaves) unkept.push(`${id}: ${version} of ${autosaves} autosaves are kept`)
        await must(client, person, `${kept}/discard`)
      }
      drafts.push({ id, person })
    },
  )
  return { drafts, unkept }
}

async function filed(client: LevelClient, drafts: readonly Draft[], width: number): Promise<void> {
  await inParallel(drafts, width, async ({ id, person }) => {
    await must(client, person, `/intake/proposals/${id}/file`)
  })
}

/** Begins one after the other over so many milliseconds, without waiting for answers. */
async function filedEvenly(client: LevelClient, drafts: readonly Draft[], overMs: number): Promise<void> {
  await Promise.all(
    drafts.map(async ({ id, person }, index) => {
      await new Promise((resolve) => setTimeout(resolve, (index / drafts.length) * overMs))
      await must(client, person, `/intake/proposals/${id}/file`)
    }),
  )
}

async function untilStill(stack: Stack): Promise<void> {
  for (;;) {
    const { settled, waiting } = await stack.settled(60_000)
    if (settled && waiting === 0) return
  }
}

/** Runs of the check after which those that still wait are found missing. */
const mostRuns = 30

/** The check after filing runs once a minute: the minutes are passed until nothing waits for it. */
async function untilNoted(stack: Stack, operated: Level): Promise<void> {
  const views = operated.services.find(({ service }) => service === 'intake')?.views
  for (let run = 0; run < mostRuns; run += 1) {
    const waiting = await views?.due(unnotedPartition, stack.now().toISOString(), { limit: 1 })
    if (waiting?.items.length === 0) return
    await stack.advance({ advance: 'PT1M' })
    await untilStill(stack)
  }
}

interface Filing {
  readonly id: string
  readonly at: string
  readonly plenary: boolean
}

/** What the records of all services say. */
async function checked(operated: Level, drafts: readonly Draft[], closes: string) {
  const { filings, noted } = await filingsOf(operated)
  const dockets = await beginningsOf(operated)
  const ids = drafts.map(({ id }) => id)
  const wrong = [
    ...differences(
      'filed in intake',
      ids,
      filings.map(({ id }) => id),
    ),
    ...differences('opened in supervision', ids, dockets),
    ...differences('looked at after its filing', ids, noted),
    ...filings
      .filter(({ at, plenary }) => plenary !== Date.parse(at) <= Date.parse(closes))
      .map(
        ({ id, at, plenary }) => `${id}: filed at ${at}, plenary ${plenary}, the window closed at ${closes}`,
      ),
    ...(await verifyRecords(operated)).findings.map((finding) => JSON.stringify(finding)),
    ...(await misdelivered(operated)),
  ]
  return { wrong, plenary: filings.filter(({ plenary }) => plenary).length }
}

async function filingsOf(operated: Level): Promise<{ filings: Filing[]; noted: string[] }> {
  const filings: Filing[] = []
  const noted: string[] = []
  for await (const { aggregate, id, at, facts } of decisionsOf(operated, 'intake'))
    for (const { fact } of facts) {
      if (aggregate === 'proposal' && fact.type === 'proposal.filed')
        filings.push({ id, at, plenary: (fact.data as { plenary: boolean }).plenary })
      if (aggregate === 'proposal' && fact.type === 'similar.noted') noted.push(id)
    }
  return { filings, noted }
}

async function beginningsOf(operated: Level): Promise<string[]> {
  const ids: string[] = []
  for await (const { id, facts } of decisionsOf(operated, 'supervision'))
    for (const { fact } of facts) if (fact.type === 'docket.opened') ids.push(id)
  return ids
}

async function* decisionsOf(operated: Level, service: string) {
  const table = operated.services.find((one) => one.service === service)?.recordsTable.name ?? ''
  for await (const item of scan(operated.dynamo, table))
    if (item.kind?.S === 'decision') yield recordFrom(item)
}

function differences(what: string, expected: readonly string[], found: readonly string[]): string[] {
  const times = new Map<string, number>()
  for (const id of found) times.set(id, (times.get(id) ?? 0) + 1)
  return expected.flatMap((id) =>
    (times.get(id) ?? 0) === 1 ? [] : [`${id}: ${times.get(id) ?? 0} × ${what}`],
  )
}

/** Every filed proposal lies on the committee's desk, once. */
async function missingOnDesk(client: LevelClient, drafts: readonly Draft[]): Promise<string[]> {
  const found: string[] = []
  for (let cursor: string | undefined; ; ) {
    const more = cursor === undefined ? '' : `&cursor=${encodeURIComponent(cursor)}`
    const { body } = await client.get('committee-1', `/intake/desk?list=todo${more}`)
    found.push(...body.items.map(({ id }: { id: string }) => id))
    cursor = body.next
    if (cursor === undefined) break
  }
  return differences(
    'on the committee’s desk',
    drafts.map(({ id }) => id),
    found,
  )
}
