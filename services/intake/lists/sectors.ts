// The handlers of sectors: the checklist of a year, and entering by hand what the system cannot see.
import { type SectorYearView, sectorsApi } from '#contracts/api/sectors.ts'
import type { PolicyValues } from '#contracts/policy.ts'
import * as problems from '#contracts/problems.ts'
import { refuse } from '#contracts/refusal.ts'
import type { Actor } from '#kernel/decision.ts'
import { derivedId } from '#kernel/hash.ts'
import { commandHandler, type HttpPorts, type Resource } from '#kernel/http/resource.ts'
import type { Handlers } from '#kernel/http/router.ts'
import type { ViewStore } from '#kernel/ports.ts'
import { type SectorYear, type SectorYearFact, sectorYear, sectorYearActs } from '../domain/sector-year.ts'
import { membersPartition } from '../drafting/drafting-views.ts'
import { wholeOf } from '../whole-partition.ts'
import { type DutyDone, doneInYear, type TicksRow, ticksOfYear } from './sector-views.ts'

type Ports = HttpPorts & { readonly views: ViewStore }
const nobody: Actor = { kind: 'service', service: 'intake', because: 'sectors' }

const sectorYearResource: Resource<SectorYear, SectorYearFact> = {
  aggregate: sectorYear,
  acts: sectorYearActs,
  status: ({ status }) => status,
  parties: () => ({ persons: [], units: [] }),
  words: (fact) =>
    fact.type === 'duty.ticked' ? `登记完成一项：${fact.data.reference}` : `更正登记：${fact.data.reason}`,
}

interface Registered {
  readonly id: string
  readonly name: string
  readonly sector: string
  readonly committee?: string
  readonly collective?: string
}

const idOf = ({ body: { sector, year } }: { body: { sector: string; year: number } }) =>
  derivedId('sector-year', sector, String(year))

export function sectorHandlers(ports: Ports) {
  const { views } = ports
  return {
    sectorDuties: async ({ query }) => {
      const { policy } = await ports.contextAt(ports.clock.now(), nobody)
      const [members, done, ticks] = await Promise.all([
        wholeOf<Registered>(views, membersPartition),
        wholeOf<DutyDone>(views, doneInYear(query.year)),
        wholeOf<TicksRow>(views, ticksOfYear(query.year)),
      ])
      const items = sectorsOf(members).map((sector) =>
        checklist(sector, Number(query.year), { members, done, ticks, duties: policy.sectorDuties }),
      )
      return { result: { items } }
    },
    tickDuty: commandHandler(ports, sectorYearResource, sectorsApi.tickDuty, {
      idOf,
      prepare: async ({ body }) => {
        const members = await wholeOf<Registered>(views, membersPartition)
        const sectors = sectorsOf(members)
        return sectors.includes(body.sector)
          ? { body }
          : refuse(problems.sectorUnknown, { allowed: { sectors } })
      },
    }),
    untickDuty: commandHandler(ports, sectorYearResource, sectorsApi.untickDuty, { idOf }),
  } satisfies Handlers<typeof sectorsApi>
}

/** Those that persons are registered in: 集体提案单位 is a word for those that are none. */
const sectorsOf = (members: readonly Registered[]): string[] =>
  [...new Set(members.filter(({ collective }) => collective === undefined).map(({ sector }) => sector))].sort(
    (a, b) => a.localeCompare(b, 'zh'),
  )

interface Known {
  readonly members: readonly Registered[]
  readonly done: readonly DutyDone[]
  readonly ticks: readonly TicksRow[]
  readonly duties: PolicyValues['sectorDuties']
}

function checklist(sector: string, year: number, { members, done, ticks, duties }: Known): SectorYearView {
  const own = members.filter((one) => one.sector === sector)
  const isOwn = (one: DutyDone) => one.sector === sector || own.some(({ id }) => id === one.person)
  const entered = ticks.filter((one) => one.sector === sector).flatMap((one) => one.ticks)
  const shown = duties.map(({ code, text, source }) => {
    const found = done.filter((one) => one.source === source && one.undone !== true && isOwn(one))
    const evidence = [
      ...found.map(({ id, title }) => ({ title, id, byHand: false })),
      ...entered
        .filter(({ duty }) => duty === code)
        .map(({ reference }) => ({ title: reference, byHand: true })),
    ]
    return { duty: code, text, done: evidence.length > 0, evidence }
  })
  const persons = own.filter(({ collective }) => collective === undefined)
  return {
    sector,
    year,
    members: persons.length,
    withoutCommittee: persons
      .filter(({ committee }) => committee === undefined)
      .map(({ id, name }) => ({ id, name })),
    done: shown.filter((one) => one.done).length,
    duties: shown,
  }
}
