// The handlers of drafting and co-signing, with what each looks up on the register before it decides.
import type { DraftBody } from '#contracts/api/drafting.ts'
import { draftingApi } from '#contracts/api/drafting.ts'
import { secondApi } from '#contracts/api/seconding.ts'
import { signingApi } from '#contracts/api/signing.ts'
import * as problems from '#contracts/problems.ts'
import { isRefusal, type Problem, type Refusal, refuse } from '#contracts/refusal.ts'
import type { Actor } from '#kernel/decision.ts'
import { derivedId } from '#kernel/hash.ts'
import { commandHandler, type HttpPorts, type Prepare, recordsHandler } from '#kernel/http/resource.ts'
import type { Handlers, Request } from '#kernel/http/router.ts'
import type { ViewStore, WorkingRows } from '#kernel/ports.ts'
import { revisedBy } from '../domain/proposal-drafting.ts'
import { mustSign, type Proposal } from '../domain/proposal-state.ts'
import { citedFilesConfirmed } from '../files/citing.ts'
import { knownOrigins } from '../origins/provenance.ts'
import { proposalResource } from '../resource.ts'
import { unknownHandlers } from '../review/known-unit.ts'
import { versionsOf } from './drafting-page.ts'
import { membersPartition } from './drafting-views.ts'
import { notOfItsPanel } from './seconding.ts'

/** For what needs no decision. */
const nobody: Actor = { kind: 'service', service: 'intake', because: 'drafting' }

type Api = typeof draftingApi & typeof signingApi & typeof secondApi

