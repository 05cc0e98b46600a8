// 提案者: the lead, co-signers, and invitations that are still open or were declined.
import type { ProposalPage } from '../api/client.ts'
import type { ProposalParts } from '../api/queries.ts'
import { OrderNames } from '../drafting/order-names.tsx'
import { Mark, type Tone } from '../shell/mark.tsx'
import { dateTime } from '../time/format.ts'
import { Section } from './section.tsx'

type InvitationState = ProposalPage['invitations'][number]['state']

const states: Record<InvitationState, { name: string; tone: Tone }> = {
  pending: { name: '待签名', tone: 'waits' },
  signed: { name: '已签名', tone: 'good' },
  declined: { name: '已谢绝', tone: 'plain' },
  expired: { name: '逾期未签', tone: 'plain' },
  unsigned: { name: '提交时未签', tone: 'plain' },
}

export function People({ parts: { proposal, caseFile } }: { parts: ProposalParts }) {
  const proposers = proposal?.proposers ?? caseFile?.proposers
  const lead = proposers?.[0]
  if (proposers === undefined || lead === undefined) return null
  const invitations = proposal?.invitations ?? []
  const coSigners = proposers.slice(1).filter(({ id }) => !invitations.some(({ member }) => member === id))
  const waiting = proposal?.status === 'co-signing' && proposal.signBy !== undefined
  return (
    <Section title="提案者" extra={proposal && <OrderNames proposal={proposal} />}>
      <ul className="people">
        <li>
          <b>{lead.collective ?? lead.name}</b>
          <Mark>{lead.collective === undefined ? '第一提案人' : `集体提案 · 联系人 ${lead.name}`}</Mark>
        </li>
        {coSigners.map(({ id, name }) => (
          <li key={id}>
            <b>{name}</b>
            <Mark>联名人</Mark>
          </li>
        ))}
        {invitations.map(({ member, name, state, opinion }) => (
          <li key={member}>
            <b>{name}</b>
            <Mark tone={states[state].tone}>{states[state].name}</Mark>
            {opinion !== undefined && <span className="soft">{opinion}</span>}
          </li>
        ))}
      </ul>
      {waiting && <p className="soft">联名签名截止：{dateTime(proposal.signBy ?? '')}</p>}
    </Section>
  )
}
