// 通知: who was told what about this proposal's deadlines, and who has read it.
import { Collapse } from 'antd'
import { roleNames } from '#contracts/roles.ts'
import { termNames } from '#contracts/terms.ts'
import type { DocketPage } from '../api/client.ts'
import { useUnitName } from '../api/queries.ts'
import { clockTitle } from '../desk/light.ts'
import { Acknowledge } from '../notices/acknowledge.tsx'
import { noticeTones } from '../notices/tone.ts'
import { addresseesOf, type Person } from '../session/person.ts'
import { usePerson } from '../session/session.tsx'
import { Mark } from '../shell/mark.tsx'
import { dateTime } from '../time/format.ts'
import { Section } from './section.tsx'

type Notice = DocketPage['notices'][number]

/** How many are shown at once; the older ones open on request. */
const shownAtOnce = 3

export function Told({ docket }: { docket: DocketPage | undefined }) {
  const person = usePerson()
  const notices = (docket?.notices ?? []).toReversed()
  if (docket === undefined || notices.length === 0) return null
  const older = notices.slice(shownAtOnce)
  return (
    <Section title="通知">
      <Notices notices={notices.slice(0, shownAtOnce)} {...{ docket, person }} />
      {older.length > 0 && (
        <Collapse
          ghost
          size="small"
          className="past-clocks"
          items={[
            {
              key: 'older',
              label: `更早的通知（${older.length}）`,
              children: <Notices notices={older} {...{ docket, person }} />,
            },
          ]}
        />
      )}
    </Section>
  )
}

interface Props {
  readonly notices: readonly Notice[]
  readonly docket: DocketPage
  readonly person: Person
}

function Notices({ notices, docket, person }: Props) {
  const own = addresseesOf(person)
  return (
    <ul className="clocks">
      {notices.map((one) => (
        <li key={one.notice}>
          <p className="clock-head">
            {one.clock !== undefined && <b>{clockTitle(one.clock)}</b>}
            <Mark tone={noticeTones[one.name]}>{termNames[one.name]}</Mark>
          </p>
          {one.text !== undefined && <p>{one.text}</p>}
          <p className="soft">{dateTime(one.at)}</p>
          {one.to.map((to) => {
            const reading = one.read.find(({ as }) => as === to)
            return (
              <p key={to} className="soft addressee">
                <Addressee to={to} />
                {reading !== undefined && (
                  <Mark tone="good">{`${reading.by} ${dateTime(reading.at)} 已阅`}</Mark>
                )}
                {reading === undefined && !own.includes(to) && <Mark>未阅</Mark>}
                {reading === undefined && own.includes(to) && (
                  <Acknowledge id={docket.id} notice={one.notice} about={termNames[one.name]} />
                )}
              </p>
            )
          })}
        </li>
      ))}
    </ul>
  )
}

function Addressee({ to }: { to: string }) {
  const unitName = useUnitName()
  return <span>{addresseeWords(to, unitName)}</span>
}

/** 教育局经办人 · 教育局签发人 · 督查室 · 提案者 */
function addresseeWords(to: string, unitName: (code: string) => string): string {
  const [kind = '', who = ''] = to.split(':')
  if (kind === 'unit') return `${unitName(who)}经办人`
  if (kind === 'leader') return `${unitName(who)}签发人`
  if (kind === 'person') return '提案者'
  const names: Readonly<Record<string, string>> = roleNames
  return names[who] ?? who
}
