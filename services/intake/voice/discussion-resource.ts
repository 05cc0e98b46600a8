// Discussions as people see them: rows for the public, the members and the committee, and each fact in plain Chinese.
import type * as z from 'zod/mini'
import type { discussionItem, discussionPage, publicDiscussionPage } from '#contracts/api/discussions.ts'
import { takeDownGroundNames } from '#contracts/voice.ts'
import type { Context, Projection } from '#kernel/aggregate.ts'
import type { Actor } from '#kernel/decision.ts'
import { initiatedRow, taskRow } from '#kernel/desk.ts'
import type { PageBasics, Resource } from '#kernel/http/resource.ts'
import {
  type Discussion,
  type DiscussionFact,
  discussion,
  discussionActs,
  isOpened,
  takesComments,
} from '../domain/discussion.ts'
import { trailRow } from '../origins/provenance.ts'
import { takenDownPartition } from './comments-waiting.ts'

function words(fact: DiscussionFact): string | undefined {
  switch (fact.type) {
    case 'discussion.proposed':
      return '提出了商量，等提案委同意'
    case 'discussion.opened':
      return '发起了商量'
    case 'discussion.revised':
      return '修改后再次提出'
    case 'discussion.taken-back':
      return '收回了商量'
    case 'discussion.let-open':
      return '同意开放商量'
    case 'discussion.declined':
      return `没有开放：${fact.data.reason}`
    case 'discussion.taken-down':
      return `撤下了商量（${takeDownGroundNames[fact.data.ground]}）：${fact.data.reason}`
    case 'discussion.put-back':
      return '恢复公开'
    case 'discussion.closed':
      return '提前结束了商量'
    case 'discussion.summarised':
      return `公布了商量结果，采纳意见 ${fact.data.points.length} 条`
    case 'discussion.adopted': {
      const { kind, proposers, title } = fact.data
      // Which proposal stands on the page: a title in a timeline stays when it should not.
      if (kind === 'proposal')
        return proposers.length === 0 ? '形成了提案' : `形成了${proposers.join('、')}的提案`
      return `列为提案选题${title === undefined ? '' : `《${title}》`}`
    }
    case 'discussion.let-go':
      return '由此列出的选题没有采用'
    case 'discussion.took-up-clue':
      return '已告知所出自的线索'
    case 'discussion.led-to-proposal':
      return undefined
  }
}

const statusTexts: Record<Discussion['status'], string> = {
  proposed: '待提案委同意开放',
  open: '正在商量',
  closed: '已结束，待公布结果',
  summarised: '已公布结果',
  declined: '没有开放',
  'taken-back': '已收回',
  'taken-down': '已撤下',
}

export const discussionResource: Resource<Discussion, DiscussionFact> = {
  aggregate: discussion,
  acts: discussionActs,
  stateNames: statusTexts,
  status: ({ status }) => status,
  parties: ({ opener }) => ({ persons: [opener.id], units: [] }),
  // What is not public is between its opener and the committee.
  toOffices: (state, role) => role === 'committee' || isOpened(state),
  words,
}

/** Where it stands at a moment: the window closes by itself. */
export function discussionStatusText(state: Pick<Discussion, 'status' | 'closesAt'>, now: string): string {
  return state.status === 'open' && !takesComments(state, now)
    ? '已结束，待公布结果'
    : statusTexts[state.status]
}

export const discussionsPartition = 'discussions'
/** Those that somebody proposed or opened, whatever became of them. */
export const discussionsOf = (person: string) => `discussions-of#${person}`
/** Of the sparse index: those that wait for the committee, the longest waiting first. */
export const waitingDiscussions = 'discussions#proposed'

export type DiscussionRow = Omit<z.infer<typeof discussionItem>, 'statusText'>

/** What others call it who may not read it. */
const unpublishedTitle = '一场没有公开的商量'

