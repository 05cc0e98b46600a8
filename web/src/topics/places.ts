// 选题与知情明政: the places of the hub, in the order of the year's work. Each part of the work adds its own line.
import type { Person, Place } from '../session/person.ts'

interface TopicPlace extends Place {
  /** What one finds there, for who comes for the first time. */
  readonly about?: string
}

const topicPlaces: readonly TopicPlace[] = [
  { path: '/topics', name: '概览' },
  { path: '/topics/catalogues', name: '选题目录', about: '公布的年度参考题目和季度目录，各版本都能看' },
  { path: '/topics/pool', name: '选题库', about: '全部入库的选题：看看谁点了单，就此起草提案' },
  { path: '/topics/calls', name: '选题征集', about: '正在征集什么，报了哪些选题，座谈会的纪要' },
  { path: '/topics/readings', name: '学习园地', about: '微课堂、好提案，以及可以避免的弯路' },
]

export const topicPlacesFor = ({ roles }: Person): readonly TopicPlace[] =>
  topicPlaces.filter((place) => place.roles?.some((one) => roles.includes(one)) ?? true)
