// One merge group 并案、联名整合: who has agreed, who is still asked, and what came of it.
import { useParams } from 'react-router'
import { termNames } from '#contracts/terms.ts'
import { Paragraphs, Section } from '../proposal/section.tsx'
import { type OneOfThem, type Outcome, TogetherPage } from '../proposal/together-page.tsx'
import type { Tone } from '../shell/mark.tsx'
import { Shown } from '../shell/shown.tsx'
import { dateTime } from '../time/format.ts'
import { type MergePage as Group, useMerge } from './queries.ts'

export const mergeTones: Readonly<Record<Group['status'], Tone>> = {
  waiting: 'waits',
  integrating: 'waits',
  settled: 'good',
  released: 'plain',
}

const answerTones: Readonly<Record<Group['proposals'][number]['answer'], Tone>> = {
  waiting: 'waits',
  agreed: 'good',
  declined: 'plain',
  lapsed: 'plain',
  impossible: 'plain',
}

export function MergeGroupPage() {
  const { id = '' } = useParams()
  return (
    <Shown of={useMerge(id)} title="看不到这次并案" text="没有这次并案，或者它与您的提案无关。">
      {(group) => (
        <TogetherPage
          title={`${termNames[group.form]} ${group.proposals.length} 件`}
          statusText={group.statusText}
          tone={mergeTones[group.status]}
          by={group.by}
          at={group.proposedAt}
          outcome={outcomeOf(group)}
          each={{ title: '各件的答复', items: answersOf(group) }}
        >
          <Section title="为什么">
            <Paragraphs text={group.explanation} />
            <ul>
              {group.reasons.map(({ code, text }) => (
                <li key={code}>{text}</li>
              ))}
            </ul>
          </Section>
        </TogetherPage>
      )}
    </Shown>
  )
}

function outcomeOf({ status, form, proposals, decidedAt }: Group): Outcome {
  switch (status) {
    case 'waiting': {
      const agreed = proposals.filter(({ answer }) => answer === 'agreed').length
      return {
        type: 'info',
        title: `等待答复：${agreed} / ${proposals.length} 件已同意`,
        description: '全部同意才生效。有一件不同意、或到期没有答复，各件都回到原来的审查环节。',
      }
    }
    case 'integrating':
      return {
        type: 'info',
        title: '各位都已同意，正在写整合稿',
        description:
          '主案的第一提案人写好整合稿，请各位签名后提交，才算联名。有一位不同意、或到期没有提交，各件按原文继续审查。',
      }
    case 'settled':
      return {
        type: 'success',
        title: form === 'merge' ? '已经并案' : '已经联名整合',
        description: `${dateTime(decidedAt ?? '')} 起，各位提案者在主案上看办理情况、确认沟通、评价答复。`,
      }
    case 'released':
      return {
        type: 'warning',
        title: '没有进行',
        description: '各件回到原来的审查环节，照常审查。',
      }
  }
}

const answersOf = ({ proposals }: Group): OneOfThem[] =>
  proposals.map(({ proposal, title, main, lead, answer, answerText, words, answeredAt }) => ({
    id: proposal,
    title,
    about: `${main ? '主案 · ' : ''}${lead}${words === undefined ? '' : `：${words}`}`,
    statusText: answerText,
    tone: answerTones[answer],
    ...(answeredAt === undefined ? {} : { at: answeredAt }),
  }))
