// What the pre-check found, one line each, in words: what must be mended first.
import type { Finding } from '#contracts/api/drafting-aids.ts'
import { grouped, placeName, placesOf } from './grouped.ts'
import './drafting-aids.css'

const severities = {
  blocking: '不能提交',
  attention: '请核对',
  advice: '建议改进',
  note: '文字',
} as const
const order = Object.keys(severities)

export const findingKey = (finding: Finding) => `${finding.code}/${placeName(finding)}/${finding.start ?? 0}`

export const worstFirst = (findings: readonly Finding[]): Finding[] =>
  findings.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))

export function FindingWords({ group }: { group: readonly [Finding, ...Finding[]] }) {
  const [finding] = group
  return (
    <>
      <b>
        {severities[finding.severity]} · {placesOf(group)}
        {group.length > 1 && `（共 ${group.length} 处）`}
      </b>
      <span>{finding.text}</span>
    </>
  )
}

export function FindingLines({ findings }: { findings: readonly Finding[] }) {
  return (
    <ul className="filing-findings">
      {grouped(findings).map((group) => (
        <li key={findingKey(group[0])} className={`finding finding-${group[0].severity}`}>
          <FindingWords group={group} />
        </li>
      ))}
    </ul>
  )
}
