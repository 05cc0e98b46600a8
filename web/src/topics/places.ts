// 选题与知情明政: the places of the hub, in the order of the year's work. Each part of the work adds its own line.
import type { Person, Place } from '../session/person.ts'

const topicPlaces: readonly Place[] = [
  { path: '/topics', name: '概览' },
  { path: '/topics/catalogues', name: '选题目录' },
  { path: '/topics/pool', name: '选题库' },
  { path: '/topics/calls', name: '选题征集' },
  { path: '/topics/readings', name: '学习园地' },
]

export const topicPlacesFor = ({ roles }: Person): readonly Place[] =>
  topicPlaces.filter((place) => place.roles?.some((one) => roles.includes(one)) ?? true)
