// Whose desk a proposal lies on while it is reviewed, and the line of it in the review desk's queue. One row an office,
// panel or unit: the desk and the queue read the same.
import type { ReviewStage } from '#contracts/api/review-desk.ts'
import type { ProposalStatus } from '#contracts/terms.ts'
import type { Head, Row } from '#kernel/aggregate.ts'
import { type DeskEntry, type DeskOwner, taskRow } from '#kernel/desk.ts'
import { awaitsConsultation, openQuestion, unitsAsked } from '../domain/proposal-consulting.ts'
import { carriedOnBy, isToCarryOn, referenceUnits, referredTo } from '../domain/proposal-forwarding.ts'
import { isTold, sendingOf } from '../domain/proposal-short-panel.ts'
import { isOneMatter } from '../domain/proposal-similarity.ts'
import { isCultivated, ownTo, type Proposal, proposersOf, suggestionsOf } from '../domain/proposal-state.ts'
import { waitingSince } from '../domain/proposal-waiting.ts'
import { anyPanel, ofThisRound, panelOf, type RoutedTo } from '../domain/review-state.ts'
import { keptFromPanel, neverReviewing, unitsSpeaking } from '../domain/reviewers.ts'
import { statusTextOf, wantsMentors } from '../drafting/drafting-views.ts'
import { askedStatusText } from './as-asked.ts'
import { type BeforePanel, beforePanelsPartition, type QueueRow } from './queue-rows.ts'

const stageOf: Partial<Record<ProposalStatus, ReviewStage>> = {
  filed: 'first',
  'second-review': 'second',
  'final-review': 'final',
}

export const deskOfPanel = ({ id }: Pick<RoutedTo, 'id'>): DeskOwner =>
  id === anyPanel.id ? 'office:panel' : `panel:${id}`

/** C13: beside the first attestation; later ones read what was said of it there. */
function scanOf({ scan, round }: Proposal, stage: ReviewStage): Pick<QueueRow, 'scan'> {
  if (stage !== 'first' || scan?.round !== round) return {}
  return { scan: { secret: scan.secret, personal: scan.personal } }
}

function queueRow(state: Proposal, { id, seq }: Head, stage: ReviewStage, since: string): QueueRow {
  const { content, category, restricted, plenary = false } = state
  const unitOpinions = ofThisRound(state, state.unitOpinions)
  const opinions = ofThisRound(state, state.opinions)
  const consultations = ofThisRound(state, state.consultations)
  const panel = panelOf(state)
  const suggestions = suggestionsOf(state)
  return {
    id,
    version: seq,
    stage,
    title: content.title,
    kind: content.kind,
    proposers: proposersOf(state).map(({ name, collective }) => collective ?? name),
    plenary,
    since,
    suggestions: suggestions.length,
    ...(category ?? {}),
    ...(panel === undefined || panel.id === anyPanel.id ? {} : { panel: panel.name }),
    opinions: opinions.length,
    givenBy: opinions.map(({ reviewer }) => reviewer),
    consulted: consultations.length > 0,
    remarked: consultations.some(({ comments = [] }) => comments.some(({ stance }) => stance === 'remarks')),
    unitsAsked: new Set(unitOpinions.map(({ unit }) => unit)).size,
    unitsAnswered: unitOpinions.filter(({ answer }) => answer !== undefined).length,
    restricted: restricted !== undefined,
    recurring: state.recurring !== undefined,
    similar: (state.similarity?.found ?? []).filter(({ likeness }) => isOneMatter(likeness)).length,
    ...scanOf(state, stage),
  }
}

/** What a unit finds on its desk: not a case, and nothing to accept. */
const referenceText = ({ reference }: Proposal): string =>
  reference === undefined ? '转来研究参考，待书面答复' : '转来研究参考，已答复'

/** What somebody else of the review does before the final decision (C1 三审一协商). */
const consultationText = '待记录审查协商'

