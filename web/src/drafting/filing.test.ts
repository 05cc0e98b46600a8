// What is said before a draft is filed: what is missing, who has not signed, and a collective's steps in their order.
import { describe, expect, it } from 'vitest'
import { collectiveSteps, notDueYet, waitingFor, whyNotFiled } from './filing.ts'

type Draft = Parameters<typeof whyNotFiled>[0]

const sole: Draft = {
  kind: 'sole',
  status: 'drafting',
  situation: '情况。',
  analysis: '分析。',
  suggestions: [{ number: 1, text: '建议。' }],
  invitations: [],
  discussions: [],
  consentPublic: true,
}
const discussion = {
  date: '2026-01-02',
  participants: ['林一'],
  summary: '同意。',
  by: '林一',
  at: '2026-01-02T02:00:00.000Z',
}
const collective: Draft = { ...sole, kind: 'collective' }
const discussed: Draft = { ...collective, discussions: [discussion] }
const sealed: Draft = {
  ...discussed,
  endorsement: { decisionRecord: '主委会议同意', signatories: ['林一'], by: '林一', at: discussion.at },
}
const invitation = (name: string, state: 'pending' | 'signed') => ({ member: name, name, state })

describe('why a draft would not be taken', () => {
  it('[A22] names every part that is not written yet, suggestions first', () => {
    expect(whyNotFiled(sole)).toBeUndefined()
    expect(whyNotFiled({ ...sole, suggestions: [], analysis: ' ' })).toBe(
      '还没有写建议、分析，现在不能提交。',
    )
  })

  it('[B7] is that nobody has said whether it may be public; either answer will do', () => {
    const { consentPublic: _, ...unsaid } = sole
    expect(whyNotFiled(unsaid)).toBe('还没有选是否同意公开，现在不能提交。')
    expect(whyNotFiled({ ...unsaid, suggestions: [] })).toBe(
      '还没有写建议，还没有选是否同意公开，现在不能提交。',
    )
    expect(whyNotFiled({ ...unsaid, consentPublic: false })).toBeUndefined()
  })

  it('[B2] is, of a joint one, that nobody has signed; who has not is named', () => {
    const joint: Draft = { ...sole, kind: 'joint', invitations: [invitation('何二', 'pending')] }
    expect(whyNotFiled(joint)).toContain('还没有人签名')
    const signed: Draft = { ...joint, invitations: [...joint.invitations, invitation('苏三', 'signed')] }
    expect(whyNotFiled(signed)).toBeUndefined()
    expect(waitingFor(signed)).toEqual(['何二'])
  })
})

describe('[B3] a collective’s steps', () => {
  const done = (draft: Draft) => collectiveSteps(draft, 1).map((one) => one.done)

  it('are discussed, sealed, filed; others have none', () => {
    expect(collectiveSteps(collective, 1).map(({ title }) => title)).toEqual([
      '记录集体讨论',
      '集体签章',
      '提交提案',
    ])
    expect(done(collective)).toEqual([false, false, false])
    expect(done(discussed)).toEqual([true, false, false])
    expect(done(sealed)).toEqual([true, true, false])
    expect(collectiveSteps(sole, 1)).toEqual([])
    expect(collectiveSteps(discussed, 2)[0]).toEqual({ title: '记录集体讨论（1/2 次）', done: false })
  })

  it.each([
    [collective, '先记录集体讨论', '先记录集体讨论，再签章'],
    [discussed, undefined, '先签章'],
    [sealed, undefined, undefined],
    [sole, undefined, undefined],
  ])('close what is not due yet', (draft, endorse, file) => {
    expect(notDueYet('proposal.endorse', draft, 1)).toBe(endorse)
    expect(notDueYet('proposal.file', draft, 1)).toBe(file)
    expect(notDueYet('proposal.revise', draft, 1)).toBeUndefined()
  })
})
