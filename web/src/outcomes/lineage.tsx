// What became of a proposal by 改联转撤: into what it was merged or converted, what it has taken in, what was asked before.
import { Alert } from 'antd'
import { Link } from 'react-router'
import { passedOnByHand, termNames } from '#contracts/terms.ts'
import { regionName } from '#data/names.ts'
import type { ProposalPage } from '../api/client.ts'
import { type ProposalParts, useUnitName } from '../api/queries.ts'
import { Paragraphs, Section } from '../proposal/section.tsx'
import { Mark, type Tone } from '../shell/mark.tsx'
import { dateAndWeekday, dateTime } from '../time/format.ts'

export function Lineage({ parts: { proposal } }: { parts: ProposalParts }) {
  if (proposal === undefined) return null
  return (
    <>
      <Ended proposal={proposal} />
      <WhatCameOfIt proposal={proposal} />
      <TakenIn proposal={proposal} />
      <Before proposal={proposal} />
    </>
  )
}

function Ended({ proposal: { id, mergedInto, converted } }: { proposal: ProposalPage }) {
  const unitName = useUnitName()
  if (mergedInto !== undefined)
    return (
      <Alert
        className="notice"
        type="success"
        showIcon
        title={mergedInto.form === 'merge' ? '本件已并入主案' : '本件已联名整合'}
        description={
          <>
            <Link to={`/proposals/${mergedInto.id}`}>《{mergedInto.title}》</Link>
            <p>
              {mergedInto.form === 'merge'
                ? '您仍是提案者：办理进展、沟通确认、答复和评价都在主案上。'
                : '您是主案的联名人，整合稿请在主案上签名。'}
            </p>
          </>
        }
      />
    )
  if (converted === undefined) return null
  const { to, unit, level, explanation, at } = converted
  const target = unit === undefined ? level && `${regionName(level)}政协` : unitName(unit)
  return (
    <Alert
      className="notice"
      type="info"
      showIcon
      title={`${passedOnByHand.includes(to) ? '同意转为' : '已转为'}${termNames[to]}${target === undefined ? '' : `：${target}`}`}
      description={
        <>
          <p>{explanation}</p>
          <p className="soft">{dateTime(at)}</p>
          {to === 'brief' && <Link to={`/briefs/${id}`}>看这条社情民意信息</Link>}
        </>
      }
    />
  )
}

/** 去向: what the unit answered, or when and to whom it was passed on; until then, that it has not been. */
function WhatCameOfIt({ proposal: { id, destination, converted } }: { proposal: ProposalPage }) {
  const unitName = useUnitName()
  if (destination === undefined) return null
  const { to, unit, answer, passedOn } = destination
  if (to === 'brief')
    return converted === undefined ? (
      <Section title="去向">
        <p>
          已转为社情民意信息，编号不变。<Link to={`/briefs/${id}`}>看这条社情民意信息</Link>
        </p>
      </Section>
    ) : null
  if (answer !== undefined)
    return (
      <Section title={`书面答复${unit === undefined ? '' : `（${unitName(unit)}）`}`}>
        <Paragraphs text={answer.text} />
        <p className="soft">
          {answer.by}，{dateTime(answer.at)}
        </p>
      </Section>
    )
  if (passedOn !== undefined)
    return (
      <Section title="去向">
        <p>
          {passedOn.on} 已转送{passedOn.to}
        </p>
        <Paragraphs text={passedOn.words} />
        <p className="soft">
          {passedOn.by}记录于 {dateTime(passedOn.at)}
        </p>
      </Section>
    )
  return (
    <Section title="去向">
      <p>
        {unit === undefined
          ? '由提案委转送，还没有转送。转送后会通知提案者。'
          : `已到${unitName(unit)}的工作台，由单位研究参考，还没有答复。答复后会通知提案者。`}
      </p>
    </Section>
  )
}

/** 退改: why, until when, and what follows; above everything, for whom it waits. */
export function SentBack({ parts: { proposal } }: { parts: ProposalParts }) {
  if (proposal === undefined) return null
  const { status, reviseBy, acts, reviews } = proposal
  if (reviseBy === undefined || (status !== 'drafting' && status !== 'co-signing')) return null
  if (!acts.includes('proposal.stand-by')) return null
  const back = reviews.findLast(({ outcome }) => outcome === 'return')
  return (
    <Alert
      className="notice"
      type="warning"
      showIcon
      title={`审查请您修改：${dateAndWeekday(reviseBy)}前提交修改稿，或坚持原文`}
      description={
        <>
          {back !== undefined && (
            <p>
              {back.reasons?.map(({ text }) => text).join('；')}
              {back.reasons !== undefined && <br />}
              {back.stage}意见：{back.remark}
            </p>
          )}
          <p>
            修改后重新提交，从初审开始。认为不必修改，可以“坚持原文”，回到退改前的环节继续审查。到期没有提交的，自动按原文继续审查，不会作废。
          </p>
        </>
      }
    />
  )
}

function TakenIn({ proposal: { merged } }: { proposal: ProposalPage }) {
  if (merged.length === 0) return null
  return (
    <Section title="并入本案的提案">
      <ul className="lines">
        {merged.map(({ id, title, form, proposers }) => (
          <li key={id}>
            <Link to={`/proposals/${id}`} className="line">
              <span className="line-main">
                <b>{title}</b>
                <span className="soft">
                  {proposers.map(({ name, collective }) => collective ?? name).join('、')}
                </span>
              </span>
              <span className="line-side">
                <Mark>{termNames[form]}</Mark>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}

const answerTones: Readonly<Record<string, Tone>> = {
  agreed: 'good',
  declined: 'plain',
  lapsed: 'waits',
  released: 'plain',
}

function Before({ proposal: { requests, notAgreed = [] } }: { proposal: ProposalPage }) {
  if (requests.length === 0) return null
  return (
    <Section title="商请与答复">
      {notAgreed.map(({ kind, count, limit }) => (
        <p key={kind}>
          商请{termNames[kind]}，提案者已有 {count} 次没有同意
          {count < limit ? `（最多 ${limit} 次）` : '，不再商请'}。
        </p>
      ))}
      <ul className="clocks">
        {requests.map(({ kind, to, explanation, at, answer = 'released', words, answeredAt }) => (
          <li key={`${kind}/${at}`}>
            <p className="clock-head">
              <b>
                {termNames[kind]}
                {to === undefined ? '' : `（${termNames[to]}）`}
              </b>
              <Mark tone={answerTones[answer] ?? 'plain'}>{termNames[answer]}</Mark>
            </p>
            <p>{explanation}</p>
            {words !== undefined && (
              <p>
                {answer === 'released' ? '原因' : '答复'}：{words}
              </p>
            )}
            <p className="soft">
              {dateTime(at)} 商请{answeredAt === undefined ? '' : `，${dateTime(answeredAt)} 结束`}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
