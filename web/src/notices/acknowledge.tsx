// 已阅: one click that says a notice was seen, for oneself, one's unit or office.
import { CheckOutlined } from '@ant-design/icons'
import { useMutation } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { send } from '../api/client.ts'
import { ProblemNotice } from '../api/problem-notice.tsx'
import { refreshAfterAct } from '../api/queries.ts'

export function Acknowledge({ id, notice, about }: { id: string; notice: number; about: string }) {
  // One intention, one key: a second click does nothing more.
  const [key] = useState(() => crypto.randomUUID())
  const command = useMutation({
    mutationFn: () => send({ path: `/supervision/dockets/${id}/acknowledge`, body: { notice }, key }),
    onSuccess: () => void refreshAfterAct(),
  })
  if (command.isSuccess) return <span className="soft">已阅</span>
  return (
    <>
      <Button
        size="small"
        icon={<CheckOutlined aria-hidden />}
        loading={command.isPending}
        aria-label={`标为已阅：这份${about}`}
        onClick={() => command.mutate()}
      >
        标为已阅
      </Button>
      {command.error && <ProblemNotice error={command.error} />}
    </>
  )
}
