// Co-signing 联名 (feature B2): invited, signed or declined in time, frozen at filing.
import { describe, expect, it } from 'vitest'
import { draftBody, drafted, filed, invited, must, registered, returned } from './journey.ts'
import { levelWith, type MemoryLevel, memoryLevel, testLevel } from './memory-level.ts'
import { decisionsTold } from './outcomes.ts'
import { desk, later, opening, proposalPage, refused } from './pages.ts'
import { people } from './people.ts'

interface Page {
  readonly timeline: readonly { readonly type: string; readonly text: string }[]
}
const textOf = ({ timeline }: Page, type: string) => timeline.findLast((one) => one.type === type)?.text

const at = (id: string, act: string) => `/intake/proposals/${id}/${act}`
const opinion = { opinion: '情况属实，同意联名。' }
const joint = { ...draftBody, kind: 'joint' }

interface Invitation {
  readonly member: string
  readonly state: string
}
async function states(level: MemoryLevel, id: string): Promise<Record<string, string>> {
  const { invitations } = await proposalPage(level, id)
  return Object.fromEntries(invitations.map(({ member, state }: Invitation) => [member, state]))
}

async function draftOfJoint(level: MemoryLevel): Promise<string> {
  await registered(level, people.lin, people.he, people.su)
  return drafted(level, { kind: 'joint' })
}

describe('the register of members', () => {
  it('is kept by the committee', async () => {
    const level = memoryLevel({ now: opening })
    const body = { id: 'm02', name: '何二', sector: '教育界' }
    expect(await level.act(people.lin, '/intake/members', body)).toMatchObject(refused(403, 'role-missing'))
    expect((await level.act(people.committee, '/intake/members', body)).status).toBe(201)
  })

  it('takes each member once', async () => {
    const level = memoryLevel({ now: opening })
    await registered(level, people.he)
    const body = { id: 'm02', name: '何二', sector: '教育界' }
    expect(await level.act(people.committee, '/intake/members', body)).toMatchObject(
      refused(409, 'member-known'),
    )
  })

  it('is open to everybody who is logged in', async () => {
    const level = memoryLevel({ now: opening })
    await registered(level, people.he, people.su)
    expect((await level.get(people.lin, '/intake/members')).body.items).toEqual([
      { id: 'm02', name: '何二', sector: '教育界' },
      { id: 'm03', name: '苏三', sector: '教育界' },
    ])
  })
})

describe('an invitation to co-sign', () => {
  it('names its members as the register does, and says until when to sign', async () => {
    const level = memoryLevel({ now: opening })
    const id = await invited(level)
    expect(await proposalPage(level, id)).toMatchObject({
      status: 'co-signing',
      // Five working days after Monday 5 January would be the 12th: the session closes before.
      signBy: '2026-01-10T10:00:00.000Z',
      invitations: [
        { member: 'm02', name: '何二', state: 'pending' },
        { member: 'm03', name: '苏三', state: 'pending' },
      ],
    })
  })

  it.each(['sole', 'joint'])('is for joint proposals: a %s draft', async (kind) => {
    const level = memoryLevel({ now: opening })
    await registered(level, people.he)
    const id = await drafted(level, { kind })
    const reply = await level.act(people.lin, at(id, 'invite'), { members: ['m02'] })
    if (kind === 'joint') expect(reply.status).toBe(200)
    else expect(reply).toMatchObject(refused(409, 'joint-only'))
  })

  it('is refused when a member is not on the register, and names who', async () => {
    const level = memoryLevel({ now: opening })
    const id = await draftOfJoint(level)
    expect(await level.act(people.lin, at(id, 'invite'), { members: ['m02', 'm99'] })).toMatchObject(
      refused(422, 'member-unknown', { allowed: { unknown: ['m99'] } }),
    )
    expect(await states(level, id)).toEqual({})
  })

  it('is refused to who is invited already, now or twice at once', async () => {
    const level = memoryLevel({ now: opening })
    const id = await draftOfJoint(level)
    expect(await level.act(people.lin, at(id, 'invite'), { members: ['m02', 'm02'] })).toMatchObject(
      refused(409, 'already-invited', { allowed: { remove: ['m02'] } }),
    )
    await must(level, people.lin, at(id, 'invite'), { members: ['m02'] })
    expect(await level.act(people.lin, at(id, 'invite'), { members: ['m03', 'm02'] })).toMatchObject(
      refused(409, 'already-invited', { allowed: { remove: ['m02'] } }),
    )
  })

  it('is refused to oneself', async () => {
    const level = memoryLevel({ now: opening })
    const id = await draftOfJoint(level)
    expect(await level.act(people.lin, at(id, 'invite'), { members: ['m01'] })).toMatchObject(
      refused(409, 'already-invited', { allowed: { remove: ['m01'] } }),
    )
  })

  it('is refused once the proposal is filed', async () => {
    const level = memoryLevel({ now: opening })
    await registered(level, people.he)
    const id = await filed(level)
    expect(await level.act(people.lin, at(id, 'invite'), { members: ['m02'] })).toMatchObject(
      refused(409, 'state-wrong'),
    )
  })
})

