// The API of review panels 审查组: by field, with their members and with guest reviewers from units.
import * as z from 'zod/mini'
import { instant, labelled } from '../labels.ts'
import { aggregateId, personId, unitCode } from '../shapes.ts'
import { panelStatus, proposalClass, seatKind } from '../terms.ts'
import { act, type Endpoint, noBody, pageShape, receipt, text } from './endpoint.ts'

const panels = '/intake/panels'
const one = `${panels}/{id}`
const category = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/))

const field = {
  name: text('审查组名称', 40),
  classes: labelled(z.array(proposalClass).check(z.minLength(1), z.maxLength(5)), '受理的提案分类'),
  categories: labelled(z._default(z.array(category).check(z.maxLength(40)), []), '只受理其中的本级分类'),
}

export const panelSeat = z.strictObject({
  person: personId,
  name: z.string(),
  kind: seatKind,
  unit: z.exactOptional(unitCode),
  /** Until when a guest may read and act. */
  until: z.exactOptional(instant),
})

const panelFields = {
  name: z.string(),
  status: panelStatus,
  statusText: z.string(),
  classes: z.array(proposalClass),
  categories: z.array(z.string()),
  seats: z.array(panelSeat),
  /** 联合审查组: units' people review with the committee's. */
  joint: z.boolean(),
}

export const panelItem = z.strictObject({ id: aggregateId, version: z.int(), ...panelFields })
export type PanelItem = z.infer<typeof panelItem>

export const panelApi = {
  listPanels: {
    method: 'GET',
    path: panels,
    action: 'panel.read',
    title: '审查组',
    result: z.strictObject({ items: z.array(panelItem) }),
  },
  panelPage: {
    method: 'GET',
    path: one,
    action: 'panel.read',
    title: '审查组页',
    result: z.strictObject({ ...pageShape, ...panelFields }),
  },
  formPanel: {
    method: 'POST',
    path: panels,
    action: 'panel.form',
    title: '组建审查组',
    body: z.strictObject(field),
    result: receipt,
    status: 201,
  },
  changePanel: act(one, 'panel.change', '调整审查组分工', z.strictObject(field)),
  seatMember: act(
    one,
    'panel.seat',
    '增加成员',
    z.strictObject({ person: labelled(personId, '账号'), name: text('姓名', 40) }),
  ),
  seatGuest: act(
    one,
    'panel.seat-guest',
    '聘请特邀审查员',
    z.strictObject({
      person: labelled(personId, '账号'),
      name: text('姓名', 40),
      unit: labelled(unitCode, '所在单位'),
      until: z.exactOptional(labelled(instant, '权限截止（不填则到会议闭幕为止）')),
    }),
  ),
  unseat: act(one, 'panel.unseat', '退出审查组', z.strictObject({ person: labelled(personId, '账号') })),
  dissolvePanel: act(one, 'panel.dissolve', '撤销审查组', noBody),
} as const satisfies Record<string, Endpoint>
