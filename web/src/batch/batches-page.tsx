// 批量交办: the dispatch office chooses settled cases, gives one requirement for all, and sees what became of the
// batches before.
import { useMutation } from '@tanstack/react-query'
import { Button, Checkbox, Form, Input } from 'antd'
import { useState } from 'react'
import { Link, useLocation, useNavigate } from 'react-router'
import { actOf } from '../acts/catalogue.ts'
import { fieldsOf } from '../acts/fields.ts'
import { rulesOf } from '../acts/rules.ts'
import { type DeskItem, send } from '../api/client.ts'
import { problemOfError } from '../api/problem.ts'
import { ProblemNotice } from '../api/problem-notice.tsx'
import { refreshAfterAct, useBatchable, useBatches, useUnitName } from '../api/queries.ts'
import { Section } from '../proposal/section.tsx'
import { usePerson } from '../session/session.tsx'
import { Mark } from '../shell/mark.tsx'
import { Failed, Nothing, Waiting } from '../shell/notices.tsx'
import { dateTime } from '../time/format.ts'
import { batchTones } from './tones.ts'

/** From how many cases on a search helps more than it takes room. */
const searchFrom = 8

export function BatchesPage() {
  const person = usePerson()
  const { data: cases, isLoading, error } = useBatchable()
  if (!person.roles.includes('dispatch')) {
    return <Failed title="这里由交办单位使用" text="承办单位已定的提案，由交办单位在这里一次交办。" />
  }
  return (
    <main className="page page-narrow">
      <div className="page-head">
        <div>
          <h1>批量交办</h1>
          <p className="soft">
            同批各件要么全部交办，期限从同一时刻起算；有一件现在不能交办，就都不交办，您可以去掉它再来。
          </p>
        </div>
      </div>
      {error && <ProblemNotice error={error} />}
      {isLoading ? <Waiting /> : <Choice cases={cases ?? []} />}
      <Recent />
    </main>
  )
}

interface Before {
  readonly chosen: readonly string[]
  readonly requirement: string
}

/** What is there to begin with, when one comes here from a batch that was not dispatched. */
function useBefore(): Before {
  const { state } = useLocation()
  return { chosen: [], requirement: '', ...(state as Partial<Before> | null) }
}

function Choice({ cases }: { cases: readonly DeskItem[] }) {
  const navigate = useNavigate()
  const unitName = useUnitName()
  const before = useBefore()
  const [chosen, setChosen] = useState(before.chosen)
  const [word, setWord] = useState('')
  // One intention, one key: sent again from this form, it is never done twice.
  const [key] = useState(() => crypto.randomUUID())
  const act = actOf('dispatch-batch.propose')
  const fields = fieldsOf(act?.body ?? {})
  const requirement = fields.find(({ name }) => name === 'requirement')
  const command = useMutation({
    mutationFn: (values: { requirement: string }) =>
      send({ path: act?.path ?? '', body: { cases: open, requirement: values.requirement.trim() }, key }),
    onSuccess: ({ id }) => {
      void refreshAfterAct()
      void navigate(`/dispatch-batches/${id}`)
    },
  })
  // What somebody else has dispatched meanwhile is no longer there to be chosen.
  const open = cases.filter(({ id }) => chosen.includes(id)).map(({ id }) => id)
  if (act === undefined || requirement === undefined || cases.length === 0) {
    return <Nothing title="现在没有待交办的提案" text="单位认领或会商确定之后，提案会出现在这里。" />
  }
  const found = cases.filter(({ title, number, unit }) =>
    [title, String(number), unitName(unit ?? '')].some((text) => text.includes(word.trim())),
  )
  const shown = found.map(({ id }) => id)
  const all = shown.every((id) => open.includes(id))
  const toggleAll = () =>
    setChosen(all ? open.filter((id) => !shown.includes(id)) : [...new Set([...open, ...shown])])
  const toggle = (id: string) =>
    setChosen(open.includes(id) ? open.filter((one) => one !== id) : [...open, id])
  const most = mostOf(fields)
  const tooMany = open.length > most
  return (
    <>
      <div className="choose-head">
        {found.length > 0 && (
          <Checkbox
            checked={all}
            indeterminate={!all && shown.some((id) => open.includes(id))}
            onChange={toggleAll}
          >
            {word.trim() === '' ? `全选 ${cases.length} 件` : `选中找到的 ${found.length} 件`}
          </Checkbox>
        )}
        {cases.length >= searchFrom && (
          <Input.Search
            className="search"
            allowClear
            placeholder="按案由、编号或单位查找"
            aria-label="按案由、编号或单位查找"
            value={word}
            onChange={(event) => setWord(event.target.value)}
          />
        )}
      </div>
      {found.length === 0 && <Nothing title="没有符合的提案" text="换个词试试。" />}
      <ul className="lines choose">
        {found.map(({ id, title, number, unit }) => (
          <li key={id}>
            <Checkbox className="line" checked={open.includes(id)} onChange={() => toggle(id)}>
              <b>{title}</b>
              <span className="soft">
                第 {number} 号{unit === undefined ? '' : ` · 主办：${unitName(unit)}`}
              </span>
            </Checkbox>
          </li>
        ))}
      </ul>
      <Form
        layout="vertical"
        className="act-form choose-form"
        initialValues={{ requirement: before.requirement }}
        onFinish={(values: { requirement: string }) => command.mutate(values)}
        disabled={command.isPending}
        requiredMark={false}
      >
        <Form.Item
          name="requirement"
          label={`${requirement.title}（同批各件相同）`}
          rules={rulesOf(requirement.what, requirement.title, true)}
        >
          <Input.TextArea
            autoSize={{ minRows: 3, maxRows: 12 }}
            {...(requirement.what.kind === 'text' && requirement.what.max !== undefined
              ? { maxLength: requirement.what.max, showCount: true }
              : {})}
          />
        </Form.Item>
        {command.error && (
          <ProblemNotice error={problemOfError(command.error)} onRefresh={() => command.reset()} />
        )}
        <div className="form-end">
          <Button
            type="primary"
            size="large"
            htmlType="submit"
            loading={command.isPending}
            disabled={open.length === 0 || tooMany}
          >
            {open.length === 0 ? '请先选择提案' : `交办这 ${open.length} 件`}
          </Button>
          {tooMany && <span className="size size-over">一次最多 {most} 件，请分批交办。</span>}
        </div>
      </Form>
    </>
  )
}

/** How many at once, as the contract says. */
function mostOf(fields: ReturnType<typeof fieldsOf>): number {
  const what = fields.find(({ name }) => name === 'cases')?.what
  const most = what !== undefined && 'most' in what ? what.most : undefined
  return most ?? Number.POSITIVE_INFINITY
}

function Recent() {
  const { data, error } = useBatches()
  if (error) return <ProblemNotice error={error} />
  if (data === undefined || data.length === 0) return null
  return (
    <Section title="最近的批量交办">
      <ul className="lines">
        {data.map(({ id, cases, refused, requirement, by, proposedAt, status, statusText }) => (
          <li key={id}>
            <Link to={`/dispatch-batches/${id}`} className="line">
              <span className="line-main">
                <b>
                  {cases} 件：{requirement}
                </b>
                <span className="soft">
                  {by} · {dateTime(proposedAt)}
                </span>
              </span>
              <span className="line-side">
                <Mark tone={batchTones[status]}>{statusText}</Mark>
                {refused > 0 && <span className="soft">{refused} 件不能交办</span>}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}
