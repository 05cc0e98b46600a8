// One clue, for the committee: what it says, what was done with it, who sent it when somebody has to know.
import { Alert } from 'antd'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import type { Receipt } from '../api/client.ts'
import { Section } from '../proposal/section.tsx'
import { Days } from '../proposal/story.tsx'
import { storyOf } from '../proposal/timeline.ts'
import { Mark, type Tone } from '../shell/mark.tsx'
import { Shown } from '../shell/shown.tsx'
import { dateTime } from '../time/format.ts'
import { ActBar } from './act-bar.tsx'
import { AdoptedBy } from './adopted-by.tsx'
import { Discuss } from './discuss.tsx'
import { MakeTopic } from './make-topic.tsx'
import { MarkedText } from './marked-text.tsx'
import { type CluePage as Clue, useClue } from './queries.ts'
import './voice.css'

const tones: Record<Clue['status'], Tone> = {
  received: 'waits',
  published: 'plain',
  declined: 'bad',
  adopted: 'good',
}

interface Contact {
  readonly name: string
  readonly contact: string
}

export function CluePage() {
  const { id = '' } = useParams()
  return (
    <Shown of={useClue(id)} title="看不到这条线索" text="没有这条线索，或者您不负责审核。">
      {(clue) => <Parts clue={clue} />}
    </Shown>
  )
}

function Parts({ clue }: { clue: Clue }) {
  const { id, version, text, original, status, statusText, receivedAt, reason, adoptions, told } = clue
  const [contact, setContact] = useState<Contact>()
  const seen = (receipt: Receipt) => {
    const { contact: shown } = receipt as Receipt & { contact?: Contact }
    if (shown !== undefined) setContact(shown)
  }
  return (
    <main className="page">
      <p>
        <Link to="/moderation/clues">← 群众声音</Link>
      </p>
      <header className="proposal-head">
        <div className="marks">
          <Mark tone={tones[status]}>{statusText}</Mark>
          {clue.toTell && <Mark tone="waits">待告知来信群众</Mark>}
          <span className="soft">{dateTime(receivedAt)}收到</span>
        </div>
        <h1>群众反映的线索</h1>
      </header>
      <div className="columns">
        <div className="column-side">
          <Section title="现在可以做">
            {contact !== undefined && (
              <Alert
                className="notice"
                type="info"
                showIcon
                title={`${contact.name}：${contact.contact}`}
                description="只显示这一次，离开本页就看不到了。"
              />
            )}
            <ActBar target={{ id, version }} acts={clue.acts} given={{ text }} onDone={seen} />
            {(status === 'published' || status === 'adopted') && (
              <>
                <MakeTopic
                  kind="clue"
                  id={id}
                  title={text}
                  text={text}
                  at={clue.timeline.at(-1)?.at ?? receivedAt}
                />
                <Discuss kind="clue" id={id} title={text} text={text} block />
              </>
            )}
          </Section>
        </div>
        <div className="column-main">
          <Section title={original === undefined ? '线索' : '公开的文字'}>
            <MarkedText text={text} />
            {reason !== undefined && <p className="soft">理由：{reason}</p>}
            <AdoptedBy adoptions={adoptions} />
          </Section>
          {original !== undefined && (
            <Section title="原文（不公开）">
              <MarkedText text={original} />
            </Section>
          )}
          {told.length > 0 && (
            <Section title="告诉了来信群众">
              <ul className="days">
                {told.map(({ at, note }) => (
                  <li key={`${at}${note}`}>
                    {note} <span className="soft">{dateTime(at)}</span>
                  </li>
                ))}
              </ul>
            </Section>
          )}
        </div>
        <div className="column-story">
          <Section title="办理经过">
            <Days days={storyOf({ intake: clue.timeline })} />
          </Section>
        </div>
      </div>
    </main>
  )
}
