// 审查组: by field, with members and guest reviewers; the committee forms them, seats people and lets them go.
import { PlusOutlined } from '@ant-design/icons'
import { useMutation } from '@tanstack/react-query'
import { Button, Popconfirm } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { proposalClassNames } from '#contracts/terms.ts'
import { ActDrawer } from '../acts/act-drawer.tsx'
import { actOf } from '../acts/catalogue.ts'
import { type Panel, send } from '../api/client.ts'
import { ProblemNotice } from '../api/problem-notice.tsx'
import { refreshAfterAct, usePolicy, useUnitName, useUnits } from '../api/queries.ts'
import { Section } from '../proposal/section.tsx'
import { usePerson } from '../session/session.tsx'
import { Mark } from '../shell/mark.tsx'
import { Nothing, Waiting } from '../shell/notices.tsx'
import { dateTime } from '../time/format.ts'
import { usePanels } from './queries.ts'
import './review.css'

interface Opened {
  readonly action: string
  readonly panel?: string
}

export function PanelsPage() {
  const person = usePerson()
  const policy = usePolicy()
  const units = useUnits()
  const { data = [], error, isLoading } = usePanels()
  const [opened, setOpened] = useState<Opened>()
  const keeps = person.roles.includes('committee')
  const versionOf = (id: string) => data.find((one) => one.id === id)?.version ?? 0
  const formed = data.filter(({ status }) => status === 'formed')
  return (
    <main className="page page-narrow">
      <div className="page-head">
        <div>
          <h1>审查组</h1>
          <p className="soft">
            初审归类后，提案送到受理这一类的组。特邀审查员只看得到本组的提案，期满即止。
            <Link to="/review">回到审查</Link>
          </p>
        </div>
        {keeps && (
          <Button
            type="primary"
            size="large"
            icon={<PlusOutlined aria-hidden />}
            onClick={() => setOpened({ action: 'panel.form' })}
          >
            组建审查组
          </Button>
        )}
      </div>
      {error && <ProblemNotice error={error} />}
      {isLoading && <Waiting />}
      {!isLoading && formed.length === 0 && (
        <Nothing title="还没有审查组" text="没有审查组时，通过初审的提案由全体审查组成员审查。" />
      )}
      {formed.map((panel) => (
        <OnePanel
          key={panel.id}
          panel={panel}
          keeps={keeps}
          onOpen={(action) => setOpened({ action, panel: panel.id })}
        />
      ))}
      <ActDrawer
        act={opened === undefined ? undefined : actOf(opened.action)}
        context={{
          person,
          policy,
          units,
          panels: data.filter(({ id }) => id === opened?.panel),
        }}
        {...(opened?.panel === undefined
          ? {}
          : { target: { id: opened.panel, version: versionOf(opened.panel) } })}
        onClose={() => setOpened(undefined)}
      />
    </main>
  )
}

function OnePanel({
  panel: { id, name, classes, seats, joint },
  keeps,
  onOpen,
}: {
  panel: Panel
  keeps: boolean
  onOpen: (action: string) => void
}) {
  const unitName = useUnitName()
  const leave = useMutation({
    mutationFn: (person: string) =>
      send({ path: `/intake/panels/${id}/unseat`, body: { person }, key: crypto.randomUUID() }),
    onSuccess: () => refreshAfterAct(),
  })
  return (
    <Section title={name} extra={joint ? <Mark>联合审查组</Mark> : undefined}>
      <p className="soft">受理：{classes.map((one) => proposalClassNames[one]).join('、')}</p>
      {seats.length === 0 && <p className="soft">还没有成员。</p>}
      <ul className="people lines">
        {seats.map(({ person, name: called, kind, unit, until }) => (
          <li key={person}>
            <b>{called}</b>
            {kind === 'guest' && <Mark tone="waits">特邀</Mark>}
            <span className="soft">
              {unit === undefined ? '' : `${unitName(unit)} `}
              {until === undefined ? '' : `权限至 ${dateTime(until)}`}
            </span>
            {keeps && (
              <Popconfirm
                title={`${called} 退出${name}？`}
                okText="退出"
                cancelText="不"
                onConfirm={() => leave.mutate(person)}
              >
                <Button type="link" size="small">
                  退出
                </Button>
              </Popconfirm>
            )}
          </li>
        ))}
      </ul>
      {leave.error && <ProblemNotice error={leave.error} />}
      {keeps && (
        <div className="review-panel-acts">
          <Button onClick={() => onOpen('panel.seat')}>增加成员</Button>
          <Button onClick={() => onOpen('panel.change')}>调整分工</Button>
          <Button onClick={() => onOpen('panel.seat-guest')}>聘请特邀审查员</Button>
          <Button type="text" danger onClick={() => onOpen('panel.dissolve')}>
            撤销
          </Button>
        </div>
      )}
    </Section>
  )
}
