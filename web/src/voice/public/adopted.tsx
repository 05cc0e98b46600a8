// 已采纳: who took it up. The proposal's own page is there once it is accepted and its proposer agrees: linked only then.
import { useEffect, useState } from 'react'
import { type Answer, ask } from './ask.ts'

type Adoption = Answer<'intake.clueByReceipt'>['adoptions'][number]

/** 《关于……的提案》; leads to it where it can be read. */
export function ProposalTitle({ id, title }: Pick<Adoption, 'id' | 'title'>) {
  const [open, setOpen] = useState(false)
  useEffect(() => {
    ask(`/public/proposals/${encodeURIComponent(id)}`).then(
      () => setOpen(true),
      () => setOpen(false),
    )
  }, [id])
  if (title === undefined) return null
  return <>《{open ? <a href={`/public/${id}`}>{title}</a> : title}》</>
}

export function Adopted({ adoptions, linked }: { adoptions: readonly Adoption[]; linked?: true }) {
  const written = adoptions.some(({ kind }) => kind === 'proposal')
  return adoptions.map(({ kind, id, title, proposers }) => (
    <p key={id} className="voice-adopted">
      {kind === 'topic' ? (
        <>
          已列为提案选题{title !== undefined && `《${title}》`}
          {written ? '。' : '，等委员来写。'}
        </>
      ) : (
        <>
          <b>{proposers.length === 0 ? '已有提案' : proposers.join('、')}</b> 采纳了这条线索，写进提案
          {linked ? (
            <ProposalTitle id={id} {...(title === undefined ? {} : { title })} />
          ) : (
            title && `《${title}》`
          )}
          。
        </>
      )}
    </p>
  ))
}