/** While a panel that has a name has it, for who looks whether that panel can conclude. Once there it stays, out of the index. */
function beforePanelRow(state: Proposal, head: Head, entry: DeskEntry): Row[] {
  if (!state.panels.some(({ id }) => id !== anyPanel.id)) return []
  const key = { pk: beforePanelsPartition, sk: head.id }
  const panel = panelOf(state)
  const waits = state.status === 'second-review' && state.restricted === undefined
  if (!waits || panel === undefined || panel.id === anyPanel.id) return [{ ...key, data: {} }]
  const since = waitingSince(state) ?? head.at
  const data: BeforePanel = {
    panel: panel.id,
    own: ownTo(state),
    kept: keptFromPanel(state),
    sending: sendingOf(state),
    ...(isTold(state) ? { told: true as const } : {}),
    entry: { ...entry, at: since },
    more: queueRow(state, head, 'second', since),
  }
  return [{ ...key, data, due: { partition: beforePanelsPartition, at: since } }]
}

/** From the moment it first lay on an office's desk, so that what follows takes it away from there. */
export function reviewRows(state: Proposal, head: Head, entry: DeskEntry): Row[] {
  const { status, reviews, round, restricted, panels, unitOpinions, cultivation, onceRestricted } = state
  const since = waitingSince(state) ?? head.at
  const stage = stageOf[status]
  // Who only had a part in the text is left out where it is judged, and nowhere else.
  const own = ownTo(state)
  const notJudging = [...neverReviewing(state), ...unitsSpeaking(state).map((unit) => `unit:${unit}`)]
  const reached = (which: 'first' | 'second') =>
    reviews.some((one) => one.stage === which && one.outcome === 'pass')
  // A guest gives an opinion and concludes nothing: the panel's row is done for them, and open for its members.
  const doneBy = ofThisRound(state, state.opinions).flatMap(({ ofGuest, reviewer }) =>
    ofGuest === true ? [reviewer] : [],
  )
  const unconsulted = awaitsConsultation(state)
  const row = (owner: DeskOwner, waiting: boolean, cleared: boolean): Row => {
    const hidden = restricted !== undefined && !cleared
    const consults = waiting && unconsulted && owner !== 'office:chair'
    const asked = consults ? 'consultation' : stage
    const more = waiting && asked !== undefined ? { more: queueRow(state, head, asked, since) } : {}
    const told = owner === 'office:committee' ? { ...entry, statusText: statusTextOf(state) } : entry
    const line = waiting && stage !== undefined ? { ...told, at: since } : told
    // A guest records no consultation.
    const done = [...doneBy, ...(consults ? ['role:guest'] : [])]
    return taskRow(owner, consults ? { ...line, statusText: consultationText } : line, waiting, {
      notFor: stage === undefined || consults ? own : notJudging,
      ...(done.length > 0 ? { doneBy: done } : {}),
      hidden,
      ...more,
    })
  }
  const clears = (role: 'committee' | 'chair') => restricted?.to.includes(role) ?? true
  const current = panelOf(state)
  const referred = referredTo(state)
  const units = [...new Set([...unitOpinions.map(({ unit }) => unit), ...referenceUnits(state)])]
  const reading = [...unitsAsked(state), ...referenceUnits(state)]
  const owesReference = (unit: string) => unit === referred && state.reference === undefined
  // Out of cultivation and never filed: the draft is its author's alone again.
  const unfiledAgain = round === 0 && !isCultivated(state)
  return [
    ...(round > 0 || cultivation !== undefined
      ? [
          unfiledAgain
            ? taskRow('office:committee', entry, false, { hidden: true })
            : row(
                'office:committee',
                status === 'filed' ||
                  unconsulted ||
                  wantsMentors(state) ||
                  (isToCarryOn(state) && carriedOnBy(state) === 'committee'),
                clears('committee'),
              ),
        ]
      : []),
    ...panels.map((panel) =>
      row(deskOfPanel(panel), (status === 'second-review' || unconsulted) && panel.id === current?.id, false),
    ),
    ...beforePanelRow(state, head, entry),
    ...(reached('second') || status === 'final-review' || onceRestricted === true
      ? [
          row(
            'office:chair',
            status === 'final-review' || (isToCarryOn(state) && carriedOnBy(state) === 'chair'),
            clears('chair'),
          ),
        ]
      : []),
    ...units.map((unit) => {
      const statusText = unit === referred ? referenceText(state) : askedStatusText(state)
      // Asked again, a unit has one row: of what it was asked about the present text, until the time for that is over.
      const question = openQuestion(state, unit)
      const until = question === undefined ? {} : { until: question.until }
      const turn = question !== undefined || owesReference(unit)
      return taskRow(`unit:${unit}`, { ...entry, statusText, ...until }, turn, {
        hidden: restricted !== undefined || !reading.includes(unit),
      })
    }),
  ]
}
