// One batch 批量交办: whether all were dispatched, and of each case what became of it and why.
import { Button } from 'antd'
import { Link, useParams } from 'react-router'
import type { BatchPage as Batch } from '../api/client.ts'
import { useBatch } from '../api/queries.ts'
import { Paragraphs, Section } from '../proposal/section.tsx'
import { type OneOfThem, type Outcome, TogetherPage } from '../proposal/together-page.tsx'
import { usePerson } from '../session/session.tsx'
import { Shown } from '../shell/shown.tsx'
import { dateTime } from '../time/format.ts'
import { batchedCaseTones, batchTones } from './tones.ts'

export function BatchPage() {
  const { id = '' } = useParams()
  const chooses = usePerson().roles.includes('dispatch')
  return (
    <Shown of={useBatch(id)} title="看不到这次批量交办" text="没有这次批量交办，或者它不归您办理。">
      {(batch) => (
        <TogetherPage
          title={`批量交办 ${batch.cases.length} 件`}
          statusText={batch.statusText}
          tone={batchTones[batch.status]}
          by={batch.by}
          at={batch.proposedAt}
          outcome={outcomeOf(batch, chooses)}
          each={{ title: '各件结果', items: casesOf(batch) }}
        >
          <Section title="办理要求">
            <Paragraphs text={batch.requirement} />
          </Section>
        </TogetherPage>
      )}
    </Shown>
  )
}

function outcomeOf({ status, cases, requirement, decidedAt }: Batch, chooses: boolean): Outcome {
  if (status === 'waiting') {
    const answered = cases.filter((one) => one.status !== 'waiting').length
    return {
      type: 'info',
      title: `正在逐件确认：${answered} / ${cases.length}`,
      description: '通常几秒就好。您可以离开，结果会留在这里和“我发起的”里。',
    }
  }
  if (status === 'dispatched')
    return {
      type: 'success',
      title: '各件均已交办',
      description: `签收和答复的期限都从 ${dateTime(decidedAt ?? '')} 起算。`,
    }
  const refused = cases.filter((one) => one.status === 'refused')
  const others = cases.filter((one) => one.status === 'released').map((one) => one.case)
  return {
    type: 'warning',
    title: `这一批没有交办：有 ${refused.length} 件现在不能交办`,
    description:
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
      ),
  }
}

/** What stands in the way comes first. */
const casesOf = ({ cases }: Batch): OneOfThem[] =>
  cases
    .toSorted((a, b) => Number(b.status === 'refused') - Number(a.status === 'refused'))
    .map(({ case: id, title, number, status, statusText, reason }) => ({
      id,
      title,
      about: `第 ${number} 号${reason === undefined ? '' : ` · ${reason}`}`,
      statusText,
      tone: batchedCaseTones[status],
    }))
