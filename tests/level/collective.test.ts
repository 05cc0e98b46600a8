// A collective's proposal 集体提案 (features B1, B3): discussed, endorsed as its form asks, and only then filed.
import { describe, expect, it } from 'vitest'
import { policyDefaults } from '#contracts/policy.ts'
import { collectiveForm } from '#contracts/terms.ts'
import { proposal } from '../../services/intake/domain/proposal.ts'
import { endorsementRuleOf } from '../../services/intake/domain/proposal-endorsement.ts'
import { samples } from './file-samples.ts'
import {
  accepted,
  collectiveBody,
  collectiveFiled,
  discussion,
  draftBody,
  drafted,
  endorsed,
  endorsement,
  leagueName,
  must,
  registered,
  sealedPage,
  toEducation,
  uploadedBy,
} from './journey.ts'
import { levelWith, memoryLevel } from './memory-level.ts'
import { opening, proposalPage, refused, typesOf } from './pages.ts'
import { people } from './people.ts'

const at = (id: string, act: string) => `/intake/proposals/${id}/${act}`

async function collectiveDraft(now = opening, form?: string) {
  const level = memoryLevel({ now })
  await must(level, people.committee, '/intake/members', {
    id: people.league.id,
    name: people.league.name,
    sector: '集体提案单位',
    collective: leagueName,
    ...(form === undefined ? {} : { collectiveForm: form }),
  })
  await uploadedBy(level, people.league, sealedPage, samples.pdf)
  const id = await drafted(level, collectiveBody, people.league)
  return { level, id, act: (name: string, body: object = {}) => level.act(people.league, at(id, name), body) }
}

