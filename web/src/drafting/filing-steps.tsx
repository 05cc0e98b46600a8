// 讨论 → 签章 → 提交: how far a collective's draft has come on its way to filing.
import { CheckCircleFilled } from '@ant-design/icons'
import type { ProposalPage } from '../api/client.ts'
import { collectiveSteps } from './filing.ts'
import './drafting.css'

export function FilingSteps({ proposal, least }: { proposal: ProposalPage; least: number }) {
  const steps = collectiveSteps(proposal, least)
  if (steps.length === 0) return null
  const next = steps.findIndex(({ done }) => !done)
  return (
    <ol className="filing-steps" aria-label="提交以前">
      {steps.map(({ title, done }, index) => (
        <li key={title} aria-current={index === next ? 'step' : undefined}>
          {index === next ? <b>{title}</b> : title}
          {done && (
            <span className="keeping-saved">
              {' '}
              <CheckCircleFilled aria-hidden /> 已完成
            </span>
          )}
        </li>
      ))}
    </ol>
  )
}
