// By what the queue of the review desk is narrowed, and how many wait in it.
import { Input, Select } from 'antd'
import { useEffect, useState } from 'react'
import { proposalClassNames } from '#contracts/terms.ts'
import type { QueueItem } from '../api/client.ts'
import { useSettled } from '../drafting-aids/use-settled.ts'
import { mostOfWord } from './at-desk.ts'
import type { Filter } from './queries.ts'
import { stageNames } from './queue-line.tsx'

/** How many wait, and how many of them are listed: nobody takes a page for all there is. */
export function countWords(
  { count, atLeast = false }: { count: number; atLeast?: boolean },
  listed: number,
  filtered: boolean,
): string {
  const what = filtered ? '符合条件的待审提案' : '待审提案'
  const all = Math.max(count, listed)
  if (listed === all && !atLeast) return `${what}共 ${all} 件。`
  return `${what}${atLeast ? `有 ${all} 件以上` : `共 ${all} 件`}，已列出 ${listed} 件。`
}

/** Asked for when the typing rests. */
function Words({ word, onSettled }: { word: string; onSettled: (word: string) => void }) {
  const [typed, setTyped] = useState(word)
  const [from, setFrom] = useState(word)
  const settled = useSettled(typed, 400)
  // Cleared from outside when the conditions are.
  if (from !== word) {
    setFrom(word)
    if (word !== settled.trim()) setTyped(word)
  }
  useEffect(() => {
    if (settled === typed && settled.trim() !== word) onSettled(settled.trim())
  })
  return (
    <Input
      className="review-words"
      aria-label="按案由或提案者查找"
      placeholder="案由或提案者"
      allowClear
      maxLength={mostOfWord}
      value={typed}
      onChange={({ target }) => setTyped(target.value)}
    />
  )
}

export function Filters({ filter, onChange }: { filter: Filter; onChange: (filter: Filter) => void }) {
  const set = (change: { [Name in keyof Filter]: Filter[Name] | undefined }) =>
    onChange(
      Object.fromEntries(Object.entries({ ...filter, ...change }).filter(([, value]) => value !== undefined)),
    )
  return (
    <search className="review-filters">
      <Words word={filter.word ?? ''} onSettled={(word) => set({ word: word === '' ? undefined : word })} />
      <Select
        aria-label="审查环节"
        placeholder="全部环节"
        allowClear
        value={filter.stage}
        onChange={(stage?: QueueItem['stage']) => set({ stage })}
        options={Object.entries(stageNames).map(([value, label]) => ({ value, label }))}
      />
      <Select
        aria-label="提案分类"
        placeholder="全部分类"
        allowClear
        value={filter.class}
        onChange={(one?: Filter['class']) => set({ class: one })}
        options={Object.entries(proposalClassNames).map(([value, label]) => ({ value, label }))}
      />
      <Select
        aria-label="标记"
        placeholder="全部标记"
        allowClear
        value={filter.mark}
        onChange={(mark?: Filter['mark']) => set({ mark })}
        options={[
          { value: 'not-given', label: '我还没给意见' },
          { value: 'not-consulted', label: '还没有协商' },
          { value: 'scan', label: '扫描有提示' },
          { value: 'similar', label: '有相似提案' },
          { value: 'recurring', label: '常提常办' },
        ]}
      />
    </search>
  )
}
