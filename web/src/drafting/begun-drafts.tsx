// 接着写，还是新写一件: what one has begun and not yet saved as a draft, on this device or another.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Popconfirm } from 'antd'
import { useEffect, useState } from 'react'
import { discardAutosave, keepAutosave, listAutosaves } from '../api/autosaves.ts'
import { usePerson } from '../session/session.tsx'
import { date, dateTime } from '../time/format.ts'
import { type BegunDraft, begunDrafts, sendUnsent } from './begun.ts'
import { letGoHere, storageKey, unsentHere } from './keeping.ts'

const queryKey = ['autosaves']

/** Without a connection, what is held here alone. */
export function useBegunDrafts(person: string): {
  readonly isLoading: boolean
  readonly drafts: readonly BegunDraft[]
} {
  const queries = useQueryClient()
  const begun = useQuery({ queryKey, queryFn: listAutosaves, staleTime: 0, retry: false })
  useEffect(() => {
    const send = async () => {
      if ((await sendUnsent(person, Date.now(), keepAutosave)) > 0)
        await queries.invalidateQueries({ queryKey })
    }
    void send()
    window.addEventListener('online', send)
    return () => window.removeEventListener('online', send)
  }, [person, queries])
  return { isLoading: begun.isLoading, drafts: begunDrafts(begun.data ?? [], unsentHere(person)) }
}

export function Begun({
  drafts,
  nameOf,
  onChoose,
  onNew,
}: {
  drafts: readonly BegunDraft[]
  /** Of a member for whom one is recorded. */
  nameOf?: (member: string) => string | undefined
  onChoose: (draft: BegunDraft) => void
  onNew: () => void
}) {
  const person = usePerson()
  const queries = useQueryClient()
  const [gone, setGone] = useState<readonly string[]>([])
  const throwAway = async (id: string) => {
    letGoHere(storageKey(person.id, id))
    setGone((all) => [...all, id])
    // What was never sent is only here; what could not be let go there is listed again.
    await discardAutosave(id).catch(() => undefined)
    await queries.invalidateQueries({ queryKey })
  }
  const listed = drafts.filter(({ id }) => !gone.includes(id))
  return (
    <main className="page page-narrow">
      <div className="page-head">
        <div>
          <h1>接着写，还是新写一件？</h1>
          <p className="soft">这些稿子还没有存好，只有您看得到。</p>
        </div>
        <Button type="primary" size="large" onClick={onNew}>
          新写一件
        </Button>
      </div>
      <ul className="lines">
        {listed.map(({ id, title, at, device, proposal, member }) => (
          <li key={id} className="line">
            <span className="line-main">
              <b>{title.trim() || '还没有写案由'}</b>
              <span className="soft">
                {proposal !== undefined && '已有草稿的修改稿 · '}
                {member !== undefined && `代${nameOf?.(member) ?? '委员'}录入 · `}
                {device === undefined
                  ? `${dateTime(at)} 存在本机，联网后自动保存`
                  : `${date(at)} 保存于${device}`}
              </span>
            </span>
            <span className="line-side draft-choice">
              <Button
                type="primary"
                ghost
                onClick={() => onChoose({ id, title, at, ...(proposal === undefined ? {} : { proposal }) })}
              >
                接着写
              </Button>
              <Popconfirm
                title="不要这份稿子了？"
                description="删去后不能恢复。"
                okText="删去"
                cancelText="留着"
                onConfirm={() => throwAway(id)}
              >
                <Button type="text">不要了</Button>
              </Popconfirm>
            </span>
          </li>
        ))}
      </ul>
    </main>
  )
}
