// What the scan found in a filed text (C13), beside the attestation: which place of which block, with what stands around it. It
// only points; whether something is secret says the person who has read the text.
import { useQuery } from '@tanstack/react-query'
import { Alert, Button } from 'antd'
import { api, type ProposalPage, type Result, read } from '../api/client.ts'

type Place = Result<'intake.scanFiled'>['places'][number]

const blockNames: Record<Place['block'], string> = {
  title: '案由',
  situation: '情况',
  analysis: '分析',
  suggestions: '建议',
}

const placeName = ({ block, item }: Place) =>
  item === undefined ? blockNames[block] : `建议第 ${item + 1} 条`

/** While it is judged. Later the page is for who handles it, and the form of a screening still shows the scan. */
const inReview: readonly ProposalPage['status'][] = [
  'filed',
  'second-review',
  'final-review',
  'awaiting-answer',
]

/** On a page, for who has a part in the review: `opinionsGiven` is told to nobody else. */
export function ScanOnPage({ proposal }: { proposal: ProposalPage | undefined }) {
  if (proposal?.opinionsGiven === undefined || !inReview.includes(proposal.status)) return null
  return <Scan proposal={proposal} />
}

export function Scan({ proposal: { id, version, screening } }: { proposal: ProposalPage }) {
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['scan', id, version],
    staleTime: 60_000,
    queryFn: async () => (await read(api.GET('/intake/scans/{id}', { params: { path: { id } } }))).places,
  })
  if (error)
    return (
      <p className="soft" role="status">
        涉密和个人信息的扫描结果没有读到，请自行看过全文。
        <Button type="link" size="small" loading={isFetching} onClick={() => void refetch()}>
          再读一次
        </Button>
      </p>
    )
  if (data === undefined)
    return (
      <p className="soft" role="status">
        正在扫描涉密和个人信息…
      </p>
    )
  const secret = data.filter(({ kind }) => kind === 'secret')
  const personal = data.filter(({ kind }) => kind === 'personal')
  const answered = screening?.secrecy === 'clear' ? screening.answered : undefined
  if (data.length === 0)
    return <p className="soft">扫描没有提示涉密或个人信息（不含附件），仍请看过全文再定。</p>
  return (
    <>
      {secret.length > 0 && (
        <Alert
          className="notice"
          role="note"
          type={answered === undefined ? 'warning' : 'info'}
          showIcon
          title={`扫描提示：疑似涉密 ${secret.length} 处`}
          description={
            <>
              <Places places={secret} />
              <p className="soft">
                {answered === undefined
                  ? '只按词语扫描，不含附件。是否涉密由您判断：涉密的请标为涉密，拿不准的按涉密处理。'
                  : `${screening?.by}已看过，认为不涉密：${answered.why}`}
              </p>
            </>
          }
        />
      )}
      {personal.length > 0 && (
        <Alert
          className="notice"
          role="note"
          type="info"
          showIcon
          title={`扫描提示：疑似个人信息 ${personal.length} 处`}
          description={
            <>
              <Places places={personal} />
              <p className="soft">个人信息不是涉密，但提案可能公开。不宜写进正文的，可以退回请提案者删去。</p>
            </>
          }
        />
      )}
    </>
  )
}

function Places({ places }: { places: readonly Place[] }) {
  return (
    <ul className="scan-places">
      {places.map((place, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two places may read the same, and their order never changes
        <li key={index}>
          <b>{placeName(place)}</b>
          <span>
            {place.before}
            <mark>{place.found}</mark>
            {place.after}
          </span>
        </li>
      ))}
    </ul>
  )
}
