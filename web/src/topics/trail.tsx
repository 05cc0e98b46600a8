// 从何而来: the trail of a proposal, from the reply back to the clue, nearest first.
import { Fragment } from 'react'
import type { Result } from '../api/client.ts'
import { Section } from '../proposal/section.tsx'
import { Mark } from '../shell/mark.tsx'
import { date } from '../time/format.ts'
import { OriginName } from './origin-list.tsx'
import { useTrail } from './queries.ts'
import './topics.css'

type Steps = Result<'intake.trail'>['steps']

/** Shown where the proposal came of something. */
export function Trail({ id, shown }: { id: string; shown: boolean }) {
  const { data } = useTrail(id, shown)
  const [start, ...rest] = data?.steps ?? []
  if (!shown || data === undefined || start === undefined || rest.length === 0) return null
  return (
    <Section title="从何而来">
      {data.reply && <p className="soft">答复（{date(data.reply.at)}）← 本提案 ←</p>}
      <ul className="trail">
        <Layer steps={data.steps} at={0} above={[]} />
      </ul>
      {data.cut && <p className="soft">来源较多，只列出较近的。</p>}
    </Section>
  )
}

/** What one step came of, each under it; what stands above already is not gone through again. */
function Layer({ steps, at, above }: { steps: Steps; at: number; above: readonly number[] }) {
  const from = (steps[at]?.from ?? []).filter((index) => !above.includes(index))
  return from.map((index) => {
    const step = steps[index]
    if (step === undefined) return null
    const { from: next, kindText, at: when, ...origin } = step
    return (
      <Fragment key={index}>
        <li>
          <Mark>{kindText}</Mark> <OriginName {...origin} />
          {when !== undefined && <span className="soft"> {date(when)}</span>}
          {next.length > 0 && (
            <ul className="trail">
              <Layer steps={steps} at={index} above={[...above, at, index]} />
            </ul>
          )}
        </li>
      </Fragment>
    )
  })
}