describe('an answer to the invitation', () => {
  it('signs with an opinion, which the proposal keeps', async () => {
    const level = memoryLevel({ now: opening })
    const id = await invited(level)
    await must(level, people.he, at(id, 'sign'), opinion)
    const page = await proposalPage(level, id)
    expect(page.invitations[0]).toMatchObject({ state: 'signed', opinion: '情况属实，同意联名。' })
    expect(page.proposers).toMatchObject([{ id: 'm01' }, { id: 'm02' }])
  })

  it('declines with a reason, and the member is no proposer', async () => {
    const level = memoryLevel({ now: opening })
    const id = await invited(level)
    await must(level, people.he, at(id, 'decline'), { opinion: '情况不熟悉。' })
    const page = await proposalPage(level, id)
    expect(page.invitations[0]).toMatchObject({ state: 'declined', opinion: '情况不熟悉。' })
    expect(page.proposers).toMatchObject([{ id: 'm01' }])
    expect(page.proposers).toHaveLength(1)
  })

  it.each(['sign', 'decline'])('needs an opinion to %s', async (act) => {
    const level = memoryLevel({ now: opening })
    const id = await invited(level)
    expect(await level.act(people.he, at(id, act), { opinion: '  ' })).toMatchObject(
      refused(422, 'body-invalid'),
    )
  })

  it('is refused to a member who was not invited', async () => {
    const level = memoryLevel({ now: opening })
    await registered(level, people.he)
    const id = await drafted(level, { kind: 'joint' })
    await must(level, people.lin, at(id, 'invite'), { members: ['m02'] })
    expect(await level.act(people.su, at(id, 'sign'), opinion)).toMatchObject(refused(403, 'not-yours'))
  })

  it('is refused to the lead proposer, who is not invited either', async () => {
    const level = memoryLevel({ now: opening })
    const id = await invited(level)
    expect(await level.act(people.lin, at(id, 'sign'), opinion)).toMatchObject(refused(403, 'not-invited'))
  })

  it.each([
    ['sign', 'decline'],
    ['sign', 'sign'],
    ['decline', 'sign'],
  ])('is given once: %s and then %s is refused', async (first, second) => {
    const level = memoryLevel({ now: opening })
    const id = await invited(level)
    await must(level, people.he, at(id, first), opinion)
    expect(await level.act(people.he, at(id, second), opinion)).toMatchObject(
      refused(409, 'already-answered'),
    )
  })

  it('is in time at the instant of the deadline', async () => {
    const level = memoryLevel({ now: opening })
    const id = await invited(level)
    const { signBy } = await proposalPage(level, id)
    await level.moveTo(signBy)
    expect((await level.act(people.he, at(id, 'sign'), opinion)).status).toBe(200)
  })

  it.each(['sign', 'decline'])('is late one millisecond after it: %s is refused', async (act) => {
    const level = memoryLevel({ now: opening })
    const id = await invited(level)
    const { signBy } = await proposalPage(level, id)
    await level.moveTo(later(signBy, 1))
    expect(await level.act(people.he, at(id, act), opinion)).toMatchObject(
      refused(409, 'window-closed', { source: 'policy: coSignBySessionEnd', allowed: { until: signBy } }),
    )
    // Nor is the draft theirs to read any longer.
    expect(await level.get(people.he, `/intake/proposals/${id}`)).toMatchObject(refused(403, 'not-yours'))
  })
})

describe('[B2] an invitation that was not answered', () => {
  it('leaves the to-do list of who was invited when its time is over', async () => {
    const level = memoryLevel({ now: opening })
    const id = await draftOfJoint(level)
    await must(level, people.lin, at(id, 'invite'), { members: [people.he.id] })
    const { signBy } = await proposalPage(level, id)
    await level.moveTo(signBy)
    expect(await desk(level, 'intake', people.he)).toEqual([id])
    await level.moveTo(later(signBy, 1))
    expect(await desk(level, 'intake', people.he)).toEqual([])
    expect(await desk(level, 'intake', people.lin)).toEqual([id])
  })
})

