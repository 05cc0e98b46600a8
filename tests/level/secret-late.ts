// The same county further on: the joint proposal and the collective's are accepted, dispatched together and answered, the
// third waits for its proposer's answer. Then they turn out to be secret, or after that to be none.
import {
  acceptance,
  consultation,
  contactAgain,
  must,
  passed,
  replyBody,
  requirement,
  toEducation,
} from './journey.ts'
import type { Person } from './memory-level.ts'
import { act, toBrief, withdrawal, yes } from './outcomes.ts'
import { cast, type World } from './secret-world.ts'

const caseOf = (id: string, name: string) => `/assignment/cases/${id}/${name}`

/** Through the rest of the review, to acceptance. */
async function accepted({ level }: World, id: string): Promise<void> {
  await must(level, cast.seated, act(id, 'second-review'), passed)
  await must(level, cast.committee, act(id, 'record-consultation'), consultation)
  await must(level, cast.chair, act(id, 'final-review'), acceptance)
}

/** To the unit, which has claimed it. */
async function claimed({ level }: World, id: string): Promise<void> {
  await must(level, cast.dispatch, caseOf(id, 'pre-assign'), { ...toEducation, coUnits: ['GA'] })
  await must(level, cast.handler, caseOf(id, 'claim'))
}

/** Signed for, talked about, answered. */
async function answered({ level }: World, id: string, by: Person): Promise<void> {
  await must(level, cast.handler, caseOf(id, 'sign-for'))
  await must(level, cast.otherHandler, caseOf(id, 'give-opinion'), { text: '可以配合。' })
  await contactAgain(level, id, by)
  await must(level, cast.handler, caseOf(id, 'draft-reply'), replyBody)
  await must(level, cast.otherHandler, caseOf(id, 'countersign'), { agreed: true, remark: '同意。' })
  await must(level, cast.leader, caseOf(id, 'sign-off'))
  const audit = { outcome: 'pass', remark: '逐条答复,格式规范。' }
  await must(level, cast.supervision, caseOf(id, 'audit'), audit)
}

/** Both accepted ones in one batch; the joint one is answered, and one of its proposers has said how. */
export async function furtherOn(at: World): Promise<void> {
  const { level, joint, early, ofBrief } = at
  for (const { id } of [joint, early]) {
    await accepted(at, id)
    await claimed(at, id)
  }
  const batch = { cases: [joint.id, early.id], ...requirement }
  await must(level, cast.dispatch, '/assignment/dispatch-batches', batch)
  await answered(at, joint.id, cast.lin)
  const feedback = { attitude: 'satisfied', answer: 'basically-satisfied' }
  await must(level, cast.lin, `/evaluation/verdicts/${joint.id}/give-feedback`, feedback)
  await level.noteFiled()
  await must(level, cast.seated, act(ofBrief.id, 'request'), {
    kind: 'convert',
    to: 'unit-reference',
    unit: 'JY',
    reasons: ['situation-only'],
    explanation: '建议转有关单位研究参考。',
  })
}

/** Ended without a case: not accepted and passed to a unit, converted into a brief, withdrawn because the review asked. */
export async function endedOtherwise(at: World): Promise<void> {
  const { level, joint, early, ofBrief } = at
  await must(level, cast.seated, act(joint.id, 'second-review'), passed)
  await must(level, cast.committee, act(joint.id, 'record-consultation'), consultation)
  await must(level, cast.chair, act(joint.id, 'final-review'), {
    outcome: 'not-accept',
    reasons: ['no-substance'],
    explanation: '建议不具体，转有关单位研究参考。',
    forwardTo: 'unit',
    forwardUnit: 'JY',
  })
  await must(level, cast.seated, act(early.id, 'request'), toBrief)
  await must(level, cast.league, act(early.id, 'answer-request'), yes)
  await must(level, cast.seated, act(ofBrief.id, 'request'), withdrawal)
  await must(level, cast.briefer, act(ofBrief.id, 'answer-request'), yes)
  await level.noteFiled()
}
