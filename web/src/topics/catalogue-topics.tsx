// The topics of a catalogue as people read them, inside and in public: title, why, who named it, when.
import type { ReactNode } from 'react'
import { unitName } from '#data/names.ts'
import type { ListedTopic } from '../api/client.ts'
import { Mark } from '../shell/mark.tsx'
import { date } from '../time/format.ts'

interface Props {
  readonly topics: readonly ListedTopic[]
  /** What stands beside each. */
  readonly beside?: (topic: ListedTopic) => ReactNode
}

export function CatalogueTopics({ topics, beside }: Props) {
  return (
    <ol className="catalogue">
      {topics.map((topic) => {
        const { topic: id, title, text, sourceText, unit, collective, at } = topic
        const named = unit === undefined ? collective : unitName(unit)
        return (
          <li key={id}>
            <h2>{title}</h2>
            <p>{text}</p>
            <p className="soft">
              <Mark>{sourceText}</Mark>
              {named !== undefined && ` ${named} ·`} {date(at)}
            </p>
            {beside?.(topic)}
          </li>
        )
      })}
    </ol>
  )
}