describe('the list of co-signers', () => {
  it('is frozen at filing: who was silent is no co-signer and cannot sign any more', async () => {
    const level = memoryLevel({ now: opening })
    const id = await invited(level)
    await must(level, people.he, at(id, 'sign'), opinion)
    await must(level, people.lin, at(id, 'file'))
    expect(await states(level, id)).toEqual({ m02: 'signed', m03: 'unsigned' })
    expect(await level.act(people.su, at(id, 'sign'), opinion)).toMatchObject(refused(409, 'state-wrong'))
    expect((await proposalPage(level, id)).proposers).toHaveLength(2)
  })

  it('[B2] says to who still had time that the lead has filed: a notice, and a line under what is done', async () => {
    const level = memoryLevel({ now: opening })
    const id = await invited(level)
    await must(level, people.he, at(id, 'sign'), opinion)
    await must(level, people.lin, at(id, 'file'))
    expect(textOf(await proposalPage(level, id), 'proposal.filed')).toBe(
      '提交了提案（大会提案），1 位受邀委员提交时还没有签名，不列为联名人',
    )
    const [told, ...more] = await decisionsTold(level, people.su)
    expect(more).toEqual([])
    expect(told).toMatchObject({
      id,
      name: 'signing-ended',
      text: '林一邀请您联名的提案已由第一提案人提交。您没有在提交前答复，不列为联名人，也不需要再办理',
    })
    // What it is called is not told to who reads it no more.
    expect(told?.title).not.toBe(draftBody.title)
    const { items } = (await level.get(people.su, '/intake/desk', { list: 'done' })).body
    expect(items).toMatchObject([
      { id, title: '（林一邀请您联名的提案）', statusText: '提交时未签名', former: true },
    ])
    expect(await desk(level, 'intake', people.su)).toEqual([])
    const acknowledge = `/supervision/dockets/${id}/acknowledge`
    await must(level, people.su, acknowledge, { notice: told?.notice })
    // Neither who has signed nor who was late is told so.
    expect(await decisionsTold(level, people.he)).toEqual([])
  })

  it('[B2] tells nobody whose time was over: the deadline has said so', async () => {
    const level = memoryLevel({ now: opening })
    const id = await invited(level)
    await must(level, people.he, at(id, 'sign'), opinion)
    await level.moveTo(later((await proposalPage(level, id)).signBy, 1))
    await must(level, people.lin, at(id, 'file'))
    expect(await states(level, id)).toEqual({ m02: 'signed', m03: 'expired' })
    expect(await decisionsTold(level, people.su)).toEqual([])
  })

  it('[B2] tells of each filing only who was overtaken by it, and asks them again by name', async () => {
    const level = memoryLevel({ now: opening })
    const id = await invited(level)
    await must(level, people.he, at(id, 'sign'), opinion)
    await must(level, people.lin, at(id, 'file'))
    await must(level, people.committee, at(id, 'first-review'), returned)
    await must(level, people.lin, at(id, 'file'))
    expect(await decisionsTold(level, people.su)).toHaveLength(1)
    await must(level, people.committee, at(id, 'first-review'), returned)
    await must(level, people.lin, at(id, 'invite'), { members: ['m03'] })
    await must(level, people.su, at(id, 'sign'), opinion)
    expect(await states(level, id)).toEqual({ m02: 'signed', m03: 'signed' })
  })

  it('is not enough when everybody declined', async () => {
    const level = memoryLevel({ now: opening })
    const id = await invited(level)
    await must(level, people.he, at(id, 'decline'), opinion)
    await must(level, people.su, at(id, 'decline'), opinion)
    expect(await level.act(people.lin, at(id, 'file'))).toMatchObject(refused(409, 'co-signers-missing'))
  })

  it('signs anew when the text is revised, within a new deadline', async () => {
    const level = memoryLevel({ now: opening, level: levelWith({ coSignBySessionEnd: false }) })
    const id = await invited(level)
    await must(level, people.he, at(id, 'sign'), opinion)
    await level.moveTo('2026-01-07T02:00:00.000Z')
    await must(level, people.lin, at(id, 'revise'), { ...joint, situation: '老城区八所学校门前拥堵。' })
    expect(await states(level, id)).toEqual({ m02: 'pending', m03: 'pending' })
    expect((await proposalPage(level, id)).signBy).toBe('2026-01-14T15:59:59.999Z')
    expect(await level.act(people.lin, at(id, 'file'))).toMatchObject(refused(409, 'co-signers-missing'))
    await must(level, people.he, at(id, 'sign'), opinion)
    await must(level, people.lin, at(id, 'file'))
  })

  it('[B2] signs what is revised after a return within its days: the class stands, whatever the session does', async () => {
    const level = memoryLevel({ now: opening })
    const id = await invited(level)
    await must(level, people.he, at(id, 'sign'), opinion)
    await must(level, people.lin, at(id, 'file'))
    await must(level, people.committee, at(id, 'first-review'), returned)
    await must(level, people.lin, at(id, 'revise'), { ...joint, situation: '老城区八所学校门前拥堵。' })
    expect((await proposalPage(level, id)).signBy).toBe('2026-01-12T15:59:59.999Z')
  })

  it('does not ask again who has declined, whatever is revised', async () => {
    const level = memoryLevel({ now: opening })
    const id = await invited(level)
    await must(level, people.su, at(id, 'decline'), { opinion: '情况不熟悉。' })
    await must(level, people.lin, at(id, 'revise'), joint)
    expect(await states(level, id)).toEqual({ m02: 'pending', m03: 'declined' })
    expect(await level.act(people.su, at(id, 'sign'), opinion)).toMatchObject(
      refused(409, 'already-answered'),
    )
  })

  it('keeps its signatures when a returned proposal is filed as it was', async () => {
    const level = memoryLevel({ now: opening })
    const id = await invited(level)
    await must(level, people.he, at(id, 'sign'), opinion)
    await must(level, people.lin, at(id, 'file'))
    await must(level, people.committee, at(id, 'first-review'), returned)
    await must(level, people.lin, at(id, 'file'))
    expect(await states(level, id)).toEqual({ m02: 'signed', m03: 'unsigned' })
  })

  it('[B2] asks who was silent only by name, also when a returned proposal is revised', async () => {
    const level = memoryLevel({ now: opening })
    const id = await invited(level)
    await must(level, people.he, at(id, 'sign'), opinion)
    await must(level, people.lin, at(id, 'file'))
    await must(level, people.committee, at(id, 'first-review'), returned)
    await must(level, people.lin, at(id, 'revise'), joint)
    expect(await states(level, id)).toEqual({ m02: 'pending', m03: 'unsigned' })
    await must(level, people.lin, at(id, 'invite'), { members: ['m03'] })
    await must(level, people.su, at(id, 'sign'), opinion)
  })

  it('is empty when the joint draft was revised to a sole one: nobody can sign that', async () => {
    const level = memoryLevel({ now: opening })
    const id = await invited(level)
    await must(level, people.he, at(id, 'sign'), opinion)
    await must(level, people.lin, at(id, 'revise'), draftBody)
    expect(await level.act(people.he, at(id, 'sign'), opinion)).toMatchObject(refused(409, 'joint-only'))
    await must(level, people.lin, at(id, 'file'))
    expect((await proposalPage(level, id)).proposers).toEqual([{ id: 'm01', name: '林一' }])
  })
})

