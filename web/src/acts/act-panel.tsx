// 现在可以做: a button for each act this person may do now, and its form in a drawer beside the proposal.
import { Button, Drawer } from 'antd'
import { useState } from 'react'
import { type ProposalParts, useMembers, usePolicy, useUnits } from '../api/queries.ts'
import { Section } from '../proposal/section.tsx'
import { usePerson } from '../session/session.tsx'
import { ActForm } from './act-form.tsx'
import { type ActDescription, actOf } from './catalogue.ts'
import { fieldsOf } from './fields.ts'
import { type ActContext, actWords } from './words.ts'

interface OpenAct {
  readonly act: ActDescription
  readonly version: number
}

export function ActPanel({ parts, id }: { parts: ProposalParts; id: string }) {
  const person = usePerson()
  const policy = usePolicy()
  const [opened, setOpened] = useState<string>()
  const open = openActs(parts)
  const current = open.find(({ act }) => act.action === opened)
  const units = useUnits()
  const asksForMembers =
    current !== undefined && fieldsOf(current.act.body).some(({ what }) => what.kind === 'members')
  const members = useMembers(asksForMembers)
  const context: ActContext = { person, policy, parts, units, members: members.data ?? [] }
  const close = () => setOpened(undefined)
  return (
    <Section title="现在可以做">
      {open.length === 0 && <p className="soft">现在没有需要您办的。有变化时，这里和工作台会自动更新。</p>}
      <div className="acts">
        {open.map(({ act }, index) => {
          const danger = actWords[act.action]?.danger === true
          return (
            <Button
              key={act.action}
              block
              size="large"
              type={index === 0 && !danger ? 'primary' : 'default'}
              danger={danger}
              onClick={() => setOpened(act.action)}
            >
              {act.title}
            </Button>
          )
        })}
      </div>
      <Drawer
        open={current !== undefined}
        onClose={close}
        title={current?.act.title}
        size={560}
        destroyOnHidden
        mask={{ closable: false }}
      >
        {current && (
          <ActForm
            key={current.act.action}
            act={current.act}
            context={context}
            target={{ id, version: current.version }}
            onDone={close}
          />
        )}
      </Drawer>
    </Section>
  )
}

/** The acts the four services offer, what moves the proposal on first and what ends it last. */
function openActs(parts: ProposalParts): OpenAct[] {
  const { proposal, caseFile, docket, verdict } = parts
  const offered = [verdict, caseFile, proposal, docket].flatMap((part) =>
    (part?.acts ?? []).flatMap((action): OpenAct[] => {
      const act = actOf(action)
      return act === undefined ? [] : [{ act, version: part?.version ?? 0 }]
    }),
  )
  return offered.toSorted((a, b) => rank(a, parts) - rank(b, parts))
}

function rank({ act: { action } }: OpenAct, parts: ProposalParts): number {
  if (actWords[action]?.danger === true) return 2
  return actWords[action]?.leads?.(parts) === true ? 0 : 1
}
