// Secrecy 涉密筛查 (feature C13): attested at the first review; what is flagged is seen by its parties and who is cleared,
// nowhere by anybody else, in no service. The walk asks every GET endpoint there is.
import { describe, expect, it } from 'vitest'
import type { Endpoint } from '#contracts/api/endpoint.ts'
import { api } from '#contracts/api/index.ts'
import { policyDefaults } from '#contracts/policy.ts'
import { type PersonRole, personRole } from '#contracts/roles.ts'
import { acceptance, consultation, filed, must, passed, returned, screened } from './journey.ts'
import { type MemoryLevel, memoryLevel, type Person } from './memory-level.ts'
import { opening, proposalPage, refused, typesOf } from './pages.ts'
import { people } from './people.ts'

const at = (id: string, act: string) => `/intake/proposals/${id}/${act}`
const marker = '雷达站'
const secretBody = {
  title: `关于${marker}周边道路的提案`,
  situation: `${marker}周边道路狭窄，车辆通行不便，需要拓宽。`,
}
const flagged = { ...screened, secrecy: 'secret' }

async function restricted(level: MemoryLevel): Promise<string> {
  const id = await filed(level, secretBody)
  await must(level, people.committee, at(id, 'first-review'), flagged)
  return id
}

const gets: Endpoint[] = Object.values(api)
  .flatMap((table): Endpoint[] => Object.values(table))
  .filter(({ method }) => method === 'GET')

const lists: Record<string, string>[] = [
  {},
  { list: 'todo' },
  { list: 'done' },
  { list: 'initiated' },
  { year: '2026' },
  { session: '13-4' },
]

/** Everything that one person gets to see of a level, page by page. */
async function everythingFor(level: MemoryLevel, person: Person | undefined, id: string): Promise<string> {
  const answers = await Promise.all(
    gets.flatMap(({ path }) =>
      lists.map(async (query) => {
        const { body } = await level.get(person, path.replace('{id}', id), query)
        return typeof body === 'string' ? body : JSON.stringify(body ?? null)
      }),
    ),
  )
  return answers.join('\n')
}

const uncleared = personRole.options.filter(
  (role) => !(policyDefaults.clearedRoles as readonly string[]).includes(role),
)
const holder = (role: PersonRole): Person => ({
  id: `x-${role}`,
  name: '某某',
  roles: [role],
  unit: 'JY',
})

