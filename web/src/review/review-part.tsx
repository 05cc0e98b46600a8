// What is said before a decision, on a proposal's page: the panel's opinions, the consultation, what units answered.
import { Alert } from 'antd'
import { Link } from 'react-router'
import { termNames } from '#contracts/terms.ts'
import type { ProposalPage } from '../api/client.ts'
import { type ProposalParts, useUnitName } from '../api/queries.ts'
import { Section } from '../proposal/section.tsx'
import { usePerson } from '../session/session.tsx'
import { Mark, type Tone } from '../shell/mark.tsx'
import { date, dateTime } from '../time/format.ts'
import { useReasons } from './queries.ts'
import './review.css'
import { agreementNames } from './words.ts'

export function Review({ parts: { proposal } }: { parts: ProposalParts }) {
  if (proposal === undefined) return null
  const { opinions, consultations, unitOpinions, editedSuggestions, panel, screening } = proposal
  const nothing =
    opinions.length + consultations.length + unitOpinions.length === 0 &&
    editedSuggestions === undefined &&
    screening === undefined &&
    (proposal.opinionsGiven ?? 0) === 0
  if (nothing && proposal.panelLacking !== true) return null
  return (
    <Section title="审查与协商">
      <PanelLacking proposal={proposal} />
      {screening !== undefined && (
        <p className="soft">
          涉密筛查：{termNames[screening.secrecy]}（{screening.by} · {dateTime(screening.at)}）
          {panel === undefined ? '' : ` · 由${panel.name}审查`}
          {screening.answered !== undefined &&
            `。扫描提示 ${screening.answered.places} 处，已看过：${screening.answered.why}`}
        </p>
      )}
      <Opinions proposal={proposal} />
      <Consultations proposal={proposal} />
      <UnitOpinions proposal={proposal} />
      <Edited proposal={proposal} />
    </Section>
  )
}

/** 待另派审查组 (C2): said with what to do, to who may do it and to who waits for it. */
function PanelLacking({ proposal: { panelLacking = false, panel } }: { proposal: ProposalPage }) {
  const committee = usePerson().roles.includes('committee')
  if (!panelLacking) return null
  return (
    <Alert
      className="notice"
      type="warning"
      showIcon
      title={`待另派审查组：${panel?.name ?? '审查组'}现在审查不了这件`}
      description={
        committee ? (
          <>
            组已撤销，或组里的人需要回避、已经退出、聘期已满，能审查的人不够。请用“调整分类、改送审查组”送到别的组，或在
            <Link to="/review/panels">审查组</Link>里增加一位能审查的成员。
          </>
        ) : (
          '组已撤销，或组里的人需要回避、已经退出、聘期已满，能审查的人不够。这件已在提案委的待办里，由提案委改送别的组或增加成员。'
        )
      }
    />
  )
}

const stanceTones: Readonly<Record<string, Tone>> = { accept: 'good', 'not-accept': 'bad' }

/** Of the others nothing is shown before the own opinion is given; how many there are is no secret. */
function Opinions({ proposal }: { proposal: ProposalPage }) {
  const { opinions, opinionsGiven = 0, acts } = proposal
  const { data: reasons = [] } = useReasons(opinions.some((one) => one.reasons.length > 0))
  const textOf = (code: string) => reasons.find((one) => one.code === code)?.text ?? code
  const hidden = opinionsGiven - opinions.length
  if (opinionsGiven === 0) return null
  return (
    <>
      <h3>审查组意见</h3>
      {hidden > 0 && (
        <p className="soft">
          已有 {hidden} 位成员给出意见
          {acts.includes('proposal.give-opinion')
            ? '，您给出自己的意见后就能看到。'
            : '，审查组结论作出后公布。'}
        </p>
      )}
      <ul className="contacts">
        {opinions.map(({ recommendation, reasons: codes, remark, by, own, at }) => (
          <li key={by + at}>
            <p>
              <b>{own ? '我' : by}</b>{' '}
              <Mark tone={stanceTones[recommendation] ?? 'waits'}>{recommendationName(recommendation)}</Mark>
              {codes.length > 0 && <span className="soft"> {codes.map(textOf).join('、')}</span>}
            </p>
            <p>{remark}</p>
            <p className="soft">{dateTime(at)}</p>
          </li>
        ))}
      </ul>
    </>
  )
}

const recommendationName = (value: ProposalPage['opinions'][number]['recommendation']) =>
  value === 'accept' ? '建议立案' : termNames[value]

function Consultations({ proposal: { consultations } }: { proposal: ProposalPage }) {
  const unitName = useUnitName()
  if (consultations.length === 0) return null
  return (
    <>
      <h3>审查协商</h3>
      <ul className="contacts">
        {consultations.map(
          ({ heldOn, method, withProposer, units, summary, agreement, by, at, comments }) => (
            <li key={at}>
              <p>
                <b>
                  {date(`${heldOn}T04:00:00.000Z`)} {termNames[method]}
                </b>{' '}
                <Mark tone={agreement === 'agreed' ? 'good' : 'waits'}>{agreementNames[agreement]}</Mark>
              </p>
              <p>{summary}</p>
              <p className="soft">
                参加：{[...(withProposer ? ['提案者'] : []), ...units.map(unitName)].join('、')} · {by}记录
              </p>
              {comments.map((one) => (
                <p key={one.by + one.at} className="review-said">
                  <b>{one.own ? '我' : one.by}</b>{' '}
                  <Mark tone={one.stance === 'agrees' ? 'good' : 'waits'}>{termNames[one.stance]}</Mark>{' '}
                  {one.words}
                  <span className="soft"> {dateTime(one.at)}</span>
                </p>
              ))}
            </li>
          ),
        )}
      </ul>
    </>
  )
}

function UnitOpinions({ proposal: { unitOpinions } }: { proposal: ProposalPage }) {
  const unitName = useUnitName()
  if (unitOpinions.length === 0) return null
  return (
    <>
      <h3>预立案征询</h3>
      <ul className="contacts">
        {unitOpinions.map(({ unit, question, askedAt, until, answer, earlierText = false }) => (
          <li key={`${unit} ${askedAt}`}>
            <p>
              <b>{unitName(unit)}</b> {earlierText && <Mark tone="waits">针对修改前的文本</Mark>}{' '}
              {answer === undefined ? (
                !earlierText && <Mark tone="waits">{dateTime(until)}前答复</Mark>
              ) : (
                <Mark tone={answer.stance === 'can-do' ? 'good' : 'waits'}>{termNames[answer.stance]}</Mark>
              )}
            </p>
            <p className="soft">问：{question}</p>
            {answer !== undefined && (
              <p>
                {answer.opinion}
                <span className="soft">
                  {' '}
                  {answer.by} · {dateTime(answer.at)}
                </span>
              </p>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

function Edited({ proposal: { editedSuggestions } }: { proposal: ProposalPage }) {
  const changed = (editedSuggestions ?? []).filter(({ original }) => original !== undefined)
  if (changed.length === 0) return null
  return (
    <>
      <h3>建议拆分时改动过的文字</h3>
      <ul className="contacts">
        {changed.map(({ number, text, from, original }) => (
          <li key={number}>
            <p>
              第 {number} 条：{text}
            </p>
            <p className="soft">
              原第 {from} 条：{original}
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}
