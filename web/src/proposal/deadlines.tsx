// 时限: each clock with its light, and how it was calculated.
import { Collapse, Tooltip } from 'antd'
import { termNames } from '#contracts/terms.ts'
import type { ClockView } from '../api/client.ts'
import { useUnitName } from '../api/queries.ts'
import { clockTitle } from '../desk/light.ts'
import { LightTag } from '../desk/light-tag.tsx'
import { Mark } from '../shell/mark.tsx'
import { dateAndWeekday, dateTime } from '../time/format.ts'
import { explanationLines } from './explanation.ts'
import { Section } from './section.tsx'

export function Deadlines({ clocks }: { clocks: readonly ClockView[] }) {
  if (clocks.length === 0) return null
  const running = clocks.filter((clock) => clock.running)
  const stopped = clocks.filter((clock) => !clock.running).toSorted((a, b) => b.start.localeCompare(a.start))
  return (
    <Section title="时限">
      {running.length === 0 && <p className="soft">现在没有正在计时的期限。</p>}
      <Clocks clocks={running} />
      {stopped.length > 0 && (
        <Collapse
          ghost
          size="small"
          className="past-clocks"
          items={[
            {
              key: 'past',
              label: `已结束的时限（${stopped.length}）`,
              children: <Clocks clocks={stopped} />,
            },
          ]}
        />
      )}
    </Section>
  )
}

function Clocks({ clocks }: { clocks: readonly ClockView[] }) {
  return (
    <ul className="clocks">
      {clocks.map((clock) => (
        <Deadline key={`${clock.clock}/${clock.round}/${clock.start}`} clock={clock} />
      ))}
    </ul>
  )
}

function Deadline({ clock }: { clock: ClockView }) {
  const unitName = useUnitName()
  const { running, paused, extensionRequest, due, explanation, stoppedAt, responsible, rungs } = clock
  return (
    <li>
      <p className="clock-head">
        <b>{clockTitle(clock.clock)}</b>
        {running ? (
          <LightTag countdown={clock} {...(paused === undefined ? {} : { words: '已暂停' })} />
        ) : (
          <LightTag countdown={{ ...clock, light: 'grey' }} words="已办" />
        )}
      </p>
      <p className="soft">
        {dateAndWeekday(due)}到期{' '}
        {explanation.provisional && (
          <Tooltip title="届时的放假安排尚未公布，公布后期限会重新计算。">
            <Mark tone="waits">预计</Mark>
          </Tooltip>
        )}
        {responsible.unit !== undefined && `· ${unitName(responsible.unit)}`}
        {stoppedAt !== undefined && `· ${dateTime(stoppedAt)} 办结`}
      </p>
      {paused && (
        <p>
          {termNames[paused.reason]}：{paused.note}
          <span className="soft"> {dateTime(paused.since)} 起暂停，恢复时补足工作日。</span>
        </p>
      )}
      {extensionRequest && (
        <p>
          <Mark tone="waits">申请延期</Mark> {extensionRequest.reason}
        </p>
      )}
      <Collapse
        ghost
        size="small"
        items={[
          {
            key: 'how',
            label: '这个日期是怎么算的',
            children: (
              <dl className="how">
                {explanationLines(clock).map(({ name, text }) => (
                  <div key={name}>
                    <dt>{name}</dt>
                    <dd>{text}</dd>
                  </div>
                ))}
                {rungs.map(({ name, at, firedAt }) => (
                  <div key={name + at}>
                    <dt>{rungName(name)}</dt>
                    <dd>
                      {firedAt === undefined
                        ? running
                          ? `将于 ${dateTime(at)} 发出`
                          : '无需发出'
                        : `已于 ${dateTime(firedAt)} 发出`}
                    </dd>
                  </div>
                ))}
              </dl>
            ),
          },
        ]}
      />
    </li>
  )
}

function rungName(name: string): string {
  const names: Readonly<Record<string, string>> = termNames
  return names[name] ?? name
}
