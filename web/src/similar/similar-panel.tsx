// 相似提案 beside the text (B10 鄂州: 输入案由即可查往届提案): asked again a moment after the last key. Beside the text it
// lies open; on a phone, where it comes below, it is a line that opens.
import { type ReactNode, useEffect, useState } from 'react'
import type { AidProps } from '../drafting/aid-props.ts'
import { lengthsOf } from '../drafting/values.ts'
import { useSettled } from '../drafting-aids/use-settled.ts'
import { type Passage, SimilarLine } from './item.tsx'
import { type SimilarItem, useSimilarToText } from './queries.ts'
import { foundWords } from './wording.ts'

const waitMs = 1_000
/** A title of eight characters names a matter; without one it takes a sentence or two. */
const tellingTitle = 8
const tellingText = 30

export default function SimilarPanel({ values, proposalId, onJump, onCount }: AidProps) {
  const { title, situation, analysis, suggestions } = values
  const text = useSettled({ title, situation, analysis, suggestions: [...suggestions] }, waitMs)
  const lengths = lengthsOf(values)
  const telling = lengths.title >= tellingTitle || lengths.total >= tellingText
  const { data, error, isFetching, isPaused } = useSimilarToText(text, proposalId, telling)
  const items = telling && !error ? (data?.items ?? []) : []
  const count = items.length
  useEffect(() => onCount?.(count), [onCount, count])
  const jumpTo = (spot: Passage['own']) => {
    const { block, item } = spot
    if (block === 'whole') return
    const within = block === 'suggestions' ? (suggestions[item ?? 0] ?? '') : values[block]
    const from = within.indexOf(spot.text)
    onJump({
      block,
      ...(item === undefined ? {} : { suggestion: item + 1 }),
      ...(from < 0 ? {} : { from, to: from + spot.text.length }),
    })
  }
  return (
    <div className="similar">
      <p className="soft similar-told" role="status">
        {told({ telling, failed: error !== null, searching: isFetching, offline: isPaused, items })}
      </p>
      {items.length > 0 && (
        <Folded count={items.length}>
          <ul className="similar-list">
            {items.map((item) => (
              <SimilarLine key={item.id} item={item} than={proposalId} onOwn={jumpTo} />
            ))}
          </ul>
        </Folded>
      )}
    </div>
  )
}

interface State {
  readonly telling: boolean
  readonly failed: boolean
  readonly searching: boolean
  readonly offline: boolean
  readonly items: readonly SimilarItem[]
}

function told({ telling, failed, searching, offline, items }: State): string {
  if (!telling) return '写下案由后，这里会列出以前相似的提案，供您参考。'
  if (offline)
    return items.length > 0
      ? '现在没有联网：下面是断网以前查到的，联网后自动更新。'
      : '现在没有联网，联网后再查相似提案。'
  if (failed) return '相似提案暂时查不了，不影响您继续写和提交。'
  if (items.length > 0) return foundWords(items.map(({ likeness }) => likeness))
  return searching ? '正在查找以前的提案…' : '没有找到相似的提案。'
}

function Folded({ count, children }: { count: number; children: ReactNode }) {
  const [narrow] = useState(() => matchMedia('(max-width: 900px)').matches)
  if (!narrow) return children
  return (
    <details className="similar-folded">
      <summary>看这 {count} 件提案</summary>
      {children}
    </details>
  )
}
