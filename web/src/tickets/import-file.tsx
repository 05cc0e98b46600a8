// A file of tickets: read in this browser, shown before it is sent, sent in pieces, with what became of every row.
import { UploadOutlined } from '@ant-design/icons'
import { Alert, Button, Progress, Select, Upload } from 'antd'
import { Fragment, useState } from 'react'
import { Link } from 'react-router'
import { mostReported } from '#contracts/api/tickets.ts'
import { sendFor } from '../api/client.ts'
import { problemOfError } from '../api/problem.ts'
import { refreshAfterAct, usePolicy } from '../api/queries.ts'
import { Section } from '../proposal/section.tsx'
import { quarterName, quarterOf } from './quarters.ts'
import { readTicketFile, type TicketFile } from './read-file.ts'

interface Row {
  readonly reference: string
  readonly outcome: 'new' | 'known' | 'changed' | 'refused'
  /** Why it was refused. */
  readonly zh?: string
}

interface Done {
  readonly rows: readonly Row[]
  readonly failed?: string
}

const outcomeNames = { new: '新收', known: '已有', changed: '更新', refused: '未收' } as const

/** Well below what a request may hold. */
const pieceBytes = 150_000

/** Pieces that the API takes: by rows and by size. */
function piecesOf(tickets: TicketFile['tickets']): TicketFile['tickets'][] {
  const pieces: (typeof tickets)[number][][] = []
  let bytes = pieceBytes
  for (const ticket of tickets) {
    const size = new TextEncoder().encode(JSON.stringify(ticket)).length
    const last = pieces.at(-1)
    if (last === undefined || last.length === mostReported || bytes + size > pieceBytes) {
      pieces.push([ticket])
      bytes = size
    } else {
      last.push(ticket)
      bytes += size
    }
  }
  return pieces
}

export function ImportFile() {
  const { ticketFeeds } = usePolicy()
  const [feed, setFeed] = useState<string>()
  const [file, setFile] = useState<TicketFile & { name: string }>()
  const [unreadable, setUnreadable] = useState(false)
  const [done, setDone] = useState<Done>()
  const [share, setShare] = useState<number>()
  const choose = async (chosen: File) => {
    setDone(undefined)
    setUnreadable(false)
    try {
      setFile({ name: chosen.name, ...(await readTicketFile(chosen)) })
    } catch {
      setFile(undefined)
      setUnreadable(true)
    }
  }
  const send = async () => {
    if (file === undefined || feed === undefined) return
    const rows: Row[] = []
    const pieces = piecesOf(file.tickets)
    for (const [index, tickets] of pieces.entries()) {
      setShare(Math.round((index / pieces.length) * 100))
      try {
        const answer = await sendFor<{ rows: Row[] }>({
          path: '/intake/tickets',
          body: { feed, tickets },
          key: crypto.randomUUID(),
        })
        rows.push(...answer.rows)
      } catch (error) {
        setDone({ rows, failed: problemOfError(error).title })
        setShare(undefined)
        return
      }
    }
    setShare(undefined)
    setDone({ rows })
    await refreshAfterAct()
  }
  return (
    <Section title="导入工单文件">
      <p className="about">
        {'认得的列：工单编号、标题、诉求内容、受理时间、更新时间、类别、区域。' +
          '姓名、电话等个人信息的列在本机就会去掉，不会上传；' +
          '同一来源的同一编号只收一次，重复导入不会增加，旧文件也不会把内容改回去。'}
      </p>
      <div className="filters">
        <Select
          aria-label="来源"
          placeholder="请选择来源"
          value={feed}
          onChange={setFeed}
          options={ticketFeeds.map(({ code, name }) => ({ value: code, label: name }))}
        />
        <Upload
          accept=".csv,.xlsx"
          maxCount={1}
          showUploadList={false}
          beforeUpload={(chosen) => {
            void choose(chosen)
            return false
          }}
        >
          <Button icon={<UploadOutlined aria-hidden />}>选择文件（.csv 或 .xlsx）</Button>
        </Upload>
      </div>
      {unreadable && (
        <Alert type="error" showIcon title="这个文件打不开" description="请另存为 .xlsx 或 .csv 后再试。" />
      )}
      {file && (
        <>
          <p role="status">
            <b>{file.name}</b>：可导入 {file.tickets.length} 行
            {file.wrong.length > 0 && `，${file.wrong.length} 行读不出`}。
          </p>
          {file.personal.length > 0 && <p className="soft">已去掉个人信息列：{file.personal.join('、')}。</p>}
          {file.unused.length > 0 && <p className="soft">没有用到的列：{file.unused.join('、')}。</p>}
          {file.wrong.length > 0 && (
            <ul className="lines">
              {file.wrong.slice(0, 20).map(({ row, reference, why }) => (
                <li key={row} className="line">
                  第 {row} 行{reference === '' ? '' : `（${reference}）`}：{why}
                </li>
              ))}
            </ul>
          )}
          {!(done !== undefined && done.failed === undefined) && (
            <div className="form-end">
              <Button
                type="primary"
                size="large"
                disabled={feed === undefined || file.tickets.length === 0}
                loading={share !== undefined}
                onClick={() => void send()}
              >
                {feed === undefined ? '请先选择来源' : `导入 ${file.tickets.length} 行`}
              </Button>
            </div>
          )}
        </>
      )}
      {share !== undefined && <Progress percent={share} aria-label="导入进度" />}
      {done && <Outcome done={done} quarters={quartersOf(takenOf(file?.tickets ?? [], done.rows))} />}
    </Section>
  )
}

