// 社情民意信息: what was reported, by whom, and what became of it; what counts for oneself; and a new one.
import { EditOutlined } from '@ant-design/icons'
import { Button, Drawer } from 'antd'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { ActForm } from '../acts/act-form.tsx'
import { actOf } from '../acts/catalogue.ts'
import { ProblemNotice } from '../api/problem-notice.tsx'
import { usePolicy } from '../api/queries.ts'
import { Section } from '../proposal/section.tsx'
import { usePerson } from '../session/session.tsx'
import { Mark, type Tone } from '../shell/mark.tsx'
import { More } from '../shell/more.tsx'
import { Nothing, Waiting } from '../shell/notices.tsx'
import { dateTime } from '../time/format.ts'
import { type BriefPage, type Credit, useBriefs, useCredits } from './queries.ts'

export const briefTones: Readonly<Record<BriefPage['status'], Tone>> = {
  filed: 'waits',
  adopted: 'good',
  forwarded: 'good',
  kept: 'plain',
  converted: 'plain',
}

export function BriefsPage() {
  const { roles } = usePerson()
  const reports = roles.some((one) => one === 'member' || one === 'collective')
  const briefs = useBriefs(reports ? 'mine' : 'all')
  const [opened, setOpened] = useState(false)
  const items = briefs.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <main className="page page-narrow">
      <div className="page-head">
        <div>
          <h1>社情民意信息</h1>
          <p className="soft">
            {reports
              ? '反映情况，或由提案转来。可以转成提案草稿，编号不变，履职只计一件。'
              : '委员反映的情况和由提案转来的信息，由提案委采用、报送或留存。'}
          </p>
        </div>
        {reports && (
          <Button
            type="primary"
            size="large"
            icon={<EditOutlined aria-hidden />}
            onClick={() => setOpened(true)}
          >
            反映社情民意
          </Button>
        )}
      </div>
      {briefs.error && <ProblemNotice error={briefs.error} />}
      {briefs.isLoading && <Waiting />}
      {!briefs.isLoading && !briefs.error && items.length === 0 && (
        <Nothing title="还没有社情民意信息" text="反映的情况和由提案转来的信息会列在这里。" />
      )}
      <ul className="lines">
        {items.map(({ id, title, by, filedAt, status, statusText, fromProposal }) => (
          <li key={id}>
            <Link to={`/briefs/${id}`} className="line">
              <span className="line-main">
                <b>{title}</b>
                <span className="soft">
                  {by} · {dateTime(filedAt)}
                  {fromProposal ? ' · 由提案转来' : ''}
                </span>
              </span>
              <span className="line-side">
                <Mark tone={briefTones[status]}>{statusText}</Mark>
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <More {...briefs} />
      {reports && <Credits />}
      <NewBrief opened={opened} onClose={() => setOpened(false)} />
    </main>
  )
}

function NewBrief({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const navigate = useNavigate()
  const person = usePerson()
  const policy = usePolicy()
  const act = actOf('brief.file')
  if (act === undefined) return null
  return (
    <Drawer title="反映社情民意" open={opened} onClose={onClose} size="large" destroyOnHidden>
      <ActForm act={act} context={{ person, policy }} onDone={({ id }) => void navigate(`/briefs/${id}`)} />
    </Drawer>
  )
}

/** 履职件数: one matter counts once, whatever forms it went through. */
function Credits() {
  const { data, error } = useCredits(true)
  if (error) return <ProblemNotice error={error} />
  if (data === undefined || data.total === 0) return null
  return (
    <Section title={`我的履职件数：${data.total} 件`}>
      <p className="soft">提案和社情民意合并计算，互相转化的只计一件。</p>
      <ul className="lines">
        {data.items.map((item) => (
          <li key={item.id}>
            <Link
              to={item.form === 'brief' ? `/briefs/${item.id}` : `/proposals/${item.id}`}
              className="line"
            >
              <span className="line-main">
                <b>{item.title}</b>
                <span className="soft">{formsOf(item)}</span>
              </span>
              <span className="line-side">
                <span className="status">{item.statusText}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function formsOf({ forms, form, lead }: Credit): string {
  const whose = lead ? '第一提案人' : '联名人'
  if (forms.length > 1) return `${whose} · 提案与社情民意互转，计一件`
  return `${whose} · ${form === 'brief' ? '社情民意' : '提案'}`
}
