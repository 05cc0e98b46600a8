// 会前征集: the collectives' proposals of the coming session, those chosen for the government, and what became of them.
import { useQuery } from '@tanstack/react-query'
import { Button, Table } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { sessionName } from '#contracts/level.ts'
import { ActDrawer } from '../acts/act-drawer.tsx'
import { actOf } from '../acts/catalogue.ts'
import { api, read } from '../api/client.ts'
import { ProblemError } from '../api/problem.ts'
import { ProblemNotice } from '../api/problem-notice.tsx'
import { useLevel, usePolicy } from '../api/queries.ts'
import { usePerson } from '../session/session.tsx'
import { Mark } from '../shell/mark.tsx'
import { Nothing, Waiting } from '../shell/notices.tsx'
import { date } from '../time/format.ts'
import './drafting.css'

export function PreSessionPage() {
  const level = useLevel()
  if (level === undefined) return <Waiting />
  return <Session session={level.session} />
}

function useFunnel(session: string) {
  const params = { params: { path: { id: session } } }
  return useQuery({
    queryKey: ['pre-session', session],
    queryFn: async () => {
      const funnel = read(api.GET('/intake/pre-session/{id}/funnel', params))
      // Nothing has been chosen yet: the selection has not begun.
      const page = read(api.GET('/intake/pre-session/{id}', params)).catch((error: unknown) => {
        if (error instanceof ProblemError && error.problem.status === 404) return undefined
        throw error
      })
      return { funnel: await funnel, page: await page }
    },
  })
}

function Session({ session }: { session: string }) {
  const person = usePerson()
  const policy = usePolicy()
  const { data, error, isLoading } = useFunnel(session)
  const [marked, setMarked] = useState<readonly string[]>([])
  const [opened, setOpened] = useState<{ action: string; initial?: Record<string, unknown> }>()
  if (isLoading) return <Waiting />
  const { funnel, page } = data ?? {}
  const chosen = page?.selected ?? []
  const isCommittee = person.roles.includes('committee')
  const may = (action: string) => page?.acts.includes(action) ?? false
  const items = funnel?.items ?? []
  return (
    <main className="page">
      <div className="page-head">
        <div>
          <h1>会前征集</h1>
          <p className="soft">
            {sessionName(session)}前各集体提案单位提交的会前提案：立案以后精选报送政府，写入报告的在这里标记。
          </p>
        </div>
        {isCommittee && (
          <span className="draft-choice">
            <Button
              type="primary"
              disabled={marked.length === 0 || page?.report !== undefined}
              onClick={() =>
                setOpened({ action: 'pre-session.select', initial: { session, proposals: marked } })
              }
            >
              选入精选 {marked.length > 0 && `${marked.length} 件`}
            </Button>
            <Button
              disabled={!may('pre-session.report') || chosen.length === 0}
              onClick={() => setOpened({ action: 'pre-session.report' })}
            >
              报送政府
            </Button>
          </span>
        )}
      </div>
      {error && <ProblemNotice error={error} />}
      {funnel !== undefined && funnel.filed > 0 && <Funnel {...funnel} />}
      {page?.report && (
        <p className="soft">
          {page.report.date} 报送{page.report.to}：{page.report.note}
        </p>
      )}
      <Table
        rowKey="proposal"
        dataSource={items}
        pagination={{ pageSize: 20, hideOnSinglePage: true }}
        scroll={{ x: 'max-content' }}
        locale={{
          emptyText: (
            <Nothing title="还没有会前提案" text="会前征集期内，集体提案单位提交的提案会列在这里。" />
          ),
        }}
        {...(isCommittee && page?.report === undefined
          ? {
              rowSelection: {
                selectedRowKeys: [...marked],
                onChange: (keys) => setMarked(keys.map(String)),
                getCheckboxProps: (one) => ({
                  disabled: !one.accepted || chosen.some(({ proposal }) => proposal === one.proposal),
                  'aria-label': `选择 ${one.title}`,
                }),
              },
            }
          : {})}
        columns={[
          {
            title: '案由',
            // What is not accepted is counted here and told to nobody: there is no page to go to.
            render: (_, { proposal, proposer, title }) =>
              proposer === undefined ? (
                <span className="soft">{title}</span>
              ) : (
                <Link to={`/proposals/${proposal}`}>{title}</Link>
              ),
          },
          { title: '提案单位', render: (_, { proposer }) => proposer?.collective ?? proposer?.name ?? '—' },
          { title: '提交', render: (_, { filedAt }) => date(filedAt) },
          { title: '立案', render: (_, one) => (one.accepted ? `第 ${one.number} 号` : '—') },
          {
            title: '精选',
            render: (_, one) => {
              const found = chosen.find(({ proposal }) => proposal === one.proposal)
              if (found === undefined) return '—'
              if (found.passage !== undefined) return <Mark tone="good">入报告</Mark>
              return (
                <span className="draft-choice">
                  <Mark tone="waits">已选入</Mark>
                  {may('pre-session.adopt') && page?.report !== undefined && (
                    <Button
                      size="small"
                      onClick={() =>
                        setOpened({ action: 'pre-session.adopt', initial: { proposal: one.proposal } })
                      }
                    >
                      标记入报告
                    </Button>
                  )}
                  {may('pre-session.drop') && (
                    <Button
                      size="small"
                      type="text"
                      onClick={() =>
                        setOpened({ action: 'pre-session.drop', initial: { proposal: one.proposal } })
                      }
                    >
                      移出
                    </Button>
                  )}
                </span>
              )
            },
          },
        ]}
      />
      <ActDrawer
        act={opened && actOf(opened.action)}
        context={{ person, policy, given: opened?.initial ?? {} }}
        {...(opened?.action === 'pre-session.select' || page === undefined
          ? {}
          : { target: { id: session, version: page.version } })}
        onClose={() => setOpened(undefined)}
        onDone={() => setMarked([])}
      />
    </main>
  )
}

function Funnel({
  filed,
  accepted,
  selected,
  adopted,
}: Record<'filed' | 'accepted' | 'selected' | 'adopted', number>) {
  const steps = [
    ['征集', filed],
    ['立案', accepted],
    ['精选报送', selected],
    ['写入报告', adopted],
  ] as const
  return (
    <ol className="funnel" aria-label="会前征集漏斗">
      {steps.map(([name, count]) => (
        <li key={name}>
          <span>{name}</span>
          <span
            className="funnel-bar"
            aria-hidden="true"
            style={{ width: `${filed === 0 ? 0 : (count / filed) * 100}%` }}
          />
          <b>{count} 件</b>
        </li>
      ))}
    </ol>
  )
}
