// A light: colour, shape and words, so that nobody needs the colour.
import {
  CheckCircleFilled,
  ClockCircleFilled,
  ExclamationCircleFilled,
  MinusCircleFilled,
} from '@ant-design/icons'
import type { Light } from '#contracts/terms.ts'
import { type Countdown, lightNames, timeLeft } from './light.ts'

const shapes: Record<Light, typeof ClockCircleFilled> = {
  red: ExclamationCircleFilled,
  yellow: ClockCircleFilled,
  green: CheckCircleFilled,
  grey: MinusCircleFilled,
}

export function LightTag({ countdown, words }: { countdown: Countdown; words?: string }) {
  const Shape = shapes[countdown.light]
  return (
    <span className={`light light-${countdown.light}`} title={lightNames[countdown.light]}>
      <Shape aria-hidden /> {words ?? timeLeft(countdown)}
    </span>
  )
}
