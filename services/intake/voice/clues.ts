// The API of the clue box on its ports: taking a clue in from anybody, showing it by its receipt, moderating it.
import { clueApi } from '#contracts/api/clues.ts'
import type { Receipt } from '#contracts/api/endpoint.ts'
import { namesSender } from '#contracts/personal.ts'
import * as problems from '#contracts/problems.ts'
import { isRefusal, type Refusal, refuse } from '#contracts/refusal.ts'
import { internalize } from '#kernel/content.ts'
import type { Actor } from '#kernel/decision.ts'
import { endOfTime } from '#kernel/desk.ts'
import type { Principal } from '#kernel/http/principal.ts'
import { publicCommandHandler } from '#kernel/http/public-command.ts'
import { commandHandler, pageHandler } from '#kernel/http/resource.ts'
import type { Handler, Handlers } from '#kernel/http/router.ts'
import { load } from '#kernel/ledger.ts'
import type { Page, ViewStore } from '#kernel/ports.ts'
import { clue, handIn } from '../domain/clue.ts'
import { personalIn } from '../domain/public-text.ts'
import { stillTold } from '../origins/provenance.ts'
import { chosenProposal } from '../origins/taking-up.ts'
import { contactOf, keepContact } from './clue-contacts.ts'
import {
  type ClueRow,
  clueResource,
  cluesOf,
  type PublicClueRow,
  publicCluesPartition,
  showClue,
  showToSender,
} from './clue-resource.ts'
import { admitted, idOfReceipt, type PublicFormPorts, receiptOf } from './public-forms.ts'

export interface VoicePorts extends PublicFormPorts {
  readonly views: ViewStore
}

type Adopted = ClueRow['adoptions']

const pageSize = 30
const reader: Actor = { kind: 'service', service: 'intake', because: 'page' }

export const after = (cursor: string | undefined) => (cursor === undefined ? {} : { cursor })
export const nextOf = ({ next }: Page<unknown>) => (next === undefined ? {} : { next })

export function clueHandlers(ports: VoicePorts) {
  const { views, rows } = ports

  const page = pageHandler(ports, clueResource, clueApi.cluePage, showClue)

  /** C13: without a proposal that was found to be secret since. */
  async function adoptedNow<T extends { adoptions: Adopted }>(shown: T, by?: Principal): Promise<T> {
    return { ...shown, adoptions: await stillTold(views, shown.adoptions, by) }
  }

  /** The contact, in the answer to the act that is recorded for it. */
  const seeContact: Handler<typeof clueApi.seeContact> = async (request) => {
    const contact = await contactOf(rows, request.id, ports.clock.now())
    const answer = await look(request)
    if (isRefusal(answer)) return answer
    return contact === undefined
      ? refuse(problems.contactForgotten)
      : { ...answer, result: { ...answer.result, contact } }
  }
  const look = commandHandler(ports, clueResource, clueApi.seeContact, {
    prepare: async (request) =>
      (await contactOf(rows, request.id, ports.clock.now())) === undefined
        ? refuse(problems.contactForgotten)
        : request,
  })

  /**
   * A16: what is recorded and read holds neither the sender's name nor their contact, as long as these are known. The
   * refusal does not say which words these are: whoever wants to know looks at the contact, which is recorded.
   */
  const namingSender = async (id: string, text: string): Promise<Refusal | undefined> => {
    const found = personalIn(text)
    if (found !== undefined) return found
    const sender = await contactOf(rows, id, ports.clock.now())
    return sender !== undefined && namesSender(text, sender)
      ? refuse(problems.contactInText, {
          source: 'A16',
          allowed: { found: [{ kind: '来信群众的姓名或联系方式' }] },
        })
      : undefined
  }

  return {
    handInClue: publicCommandHandler(ports, clueResource, clueApi.handInClue, {
      act: handIn,
      async admit(request, { id, command }) {
        const refused = await admitted(ports, request, command)
        if (refused !== undefined) return refused
        const now = ports.clock.now()
        const { policy, deadlines } = await ports.contextAt(now, reader)
        // Before the record: a clue whose sender nobody can reach again would be worse than a contact without a clue.
        await keepContact(rows, id, request.body, { now, deadlines, kept: policy.clueContactKept })
        return undefined
      },
      answer: async ({ id, at }: Receipt) => ({ receipt: await receiptOf(ports, id), at }),
    }),
    publicClues: async ({ query: { cursor } }) => {
      const page = await views.list(publicCluesPartition, {
        limit: pageSize,
        descending: true,
        ...after(cursor),
      })
      const rows = page.items.map(({ data }) => data as unknown as PublicClueRow)
      const items = await Promise.all(
        rows.filter(({ status }) => status !== 'declined').map((row) => adoptedNow(row)),
      )
      return { result: { items, ...nextOf(page) } }
    },
    clueByReceipt: async ({ id: receipt }) => {
      const id = await idOfReceipt(ports, receipt)
      if (id === undefined) return refuse(problems.unknown)
      const { seq, state } = await load(ports.records, clue, id)
      if (seq === 0) return refuse(problems.unknown)
      const whole = await internalize(state, (hash) => ports.records.content(hash))
      return { result: await adoptedNow(showToSender(whole, id)) }
    },
    listClues: async ({ query: { status = 'received', cursor }, principal }) => {
      const page = await views.due(cluesOf(status), endOfTime, { limit: pageSize, ...after(cursor) })
      const rows = page.items.map(({ data }) => data as unknown as ClueRow)
      const items = await Promise.all(rows.map((row) => adoptedNow(row, principal)))
      return { result: { items, ...nextOf(page) } }
    },
    cluePage: async (request) => {
      const answer = await page(request)
      if (isRefusal(answer)) return answer
      return { ...answer, result: await adoptedNow(answer.result, request.principal) }
    },
    publishClue: commandHandler(ports, clueResource, clueApi.publishClue, {
      prepare: async (request, { original }) => {
        const { text = original } = request.body
        return (await namingSender(request.id, text)) ?? request
      },
    }),
    declineClue: commandHandler(ports, clueResource, clueApi.declineClue, {
      prepare: async (request) => (await namingSender(request.id, request.body.reason)) ?? request,
    }),
    adoptClue: commandHandler(ports, clueResource, clueApi.adoptClue, { prepare: chosenProposal(ports) }),
    tellCitizen: commandHandler(ports, clueResource, clueApi.tellCitizen, {
      prepare: async (request) => (await namingSender(request.id, request.body.note)) ?? request,
    }),
    seeContact,
  } satisfies Handlers<typeof clueApi>
}
