// A collection of labelled texts in the shipped index, and what the shipped search measures of each text and the one it was
// made from.

import type { Likeness } from '#contracts/api/similar.ts'
import { policyOf } from '#contracts/policy.ts'
import { memoryViews } from '#kernel/memory/memory-stores.ts'
import { isToldOf, likenessOf } from '../../services/intake/domain/proposal-similarity.ts'
import type { Matter } from '../../services/intake/similarity/features.ts'
import { fingerprintOf } from '../../services/intake/similarity/fingerprint.ts'
import { candidateOf, findSimilar } from '../../services/intake/similarity/search.ts'
import { indexRows } from '../../services/intake/similarity/similar-views.ts'
import type { LabelledText } from './labelled-texts.ts'

export interface Line {
  readonly id: string
  /** The matter it belongs to. */
  readonly base: string | null
  readonly label: string
  readonly title: string
  readonly body: string
}

/** Where the text it was made from came, and what was measured of the two. */
export interface Outcome {
  readonly matter: string
  readonly label: string
  readonly rank: number
  readonly score: number
  readonly resemblance: number
  /** What people are told of the two by the shipped policy; nothing where they are not met. */
  readonly likeness: Likeness | undefined
  /** Whether somebody is told of the one: it is met, and not below the floor of the shipped policy. */
  readonly told: boolean
}

export const linesOf = (texts: readonly LabelledText[]): Line[] =>
  texts.map(({ matter, label, title, situation, analysis, suggestions }, index) => ({
    id: String(index),
    base: matter,
    label,
    title,
    body: [situation, analysis, ...suggestions].join('\n'),
  }))

export interface Query {
  readonly index: number
  readonly matter: string
  readonly label: string
  /** The place of the text it was made from. */
  readonly wanted: number
}

/** Every labelled text but the bases themselves. */
export function queriesOf(lines: readonly Line[]): Query[] {
  const bases = new Map(
    lines.flatMap(({ base, label }, index) => (label === 'base' && base ? [[base, index]] : [])),
  )
  return lines.flatMap(({ base, label }, index) => {
    const wanted = base === null || label === 'base' ? undefined : bases.get(base)
    return base === null || wanted === undefined ? [] : [{ index, matter: base, label, wanted }]
  })
}

const matterOf = ({ title, body }: Line): Matter => ({
  title,
  situation: body,
  analysis: '',
  suggestions: [],
})

const policy = policyOf({ version: 'shipped', overrides: {} })

/** How many matters on is the one that a text is held against as a control. */
const elsewhere = [3, 7, 11]

/**
 * What is measured of each, with the milliseconds it took; and, as a control, what is measured of each and the bases of
 * other matters: what tells kinds of texts apart there has nothing to do with the matter.
 */
export async function measured(lines: readonly Line[]) {
  const views = memoryViews()
  const prints = lines.map((line) => fingerprintOf(matterOf(line)))
  for (const [index, line] of lines.entries()) {
    const filedAt = new Date(Date.UTC(2020, 0, 1) + index * 3_600_000).toISOString()
    for (const row of indexRows(prints[index] as (typeof prints)[number], line.id, filedAt))
      await views.put(row, 1)
  }
  const queries = queriesOf(lines)
  const bases = [...new Set(queries.map(({ wanted }) => wanted))]
  const outcomes: Outcome[] = []
  const controls: Outcome[] = []
  const times: number[] = []
  for (const { index, matter, label, wanted } of queries) {
    const line = lines[index] as Line
    const began = performance.now()
    const found = await findSimilar(views, matterOf(line), { exclude: line.id })
    times.push(performance.now() - began)
    const at = found.findIndex(({ id }) => id === lines[wanted]?.id)
    const one = found[at]
    const { score = 0, resemblance = 0 } = one ?? {}
    const rank = at < 0 ? Number.POSITIVE_INFINITY : at + 1
    outcomes.push({
      matter,
      label,
      rank,
      score,
      resemblance,
      likeness: one && likenessOf(one, policy),
      told: one !== undefined && isToldOf(one, policy),
    })
    for (const on of elsewhere) {
      const other = bases[(bases.indexOf(wanted) + on) % bases.length] as number
      const beside = candidateOf(lines[other]?.id ?? '', prints[other] as (typeof prints)[number])
      const all = await findSimilar(views, matterOf(line), { exclude: line.id, beside })
      const one = all.find(({ id }) => id === beside.id)
      const { score = 0, resemblance = 0 } = one ?? {}
      const told = one !== undefined && isToldOf(one, policy)
      const likeness = one && likenessOf(one, policy)
      controls.push({ matter, label, rank: 0, score, resemblance, likeness, told })
    }
  }
  return { outcomes, controls, times }
}

const auc = (above: readonly number[], below: readonly number[]): number => {
  const won = above.flatMap((one) =>
    below.map((other): number => (one > other ? 1 : one === other ? 0.5 : 0)),
  )
  return won.reduce((sum, one) => sum + one, 0) / (won.length || 1)
}

/** The share of them that somebody is told of. */
export const toldOf = (outcomes: readonly Outcome[]): number =>
  outcomes.filter(({ told }) => told).length / (outcomes.length || 1)

export const of = (outcomes: readonly Outcome[], label: string) =>
  outcomes.filter((one) => one.label === label)

/** How often a text on the same matter is measured above a related one: 0.5 is chance. */
export const aucOf = (outcomes: readonly Outcome[]) =>
  auc(
    of(outcomes, 'same-topic').map(({ score }) => score),
    of(outcomes, 'related').map(({ score }) => score),
  )
