// 附议: filed proposals whose proposers are glad of support; one is read in full and seconded with a word of one's own.
import { useQuery } from '@tanstack/react-query'
import { Button, Drawer, Skeleton } from 'antd'
import { useState } from 'react'
import { ActForm } from '../acts/act-form.tsx'
import { actOf } from '../acts/catalogue.ts'
import { api, read } from '../api/client.ts'
import { ProblemNotice } from '../api/problem-notice.tsx'
import { usePolicy } from '../api/queries.ts'
import { Paragraphs } from '../proposal/section.tsx'
import { usePerson } from '../session/session.tsx'
import { Mark } from '../shell/mark.tsx'
import { Nothing, Waiting } from '../shell/notices.tsx'
import { date } from '../time/format.ts'
import './drafting.css'

export function SecondingPage() {
  const { data, isLoading, error } = useQuery({
    queryKey: ['seconding'],
    queryFn: () => read(api.GET('/intake/seconding')),
  })
  const [opened, setOpened] = useState<string>()
  const items = data?.items ?? []
  return (
    <main className="page">
      <div className="page-head">
        <div>
          <h1>附议</h1>
          <p className="soft">
            这些提案正在审查，提案者欢迎附议。附议不是联名：您的意见随提案一起供审查参考。
          </p>
        </div>
      </div>
      {error && <ProblemNotice error={error} />}
      {isLoading && <Waiting />}
      {!isLoading && items.length === 0 && (
        <Nothing title="现在没有可以附议的提案" text="提案者提交时注明欢迎附议的，会列在这里。" />
      )}
      <ul className="lines">
        {items.map(({ id, title, proposers, filedAt }) => (
          <li key={id} className="line">
            <span className="line-main">
              <b>{title}</b>
              <span className="soft">
                {proposers.join('、')} · {date(filedAt)}提交
              </span>
            </span>
            <span className="line-side">
              <Button onClick={() => setOpened(id)}>看全文，附议</Button>
            </span>
          </li>
        ))}
      </ul>
      <Drawer
        open={opened !== undefined}
        onClose={() => setOpened(undefined)}
        title="附议"
        size={640}
        destroyOnHidden
      >
        {opened !== undefined && <OneProposal id={opened} />}
      </Drawer>
    </main>
  )
}

function OneProposal({ id }: { id: string }) {
  const person = usePerson()
  const policy = usePolicy()
  const { data, error, refetch } = useQuery({
    queryKey: ['seconding', id],
    queryFn: () => read(api.GET('/intake/seconding/{id}', { params: { path: { id } } })),
  })
  const act = actOf('proposal.second')
  if (error) return <ProblemNotice error={error} />
  if (data === undefined) return <Skeleton active />
  const mine = data.own
  return (
    <>
      <h2>{data.title}</h2>
      <h3>情况</h3>
      <Paragraphs text={data.situation} />
      <h3>分析</h3>
      <Paragraphs text={data.analysis} />
      <h3>建议</h3>
      <ol>
        {data.suggestions.map(({ number, text }) => (
          <li key={number}>{text}</li>
        ))}
      </ol>
      <p className="soft">
        {data.seconders === 0 ? '还没有人附议。' : `已有 ${data.seconders} 位委员附议。`}
      </p>
      {data.seconded && <Mark tone="good">您已附议</Mark>}
      {mine && <p className="soft">这是您自己的提案。</p>}
      {act && !data.seconded && !mine && (
        <ActForm act={act} context={{ person, policy }} target={{ id }} onDone={() => void refetch()} />
      )}
    </>
  )
}
