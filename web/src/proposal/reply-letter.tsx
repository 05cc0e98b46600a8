// The reply 答复 as a letter: draft, signed off, or delivered. The answers to the suggestions stand under them.
import { termNames } from '#contracts/terms.ts'
import { type ProposalParts, useUnitName } from '../api/queries.ts'
import { Mark } from '../shell/mark.tsx'
import { dateTime } from '../time/format.ts'
import { Paragraphs, Section } from './section.tsx'

export function ReplyLetter({ parts: { caseFile, verdict } }: { parts: ProposalParts }) {
  const unitName = useUnitName()
  const reply = caseFile?.reply
  const letter = reply?.letter ?? verdict?.letter
  const resultClass = reply?.resultClass ?? verdict?.resultClass
  if (letter === undefined || resultClass === undefined) return null
  const unit = caseFile?.unit ?? verdict?.unit
  const delivered = reply === undefined || reply.deliveredAt !== undefined
  const hands = [
    reply === undefined ? '' : `拟稿 ${reply.draftedBy}`,
    reply?.signedOffBy === undefined ? '' : `签发 ${reply.signedOffBy}`,
    reply?.auditedBy === undefined ? '' : `审核 ${reply.auditedBy}`,
  ]
  return (
    <Section
      title={delivered ? '答复' : '答复（拟稿，尚未送达）'}
      extra={<Mark tone="good">{termNames[resultClass]}</Mark>}
    >
      <div className="letter">
        <Paragraphs text={letter} />
        <p className="letter-end">
          {unit !== undefined && <b>{unitName(unit)}</b>}
          {reply?.deliveredAt !== undefined && <span>{dateTime(reply.deliveredAt)} 送达</span>}
        </p>
      </div>
      <p className="soft">{hands.filter(Boolean).join(' · ')}</p>
    </Section>
  )
}