describe('the end of co-signing', () => {
  it('[B2] refuses a signature after the deadline, shows it as expired, and freezes the list at submission', async () => {
    const level = memoryLevel({ now: opening })
    const id = await invited(level)
    const { signBy } = await proposalPage(level, id)
    await level.moveTo(signBy)
    await must(level, people.he, at(id, 'sign'), opinion)
    await level.moveTo(later(signBy, 1))
    expect(await level.act(people.su, at(id, 'sign'), opinion)).toMatchObject(
      refused(409, 'window-closed', { source: 'policy: coSignBySessionEnd', allowed: { until: signBy } }),
    )
    expect(await states(level, id)).toEqual({ m02: 'signed', m03: 'expired' })
    await must(level, people.lin, at(id, 'file'))
    const { proposers } = await proposalPage(level, id)
    expect(proposers.map((one: { id: string }) => one.id)).toEqual(['m01', 'm02'])
    for (const [act, body] of [
      ['invite', { members: ['m03'] }],
      ['order-names', { members: ['m03', 'm02'] }],
    ] as const)
      expect(await level.act(people.lin, at(id, act), body)).toMatchObject(refused(409, 'state-wrong'))
    expect(await level.act(people.su, at(id, 'sign'), opinion)).toMatchObject(refused(409, 'state-wrong'))
  })

  it('[B2] is so many days after the invitation, where the level does not bind it to the session', async () => {
    const level = memoryLevel({ now: opening, level: levelWith({ coSignBySessionEnd: false }) })
    const id = await invited(level)
    const { signBy } = await proposalPage(level, id)
    expect(signBy).toBe('2026-01-12T15:59:59.999Z')
    await level.moveTo(later(signBy, 1))
    expect(await level.act(people.he, at(id, 'sign'), opinion)).toMatchObject(
      refused(409, 'window-closed', { source: 'policy: coSignDays' }),
    )
  })

  it('[B2] is the session’s own deadline for who is invited an hour before it', async () => {
    const closes = later(testLevel.session.closes, 0)
    const level = memoryLevel({ now: later(closes, -3_600_000) })
    const id = await invited(level)
    expect((await proposalPage(level, id)).signBy).toBe(closes)
    await level.moveTo(later(closes, 1))
    expect(await level.act(people.he, at(id, 'sign'), opinion)).toMatchObject(refused(409, 'window-closed'))
    // After the session there are days again.
    await must(level, people.lin, at(id, 'invite'), { members: ['m02'] })
    await must(level, people.he, at(id, 'sign'), opinion)
  })

  it.each([
    ['another is invited', 'invite', { members: ['m03'] }, { m02: 'expired', m03: 'pending' }],
    [
      'the text is revised',
      'revise',
      { ...joint, situation: '老城区八所学校门前拥堵。' },
      { m02: 'expired' },
    ],
  ])('[B2] stays the end for who was silent when %s: they are asked by name', async (_, act, body, then) => {
    const level = memoryLevel({ now: opening, level: levelWith({ coSignBySessionEnd: false }) })
    const id = await draftOfJoint(level)
    await must(level, people.lin, at(id, 'invite'), { members: ['m02'] })
    const { signBy } = await proposalPage(level, id)
    await level.moveTo(later(signBy, 1))
    await must(level, people.lin, at(id, act), body)
    expect(await states(level, id)).toEqual(then)
    for (const answer of ['sign', 'decline'])
      expect(await level.act(people.he, at(id, answer), opinion)).toMatchObject(
        refused(409, 'window-closed', { source: 'policy: coSignDays' }),
      )
    expect(await desk(level, 'intake', people.he)).toEqual([])
    await must(level, people.lin, at(id, 'invite'), { members: ['m02'] })
    await must(level, people.he, at(id, 'sign'), opinion)
  })

  it('lets who was silent be asked once more, before it is filed', async () => {
    const level = memoryLevel({ now: opening })
    const id = await invited(level)
    const { signBy } = await proposalPage(level, id)
    await must(level, people.su, at(id, 'decline'), { opinion: '不熟悉。' })
    await level.moveTo(later(signBy, 1))
    expect(await level.act(people.lin, at(id, 'invite'), { members: ['m03'] })).toMatchObject(
      refused(409, 'already-invited'),
    )
    await must(level, people.lin, at(id, 'invite'), { members: ['m02'] })
    expect(await states(level, id)).toEqual({ m02: 'pending', m03: 'declined' })
    await must(level, people.he, at(id, 'sign'), opinion)
    await must(level, people.lin, at(id, 'file'))
  })
})

