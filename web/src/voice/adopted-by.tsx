// 已采纳: the topic or proposal that took it up, for people inside.
import { Link } from 'react-router'
import type { CluePage } from './queries.ts'

export function AdoptedBy({ adoptions }: { adoptions: CluePage['adoptions'] }) {
  return adoptions.map(({ kind, id, title, proposers }) => (
    <p key={id} className="voice-adopted">
      {kind === 'topic' ? (
        <>
          已列为选题 <Link to={`/topics/pool/${id}`}>{title ?? '看选题'}</Link>
        </>
      ) : (
        <>
          {proposers.length === 0 ? '已有提案' : proposers.join('、')}采纳，写进提案{' '}
          <Link to={`/proposals/${id}`}>{title ?? '（提案者不同意公开）'}</Link>
        </>
      )}
    </p>
  ))
}
