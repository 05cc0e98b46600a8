// One opinion brief 社情民意信息: what it reports, what became of it, and what one can do.
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { ActButtons, inOrder } from '../acts/act-buttons.tsx'
import { ActDrawer } from '../acts/act-drawer.tsx'
import { usePolicy } from '../api/queries.ts'
import { Paragraphs, Section } from '../proposal/section.tsx'
import { Days } from '../proposal/story.tsx'
import { storyOf } from '../proposal/timeline.ts'
import { usePerson } from '../session/session.tsx'
import { Mark } from '../shell/mark.tsx'
import { Shown } from '../shell/shown.tsx'
import { dateTime } from '../time/format.ts'
import { briefTones } from './briefs-page.tsx'
import { type BriefPage as Brief, useBrief } from './queries.ts'

export function BriefPage() {
  const { id = '' } = useParams()
  return (
    <Shown of={useBrief(id)} title="看不到这条信息" text="没有这条社情民意信息，或者它不归您办理。">
      {(brief) => (
        <main className="page">
          <header className="proposal-head">
            <div className="marks">
              <Mark tone={briefTones[brief.status]}>{brief.statusText}</Mark>
              {brief.fromProposal && <Mark>由提案转来</Mark>}
            </div>
            <h1>{brief.title}</h1>
            <p className="soft">
              {brief.proposers.map(({ name, collective }) => collective ?? name).join('、')} ·{' '}
              {dateTime(brief.filedAt)}
            </p>
          </header>
          <div className="columns">
            <div className="column-side">
              <Acts brief={brief} />
            </div>
            <div className="column-main">
              <Section title="情况反映">
                <Paragraphs text={brief.situation} />
                {brief.suggestions.length > 0 && (
                  <>
                    <h3>建议</h3>
                    <ol>
                      {brief.suggestions.map((text) => (
                        <li key={text}>{text}</li>
                      ))}
                    </ol>
                  </>
                )}
              </Section>
              <Handled brief={brief} />
            </div>
            <div className="column-story">
              <Section title="经过">
                <Days days={storyOf({ intake: brief.timeline }, true)} />
              </Section>
            </div>
          </div>
        </main>
      )}
    </Shown>
  )
}

function Handled({ brief: { id, handled, isProposal, fromProposal } }: { brief: Brief }) {
  if (handled === undefined && !isProposal && !fromProposal) return null
  return (
    <Section title="去向">
      {handled !== undefined && (
        <p>
          {handled.to === undefined ? '' : `${handled.to}：`}
          {handled.words}
          <br />
          <span className="soft">{dateTime(handled.at)}</span>
        </p>
      )}
      {(isProposal || fromProposal) && (
        <Link to={`/proposals/${id}`}>{isProposal ? '看提案草稿' : '看原来的提案'}</Link>
      )}
    </Section>
  )
}

function Acts({ brief: { id, version, acts } }: { brief: Brief }) {
  const person = usePerson()
  const policy = usePolicy()
  const [opened, setOpened] = useState<string>()
  const open = inOrder(acts)
  return (
    <Section title="现在可以做">
      {open.length === 0 && <p className="soft">现在没有需要您办的。</p>}
      <ActButtons acts={open} onOpen={setOpened} />
      <ActDrawer
        act={open.find(({ action }) => action === opened)}
        context={{ person, policy }}
        target={{ id, version }}
        onClose={() => setOpened(undefined)}
      />
    </Section>
  )
}
