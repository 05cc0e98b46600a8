// Said when one is about to file: what the pre-check finds in this text, what similar proposals there are, who has not signed.

import { useQuery } from '@tanstack/react-query'
import { Alert } from 'antd'
import { Link } from 'react-router'
import { api, type ProposalPage, read } from '../api/client.ts'
import { FindingLines, worstFirst } from '../drafting-aids/finding-lines.tsx'
import { grouped } from '../drafting-aids/grouped.ts'
import { useSimilarTo } from '../similar/queries.ts'
import { notWritten, waitingFor, whyNotFiled } from './filing.ts'
import { FilingWindowLine } from './filing-window-line.tsx'

/** B7: what was chosen is said once more before it is filed; what was not is said above, with the rest that is missing. */
function publication({ consentPublic, consentReason }: ProposalPage): string | undefined {
  if (consentPublic === undefined) return undefined
  if (!consentPublic)
    return `您选择不公开${consentReason === undefined ? '' : `（${consentReason}）`}，提案内容不向社会公开。`
  return '您同意公开：立案后，提案内容向社会公开。不愿公开的，请先返回修改“是否同意公开”。'
}

export function FilingCheck({ proposal }: { proposal: ProposalPage }) {
  const { id, title, situation, analysis } = proposal
  const draft = {
    title,
    situation,
    analysis,
    suggestions: proposal.suggestions.map(({ text }) => text),
    ...(proposal.consentPublic === undefined ? {} : { consentPublic: proposal.consentPublic }),
    attachments: proposal.attachments.length,
    ...(proposal.consentReason === undefined ? {} : { consentReason: proposal.consentReason }),
  }
  const precheck = useQuery({
    queryKey: ['precheck', draft],
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    queryFn: () => read(api.POST('/intake/precheck', { body: draft })),
  })
  const similar = useSimilarTo(id, true)
  const findings = worstFirst(precheck.data?.findings ?? [])
  const barred = whyNotFiled(proposal)
  const waiting = waitingFor(proposal)
  const said = publication(proposal)
  const alike = similar.data?.items.length ?? 0
  return (
    <div className="filing-check">
      <FilingWindowLine kind={proposal.kind} plenary={proposal.plenary} />
      {proposal.plenary === undefined && <p className="soft">以系统收到提案的时间为准。</p>}
      {barred !== undefined && (
        <Alert
          type="error"
          showIcon
          title={barred}
          description={
            notWritten(proposal) !== undefined && proposal.acts.includes('proposal.revise') ? (
              <Link to={`/proposals/${id}/edit`}>去补上</Link>
            ) : undefined
          }
        />
      )}
      {waiting.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title={`还有 ${waiting.length} 位待签名：${waiting.join('、')}`}
          description={
            barred === undefined ? '现在提交，还没有答复的就不列为联名人；系统会告诉他们。' : undefined
          }
        />
      )}
      {findings.length > 0 && (
        <section aria-label="预审">
          <h3>预审还有 {grouped(findings).length} 条，请看一看</h3>
          <FindingLines findings={findings} />
        </section>
      )}
      {precheck.isLoading && <p className="soft">正在预审…</p>}
      {precheck.error && <p className="soft">预审暂时用不了，不影响提交。</p>}
      {precheck.data !== undefined && findings.length === 0 && (
        <p className="soft">预审没有发现需要修改的地方。</p>
      )}
      {alike > 0 && (
        <p>找到 {alike} 件相似提案，在提案页“相似提案”一栏。提交前可以看看写的是不是同一件事。</p>
      )}
      {said !== undefined && <p>{said}</p>}
    </div>
  )
}
