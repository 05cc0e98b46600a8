// 沟通: before, during and after handling, and whether a proposer has confirmed it.
import { Alert } from 'antd'
import { termNames } from '#contracts/terms.ts'
import { type ProposalParts, useUnitName } from '../api/queries.ts'
import { Mark } from '../shell/mark.tsx'
import { dateTime } from '../time/format.ts'
import { Section } from './section.tsx'

export function Contacts({ parts: { caseFile, proposal } }: { parts: ProposalParts }) {
  const unitName = useUnitName()
  if (caseFile === undefined) return null
  const { objection, contacts, suggestedUnits, demand, handlingRound } = caseFile
  const nameOf = (by: string) => (proposal ?? caseFile).proposers.find(({ id }) => id === by)?.name ?? by
  const nothing = contacts.length === 0 && suggestedUnits.length === 0
  if (nothing && objection === undefined && demand === undefined) return null
  return (
    <Section title="办理">
      {suggestedUnits.length > 0 && (
        <p>
          <span className="soft">提案者意向：</span>
          {suggestedUnits.map(unitName).join('、')}
        </p>
      )}
      {objection && (
        <Alert
          className="inside"
          type="info"
          showIcon
          title={`${unitName(objection.unit)}提出异议，建议由${unitName(objection.proposedUnit)}承办`}
          description={
            <>
              理由：{objection.reason}
              <br />
              依据：{objection.basis}
            </>
          }
        />
      )}
      {demand !== undefined && (
        <Alert
          className="inside"
          type="warning"
          showIcon
          title={`第 ${handlingRound} 次办理`}
          description={demand}
        />
      )}
      {contacts.length > 0 && (
        <ul className="contacts">
          {contacts.map(({ contact, phase, method, at, place, note, by, confirmedBy }) => (
            <li key={contact}>
              <p>
                <b>{termNames[phase]}</b>（{termNames[method]}）
                {confirmedBy === undefined ? (
                  <Mark tone="waits">待提案者确认</Mark>
                ) : (
                  <Mark tone="good">{nameOf(confirmedBy)}已确认</Mark>
                )}
              </p>
              <p>{note}</p>
              <p className="soft">{[dateTime(at), place, by].filter(Boolean).join(' · ')}</p>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
