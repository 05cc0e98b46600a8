// One similar proposal, shortly: what it is, what became of it, how much it is like this one, and in which sentences.
import { Link } from 'react-router'
import { filedInName } from '#contracts/filed-in.ts'
import { termNames } from '#contracts/terms.ts'
import { Mark, type Tone } from '../shell/mark.tsx'
import type { Compared, SimilarItem } from './queries.ts'
import './similar.css'
import { numberName } from './wording.ts'

export const likenessTones: Readonly<Record<Compared['likeness'], Tone>> = {
  'near-identical': 'bad',
  'same-matter': 'waits',
  'same-words': 'plain',
  related: 'plain',
  unlike: 'plain',
}

export type Passage = SimilarItem['passages'][number]
type Spot = Passage['own']

const spotName = ({ block, item }: Spot) => (item === undefined ? termNames[block] : `第 ${item + 1} 条建议`)

interface Props {
  readonly item: SimilarItem
  /** Of what it is like, where that has a page of its own. */
  readonly than?: string | undefined
  readonly onOwn?: (spot: Spot) => void
}

export function SimilarLine({ item, than, onOwn }: Props) {
  const { id, title, statusText, unitName, resultClass, open, shared } = item
  const named = [
    filedInName(item),
    numberName(item),
    unitName === undefined ? undefined : `${unitName}承办`,
    resultClass === undefined ? statusText : `办理结果 ${termNames[resultClass]}`,
  ].filter((text) => text !== undefined)
  return (
    <li className="similar-line">
      <p className="similar-title">
        <Mark tone={likenessTones[item.likeness]}>{item.likenessText}</Mark> <b>{title}</b>
      </p>
      <p className="soft">{named.join(' · ')}</p>
      {shared.length > 0 && <p className="soft">都谈到：{shared.slice(0, 6).join('、')}</p>}
      <Passages passages={item.passages} onOwn={onOwn} />
      {open && than !== undefined && <Link to={`/similar/${than}/${id}`}>逐段对照</Link>}
      {open && than === undefined && <p className="soft">存为草稿后，可以和它逐段对照。</p>}
      {!open && <p className="soft">它的正文还没有公开，这里只列出题目和办理情况。</p>}
    </li>
  )
}

function Passages({ passages, onOwn }: { passages: readonly Passage[]; onOwn: Props['onOwn'] }) {
  if (passages.length === 0) return null
  return (
    <details className="similar-passages">
      <summary>相近的内容 {passages.length} 处</summary>
      <ul>
        {passages.map(({ own, other, same }) => (
          <li key={`${own.block}/${own.item}/${own.text}`}>
            <p className="soft">
              {onOwn === undefined ? (
                `本件${spotName(own)}`
              ) : (
                <button type="button" onClick={() => onOwn(own)}>
                  您的{spotName(own)}
                </button>
              )}
              {same ? '，文字相同或几乎相同' : '，意思相近'}
            </p>
            <p>{own.text}</p>
            <p className="similar-other">
              <span className="soft">它的{spotName(other)}：</span>
              {other.text}
            </p>
          </li>
        ))}
      </ul>
    </details>
  )
}
