// 推送记录: each message that was pushed, where it stands, and every try.
import { useMutation } from '@tanstack/react-query'
import { App, Button, Collapse } from 'antd'
import { Link } from 'react-router'
import { deliveryStateNames } from '#contracts/terms.ts'
import { actOf } from '../acts/catalogue.ts'
import { type Delivery, type EndpointPage, send } from '../api/client.ts'
import { problemOfError } from '../api/problem.ts'
import { refreshAfterAct } from '../api/queries.ts'
import { Mark } from '../shell/mark.tsx'
import { dateTime } from '../time/format.ts'
import { attemptWords, deliveryName, deliveryNote, deliveryTones } from './delivery-words.ts'
import { ListedItems } from './listed.tsx'
import { useDeliveries } from './queries.ts'

const nothing = {
  title: '还没有推送过',
  text: '有案件预交办、交办给这个单位，或者催办时，会推送到对方系统，记在这里。',
}

export function Deliveries({ endpoint: { id, acts } }: { endpoint: EndpointPage }) {
  return (
    <ListedItems list={useDeliveries(id)} nothing={nothing}>
      {(items) => (
        <ul className="told">
          {items.map((one) => (
            <Told key={one.id} one={one} endpoint={id} replays={acts.includes('delivery.replay')} />
          ))}
        </ul>
      )}
    </ListedItems>
  )
}

interface ToldProps {
  readonly one: Delivery
  readonly endpoint: string
  readonly replays: boolean
}

function Told({ one, endpoint, replays }: ToldProps) {
  return (
    <li>
      <div className="told-head">
        <b>{deliveryName(one)}</b>
        <Mark tone={deliveryTones[one.state]}>{deliveryStateNames[one.state]}</Mark>
        <span className="soft">{dateTime(one.time)}</span>
        <Link to={`/proposals/${one.case}`}>看提案</Link>
        {replays && <Again endpoint={endpoint} one={one} />}
      </div>
      <p className="soft">{deliveryNote(one)}</p>
      {one.attempts.length > 0 && <Attempts one={one} />}
    </li>
  )
}

function Attempts({ one: { id, attempts } }: { one: Delivery }) {
  const tries = (
    <>
      <ol className="attempts">
        {attempts.map((attempt) => (
          <li key={attempt.at}>
            {dateTime(attempt.at)} · {attemptWords(attempt)} · {attempt.ms} 毫秒
            {attempt.answer && <code className="answered">{attempt.answer}</code>}
          </li>
        ))}
      </ol>
      <p className="soft address">编号（webhook-id） {id}</p>
    </>
  )
  return <Collapse ghost size="small" items={[{ key: 'tries', label: '每一次推送', children: tries }]} />
}

/** Sends one again, under the same id: whoever has it already knows it. */
function Again({ endpoint, one }: { endpoint: string; one: Delivery }) {
  const { message } = App.useApp()
  const replay = useMutation({
    mutationFn: (key: string) =>
      send({
        path: (actOf('delivery.replay')?.path ?? '').replace('{id}', endpoint),
        body: { what: 'one', delivery: one.id },
        key,
      }),
    onSuccess: () => {
      void message.success('已安排重新推送')
      void refreshAfterAct()
    },
    onError: (error) => void message.error(problemOfError(error).title),
  })
  return (
    <Button
      size="small"
      className="again"
      loading={replay.isPending}
      aria-label={`重新推送${dateTime(one.time)}的${deliveryName(one)}`}
      onClick={() => replay.mutate(crypto.randomUUID())}
    >
      {one.state === 'pending' ? '马上再试' : '重新推送'}
    </Button>
  )
}
