// A sandbox department: its system handles every case by itself. It claims, signs for, talks to the proposers (so it
// says), and drafts a reply to each suggestion once a proposer has confirmed the talks.
import { unitName } from '#data/names.ts'
import type { LevelClient } from '../stack/level-client.ts'
import { type DepartmentSystem, type Line, startSystem, type Told } from './system.ts'

export interface DepartmentOptions {
  readonly url: string
  readonly client: LevelClient
  readonly unit: string
  readonly port?: number
  readonly tell?: (line: Line) => void
  /** How often it looks whether the proposers have confirmed. */
  readonly lookEveryMs?: number
}

export interface Department {
  readonly endpoint: string
  readonly system: DepartmentSystem
  stop(): Promise<void>
}

const phases = ['before', 'during', 'after'] as const
const methods = { before: 'talk', during: 'field-visit', after: 'phone' } as const

export async function startDepartment(options: DepartmentOptions): Promise<Department> {
  const { client, unit, lookEveryMs = 2000 } = options
  const system = await startSystem(options)
  const registered = await client.act('dispatch-1', '/assignment/endpoints', {
    unit,
    name: `${unitName(unit)}业务系统`,
    url: system.receiving,
    types: ['case.pre-assigned', 'case.dispatched', 'reminder.issued'],
  })
  if (registered.status !== 201) throw new Error(`not registered: ${JSON.stringify(registered.body)}`)
  const { id, secret } = registered.body
  system.connect(id, secret.value)

  let stopped = false
  const replying: Promise<void>[] = []
  /** Its own handler's account may read the case: that is how it learns that the proposers have confirmed. */
  const confirmed = async (proposal: string, phase: string): Promise<boolean> => {
    const { body } = await client.get(`handler-${unit}`, `/assignment/cases/${proposal}`)
    const contacts = (body.contacts ?? []) as { phase: string; confirmedBy?: string }[]
    return contacts.some((one) => one.phase === phase && one.confirmedBy !== undefined)
  }
  /** One contact after the other, each once the one before is confirmed; then the reply. */
  const handle = async ({ data }: Told) => {
    for (const phase of phases) {
      const note = `就《${data.title}》与提案者交换意见。`
      await system.say('contact.logged', { case: data.case, phase, method: methods[phase], note })
      while (!stopped && !(await confirmed(data.case, phase)))
        await new Promise((resolve) => setTimeout(resolve, lookEveryMs))
      if (stopped) return
    }
    await system.say('reply.drafted', { case: data.case, ...replyTo(data) })
  }

  system.onTold(async (told) => {
    const { case: proposal } = told.data
    if (told.type === 'case.pre-assigned') await system.say('claimed', { case: proposal })
    if (told.type !== 'case.dispatched') return
    await system.say('signed-for', { case: proposal })
    replying.push(handle(told))
  })

  return {
    endpoint: id,
    system,
    async stop() {
      stopped = true
      await system.stop()
      await Promise.all(replying.map((one) => one.catch(() => {})))
    },
  }
}

function replyTo({ title, suggestions }: { title: string; suggestions: { number: number; text: string }[] }) {
  return {
    resultClass: 'A',
    letter: `您提出的《${title}》收悉。经研究，所提建议已采纳并列入年度工作，现逐条答复如下。感谢您的关心和支持。`,
    answers: suggestions.map(({ number, text }) => ({
      suggestion: number,
      disposition: 'adopted',
      text: `关于“${text.slice(0, 60)}”：已列入年度工作计划并开始办理。`,
    })),
  }
}
