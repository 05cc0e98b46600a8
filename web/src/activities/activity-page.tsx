// One activity: when and where, who has signed up, and what one can do about it.
import { Link, useParams } from 'react-router'
import { activityKindNames, signUpStateNames } from '#contracts/list-terms.ts'
import { actWords } from '../acts/words.ts'
import type { Member } from '../api/client.ts'
import { useMembers, useUnitName } from '../api/queries.ts'
import { Paragraphs, Section } from '../proposal/section.tsx'
import { Days } from '../proposal/story.tsx'
import { storyOf } from '../proposal/timeline.ts'
import { usePerson } from '../session/session.tsx'
import { Mark } from '../shell/mark.tsx'
import { Shown } from '../shell/shown.tsx'
import { dateAndWeekday, dateTime, timeOfDay } from '../time/format.ts'
import { TopicAct } from '../topics/topic-act.tsx'
import { activityTones } from './activities-page.tsx'
import { type ActivityPage as Activity, useActivity } from './queries.ts'
import '../lists/lists.css'

export function ActivityPage() {
  const { id = '' } = useParams()
  return (
    <Shown of={useActivity(id)} title="看不到这项活动" text="没有这项活动。">
      {(activity) => (
        <main className="page page-narrow">
          <p>
            <Link to="/topics/activities">← 知情明政活动</Link>
          </p>
          <Parts activity={activity} />
        </main>
      )}
    </Shown>
  )
}

function Parts({ activity }: { activity: Activity }) {
  const unitName = useUnitName()
  const { kind, title, status, statusText, mine, about, unit, sector, dueBy } = activity
  const { startsAt, endsAt = '', place, signUpBy = '', places, taken, waiting } = activity
  return (
    <>
      <header className="proposal-head">
        <div className="marks">
          <Mark tone={activityTones[status]}>{statusText}</Mark>
          {mine !== undefined && (
            <Mark tone={mine === 'signed-up' ? 'good' : 'waits'}>您{signUpStateNames[mine]}</Mark>
          )}
          <span className="soft">
            {activityKindNames[kind]}
            {unit === undefined ? '' : ` · ${unitName(unit)}`}
            {sector === undefined ? '' : ` · ${sector}`}
          </span>
        </div>
        <h1>{title}</h1>
      </header>
      <Doing activity={activity} />
      <Section title="时间地点">
        {startsAt === undefined ? (
          <p className="soft">
            还没有安排{dueBy === undefined ? '' : `，应在 ${dateTime(dueBy)} 以前举行`}。
          </p>
        ) : (
          <>
            <p>
              {dateAndWeekday(startsAt)} {timeOfDay(startsAt)} 至 {timeOfDay(endsAt)}，{place}
            </p>
            <p className="soft">
              {dateTime(signUpBy)} 截止报名；名额 {places}，已报 {taken}
              {waiting > 0 ? `，候补 ${waiting}` : ''}。
            </p>
          </>
        )}
      </Section>
      {about !== '' && (
        <Section title="内容">
          <Paragraphs text={about} />
        </Section>
      )}
      <SignUps activity={activity} />
      <Section title="经过">
        <Days days={storyOf({ intake: activity.timeline })} />
      </Section>
    </>
  )
}

const inOrder = [
  'activity.sign-up',
  'activity.arrange',
  'activity.record-attendance',
  'activity.move',
  'activity.leave',
  'activity.correct-attendance',
  'activity.cancel',
]

function Doing({ activity }: { activity: Activity }) {
  const { id, version, acts, mine, signUps, place, startsAt, endsAt, signUpBy, places } = activity
  const records = acts.includes('activity.record-attendance')
  const members = useMembers(records)
  // Signed up or not: one of the two makes sense.
  const signedUp = mine === 'signed-up' || mine === 'waiting'
  const came = signUps.filter(({ attended }) => attended)
  const open = inOrder.filter(
    (action) =>
      acts.includes(action) &&
      (action !== 'activity.sign-up' || !signedUp) &&
      (action !== 'activity.leave' || signedUp) &&
      (action !== 'activity.correct-attendance' || came.length > 0),
  )
  const expected = signUps.filter(({ state, attended }) => state === 'signed-up' && !attended)
  const given = {
    'activity.move': { place, startsAt, endsAt, signUpBy, places },
    'activity.record-attendance': { members: expected.map((one) => one.id) },
  }
  return (
    <div className="act-row">
      {open.map((action, index) => (
        <TopicAct
          key={action}
          action={action}
          target={{ id, version }}
          members={action === 'activity.correct-attendance' ? came.map(asMember) : (members.data ?? [])}
          {...(index === 0 && actWords[action]?.danger !== true ? { primary: true as const } : {})}
          {...(action in given ? { given: given[action as keyof typeof given] } : {})}
        />
      ))}
    </div>
  )
}

/** Whoever came may be one who is not on the register. */
const asMember = ({ id, name }: Activity['signUps'][number]): Member => ({ id, name, sector: '' })

function SignUps({ activity: { signUps, attended } }: { activity: Activity }) {
  const committee = usePerson().roles.includes('committee')
  const shown = signUps.filter(({ state, attended: came }) => state !== 'left' || came)
  if (shown.length === 0) return null
  return (
    <Section title={attended > 0 ? `报名与到场（到场 ${attended} 人）` : '报名'}>
      <p className="marks">
        {shown.map(({ id, name, state, attended: came }) => (
          <Mark key={id} tone={came ? 'good' : state === 'waiting' ? 'waits' : 'plain'}>
            {name}
            {committee && state === 'waiting' ? '（候补）' : ''}
            {came ? '（到场）' : ''}
          </Mark>
        ))}
      </p>
    </Section>
  )
}
