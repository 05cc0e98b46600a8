// 办理经过: the merged timeline, day by day; what happened by itself says by which policy.
import { Switch, Timeline, Tooltip } from 'antd'
import { useState } from 'react'
import type { ProposalParts } from '../api/queries.ts'
import { policyName, policyTitle } from '../session/policy-words.ts'
import { Mark } from '../shell/mark.tsx'
import { timeOfDay } from '../time/format.ts'
import { Section } from './section.tsx'
import { type StoryDay, type StoryEntry, storyOf } from './timeline.ts'

export function Story({ parts: { proposal, caseFile, docket, verdict } }: { parts: ProposalParts }) {
  const [all, setAll] = useState(false)
  const timelines = {
    intake: proposal?.timeline,
    assignment: caseFile?.timeline,
    supervision: docket?.timeline,
    evaluation: verdict?.timeline,
  }
  return (
    <Section
      title="办理经过"
      extra={
        <span className="soft">
          系统记录 <Switch size="small" aria-label="连同系统记录一起显示" checked={all} onChange={setAll} />
        </span>
      }
    >
      <Days days={storyOf(timelines, all)} />
    </Section>
  )
}

/** What happened, day by day. */
export function Days({ days }: { days: readonly StoryDay[] }) {
  return days.map(({ day, entries }) => (
    <div key={day} className="story-day">
      <h3>{day}</h3>
      <Timeline
        items={entries.map((entry) => ({
          key: entry.key,
          color: entry.automatic === undefined ? 'red' : 'gray',
          content: <Entry entry={entry} />,
        }))}
      />
    </div>
  ))
}

/** What is no policy but was published. */
const calendar = 'calendar'

function causeWords({ policy, version }: NonNullable<StoryEntry['automatic']>): string {
  return policy === calendar ? `日历 ${version}` : `${policyTitle(policy) ?? policy}（政策 ${version}）`
}

function Entry({ entry: { text, by, at, automatic } }: { entry: StoryEntry }) {
  return (
    <>
      <p>{text}</p>
      <p className="soft">
        {timeOfDay(at)}{' '}
        {automatic === undefined ? (
          by
        ) : (
          <Tooltip title={causeWords(automatic)}>
            <Mark>自动</Mark>
            <span className="policy-key">
              依据{automatic.policy === calendar ? '公布的日历' : `政策“${policyName(automatic.policy)}”`}
            </span>
          </Tooltip>
        )}
      </p>
    </>
  )
}
