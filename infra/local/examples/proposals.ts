// The proposals that lie there at a first start: written for it, about no place in particular. Two are about one matter, so
// that there is something alike; the others are what members file most.
import type { ProposalClass } from '#contracts/terms.ts'

export interface ExampleProposal {
  /** Whose it is, among the members of the demo: neither of the two that a newcomer plays. */
  readonly by: string
  readonly title: string
  readonly situation: string
  readonly analysis: string
  readonly suggestions: readonly string[]
  readonly class: ProposalClass
  /** How far its review has come. */
  readonly reached: 'filed' | 'second-review' | 'final-review' | 'accepted'
}

export const exampleProposals: readonly ExampleProposal[] = [
  {
    by: 'member-03',
    title: '关于推进老旧小区加装电梯的提案',
    situation:
      '城区 2000 年以前建成的多层住宅有三百余个单元，住户中六十岁以上老人约占三成。近两年申请加装电梯的单元有一百一十二个，真正开工的只有二十六个。住在五楼以上的老人，有的一个月下不了一次楼。',
    analysis:
      '一是意见难统一，低层住户担心采光和房价，协商没有人牵头。二是手续要跑四个部门，从申请到开工平均八个月。三是后期维护由谁出钱没有约定，物业不愿接手。',
    suggestions: [
      '由街道牵头成立加梯协商小组，公布低层住户补偿的参考标准，三十日内给出协商结果。',
      '住建部门设立一个窗口，统一收件、联合审图，把审批压缩到二十个工作日。',
      '把加装电梯的维护费纳入住宅专项维修资金的使用范围，并在合同中写明维护单位。',
    ],
    class: 'social',
    reached: 'accepted',
  },
  {
    by: 'member-07',
    title: '关于破解既有住宅加装电梯协商难的提案',
    situation:
      '既有多层住宅加装电梯，群众盼了多年。走访的九个小区里，六成以上的单元因为一两户不同意而停在协商阶段，老人上下楼仍然靠子女背。',
    analysis:
      '低层住户担心采光、噪声和房价，缺少可以参考的补偿办法。社区没有专业力量，谈不拢就放下。同意的住户也不清楚要准备哪些材料、先找哪个部门。',
    suggestions: [
      '制定低层住户补偿的指导办法，列出采光、噪声的测算方法。',
      '每个街道培训两名加梯协商员，由社区请法律顾问参加协商。',
      '编一本加装电梯办事指南，写清材料、部门、时限和费用。',
    ],
    class: 'social',
    reached: 'second-review',
  },
  {
    by: 'member-04',
    title: '关于改善中小学校门前放学时段交通秩序的提案',
    situation:
      '城区二十一所小学的校门都在双向两车道的路上。放学的四十分钟里，接送车辆双排停放，公交车绕行，去年发生剐蹭七十余起。',
    analysis:
      '校门前没有接送的地方，家长只能停在路边。各校放学时间集中在同一刻钟。交警和学校各管一段，没有人统一安排。',
    suggestions: [
      '利用学校周边二百米内的空地和单位停车场，划定限时接送区。',
      '相邻学校错开二十分钟放学，分年级、分校门离校。',
      '由公安、教育、城管共同制定一校一策，开学前向家长公布。',
    ],
    class: 'social',
    reached: 'accepted',
  },
  {
    by: 'member-05',
    title: '关于扩大三岁以下婴幼儿普惠托育供给的提案',
    situation:
      '全区三岁以下婴幼儿约一万一千人，备案的托育机构十九家，托位一千三百个，实际收托不到七成。一边是家长说送不起，一边是机构说招不满。',
    analysis:
      '民办机构月收费多在两千八百元以上，超过普通家庭的承受力。普惠机构没有稳定的补助，租金占了成本的一半。社区里的闲置用房办理消防手续难。',
    suggestions: [
      '对收费不超过限价的普惠托位，按实际收托人数给予运营补助。',
      '新建小区按标准配建托育用房，移交后以零租金提供给普惠机构。',
      '由卫健、住建、消防联合出具社区小型托育点的改造要求，一次告知。',
    ],
    class: 'social',
    reached: 'accepted',
  },
  {
    by: 'member-06',
    title: '关于规范居民小区电动自行车充电设施的提案',
    situation:
      '城区登记的电动自行车有九万余辆，小区集中充电端口不到两万个。从楼上拉线充电、推车进电梯的情况仍然常见，去年因此引起火情十四起。',
    analysis:
      '老旧小区电力容量不足，运营企业不愿进入。充电服务费差别大，有的一度电收到两元。消防、物业和街道的职责没有分清，发现了没有人处理。',
    suggestions: [
      '供电部门对端口不足的小区逐个核查容量，列出增容的时间表。',
      '公布充电服务费的指导价，在充电桩上明码标价。',
      '明确物业劝阻、街道督促、消防执法的分工，建立一键上报的渠道。',
    ],
    class: 'social',
    reached: 'accepted',
  },
  {
    by: 'member-08',
    title: '关于支持社区老年食堂长期运营的提案',
    situation:
      '已经建成的社区老年食堂有三十四家，日均用餐两千一百人次。去年新开十一家，停办五家，停办的多数没有撑过一年半。',
    analysis:
      '补助只在建设时给，日常运营靠微利。每家单独采购、单独做饭，成本降不下来。只向老人开放，中午以外的时间空着。',
    suggestions: [
      '把一次性建设补助改为按用餐人次的运营补助，每季度结算。',
      '以街道为单位建一个中央厨房，各食堂配送加热，统一采购。',
      '错时向社区居民和附近职工开放，收入用于贴补老人用餐。',
    ],
    class: 'social',
    reached: 'final-review',
  },
  {
    by: 'member-09',
    title: '关于推动中小企业数字化改造落地的提案',
    situation:
      '规模以上制造业企业三百六十家，完成数字化改造的约两成。走访的四十家中小企业里，二十九家表示想改，但不知道从哪里开始。',
    analysis:
      '服务商的方案多为大企业设计，一次投入几十万元，小企业用不起。改造的补贴要先垫付、后验收，周期在一年以上。懂工艺又懂数据的人招不到。',
    suggestions: [
      '按行业梳理投入五万元以内的小快轻方案，公布价格和效果。',
      '把补贴改为签约付三成、上线付四成、验收付三成。',
      '由职业院校与企业合办数字化改造的短期班，费用从技能提升资金中列支。',
    ],
    class: 'economic',
    reached: 'accepted',
  },
  {
    by: 'member-10',
    title: '关于加强城区河道日常保洁和岸线绿化的提案',
    situation:
      '城区四条河道总长二十七公里，去年清理漂浮物一千六百吨，仍有三处排水口雨后返黑。沿岸步道断在七处，居民散步要绕上马路。',
    analysis:
      '保洁按河段分给三个单位，交界处没有人管。雨污分流还有六公里没有完成。岸线绿化和步道分属不同的项目，没有一起设计。',
    suggestions: [
      '由一个单位统一负责城区河道保洁，公布每段的责任人和电话。',
      '列出六公里雨污分流的年度计划，先做雨后返黑的三处。',
      '把断开的七处步道和岸线绿化合并设计，分两年贯通。',
    ],
    class: 'ecological',
    reached: 'filed',
  },
]
