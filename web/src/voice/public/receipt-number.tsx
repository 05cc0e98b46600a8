// 回执号: in groups of four, so that it can be read out and copied by hand; copied whole by a button.
import { useState } from 'react'

export const receiptAddress = (receipt: string): string => `/public/clues/${receipt}`

export function ReceiptNumber({ receipt }: { receipt: string }) {
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(receipt)
      setCopied(true)
    } catch {
      setCopied(false)
    }
  }
  return (
    <div className="voice-receipt">
      <code>{receipt}</code>
      <button type="button" className="voice-button voice-button-plain" onClick={() => void copy()}>
        {copied ? '回执号已复制' : '复制回执号'}
      </button>
    </div>
  )
}