describe('a collective proposal', () => {
  it('[B1] is not submitted without the record of the decision and the seal file', async () => {
    const { level, id, act } = await collectiveDraft()
    expect(await act('file')).toMatchObject(refused(409, 'discussion-missing'))
    await must(level, people.league, at(id, 'record-discussion'), discussion)
    expect(await act('file')).toMatchObject(refused(409, 'collective-incomplete'))
    expect(await act('endorse', { seal: sealedPage })).toMatchObject(
      refused(422, 'body-invalid', { errors: [{ path: 'decisionRecord' }] }),
    )
    expect(await act('endorse', { decisionRecord: '主委会议通过。' })).toMatchObject(
      refused(422, 'seal-missing', { source: 'policy: collectiveEndorsement', allowed: { needs: 'seal' } }),
    )
    expect((await act('endorse', endorsement)).status).toBe(200)
    expect((await act('file')).status).toBe(200)
    expect(await proposalPage(level, id, people.league)).toMatchObject({
      status: 'filed',
      collectiveForm: 'party',
      endorsement: { decisionRecord: endorsement.decisionRecord, seal: sealedPage, by: '民盟联络人' },
    })
  })

  it.each(collectiveForm.options)(
    '[B1] of the form %s is endorsed as the level’s policy says',
    async (form) => {
      const { level, id, act } = await collectiveDraft(opening, form)
      const needs = policyDefaults.collectiveEndorsement[form]
      expect((await proposalPage(level, id, people.league)).endorsementNeeded).toBe(needs)
      await must(level, people.league, at(id, 'record-discussion'), discussion)
      const bySeal = { decisionRecord: '研究通过。', seal: sealedPage }
      const byName = { decisionRecord: '研究通过。', signatories: ['召集人 林一'] }
      const [right, wrong, code] =
        needs === 'seal'
          ? ([bySeal, byName, 'seal-missing'] as const)
          : ([byName, bySeal, 'signatory-missing'] as const)
      expect(await act('endorse', wrong)).toMatchObject(refused(422, code, { allowed: { needs } }))
      await must(level, people.league, at(id, 'endorse'), right)
      await must(level, people.league, at(id, 'file'))
    },
  )

  it('[B1] is one of six kinds of proposer: alone, jointly, or one of the collectives’ forms', () => {
    expect(collectiveForm.options).toEqual(['party', 'peoples-body', 'sector', 'special-committee', 'group'])
    expect(policyDefaults.collectiveEndorsement).toEqual({
      party: 'seal',
      'peoples-body': 'seal',
      sector: 'leader',
      'special-committee': 'leader',
      group: 'leader-or-all',
    })
  })

  it('[B1] without a form is held to the strictest: the seal', () => {
    const formless = {
      ...proposal.initial,
      content: { ...proposal.initial.content, kind: 'collective' as const },
    }
    const collectiveEndorsement = {
      ...policyDefaults.collectiveEndorsement,
      'peoples-body': 'leader-or-all',
    } as const
    expect(formless.content.collectiveForm).toBeUndefined()
    expect(endorsementRuleOf(formless, { ...policyDefaults, version: 'test', collectiveEndorsement })).toBe(
      'seal',
    )
  })

  it('[B3] records a discussion once it was held, and not before its day', async () => {
    const { act } = await collectiveDraft()
    const on = (date: string) => act('record-discussion', { ...discussion, date })
    expect(await on('2026-01-06')).toMatchObject(
      refused(422, 'date-future', { allowed: { until: '2026-01-05' } }),
    )
    expect(await act('file')).toMatchObject(refused(409, 'discussion-missing'))
    expect((await on('2026-01-05')).status).toBe(200)
  })

  it('[B3] shows at least one discussion before the seal in its history', async () => {
    const { level, id, act } = await collectiveDraft()
    expect(await act('endorse', endorsement)).toMatchObject(
      refused(409, 'discussion-missing', { source: 'policy: collectiveDiscussions', allowed: { least: 1 } }),
    )
    await endorsed(level, id)
    await must(level, people.league, at(id, 'file'))
    const page = await proposalPage(level, id, people.league)
    const types: string[] = typesOf(page)
    expect(types.indexOf('discussion.recorded')).toBeGreaterThanOrEqual(0)
    expect(types.indexOf('proposal.endorsed')).toBeGreaterThan(types.indexOf('discussion.recorded'))
    expect(page.discussions).toMatchObject([{ ...discussion, by: '民盟联络人' }])
  })

  it('[B3] is discussed as often as the level asks', async () => {
    const level = memoryLevel({ now: opening, level: levelWith({ collectiveDiscussions: 2 }) })
    await registered(level, people.league)
    const id = await drafted(level, collectiveBody, people.league)
    await uploadedBy(level, people.league, sealedPage, samples.pdf)
    await must(level, people.league, at(id, 'record-discussion'), discussion)
    expect(await level.act(people.league, at(id, 'endorse'), endorsement)).toMatchObject(
      refused(409, 'discussion-missing', { allowed: { least: 2 } }),
    )
    await endorsed(level, id)
    await must(level, people.league, at(id, 'file'))
  })

  it('is endorsed anew when its text is revised: nobody has sealed the new one', async () => {
    const { level, id, act } = await collectiveDraft()
    await endorsed(level, id)
    const body = { title: '关于规范学校门前停车秩序的提案', ...collectiveBody, consentPublic: true }
    await must(level, people.league, at(id, 'revise'), {
      ...body,
      situation: '情况',
      analysis: '分析',
      suggestions: ['建议'],
    })
    expect(await act('file')).toMatchObject(refused(409, 'collective-incomplete'))
  })

  it('is not endorsed by a member, nor a member’s draft by a collective’s act', async () => {
    const { level, id } = await collectiveDraft()
    expect(await level.act(people.lin, at(id, 'endorse'), endorsement)).toMatchObject(
      refused(403, 'role-missing', { allowed: { roles: ['collective'] } }),
    )
  })

  it('takes its name and form from the register, never from what is typed', async () => {
    const { level } = await collectiveDraft()
    const typed = { title: '关于某事的提案', ...collectiveBody, consentPublic: true, collectiveForm: 'group' }
    expect(await level.act(people.league, '/intake/proposals', typed)).toMatchObject(
      refused(422, 'body-invalid', { errors: [{ path: 'collectiveForm' }] }),
    )
  })

  it('[B1] keeps its sealed page in the review: a unit fetches attachments, never the seal', async () => {
    const level = memoryLevel({ now: opening })
    const id = await accepted(level, {}, collectiveFiled)
    const units = { ...toEducation, coUnits: ['GA'] }
    await must(level, people.dispatch, `/assignment/cases/${id}/pre-assign`, units)
    const seal = `/intake/files/${sealedPage.hash}`
    expect((await level.get(people.committee, seal, { proposal: id })).status).toBe(200)
    for (const unit of [people.handler, people.otherHandler, people.leader])
      expect(await level.get(unit, seal, { proposal: id })).toMatchObject(refused(404, 'unknown'))
  })
})

describe('a collective’s account', () => {
  it('[B1] [B3] [B13] is in no form but its own: neither invited, recorded for, nor a mentor', async () => {
    const level = memoryLevel({ now: opening })
    await registered(level, people.lin, people.he, people.league)
    const only = refused(422, 'members-only', { allowed: { remove: [people.league.id] } })
    const id = await drafted(level, { kind: 'joint' })
    const invite = (...members: string[]) => level.act(people.lin, at(id, 'invite'), { members })
    expect(await invite(people.he.id, people.league.id)).toMatchObject(only)
    expect((await proposalPage(level, id)).invitations).toEqual([])
    const recorded = { ...draftBody, member: people.league.id }
    expect(await level.act(people.committee, '/intake/proposals/for-member', recorded)).toMatchObject(only)
    await must(level, people.lin, at(id, 'seek-cultivation'), { wish: '请帮助修改。' })
    const members = [people.league.id]
    expect(await level.act(people.committee, at(id, 'name-mentors'), { members })).toMatchObject(only)
    expect((await invite(people.he.id)).status).toBe(200)
  })
})
