// Evaluation's views: each verdict, and on whose desk its feedback still lies.
import { verdictStatusNames } from '#contracts/terms.ts'
import type { Projection } from '#kernel/aggregate.ts'
import { type DeskEntry, taskRow } from '#kernel/desk.ts'
import { type Verdict, type VerdictFact, verdict } from './domain/verdict.ts'

const verdictProjection: Projection<Verdict, VerdictFact> = {
  aggregate: verdict,
  rows({ status, reply, feedback, outcome, talks }, { id, at }) {
    const entry: DeskEntry = {
      id,
      title: reply?.title ?? '',
      statusText: verdictStatusNames[status],
      at,
      ...(reply === undefined ? {} : { number: reply.number }),
    }
    const calledFor = status === 'talks' || talks.length > 0
    return [
      { pk: `verdict#${id}`, sk: 'row', data: { ...entry, outcome } },
      ...(calledFor
        ? [
            taskRow('office:committee', entry, status === 'talks'),
            taskRow('office:supervision', entry, status === 'talks'),
          ]
        : []),
      ...feedback.map(({ proposer, answer }) =>
        taskRow(`person:${proposer.id}`, entry, answer === undefined),
      ),
    ]
  },
}

export const projections = [verdictProjection]
