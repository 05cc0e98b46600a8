// One merge group 并案、联名整合: who has agreed, who is still asked, and what came of it.
import { Alert } from 'antd'
import { Link, useParams } from 'react-router'
import { termNames } from '#contracts/terms.ts'
import { Paragraphs, Section } from '../proposal/section.tsx'
import { Mark, type Tone } from '../shell/mark.tsx'
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
        <main className="page page-narrow">
          <div className="page-head">
            <div>
              <p className="marks">
                <Mark tone={mergeTones[group.status]}>{group.statusText}</Mark>
                <span className="soft">
                  {group.by} · {dateTime(group.proposedAt)}
                </span>
              </p>
              <h1>
                {termNames[group.form]} {group.proposals.length} 件
              </h1>
            </div>
          </div>
          <Outcome group={group} />
          <Section title="为什么">
            <Paragraphs text={group.explanation} />
            <ul>
              {group.reasons.map(({ code, text }) => (
                <li key={code}>{text}</li>
              ))}
            </ul>
          </Section>
          <Answers group={group} />
        </main>
      )}
    </Shown>
  )
}

function Outcome({ group: { status, form, proposals, decidedAt } }: { group: Group }) {
  if (status === 'waiting') {
    const agreed = proposals.filter(({ answer }) => answer === 'agreed').length
    return (
      <Alert
        className="notice"
        type="info"
        showIcon
        title={`等待答复：${agreed} / ${proposals.length} 件已同意`}
        description="全部同意才生效。有一件不同意、或到期没有答复，各件都回到原来的审查环节。"
      />
    )
  }
  if (status === 'integrating')
    return (
      <Alert
        className="notice"
        type="info"
        showIcon
        title="各位都已同意，正在写整合稿"
        description="主案的第一提案人写好整合稿，请各位签名后提交，才算联名。有一位不同意、或到期没有提交，各件按原文继续审查。"
      />
    )
  return status === 'settled' ? (
    <Alert
      className="notice"
      type="success"
      showIcon
      title={form === 'merge' ? '已经并案' : '已经联名整合'}
      description={`${dateTime(decidedAt ?? '')} 起，各位提案者在主案上看办理情况、确认沟通、评价答复。`}
    />
  ) : (
    <Alert
      className="notice"
      type="warning"
      showIcon
      title="没有进行"
      description="各件回到原来的审查环节，照常审查。"
    />
  )
}

function Answers({ group: { proposals } }: { group: Group }) {
  return (
    <Section title="各件的答复">
      <ul className="lines">
        {proposals.map(({ proposal, title, main, lead, answer, answerText, words, answeredAt }) => (
          <li key={proposal}>
            <Link to={`/proposals/${proposal}`} className="line">
              <span className="line-main">
                <b>{title}</b>
                <span className="soft">
                  {main ? '主案 · ' : ''}
                  {lead}
                  {words === undefined ? '' : `：${words}`}
                </span>
              </span>
              <span className="line-side">
                <Mark tone={answerTones[answer]}>{answerText}</Mark>
                {answeredAt !== undefined && <span className="soft">{dateTime(answeredAt)}</span>}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}
