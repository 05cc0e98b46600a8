// 和群众商量: what somebody reads, a clue or a topic, is put to the public; the discussion names it as what it came of.
import { QrcodeOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useNavigate } from 'react-router'
import type { OriginKind } from '#contracts/provenance.ts'
import { actOf } from '../acts/catalogue.ts'
import { usePerson } from '../session/session.tsx'
import { beginningOf } from './beginning.ts'

interface Props {
  readonly kind: OriginKind
  readonly id: string
  readonly title: string
  readonly text: string
  readonly block?: true
}

/** As the page that begins a discussion takes it. */
export interface Discussed {
  readonly title: string
  readonly introduction: string
  readonly origins: readonly { readonly kind: OriginKind; readonly id: string; readonly title: string }[]
}

const mostOf = { title: 40, introduction: 1000 }

const cut = (text: string, most: number) => [...text].slice(0, most).join('')
const may = ['member', 'collective', 'committee'] as const

export function Discuss({ kind, id, title, text, block }: Props) {
  const navigate = useNavigate()
  const { roles } = usePerson()
  if (actOf('discussion.open') === undefined || !may.some((role) => roles.includes(role))) return null
  const state: { discuss: Discussed } = {
    discuss: {
      title: cut(beginningOf(title), mostOf.title),
      introduction: cut(text, mostOf.introduction),
      origins: [{ kind, id, title: beginningOf(title) }],
    },
  }
  return (
    <Button
      {...(block ? { block, size: 'large' as const, className: 'make-topic' } : { size: 'small' as const })}
      icon={<QrcodeOutlined aria-hidden />}
      onClick={() => void navigate('/voices', { state })}
    >
      和群众商量
    </Button>
  )
}
