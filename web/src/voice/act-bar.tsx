// The acts of a clue, a discussion or a comment: a button for each, and its form in a drawer.
import { useState } from 'react'
import { ActButtons, inOrder } from '../acts/act-buttons.tsx'
import { ActDrawer } from '../acts/act-drawer.tsx'
import { fieldsOf, type Values } from '../acts/fields.ts'
import type { Receipt } from '../api/client.ts'
import { usePolicy } from '../api/queries.ts'
import { usePerson } from '../session/session.tsx'
import { useKnownProposals } from './queries.ts'

interface Props {
  readonly target: { readonly id: string; readonly version: number }
  readonly acts: readonly string[]
  /** What the page knows already. */
  readonly given?: Values
  /** What is not to be done next (`ActButtons`). */
  readonly quiet?: readonly string[]
  readonly onDone?: (receipt: Receipt) => void
}

export function ActBar({ target, acts, given = {}, quiet = [], onDone }: Props) {
  const person = usePerson()
  const policy = usePolicy()
  const [opened, setOpened] = useState<string>()
  const open = inOrder(acts)
  const act = open.find(({ action }) => action === opened)
  const namesProposal = act !== undefined && fieldsOf(act.body).some(({ name }) => name === 'proposal')
  const proposals = useKnownProposals(namesProposal)
  return (
    <>
      <ActButtons acts={open} quiet={quiet} onOpen={setOpened} />
      <ActDrawer
        act={act}
        context={{ person, policy, proposals, given }}
        target={target}
        onClose={() => setOpened(undefined)}
        {...(onDone === undefined ? {} : { onDone })}
      />
    </>
  )
}
