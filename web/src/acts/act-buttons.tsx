// A button for each act that is open: what moves things on first and in colour, what ends them last.
import { Button } from 'antd'
import type { ProposalParts } from '../api/queries.ts'
import { type ActDescription, actOf } from './catalogue.ts'
import { actWords, noParts } from './words.ts'

interface Props {
  readonly acts: readonly ActDescription[]
  /** What must come first, of an act that is not due yet. */
  readonly waits?: (action: string) => string | undefined
  /** Acts that are open and not what is to be done next: none of them is in colour. */
  readonly quiet?: readonly string[]
  /** Beside something to read: what is not in colour is smaller. */
  readonly beside?: boolean
  readonly onOpen: (action: string) => void
}

export function ActButtons({ acts, waits, quiet = [], beside = false, onOpen }: Props) {
  return (
    <div className="acts">
      {acts.map(({ action, title }, index) => {
        const danger = actWords[action]?.danger === true
        const first = waits?.(action)
        const next = index === 0 && !danger && !quiet.includes(action)
        return (
          <Button
            key={action}
            block
            size={beside && !next ? 'middle' : 'large'}
            type={next ? 'primary' : 'default'}
            danger={danger}
            disabled={first !== undefined}
            onClick={() => onOpen(action)}
          >
            {title}
            {first !== undefined && `（${first}）`}
          </Button>
        )
      })}
    </div>
  )
}

/** The acts a page offers, as far as this portal knows them, in the order of their buttons. */
export function inOrder(actions: readonly string[], parts: ProposalParts = noParts): ActDescription[] {
  return actions
    .filter((action) => actWords[action]?.elsewhere !== true)
    .flatMap((action) => actOf(action) ?? [])
    .toSorted((a, b) => rank(a, parts) - rank(b, parts))
}

function rank({ action }: ActDescription, parts: ProposalParts): number {
  if (actWords[action]?.danger === true) return 2
  return actWords[action]?.leads?.(parts) === true ? 0 : 1
}
