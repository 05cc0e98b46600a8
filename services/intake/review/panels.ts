// The handlers of review panels, and how a proposal finds its panel by its class.
import { type PanelItem, panelApi } from '#contracts/api/panels.ts'
import * as problems from '#contracts/problems.ts'
import { type Refusal, refuse } from '#contracts/refusal.ts'
import type { ProposalClass } from '#contracts/terms.ts'
import { commandHandler, type HttpPorts, pageHandler } from '#kernel/http/resource.ts'
import type { Handlers } from '#kernel/http/router.ts'
import type { ViewStore } from '#kernel/ports.ts'
import { anyPanel, type RoutedTo } from '../domain/review-state.ts'
import { unknownUnits } from './known-unit.ts'
import { panelResource, showPanel } from './panel-views.ts'
import { canConclude, type Judged, panelsPartition, seated } from './seats.ts'

type PanelPorts = HttpPorts & { readonly views: ViewStore }

/** A level has a handful of panels in a term; a page holds them all. */
async function allPanels(views: ViewStore): Promise<PanelItem[]> {
  const { items } = await views.list(panelsPartition)
  return items.map(({ data }) => data as unknown as PanelItem)
}

export function panelHandlers(ports: PanelPorts) {
  const on = <Name extends 'formPanel' | 'changePanel' | 'seatMember' | 'unseat' | 'dissolvePanel'>(
    name: Name,
  ) => commandHandler(ports, panelResource, panelApi[name])
  const page = pageHandler(ports, panelResource, panelApi.panelPage, showPanel)
  /** Of one's own panel only, where the scope is `own`: others' members are nobody's business. */
  const isShown = (scope: string, panels: readonly string[]) => (item: PanelItem) =>
    scope === 'level' || panels.includes(item.id)
  return {
    listPanels: seated(ports, async ({ principal, capacities }) => {
      const items = await allPanels(ports.views)
      return { result: { items: items.filter(isShown(capacities[0]?.scope ?? '', principal.panels ?? [])) } }
    }),
    panelPage: seated(ports, async (request) => {
      const { principal, capacities, id } = request
      const whole = capacities.some(({ scope }) => scope === 'level')
      if (!whole && !principal.panels?.includes(id)) return refuse(problems.notYours)
      return page({ ...request, capacities: capacities.map((one) => ({ ...one, scope: 'level' as const })) })
    }),
    formPanel: on('formPanel'),
    changePanel: on('changePanel'),
    seatMember: on('seatMember'),
    seatGuest: commandHandler(ports, panelResource, panelApi.seatGuest, {
      prepare: async ({ body }) => unknownUnits([body.unit]) ?? { body },
    }),
    unseat: on('unseat'),
    dissolvePanel: on('dissolvePanel'),
  } satisfies Handlers<typeof panelApi>
}

interface Asked {
  readonly class: ProposalClass
  readonly category?: string
  readonly panel?: string
}

/** The panel that takes a category takes it before the one that takes the class. */
function fits({ classes, categories }: PanelItem, asked: Asked): number {
  if (!classes.includes(asked.class)) return 0
  if (categories.length === 0) return 1
  return asked.category !== undefined && categories.includes(asked.category) ? 2 : 0
}

/**
 * Where a proposal is routed to: the panel named, else the one that takes its class. Only where somebody can conclude;
 * where no panel is left that can, whoever has the office of panels does.
 */
export async function routeFor(views: ViewStore, asked: Asked, routing: Judged): Promise<RoutedTo | Refusal> {
  const panels = (await allPanels(views)).filter(({ status }) => status === 'formed')
  if (asked.panel !== undefined) {
    const named = panels.find(({ id }) => id === asked.panel)
    if (named === undefined) return refuse(problems.panelUnknown, { allowed: { list: '/intake/panels' } })
    return canConclude(named, routing)
      ? { id: named.id, name: named.name }
      : refuse(problems.panelShort, { source: 'C2', allowed: { opinions: routing.panelOpinions } })
  }
  const [best] = panels
    .filter((one) => canConclude(one, routing))
    .map((one) => ({ one, fit: fits(one, asked) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit)
  return best === undefined ? anyPanel : { id: best.one.id, name: best.one.name }
}
