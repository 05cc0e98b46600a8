// 智能预审 beside the text: asked again a moment after the last key, one line a finding, and a click leads to its place.
import { CheckCircleOutlined } from '@ant-design/icons'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { Finding } from '#contracts/api/drafting-aids.ts'
import { visibleLength } from '#contracts/labels.ts'
import { api, read } from '../api/client.ts'
import { problemOfError } from '../api/problem.ts'
import { FindingWords, findingKey } from './finding-lines.tsx'
import { grouped, placeAfter } from './grouped.ts'
import type { Place, PrecheckProps } from './props.ts'
import { useSettled } from './use-settled.ts'
import './drafting-aids.css'

const waitMs = 800

/** Suggestions are counted from 1 on pages. */
const placeOf = ({ block, item, start, end }: Finding): Place => ({
  block,
  ...(item === undefined ? {} : { suggestion: item + 1 }),
  ...(start === undefined ? {} : { from: start }),
  ...(end === undefined ? {} : { to: end }),
})

export default function PrecheckPanel({ values, onJump, onCount }: PrecheckProps) {
  const { title, situation, analysis, suggestions, consentPublic, consentReason, attachments } = values
  const draft = useSettled(
    {
      title,
      situation,
      analysis,
      suggestions: [...suggestions],
      ...(consentPublic === undefined ? {} : { consentPublic }),
      consentReason,
      attachments: attachments.length,
    },
    waitMs,
  )
  const text = [draft.title, draft.situation, draft.analysis, ...draft.suggestions].join('')
  const written = visibleLength(text) > 0
  const { data, error, isFetching, isPaused, isPlaceholderData } = useQuery({
    queryKey: ['precheck', draft],
    enabled: written,
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () => read(api.POST('/intake/precheck', { body: draft })),
  })
  const findings = written ? (data?.findings ?? []) : []
  // The same in several places is one line.
  const groups = grouped(findings)
  const count = groups.length
  useEffect(() => onCount?.(count), [onCount, count])
  // Without a connection what stands here is of an earlier text.
  const old = data !== undefined && (isPaused || (error !== null && isPlaceholderData))
  const told = isFetching ? '正在看…' : count > 0 ? `${count} 条` : ''
  return (
    <div className="precheck">
      <p className="precheck-told soft" role="status">
        {told}
      </p>
      {written && old && <p className="finding-old">现在没有联网：下面是断网以前的预审，联网后自动更新。</p>}
      {error && !old && (
        <p className="soft">{problemOfError(error).title}预审暂时用不了，不影响您继续写和提交。</p>
      )}
      {!written && (
        <p className="soft">
          您写的时候，这里会提示可以改进的地方。只有标着“不能提交”的（比如缺情况、分析或建议，或者超过字数）要先改好，其他的都不妨碍提交。
        </p>
      )}
      {written && !error && !old && data !== undefined && findings.length === 0 && (
        <p className="precheck-fine">
          <CheckCircleOutlined aria-hidden /> 没有发现需要修改的地方。
        </p>
      )}
      <ul>
        {groups.map((group) => (
          <li key={findingKey(group[0])} className={`finding finding-${group[0].severity}`}>
            <Line group={group} onJump={onJump} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Line({
  group,
  onJump,
}: {
  group: readonly [Finding, ...Finding[]]
  onJump: PrecheckProps['onJump']
}) {
  const [at, setAt] = useState(0)
  const jump = () => {
    onJump(placeOf(group[at] ?? group[0]))
    setAt(placeAfter(at, group))
  }
  return (
    <button type="button" onClick={jump}>
      <FindingWords group={group} />
      {group.length > 1 && <span className="soft">再点一次，到下一处。</span>}
    </button>
  )
}
