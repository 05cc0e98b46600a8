// 提案线索征集: an invitation, the form, and what neighbours have said already.
import { type FormEvent, useEffect, useState } from 'react'
import { date } from '../../time/format.ts'
import { Adopted } from './adopted.tsx'
import type { Answer } from './ask.ts'
import { ClueForm, type Handed } from './clue-form.tsx'
import { Field, Frame, useCommittee } from './frame.tsx'
import { Listed } from './listed.tsx'
import { ReceiptNumber, receiptAddress } from './receipt-number.tsx'

type Clue = Answer<'intake.publicClues'>['items'][number]

export function ClueBox() {
  const [handed, setHanded] = useState<Handed>()
  return (
    <Frame title="家门口的事，说给我们听">
      <main className="page page-narrow voice">
        {handed === undefined ? (
          <Invitation onDone={setHanded} />
        ) : (
          <Thanks handed={handed} onAgain={() => setHanded(undefined)} />
        )}
        <Said />
        <Lookup />
      </main>
    </Frame>
  )
}

function Invitation({ onDone }: { onDone: (handed: Handed) => void }) {
  const committee = useCommittee()
  return (
    <>
      <h1>家门口的事，说给我们听</h1>
      <p className="voice-lead">
        路灯不亮、放学路堵、办事跑腿……您看到的、想到的，写下来就行。{committee}
        的工作人员会逐条阅看，好的由委员写进提案，一直跟到有答复。不用注册，什么时候都可以。
      </p>
      <ClueForm onDone={onDone} />
    </>
  )
}

function Thanks({ handed: { receipt }, onAgain }: { handed: Handed; onAgain: () => void }) {
  useEffect(() => {
    // In new browsers it returns a promise, which is no clean-up.
    void scrollTo({ top: 0 })
  }, [])
  return (
    <section className="voice-thanks" aria-labelledby="thanks">
      <h1 id="thanks">收到了，谢谢您</h1>
      <p>工作人员会认真看。公开了、被委员采纳了，或者因为什么不能公开，凭下面的回执号都能查到：</p>
      <ReceiptNumber receipt={receipt} />
      <p className="soft">请截个图，或者复制回执号存下来。凭它随时能看办到哪一步，别人看不到。</p>
      <p className="voice-ways">
        <a className="voice-button" href={receiptAddress(receipt)}>
          看看办到哪一步
        </a>
        <button type="button" className="voice-button voice-button-plain" onClick={onAgain}>
          再说一件事
        </button>
      </p>
    </section>
  )
}

/** The clues of others, as far as they were made public. */
function Said() {
  return (
    <Listed<Clue> id="said" heading="邻居们说过的" path="/public/clues">
      {({ text, publishedAt, adoptions }) => (
        <>
          <p className="paragraphs">{text}</p>
          <Adopted adoptions={adoptions} />
          <p className="soft">{date(publishedAt)}</p>
        </>
      )}
    </Listed>
  )
}

function Lookup() {
  const [receipt, setReceipt] = useState('')
  const go = (event: FormEvent) => {
    event.preventDefault()
    const typed = receipt.replace(/\s+/g, '').toLowerCase()
    if (typed !== '') location.assign(receiptAddress(typed))
  }
  return (
    <section aria-labelledby="lookup">
      <h2 id="lookup" className="voice-heading">
        已经反映过？
      </h2>
      <form className="voice-form voice-lookup" onSubmit={go}>
        <Field id="receipt" label="回执号">
          <input
            id="receipt"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            value={receipt}
            onChange={(event) => setReceipt(event.target.value)}
          />
        </Field>
        <button type="submit" className="voice-button voice-button-plain">
          查看
        </button>
      </form>
    </section>
  )
}
