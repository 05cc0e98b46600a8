// One act around topics: its button and its form in a drawer. What the page knows already is given along.
import { Button } from 'antd'
import { type ReactNode, useState } from 'react'
import { ActDrawer } from '../acts/act-drawer.tsx'
import { actOf } from '../acts/catalogue.ts'
import { fieldsOf, type Values } from '../acts/fields.ts'
import type { PageContext } from '../acts/words.ts'
import type { Member, Receipt, TopicItem } from '../api/client.ts'
import { usePolicy, useUnits } from '../api/queries.ts'
import { usePerson } from '../session/session.tsx'
import { useKnownProposals } from '../voice/queries.ts'

interface Given {
  readonly given?: Values
  readonly topics?: readonly TopicItem[]
  /** Where some of them are to be chosen. */
  readonly members?: readonly Member[]
}

export function useTopicContext({ given, topics, members = [] }: Given): PageContext {
  const person = usePerson()
  const policy = usePolicy()
  const units = useUnits()
  return {
    person,
    policy,
    units,
    members,
    ...(given === undefined ? {} : { given }),
    ...(topics === undefined ? {} : { topics }),
  }
}

const namesProposal = (act: ReturnType<typeof actOf>) =>
  act !== undefined && fieldsOf(act.body).some(({ name }) => name === 'proposal')

interface Props extends Given {
  readonly action: string
  readonly children?: ReactNode
  readonly icon?: ReactNode
  readonly primary?: true
  /** Beside the heading of a section. */
  readonly small?: true
  readonly target?: { readonly id: string; readonly version?: number }
  readonly onDone?: (receipt: Receipt) => void
}

export function TopicAct({ action, children, icon, primary, small, target, onDone, ...given }: Props) {
  const [open, setOpen] = useState(false)
  const act = actOf(action)
  // Chosen by its title: nobody knows a proposal's id.
  const asks = open && given.given?.proposal === undefined && namesProposal(act)
  const proposals = useKnownProposals(asks)
  const context = { ...useTopicContext(given), proposals }
  if (act === undefined) return null
  return (
    <>
      <Button
        size={small ? 'middle' : 'large'}
        type={primary ? 'primary' : 'default'}
        icon={icon}
        onClick={() => setOpen(true)}
      >
        {children ?? act.title}
      </Button>
      <ActDrawer
        act={open ? act : undefined}
        context={context}
        {...(target === undefined ? {} : { target })}
        onClose={() => setOpen(false)}
        {...(onDone === undefined ? {} : { onDone })}
      />
    </>
  )
}
