// Publishing a version of a catalogue: it goes out on the version that was seen last, so that nobody overwrites another's
// work unseen.
import { type ReactNode, useState } from 'react'
import type { Values } from '../acts/fields.ts'
import { problemOfError } from '../api/problem.ts'
import { ProblemNotice } from '../api/problem-notice.tsx'
import { useCatalogue } from './queries.ts'
import { TopicAct } from './topic-act.tsx'

interface Props {
  /** Its id: one of a year, one of a quarter. */
  readonly catalogue: string
  readonly given: Values
  readonly onDone: () => void
  readonly children?: ReactNode
}

export function PublishAct({ catalogue, given, onDone, children }: Props) {
  const { data, error, isLoading } = useCatalogue(catalogue)
  const [published, setPublished] = useState(0)
  if (isLoading) return null
  const none = error !== null && problemOfError(error).status === 404
  if (data === undefined && !none) return <ProblemNotice error={error} />
  // What oneself has just published has been seen.
  const seen = Math.max(data?.versions.length ?? 0, published)
  return (
    <TopicAct
      action="topic-catalogue.publish"
      primary
      given={{ ...given, seen }}
      onDone={() => {
        setPublished(seen + 1)
        onDone()
      }}
    >
      {children}
    </TopicAct>
  )
}
