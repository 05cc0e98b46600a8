// What goes on in a county beside the proposals a test is about, so that every page of it has something to show.
import {
  accepted,
  collectiveFiled,
  delivered,
  filed,
  inHandling,
  must,
  requirement,
  settled,
} from './journey.ts'
import type { MemoryLevel } from './memory-level.ts'
import { hoursAfter, later, opening } from './pages.ts'
import { people } from './people.ts'
import { handedIn, sendComment } from './voices.ts'

const year = 2026
const { committee } = people

/** Topics from the call to the catalogue, the two lists, activities, readings, a comment and a clue with its receipt. */
export async function everydayOfIntake(level: MemoryLevel): Promise<{ readonly receipt: string }> {
  const call = await must(level, committee, '/intake/topic-calls', {
    title: '2026年协商选题征集',
    year,
    text: '请报送本单位年度工作重点和选题。',
    audience: ['calls-units'],
    closes: hoursAfter(opening, 170),
  })
  await must(level, committee, '/intake/topic-meetings', {
    call: call.id,
    title: '选题座谈会',
    date: '2026-01-05',
    place: '政协三楼会议室',
    attendees: ['教育界'],
    minutes: '与会单位围绕民生实事归纳为一个选题。',
  })
  const topic = { title: '社区食堂运营', text: '社区食堂运营困难，难以持续。', source: 'chairpersons', year }
  const { id } = await must(level, committee, '/intake/topics', topic)
  const catalogue = { kind: 'yearly', year, title: '参考题目', topics: [id], note: '首版。' }
  await must(level, committee, '/intake/topic-catalogues', { ...catalogue, seen: 0 })
  await must(level, committee, '/intake/topic-catalogues', { ...catalogue, note: '二版。', seen: 1 })
  await must(level, committee, '/intake/topic-decisions', {
    meeting: '第42次主席会议',
    date: '2026-01-05',
    text: '会议同意将下列选题列为年度重点选题。',
    topics: [id],
  })
  const ask = await item(level, 'ask', people.handler, '社区食堂怎样可持续')
  const concern = await item(level, 'concern', people.he, '社区食堂开不下去')
  await must(level, committee, '/intake/list-matches', { ask, concern })
  await must(level, committee, '/intake/activities', {
    kind: 'briefing',
    title: '情况通报会',
    about: '通报民生实事。',
    place: '政协会议室',
    startsAt: hoursAfter(opening, 20),
    endsAt: hoursAfter(opening, 22),
    signUpBy: hoursAfter(opening, 10),
    places: 20,
  })
  const lesson = {
    kind: 'lesson',
    title: '怎样写好建议',
    text: '一条建议写一件事，写明谁来做。',
    tags: ['撰写'],
  }
  await must(level, committee, '/intake/readings', lesson)
  const discussion = await must(level, committee, '/intake/discussions', {
    title: '食堂怎样开下去',
    introduction: '想听听老人和邻居们的办法。',
    closesAt: later(opening, 10 * 86_400_000),
  })
  await sendComment(level, discussion.id)
  return handedIn(level, { text: '社区食堂饭菜凉了，老人没法吃。' })
}

async function item(
  level: MemoryLevel,
  list: string,
  by: (typeof people)[keyof typeof people],
  title: string,
) {
  const body = { list, year, title, text: `${title}，盼有办法。`, field: 'society' }
  const { id } = await must(level, by, '/intake/list-items', body)
  await must(level, committee, `/intake/list-items/${id}/publish`)
  return id as string
}

/** Cases that are handled, dispatched together and answered, a unit's own system, and a pre-session selection. */
export async function everydayOfCases(level: MemoryLevel, session: string, early: string): Promise<void> {
  await must(level, people.dispatch, '/assignment/endpoints', {
    unit: 'JY',
    name: '教育局办公系统',
    url: 'https://oa.jy.example.cn/hooks',
    types: ['case.dispatched'],
  })
  const cases = [await settled(level, { title: '关于增设社区食堂的提案' })]
  await must(level, people.dispatch, '/assignment/dispatch-batches', { cases, ...requirement })
  await inHandling(level, { title: '关于路灯维修的提案' })
  await delivered(level, { title: '关于公交站点的提案' })
  await filed(level, { title: '关于公园照明的提案', openToSeconding: true })
  await accepted(level, {}, async () => early)
  await must(level, committee, '/intake/pre-session', { session, proposals: [early], note: '建议具体。' })
}

/** A collective's proposal from before the session. */
export const filedEarly = (level: MemoryLevel) => collectiveFiled(level, { title: '关于社区养老的提案' })
