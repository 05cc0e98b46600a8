// 列为选题: the committee makes a topic of a clue or a discussion. The topic names it as its origin, and it hears of it.
import { useMutation } from '@tanstack/react-query'
import { App, Button, Drawer, Form, Input } from 'antd'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { send } from '../api/client.ts'
import { ProblemNotice } from '../api/problem-notice.tsx'
import { refreshAfterAct } from '../api/queries.ts'
import { isoDate } from '../time/format.ts'
import { beginningOf } from './beginning.ts'

interface Typed {
  readonly title: string
  readonly text: string
}

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
    mutationFn: (typed: Typed) =>
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
      <Drawer
        open={open}
        onClose={() => setOpen(false)}
        title="列为选题"
        size={560}
        destroyOnHidden
        mask={{ closable: false }}
      >
        <Form
          layout="vertical"
          className="act-form"
          requiredMark={false}
          initialValues={{ title: beginningOf(title), text }}
          onFinish={(typed: Typed) => make.mutate(typed)}
        >
          <p className="about">登记后直接入库，来源记为“社会征题”，并记下它出自{names[kind]}。</p>
          <Form.Item
            name="title"
            label="选题"
            rules={[{ required: true, whitespace: true, min: 4, max: 60, message: '请写 4 到 60 个字。' }]}
          >
            <Input maxLength={60} showCount />
          </Form.Item>
          <Form.Item
            name="text"
            label="说明"
            rules={[{ required: true, whitespace: true, message: '请写为什么值得提。' }]}
          >
            <Input.TextArea maxLength={1000} autoSize={{ minRows: 4, maxRows: 12 }} />
          </Form.Item>
          {make.error && <ProblemNotice error={make.error} />}
          <div className="form-end">
            <Button type="primary" size="large" htmlType="submit" loading={make.isPending}>
              登记选题
            </Button>
          </div>
        </Form>
      </Drawer>
    </>
  )
}
