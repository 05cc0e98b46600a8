// 可能对上的: asks and concerns that read alike, the likest first; the committee proposes the pair from here.
import { App, Button } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { send } from '../api/client.ts'
import { problemOfError } from '../api/problem.ts'
import { ProblemNotice } from '../api/problem-notice.tsx'
import { refreshAfterAct, useUnitName } from '../api/queries.ts'
import { More } from '../shell/more.tsx'
import { Nothing, Waiting } from '../shell/notices.tsx'
import { useLikelyMatches } from './queries.ts'

export function LikelyMatches({ year }: { year: number }) {
  const { message } = App.useApp()
  const unitName = useUnitName()
  const found = useLikelyMatches(year)
  const [working, setWorking] = useState<string>()
  const items = found.data?.pages.flatMap((page) => page.items) ?? []
  const propose = async (ask: string, concern: string) => {
    const key = `pair-${ask}-${concern}`
    setWorking(key)
    try {
      await send({ path: '/intake/list-matches', body: { ask, concern }, key })
      void message.success('已提出对接，等单位或委员确认')
    } catch (error) {
      void message.warning(problemOfError(error).title)
    }
    setWorking(undefined)
    await refreshAfterAct()
  }
  return (
    <>
      <p className="soft">最相近的排在前面，已经提出过对接的不再列出。提出后由单位或委员确认。</p>
      {found.error && <ProblemNotice error={found.error} />}
      {found.isLoading && <Waiting />}
      {found.data !== undefined && items.length === 0 && !found.hasNextPage && (
        <Nothing title="现在没有内容相近的条目" text="两边公布新的条目后，相近的会列在这里。" />
      )}
      <ul className="lines likely">
        {items.map(({ ask, concern }) => (
          <li key={`${ask.id}-${concern.id}`} className="line-row">
            <span className="likely-pair">
              <span>
                <span className="soft">问计 · {ask.unit === undefined ? '' : unitName(ask.unit)}</span>
                <Link to={`/topics/list-items/${ask.id}`}>{ask.title}</Link>
              </span>
              <span>
                <span className="soft">关注 · {concern.member?.name}</span>
                <Link to={`/topics/list-items/${concern.id}`}>{concern.title}</Link>
              </span>
            </span>
            <Button
              aria-label={`提出对接：${ask.title}，${concern.title}`}
              loading={working === `pair-${ask.id}-${concern.id}`}
              onClick={() => void propose(ask.id, concern.id)}
            >
              提出对接
            </Button>
          </li>
        ))}
      </ul>
      <More {...found} />
    </>
  )
}
