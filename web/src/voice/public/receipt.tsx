// One's own clue by its receipt: where it stands, who took it up, what one was told.
import { useEffect, useState } from 'react'
import { termNames } from '#contracts/terms.ts'
import { date, dateTime } from '../../time/format.ts'
import { Adopted } from './adopted.tsx'
import { type Answer, ask, Refused, wordsOf } from './ask.ts'
import { Frame, Loading } from './frame.tsx'
import { ReceiptNumber } from './receipt-number.tsx'

type Clue = Answer<'intake.clueByReceipt'>

export function Receipt({ receipt }: { receipt: string }) {
  const [clue, setClue] = useState<Clue>()
  const [error, setError] = useState<unknown>()
  useEffect(() => {
    ask<Clue>(`/public/clues/${encodeURIComponent(receipt)}`).then(setClue, setError)
  }, [receipt])
  return (
    <Frame title="我反映的线索">
      <main className="page page-narrow voice">
        <p>
          <a href="/public/clues">← 家门口的事，说给我们听</a>
        </p>
        {clue === undefined && error === undefined && <Loading />}
        {error !== undefined && <Missing error={error} />}
        {clue !== undefined && <Found clue={clue} receipt={receipt} />}
      </main>
    </Frame>
  )
}

function Missing({ error }: { error: unknown }) {
  const unknown = error instanceof Refused && error.status === 404
  return (
    <section className="voice-thanks">
      <h1>{unknown ? '没有找到这个回执号' : '暂时打不开'}</h1>
      <p>{unknown ? '请核对一下，字母和数字一个都不能少；回执号要连中间的横线一起填。' : wordsOf(error)}</p>
    </section>
  )
}

/** What it means, to who wrote it. */
const meanings: Record<Clue['status'], string> = {
  received: '工作人员正在看：适合公开的会公开，不能公开的会在这里说明理由。',
  published: '已经公开，委员们都能看到，正等着被采纳。',
  declined: '这次没有采用，理由写在下面。谢谢您的关心。',
  adopted: '已经被采纳，谢谢您！',
}

function Found({ clue, receipt }: { clue: Clue; receipt: string }) {
  const { status, text, publicText, receivedAt, reason, adoptions, told } = clue
  return (
    <>
      <h1>{status === 'adopted' ? '您的线索被采纳了' : '您反映的线索'}</h1>
      <p className="voice-lead">{meanings[status]}</p>
      <ol className="voice-steps" aria-label="办到哪一步">
        {stepsOf(status).map(({ name, state }) => (
          <li key={name} className={state} aria-current={state === 'present' ? 'step' : undefined}>
            {name}
          </li>
        ))}
      </ol>
      {reason !== undefined && status === 'declined' && <p className="voice-said">理由：{reason}</p>}
      <Adopted adoptions={adoptions} linked />
      {told.length > 0 && (
        <section aria-labelledby="told">
          <h2 id="told" className="voice-heading">
            给您的话
          </h2>
          <ul className="lines">
            {told.map(({ how, at, note, discussion }) => (
              <li key={`${at}${note}`} className="voice-card">
                <p>
                  {note}
                  {discussion !== undefined && (
                    <>
                      。<a href={`/public/discussions/${encodeURIComponent(discussion)}`}>去看看</a>
                    </>
                  )}
                </p>
                <p className="soft">
                  {dateTime(at)}
                  {how !== 'receipt-page' && ` · ${termNames[how]}`}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {publicText !== undefined && (
        <section aria-labelledby="public-text">
          <h2 id="public-text" className="voice-heading">
            公开的文字
          </h2>
          <div className="voice-card">
            <p className="paragraphs">{publicText}</p>
            <p className="soft">公开前，工作人员删去了不宜公开的内容。大家看到的是这一段。</p>
          </div>
        </section>
      )}
      <h2 className="voice-heading">
        {publicText === undefined ? '您写的' : '您写的（全文只有您和工作人员能看到）'}
      </h2>
      <div className="voice-card">
        <p className="paragraphs">{text}</p>
        <p className="soft">{date(receivedAt)}收到</p>
      </div>
      <h2 className="voice-heading">回执号</h2>
      <ReceiptNumber receipt={receipt} />
      <p className="soft">请存好。凭它随时回来看办到哪一步，别人看不到。</p>
    </>
  )
}

function stepsOf(status: Clue['status']): { name: string; state: 'past' | 'present' | 'ahead' }[] {
  const names = status === 'declined' ? ['收到', '审核', '没有采用'] : ['收到', '审核', '公开', '采纳']
  const at = { received: 1, published: 2, declined: 2, adopted: 3 }[status]
  return names.map((name, index) => ({
    name,
    state: index < at ? 'past' : index === at ? 'present' : 'ahead',
  }))
}
