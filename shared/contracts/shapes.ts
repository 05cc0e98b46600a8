// Shapes that the API and the facts have in common: ids, who proposes and who decides, what a proposal says.
import * as z from 'zod/mini'
import { role } from './roles.ts'
import { disposition, proposalKind } from './terms.ts'

const aggregateIdPattern = /^[A-Za-z0-9._-]{1,64}$/
export const aggregateId = z.string().check(z.regex(aggregateIdPattern))
/** A person's id is the id of their aggregates too. */
export const personId = z.string().check(z.regex(aggregateIdPattern))
export const unitCode = z.string().check(z.regex(/^[A-Z0-9]{1,16}$/))

/** 提案者: a person, or the person who acts for a collective. The first is the lead proposer 第一提案人. */
export const proposer = z.strictObject({
  id: personId,
  name: z.string(),
  collective: z.exactOptional(z.string()),
  /** 不公开姓名 (B7): filed without consent to publication, before it was merged into another. */
  withheld: z.exactOptional(z.literal(true)),
})
export type Proposer = z.infer<typeof proposer>

/** The proposers as everybody may know them (B7): by name who agrees to publication, the others by their number. */
export function publicNames(proposers: readonly Proposer[]): string[] {
  const named = proposers.filter(({ withheld }) => withheld !== true)
  const others = proposers.length - named.length
  const names = named.map(({ name, collective }) => collective ?? name)
  return others === 0 ? names : [...names, `另 ${others} 位不公开姓名的提案者`]
}

/** Who decided, where others carry it out: a person in an office. */
export const officer = z.strictObject({ id: personId, name: z.string(), role })
export type Officer = z.infer<typeof officer>

/** 建议(条), numbered from 1. */
export const suggestion = z.strictObject({ number: z.int(), text: z.string() })
export type Suggestion = z.infer<typeof suggestion>

/** 逐条答复: the answer to one suggestion. */
export const answer = z.strictObject({ suggestion: z.int(), disposition, text: z.string() })
export type Answer = z.infer<typeof answer>

/** What a proposal says, to whoever handles it. */
export const matterShape = {
  session: z.string(),
  number: z.int(),
  title: z.string(),
  kind: proposalKind,
  proposers: z.array(proposer),
  situation: z.string(),
  analysis: z.string(),
  suggestions: z.array(suggestion),
} as const

/** 点单人: who has claimed a topic. */
export const claimant = z.strictObject({
  id: personId,
  name: z.string(),
  collective: z.exactOptional(z.string()),
})
export type Claimant = z.infer<typeof claimant>
