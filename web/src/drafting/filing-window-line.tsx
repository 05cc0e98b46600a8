// 提案窗口: when it closes, and as what one files now; the line changes at that very second, also while the page stands open.
import { ClockCircleOutlined } from '@ant-design/icons'
import { useEffect, useReducer } from 'react'
import { sideTurns } from '#contracts/filing-window.ts'
import type { ProposalKind } from '#contracts/terms.ts'
import { type PolicyAnswer, usePolicyNow } from '../api/queries.ts'
import { useConfig } from '../session/session.tsx'
import { filingWords } from './filing-window.ts'
import './drafting.css'

/** What a timer can wait for at most. */
const longestTimerMs = 2 ** 31 - 1

/** Business time: as it was told, and what has gone by since one asked, so that the line is never late. */
const businessNow = ({ filing, askedAt }: PolicyAnswer): string =>
  new Date(Date.parse(filing.now) + Date.now() - askedAt).toISOString()

interface Props {
  readonly kind: ProposalKind
  /** As what it was filed first. */
  readonly plenary?: boolean | undefined
}

export function FilingWindowLine({ kind, plenary }: Props) {
  const { embedded } = useConfig()
  const told = usePolicyNow({ movable: embedded === true })
  const [, redraw] = useReducer((count: number) => count + 1, 0)
  useEffect(() => {
    if (told === undefined) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const wait = () => {
      const now = businessNow(told)
      const next = sideTurns(told.filing, now)
      if (next === undefined) return
      timer = setTimeout(
        () => {
          redraw()
          wait()
        },
        Math.min(Date.parse(next) - Date.parse(now), longestTimerMs),
      )
    }
    wait()
    return () => clearTimeout(timer)
  }, [told])
  return (
    <p className="filing-window" role="status">
      {told !== undefined && (
        <>
          <ClockCircleOutlined aria-hidden /> {filingWords(told.filing, { kind, plenary }, businessNow(told))}
        </>
      )}
    </p>
  )
}
