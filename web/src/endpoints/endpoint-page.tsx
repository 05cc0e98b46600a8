// One endpoint: whether it is on, where it leads, its secrets, what was pushed to it and what came from it.
import { Alert, Tabs } from 'antd'
import { useState } from 'react'
import { Link, useParams, useSearchParams } from 'react-router'
import { ActButtons, inOrder } from '../acts/act-buttons.tsx'
import { ActDrawer } from '../acts/act-drawer.tsx'
import type { EndpointPage as Endpoint, Receipt } from '../api/client.ts'
import { usePolicy, useUnitName, useUnits } from '../api/queries.ts'
import { Section } from '../proposal/section.tsx'
import { Days } from '../proposal/story.tsx'
import { storyOf } from '../proposal/timeline.ts'
import { usePerson } from '../session/session.tsx'
import { Mark } from '../shell/mark.tsx'
import { Shown } from '../shell/shown.tsx'
import { CopyLine } from './copy-line.tsx'
import { Deliveries } from './deliveries.tsx'
import { deliveryName } from './delivery-words.ts'
import { FreshSecret } from './fresh-secret.tsx'
import { Messages } from './messages.tsx'
import { useEndpoint } from './queries.ts'
import { Secrets } from './secrets.tsx'
import './endpoints.css'

export function EndpointPage() {
  const { id = '' } = useParams()
  return (
    <Shown of={useEndpoint(id)} title="看不到这个端点" text="没有这个端点，或者它是别的单位的。">
      {(endpoint) => (
        <main className="page">
          <p>
            <Link to="/endpoints">← 对接端点</Link>
          </p>
          <Parts endpoint={endpoint} />
        </main>
      )}
    </Shown>
  )
}

function Parts({ endpoint }: { endpoint: Endpoint }) {
  const unitName = useUnitName()
  const { name, unit, on, offBecause, timeline } = endpoint
  return (
    <>
      <header className="proposal-head">
        <div className="marks">
          <Mark>{unitName(unit)}</Mark>
          <Mark tone={on ? 'good' : 'bad'}>{on ? '已启用' : '已停用'}</Mark>
        </div>
        <h1>{name}</h1>
      </header>
      {!on && (
        <Alert
          className="notice"
          type="warning"
          showIcon
          title={`已停用：${offBecause ?? '原因未记录'}`}
          description="停用期间不推送，对方发来的也不收。启用以后，可以把这段时间的消息重新推送。"
        />
      )}
      <div className="columns">
        <div className="column-side">
          <Doing endpoint={endpoint} />
          <Secrets secrets={endpoint.secrets} />
        </div>
        <div className="column-main">
          <Settings endpoint={endpoint} />
          <Traffic endpoint={endpoint} />
        </div>
        <div className="column-story">
          <Section title="变更经过">
            <Days days={storyOf({ assignment: timeline })} />
          </Section>
        </div>
      </div>
    </>
  )
}

/** What this person may do with it now; a command that makes a secret shows it afterwards. */
function Doing({ endpoint }: { endpoint: Endpoint }) {
  const person = usePerson()
  const policy = usePolicy()
  const units = useUnits()
  const [opened, setOpened] = useState<string>()
  const [rotated, setRotated] = useState<Receipt>()
  const acts = inOrder(endpoint.acts)
  const current = acts.find(({ action }) => action === opened)
  return (
    <Section title="现在可以做">
      {acts.length === 0 && <p className="soft">设置由交办单位办理。启用时，您可以在这里重新推送。</p>}
      <ActButtons acts={acts} onOpen={setOpened} />
      <ActDrawer
        act={current}
        context={{ person, policy, units, endpoint }}
        target={{ id: endpoint.id, version: endpoint.version }}
        onClose={() => setOpened(undefined)}
        onDone={(receipt) => current?.action === 'endpoint.rotate' && setRotated(receipt)}
      />
      <FreshSecret receipt={rotated} onSaved={() => setRotated(undefined)} />
    </Section>
  )
}

function Settings({ endpoint: { url, types, hooksPath } }: { endpoint: Endpoint }) {
  return (
    <Section title="设置">
      {types.length > 0 && (
        <>
          <h3>推送的事项</h3>
          <p className="marks">
            {types.map((type) => (
              <Mark key={type}>{deliveryName({ type })}</Mark>
            ))}
          </p>
          <h3>我们推送到</h3>
          <CopyLine name="接收地址" value={url} />
        </>
      )}
      <h3>对方系统发到</h3>
      <CopyLine name="发送地址" value={location.origin + hooksPath} />
    </Section>
  )
}

function Traffic({ endpoint }: { endpoint: Endpoint }) {
  const [search, setSearch] = useSearchParams()
  return (
    <Section title="往来记录">
      <Tabs
        activeKey={search.get('list') === 'messages' ? 'messages' : 'deliveries'}
        onChange={(key) => setSearch(key === 'messages' ? { list: key } : {}, { replace: true })}
        items={[
          { key: 'deliveries', label: '推送', children: <Deliveries endpoint={endpoint} /> },
          { key: 'messages', label: '来件', children: <Messages endpoint={endpoint} /> },
        ]}
      />
    </Section>
  )
}
