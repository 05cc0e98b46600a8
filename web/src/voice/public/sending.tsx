// The end of a public form: what was answered when it was not taken, and the button that sends it.
import type { ReactNode } from 'react'
import { canWork } from './proof.ts'

/** `doing` is what cannot be done where the browser cannot prove the sender's work: 提交, 留言. */
export function Sending({
  said,
  sending,
  doing,
  button,
  children,
}: {
  said: string | undefined
  sending: boolean
  doing: string
  button: string
  children?: ReactNode
}) {
  return (
    <>
      {said !== undefined && (
        <p className="voice-said" role="alert">
          {said}
        </p>
      )}
      {children}
      {canWork() ? (
        <button type="submit" className="voice-button" disabled={sending}>
          {sending ? '正在送出…' : button}
        </button>
      ) : (
        <p className="voice-said" role="alert">
          这个浏览器打开的网址不够安全，暂时不能{doing}。请用 https 开头的网址，或换一个浏览器再来。
        </p>
      )}
    </>
  )
}
