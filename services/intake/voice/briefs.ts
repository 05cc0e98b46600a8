// The handlers of opinion briefs, and of the credits that count one matter once (A23).
import type * as z from 'zod/mini'
import { briefsApi, type credit, type creditsApi } from '#contracts/api/briefs.ts'
import * as problems from '#contracts/problems.ts'
import { refuse } from '#contracts/refusal.ts'
import { commandHandler, type HttpPorts, type Prepare, pageHandler } from '#kernel/http/resource.ts'
import type { Handlers } from '#kernel/http/router.ts'
import type { StoredRow, ViewStore } from '#kernel/ports.ts'
import { membersPartition } from '../drafting/drafting-views.ts'
import { type BriefRow, briefResource, briefsOf, briefsPartition, showBrief } from './brief-resource.ts'
import { type CreditEntry, creditsOf } from './credit-rows.ts'

const pageSize = 50

export function briefHandlers(ports: HttpPorts & { readonly views: ViewStore }) {
  const { views } = ports
  const on = <Name extends 'adoptBrief' | 'forwardBrief' | 'keepBrief' | 'convertBrief'>(name: Name) =>
    commandHandler(ports, briefResource, briefsApi[name])

  /** A collective's brief bears the name its account is registered under. */
  const inItsName: Prepare<(typeof briefsApi)['fileBrief']> = async ({ body, principal }) => {
    if (!principal.roles.includes('collective')) return { body }
    const row = await views.get(membersPartition, principal.id)
    const collective = row?.data.collective
    return collective === undefined
      ? refuse(problems.collectiveUnknown)
      : { body: { ...body, collective } as never }
  }

  return {
    fileBrief: commandHandler(ports, briefResource, briefsApi.fileBrief, { prepare: inItsName }),
    briefPage: pageHandler(ports, briefResource, briefsApi.briefPage, showBrief),
    adoptBrief: on('adoptBrief'),
    forwardBrief: on('forwardBrief'),
    keepBrief: on('keepBrief'),
    convertBrief: on('convertBrief'),
    listBriefs: async ({ principal, capacities, query: { whose = 'all', cursor } }) => {
      // Whoever reads only what is theirs has no list of all.
      const all = whose === 'all' && capacities.some(({ scope }) => scope === 'level')
      const page = await views.list(all ? briefsPartition : briefsOf(principal.id), {
        limit: pageSize,
        descending: true,
        ...(cursor === undefined ? {} : { cursor }),
      })
      const items = page.items.map(({ data }) => data as unknown as BriefRow)
      return { result: { items, ...(page.next === undefined ? {} : { next: page.next }) } }
    },
    credits: async ({ principal, capacities, query: { member = principal.id } }) => {
      if (member !== principal.id && !capacities.some(({ scope }) => scope === 'level'))
        return refuse(problems.notYours)
      const rows = await allRows(views, creditsOf(member))
      const known = rows.filter(
        ({ restrictedTo }) =>
          member === principal.id ||
          restrictedTo === undefined ||
          principal.roles.some((role) => restrictedTo.includes(role)),
      )
      const items = countedOnce(known)
      return { result: { member, total: items.length, items } }
    },
  } satisfies Handlers<typeof briefsApi & typeof creditsApi>
}

/** All rows of one person: as many as somebody files in a term. */
async function allRows(views: ViewStore, partition: string): Promise<CreditEntry[]> {
  const rows: StoredRow[] = []
  for (let cursor: string | undefined, more = true; more; more = cursor !== undefined) {
    const page = await views.list(partition, cursor === undefined ? {} : { cursor })
    rows.push(...page.items)
    cursor = page.next
  }
  return rows.map(({ data }) => data as unknown as CreditEntry)
}

/** One matter, in whichever forms it went, is one. */
function countedOnce(entries: readonly CreditEntry[]): z.infer<typeof credit>[] {
  const byMatter = new Map<string, CreditEntry[]>()
  for (const entry of entries) byMatter.set(entry.id, [...(byMatter.get(entry.id) ?? []), entry])
  return [...byMatter.values()]
    .filter((forms) => forms.some(({ counts }) => counts))
    .flatMap((forms) => {
      const now = forms.find((one) => one.now) ?? forms.at(-1)
      if (now === undefined) return []
      const { now: _, counts: __, restrictedTo: ___, form, ...entry } = now
      return [{ ...entry, form, forms: forms.map((one) => one.form).sort() }]
    })
    .sort((a, b) => (a.at < b.at ? 1 : -1))
}
