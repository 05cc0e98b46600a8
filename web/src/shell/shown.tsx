// A page that shows one thing: waiting until it is here, words of its own where it is not for this person, else the page.
import type { ReactNode } from 'react'
import { problemOfError } from '../api/problem.ts'
import { ProblemNotice } from '../api/problem-notice.tsx'
import { Failed, Waiting } from './notices.tsx'

interface ShownProps<Thing> {
  /** How reading it stands, as a query tells. */
  readonly of: { readonly data: Thing | undefined; readonly error: Error | null }
  /** What is said where there is no such thing, or not for this person. */
  readonly title: string
  readonly text: string
  readonly children: (thing: Thing) => ReactNode
}

export function Shown<Thing>({ of: { data, error }, title, text, children }: ShownProps<Thing>) {
  if (data === undefined && error === null) return <Waiting />
  if (data === undefined && [403, 404].includes(problemOfError(error).status))
    return <Failed title={title} text={text} />
  return (
    <>
      {error !== null && (
        <main className="page">
          <ProblemNotice error={error} />
        </main>
      )}
      {data !== undefined && children(data)}
    </>
  )
}
