// 两件对照: two proposals side by side, part by part, for somebody who has to say whether they are about the same matter.
import { Modal } from 'antd'
import { Fragment } from 'react'
import type { ProposalPage } from '../api/client.ts'
import { ProblemNotice } from '../api/problem-notice.tsx'
import { Waiting } from '../shell/notices.tsx'
import { useProposal } from './queries.ts'

export function Compare({
  ids,
  onClose,
}: {
  ids: readonly [string, string] | undefined
  onClose: () => void
}) {
  return (
    <Modal
      open={ids !== undefined}
      onCancel={onClose}
      footer={null}
      width={1100}
      title="两件对照"
      destroyOnHidden
    >
      {ids && <Both left={ids[0]} right={ids[1]} />}
    </Modal>
  )
}

const parts: readonly { name: string; of: (page: ProposalPage) => readonly string[] }[] = [
  { name: '情况', of: ({ situation }) => [situation] },
  { name: '分析', of: ({ analysis }) => [analysis] },
  { name: '建议', of: ({ suggestions }) => suggestions.map(({ number, text }) => `${number}. ${text}`) },
]

function Both({ left, right }: { left: string; right: string }) {
  const one = useProposal(left)
  const other = useProposal(right)
  const error = one.error ?? other.error
  if (error) return <ProblemNotice error={error} />
  if (one.data === undefined || other.data === undefined) return <Waiting />
  const pages = [one.data, other.data] as const
  return (
    <div className="review-compare">
      {pages.map((page) => (
        <div key={page.id}>
          <h2>{page.title}</h2>
          <p className="soft">
            {page.proposers.map(({ name, collective }) => collective ?? name).join('、')}
          </p>
        </div>
      ))}
      {parts.map(({ name, of }) => (
        <Fragment key={name}>
          {pages.map((page) => (
            <div key={page.id}>
              <h3>{name}</h3>
              {of(page).map((text) => (
                <p key={text} className="paragraphs">
                  {text}
                </p>
              ))}
            </div>
          ))}
        </Fragment>
      ))}
    </div>
  )
}
