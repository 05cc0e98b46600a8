// A year's plan of quarterly activities 季度通报、季度听取 (A15 烟台): made once by the committee for the whole year. It calls
// for each activity of each quarter; the reminder comes when the quarter does.
import type { ActivityKind } from '#contracts/list-terms.ts'
import * as problems from '#contracts/problems.ts'
import { refuse } from '#contracts/refusal.ts'
import type { Act, Acts, Aggregate } from '#kernel/aggregate.ts'

export interface Quarterly {
  readonly id: string
  readonly kind: ActivityKind
  readonly title: string
  readonly dueFrom: string
  readonly dueBy: string
}

export interface ActivityPlan {
  readonly status: 'none' | 'made'
  readonly count: number
}

export interface CalledFor {
  readonly type: 'activity.called-for'
  readonly data: Quarterly
}

export const activityPlan: Aggregate<ActivityPlan, CalledFor> = {
  name: 'activity-plan',
  initial: { status: 'none', count: 0 },
  evolve: ({ count }) => ({ status: 'made', count: count + 1 }),
  announce: {
    'activity.called-for': (_state, { data: { id: _, ...due } }) => due,
  },
  address: { 'activity.called-for': (_state, { data }) => [data.id] },
}

const make: Act<ActivityPlan, { readonly quarterly: readonly Quarterly[] }, CalledFor> = {
  decide({ status }, { quarterly }) {
    if (status === 'made') return refuse(problems.planMade)
    if (quarterly.length === 0) return refuse(problems.yearOver)
    return quarterly.map((data) => ({ type: 'activity.called-for', data }))
  },
}

export const activityPlanActs: Acts<ActivityPlan, CalledFor> = { 'activity-plan.make': make }
