// The dispatch batch as people see it: its page, its rows, and each fact in plain Chinese.
import type * as z from 'zod/mini'
import type { batchedCase, batchItem, batchPage } from '#contracts/api/dispatch-batches.ts'
import {
  type BatchedCaseStatus,
  batchedCaseStatusNames,
  batchStatusNames,
  caseStatusNames,
} from '#contracts/terms.ts'
import type { Projection } from '#kernel/aggregate.ts'
import { initiatedRow } from '#kernel/desk.ts'
import type { PageBasics, Resource } from '#kernel/http/resource.ts'
import {
  type BatchedCase,
  type DispatchBatch,
  type DispatchBatchFact,
  dispatchBatch,
  dispatchBatchActs,
  type HoldRefusal,
  refusedOf,
} from './domain/dispatch-batch.ts'

function reasonOf({ status, heldBy, suspended }: HoldRefusal): string {
  if (suspended) return '涉密，暂停办理'
  return heldBy === undefined ? `现在是「${caseStatusNames[status]}」` : '正在另一次批量交办中'
}

function words(fact: DispatchBatchFact): string {
  switch (fact.type) {
    case 'batch.proposed':
      return `提出批量交办 ${fact.data.cases.length} 件：${fact.data.requirement}`
    case 'answer.noted': {
      const { number, refusal } = fact.data
      return refusal === undefined ? `第 ${number} 号已锁定` : `第 ${number} 号不能交办：${reasonOf(refusal)}`
    }
    case 'batch.dispatched':
      return '各件均已锁定，全部交办'
    case 'secrecy.noted':
      return fact.data.secret ? '有一件涉密，限定知悉范围' : '有一件复核后不涉密，解除限定'
    case 'batch.released':
      return '有的不能交办，这一批都没有交办，已锁定的回到待交办'
  }
}

export const dispatchBatchResource: Resource<DispatchBatch, DispatchBatchFact> = {
  aggregate: dispatchBatch,
  acts: dispatchBatchActs,
  status: ({ status }) => status,
  parties: ({ by }) => ({ persons: by === undefined ? [] : [by.id], units: [] }),
  words,
}

export const batchesPartition = 'dispatch-batches'

export type BatchRow = z.infer<typeof batchItem>

export const dispatchBatchProjection: Projection<DispatchBatch, DispatchBatchFact> = {
  aggregate: dispatchBatch,
  rows(state, { id, at }) {
    const { status, requirement, by, proposedAt, cases } = state
    const statusText = batchStatusNames[status]
    const refused = refusedOf(state).length
    const data: BatchRow = {
      id,
      status,
      statusText,
      requirement,
      by: by?.name ?? '',
      proposedAt,
      cases: cases.length,
      refused,
    }
    const title = `批量交办 ${cases.length} 件`
    return [
      { pk: batchesPartition, sk: `${proposedAt}#${id}`, data },
      initiatedRow(by?.id ?? '', { id, title, statusText, at, about: 'dispatch-batch' }),
    ]
  },
}

function statusOf({ status }: DispatchBatch, { answer }: BatchedCase): BatchedCaseStatus {
  if (answer === undefined) return 'waiting'
  if (answer.refusal !== undefined) return 'refused'
  return status === 'waiting' ? 'held' : status
}

function showCase(state: DispatchBatch, one: BatchedCase): z.infer<typeof batchedCase> {
  const { case: id, number, answer } = one
  const title = one.secret ? '（涉密，限定知悉）' : one.title
  const status = statusOf(state, one)
  return {
    case: id,
    title,
    number,
    status,
    statusText: batchedCaseStatusNames[status],
    ...(answer?.refusal === undefined
      ? {}
      : { found: answer.refusal.status, reason: reasonOf(answer.refusal) }),
  }
}

export function showBatch(state: DispatchBatch, basics: PageBasics): z.infer<typeof batchPage> {
  const { status, requirement, by, proposedAt, decidedAt, cases } = state
  return {
    ...basics,
    status,
    statusText: batchStatusNames[status],
    requirement,
    by: by?.name ?? '',
    proposedAt,
    ...(decidedAt === undefined ? {} : { decidedAt }),
    cases: cases.map((one) => showCase(state, one)),
  }
}
