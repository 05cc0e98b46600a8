// 提案总表: everything that was filed here, found by its number, by words of its title, or by who stands behind it.
import { useInfiniteQuery } from '@tanstack/react-query'
import { Button, Input, Select } from 'antd'
import { useEffect, useState } from 'react'
import { useSearchParams } from 'react-router'
import { rollStatus, rollStatusNames } from '#contracts/api/roll.ts'
import { sessionName } from '#contracts/level.ts'
import { proposalClass, proposalClassNames, termNames } from '#contracts/terms.ts'
import { api, read } from '../api/client.ts'
import { ProblemNotice } from '../api/problem-notice.tsx'
import { cursorFrom, followed, useLevel, useMembers, useUnits } from '../api/queries.ts'
import { useSettled } from '../drafting-aids/use-settled.ts'
import { sessionsUntil } from '../outcomes/sessions.ts'
import { usePerson } from '../session/session.tsx'
import { More, NothingFound } from '../shell/more.tsx'
import { Failed, Waiting } from '../shell/notices.tsx'
import { type Asked, askedOf, queryOf, searchOf } from './asked.ts'
import { RollCounts } from './roll-counts.tsx'
import { RollList } from './roll-list.tsx'
import './roll.css'

const offices = ['committee', 'panel', 'chair', 'dispatch', 'supervision'] as const
const kinds = ['sole', 'joint', 'collective'] as const
/** A pause in typing. */
const pauseMs = 400

export function RollPage() {
  const person = usePerson()
  if (!offices.some((role) => person.roles.includes(role)))
    return <Failed title="提案总表由办公机构查看" text="您提出的提案，在工作台里可以看到。" />
  return <Roll />
}

function Roll() {
  const [search, setSearch] = useSearchParams()
  const asked = askedOf(search)
  const ask = (more: Asked) => setSearch(searchOf({ ...asked, ...more }), { replace: true })
  const { data, error, isLoading, ...more } = useRoll(asked)
  const entries = data?.pages.flatMap((page) => page.items) ?? []
  const narrowed = Object.keys(asked).length > 0
  return (
    <main className="page">
      <div className="page-head">
        <div>
          <h1>提案总表</h1>
          <p className="soft">提交过的提案都在这里，新提交的在前。</p>
        </div>
      </div>
      <Words word={asked.word ?? ''} onSettled={(word) => ask({ word })} />
      <Filters asked={asked} onAsk={ask} />
      {queryOf(asked).word !== undefined && (
        <p className="soft roll-asked">
          涉密提案的案由不能用来查找；知悉范围内的人可以按编号、届次或提案人找到它。
        </p>
      )}
      {narrowed && (
        <p className="roll-asked">
          <Button type="link" size="small" onClick={() => setSearch({}, { replace: true })}>
            清除条件，看全部
          </Button>
        </p>
      )}
      {!error && <RollCounts asked={asked} onAsk={ask} />}
      {error && <ProblemNotice error={error} />}
      {isLoading && <Waiting />}
      {!isLoading && !error && entries.length === 0 && (
        <NothingFound
          hasNextPage={more.hasNextPage}
          title={narrowed ? '没有符合的提案' : '还没有提交的提案'}
          text={narrowed ? '换个词，或放宽届次和状态再找。' : '提案提交以后，会列在这里。'}
        />
      )}
      {entries.length > 0 && <RollList entries={entries} />}
      <More {...more} />
    </main>
  )
}

function useRoll(asked: Asked) {
  return useInfiniteQuery({
    ...followed,
    queryKey: ['roll', asked],
    queryFn: ({ pageParam }) =>
      read(api.GET('/intake/roll', { params: { query: { ...queryOf(asked), ...cursorFrom(pageParam) } } })),
  })
}

/** Asked once the keys have rested; cleared from outside when the conditions are. */
function Words({ word, onSettled }: { word: string; onSettled: (word: string) => void }) {
  const [typed, setTyped] = useState(word)
  const [from, setFrom] = useState(word)
  const settled = useSettled(typed, pauseMs)
  if (from !== word) {
    setFrom(word)
    if (word !== settled) setTyped(word)
  }
  useEffect(() => {
    if (settled === typed && settled !== word) onSettled(settled)
  })
  return (
    <Input.Search
      size="large"
      allowClear
      maxLength={60}
      placeholder="编号、案由或提案人"
      aria-label="查找提案"
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onSearch={onSettled}
    />
  )
}

function Filters({ asked, onAsk }: { asked: Asked; onAsk: (more: Asked) => void }) {
  const level = useLevel()
  const members = useMembers()
  const units = useUnits()
  const sessions = level === undefined ? [] : sessionsUntil(level.session, asked.session)
  return (
    <div className="roll-filters">
      <Select
        aria-label="届次"
        allowClear
        placeholder="全部届次"
        value={asked.session ?? null}
        onChange={(session) => onAsk({ session: session ?? '' })}
        options={sessions.map((value) => ({ value, label: sessionName(value) }))}
      />
      <Select
        aria-label="状态"
        allowClear
        placeholder="全部状态"
        value={asked.status ?? null}
        onChange={(status) => onAsk({ status: status ?? '' })}
        options={rollStatus.options.map((value) => ({ value, label: rollStatusNames[value] }))}
      />
      <Select
        aria-label="提案分类"
        allowClear
        placeholder="全部分类"
        value={asked.class ?? null}
        onChange={(ofClass) => onAsk({ class: ofClass ?? '' })}
        options={proposalClass.options.map((value) => ({ value, label: proposalClassNames[value] }))}
      />
      <Select
        aria-label="单位"
        allowClear
        placeholder="全部单位"
        value={asked.unit ?? null}
        onChange={(unit) => onAsk({ unit: unit ?? '' })}
        showSearch={{ filterOption: (word, option) => `${option?.label ?? ''}`.includes(word.trim()) }}
        options={units.map(({ code, name }) => ({ value: code, label: name }))}
        notFoundContent="没有找到，换个词试试。"
      />
      <Select
        aria-label="提案形式"
        allowClear
        placeholder="全部形式"
        value={asked.kind ?? null}
        onChange={(kind) => onAsk({ kind: kind ?? '' })}
        options={kinds.map((value) => ({ value, label: termNames[value] }))}
      />
      <Select
        aria-label="提案者"
        allowClear
        placeholder="全部提案者"
        value={asked.proposer ?? null}
        onChange={(proposer) => onAsk({ proposer: proposer ?? '' })}
        showSearch={{ filterOption: (word, option) => `${option?.label ?? ''}`.includes(word.trim()) }}
        options={(members.data ?? []).map(({ id, name, sector, collective }) => ({
          value: id,
          label: `${name}（${collective ?? sector}）`,
        }))}
        notFoundContent="没有找到，换个词试试。"
      />
    </div>
  )
}
