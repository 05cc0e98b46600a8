// What stands open at the review desk, as it stands in the address: the filter, what is read, and what was chosen, so that
// one who goes to compare two finds the desk as it was left.
import { reviewStage } from '#contracts/api/review-desk.ts'
import { proposalClass } from '#contracts/terms.ts'
import type { Filter } from './queries.ts'

export interface AtDesk {
  readonly filter: Filter
  /** The proposal that is read; empty where none is. */
  readonly reading: string
  /** With the version that was on the page when it was chosen: that one is reviewed, and no later one. */
  readonly versions: Readonly<Record<string, number>>
}

/** As the contract has it. */
export const mostOfWord = 40

const marks = ['recurring', 'similar', 'scan', 'not-given', 'not-consulted'] as const

const oneOf = <Value extends string>(values: readonly Value[], text: string | null): Value | undefined =>
  values.find((one) => one === text)

export function deskOf(search: URLSearchParams): AtDesk {
  const stage = oneOf(reviewStage.options, search.get('stage'))
  const ofClass = oneOf(proposalClass.options, search.get('class'))
  const mark = oneOf(marks, search.get('mark'))
  const word = search.get('word')?.trim().slice(0, mostOfWord)
  return {
    filter: {
      ...(stage === undefined ? {} : { stage }),
      ...(ofClass === undefined ? {} : { class: ofClass }),
      ...(mark === undefined ? {} : { mark }),
      ...(word === undefined || word === '' ? {} : { word }),
    },
    reading: search.get('reading') ?? '',
    versions: Object.fromEntries(search.getAll('chosen').flatMap(chosenOf)),
  }
}

const chosenFormat = /^(.+)\.(\d{1,9})$/

function chosenOf(text: string): [string, number][] {
  const [, id, version] = chosenFormat.exec(text) ?? []
  return id === undefined ? [] : [[id, Number(version)]]
}

export function searchOf({ filter, reading, versions }: AtDesk): URLSearchParams {
  return new URLSearchParams([
    ...Object.entries(filter),
    ...(reading === '' ? [] : [['reading', reading] as [string, string]]),
    ...Object.entries(versions).map(([id, version]): [string, string] => ['chosen', `${id}.${version}`]),
  ])
}
