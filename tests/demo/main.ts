// `npm run demo`: real proposals, filed by their proposers and driven to the end through the API under the shipped
// policies, a year of business time in minutes.
//   npm run demo -- [--count 50] [--seed 1] [--url URL] [--level CODE]
// Without --url it starts a stack of its own on a free port and stops it at the end.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Presets, SingleBar } from 'cli-progress'
import Table from 'cli-table3'
import subjects from '#data/proposals.json' with { type: 'json' }
import { introducePeople } from '../../infra/local/introduce.ts'
import { startStack } from '../../infra/local/stack.ts'
import { type Account, accountOf, discrepancies } from './account.ts'
import { clientOf, type DemoPerson } from './client.ts'
import { type Cast, journey } from './journey.ts'
import { livedTime } from './lived-time.ts'
import { meterTable } from './meter-table.ts'
import { type Plan, planFor } from './plan.ts'
import { type Random, seededRandom } from './texts.ts'

const stepsOfALife = 16

interface Options {
  readonly count: number
  readonly seed: string
  readonly url: string
}

/** Runs the demo against a level. Returns what failed. */
export async function runDemo(
  { count, seed, url }: Options,
  print: (text: string) => void,
  showProgress = true,
): Promise<string[]> {
  const begun = performance.now()
  const client = clientOf(url)
  const people = await client.people()
  await introducePeople(url)
  const random = seededRandom(seed)
  const chosen = shuffled(subjects, random)
  const plans = Array.from({ length: count }, (_, index) =>
    planFor(chosen[index % chosen.length] as Plan['subject'], random),
  )
  const before = await client.meter()
  const start = await client.now()
  const time = livedTime(start, (instant) => client.moveTo(instant))
  const bar = new SingleBar(
    {
      format: '  办理进度 {bar} {percentage}%  {value}/{total} 步  业务日期 {date}',
      hideCursor: true,
      noTTYOutput: showProgress,
    },
    Presets.shades_classic,
  )
  bar.start(count * stepsOfALife, 0, { date: start.slice(0, 10) })
  const stepped = () => bar.increment(1, { date: time.now().slice(0, 10) })
  const failures: string[] = []
  const ids: string[] = []
  const lives = plans.map((plan, index) =>
    time.live(async () => {
      const cast = castFor(plan, index, people)
      const own = seededRandom(`${seed}/${index}`)
      try {
        ids.push(await journey({ client, time, random: own, stepped }, plan, cast))
      } catch (error) {
        failures.push(`${plan.subject.title}: ${error instanceof Error ? error.message : String(error)}`)
      }
    }),
  )
  await Promise.all(lives)
  bar.update(count * stepsOfALife)
  bar.stop()
  const spent = before && (await client.meter(before.mark))
  const account = await accountOf(client, ids, pick(people, 'supervision', 0))
  print(
    accountTable(account, {
      start,
      end: time.now(),
      seconds: (performance.now() - begun) / 1000,
      count,
      seed,
    }),
  )
  if (spent) print(meterTable(spent.rows, count))
  return failures.length > 0 ? failures : discrepancies(account, plans)
}

function shuffled<T>(items: readonly T[], random: Random): T[] {
  return items
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item)
}

function pick(people: readonly DemoPerson[], role: DemoPerson['roles'][number], index: number): DemoPerson {
  const holders = people.filter(({ roles }) => roles.includes(role))
  const found = holders[index % holders.length]
  if (found === undefined) throw new Error(`this level has no demo person with the role ${role}`)
  return found
}

function castFor({ kind, subject }: Plan, index: number, people: readonly DemoPerson[]): Cast {
  const ofUnit = (unit: string) => people.filter((person) => person.unit === unit)
  const right = ofUnit(subject.unit)
  const wrong = ofUnit(subject.unit === 'GA' ? 'JY' : 'GA')
  return {
    lead: pick(people, kind === 'collective' ? 'collective' : 'member', index),
    coSigner: pick(people, 'member', index + 1),
    committee: pick(people, 'committee', index),
    panel: pick(people, 'panel', index),
    chair: pick(people, 'chair', index),
    dispatch: pick(people, 'dispatch', index),
    supervision: pick(people, 'supervision', index),
    handler: pick(right, 'unit-handler', 0),
    leader: pick(right, 'unit-leader', 0),
    wrongHandler: pick(wrong, 'unit-handler', 0),
  }
}

interface Run {
  readonly start: string
  readonly end: string
  readonly seconds: number
  readonly count: number
  readonly seed: string
}

function accountTable(account: Account, { start, end, seconds, count, seed }: Run): string {
  const rows: [string, string, string, number][] = [
    ['提', '提交', 'filed', account.filed],
    ['立', '立案', 'accepted', account.accepted],
    ['', '不予立案', 'not accepted', account.notAccepted],
    ['交', '交办', 'dispatched', account.dispatched],
    ['', '期满视为认领', 'claimed by silence', account.claimedBySilence],
    ['', '提出异议', 'objected', account.objected],
    ['办', '答复', 'replied', account.replied],
    ['督', '逾期', 'overdue', account.overdue],
    ['', '提醒催办', 'reminders', account.reminders],
    ['', '二次办理', 'handled twice', account.secondHandlings],
    ['评', '满意', 'satisfied', account.satisfied],
    ['', '不满意', 'dissatisfied', account.dissatisfied],
    ['', '未反馈', 'no feedback', account.noFeedback],
  ]
  const table = new Table({
    head: ['', '环节', 'step', '件'],
    style: { head: [], border: [], compact: true },
    colAligns: ['left', 'left', 'left', 'right'],
  })
  for (const row of rows) table.push(row)
  const numbers =
    account.numbers.length > 0 ? `第${account.numbers[0]}–${account.numbers.at(-1)}号，无断号` : '无'
  return [
    '',
    `  ${count} 件真实案由，种子 ${seed} · 业务时间 ${start.slice(0, 10)} 至 ${end.slice(0, 10)} · 用时 ${seconds.toFixed(1)} 秒`,
    table.toString(),
    `  提案号 ${numbers}`,
    '',
  ].join('\n')
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      count: { type: 'string', default: '50' },
      seed: { type: 'string', default: '1' },
      url: { type: 'string' },
      level: { type: 'string', default: '371402' },
    },
  })
  const count = Number(values.count)
  if (!Number.isInteger(count) || count < 1)
    throw new Error(`--count ${values.count}: 件数应为正整数 a whole number from 1`)
  const print = (text: string) => process.stdout.write(`${text}\n`)
  const failures =
    values.url === undefined
      ? await onOwnStack(values.level, (url) => runDemo({ count, seed: values.seed, url }, print), print)
      : await runDemo({ count, seed: values.seed, url: values.url.replace(/\/$/, '') }, print)
  if (failures.length === 0) {
    print('  全部办结，没有失败的步骤。All steps succeeded.')
    return
  }
  print(`  ${failures.length} 处失败 failed:`)
  for (const failure of failures.slice(0, 20)) print(`  - ${failure}`)
  process.exitCode = 1
}

async function onOwnStack<T>(
  level: string,
  run: (url: string) => Promise<T>,
  print: (text: string) => void,
): Promise<T> {
  print('\n  启动演示用的商办… Starting a stack for the demo')
  const dataDir = await mkdtemp(join(tmpdir(), 'shangban-demo-'))
  const stack = await startStack({ level, dataDir })
  try {
    print(`  ${stack.level.name} ${stack.url}`)
    return await run(stack.url)
  } finally {
    await stack.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}

if (import.meta.main) {
  try {
    await main()
    process.exit(process.exitCode ?? 0)
  } catch (error) {
    process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(1)
  }
}
