// Whole-page words: while something loads, when it did not work, when there is nothing.
import { Button, Empty, Result, Spin } from 'antd'
import type { ReactNode } from 'react'

export function Waiting({ words = '' }: { words?: string }) {
  return (
    <div className="waiting" role="status">
      <Spin delay={200} size="large" />
      {words}
    </div>
  )
}

export function Failed({ title, text }: { title: string; text: string }) {
  return (
    <Result
      status="info"
      title={title}
      subTitle={text}
      extra={
        <Button type="primary" onClick={() => location.assign('/')}>
          回到首页
        </Button>
      }
    />
  )
}

export function Nothing({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  return (
    <Empty
      className="nothing"
      image={Empty.PRESENTED_IMAGE_SIMPLE}
      description={
        <>
          <b>{title}</b>
          <br />
          <span className="soft">{text}</span>
        </>
      }
    >
      {children}
    </Empty>
  )
}
