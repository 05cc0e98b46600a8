// The review panel as people see it: its page, its row in the list, the seats of each person, and each fact in Chinese.
import type * as z from 'zod/mini'
import type { PanelItem, panelApi } from '#contracts/api/panels.ts'
import { panelStatusNames } from '#contracts/terms.ts'
import type { Projection, Row } from '#kernel/aggregate.ts'
import type { PageBasics, Resource } from '#kernel/http/resource.ts'
import { isJoint, type Panel, type PanelFact, panel, panelActs } from '../domain/panel.ts'
import { panelsPartition, type SeatRow, seatsPartition } from './seats.ts'

function words(fact: PanelFact): string {
  switch (fact.type) {
    case 'panel.formed':
      return `组建${fact.data.name}`
    case 'panel.changed':
      return `调整分工，名称为${fact.data.name}`
    case 'seat.taken':
      return fact.data.kind === 'guest' ? `聘请特邀审查员 ${fact.data.name}` : `${fact.data.name} 加入审查组`
    case 'seat.left':
      return `${fact.data.name} 退出审查组`
    case 'panel.dissolved':
      return '撤销审查组'
  }
}

/** The committee's: the table of permissions alone says who reads and who changes it. */
export const panelResource: Resource<Panel, PanelFact> = {
  aggregate: panel,
  acts: panelActs,
  stateNames: panelStatusNames,
  status: ({ status }) => status,
  parties: () => ({ persons: [], units: [] }),
  words,
}

const fieldsOf = (state: Panel): Omit<PanelItem, 'id' | 'version'> => ({
  name: state.name,
  status: state.status,
  statusText: panelStatusNames[state.status],
  classes: [...state.classes],
  categories: [...state.categories],
  seats: state.seats.map((seat) => ({ ...seat })),
  joint: isJoint(state),
})

export const panelProjection: Projection<Panel, PanelFact> = {
  aggregate: panel,
  rows(state, { id, seq }) {
    const seatRow = (seat: Omit<SeatRow, 'panel' | 'panelName'>): Row => ({
      pk: seatsPartition(seat.person),
      sk: id,
      data: { ...seat, panel: id, panelName: state.name } satisfies SeatRow,
    })
    return [
      { pk: panelsPartition, sk: id, data: { id, version: seq, ...fieldsOf(state) } satisfies PanelItem },
      ...state.seats.map((seat) => seatRow({ ...seat, taken: state.status === 'formed' })),
      // A row once there stays, and says that its person has left.
      ...state.left.map((person) => seatRow({ person, name: '', kind: 'member', taken: false })),
    ]
  },
}

export function showPanel(
  state: Panel,
  basics: PageBasics,
): z.infer<(typeof panelApi)['panelPage']['result']> {
  return { ...basics, ...fieldsOf(state) }
}
