// 选题与知情明政: the places of the hub, in the order of the year's work. Each part of the work adds its own line.
import type { Person, Place } from '../session/person.ts'

interface TopicPlace extends Place {
  /** What one finds there, for who comes for the first time. */
  readonly about?: string
  /** Pages that lie elsewhere and belong here. */
  readonly also?: readonly string[]
}

const topicPlaces: readonly TopicPlace[] = [
  { path: '/topics', name: '概览' },
  { path: '/topics/catalogues', name: '选题目录', about: '公布的年度参考题目和季度目录，各版本都能看' },
  { path: '/topics/pool', name: '选题库', about: '全部入库的选题：看看谁点了单，就此起草提案' },
  {
    path: '/topics/calls',
    name: '选题征集',
    about: '正在征集什么，报了哪些选题，座谈会的纪要',
    also: ['/topics/meetings'],
  },
  {
    path: '/topics/two-lists',
    name: '两张清单',
    about: '单位问计、委员关注，对上了的和还没对上的',
    also: ['/topics/list-items', '/topics/list-matches'],
  },
  {
    path: '/topics/tickets',
    name: '热线工单',
    about: '12345 等热线反映什么，从中选出季度参考题目',
    roles: ['committee', 'panel', 'chair', 'dispatch', 'supervision'],
  },
  { path: '/topics/hot-words', name: '热词', about: '一年里提案和发言说得最多的' },
  { path: '/topics/activities', name: '活动', about: '情况通报、体验岗、听证会、开放日，报名和履职记录' },
  {
    path: '/topics/liaisons',
    name: '联络员',
    about: '各单位的联络员，以及与他们的留言',
    also: ['/topics/liaison-threads'],
  },
  { path: '/topics/sectors', name: '六个一', about: '各界别今年做了哪几件' },
  { path: '/topics/readings', name: '学习园地', about: '微课堂、好提案，以及可以避免的弯路' },
]

export const topicPlacesFor = ({ roles }: Person): readonly TopicPlace[] =>
  topicPlaces.filter((place) => place.roles?.some((one) => roles.includes(one)) ?? true)
