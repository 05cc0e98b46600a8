// 现在可以做: what this person may do now with a proposal, and the form of it in a drawer beside the page.
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { type ProposalParts, useMembers, useNeighbours, usePolicy, useUnits } from '../api/queries.ts'
import { FilingSteps } from '../drafting/filing-steps.tsx'
import { FilingWindowLine } from '../drafting/filing-window-line.tsx'
import { answerPlace, isForMe } from '../outcomes/answer-card.tsx'
import { Section } from '../proposal/section.tsx'
import { usePanels, useReasons } from '../review/queries.ts'
import { notYetDue } from '../review/words.ts'
import { usePerson } from '../session/session.tsx'
import { dateTime } from '../time/format.ts'
import { ActButtons, inOrder } from './act-buttons.tsx'
import { ActDrawer } from './act-drawer.tsx'
import { fieldsOf } from './fields.ts'
import { actWords, type PageContext } from './words.ts'

export function ActPanel({ parts, id }: { parts: ProposalParts; id: string }) {
  const person = usePerson()
  const policy = usePolicy()
  const navigate = useNavigate()
  const [opened, setOpened] = useState<string>()
  const { verdict, caseFile, proposal, docket } = parts
  const forMe = isForMe(parts)
  const held = caseFile?.heldBy
  const offering = [verdict, caseFile, proposal, docket]
  const open = inOrder(
    offering.flatMap((part) => part?.acts ?? []),
    parts,
  )
  const begin = (action: string) => {
    const page = actWords[action]?.page?.(id)
    if (page === undefined) setOpened(action)
    else void navigate(page)
  }
  const current = open.find(({ action }) => action === opened)
  const version = offering.find((part) => part?.acts.includes(opened ?? ''))?.version ?? 0
  const units = useUnits()
  const asksForMembers =
    current !== undefined && fieldsOf(current.body).some(({ what }) => what.kind === 'members')
  const members = useMembers(asksForMembers)
  const names = current === undefined ? [] : fieldsOf(current.body).map(({ name }) => name)
  const panels = usePanels(names.includes('panel'))
  const reasons = useReasons(names.includes('reasons'))
  const levels = useNeighbours()
  const context: PageContext = {
    person,
    policy,
    levels,
    parts,
    units,
    members: members.data ?? [],
    panels: panels.data ?? [],
    reasons: reasons.data ?? [],
  }
  return (
    <Section title="现在可以做">
      {held !== undefined && (
        <p className="about">
          这件提案正在批量交办，同批各件确认之前不能另行办理。
          <Link to={`/dispatch-batches/${held}`}>看这一批</Link>
        </p>
      )}
      {proposal?.acts.includes('proposal.sign') && (
        <p className="about">
          {proposal.proposers[0]?.name}邀请您联名
          {proposal.signBy !== undefined && `，请在 ${dateTime(proposal.signBy)} 前答复`}
          。读过全文，再决定是否签名。
        </p>
      )}
      {forMe && (
        <p className="about">
          审查人员在等您的答复。<a href={`#${answerPlace}`}>去答复</a>
        </p>
      )}
      {open.length === 0 && held === undefined && !forMe && (
        <p className="soft">现在没有需要您办的。有变化时，这里和工作台会自动更新。</p>
      )}
      {proposal?.acts.includes('proposal.file') && (
        <>
          <FilingWindowLine kind={proposal.kind} plenary={proposal.plenary} />
          <FilingSteps proposal={proposal} least={policy.collectiveDiscussions} />
        </>
      )}
      <ActButtons
        acts={open}
        quiet={proposal === undefined ? [] : notYetDue(proposal)}
        waits={(action) => actWords[action]?.waits?.({ parts, policy })}
        onOpen={begin}
      />
      <ActDrawer
        act={current}
        context={context}
        target={{ id, version }}
        onClose={() => setOpened(undefined)}
      />
    </Section>
  )
}
