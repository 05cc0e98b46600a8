// 联名次序: the lead places the co-signers; the lead's own name stays first.
import { ArrowDownOutlined, ArrowUpOutlined } from '@ant-design/icons'
import { useMutation } from '@tanstack/react-query'
import { App, Button, Modal } from 'antd'
import { useState } from 'react'
import { type ProposalPage, send } from '../api/client.ts'
import { ProblemNotice } from '../api/problem-notice.tsx'
import { refreshAfterAct } from '../api/queries.ts'
import './drafting.css'

export function OrderNames({ proposal }: { proposal: ProposalPage }) {
  const [open, setOpen] = useState(false)
  if (!proposal.acts.includes('proposal.order-names') || proposal.invitations.length < 2) return null
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        排列次序
      </Button>
      {open && <Order proposal={proposal} onClose={() => setOpen(false)} />}
    </>
  )
}

function Order({ proposal, onClose }: { proposal: ProposalPage; onClose: () => void }) {
  const { message } = App.useApp()
  const { id, version, invitations, proposers } = proposal
  const [order, setOrder] = useState(() => invitations.map(({ member }) => member))
  const [key] = useState(() => crypto.randomUUID())
  const nameOf = (member: string) => invitations.find((one) => one.member === member)?.name ?? member
  const move = (from: number, to: number) => {
    const next = [...order]
    next.splice(to, 0, ...next.splice(from, 1))
    setOrder(next)
  }
  const save = useMutation({
    mutationFn: () =>
      send({ path: `/intake/proposals/${id}/order-names`, body: { members: order }, key, version }),
    onSuccess: async () => {
      void message.success('次序已排好')
      await refreshAfterAct()
      onClose()
    },
  })
  return (
    <Modal
      open
      title="联名次序"
      okText="就按这个次序"
      cancelText="不改了"
      confirmLoading={save.isPending}
      onOk={() => save.mutate()}
      onCancel={onClose}
    >
      <ol className="draft-order">
        <li>
          <b>1</b>
          <span>{proposers[0]?.name}（第一提案人）</span>
        </li>
        {order.map((member, index) => (
          <li key={member}>
            <b>{index + 2}</b>
            <span>{nameOf(member)}</span>
            <Button
              type="text"
              icon={<ArrowUpOutlined aria-hidden />}
              aria-label={`${nameOf(member)}上移`}
              disabled={index === 0}
              onClick={() => move(index, index - 1)}
            />
            <Button
              type="text"
              icon={<ArrowDownOutlined aria-hidden />}
              aria-label={`${nameOf(member)}下移`}
              disabled={index === order.length - 1}
              onClick={() => move(index, index + 1)}
            />
          </li>
        ))}
      </ol>
      {save.error && <ProblemNotice error={save.error} onRefresh={onClose} />}
    </Modal>
  )
}
