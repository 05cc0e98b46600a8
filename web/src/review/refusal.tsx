// What a proposer reads when a proposal was not accepted: the explanation, where it went, and what one can do now.
import { Link } from 'react-router'
import { forwardingTold } from '#contracts/terms.ts'
import type { ProposalPage } from '../api/client.ts'
import { useUnitName } from '../api/queries.ts'
import { type DraftValues, valuesOf } from '../drafting/values.ts'
import { usePerson } from '../session/session.tsx'

export function RefusalWords({ proposal }: { proposal: ProposalPage }) {
  const unitName = useUnitName()
  const { id: person } = usePerson()
  if (proposal.refusal === undefined) return null
  const { explanation, forwarded } = proposal.refusal
  return (
    <>
      <p>{explanation}</p>
      {forwarded !== undefined && (
        <p>
          去向：{forwardingTold[forwarded.to]}
          {forwarded.unit === undefined ? '' : `（${unitName(forwarded.unit)}）`}
        </p>
      )}
      {proposal.proposers[0]?.id === person && (
        <p>
          您还可以：
          <Link to="/proposals/new" state={anew(proposal)}>
            改写后另行提交
          </Link>
          （原文带进新的草稿），或者
          <Link to="/briefs">作为社情民意信息反映</Link>。
        </p>
      )}
    </>
  )
}

/** Its text, to begin from. Its files stay with it. */
function anew(proposal: ProposalPage): Partial<DraftValues> {
  return { ...valuesOf(proposal), attachments: [], origins: [] }
}
