// A ticket as hotlines and other feeds bring it, by file and by webhook alike.
import * as z from 'zod/mini'
import { instant, labelled, text } from './labels.ts'

/** A ticket as its feed tells it. An unknown field is an error: a caller's name or number cannot come in. */
export const ticketBody = z.strictObject({
  reference: labelled(z.string().check(z.trim(), z.regex(/^[!-~\u4e00-\u9fff〔〕]{1,64}$/)), '工单编号'),
  title: text('标题', 100),
  text: text('诉求内容', 800),
  at: labelled(instant, '受理时间'),
  /** When the feed last changed it: of two versions that come in the wrong order, the later one is kept. */
  updatedAt: z.exactOptional(labelled(instant, '更新时间')),
  category: z.exactOptional(text('类别', 40)),
  area: z.exactOptional(text('区域', 60)),
})
export type TicketBody = z.infer<typeof ticketBody>