describe('a secret proposal', () => {
  it('[C13] is attested by the first reviewer, without whose word it does not pass', async () => {
    const level = memoryLevel({ now: opening })
    const id = await filed(level)
    const { secrecy: _, ...silent } = screened
    expect(await level.act(people.committee, at(id, 'first-review'), silent)).toMatchObject(
      refused(422, 'body-invalid', { errors: [{ path: 'secrecy' }] }),
    )
    await must(level, people.committee, at(id, 'first-review'), screened)
    expect((await proposalPage(level, id, people.chair)).screening).toMatchObject({
      secrecy: 'clear',
      by: '陈初审',
    })
  })

  it('[C13] is invisible to the public API and to every role that is not cleared, in all services', async () => {
    const level = memoryLevel({ now: opening })
    const id = await restricted(level)
    // The walk would see it: those who are cleared do.
    expect(await everythingFor(level, people.committee, id)).toContain(marker)
    expect(await everythingFor(level, people.chair, id)).toContain(marker)
    expect(await everythingFor(level, undefined, id)).not.toContain(marker)
    for (const role of uncleared)
      expect([role, (await everythingFor(level, holder(role), id)).includes(marker)]).toEqual([role, false])
  }, 60_000)

  it('[C13] goes past the panel, and comes off every desk on which it lay', async () => {
    const level = memoryLevel({ now: opening })
    const id = await filed(level, secretBody)
    await must(level, people.committee, at(id, 'first-review'), screened)
    expect(await everythingFor(level, people.panel, id)).toContain(marker)
    expect(await everythingFor(level, people.supervision, id)).toContain(marker)
    await must(level, people.panel, at(id, 'screen'), { secrecy: 'secret', remark: '涉及军事设施。' })
    expect((await proposalPage(level, id)).status).toBe('final-review')
    expect(await everythingFor(level, people.panel, id)).not.toContain(marker)
    expect(await everythingFor(level, people.supervision, id)).not.toContain(marker)
    expect(await level.act(people.panel, at(id, 'second-review'), passed)).toMatchObject(
      refused(404, 'unknown'),
    )
  })

  it('[C13] is never accepted, and no unit is asked: it ends as not accepted or withdrawn', async () => {
    const level = memoryLevel({ now: opening })
    const id = await restricted(level)
    await must(level, people.committee, at(id, 'record-consultation'), consultation)
    expect(await level.act(people.chair, at(id, 'final-review'), acceptance)).toMatchObject(
      refused(409, 'secret-not-accepted', { source: 'C13' }),
    )
    expect(
      await level.act(people.committee, at(id, 'ask-units'), { units: ['GA'], question: '可否？' }),
    ).toMatchObject(refused(409, 'secret-kept-in'))
    const refusal = {
      outcome: 'not-accept',
      reasons: ['state-secret'],
      explanation: '请按保密规定线下提出。',
      forwardTo: 'none',
    }
    await must(level, people.chair, at(id, 'final-review'), refusal)
    expect(await proposalPage(level, id)).toMatchObject({ status: 'not-accepted' })
    expect(await everythingFor(level, people.supervision, id)).not.toContain(marker)
    const another = await restricted(level)
    await must(level, people.lin, at(another, 'withdraw'), { reason: '改由线下提出。' })
  })

  it('[C13] is the proposer’s still: the page says so', async () => {
    const level = memoryLevel({ now: opening })
    const id = await restricted(level)
    const page = await proposalPage(level, id)
    expect(page).toMatchObject({ restricted: true, title: secretBody.title })
    expect(typesOf(page)).toContain('proposal.restricted')
  })

  it('[C13] returned and filed anew is attested anew, either way', async () => {
    const level = memoryLevel({ now: opening })
    const id = await restricted(level)
    await must(level, people.chair, at(id, 'final-review'), { ...returned, remark: '请删去涉密内容。' })
    await must(level, people.lin, at(id, 'file'))
    expect(await everythingFor(level, people.supervision, id)).not.toContain(marker)
    await must(level, people.committee, at(id, 'first-review'), flagged)
    expect(await proposalPage(level, id, people.chair)).toMatchObject({
      status: 'final-review',
      restricted: true,
    })
    await must(level, people.chair, at(id, 'final-review'), { ...returned, remark: '仍有一处。' })
    await must(level, people.lin, at(id, 'file'))
    await must(level, people.committee, at(id, 'first-review'), screened)
    const page = await proposalPage(level, id, people.panel)
    expect(page).toMatchObject({ status: 'second-review' })
    expect(page.restricted).toBeUndefined()
    await must(level, people.panel, at(id, 'second-review'), passed)
  })

  it('[C13] found to be none after all goes on where it stood, and may be seen again', async () => {
    const level = memoryLevel({ now: opening })
    const id = await restricted(level)
    expect(await level.act(people.panel, at(id, 'screen'), { secrecy: 'clear', remark: '…' })).toMatchObject(
      refused(404, 'unknown'),
    )
    await must(level, people.chair, at(id, 'screen'), { secrecy: 'clear', remark: '已核，不涉密。' })
    expect((await proposalPage(level, id)).status).toBe('second-review')
    expect(await everythingFor(level, people.supervision, id)).toContain(marker)
    await must(level, people.panel, at(id, 'second-review'), passed)
    await must(level, people.committee, at(id, 'record-consultation'), consultation)
    await must(level, people.chair, at(id, 'final-review'), acceptance)
    expect((await proposalPage(level, id)).status).toBe('accepted')
  })

  it('[C13] found only after the panel had passed it, goes on at the final review when it is none after all', async () => {
    const level = memoryLevel({ now: opening })
    const id = await filed(level, secretBody)
    await must(level, people.committee, at(id, 'first-review'), screened)
    await must(level, people.panel, at(id, 'second-review'), passed)
    await must(level, people.committee, at(id, 'screen'), { secrecy: 'secret', remark: '涉及军事设施。' })
    await must(level, people.chair, at(id, 'screen'), { secrecy: 'clear', remark: '已核，不涉密。' })
    expect((await proposalPage(level, id)).status).toBe('final-review')
    expect(await level.act(people.panel, at(id, 'second-review'), passed)).toMatchObject(
      refused(409, 'state-wrong'),
    )
    await must(level, people.committee, at(id, 'record-consultation'), consultation)
    await must(level, people.chair, at(id, 'final-review'), acceptance)
  })

  it('[C13] not accepted, is forwarded nowhere: nobody there is cleared', async () => {
    const level = memoryLevel({ now: opening })
    const id = await restricted(level)
    await must(level, people.committee, at(id, 'record-consultation'), consultation)
    const refusal = { outcome: 'not-accept', reasons: ['no-substance'], explanation: '涉密。' }
    const unit = { forwardTo: 'unit', forwardUnit: 'JY' }
    for (const elsewhere of [unit, { forwardTo: 'brief' }, { forwardTo: 'letter' }])
      expect(
        await level.act(people.chair, at(id, 'final-review'), { ...refusal, ...elsewhere }),
      ).toMatchObject(refused(409, 'secret-kept-in', { source: 'C13' }))
    expect((await proposalPage(level, id)).status).toBe('final-review')
    await must(level, people.chair, at(id, 'final-review'), { ...refusal, forwardTo: 'none' })
  })
})
