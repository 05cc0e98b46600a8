// What the pre-check found, one line each, in words: what must be mended first.
import type { Finding } from '#contracts/api/drafting-aids.ts'
import './drafting-aids.css'

const blocks = { title: '案由', situation: '情况', analysis: '分析', suggestions: '建议' } as const
const severities = {
  blocking: '不能提交',
  attention: '请核对',
  advice: '建议改进',
  note: '文字',
} as const
const order = Object.keys(severities)

const placeName = ({ block, item }: Finding) => (item === undefined ? blocks[block] : `第 ${item + 1} 条建议`)

export const findingKey = (finding: Finding) => `${finding.code}/${placeName(finding)}/${finding.start ?? 0}`

export const worstFirst = (findings: readonly Finding[]): Finding[] =>
  findings.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))

export function FindingWords({ finding }: { finding: Finding }) {
  return (
    <>
      <b>
        {severities[finding.severity]} · {placeName(finding)}
      </b>
      <span>{finding.text}</span>
    </>
  )
}

export function FindingLines({ findings }: { findings: readonly Finding[] }) {
  return (
    <ul className="filing-findings">
      {findings.map((finding) => (
        <li key={findingKey(finding)} className={`finding finding-${finding.severity}`}>
          <FindingWords finding={finding} />
        </li>
      ))}
    </ul>
  )
}
