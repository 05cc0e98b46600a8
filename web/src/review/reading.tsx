// The reading side of the review desk: what the proposal says, what has been said about it, and what one does with it now,
// without leaving the queue.
import { Button } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { termNames } from '#contracts/terms.ts'
import { ActButtons, inOrder } from '../acts/act-buttons.tsx'
import { ActDrawer } from '../acts/act-drawer.tsx'
import { noParts, type PageContext } from '../acts/words.ts'
import { ProblemNotice } from '../api/problem-notice.tsx'
import { useUnitName } from '../api/queries.ts'
import { Paragraphs } from '../proposal/section.tsx'
import { Mark } from '../shell/mark.tsx'
import { Nothing, Waiting } from '../shell/notices.tsx'
import { SimilarProposals } from '../similar/similar-section.tsx'
import { useProposal } from './queries.ts'
import { Review } from './review-part.tsx'
import { ScanOnPage } from './scan.tsx'
import { notYetDue } from './words.ts'

interface Props {
  readonly id: string
  readonly context: PageContext
  readonly onDone: () => void
  readonly onBack: () => void
}

/** What can be done here; the proposal's own page has the rest. */
const here = [
  'proposal.first-review',
  'proposal.give-opinion',
  'proposal.second-review',
  'proposal.record-consultation',
  'proposal.final-review',
  'proposal.split-suggestions',
  'proposal.ask-units',
  'proposal.classify',
  'proposal.screen',
  // 改联转撤: asked of the lead proposer; 改 is an outcome of each review.
  'proposal.request',
]

/** Who asks the proposers whether theirs may become one with another. */
const merging = ['committee', 'panel', 'chair'] as const

export function Reading({ id, context: around, onDone, onBack }: Props) {
  const { data: proposal, error, isLoading } = useProposal(id)
  const unitName = useUnitName()
  const [opened, setOpened] = useState<string>()
  if (id === '') return <Nothing title="选一件开始看" text="点左边的提案，或按 J、K 上下移动。" />
  if (isLoading) return <Waiting />
  if (error || proposal === undefined) return <ProblemNotice error={error} />
  const parts = { ...noParts, proposal }
  const acts = inOrder(
    proposal.acts.filter((action) => here.includes(action)),
    parts,
  )
  const mayMerge =
    proposal.acts.includes('proposal.request') &&
    around.person.roles.some((role) => merging.some((one) => one === role))
  const current = acts.find(({ action }) => action === opened)
  const { proposers, suggestedUnits, suggestions } = proposal
  return (
    <article className="review-reading" aria-label="正在看的提案">
      <Button className="narrow-only" onClick={onBack}>
        回到列表
      </Button>
      <p className="marks">
        <Mark>{termNames[proposal.kind]}</Mark>
        {proposal.classification && (
          <Mark>{proposal.classification.categoryText ?? proposal.classification.classText}</Mark>
        )}
        {proposal.panel && <Mark>{proposal.panel.name}</Mark>}
        {proposal.restricted && <Mark tone="bad">涉密，限定知悉</Mark>}
        <span className="soft">{proposal.statusText}</span>
      </p>
      <h2 className="review-title">
        <Link to={`/proposals/${id}`}>{proposal.title}</Link>
      </h2>
      <p className="soft">
        {proposers.map(({ name, collective }) => collective ?? name).join('、')}
        {suggestedUnits.length > 0 && ` · 意向承办：${suggestedUnits.map(unitName).join('、')}`}
      </p>
      <div className="review-acts">
        <ActButtons acts={acts} quiet={notYetDue(proposal)} beside onOpen={setOpened} />
        {mayMerge && (
          <Link to={`/merge-groups?main=${id}`}>
            <Button>商请并案或联名</Button>
          </Link>
        )}
      </div>
      <ScanOnPage proposal={proposal} />
      <h3>情况</h3>
      <Paragraphs text={proposal.situation} />
      <h3>分析</h3>
      <Paragraphs text={proposal.analysis} />
      <h3>建议</h3>
      <ol className="suggestions">
        {suggestions.map(({ number, text }) => (
          <li key={number}>{text}</li>
        ))}
      </ol>
      <Review parts={parts} />
      <SimilarProposals proposal={proposal} />
      <ActDrawer
        act={current}
        context={{ ...around, parts }}
        target={{ id, version: proposal.version }}
        onClose={() => setOpened(undefined)}
        onDone={() => {
          // What moves it on takes it out of the queue, and so does an opinion of somebody who concludes nothing.
          const concludes = proposal.acts.includes('proposal.second-review')
          if (opened?.endsWith('-review') || (opened === 'proposal.give-opinion' && !concludes)) onDone()
        }}
      />
    </article>
  )
}
