// 相似提案 on a proposal's page and at the review desk, for its author and for reviewers: what it is like, whether it comes
// back session after session (C12 辽宁), and what the check after filing noted (C8). Whether to merge is people's decision.
import { Alert } from 'antd'
import { Link } from 'react-router'
import { type FiledIn, filedInName } from '#contracts/filed-in.ts'
import type { ProposalPage } from '../api/client.ts'
import { Section } from '../proposal/section.tsx'
import { usePerson } from '../session/session.tsx'
import { Mark } from '../shell/mark.tsx'
import { date } from '../time/format.ts'
import { likenessTones, SimilarLine } from './item.tsx'
import { type SimilarAnswer, useSimilarTo } from './queries.ts'
import { isOneMatter, recurringWords } from './wording.ts'

const reviewing = ['committee', 'panel', 'chair', 'supervision'] as const
/** The check keeps no more; what is beyond them may have been there. */
const mostNoted = 5

/** A guest 特邀审查员 reads what is their panel's, and not all that is like it. */
const reading = [...reviewing, 'guest'] as const
const proposing = ['member', 'collective'] as const

export function SimilarProposals({ proposal }: { proposal: ProposalPage | undefined }) {
  const { roles } = usePerson()
  const readsAll = reviewing.some((role) => roles.includes(role))
  const reviews = reading.some((role) => roles.includes(role))
  const proposes = proposing.some((role) => roles.includes(role))
  const { data, error, isLoading } = useSimilarTo(
    proposal?.id ?? '',
    proposal !== undefined && (reviews || proposes),
  )
  if (proposal === undefined || !(reviews || proposes) || data === null) return null
  const nothing = data?.items.length === 0 && data.recurring === undefined && !data.noted?.found.length
  // Its author is not told that nothing was found; a reviewer wants to know that somebody looked.
  if (!reviews && (nothing || data === undefined)) return null
  return (
    <Section title="相似提案">
      {isLoading && <p className="soft">正在查找…</p>}
      {error && <p className="soft">相似提案暂时查不了，请稍后再看。</p>}
      {data && <Found data={data} id={proposal.id} reviews={reviews} readsAll={readsAll} />}
    </Section>
  )
}

interface FoundProps {
  readonly data: SimilarAnswer
  readonly id: string
  readonly reviews: boolean
  readonly readsAll: boolean
}

function Found({ data, id, reviews, readsAll }: FoundProps) {
  const { items, recurring, noted } = data
  return (
    <>
      {recurring !== undefined && <Recurring id={id} recurring={recurring} items={items} links={readsAll} />}
      {items.length === 0 ? (
        <p className="soft">没有找到相似的提案。</p>
      ) : (
        <ul className="similar-list">
          {items.map((item) => (
            <SimilarLine key={item.id} item={item} than={id} />
          ))}
        </ul>
      )}
      {noted !== undefined && <Noted id={id} noted={noted} items={items} links={readsAll} />}
      {reviews && items.length > 0 && (
        <p className="soft">相似只供参考，系统不会自行并案；是否并案由审查人员决定。</p>
      )}
    </>
  )
}

interface HistoryProps {
  readonly id: string
  readonly items: SimilarAnswer['items']
  /** Whether this person may read all of them. */
  readonly links: boolean
}

/** Another proposal by its title where it is known, leading to the comparison where one may read it. */
function Other({ id, other, filedIn, items, links }: HistoryProps & { other: string; filedIn: FiledIn }) {
  const known = items.find((item) => item.id === other)
  const when = filedInName(filedIn)
  const name = known === undefined ? `${when}的一件提案` : `${when}《${known.title}》`
  return links || known?.open ? <Link to={`/similar/${id}/${other}`}>{name}</Link> : name
}

function Recurring({
  recurring: { sessions, earlier },
  ...history
}: HistoryProps & { recurring: NonNullable<SimilarAnswer['recurring']> }) {
  return (
    <Alert
      className="notice"
      type="warning"
      showIcon
      title={recurringWords(sessions)}
      description={
        <ul className="similar-history">
          {earlier.map(({ id: other, ...filedIn }) => (
            <li key={other}>
              <Other {...history} other={other} filedIn={filedIn} />
            </li>
          ))}
        </ul>
      }
    />
  )
}

function Noted({
  noted: { at, found },
  ...history
}: HistoryProps & { noted: NonNullable<SimilarAnswer['noted']> }) {
  // What is as like as the list says and was not noted then came later: no contradiction to what the check says.
  const later = history.items.filter(
    ({ id: one, likeness, open }) =>
      open && isOneMatter(likeness) && !found.some(({ id: noted }) => noted === one),
  )
  const since =
    later.length === 0 || found.length >= mostNoted ? '' : `提交以后又有 ${later.length} 件相似的提案。`
  if (found.length === 0)
    return (
      <p className="soft">
        提交后的检查（{date(at)}）：{since === '' ? '当时没有发现相似的提案。' : since}
      </p>
    )
  return (
    <details className="similar-passages">
      <summary>
        提交后的检查（{date(at)}）：当时发现 {found.length} 件{since === '' ? '' : `。${since}`}
      </summary>
      <ul>
        {found.map(({ id: other, likeness, likenessText, ...filedIn }) => (
          <li key={other}>
            <Mark tone={likenessTones[likeness]}>{likenessText}</Mark>{' '}
            <Other {...history} other={other} filedIn={filedIn} />
          </li>
        ))}
      </ul>
    </details>
  )
}
