// A command that anybody may give without log-in, by a form that is open to all: it begins an aggregate and nothing
// more. Nobody is known to have decided it, so the form is cited (ADR 0019).
import type { Endpoint, Receipt } from '#contracts/api/endpoint.ts'
import type { ResultOf } from '#contracts/api/index.ts'
import * as problems from '#contracts/problems.ts'
import { isRefusal, type Refusal, refuse } from '#contracts/refusal.ts'
import type { Act } from '../aggregate.ts'
import { carryOut } from '../command.ts'
import type { Actor, Fact } from '../decision.ts'
import { derivedId } from '../hash.ts'
import type { HttpPorts, Prepare, Resource } from './resource.ts'
import type { Handler, Request } from './router.ts'

interface PublicCommand<State, F extends Fact, E extends Endpoint> {
  /** How the aggregate begins. It has no row in the table of permissions, since nobody has to be somebody. */
  // biome-ignore lint/suspicious/noExplicitAny: the body is the endpoint's, or what `prepare` makes of it
  readonly act: Act<State, any, F>
  readonly prepare?: Prepare<E, State>
  /**
   * Asked once everything else says yes, and not again when the command is repeated: whether this sender is let in, and
   * what has to be kept beside the record. `command` is the command's own id.
   */
  admit(
    request: Request<E>,
    begun: { readonly id: string; readonly command: string },
  ): Promise<Refusal | undefined>
  answer(receipt: Receipt): Promise<ResultOf<E>>
}

/** The handler of such a command. Whoever repeats it, with the same key, gets the first answer again. */
export function publicCommandHandler<State, F extends Fact, E extends Endpoint>(
  ports: HttpPorts,
  resource: Pick<Resource<State, F>, 'aggregate'>,
  endpoint: E,
  { act, prepare, admit, answer }: PublicCommand<State, F, E>,
): Handler<E> {
  const form = `${endpoint.method} ${endpoint.path}`
  const actor: Actor = { kind: 'public', because: form }
  return async (request) => {
    const { command, correlation } = request
    const id = derivedId(form, request.id, command.key)
    const now = ports.clock.now()
    const carried = await carryOut(
      ports,
      resource.aggregate,
      id,
      { id: `public/${command.key}`, digest: command.digest, actor, at: now, correlation },
      async (history) => {
        // Begun by a command so old that it is no longer remembered.
        if (history.seq > 0) return refuse(problems.idempotencyKeyReused)
        const prepared = await (prepare?.(request, history.state) ?? request)
        if (isRefusal(prepared)) return prepared
        const context = await ports.contextAt(now, actor)
        const facts = act.decide(history.state, prepared.body, context)
        if (isRefusal(facts)) return facts
        return (await admit(request, { id, command: command.key })) ?? facts
      },
    )
    if (isRefusal(carried)) return carried
    return { result: await answer(carried.receipt) }
  }
}
