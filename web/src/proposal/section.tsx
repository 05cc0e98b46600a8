// A part of the proposal page under its heading.
import { Card } from 'antd'
import type { ReactNode } from 'react'

export function Section({
  title,
  id,
  extra,
  children,
}: {
  title: string
  /** A place in the page that links lead to. */
  id?: string
  extra?: ReactNode
  children: ReactNode
}) {
  return (
    <Card className="section" {...(id === undefined ? {} : { id })} title={<h2>{title}</h2>} extra={extra}>
      {children}
    </Card>
  )
}

/** A text as it was typed, paragraph by paragraph. */
export function Paragraphs({ text }: { text: string }) {
  return <div className="paragraphs">{text}</div>
}
