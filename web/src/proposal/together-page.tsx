// A page about several proposals that go one way or not at all (批量交办, 并案): how it stands, what it came to, and what became
// of each.
import { Alert } from 'antd'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { Mark, type Tone } from '../shell/mark.tsx'
import { dateTime } from '../time/format.ts'
import { Section } from './section.tsx'

export interface Outcome {
  readonly type: 'info' | 'success' | 'warning'
  readonly title: string
  readonly description: ReactNode
}

/** One of them: it leads to its proposal. */
export interface OneOfThem {
  readonly id: string
  readonly title: string
  readonly about: string
  readonly statusText: string
  readonly tone: Tone
  readonly at?: string
}

interface Props {
  readonly title: string
  readonly statusText: string
  readonly tone: Tone
  /** Who began it, and when. */
  readonly by: string
  readonly at: string
  readonly outcome: Outcome
  readonly each: { readonly title: string; readonly items: readonly OneOfThem[] }
  /** What it is about. */
  readonly children: ReactNode
}

export function TogetherPage({ title, statusText, tone, by, at, outcome, each, children }: Props) {
  return (
    <main className="page page-narrow">
      <div className="page-head">
        <div>
          <p className="marks">
            <Mark tone={tone}>{statusText}</Mark>
            <span className="soft">
              {by} · {dateTime(at)}
            </span>
          </p>
          <h1>{title}</h1>
        </div>
      </div>
      <Alert className="notice" showIcon {...outcome} />
      {children}
      <Section title={each.title}>
        <ul className="lines">
          {each.items.map((one) => (
            <li key={one.id}>
              <Link to={`/proposals/${one.id}`} className="line">
                <span className="line-main">
                  <b>{one.title}</b>
                  <span className="soft">{one.about}</span>
                </span>
                <span className="line-side">
                  <Mark tone={one.tone}>{one.statusText}</Mark>
                  {one.at !== undefined && <span className="soft">{dateTime(one.at)}</span>}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      </Section>
    </main>
  )
}
