// The two lists as people see them: items and matches, and each fact in plain Chinese.
import { listItemStatusNames, listMatchStatusNames, listNames } from '#contracts/list-terms.ts'
import { unitName } from '#data/names.ts'
import type { Resource } from '#kernel/http/resource.ts'
import {
  type ListItem,
  type ListItemFact,
  listItem,
  listItemActs,
  listItemParties,
} from '../domain/list-item.ts'
import {
  type ListMatch,
  type ListMatchFact,
  listMatch,
  listMatchActs,
  listMatchParties,
} from '../domain/list-match.ts'

function itemWords(fact: ListItemFact): string | undefined {
  switch (fact.type) {
    case 'list-item.entered':
      return `列入${fact.data.year}年${listNames[fact.data.list]}：${fact.data.title}`
    case 'list-item.revised':
      return '修改了条目'
    case 'list-item.published':
      return '公布'
    case 'unit.asked':
      return `转请${unitName(fact.data.unit)}回应`
    case 'list-item.responded':
      return fact.data.unit === undefined ? '献计献策' : `${unitName(fact.data.unit)}作出回应`
    case 'list-item.closed':
      return `了结，回应${fact.data.useful ? '有帮助' : '没有帮助'}${remarkOf(fact.data.remark)}`
    case 'list-item.withdrawn':
      return `撤下：${fact.data.reason}`
    case 'match.noted':
      return `与「${fact.data.other}」对接`
    case 'match.dropped':
      return fact.data.other === undefined
        ? undefined
        : `与「${fact.data.other}」的对接已解除：${fact.data.reason}`
    case 'match.awaited':
    case 'list-item.taken-off':
      return undefined
    case 'list-item.chosen':
      return `列为选题「${fact.data.title}」`
    case 'list-item.taken-up':
      return '写成了提案'
  }
}

const remarkOf = (remark: string | undefined) => (remark === undefined ? '' : `：${remark}`)

export const listItemResource: Resource<ListItem, ListItemFact> = {
  aggregate: listItem,
  acts: listItemActs,
  stateNames: listItemStatusNames,
  status: ({ status }) => status,
  parties: listItemParties,
  words: itemWords,
}

const confirmers = { unit: '单位', member: '委员', committee: '提案委' }

function matchWords(fact: ListMatchFact): string | undefined {
  switch (fact.type) {
    case 'match.proposed':
      return `提出对接：问计「${fact.data.askTitle}」与关注「${fact.data.concernTitle}」`
    case 'match.confirmed':
      return `${confirmers[fact.data.by]}确认对接`
    case 'match.declined':
      return `不对接：${fact.data.reason}`
    case 'match.undone':
      return `解除对接：${fact.data.reason}`
    case 'match.acknowledged':
      return undefined
  }
}

export const listMatchResource: Resource<ListMatch, ListMatchFact> = {
  aggregate: listMatch,
  acts: listMatchActs,
  stateNames: listMatchStatusNames,
  status: ({ status }) => status,
  parties: listMatchParties,
  words: matchWords,
}

export const itemStatusText = ({ status }: ListItem) => listItemStatusNames[status]

export function matchStatusText({ status }: ListMatch): string {
  return status === 'none' ? '' : listMatchStatusNames[status]
}
