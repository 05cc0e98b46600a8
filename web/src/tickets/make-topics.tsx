// 列为选题: the groups that were picked become topics, each worded by who picked them, with its tickets as origins.
import { Button } from 'antd'
import { useState } from 'react'
import { send } from '../api/client.ts'
import { problemOfError } from '../api/problem.ts'
import { refreshAfterAct } from '../api/queries.ts'
import { longestTitle, TopicDrawer, TopicWords, type Worded } from '../topics/topic-drawer.tsx'
import type { Cluster } from './queries.ts'

interface Props {
  readonly groups: readonly Cluster[]
  readonly quarter: string
  readonly quarterName: string
  readonly label: string
  readonly disabled: boolean
  /** The topics that came of it; a group that was refused stays picked. */
  readonly onMade: (topics: readonly string[], groups: readonly string[]) => void
}

const mostOrigins = 20

export function MakeTopics({ groups, quarter, quarterName, label, disabled, onMade }: Props) {
  const [open, setOpen] = useState(false)
  const [working, setWorking] = useState(false)
  const [failed, setFailed] = useState<Readonly<Record<string, string>>>({})
  const make = async (worded: Readonly<Record<string, Worded>>) => {
    setWorking(true)
    const wrong: Record<string, string> = {}
    const topics: string[] = []
    const done: string[] = []
    for (const group of groups) {
      try {
        topics.push((await send(topicOf(group, worded[group.id] as Worded, quarter))).id)
        done.push(group.id)
      } catch (error) {
        const { code, title } = problemOfError(error)
        wrong[group.id] = code === 'idempotency-key-reused' ? '这一组已经列为选题了。' : title
      }
    }
    setFailed(wrong)
    setWorking(false)
    onMade(topics, done)
    if (Object.keys(wrong).length === 0) setOpen(false)
    await refreshAfterAct()
  }
  return (
    <>
      <Button type="primary" disabled={disabled} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <TopicDrawer<Readonly<Record<string, Worded>>>
        open={open}
        onClose={() => setOpen(false)}
        size={640}
        about="题目先借用其中一件工单的标题，请改成一组事的说法。登记后直接入库，来源记为 12345 热线。"
        given={Object.fromEntries(groups.map((one) => [one.id, beginning(one, quarterName)]))}
        onTyped={(worded) => void make(worded)}
        working={working}
        submit={`登记 ${groups.length} 个选题`}
        disabled={groups.length === 0}
      >
        {groups.map(({ id, title, size }) => (
          <fieldset key={id} className="worded">
            <legend>
              {title} <span className="soft">等 {size} 件</span>
            </legend>
            <TopicWords of={id} rows={{ minRows: 2, maxRows: 8 }} />
            {failed[id] !== undefined && (
              <p role="alert" className="field-warning">
                {failed[id]}
              </p>
            )}
          </fieldset>
        ))}
      </TopicDrawer>
    </>
  )
}

const beginning = ({ title, size, words }: Cluster, quarterName: string): Worded => ({
  title: [...title].slice(0, longestTitle).join(''),
  text: `${quarterName}有 ${size} 件相近工单，集中反映：${words.join('、') || title}。`,
})

function topicOf({ id, tickets }: Cluster, { title, text }: Worded, quarter: string) {
  return {
    path: '/intake/topics',
    body: {
      title: title.trim(),
      text,
      source: 'hotline-12345',
      year: Number(quarter.slice(0, 4)),
      origins: tickets.slice(0, mostOrigins).map((one) => ({ kind: 'ticket', id: one.id, title: one.title })),
    },
    // The same group of the same quarter is one topic, however often it is picked.
    key: `group-${quarter}-${id}`,
  }
}