export const discussionProjection: Projection<Discussion, DiscussionFact> = {
  aggregate: discussion,
  rows(state, { id, at }) {
    const { title, opener, openedAt, proposedAt, closesAt, status, since, origins, waited, reason } = state
    const data: DiscussionRow = {
      id,
      title,
      openedBy: opener.name,
      proposedAt,
      closesAt,
      status,
      ...(openedAt === '' ? {} : { openedAt }),
    }
    // What the clock tells cannot stand in a row.
    const statusText = status === 'open' || status === 'closed' ? '商量' : statusTexts[status]
    const entry = { id, title, statusText, at, about: 'discussion' as const }
    const mine = {
      ...entry,
      at: since,
      statusText: reason === undefined ? statusText : `没有开放：${reason}`,
    }
    const due = { proposed: waitingDiscussions, 'taken-down': takenDownPartition }[status as string]
    return [
      {
        pk: discussionsOf(opener.id),
        sk: `${proposedAt}#${id}`,
        data,
        ...(due === undefined ? {} : { due: { partition: due, at: since } }),
      },
      initiatedRow(opener.id, entry),
      ...(waited
        ? [
            taskRow('office:committee', { ...entry, at: since }, status === 'proposed'),
            taskRow(`person:${opener.id}`, mine, status === 'declined'),
          ]
        : []),
      ...(openedAt === '' ? [] : [{ pk: discussionsPartition, sk: `${openedAt}#${id}`, data }]),
      trailRow({
        kind: 'discussion',
        id,
        title,
        at: openedAt === '' ? proposedAt : openedAt,
        origins,
        ...(isOpened(state) ? {} : { kept: { persons: [opener.id], units: [], called: unpublishedTitle } }),
      }),
    ]
  },
}

/** Why it was declined or taken down is told in the committee's own words, which may repeat what had to go. */
const withReasons: readonly string[] = [
  'discussion.declined',
  'discussion.taken-down',
] satisfies DiscussionFact['type'][]

/** A17: the reasons are between its opener and the committee; others read that it happened, and the ground. */
function timelineFor(
  { opener }: Discussion,
  actor: Actor,
  timeline: PageBasics['timeline'],
): PageBasics['timeline'] {
  if (actor.kind === 'person' && (actor.id === opener.id || actor.role === 'committee')) return timeline
  return timeline.map((one) =>
    withReasons.includes(one.type) ? { ...one, text: one.text.slice(0, one.text.indexOf('：')) } : one,
  )
}

function shown(state: Discussion, id: string, now: string) {
  const { title, introduction, opener, closesAt, summary, adoptions } = state
  return {
    id,
    title,
    introduction,
    openedBy: opener.name,
    closesAt,
    statusText: discussionStatusText(state, now),
    takesComments: takesComments(state, now),
    adoptions: adoptions.map(({ proposers, ...rest }) => ({ ...rest, proposers: [...proposers] })),
    ...(summary === undefined ? {} : { summary: { ...summary, points: [...summary.points] } }),
  }
}

/** As everybody reads it at a moment; undefined when it was never opened. */
export function showDiscussion(
  state: Discussion,
  id: string,
  now: string,
): z.infer<typeof publicDiscussionPage> | undefined {
  const { status, openedAt, takenDown } = state
  if (status === 'taken-down' && takenDown !== undefined) {
    const why = takeDownGroundNames[takenDown.ground]
    return { id, status, statusText: '已关闭', why, at: takenDown.at }
  }
  return status === 'open' || status === 'closed' || status === 'summarised'
    ? { ...shown(state, id, now), status, openedAt }
    : undefined
}

export function showDiscussionPage(
  state: Discussion,
  basics: PageBasics,
  { actor, now }: Context,
): z.infer<typeof discussionPage> {
  const { status, proposedAt, openedAt, origins, reason, takenDown } = state
  const { from: _, ...down } = takenDown ?? { from: '' }
  return {
    ...basics,
    timeline: timelineFor(state, actor, basics.timeline),
    ...shown(state, basics.id, now),
    status,
    proposedAt,
    origins: [...origins],
    ...(openedAt === '' ? {} : { openedAt }),
    ...(reason === undefined ? {} : { reason }),
    ...(takenDown === undefined
      ? {}
      : { takenDown: { ...(down as Down), why: takeDownGroundNames[takenDown.ground] } }),
  }
}

type Down = Omit<NonNullable<Discussion['takenDown']>, 'from'>
