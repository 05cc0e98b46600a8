// The classes of several proposals that are reviewed at once: what may be chosen, what is known already, and what is sent.
// One choice says both: the national class, or a category of the level's scheme with the class that it belongs to (C10).
import type { Policy } from '#contracts/policy.ts'
import { type ProposalClass, proposalClass, proposalClassNames } from '#contracts/terms.ts'
import type { QueueItem } from '../api/client.ts'

export interface ClassChoice {
  /** `social`, or `social/education`. */
  readonly value: string
  readonly label: string
  /** How deep it stands: a class, a category, a part of a category. */
  readonly depth: number
}

const choiceOf = (national: ProposalClass, category?: string) =>
  category === undefined ? national : `${national}/${category}`

/** Each class, followed by what the level has under it. */
export function classChoices({ categoryScheme }: Pick<Policy, 'categoryScheme'>): readonly ClassChoice[] {
  return proposalClass.options.flatMap((national) => {
    const name = proposalClassNames[national]
    const under = categoryScheme
      .filter((one) => one.class === national)
      .flatMap(({ code, text, children }) => [
        { value: choiceOf(national, code), label: `${name} · ${text}`, depth: 1 },
        ...children.map((child) => ({
          value: choiceOf(national, child.code),
          label: `${name} · ${child.text}`,
          depth: 2,
        })),
      ])
    return [{ value: choiceOf(national), label: name, depth: 0 }, ...under]
  })
}

/** By proposal. */
export type Classes = Readonly<Record<string, string>>

/** What is known already: one that came back, or was filed again, keeps the class that it was given. */
export function knownClasses(items: readonly QueueItem[]): Classes {
  return Object.fromEntries(
    items.flatMap(({ id, class: national, category }) =>
      national === undefined ? [] : [[id, choiceOf(national, category)]],
    ),
  )
}

export const allSetTo = (items: readonly QueueItem[], value: string): Classes =>
  Object.fromEntries(items.map(({ id }) => [id, value]))

/** What all of them have, if it is the same. */
export function sharedBy(items: readonly QueueItem[], classes: Classes): string | undefined {
  const [first, ...others] = [...new Set(items.map(({ id }) => classes[id]))]
  return others.length === 0 ? first : undefined
}

/** As the first review takes it. */
export function classBody(value: string): { class: string; category?: string } {
  const [national = '', category] = value.split('/')
  return { class: national, ...(category === undefined ? {} : { category }) }
}
