// The topic as people see it: status, parties, each fact in plain Chinese, and its page.
import type * as z from 'zod/mini'
import type { topicPage } from '#contracts/api/topic.ts'
import { topicSourceNames, topicStatusNames } from '#contracts/topic-terms.ts'
import { unitName } from '#data/names.ts'
import type { Context } from '#kernel/aggregate.ts'
import type { Actor } from '#kernel/decision.ts'
import type { Capacity } from '#kernel/http/principal.ts'
import type { PageBasics, Resource } from '#kernel/http/resource.ts'
import { type TopicFact, topic } from '../domain/topic.ts'
import { topicActs } from '../domain/topic-acts.ts'
import { inPool, type JointOffer, partiesOfTopic, type Topic } from '../domain/topic-state.ts'

const nameOf = ({ name, collective }: { name: string; collective?: string }) => collective ?? name
const namesOf = (people: readonly { name: string; collective?: string }[]) => people.map(nameOf).join('、')

function words({ type, data }: TopicFact): string | undefined {
  switch (type) {
    case 'topic.submitted':
      return `报送了选题${data.call === undefined ? '' : `（${data.call.title}）`}`
    case 'topic.proposed':
      return `登记了选题，来源：${topicSourceNames[data.source]}`
    case 'topic.declared':
      return '预申报了选题'
    case 'topic.revised':
      return '修改了选题'
    case 'topic.taken-back':
      return `收回了选题：${data.reason}`
    case 'topic.took-up-clue':
      return '已告知所出自的线索'
    case 'topic.took-up-discussion':
      return '已告知所出自的商量'
    case 'topic.took-up-ticket':
      return '已告知所出自的工单'
    case 'topic.took-up-list-item':
      return '已告知所出自的清单条目'
    case 'topic.edited':
      return `编辑了选题：${data.reason}`
    case 'topic.taken':
      return `整理入库：${data.reason}`
    case 'topic.merged':
      return `并入「${data.into.title}」：${data.reason}`
    case 'merger.noted':
      return `「${data.title}」${data.direct === false ? '随之' : ''}并入本选题`
    case 'merger.passed-on':
      return `「${data.title}」随本选题转到并入的选题`
    case 'merger.refused':
      return '本选题已不采用，并入的选题退回'
    case 'merger.undone':
      return data.why === 'crossed'
        ? `与「${data.other.title}」互相并入，保留本选题`
        : `「${data.other.title}」已不采用，恢复本选题`
    case 'decision.passed-on':
      return '定题决定随本选题转到并入的选题'
    case 'claim.acknowledged':
      return undefined
    case 'topic.left-out':
      return `未采用：${data.reason}`
    case 'topic.nominated':
      return `提名为重点选题：${data.reason}`
    case 'decision.noted':
      return `${data.meeting}（${data.date}）研究决定：${data.text}`
    case 'topic.fixed':
      return '已定题'
    case 'publication.noted':
      return `列入选题目录第${data.version}版`
    case 'proposal.noted':
      // Which one stands on the page: a title in a timeline stays when it should not.
      return `${data.proposer}就此提出了提案`
    case 'topic.led-to-proposal':
    case 'topic.let-go-clue':
      return '已告知来源线索'
    case 'topic.carried-on-proposal':
      return '已告知来源选题'
    case 'topic.passed-on-proposal':
    case 'topic.let-go-discussion':
      return '已告知来源商量'
    case 'topic.claimed':
      return `${nameOf(data.by)}点单${data.from === undefined ? '' : `（随「${data.from.title}」并入）`}`
    case 'claims.coincided':
      return `${namesOf(data.claimants)}点了同一选题，已提醒各方`
    case 'joint-filing.offered':
      return `建议${namesOf(data.to)}联名提出`
    case 'joint-filing.accepted':
      return `${nameOf(data.by)}同意联名提出`
    case 'joint-filing.declined':
      return `${nameOf(data.by)}选择各自提出`
    case 'joint-filing.agreed':
      return `${nameOf(data.initiator)}领衔，与${namesOf(data.members)}联名起草`
    case 'claim.released':
      return `${nameOf(data.by)}退回点单：${data.reason}`
    case 'guidance.given':
      return `指导意见：${data.text}`
    case 'unit.consulted':
      return `请${unitName(data.unit)}协商：${data.question}`
    case 'consultation.answered':
      return `${unitName(data.unit)}答复：${data.text}`
  }
}

export const topicResource: Resource<Topic, TopicFact> = {
  aggregate: topic,
  acts: topicActs,
  stateNames: topicStatusNames,
  status: ({ status }) => status,
  parties: partiesOfTopic,
  words,
}

export function showTopic(
  state: Topic,
  basics: PageBasics,
  _as: Capacity,
  { actor }: Context,
): z.infer<typeof topicPage> {
  const self = actor.kind === 'person' ? actor.id : ''
  const { title, text, source, year, status, unit, by, at, origins, call, meeting, reason, into } = state
  const { merged, nomination, decision, claims, offer, guidance, consultations, proposals, published } = state
  const warning = warningFor(state, actor)
  return {
    ...basics,
    title,
    text,
    source,
    sourceText: topicSourceNames[source],
    year,
    status,
    statusText: topicStatusNames[status],
    ...(unit === undefined ? {} : { unit }),
    by: nameOf(by),
    at,
    origins: [...origins],
    ...(call === undefined ? {} : { call }),
    ...(meeting === undefined ? {} : { meeting }),
    ...(reason === undefined ? {} : { reason }),
    ...(into === undefined ? {} : { into }),
    merged: merged.map(({ id, title: of, source: from }) => ({
      id,
      title: of,
      ...(from === undefined ? {} : { sourceText: topicSourceNames[from] }),
    })),
    ...(nomination === undefined ? {} : { nomination }),
    ...(decision === undefined ? {} : { decision }),
    claims: claims.map(({ id, ...claim }) => ({ ...claim, mine: id === self })),
    ...(warning === undefined ? {} : { warning }),
    ...(offer === undefined || offer.to.length === 0 ? {} : { offer: showOffer(offer, self) }),
    guidance: [...guidance],
    consultations: consultations.map((one, index) => ({ number: index + 1, ...one })),
    proposals: [...proposals],
    published: published.map(({ catalogue, version, effective }) => ({
      catalogue,
      version,
      from: effective,
    })),
  }
}

/** Said to whoever has claimed it, of the others, and to who is about to (A12); not to those who have joined. */
function warningFor({ claims, status, offer }: Topic, actor: Actor): string | undefined {
  const files = actor.kind === 'person' && (actor.role === 'member' || actor.role === 'collective')
  if (!files || !inPool(status)) return undefined
  const others = claims.filter(({ id }) => id !== actor.id)
  const joined = offer?.proposal !== undefined && offer.answers[actor.id] === 'accepted'
  if (others.length === 0 || joined) return undefined
  const mine = claims.some(({ id }) => id === actor.id)
  return `${namesOf(others)}${mine ? '也' : '已'}点了这个选题，可以联名提出，避免内容重复。`
}

function showOffer({ to, answers, proposal, initiator }: JointOffer, self: string) {
  return {
    answers: to.map(({ id, name }) => ({
      name,
      mine: id === self,
      answer: answers[id] ?? ('open' as const),
    })),
    ...(proposal === undefined ? {} : { proposal }),
    ...(initiator === undefined ? {} : { lead: initiator.name }),
  }
}
