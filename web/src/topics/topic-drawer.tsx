// 列为选题: the drawer in which the committee words what people said, as one topic or as several.
import { Button, Drawer, Form, Input } from 'antd'
import type { ReactNode } from 'react'

/** A topic as it is typed. */
export interface Worded {
  readonly title: string
  readonly text: string
}

export const longestTitle = 60

interface Props<Typed> {
  readonly open: boolean
  readonly onClose: () => void
  readonly size: number
  readonly about: string
  readonly given: Partial<Typed>
  readonly onTyped: (typed: Typed) => void
  readonly working: boolean
  readonly submit: string
  readonly disabled?: boolean
  /** The words of each topic (`TopicWords`), and what was wrong. */
  readonly children: ReactNode
}

export function TopicDrawer<Typed extends object>({
  open,
  onClose,
  size,
  about,
  given,
  onTyped,
  working,
  submit,
  disabled = false,
  children,
}: Props<Typed>) {
  return (
    <Drawer
      open={open}
      onClose={onClose}
      title="列为选题"
      size={size}
      destroyOnHidden
      mask={{ closable: false }}
    >
      <Form
        layout="vertical"
        className="act-form"
        requiredMark={false}
        disabled={working}
        initialValues={given}
        onFinish={(typed: Typed) => onTyped(typed)}
      >
        <p className="about">{about}</p>
        {children}
        <div className="form-end">
          <Button type="primary" size="large" htmlType="submit" loading={working} disabled={disabled}>
            {submit}
          </Button>
        </div>
      </Form>
    </Drawer>
  )
}

/** `of`: which of several topics they are of. */
export function TopicWords({ of, rows }: { of?: string; rows: { minRows: number; maxRows: number } }) {
  const within = (field: keyof Worded) => (of === undefined ? field : [of, field])
  return (
    <>
      <Form.Item
        name={within('title')}
        label="选题"
        rules={[
          { required: true, whitespace: true, min: 4, max: longestTitle, message: '请写 4 到 60 个字。' },
        ]}
      >
        <Input maxLength={longestTitle} showCount />
      </Form.Item>
      <Form.Item
        name={within('text')}
        label="说明"
        rules={[{ required: true, whitespace: true, message: '请写为什么值得提。' }]}
      >
        <Input.TextArea maxLength={1000} autoSize={rows} />
      </Form.Item>
    </>
  )
}
