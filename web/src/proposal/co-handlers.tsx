// 协办: the co-handling units, their opinions for the lead unit, and whether they agree with the drafted reply.
import { type ProposalParts, useUnitName } from '../api/queries.ts'
import { Mark } from '../shell/mark.tsx'
import { dateTime } from '../time/format.ts'
import { Section } from './section.tsx'

export function CoHandlers({ parts: { caseFile } }: { parts: ProposalParts }) {
  const unitName = useUnitName()
  if (caseFile === undefined || caseFile.coHandlers.length === 0) return null
  return (
    <Section title="协办">
      <ul className="contacts">
        {caseFile.coHandlers.map(({ unit, opinion, countersign }) => (
          <li key={unit}>
            <p>
              <b>{unitName(unit)}</b>
              {countersign !== undefined && (
                <Mark tone={countersign.agreed ? 'good' : 'bad'}>
                  {countersign.agreed ? '会签同意' : '会签不同意'}
                </Mark>
              )}
            </p>
            {opinion !== undefined && (
              <>
                <p>{opinion.text}</p>
                <p className="soft">{[dateTime(opinion.at), opinion.by].join(' · ')}</p>
              </>
            )}
            {countersign !== undefined && (
              <p className="soft">
                会签意见：{countersign.remark}（{countersign.by}）
              </p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
