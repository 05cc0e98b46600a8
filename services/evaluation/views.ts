// Evaluation's views: each verdict, and on whose desk its feedback still lies.
import { verdictStatusNames } from '#contracts/terms.ts'
import type { Projection } from '#kernel/aggregate.ts'
import { type DeskEntry, taskRow } from '#kernel/desk.ts'
import { type Verdict, type VerdictFact, verdict } from './domain/verdict.ts'

const verdictProjection: Projection<Verdict, VerdictFact> = {
  aggregate: verdict,
  rows({ status, reply, feedback, outcome, talks, restrictedTo }, { id, at }) {
    // C13: off the offices' desks; its proposers have nothing to do with it meanwhile.
    const stopped = restrictedTo !== undefined
    const entry: DeskEntry = {
      id,
      title: reply?.title ?? '',
      statusText: stopped ? '涉密，暂停评价' : verdictStatusNames[status],
      at,
      ...(reply === undefined ? {} : { number: reply.number }),
    }
    const calledFor = status === 'talks' || talks.length > 0
    return [
      {
        pk: `verdict#${id}`,
        sk: 'row',
        data: { ...entry, ...(stopped ? { title: '（涉密，限定知悉）' } : {}), outcome },
      },
      ...(calledFor
        ? [
            taskRow('office:committee', entry, status === 'talks', { hidden: stopped }),
            taskRow('office:supervision', entry, status === 'talks', { hidden: stopped }),
          ]
        : []),
      ...feedback.map(({ proposer, answer }) =>
        taskRow(`person:${proposer.id}`, entry, !stopped && answer === undefined),
      ),
    ]
  },
}

export const projections = [verdictProjection]
