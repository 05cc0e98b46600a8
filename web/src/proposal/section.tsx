// A part of the proposal page under its heading.
import { Card } from 'antd'
import type { ReactNode } from 'react'

export function Section({
  title,
  extra,
  children,
}: {
  title: string
  extra?: ReactNode
  children: ReactNode
}) {
  return (
    <Card className="section" title={<h2>{title}</h2>} extra={extra}>
      {children}
    </Card>
  )
}

/** A text as it was typed, paragraph by paragraph. */
export function Paragraphs({ text }: { text: string }) {
  return <div className="paragraphs">{text}</div>
}