export function draftingHandlers(
  ports: HttpPorts & { readonly views: ViewStore; readonly rows: WorkingRows },
) {
  const { views } = ports
  const plain = <Name extends keyof Api>(name: Name) => {
    const api: Api = { ...draftingApi, ...signingApi, ...secondApi }
    return commandHandler(ports, proposalResource, api[name])
  }

  /**
   * What is known elsewhere, and not what is typed: where it came from, and the files as they were verified. A unit that is
   * suggested is one that there is.
   */
  const verified = async <D extends DraftBody>(
    { id, principal, command }: Pick<Request<Api['revise']>, 'id' | 'principal' | 'command'>,
    draft: D,
  ): Promise<D | Refusal> => {
    const { level } = await ports.contextAt(ports.clock.now(), nobody)
    const unknown = unknownHandlers([...draft.suggestedUnits, ...draft.suggestedCoUnits], level)
    if (unknown !== undefined) return unknown
    const origins = await knownOrigins(views, draft.origins, principal)
    if (isRefusal(origins)) return origins
    const attachments = await citedFilesConfirmed(ports, {
      proposal: id === '' ? derivedId(principal.id, command.key) : id,
      person: principal.id,
      cited: draft.attachments,
    })
    return isRefusal(attachments) ? attachments : { ...draft, origins, attachments }
  }

  /** A collective's proposal bears the name and the form its account is registered under, never what is typed. */
  const inItsName = async (request: Request<Api['draft'] | Api['revise']>, body: DraftBody) => {
    const { principal } = request
    const draft = await verified(request, body)
    if (isRefusal(draft)) return draft
    if (draft.kind !== 'collective') return { body: draft }
    const row = await views.get(membersPartition, principal.id)
    const { collective, collectiveForm } = row?.data ?? {}
    if (principal.roles.includes('collective') && collective === undefined)
      return refuse(problems.collectiveUnknown)
    return { body: { ...draft, collective, collectiveForm } as DraftBody }
  }

  /** Who is meant is on the register; the name comes from there. */
  const forMember: Prepare<Api['draftFor']> = async (request) => {
    const { member, ...typed } = request.body
    const content = await verified(request, typed)
    if (isRefusal(content)) return content
    const named = await membersNamed(views, [member])
    if (isRefusal(named)) return named
    return { body: { lead: named[0], content } as never }
  }

  /** The sealed page is a file of the collective's own. */
  const withSeal: Prepare<Api['endorse']> = async ({ id, body, principal }) => {
    if (body.seal === undefined) return { body }
    const sealed = await citedFilesConfirmed(ports, {
      proposal: id,
      person: principal.id,
      cited: [body.seal],
    })
    if (isRefusal(sealed)) return sealed
    const [seal = body.seal] = sealed
    return { body: { ...body, seal } }
  }

  const withNames: Prepare<Api['invite'], Proposal> = async ({ body }, state) => {
    // C9: a collective signs where its proposal was merged into a main that is rewritten, and nowhere else.
    const behind = mustSign(state).map(({ id }) => id)
    const named = await membersNamed(views, body.members, { andThese: behind })
    if (isRefusal(named)) return named
    return { body: { members: named.map(({ id, name }) => ({ member: id, name })) } as never }
  }

  /** B1: who proposes as a member is one of the register, asked when it is filed; a collective is asked when it drafts. */
  const leadKnown: Prepare<Api['file'], Proposal> = async ({ body }, { content, lead }) => {
    if (content.kind === 'collective') return { body }
    const named = await membersNamed(views, [lead.id], { unknown: problems.leadUnregistered })
    return isRefusal(named) ? named : { body }
  }

  const withMentors: Prepare<Api['nameMentors']> = async ({ body }) => {
    const named = await membersNamed(views, body.members)
    return isRefusal(named) ? named : { body: { mentors: named } as never }
  }

  return {
    draft: commandHandler(ports, proposalResource, draftingApi.draft, {
      prepare: (request) => inItsName(request, request.body),
    }),
    draftFor: commandHandler(ports, proposalResource, draftingApi.draftFor, { prepare: forMember }),
    confirmDraft: plain('confirmDraft'),
    declineDraft: plain('declineDraft'),
    revise: commandHandler(ports, proposalResource, draftingApi.revise, {
      prepare: (request, { content }: Proposal) => inItsName(request, revisedBy(content, request.body)),
    }),
    file: commandHandler(ports, proposalResource, draftingApi.file, { prepare: leadKnown }),
    withdraw: plain('withdraw'),
    recordResearch: plain('recordResearch'),
    recordDiscussion: plain('recordDiscussion'),
    endorse: commandHandler(ports, proposalResource, draftingApi.endorse, { prepare: withSeal }),
    seekCultivation: plain('seekCultivation'),
    nameMentors: commandHandler(ports, proposalResource, draftingApi.nameMentors, { prepare: withMentors }),
    comment: plain('comment'),
    holdReviewMeeting: plain('holdReviewMeeting'),
    endCultivation: plain('endCultivation'),
    versions: recordsHandler(ports, proposalResource, draftingApi.versions, versionsOf),
    invite: commandHandler(ports, proposalResource, signingApi.invite, { prepare: withNames }),
    orderNames: plain('orderNames'),
    sign: plain('sign'),
    decline: plain('decline'),
    second: commandHandler(ports, proposalResource, secondApi.second, { prepare: notOfItsPanel(views) }),
  } satisfies Handlers<Api>
}

interface NamedHow {
  /** Collectives that may be named all the same. */
  readonly andThese?: readonly string[]
  /** What is said when somebody is not on it. */
  readonly unknown?: Problem
}

/** B1, B3: members by their names on the register. A collective's account is in no form that is not its own. */
async function membersNamed(
  views: ViewStore,
  ids: readonly string[],
  { andThese = [], unknown: notThere = problems.memberUnknown }: NamedHow = {},
): Promise<{ id: string; name: string }[] | Refusal> {
  const rows = await Promise.all(ids.map((id) => views.get(membersPartition, id)))
  const unknown = ids.filter((_id, index) => rows[index] === undefined)
  if (unknown.length > 0) return refuse(notThere, { allowed: { unknown } })
  const collectives = ids.filter(
    (id, index) => rows[index]?.data.collective !== undefined && !andThese.includes(id),
  )
  if (collectives.length > 0) return refuse(problems.membersOnly, { allowed: { remove: collectives } })
  return rows.flatMap((row) => (row === undefined ? [] : [{ id: row.sk, name: String(row.data.name) }]))
}
