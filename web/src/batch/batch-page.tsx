// One batch 批量交办: whether all were dispatched, and of each case what became of it and why.
import { Alert, Button } from 'antd'
import { Link, useParams } from 'react-router'
import type { BatchPage as Batch } from '../api/client.ts'
import { useBatch } from '../api/queries.ts'
import { Paragraphs, Section } from '../proposal/section.tsx'
import { usePerson } from '../session/session.tsx'
import { Mark } from '../shell/mark.tsx'
import { Shown } from '../shell/shown.tsx'
import { dateTime } from '../time/format.ts'
import { batchedCaseTones, batchTones } from './tones.ts'

export function BatchPage() {
  const { id = '' } = useParams()
  return (
    <Shown of={useBatch(id)} title="看不到这次批量交办" text="没有这次批量交办，或者它不归您办理。">
      {(batch) => (
        <main className="page page-narrow">
          <div className="page-head">
            <div>
              <p className="marks">
                <Mark tone={batchTones[batch.status]}>{batch.statusText}</Mark>
                <span className="soft">
                  {batch.by} · {dateTime(batch.proposedAt)}
                </span>
              </p>
              <h1>批量交办 {batch.cases.length} 件</h1>
            </div>
          </div>
          <Outcome batch={batch} />
          <Section title="办理要求">
            <Paragraphs text={batch.requirement} />
          </Section>
          <Cases batch={batch} />
        </main>
      )}
    </Shown>
  )
}

function Outcome({ batch }: { batch: Batch }) {
  const { status, cases, requirement, decidedAt } = batch
  const refused = cases.filter((one) => one.status === 'refused')
  const others = cases.filter((one) => one.status === 'released').map((one) => one.case)
  const chooses = usePerson().roles.includes('dispatch')
  if (status === 'waiting') {
    const answered = cases.filter((one) => one.status !== 'waiting').length
    return (
      <Alert
        className="notice"
        type="info"
        showIcon
        title={`正在逐件确认：${answered} / ${cases.length}`}
        description="通常几秒就好。您可以离开，结果会留在这里和“我发起的”里。"
      />
    )
  }
  if (status === 'dispatched') {
    return (
      <Alert
        className="notice"
        type="success"
        showIcon
        title="各件均已交办"
        description={`签收和答复的期限都从 ${dateTime(decidedAt ?? '')} 起算。`}
      />
    )
  }
  return (
    <Alert
      className="notice"
      type="warning"
      showIcon
      title={`这一批没有交办：有 ${refused.length} 件现在不能交办`}
      description={
        others.length === 0 ? (
          '请看下面各件的原因。'
        ) : (
          <>
            <p>其余 {others.length} 件没有变动，仍待交办。去掉不能交办的，可以马上再来一次。</p>
            {chooses && (
              <Link to="/dispatch-batches" state={{ chosen: others, requirement }}>
                <Button>重新选择</Button>
              </Link>
            )}
          </>
        )
      }
    />
  )
}

/** What stands in the way comes first. */
function Cases({ batch: { cases } }: { batch: Batch }) {
  const sorted = cases.toSorted((a, b) => Number(b.status === 'refused') - Number(a.status === 'refused'))
  return (
    <Section title="各件结果">
      <ul className="lines">
        {sorted.map(({ case: id, title, number, status, statusText, reason }) => (
          <li key={id}>
            <Link to={`/proposals/${id}`} className="line">
              <span className="line-main">
                <b>{title}</b>
                <span className="soft">
                  第 {number} 号{reason === undefined ? '' : ` · ${reason}`}
                </span>
              </span>
              <span className="line-side">
                <Mark tone={batchedCaseTones[status]}>{statusText}</Mark>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}
