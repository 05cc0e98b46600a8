// 群众声音审核: what the public has sent, clues and comments; several at once, with what became of each.
import { QrcodeOutlined } from '@ant-design/icons'
import { Button, Segmented, Tabs } from 'antd'
import { Link, useNavigate, useParams, useSearchParams } from 'react-router'
import { clueStatusNames, commentStatusNames } from '#contracts/voice.ts'
import { ProblemNotice } from '../api/problem-notice.tsx'
import { More } from '../shell/more.tsx'
import { Nothing, Waiting } from '../shell/notices.tsx'
import { dateTime } from '../time/format.ts'
import { Batch, type BatchLine } from './batch.tsx'
import { type ClueItem, type CommentItem, useClues, useComments, useDiscussion } from './queries.ts'
import './voice.css'

const tabs = [
  { key: 'clues', label: '线索' },
  { key: 'comments', label: '留言' },
]

export function ModerationPage() {
  const { what = 'clues', id } = useParams()
  const navigate = useNavigate()
  return (
    <main className="page page-narrow">
      <div className="page-head">
        <div>
          <h1>群众声音</h1>
          <p className="soft">群众反映的线索和商量中的留言，看过以后才公开。姓名和联系方式从不公开。</p>
        </div>
        <Link to="/moderation/poster">
          <Button icon={<QrcodeOutlined aria-hidden />} size="large">
            征集二维码
          </Button>
        </Link>
      </div>
      <Tabs
        activeKey={what === 'comments' ? 'comments' : 'clues'}
        onChange={(key) => void navigate(`/moderation/${key}`, { replace: true })}
        items={tabs}
      />
      {what === 'comments' ? <Comments {...(id === undefined ? {} : { discussion: id })} /> : <Clues />}
    </main>
  )
}

/** The status that is listed, as the address says it. */
function useStatus<Status extends string>(
  names: Readonly<Record<Status, string>>,
  first: Status,
): [Status, (status: Status) => void] {
  const [search, setSearch] = useSearchParams()
  const asked = search.get('status')
  const status = asked !== null && asked in names ? (asked as Status) : first
  return [status, (next) => setSearch(next === first ? {} : { status: next }, { replace: true })]
}

function StatusChoice<Status extends string>({
  names,
  value,
  onChange,
}: {
  names: Readonly<Record<Status, string>>
  value: Status
  onChange: (status: Status) => void
}) {
  const options = (Object.keys(names) as Status[]).map((status) => ({
    value: status,
    label: status === 'received' ? '待审核' : names[status],
  }))
  return <Segmented className="status-choice" options={options} value={value} onChange={onChange} />
}

const shortOf = ({ text }: { text: string }) => text

function Clues() {
  const [status, setStatus] = useStatus<ClueItem['status']>(clueStatusNames, 'received')
  const clues = useClues(status)
  const items = clues.data?.pages.flatMap((page) => page.items) ?? []
  const lines = items.map(
    (item): BatchLine => ({
      id: item.id,
      title: shortOf(item),
      address: `/clues/${item.id}`,
      notes: [dateTime(item.receivedAt), ...notesOf(item)],
    }),
  )
  return (
    <>
      <StatusChoice names={clueStatusNames} value={status} onChange={setStatus} />
      {clues.error && <ProblemNotice error={clues.error} />}
      {clues.isLoading && <Waiting />}
      {!clues.isLoading && lines.length === 0 && (
        <Nothing title="这里没有线索" text="群众反映的线索，审核前都在“待审核”里。" />
      )}
      <Batch
        key={status}
        lines={lines}
        open={status === 'received'}
        collection="clues"
        yes={{ act: 'publish', name: '公开' }}
        no={{ act: 'decline', name: '不采用', placeholder: '理由，来信群众会看到' }}
      />
      <More {...clues} />
    </>
  )
}

function notesOf({ toTell, adoptions, reason, status }: ClueItem): string[] {
  return [
    ...adoptions.map(({ kind, proposers }) =>
      kind === 'topic' ? '已列为选题' : `${proposers.length === 0 ? '已有提案' : proposers.join('、')}采纳`,
    ),
    ...(toTell ? ['待告知来信群众'] : []),
    ...(status === 'declined' && reason !== undefined ? [`理由：${reason}`] : []),
  ]
}

/** Of one discussion, or of all. */
function Comments({ discussion }: { discussion?: string }) {
  const [status, setStatus] = useStatus<CommentItem['status']>(commentStatusNames, 'received')
  const comments = useComments(status, discussion)
  const { data: of } = useDiscussion(discussion ?? '', discussion !== undefined)
  const items = comments.data?.pages.flatMap((page) => page.items) ?? []
  const lines = items.map(
    (item): BatchLine => ({
      id: item.id,
      title: shortOf(item),
      address: `/discussions/${item.discussion}`,
      notes: noteLines(item, discussion === undefined),
    }),
  )
  return (
    <>
      {of !== undefined && (
        <p className="moderated">
          只看 <Link to={`/discussions/${of.id}`}>《{of.title}》</Link> 的留言{' '}
          <Link to="/moderation/comments">看全部</Link>
        </p>
      )}
      <StatusChoice names={commentStatusNames} value={status} onChange={setStatus} />
      {comments.error && <ProblemNotice error={comments.error} />}
      {comments.isLoading && <Waiting />}
      {!comments.isLoading && lines.length === 0 && (
        <Nothing title="这里没有留言" text="商量中的留言，审核前都在“待审核”里。" />
      )}
      <Batch
        key={status}
        lines={lines}
        open={status !== 'hidden'}
        collection="comments"
        {...(status === 'received' ? { yes: { act: 'show', name: '公开' } } : {})}
        no={{ act: 'hide', name: '不公开', placeholder: '理由，如：广告' }}
      />
      <More {...comments} />
    </>
  )
}

/** The title of the discussion, where there are several. */
const noteLines = ({ name, at, discussionTitle, reason }: CommentItem, titled: boolean): string[] => [
  name,
  dateTime(at),
  ...(titled ? [`《${discussionTitle}》`] : []),
  ...(reason === undefined ? [] : [`理由：${reason}`]),
]
