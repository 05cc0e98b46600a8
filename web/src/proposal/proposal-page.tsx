// One proposal, all four services on one page: what it says, where it stands, what was answered, what one can do now.
import { Steps } from 'antd'
import { useParams } from 'react-router'
import { termNames } from '#contracts/terms.ts'
import { regionName } from '#data/names.ts'
import { ActPanel } from '../acts/act-panel.tsx'
import { ProblemNotice } from '../api/problem-notice.tsx'
import { type ProposalParts, useProposalParts, useUnitName } from '../api/queries.ts'
import { clockTitle } from '../desk/light.ts'
import { LightTag } from '../desk/light-tag.tsx'
import { Drafting, RecordedNotice } from '../drafting/on-page.tsx'
import { AnswerCard, isForMe } from '../outcomes/answer-card.tsx'
import { Lineage, SentBack } from '../outcomes/lineage.tsx'
import { Review } from '../review/review-part.tsx'
import { ScanOnPage } from '../review/scan.tsx'
import { Mark } from '../shell/mark.tsx'
import { Failed, Waiting } from '../shell/notices.tsx'
import { SimilarProposals } from '../similar/similar-section.tsx'
import { LiaisonMessages, ProposalTickets } from '../tickets/beside-proposal.tsx'
import { Trail } from '../topics/trail.tsx'
import { BetweenLevels } from './between-levels.tsx'
import { CoHandlers } from './co-handlers.tsx'
import { Contacts } from './contacts.tsx'
import { Content } from './content.tsx'
import { Deadlines } from './deadlines.tsx'
import { Feedback } from './feedback.tsx'
import { People } from './people.tsx'
import { ReplyLetter } from './reply-letter.tsx'
import { Reviews } from './reviews.tsx'
import { stepNames, stepsOf } from './steps.ts'
import { Story } from './story.tsx'
import { Told } from './told.tsx'

export function ProposalPage() {
  const { id = '' } = useParams()
  const { parts, loading, error } = useProposalParts(id)
  const { proposal, caseFile, docket, verdict } = parts
  if (loading) return <Waiting />
  if (proposal === undefined && caseFile === undefined && docket === undefined && verdict === undefined) {
    if (error !== null) {
      return (
        <main className="page">
          <ProblemNotice error={error} />
        </main>
      )
    }
    return <Failed title="看不到这件提案" text="没有这件提案，或者它不归您或您的单位办理。" />
  }
  return (
    <main className="page">
      <Head parts={parts} />
      {error !== null && <ProblemNotice error={error} />}
      {isForMe(parts) && <AnswerCard parts={parts} />}
      <SentBack parts={parts} />
      <div className="columns">
        <div className="column-side">
          <ActPanel parts={parts} id={id} />
          <Deadlines clocks={docket?.clocks ?? []} />
          <LiaisonMessages proposal={proposal} />
          <Told docket={docket} />
        </div>
        <div className="column-main">
          <BetweenLevels parts={parts} />
          {!isForMe(parts) && <AnswerCard parts={parts} />}
          <Lineage parts={parts} />
          <Feedback parts={parts} />
          <RecordedNotice parts={parts} />
          <ScanOnPage proposal={proposal} />
          <Content parts={parts} />
          <Trail id={id} shown={(proposal?.origins ?? []).length > 0} />
          <Drafting parts={parts} />
          <ProposalTickets id={id} />
          <ReplyLetter parts={parts} />
          <Contacts parts={parts} />
          <CoHandlers parts={parts} />
          <People parts={parts} />
          <Reviews parts={parts} />
          <Review parts={parts} />
          <SimilarProposals proposal={proposal} />
        </div>
        <div className="column-story">
          <Story parts={parts} />
        </div>
      </div>
    </main>
  )
}

const stepStatus = { stopped: 'error', elsewhere: 'finish' } as const

function Head({ parts: { proposal, caseFile, docket, verdict } }: { parts: ProposalParts }) {
  const unitName = useUnitName()
  const number = proposal?.number ?? caseFile?.number ?? docket?.number
  const origin = caseFile?.origin
  const unit = caseFile?.unit ?? verdict?.unit ?? docket?.unit
  const status = [verdict, caseFile, proposal, docket].find((part) => part !== undefined)?.statusText
  const { at, ended } = stepsOf({
    proposal: proposal?.status,
    returned: proposal?.reviseBy !== undefined,
    caseFile: caseFile?.status,
    verdict: verdict?.status,
  })
  const running = (docket?.clocks ?? []).filter((clock) => clock.running)
  return (
    <header className="proposal-head">
      <div className="marks">
        <b className="number">
          {origin !== undefined && regionName(origin.level)}
          {number === undefined ? '尚未编号' : `第 ${number} 号`}
        </b>
        {origin !== undefined && <Mark>{origin.up ? '转来' : '交来'}</Mark>}
        {proposal && <Mark>{termNames[proposal.kind]}</Mark>}
        {proposal?.plenary !== undefined && <Mark>{proposal.plenary ? '大会提案' : '平时提案'}</Mark>}
        {proposal?.restricted === true && <Mark tone="bad">涉密，限定知悉</Mark>}
        {proposal?.classification && (
          <Mark>{proposal.classification.categoryText ?? proposal.classification.classText}</Mark>
        )}
        {proposal?.recorded && <Mark>{proposal.recorded.by}代录</Mark>}
        {proposal?.preSession !== undefined && <Mark>会前提案</Mark>}
        {proposal?.selection?.passage !== undefined && <Mark tone="good">入报告</Mark>}
        {proposal?.consentPublic === false && <Mark>不公开</Mark>}
        {unit !== undefined && <Mark>主办：{unitName(unit)}</Mark>}
      </div>
      <h1>{proposal?.title ?? caseFile?.title ?? docket?.title}</h1>
      <p className="standing">
        <span className="status">{status}</span>
        {running.map((clock) => (
          <span key={`${clock.clock}/${clock.round}`}>
            <span className="soft">{clockTitle(clock.clock)}</span> <LightTag countdown={clock} />
          </span>
        ))}
      </p>
      <Steps
        className="steps wide-only"
        size="small"
        responsive={false}
        titlePlacement="vertical"
        current={at}
        status={ended === undefined ? 'process' : stepStatus[ended]}
        items={stepNames.map((title) => ({ title }))}
      />
      <p className="narrow-only steps-narrow" aria-hidden="true">
        {stepNames.map((name, index) => (
          <span key={name} className={index < at ? 'past' : index === at ? 'present' : ''}>
            {name}
          </span>
        ))}
      </p>
    </header>
  )
}
