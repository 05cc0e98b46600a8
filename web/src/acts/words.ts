// The one table of what the contracts do not say about a form: what an act means to who does it, which fields belong
// together, what is prefilled, which codes have which names.

import { hookOutNames, hooksFor, unitHooks } from '#contracts/api/webhook-endpoints.ts'
import { isLevelCode } from '#contracts/level.ts'
import { isFeedCode } from '#contracts/policy.ts'
import { termNames } from '#contracts/terms.ts'
import type { ClockView, Unit } from '../api/client.ts'
import type { ProposalParts } from '../api/queries.ts'
import { clockTitle } from '../desk/light.ts'
import { notDueYet, whyNotFiled } from '../drafting/filing.ts'
import { listActWords } from '../lists/act-words.ts'
import { outcomeWords } from '../outcomes/words.ts'
import { reviewWords } from '../review/words.ts'
import { date } from '../time/format.ts'
import { topicActWords } from '../topics/act-words.ts'
import { voiceWords } from '../voice/words.ts'
import type { Values } from './fields.ts'
import type { ActContext, ActWords, FieldWords, Option } from './words-of-acts.ts'

export type { ActContext, ActWords, FieldWords, Option, PageContext } from './words-of-acts.ts'
export { contextOf, noParts } from './words-of-acts.ts'

export const unitOption = ({ code, name, duties }: Unit): Option => ({
  value: code,
  label: name,
  note: duties,
})

/** R5 */
const classMeanings: Record<string, string> = {
  A: '已经解决或采纳',
  B: '列入计划，正在解决',
  C: '受条件限制，留作参考',
  D: '留作参考',
}

/** The clocks of the docket an act can be about; the only one is chosen already. */
function aboutClock(
  isMeant: (clock: ClockView, context: ActContext) => boolean,
  others: Readonly<Record<string, FieldWords>> = {},
) {
  const meant = (context: ActContext) =>
    (context.parts.docket?.clocks ?? []).filter((clock) => clock.running && isMeant(clock, context))
  const clock: FieldWords = {
    options: (context) =>
      meant(context).map((one) => ({
        value: one.clock,
        label: clockTitle(one.clock),
        note: `${date(one.due)}到期${one.extensionRequest ? `，申请延期：${one.extensionRequest.reason}` : ''}`,
      })),
  }
  return {
    initial: (context: ActContext): Values => {
      const clocks = meant(context)
      return clocks.length === 1 ? { clock: clocks[0]?.clock } : {}
    },
    fields: { clock, ...others },
  }
}

const endpointFields: Readonly<Record<string, FieldWords>> = {
  name: { required: true, placeholder: '如：教育局办公系统' },
  url: {
    required: true,
    placeholder: 'https://',
    oneLine: true,
    hint: '须为公网能访问的 https 地址；政务内网的地址由本级运维人员列入白名单后才能使用。',
  },
  types: {
    required: true,
    options: ({ endpoint }) =>
      hooksFor(endpoint?.unit ?? '').map((value) => ({ value, label: hookOutNames[value] })),
  },
}

/** Another level is told everything, and may have made the secret. */
const isFeed = ({ unit }: Values) => isFeedCode(String(unit ?? ''))
const toLevel = ({ unit }: Values) => isLevelCode(String(unit ?? ''))

/** The departments: the government of another level can only be the lead unit. */
const departments: FieldWords = {
  options: ({ units }) => units.filter(({ code }) => !isLevelCode(code)).map(unitOption),
}

/** B1: by seal or by name, as the collective’s form asks, or as it has done. */
function endorses({ parts: { proposal } }: ActContext): 'seal' | 'name' {
  const { endorsementNeeded, endorsement } = proposal ?? {}
  const sealed = endorsementNeeded === 'seal' || endorsement?.seal !== undefined
  return sealed ? 'seal' : 'name'
}

