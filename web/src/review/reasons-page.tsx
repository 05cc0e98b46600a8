// 情形表: the reasons a review may cite, open to everybody; the committee adds, rewords and retires, and deletes what nobody
// has cited.
import { PlusOutlined } from '@ant-design/icons'
import { useMutation } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { reasonOutcome, termNames } from '#contracts/terms.ts'
import { ActDrawer } from '../acts/act-drawer.tsx'
import { ActForm } from '../acts/act-form.tsx'
import { actOf } from '../acts/catalogue.ts'
import { type Reason, send } from '../api/client.ts'
import { ProblemNotice } from '../api/problem-notice.tsx'
import { refreshAfterAct, usePolicy } from '../api/queries.ts'
import { Section } from '../proposal/section.tsx'
import { usePerson } from '../session/session.tsx'
import { Mark } from '../shell/mark.tsx'
import { Waiting } from '../shell/notices.tsx'
import { useReasons } from './queries.ts'
import './review.css'

export function ReasonsPage() {
  const person = usePerson()
  const policy = usePolicy()
  const { data = [], error, isLoading } = useReasons()
  const [adding, setAdding] = useState(false)
  const keeps = person.roles.includes('committee')
  return (
    <main className="page page-narrow">
      <div className="page-head">
        <div>
          <h1>审查情形表</h1>
          <p className="soft">
            不予立案和改、联、并、转、撤，都要从表中选定情形并告知提案者。引用过的只能停用，不能删除。
            <Link to="/review">回到审查</Link>
          </p>
        </div>
        {keeps && (
          <Button
            type="primary"
            size="large"
            icon={<PlusOutlined aria-hidden />}
            onClick={() => setAdding(true)}
          >
            增加情形
          </Button>
        )}
      </div>
      {error && <ProblemNotice error={error} />}
      {isLoading && <Waiting />}
      {reasonOutcome.options.toReversed().map((outcome) => (
        <Section key={outcome} title={termNames[outcome]}>
          <ul className="lines">
            {data
              .filter(({ outcomes }) => outcomes.includes(outcome))
              .map((reason) => (
                <ReasonLine key={reason.code} reason={reason} keeps={keeps} />
              ))}
          </ul>
        </Section>
      ))}
      <ActDrawer
        act={adding ? actOf('reason.add') : undefined}
        context={{ person, policy }}
        onClose={() => setAdding(false)}
      />
    </main>
  )
}

function ReasonLine({ reason, keeps }: { reason: Reason; keeps: boolean }) {
  const { code, text, retired, used } = reason
  const person = usePerson()
  const policy = usePolicy()
  const [rewording, setRewording] = useState(false)
  const change = useMutation({
    mutationFn: (act: 'retire' | 'reinstate' | 'delete') =>
      send({ path: `/intake/reasons/${code}/${act}`, body: {}, key: crypto.randomUUID() }),
    onSuccess: () => refreshAfterAct(),
  })
  const reword = actOf('reason.reword')
  return (
    <li className="reason-line">
      <span className={retired ? 'reason-retired' : ''}>{text}</span>
      {retired && <Mark>已停用</Mark>}
      {used && <Mark tone="good">引用过</Mark>}
      {keeps && (
        <span className="reason-acts">
          <Button type="link" size="small" onClick={() => setRewording(!rewording)}>
            修改
          </Button>
          <Button type="link" size="small" onClick={() => change.mutate(retired ? 'reinstate' : 'retire')}>
            {retired ? '恢复' : '停用'}
          </Button>
          {!used && (
            <Button type="link" size="small" danger onClick={() => change.mutate('delete')}>
              删除
            </Button>
          )}
        </span>
      )}
      {change.error && <ProblemNotice error={change.error} />}
      {rewording && reword && (
        <div className="reason-form">
          <ActForm
            act={{ ...reword, path: reword.path.replace('{id}', code) }}
            context={{ person, policy, reasons: [reason] }}
            onDone={() => setRewording(false)}
          />
        </div>
      )}
    </li>
  )
}
