// What a proposer reads when a proposal was not accepted: the explanation, and where it went.
import { forwardingTold } from '#contracts/terms.ts'
import type { ProposalPage } from '../api/client.ts'
import { useUnitName } from '../api/queries.ts'

export function RefusalWords({ explanation, forwarded }: NonNullable<ProposalPage['refusal']>) {
  const unitName = useUnitName()
  return (
    <>
      <p>{explanation}</p>
      {forwarded !== undefined && (
        <p>
          去向：{forwardingTold[forwarded.to]}
          {forwarded.unit === undefined ? '' : `（${unitName(forwarded.unit)}）`}
        </p>
      )}
    </>
  )
}