/** 退改: sent back, and nothing of the text has been changed since. */
function waitsForRevision({ proposal }: ProposalParts): boolean {
  if (proposal?.reviseBy === undefined) return false
  const last = (type: string) => proposal.timeline.findLastIndex((one) => one.type === type)
  return last('proposal.returned') > last('proposal.revised')
}

export const actWords: Readonly<Record<string, ActWords>> = {
  ...topicActWords,
  ...listActWords,
  ...voiceWords,
  ...outcomeWords,
  'member.register': {
    done: '已登记',
    fields: { id: { hint: '与统一身份系统中的账号一致。', placeholder: '如 member-13', oneLine: true } },
  },
  // Drafting has a page of its own: its form is not one of these.
  'proposal.draft': { elsewhere: true },
  'proposal.draft-for': { elsewhere: true },
  'proposal.revise': { page: (id) => `/proposals/${id}/edit`, leads: waitsForRevision },
  'proposal.order-names': { elsewhere: true },
  'proposal.second': { about: '附议后，提案者和审查人员都看得到您的意见。', done: '已附议' },
  'proposal.confirm-draft': {
    about: '核对过了，确实是您的意思，再确认。确认以后您和录入的工作人员都可以提交。',
    done: '已确认',
    leads: ({ proposal }) => proposal?.status === 'unconfirmed',
  },
  'proposal.decline-draft': {
    about: '不是您的意思，或不想提这件，请写明原因。这份草稿就此作废。',
    done: '已告知录入的工作人员',
    danger: true,
  },
  'proposal.record-research': {
    about: '提案以前去看过、谈过，都记下来，随提案一起供审查参考。',
    done: '调研已记录',
    fields: {
      place: { placeholder: '如：新湖街道湖滨社区' },
      findings: { placeholder: '看到了什么，群众怎么说，有什么数据' },
    },
  },
  'proposal.record-discussion': {
    about: '签章以前，先把集体讨论记录下来。',
    done: '讨论已记录',
    leads: ({ proposal }) => proposal?.kind === 'collective' && proposal.discussions.length === 0,
    fields: { summary: { placeholder: '讨论了什么，改了什么' } },
  },
  'proposal.endorse': {
    about:
      '按集体提案单位的类别：党派、人民团体加盖公章，界别、专委会由负责人签名，委员小组由组长或全体签名。',
    done: '已签章',
    waits: ({ parts, policy }) => notDueYet('proposal.endorse', parts.proposal, policy.collectiveDiscussions),
    leads: ({ proposal }) =>
      proposal?.kind === 'collective' &&
      proposal.discussions.length > 0 &&
      proposal.endorsement === undefined,
    fields: {
      decisionRecord: { placeholder: '何时、何会议研究同意提交' },
      seal: {
        required: true,
        shown: (_values, context) => endorses(context) === 'seal',
        hint: '加盖公章的那一页，拍照或扫描。',
      },
      signatories: {
        required: true,
        shown: (_values, context) => endorses(context) === 'name',
        hint: '由谁签名就写谁。',
      },
    },
  },
  'proposal.seek-cultivation': {
    about: '提交以前，请提案委安排导师帮您把稿子打磨好。从这时起提案委和导师看得到这份草稿。',
    done: '已申请培育',
    fields: { wish: { placeholder: '希望在哪方面得到帮助' } },
  },
  'proposal.name-mentors': { done: '导师已指定', leads: () => true },
  'proposal.comment': {
    about: '提案者、导师和提案委都看得到。',
    done: '意见已记录',
    fields: { suggestion: { shown: ({ block }) => block === 'suggestions' } },
  },
  'proposal.hold-review-meeting': { done: '评审会已记录' },
  'proposal.end-cultivation': {
    about: '结束以后，导师和提案委不再看得到这份草稿；已有的意见留给提案者。需要时可以再申请。',
    done: '培育已结束',
    danger: true,
    fields: { reason: { placeholder: '如：已按意见改好；暂时不提了' } },
  },
  'member.profile': {
    about: '用来给委员推荐调研、联名的伙伴：理论型与实操型结对，专长相近。',
    done: '已登记',
    fields: { specialties: { hint: '一项一条，各人用同样的说法，如：教育、交通、医药卫生。' } },
  },
  'pre-session.select': {
    about: '从已立案的会前提案中精选，报送政府。',
    done: '已选入精选',
    fields: { session: { hidden: true }, proposals: { hidden: true } },
  },
  'pre-session.drop': { done: '已移出', fields: { proposal: { hidden: true } } },
  'pre-session.report': {
    about: '报送以后，名单不再变动。',
    done: '已记录报送',
    fields: { to: { placeholder: '如：市政府' } },
  },
  'pre-session.adopt': {
    done: '已标记入报告',
    fields: { proposal: { hidden: true }, passage: { placeholder: '摘录报告中的原话' } },
  },
  'proposal.invite': {
    about: '受邀委员会在自己的工作台看到邀请，期限内签名方为联名人。',
    done: '邀请已发出',
    leads: ({ proposal }) => proposal?.kind === 'joint' && proposal.invitations.length === 0,
    fields: {
      members: {
        options: ({ members, person, parts: { proposal } }) => {
          const invited = new Set([person.id, ...(proposal?.invitations ?? []).map(({ member }) => member)])
          return members
            .filter(({ id }) => !invited.has(id))
            .map(({ id, name, sector }) => ({ value: id, label: name, note: sector }))
        },
      },
    },
  },
  'proposal.sign': {
    about: '签名后您就是这件提案的联名人，会收到答复并参加评价。',
    done: '已签名',
    leads: () => true,
  },
  'proposal.decline': { about: '谢绝不影响您以后受邀。写一句原因，第一提案人看得到。', done: '已谢绝' },
  'proposal.file': {
    about: ({ parts: { proposal } }) =>
      proposal?.kind === 'joint'
        ? '提交后进入初审，内容和联名名单随之确定。'
        : '提交后进入初审，内容随之确定。',
    waits: ({ parts, policy }) => notDueYet('proposal.file', parts.proposal, policy.collectiveDiscussions),
    barred: ({ proposal }) => proposal && whyNotFiled(proposal),
    done: '提案已提交，进入初审',
    leads: (parts) => {
      const { proposal } = parts
      if (waitsForRevision(parts)) return false
      if (proposal?.kind === 'collective') return proposal.endorsement !== undefined
      return proposal?.kind !== 'joint' || proposal.invitations.some(({ state }) => state === 'signed')
    },
  },
  'proposal.withdraw': { about: '撤回后这件提案不再办理，也不能恢复。', done: '提案已撤回', danger: true },
  ...reviewWords,
  'case.pre-assign': {
    about: '单位在异议期限内可以认领或提出异议；期满不表态，视为认领。',
    done: '已预交办',
    initial: ({ parts: { caseFile } }) => ({ unit: caseFile?.suggestedUnits[0] }),
    fields: { unit: { hint: '按“三定”职能确定。' }, coUnits: departments },
  },
  'case.claim': { about: '确认由本单位主办，等待正式交办。', done: '已认领' },
  'case.object': {
    about: '由交办单位会商后确定，本单位不能自行转办。',
    done: '异议已提交，等待会商',
    danger: true,
  },
  'case.arbitrate': { done: '承办单位已确定', fields: { coUnits: departments } },
  'case.dispatch': { about: '交办后单位须在期限内签收，并从交办之日起计算答复期限。', done: '已交办' },
  'case.sign-for': { about: '签收后由本单位办理，请尽快与提案者沟通。', done: '已签收' },
  'case.log-contact': {
    about: '记录后由提案者确认，确认过的沟通才算数。',
    done: '沟通已记录，等待提案者确认',
    fields: { reference: { hidden: true } },
  },
  'case.propose-hand-up': {
    about: '先征求第一提案人意见；同意后由上一级办理，答复仍由本级送达提案者。',
    done: '已请第一提案人确认',
    fields: { reason: { placeholder: '为什么超出本级职权，提案者能看到这段话' } },
  },
  'case.consent-hand-up': {
    about: '由上一级的承办单位办理；沟通、答复和评价仍在这里进行。',
    done: '已同意，转上一级办理',
    leads: () => true,
  },
  'case.decline-hand-up': { about: '由本级继续办理。', done: '已谢绝，由本级办理', danger: true },
  'case.send-back': {
    about: '退回交来的一级，由其重新确定承办单位。预交办以后不能再退。',
    done: '已退回',
    danger: true,
  },
  'case.confirm-contact': {
    about: '确认这次沟通确实有过。',
    done: '已确认',
    initial: ({ parts: { caseFile } }) => ({
      contact: caseFile?.contacts.find(({ confirmedBy }) => confirmedBy === undefined)?.contact,
    }),
    fields: {
      contact: {
        title: '哪一次沟通',
        options: ({ parts: { caseFile } }) =>
          (caseFile?.contacts ?? [])
            .filter(({ confirmedBy }) => confirmedBy === undefined)
            .map(({ contact, phase, method, note }) => ({
              value: contact,
              label: `第 ${contact} 次：${termNames[phase]}（${termNames[method]}）`,
              note,
            })),
      },
    },
  },
  'case.draft-reply': {
    about: '拟好后送本单位签发人签发，再由督查室审核。',
    done: '答复已拟好，等待签发',
    leads: () => true,
    initial: ({ parts: { caseFile } }) => ({
      resultClass: caseFile?.reply?.resultClass,
      letter: caseFile?.reply?.letter,
      answers: (caseFile?.suggestions ?? []).map(({ number }) => ({
        ...caseFile?.reply?.answers.find((answer) => answer.suggestion === number),
        suggestion: number,
      })),
    }),
    fields: {
      resultClass: {
        options: ({ policy }) =>
          policy.classScheme.map((value) => ({
            value,
            label: termNames[value],
            note: classMeanings[value] ?? '',
          })),
      },
      answers: { hint: '每一条建议都要答复。' },
    },
  },
  'case.sign-off': { about: '签发后送督查室审核，审核通过即送达全体提案者。', done: '已签发' },
  'case.audit': {
    about: '通过后答复送达全体提案者；退回则由承办单位重办。',
    done: '审核意见已记录',
    fields: {
      outcome: {
        options: () => [
          { value: 'pass', label: termNames.pass },
          { value: 'return', label: '退回重办' },
        ],
      },
    },
  },
  'case.give-opinion': { about: '写给主办单位，起草答复时采用。', done: '协办意见已提交' },
  'case.countersign': {
    about: '同意则由主办单位签发；有异议，请写明，由主办单位修改后再会签。',
    done: '会签意见已记录',
    fields: { agreed: { yes: '同意', no: '有异议' } },
  },
  'docket.request-extension': {
    about: '由督查室审批；批准以前，原来的期限照常计算。',
    done: '延期申请已提交',
    ...aboutClock(({ responsible }, { person }) => responsible.unit === person.unit),
  },
  'docket.decide-extension': {
    done: '审批意见已记录',
    leads: () => true,
    ...aboutClock(({ extensionRequest }) => extensionRequest !== undefined, {
      approved: { yes: '同意延期', no: '不同意' },
    }),
  },
  'docket.pause': {
    about: '暂停期间不催办；恢复时补足暂停的工作日。',
    done: '期限已暂停',
    ...aboutClock(({ paused }) => paused === undefined),
  },
  'docket.resume': {
    done: '期限已恢复计算',
    ...aboutClock(({ paused }) => paused !== undefined),
  },
  'endpoint.register': {
    about: '登记后生成一个密钥，只显示一次，请准备好交给对方系统的管理员。',
    done: '已登记',
    initial: () => ({ types: [...unitHooks] }),
    fields: {
      ...endpointFields,
      unit: {
        options: ({ units, policy, levels = [] }) => [
          ...units.map(unitOption),
          ...policy.ticketFeeds.map(({ code, name }) => ({ value: code, label: name, note: '工单来源' })),
          ...levels
            .filter((level) => !units.some(({ code }) => code === level.code))
            .map(({ code, name }) => ({ value: code, label: `${name}政协`, note: '另一层级' })),
        ],
      },
      url: { ...endpointFields.url, shown: (values) => !isFeed(values), required: true },
      types: { ...endpointFields.types, shown: (values) => !toLevel(values) && !isFeed(values) },
      secret: { shown: toLevel, oneLine: true, hint: '对方先登记的，填对方交来的密钥；本级先登记的不填。' },
    },
  },
  'endpoint.change': {
    done: '修改已保存',
    onlyChanges: true,
    initial: ({ endpoint }) => ({ name: endpoint?.name, url: endpoint?.url, types: endpoint?.types }),
    fields: endpointFields,
  },
  'endpoint.rotate': {
    about: '新密钥立即启用，只显示一次。旧密钥再用一段时间，让对方从容更换。',
    done: '密钥已更换',
    initial: () => ({ overlapHours: 24 }),
    fields: { overlapHours: { hint: '最长 168 小时（7 天）。密钥泄露的，填 0，旧密钥立即作废。' } },
  },
  'endpoint.disable': {
    about: '停用后不再推送，对方发来的也不再收下。随时可以再启用。',
    done: '已停用',
    danger: true,
    fields: { reason: { placeholder: '如：对方系统迁移，预计两天' } },
  },
  'endpoint.enable': {
    about: '启用后，新的消息照常推送；停用期间没有推送的，可以重新推送。',
    done: '已启用',
    leads: () => true,
  },
  'delivery.replay': {
    about: '把某一时间以后没有送达的消息再推送一次。只推送一条的，请用推送记录里那一条的按钮。',
    done: '已安排重新推送',
    initial: () => ({ what: 'since', delivered: false }),
    fields: {
      what: { hidden: true },
      since: { hint: '业务时间，即预交办、交办、催办发生的时间。' },
      delivered: { yes: '已送达的也推送', no: '只推送没有送达的' },
    },
  },
  'notice.acknowledge': { elsewhere: true },
  'calendar.publish': {
    about: '公布后，一小时内所有没有到期的期限都会按新日历重新计算，并写明原因。写错了可以再公布一次更正。',
    done: '日历已公布，正在重新计算期限',
    initial: () => ({ days: [{ working: false }] }),
    fields: {
      version: { hint: '便于以后查找，不能与以前的相同。', placeholder: '如：2027年节假日' },
      days: {
        rows: {
          working: { title: '这一天', yes: '上班', no: '放假' },
          reason: { placeholder: '如：国庆节、寒潮停工' },
        },
      },
      officialUntil: { hint: '公布下一年放假安排时填，如 2027-12-31；此前的期限不再是“预计”。' },
    },
  },
  'verdict.give-feedback': {
    about: '每位提案者各评一次，提交后不能修改。',
    done: '感谢您的评价',
    fields: { remark: { placeholder: '可不填。不满意的，请写明原因，便于再次办理' } },
  },
}

export const fieldWords = (action: string, name: string): FieldWords => actWords[action]?.fields?.[name] ?? {}

/** What a code is called in this field of this form. */
export const codeName = (action: string, field: string, code: string): string =>
  fieldWords(action, field).names?.[code] ?? termName(code)

/** The Chinese name of a code, as far as there is one. */
export function termName(code: string): string {
  const names: Readonly<Record<string, string>> = termNames
  return names[code] ?? code
}