describe('the order of names', () => {
  const proposers = async (level: MemoryLevel, id: string) =>
    (await proposalPage(level, id)).proposers.map((one: { id: string }) => one.id)

  it('[B2] is the lead’s to set, with the lead first', async () => {
    const level = memoryLevel({ now: opening })
    const id = await invited(level)
    for (const member of [people.he, people.su]) await must(level, member, at(id, 'sign'), opinion)
    expect(await proposers(level, id)).toEqual(['m01', 'm02', 'm03'])
    await must(level, people.lin, at(id, 'order-names'), { members: ['m03', 'm02'] })
    await must(level, people.lin, at(id, 'file'))
    expect(await proposers(level, id)).toEqual(['m01', 'm03', 'm02'])
  })

  it('places each who is invited, once', async () => {
    const level = memoryLevel({ now: opening })
    const id = await invited(level)
    for (const members of [['m02'], ['m02', 'm02'], ['m01', 'm02', 'm03'], ['m02', 'm99']])
      expect(await level.act(people.lin, at(id, 'order-names'), { members })).toMatchObject(
        refused(422, 'order-incomplete', { allowed: { members: ['m02', 'm03'] } }),
      )
    expect(await level.act(people.he, at(id, 'order-names'), { members: ['m03', 'm02'] })).toMatchObject(
      refused(403, 'lead-only'),
    )
  })
})
