// 列为选题: the committee makes a topic of a clue or a discussion. The topic names it as its origin, and it hears of it.
import { useMutation } from '@tanstack/react-query'
import { App, Button } from 'antd'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { send } from '../api/client.ts'
import { ProblemNotice } from '../api/problem-notice.tsx'
import { refreshAfterAct } from '../api/queries.ts'
import { isoDate } from '../time/format.ts'
import { TopicDrawer, TopicWords, type Worded } from '../topics/topic-drawer.tsx'
import { beginningOf } from './beginning.ts'

interface Props {
  readonly kind: 'clue' | 'discussion'
  readonly id: string
  readonly title: string
  /** What was said, to begin the topic's text with. */
  readonly text: string
  /** The latest moment that the page knows of: the topic is of its year. */
  readonly at: string
}

const names = { clue: '这条线索', discussion: '这场商量' }

export function MakeTopic({ kind, id, title, text, at }: Props) {
  const { message } = App.useApp()
  const navigate = useNavigate()
  const [open, setOpen] = useState(false)
  const [key, setKey] = useState(() => crypto.randomUUID())
  const year = Number(isoDate(at).slice(0, 4))
  const make = useMutation({
    mutationFn: (typed: Worded) =>
      send({
        path: '/intake/topics',
        key,
        body: {
          ...typed,
          source: 'society',
          year,
          origins: [{ kind, id, title: beginningOf(title) }],
        },
      }),
    onSuccess: (topic) => {
      setOpen(false)
      setKey(crypto.randomUUID())
      void message.success('已列为选题')
      void refreshAfterAct()
      void navigate(`/topics/pool/${topic.id}`)
    },
  })
  return (
    <>
      <Button block size="large" className="make-topic" onClick={() => setOpen(true)}>
        列为选题
      </Button>
      <TopicDrawer<Worded>
        open={open}
        onClose={() => setOpen(false)}
        size={560}
        about={`登记后直接入库，来源记为“社会征题”，并记下它出自${names[kind]}。`}
        given={{ title: beginningOf(title), text }}
        onTyped={(typed) => make.mutate(typed)}
        working={make.isPending}
        submit="登记选题"
      >
        <TopicWords rows={{ minRows: 4, maxRows: 12 }} />
        {make.error && <ProblemNotice error={make.error} />}
      </TopicDrawer>
    </>
  )
}