/** What became of each stands in the order in which they were sent. */
const takenOf = (tickets: TicketFile['tickets'], rows: readonly Row[]) =>
  tickets.filter((_, index) => rows[index]?.outcome !== 'refused')

/** Where they are found now: a ticket stands in the quarter in which it was taken, whenever it is imported. */
const quartersOf = (tickets: TicketFile['tickets']): string[] =>
  [...new Set(tickets.map(({ at }) => quarterOf(at)))].sort()

const mostNamed = 20

/** The same reason is said once, with all it holds for. */
function reasonsOf(refused: readonly Row[]): [why: string, references: string[]][] {
  const reasons = new Map<string, string[]>()
  for (const { reference, zh = '' } of refused) reasons.set(zh, [...(reasons.get(zh) ?? []), reference])
  return [...reasons]
}

function Outcome({ done: { rows, failed }, quarters }: { done: Done; quarters: readonly string[] }) {
  const count = (outcome: Row['outcome']) => rows.filter((row) => row.outcome === outcome).length
  const words = (['new', 'changed', 'known', 'refused'] as const)
    .filter((outcome) => count(outcome) > 0)
    .map((outcome) => `${outcomeNames[outcome]} ${count(outcome)} 件`)
    .join('，')
  const refused = rows.filter(({ outcome }) => outcome === 'refused')
  const found = (
    <>
      {reasonsOf(refused).map(([why, references]) => (
        <p key={why}>
          未收 {references.length} 件：{references.slice(0, mostNamed).join('、')}
          {references.length > mostNamed && ' 等'}。{why}
        </p>
      ))}
      {quarters.length > 0 && (
        <p>
          按受理时间归入：
          {quarters.map((quarter, index) => (
            <Fragment key={quarter}>
              {index > 0 && '、'}
              <Link to={`/topics/tickets?quarter=${quarter}`}>{quarterName(quarter)}</Link>
            </Fragment>
          ))}
        </p>
      )}
    </>
  )
  return (
    <Alert
      className="notice"
      type={failed === undefined && refused.length === 0 ? 'success' : 'warning'}
      showIcon
      title={failed === undefined ? `导入完成：${words}` : `导入中断：${failed}`}
      description={
        failed === undefined ? found : `已处理的：${words || '0 件'}。可以直接再导入一次，不会重复。`
      }
    />
  )
}
