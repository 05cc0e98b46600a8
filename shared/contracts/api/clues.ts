// The API of the clue box 提案线索征集: a form open to all, what became of a clue by its receipt, and its moderation.
import * as z from 'zod/mini'
import { ceilings } from '../ceilings.ts'
import { instant, labelled } from '../labels.ts'
import { aggregateId } from '../shapes.ts'
import { contactMethod } from '../terms.ts'
import { clueStatus } from '../voice.ts'
import { act, cursor, type Endpoint, pageShape, receipt, text } from './endpoint.ts'
import { proof } from './public-forms.ts'

const clues = '/intake/clues/{id}'

/** Above any level's limit, which is policy (`clueMaxChars`). */
const longest = ceilings.note

/** What a clue became: the topic it was made, or the proposal that took it up, with the names of its proposers. */
export const clueAdoption = z.strictObject({
  kind: z.enum(['topic', 'proposal']),
  id: aggregateId,
  /** Left out where the proposer does not agree to publication. */
  title: z.exactOptional(z.string()),
  proposers: z.array(z.string()),
  at: instant,
})
export type ClueAdoption = z.infer<typeof clueAdoption>

/** How the citizen was told. `receipt-page`: it stands where the receipt leads. */
export const told = z.strictObject({
  how: z.enum(['receipt-page', ...contactMethod.options]),
  at: instant,
  note: z.string(),
  /** The discussion it is about. */
  discussion: z.exactOptional(aggregateId),
})

const published = {
  id: aggregateId,
  text: z.string(),
  status: clueStatus,
  statusText: z.string(),
  adoptions: z.array(clueAdoption),
} as const

/** A clue that everybody may read. */
export const publicClue = z.strictObject({ ...published, publishedAt: instant })

/** One's own clue, by its receipt. */
export const clueByReceipt = z.strictObject({
  ...published,
  receivedAt: instant,
  /** As everybody reads it, while it is public and was shortened. */
  publicText: z.exactOptional(z.string()),
  /** Why it was not taken. */
  reason: z.exactOptional(z.string()),
  told: z.array(told),
})

/** A clue as the committee moderates it. */
export const clueItem = z.strictObject({
  ...published,
  receivedAt: instant,
  /** As it came in, where what is shown was shortened. */
  original: z.exactOptional(z.string()),
  reason: z.exactOptional(z.string()),
  /** Adopted, and nobody has spoken to the citizen yet. */
  toTell: z.boolean(),
})

export const cluePage = z.strictObject({ ...pageShape, ...clueItem.shape, told: z.array(told) })

/** The citizen's name and how to reach them: in the answer to the act that is recorded for it, and nowhere else. */
export const clueContact = z.strictObject({ name: z.string(), contact: z.string() })

export const clueApi = {
  handInClue: {
    method: 'POST',
    path: '/public/clues',
    action: 'public',
    title: '反映提案线索',
    status: 201,
    body: z.strictObject({
      text: text('您想反映的事', longest, 10),
      name: text('真实姓名（不公开）', 20, 2),
      contact: text('联系方式（不公开）', 60, 5),
      proof,
    }),
    result: z.strictObject({
      /** 回执号: shown once more to whoever repeats the command. */
      receipt: z.string(),
      at: instant,
    }),
  },
  publicClues: {
    method: 'GET',
    path: '/public/clues',
    action: 'public',
    title: '群众反映的线索',
    query: z.strictObject({ cursor: z.exactOptional(cursor) }),
    result: z.strictObject({ items: z.array(publicClue), next: z.exactOptional(z.string()) }),
  },
  clueByReceipt: {
    method: 'GET',
    path: '/public/clues/{id}',
    action: 'public',
    title: '凭回执号查看办理情况',
    result: clueByReceipt,
  },
  listClues: {
    method: 'GET',
    path: '/intake/clues',
    action: 'clue.read',
    title: '群众线索',
    query: z.strictObject({
      status: z.exactOptional(labelled(clueStatus, '状态')),
      cursor: z.exactOptional(cursor),
    }),
    result: z.strictObject({ items: z.array(clueItem), next: z.exactOptional(z.string()) }),
  },
  cluePage: { method: 'GET', path: clues, action: 'clue.read', title: '群众线索页', result: cluePage },
  publishClue: act(
    clues,
    'clue.publish',
    '公开线索',
    z.strictObject({
      /** Left out, as it came in. */
      text: z.exactOptional(text('公开的文字（可删去个人信息）', longest, 10)),
    }),
  ),
  declineClue: act(
    clues,
    'clue.decline',
    '不采用',
    z.strictObject({ reason: text('理由（来信群众可以看到）', 300) }),
  ),
  adoptClue: act(
    clues,
    'clue.adopt',
    '采纳为提案',
    z.strictObject({ proposal: labelled(aggregateId, '采纳这条线索的提案') }),
  ),
  tellCitizen: act(
    clues,
    'clue.tell',
    '记录告知',
    z.strictObject({
      method: labelled(contactMethod, '告知方式'),
      note: text('告知情况（来信群众可以看到）', 300),
    }),
  ),
  seeContact: {
    ...act(clues, 'clue.see-contact', '查看联系方式', z.strictObject({ reason: text('查看的事由', 200) })),
    result: z.strictObject({ ...receipt.shape, contact: clueContact }),
  },
} as const satisfies Record<string, Endpoint>
