// What a sector has done of its yearly duties 界别“六个一” as somebody has entered it (A28 东营): what the system finds itself
// needs no entry.
import type { BodyOf } from '#contracts/api/index.ts'
import type { sectorsApi } from '#contracts/api/sectors.ts'
import * as problems from '#contracts/problems.ts'
import { refuse } from '#contracts/refusal.ts'
import type { Act, Acts, Aggregate } from '#kernel/aggregate.ts'

export interface SectorYear {
  readonly status: 'none' | 'begun'
  readonly sector: string
  readonly year: number
  readonly ticks: readonly { readonly duty: string; readonly reference: string }[]
}

export type SectorYearFact =
  | { type: 'duty.ticked'; data: { sector: string; year: number; duty: string; reference: string } }
  | { type: 'duty.unticked'; data: { duty: string; reason: string } }

const blank: SectorYear = { status: 'none', sector: '', year: 0, ticks: [] }

function evolve(state: SectorYear, fact: SectorYearFact): SectorYear {
  if (fact.type === 'duty.unticked')
    return { ...state, ticks: state.ticks.filter(({ duty }) => duty !== fact.data.duty) }
  const { sector, year, ...tick } = fact.data
  return { status: 'begun', sector, year, ticks: [...state.ticks, tick] }
}

export const sectorYear: Aggregate<SectorYear, SectorYearFact> = {
  name: 'sector-year',
  initial: blank,
  evolve,
}

type Body<Name extends keyof typeof sectorsApi> = BodyOf<(typeof sectorsApi)[Name]>

const tick: Act<SectorYear, Body<'tickDuty'>, SectorYearFact> = {
  decide(_state, body, { policy }) {
    const duties = policy.sectorDuties.map(({ code }) => code)
    if (!duties.includes(body.duty))
      return refuse(problems.dutyUnknown, { source: 'policy: sectorDuties', allowed: { duties } })
    return [{ type: 'duty.ticked', data: body }]
  },
}

const untick: Act<SectorYear, Body<'untickDuty'>, SectorYearFact> = {
  decide: ({ ticks }, { duty, reason }) =>
    ticks.some((one) => one.duty === duty)
      ? [{ type: 'duty.unticked', data: { duty, reason } }]
      : refuse(problems.dutyNotEntered),
}

export const sectorYearActs: Acts<SectorYear, SectorYearFact> = {
  'sector-duty.tick': tick,
  'sector-duty.untick': untick,
}
