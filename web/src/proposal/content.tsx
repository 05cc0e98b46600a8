// What the proposal says, and under each suggestion what was answered.
import { Alert } from 'antd'
import type { ProposalParts } from '../api/queries.ts'
import { VersionsButton } from '../drafting/versions-drawer.tsx'
import { FileList } from '../drafting-aids/file-line.tsx'
import { RefusalWords } from '../review/refusal.tsx'
import { Paragraphs, Section } from './section.tsx'
import { Suggestions } from './suggestions.tsx'

export function Content({ parts: { proposal, caseFile, verdict } }: { parts: ProposalParts }) {
  const body = proposal ?? caseFile
  if (body === undefined) return null
  const answers = verdict?.answers ?? caseFile?.reply?.answers ?? []
  const refusal = proposal?.refusal
  return (
    <Section title="提案内容" extra={proposal && <VersionsButton id={proposal.id} />}>
      {refusal && (
        <Alert
          className="inside"
          type="warning"
          showIcon
          title={`不予立案：${refusal.texts.join('、')}`}
          description={proposal && <RefusalWords proposal={proposal} />}
        />
      )}
      <h3>情况</h3>
      <Paragraphs text={body.situation} />
      <h3>分析</h3>
      <Paragraphs text={body.analysis} />
      <h3>建议</h3>
      <Suggestions suggestions={body.suggestions} answers={answers} />
      {body.attachments.length > 0 && (
        <>
          <h3>附件</h3>
          <FileList files={body.attachments} proposal={body.id} />
        </>
      )}
      {proposal?.consentPublic === false && (
        <p className="soft">提案者不同意公开，原因：{proposal.consentReason}</p>
      )}
    </Section>
  )
}
