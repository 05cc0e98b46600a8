// Several at once 批量审核: each is a decision of its own, sent one after the other, with what became of it beside it.
import { Alert, App, Button, Checkbox, Input } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { send } from '../api/client.ts'
import { problemOfError } from '../api/problem.ts'
import { refreshAfterAct } from '../api/queries.ts'

export interface BatchLine {
  readonly id: string
  readonly title: string
  readonly address: string
  readonly notes: readonly string[]
}

interface Outcome {
  readonly act: string
  readonly name: string
}

interface Props {
  readonly lines: readonly BatchLine[]
  /** Whether anything can be done with them now. */
  readonly open: boolean
  readonly collection: 'clues' | 'comments'
  readonly yes?: Outcome
  readonly no: Outcome & { readonly placeholder: string }
}

export function Batch({ lines, open, collection, yes, no }: Props) {
  const { message } = App.useApp()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [refused, setRefused] = useState<ReadonlyMap<string, string>>(new Map())
  const [reason, setReason] = useState<string>()
  const [busy, setBusy] = useState(false)
  const here = lines.filter(({ id }) => chosen.has(id))
  const all = lines.length > 0 && here.length === lines.length

  async function decide({ act, name }: Outcome, body: object) {
    setBusy(true)
    const problems = new Map<string, string>()
    for (const { id } of here) {
      try {
        await send({ path: `/intake/${collection}/${id}/${act}`, body, key: crypto.randomUUID() })
      } catch (error) {
        problems.set(id, problemOfError(error).title)
      }
    }
    setBusy(false)
    setRefused(problems)
    setChosen(new Set(problems.keys()))
    setReason(undefined)
    const done = here.length - problems.size
    if (done > 0) void message.success(`${name} ${done} 条`)
    await refreshAfterAct()
  }

  const toggle = (id: string, on: boolean) => {
    const next = new Set(chosen)
    if (on) next.add(id)
    else next.delete(id)
    setChosen(next)
  }

  return (
    <>
      {open && lines.length > 0 && (
        <div className="batch-head">
          <Checkbox
            checked={all}
            indeterminate={here.length > 0 && !all}
            onChange={({ target }) => setChosen(new Set(target.checked ? lines.map(({ id }) => id) : []))}
          >
            全选{here.length > 0 && `（已选 ${here.length} 条）`}
          </Checkbox>
          <span className="batch-acts">
            {yes && (
              <Button
                type="primary"
                disabled={here.length === 0}
                loading={busy && reason === undefined}
                onClick={() => void decide(yes, {})}
              >
                {yes.name}所选
              </Button>
            )}
            <Button danger disabled={here.length === 0 || busy} onClick={() => setReason('')}>
              {no.name}所选
            </Button>
          </span>
        </div>
      )}
      {reason !== undefined && (
        <form
          className="batch-reason"
          onSubmit={(event) => {
            event.preventDefault()
            if (reason.trim() !== '') void decide(no, { reason: reason.trim() })
          }}
        >
          <Input
            autoFocus
            value={reason}
            maxLength={200}
            placeholder={no.placeholder}
            aria-label={`${no.name}的理由`}
            onChange={({ target }) => setReason(target.value)}
          />
          <Button htmlType="submit" danger type="primary" loading={busy} disabled={reason.trim() === ''}>
            确定{no.name} {here.length} 条
          </Button>
          <Button onClick={() => setReason(undefined)}>取消</Button>
        </form>
      )}
      {refused.size > 0 && (
        <Alert
          className="notice"
          type="warning"
          showIcon
          role="alert"
          title={`有 ${refused.size} 条没有办成，原因写在各条下面。`}
        />
      )}
      <ul className="lines">
        {lines.map(({ id, title, address, notes }) => (
          <li key={id} className="voice-line">
            {open && (
              <Checkbox
                checked={chosen.has(id)}
                aria-label={`选择：${title.slice(0, 20)}`}
                onChange={({ target }) => toggle(id, target.checked)}
              />
            )}
            <div>
              <p className="paragraphs">{title}</p>
              <p className="soft">
                {notes.join(' · ')} · <Link to={address}>详情</Link>
              </p>
              {refused.has(id) && <p className="voice-wrong">{refused.get(id)}</p>}
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}
