// What lies there at a first start beside the proposals: what units ask and members are concerned with, a hotline's tickets,
// topics for a catalogue, what citizens sent in. Written for it; nobody in it exists.
import type { MatterField } from '#contracts/list-terms.ts'

export interface ExampleItem {
  readonly list: 'ask' | 'concern'
  /** A unit's code, or a member. */
  readonly by: string
  readonly title: string
  readonly text: string
  readonly field: MatterField
}

/** The first two of each belong together. */
export const exampleItems: readonly ExampleItem[] = [
  {
    list: 'ask',
    by: 'JY',
    title: '学校门前放学时段怎样疏导',
    text: '校门前没有接送的地方，放学时段拥堵。想请委员们帮助看看哪些地方可以划定接送区，怎样错峰放学。',
    field: 'society',
  },
  {
    list: 'ask',
    by: 'WJ',
    title: '普惠托育机构怎样降低运营成本',
    text: '普惠托育收费有限价，租金和人工占了大头。想听听委员们对闲置用房、运营补助的意见。',
    field: 'society',
  },
  {
    list: 'ask',
    by: 'GXW',
    title: '中小企业数字化改造从哪里入手',
    text: '不少企业想改不敢改。想请企业界委员说说，哪些环节花钱少、见效快。',
    field: 'economy',
  },
  {
    list: 'concern',
    by: 'member-04',
    title: '校门口放学拥堵和接送区',
    text: '走访了六所小学，放学时接送车辆双排停放，希望划定接送区、错峰放学。',
    field: 'society',
  },
  {
    list: 'concern',
    by: 'member-05',
    title: '托育收费高、托位用不满',
    text: '普惠托育机构租金高，家长说送不起，机构说招不满，希望有运营补助。',
    field: 'society',
  },
  {
    list: 'concern',
    by: 'member-10',
    title: '河道交界处保洁无人负责',
    text: '三个单位分段保洁，交界处常有漂浮物，雨后有异味。',
    field: 'ecology',
  },
]

const complaints = [
  ['小区供暖温度不达标', '连续几天室内只有十四五度，家里有老人和孩子，多次报修没有人上门检修。', '公用事业'],
  ['夜间施工噪声扰民', '工地过了晚上十点还在打桩，窗户关上也睡不着，希望管一管施工时间。', '城乡建设'],
  ['学校门口乱停车', '放学时接孩子的车停了两排，公交车过不去，行人只能走在机动车道上。', '交通出行'],
  ['楼道里给电动车充电', '有人从楼上拉线下来充电，还有人推车进电梯，担心起火，希望增设充电桩。', '消防安全'],
] as const
const places = ['东关社区', '西园社区', '南苑社区', '湖滨社区', '新华社区', '运河社区'] as const

const hourMs = 3_600_000

/** Tickets of the hours before an instant. */
export function exampleTickets(now: string) {
  return places.flatMap((area, at) =>
    complaints.map(([title, text, category], index) => ({
      reference: `SL${now.slice(0, 4)}${String(at * complaints.length + index + 1).padStart(5, '0')}`,
      title: `${area}${title}`,
      text,
      category,
      area,
      at: new Date(Date.parse(now) - (at * complaints.length + index + 1) * hourMs).toISOString(),
    })),
  )
}

export const exampleTopics = [
  {
    title: '完善社区养老服务网络',
    text: '老年食堂怎样长期办下去，助浴、陪诊怎样就近提供。',
    source: 'chairpersons',
  },
  {
    title: '老旧小区改造后的长效管理',
    text: '改造以后由谁管、钱从哪里来，加装电梯、充电设施怎样维护。',
    source: 'chairpersons',
  },
  {
    title: '让中小企业用得起数字化',
    text: '花钱少、见效快的改造从哪里做起，补贴怎样早一点到企业手里。',
    source: 'unit-proposed',
  },
  {
    title: '城区河道岸线贯通和保洁',
    text: '断开的步道怎样接上，交界河段由谁保洁。',
    source: 'unit-proposed',
  },
] as const

/** The first is published, the second waits to be read. */
export const exampleClues = [
  '菜市场门口的人行道被摊位占了，推着婴儿车只能走到马路上，希望能划一条线，给行人留出路来。',
  '晚上去公园散步，湖边有一段路灯不亮，老人看不清台阶，希望尽快修好。',
] as const
