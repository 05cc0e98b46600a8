// For which years there are topics 年度: the one that runs and the next, whose topics are called for in autumn. A mistyped
// year would take over every page of topics.
import * as problems from '#contracts/problems.ts'
import { type Refusal, refuse } from '#contracts/refusal.ts'
import type { Context } from '#kernel/aggregate.ts'

/**
 * The year is the one in China. The committee works on the last year too: the issue of the fourth quarter is made of
 * that quarter's tickets once it is over (A6 潍坊, 每季度梳理), and what is in force for a year may want correcting after its end.
 * A year before that is nobody's work any more.
 */
export function unfitYear(
  year: number,
  { now, deadlines }: Pick<Context, 'now' | 'deadlines'>,
  { last = false }: { readonly last?: boolean } = {},
): Refusal | undefined {
  const [running = 0] = deadlines.dayOf(now).split('-').map(Number)
  const years = [...(last ? [running - 1] : []), running, running + 1]
  if (years.includes(year)) return undefined
  return refuse(problems.callYear, {
    allowed: { years },
    more: { zh: `可以是：${years.join('、')} 年。`, en: `It may be ${years.join(', ')}.` },
  })
}

/** For the committee: its tickets of the last quarter and its catalogues. */
export const withLast = { last: true } as const
