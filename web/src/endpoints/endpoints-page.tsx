// 对接端点: the systems of units that are told, and that may speak. The dispatch office registers them.
import { PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { ActDrawer } from '../acts/act-drawer.tsx'
import { actOf } from '../acts/catalogue.ts'
import type { EndpointSummary, Receipt } from '../api/client.ts'
import { useNeighbours, usePolicy, useUnitName, useUnits } from '../api/queries.ts'
import { usePerson } from '../session/session.tsx'
import { Mark } from '../shell/mark.tsx'
import { deliveryName } from './delivery-words.ts'
import { FreshSecret } from './fresh-secret.tsx'
import { ListedItems } from './listed.tsx'
import { useEndpoints } from './queries.ts'
import './endpoints.css'

export function EndpointsPage() {
  const person = usePerson()
  const policy = usePolicy()
  const units = useUnits()
  const levels = useNeighbours()
  const navigate = useNavigate()
  const [registering, setRegistering] = useState(false)
  const [registered, setRegistered] = useState<Receipt>()
  const registers = person.roles.includes('dispatch')
  return (
    <main className="page">
      <div className="page-head">
        <div>
          <h1>对接端点</h1>
          <p className="soft">
            承办单位自己的办公系统和上下级政协接在这里：预交办、交办、催办自动推送过去，签收、沟通、答复从那边发来。
          </p>
        </div>
        {registers && (
          <Button
            type="primary"
            size="large"
            icon={<PlusOutlined aria-hidden />}
            onClick={() => setRegistering(true)}
          >
            登记对接端点
          </Button>
        )}
      </div>
      <ListedItems
        list={useEndpoints()}
        nothing={{
          title: '还没有对接端点',
          text: registers
            ? '单位的系统准备好以后，在这里登记，把密钥交给对方。没有系统的单位照常在门户办理。'
            : '本单位的办公系统要与这里对接的，请与交办单位联系登记。不对接，照常在门户办理。',
        }}
      >
        {(items) => <Endpoints items={items} />}
      </ListedItems>
      <ActDrawer
        act={registering ? actOf('endpoint.register') : undefined}
        context={{ person, policy, units, levels, members: [] }}
        onClose={() => setRegistering(false)}
        onDone={setRegistered}
      />
      <FreshSecret
        receipt={registered}
        onSaved={() => registered && void navigate(`/endpoints/${registered.id}`)}
      />
    </main>
  )
}

function Endpoints({ items }: { items: readonly EndpointSummary[] }) {
  const unitName = useUnitName()
  const sorted = items.toSorted((a, b) => unitName(a.unit).localeCompare(unitName(b.unit), 'zh'))
  return (
    <ul className="lines">
      {sorted.map(({ id, unit, name, url, types, on }) => (
        <li key={id}>
          <Link to={`/endpoints/${id}`} className="line">
            <span className="line-main">
              <b>{name}</b>
              <span className="soft address">
                {unitName(unit)} · {url}
              </span>
            </span>
            <span className="line-side">
              <Mark tone={on ? 'good' : 'bad'}>{on ? '已启用' : '已停用'}</Mark>
              <span className="soft">{types.map((type) => deliveryName({ type })).join('、')}</span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
