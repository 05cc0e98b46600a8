// The opinion brief as people see it: its page, its rows, and each fact in plain Chinese.
import type * as z from 'zod/mini'
import type { briefItem, briefPage } from '#contracts/api/briefs.ts'
import { briefStatusNames } from '#contracts/terms.ts'
import type { Projection, Row } from '#kernel/aggregate.ts'
import { yearOf } from '#kernel/calendar/local-date.ts'
import { type DeskEntry, taskRow } from '#kernel/desk.ts'
import type { PageBasics, Resource } from '#kernel/http/resource.ts'
import {
  type Brief,
  type BriefFact,
  brief,
  briefActs,
  briefPartiesOf,
  isBriefClosedTo,
} from '../domain/brief.ts'
import { secretTitle } from '../domain/proposal-secrecy.ts'
import { dutyDoneRow } from '../lists/sector-views.ts'
import { yearTextRow } from '../lists/year-texts.ts'
import { officesReading, trailRow } from '../origins/provenance.ts'
import { creditRow } from './credit-rows.ts'

function words(fact: BriefFact): string {
  switch (fact.type) {
    case 'brief.filed':
      return fact.data.fromProposal ? '由提案转为社情民意信息' : '反映社情民意'
    case 'brief.adopted':
      return `采用：${fact.data.words}`
    case 'brief.forwarded':
      return `报送、转送至${fact.data.to}：${fact.data.words}`
    case 'brief.kept':
      return `留存备查：${fact.data.words}`
    case 'brief.converted':
      return '转为提案草稿，编号不变'
    case 'secrecy.noted':
      return fact.data.secret ? '涉密，限定知悉范围' : '复核后不涉密，解除限定'
  }
}

export const briefResource: Resource<Brief, BriefFact> = {
  aggregate: brief,
  acts: briefActs,
  stateNames: briefStatusNames,
  status: ({ status }) => status,
  parties: briefPartiesOf,
  closedTo: isBriefClosedTo,
  words,
}

export const briefsPartition = 'briefs'
export const briefsOf = (person: string): string => `briefs#${person}`
export type BriefRow = z.infer<typeof briefItem>

/** A proposal under the same id may lie on the same desk: the brief has a place of its own there. */
const beside = (row: Row): Row => ({ ...row, sk: `brief#${row.sk}` })

/** What those call it who are not told of the proposal that it has become. */
const convertedTitle = '（已转为提案的社情民意）'
const briefEvidence = '社情民意信息一条'

/** In its year a text whose words are counted (A9), and one of what its sector owes (A28). */
function enteredRows({ proposers, filedAt, fromProposal }: Brief, id: string): Row[] {
  const year = yearOf(filedAt)
  const [lead] = proposers
  return [
    // One that was a proposal is counted as that already.
    ...(fromProposal ? [] : [yearTextRow(year, 'brief', id)]),
    ...(lead === undefined
      ? []
      : // Everybody reads that it was done: what it says is for its proposers and the offices.
        [dutyDoneRow(year, { source: 'brief', id, title: briefEvidence, person: lead.id })]),
  ]
}

export const briefProjection: Projection<Brief, BriefFact> = {
  aggregate: brief,
  rows(state, { id, at }) {
    const { status, content, proposers, filedAt, fromProposal, restrictedTo, credited = [] } = state
    const statusText = briefStatusNames[status]
    const title = restrictedTo === undefined ? content.title : secretTitle
    const own: BriefRow = {
      id,
      status,
      statusText,
      title: content.title,
      by: proposers[0]?.collective ?? proposers[0]?.name ?? '',
      filedAt,
      fromProposal,
    }
    const entry: DeskEntry = { id, title, statusText, at, about: 'brief' }
    const persons = proposers.map((one) => one.id)
    return [
      { pk: briefsPartition, sk: `${filedAt}#${id}`, data: { ...own, title } },
      ...persons.map((one): Row => ({ pk: briefsOf(one), sk: `${filedAt}#${id}`, data: own })),
      beside(taskRow('office:committee', entry, status === 'filed')),
      ...enteredRows(state, id),
      trailRow({
        kind: 'brief',
        id,
        title: content.title,
        at: filedAt,
        origins: [],
        kept: {
          persons,
          units: [],
          offices: restrictedTo ?? officesReading('brief.read'),
          // Named as an origin it goes by its name, until it is the matter of a proposal.
          ...(restrictedTo === undefined ? {} : { called: secretTitle }),
          ...(restrictedTo === undefined && status === 'converted' ? { called: convertedTitle } : {}),
        },
      }),
      ...proposers.map((one, index) =>
        creditRow(one.id, id, 'brief', {
          title,
          statusText,
          at: filedAt,
          lead: index === 0,
          // What has become a proposal again counts as that.
          now: status !== 'converted',
          counts: !credited.includes(one.id),
          ...(restrictedTo === undefined ? {} : { restrictedTo }),
        }),
      ),
    ]
  },
}

export function showBrief(state: Brief, basics: PageBasics): z.infer<typeof briefPage> {
  const { status, content, proposers, filedAt, fromProposal, handled } = state
  return {
    ...basics,
    status,
    statusText: briefStatusNames[status],
    title: content.title,
    situation: content.situation,
    suggestions: [...content.suggestions],
    proposers: [...proposers],
    filedAt,
    fromProposal,
    isProposal: status === 'converted',
    ...(handled === undefined ? {} : { handled }),
  }
}
