// The merge group as people see it: its page, its rows, and each fact in plain Chinese.
import type * as z from 'zod/mini'
import type { mergedShown, mergeItem, mergePage } from '#contracts/api/merge-groups.ts'
import { mergeAnswerNames, mergeStatusNames, termNames } from '#contracts/terms.ts'
import type { Projection } from '#kernel/aggregate.ts'
import { initiatedRow } from '#kernel/desk.ts'
import type { PageBasics, Resource } from '#kernel/http/resource.ts'
import {
  type Grouped,
  type MergeGroup,
  type MergeGroupFact,
  mergeGroup,
  mergeGroupActs,
} from '../domain/merge-group.ts'
import { secretTitle } from '../domain/proposal-secrecy.ts'
import { mayKnowOf, type Reader } from './merge-secrets.ts'

const proposedWords = ({
  form,
  proposals,
  explanation,
}: Pick<MergeGroup, 'form' | 'proposals' | 'explanation'>): string =>
  `商请 ${proposals.length} 件${termNames[form]}：${explanation}`

function words(fact: MergeGroupFact): string {
  switch (fact.type) {
    case 'merge.proposed': {
      return proposedWords(fact.data)
    }
    case 'reasons.used':
      return `引用了情形 ${fact.data.codes.join('、')}`
    case 'answer.noted': {
      const { answer } = fact.data
      return `一件的答复：${mergeAnswerNames[answer]}`
    }
    case 'merge.settled':
      return '各提案者都同意'
    case 'secrecy.noted':
      return fact.data.secret ? '其中一件涉密，限定知悉' : '其中一件复核后不涉密'
    case 'merge.called-off':
      return '有一件现在不能列入，请主案中止整合'
    case 'merge.joined':
      return '整合稿已由全体联名人签名并提交，已经生效'
    case 'merge.released':
      return `没有进行：${fact.data.reason}。各件回到原来的审查环节`
  }
}

export const mergeGroupResource: Resource<MergeGroup, MergeGroupFact> = {
  aggregate: mergeGroup,
  acts: mergeGroupActs,
  stateNames: mergeStatusNames,
  status: ({ status }) => status,
  parties: ({ by, proposals }) => ({
    persons: [...(by === undefined ? [] : [by.id]), ...proposals.map(({ lead }) => lead.id)],
    units: [],
  }),
  words,
}

export const mergeGroupsPartition = 'merge-groups'
export type MergeRow = z.infer<typeof mergeItem>

const titleIn = ({ secret, title }: Grouped): string => (secret === true ? secretTitle : title)

function titleOf({ main, proposals }: MergeGroup): string {
  const one = proposals.find(({ proposal }) => proposal === main)
  return one === undefined ? '' : titleIn(one)
}

export const mergeGroupProjection: Projection<MergeGroup, MergeGroupFact> = {
  aggregate: mergeGroup,
  rows(state, { id, at }) {
    const { status, form, by, proposedAt, proposals } = state
    const statusText = mergeStatusNames[status]
    const title = titleOf(state)
    const data: MergeRow = {
      id,
      status,
      statusText,
      form,
      title,
      by: by?.name ?? '',
      proposedAt,
      proposals: proposals.length,
      agreed: proposals.filter(({ answer }) => answer === 'agreed').length,
    }
    return [
      { pk: mergeGroupsPartition, sk: `${proposedAt}#${id}`, data },
      initiatedRow(by?.id ?? '', {
        id,
        title: `${termNames[form]}：${title}`,
        statusText,
        at,
        about: 'merge-group',
      }),
    ]
  },
}

function showProposal({ main }: MergeGroup, one: Grouped, reader: Reader): z.infer<typeof mergedShown> {
  const { proposal, lead, answer = 'waiting', words, answeredAt } = one
  // What its lead answers may tell of it.
  const said = mayKnowOf(one, reader) ? words : undefined
  return {
    proposal,
    // Its own lead knows it anyway.
    title: lead.id === reader.id ? one.title : titleIn(one),
    main: proposal === main,
    // Whose it is would tell of it, too.
    lead: one.secret === true && lead.id !== reader.id ? secretTitle : lead.name,
    answer,
    answerText: mergeAnswerNames[answer],
    ...(said === undefined ? {} : { words: said }),
    ...(answeredAt === undefined ? {} : { answeredAt }),
  }
}

export function showMergeGroup(
  state: MergeGroup,
  { timeline, ...basics }: PageBasics,
  reader: Reader,
): z.infer<typeof mergePage> {
  const { status, form, reasons, texts, by, proposedAt, decidedAt, proposals } = state
  const closed = !proposals.every((one) => mayKnowOf(one, reader))
  const explanation = closed ? secretTitle : state.explanation
  return {
    ...basics,
    timeline: closed
      ? timeline.map((one) =>
          one.type === 'merge.proposed' ? { ...one, text: proposedWords({ ...state, explanation }) } : one,
        )
      : timeline,
    status,
    statusText: mergeStatusNames[status],
    form,
    reasons: reasons.map((code, index) => ({ code, text: texts[index] ?? code })),
    explanation,
    by: by?.name ?? '',
    proposedAt,
    ...(decidedAt === undefined ? {} : { decidedAt }),
    proposals: proposals.map((one) => showProposal(state, one, reader)),
  }
}
