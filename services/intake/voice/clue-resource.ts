// The clue as people see it: its rows for the public and for the committee, and each fact in plain Chinese.
import type * as z from 'zod/mini'
import type { clueByReceipt, clueItem, cluePage, publicClue } from '#contracts/api/clues.ts'
import { termNames } from '#contracts/terms.ts'
import { type ClueStatus, clueStatusNames } from '#contracts/voice.ts'
import type { Projection } from '#kernel/aggregate.ts'
import { taskRow } from '#kernel/desk.ts'
import type { PageBasics, Resource } from '#kernel/http/resource.ts'
import { type Clue, type ClueFact, clue, clueActs, isPublic, toTell } from '../domain/clue.ts'
import { trailRow } from '../origins/provenance.ts'

function words(fact: ClueFact): string {
  switch (fact.type) {
    case 'clue.received':
      return '反映了线索'
    case 'clue.published':
      return fact.data.text === undefined ? '公开了线索' : '删改后公开了线索'
    case 'clue.declined':
      return `${fact.data.takenDown ? '撤下了线索' : '没有采用'}：${fact.data.reason}`
    case 'clue.adopted':
      return fact.data.kind === 'topic'
        ? `列为提案选题${titled(fact.data.title)}`
        : // Which one stands on the page: a title in a timeline stays when it should not.
          `${fact.data.proposers.length === 0 ? '已' : `由${fact.data.proposers.join('、')}`}采纳，写进提案`
    case 'clue.let-go':
      return '由此列出的选题没有采用'
    case 'clue.discussed':
      return '就此发起了商量'
    case 'citizen.told':
      return fact.data.how === 'receipt-page'
        ? `在回执页告知来信群众：${fact.data.note}`
        : `${termNames[fact.data.how]}告知来信群众：${fact.data.note}`
    case 'contact.seen':
      return `查看了联系方式：${fact.data.reason}`
  }
}

const titled = (title: string | undefined): string => (title === undefined ? '' : `《${title}》`)

export const clueResource: Resource<Clue, ClueFact> = {
  aggregate: clue,
  acts: clueActs,
  stateNames: clueStatusNames,
  status: ({ status }) => status,
  parties: () => ({ persons: [], units: [] }),
  words,
}

/** The beginning of a text, where it stands for the whole in a list. */
function beginningOf(text: string, most = 30): string {
  const characters = [...text.replace(/\s+/g, ' ').trim()]
  return characters.length > most ? `${characters.slice(0, most).join('')}…` : characters.join('')
}

/** What others read of a clue that is not public. */
const unpublishedTitle = '一条没有公开的群众线索'

const cluesPartition = 'clues'
export const publicCluesPartition = 'clues-public'
/** Of the sparse index: the clues of one status, the longest waiting first. */
export const cluesOf = (status: ClueStatus) => `clues#${status}`

export type ClueRow = z.infer<typeof clueItem>
/** Absent `publishedAt`: it was taken down. */
export type PublicClueRow = z.infer<typeof publicClue>

const statusTextOf = ({ status, publishedAt }: Clue): string =>
  status === 'declined' && publishedAt !== undefined ? '已撤下' : clueStatusNames[status]

function shown(state: Clue, id: string) {
  const { status, text, adoptions } = state
  return {
    id,
    text,
    status,
    statusText: statusTextOf(state),
    adoptions: adoptions.map(({ proposers, ...rest }) => ({ ...rest, proposers: [...proposers] })),
  }
}

function itemOf(state: Clue, id: string): ClueRow {
  const { original, text, reason, receivedAt } = state
  return {
    ...shown(state, id),
    receivedAt,
    toTell: toTell(state),
    ...(original === text ? {} : { original }),
    ...(reason === undefined ? {} : { reason }),
  }
}

export const clueProjection: Projection<Clue, ClueFact> = {
  aggregate: clue,
  rows(state, { id, at }) {
    const { status, text, receivedAt, publishedAt } = state
    const entry = {
      id,
      title: beginningOf(text),
      statusText: toTell(state) ? '已采纳，待告知来信群众' : statusTextOf(state),
      at,
      about: 'clue' as const,
    }
    const everybodys = { ...shown(state, id), publishedAt }
    return [
      {
        pk: cluesPartition,
        sk: `${receivedAt}#${id}`,
        data: itemOf(state, id),
        due: { partition: cluesOf(status), at: receivedAt },
      },
      taskRow('office:committee', entry, status === 'received' || toTell(state)),
      // Nobody but the committee reads what is not public: the trail says only that there is a clue.
      trailRow({
        kind: 'clue',
        id,
        at: receivedAt,
        origins: [],
        ...(isPublic(state)
          ? { title: entry.title }
          : { title: unpublishedTitle, kept: { persons: [], units: [], called: unpublishedTitle } }),
      }),
      // From the moment it was published on; when it is taken down again, the row says so and the list leaves it out.
      ...(publishedAt === undefined
        ? []
        : [{ pk: publicCluesPartition, sk: `${publishedAt}#${id}`, data: everybodys }]),
    ]
  },
}

export function showClue(state: Clue, basics: PageBasics): z.infer<typeof cluePage> {
  return { ...basics, ...itemOf(state, basics.id), told: [...state.told] }
}

/** What its sender may know of it: everything that was done, and who took it up. */
export function showToSender(state: Clue, id: string): z.infer<typeof clueByReceipt> {
  const { original, text, receivedAt, reason, told } = state
  return {
    ...shown(state, id),
    text: original,
    // What came of it while it was not public is said with its publication.
    adoptions: isPublic(state) ? shown(state, id).adoptions : [],
    receivedAt,
    told: [...told],
    ...(isPublic(state) && text !== original ? { publicText: text } : {}),
    ...(reason === undefined ? {} : { reason }),
  }
}
