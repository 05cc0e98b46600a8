// What the proposal's page shows of its drafting: who recorded it, what it came of, units thought of, research, a
// collective's discussions and its seal, cultivation.
import { Alert } from 'antd'
import { termNames } from '#contracts/terms.ts'
import type { ProposalPage } from '../api/client.ts'
import { type ProposalParts, useUnitName } from '../api/queries.ts'
import { Section } from '../proposal/section.tsx'
import { Mark } from '../shell/mark.tsx'
import { date, dateTime } from '../time/format.ts'
import './drafting.css'

type Part = { readonly proposal: ProposalPage }

export function Drafting({ parts: { proposal } }: { parts: ProposalParts }) {
  if (proposal === undefined) return null
  return (
    <>
      <Cultivation proposal={proposal} />
      <Endorsement proposal={proposal} />
      <Research proposal={proposal} />
      <Background proposal={proposal} />
    </>
  )
}

/** 代录: above everything, as long as it waits for the member. */
export function RecordedNotice({ parts: { proposal } }: { parts: ProposalParts }) {
  const recorded = proposal?.recorded
  if (proposal === undefined || recorded === undefined) return null
  const lead = proposal.proposers[0]?.name ?? '委员'
  if (recorded.confirmedAt !== undefined)
    return (
      <p className="soft">
        这件提案由{recorded.by}代{lead}录入，{lead}已于 {dateTime(recorded.confirmedAt)} 确认。
      </p>
    )
  if (proposal.status === 'withdrawn')
    return (
      <p className="soft">
        这件提案由{recorded.by}代{lead}录入，
        {proposal.timeline.some(({ type }) => type === 'draft.declined')
          ? '本人没有同意。'
          : '确认以前已经撤回。'}
      </p>
    )
  return (
    <Alert
      className="inside"
      type="info"
      showIcon
      title={`这件提案由${recorded.by}代${lead}录入，等待本人确认`}
      description="本人核对后点“确认代录”；要改的先改；不是本人意思的，点“不同意代录”。确认以前不能提交，录错了的，录入人可以修改或撤回。"
    />
  )
}

const blockNames: Readonly<Record<string, string>> = termNames

function Cultivation({ proposal: { cultivation } }: Part) {
  if (cultivation === undefined) return null
  const { mentors, comments, meetings, wish, ended } = cultivation
  const named = `导师：${mentors.map(({ name }) => name).join('、')}`
  return (
    <Section title="培育">
      <p className="soft">
        希望得到的帮助：{wish}
        <br />
        {mentors.length > 0 ? named : ended === undefined && '提案委正在安排导师。'}
      </p>
      {ended !== undefined && (
        <p>
          {ended.by}已于 {dateTime(ended.at)} 结束培育：{ended.reason}
          <br />
          <span className="soft">以下意见只留给您参考，导师和提案委不再看得到这份草稿。</span>
        </p>
      )}
      <ul className="draft-notes">
        {comments.map(({ block, suggestion, text, by, at, version }) => (
          <li key={`${at}/${by}/${block}`}>
            <Mark>{suggestion === undefined ? blockNames[block] : `建议第 ${suggestion} 条`}</Mark>
            <p>{text}</p>
            <span className="soft">
              {by} · {dateTime(at)} · 针对第 {version} 版
            </span>
          </li>
        ))}
        {meetings.map(({ date: day, place, participants, opinion, at }) => (
          <li key={`${at}/${day}`}>
            <Mark tone="good">评审会</Mark>
            <p>{opinion}</p>
            <span className="soft">
              {day} {place} · {participants.join('、')}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

const needs: Record<NonNullable<ProposalPage['endorsementNeeded']>, string> = {
  seal: '加盖公章（上传盖章页）',
  leader: '由负责人（召集人、主任）签名',
  'leader-or-all': '由组长或全体成员签名',
}

function Endorsement({ proposal }: Part) {
  const { kind, collectiveForm, discussions, endorsement, endorsementNeeded } = proposal
  if (kind !== 'collective') return null
  return (
    <Section title="集体研究与签章">
      {endorsementNeeded !== undefined && (
        <p className="soft">
          {collectiveForm !== undefined && `${blockNames[collectiveForm]}的提案：`}
          先记录集体讨论，再{needs[endorsementNeeded]}，然后才能提交。
        </p>
      )}
      <ul className="draft-notes">
        {discussions.map(({ date: day, participants, summary, at }) => (
          <li key={`${at}/${day}`}>
            <Mark>讨论 {day}</Mark>
            <p>{summary}</p>
            <span className="soft">参加：{participants.join('、')}</span>
          </li>
        ))}
        {endorsement && (
          <li>
            <Mark tone="good">{endorsement.seal === undefined ? '已签名' : '已盖章'}</Mark>
            <p>{endorsement.decisionRecord}</p>
            <span className="soft">
              {endorsement.seal?.name ?? endorsement.signatories.join('、')} · {dateTime(endorsement.at)}
            </span>
          </li>
        )}
      </ul>
    </Section>
  )
}

function Research({ proposal: { research } }: Part) {
  if (research.length === 0) return null
  return (
    <Section title={`调研 ${research.length} 次`}>
      <ul className="draft-notes">
        {research.map(({ date: day, place, participants, findings, at }) => (
          <li key={`${at}/${day}/${place}`}>
            <b>
              {day} {place}
            </b>
            <p>{findings}</p>
            <span className="soft">参加：{participants.join('、')}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Background({ proposal }: Part) {
  const unitName = useUnitName()
  // Where it came from has a part of its own, 从何而来.
  const { suggestedUnits, suggestedCoUnits, openToSeconding, seconders, preSession, selection } = proposal
  const rows = [
    ['意向主办单位', suggestedUnits.map(unitName).join('、')],
    ['意向会办单位', suggestedCoUnits.map(unitName).join('、')],
    ['附议', openToSeconding ? '欢迎附议' : ''],
    ...seconders.map(({ name, opinion }) => [`${name}附议`, opinion] as const),
    ['会前提案', preSession === undefined ? '' : '会前征集的集体提案'],
    ['精选', selection === undefined ? '' : `${date(selection.selectedAt)}选入会前提案精选`],
    ['入报告', selection?.passage ?? ''],
  ].filter(([, text]) => text !== '')
  if (rows.length === 0) return null
  return (
    <Section title="提案者另外说明">
      <dl className="facts">
        {rows.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}
