// A sheet of A4 with a code to scan and one sentence: to be printed and put up where people pass.
import { PrinterOutlined } from '@ant-design/icons'
import { Button, QRCode } from 'antd'
import { Link, useParams } from 'react-router'
import { useLevel } from '../api/queries.ts'
import { committeeOf } from '../session/level.ts'
import { Failed, Waiting } from '../shell/notices.tsx'
import { Seal } from '../shell/seal.tsx'
import { dateTime } from '../time/format.ts'
import { isOpened, publicAddress } from './discussion-page.tsx'
import { useDiscussion } from './queries.ts'
import './voice.css'

interface Printed {
  readonly heading: string
  /** Two lines: what one does, and what one ought to know. */
  readonly sentences: readonly [string, string]
  readonly address: string
  readonly back: string
}

function Sheet({ heading, sentences, address, back }: Printed) {
  const level = useLevel()
  return (
    <main className="page sheet-page">
      <p className="sheet-tools">
        <Link to={back}>← 返回</Link>
        <Button type="primary" icon={<PrinterOutlined aria-hidden />} onClick={() => print()}>
          打印
        </Button>
      </p>
      <article className="sheet">
        <Seal size={64} />
        <p className="sheet-from">{committeeOf(level)}</p>
        <h1>{heading}</h1>
        <QRCode
          value={address}
          size={320}
          bordered={false}
          type="svg"
          style={{ width: 'min(320px, 100%)', height: 'auto' }}
        />
        <p className="sheet-sentence">
          {sentences[0]}
          <br />
          {sentences[1]}
        </p>
        <p className="sheet-address">{address}</p>
      </article>
    </main>
  )
}

export function CluePoster() {
  return (
    <Sheet
      heading="家门口的事，说给我们听"
      sentences={['用手机扫一扫，写下您看到的、想到的。', '不用注册，全天都可以；姓名和电话不公开。']}
      address={`${location.origin}/public/clues`}
      back="/moderation/clues"
    />
  )
}

export function DiscussionSheet() {
  const { id = '' } = useParams()
  const { data } = useDiscussion(id)
  if (data === undefined) return <Waiting />
  // A code that leads nowhere is not printed.
  if (!isOpened(data)) return <Failed title="这场商量现在没有公开" text="开放以后才有二维码可以印。" />
  return (
    <Sheet
      heading={data.title}
      sentences={[
        '用手机扫一扫，说说您的看法。',
        `${dateTime(data.closesAt)} 前都可以，不用登录，网名就行。`,
      ]}
      address={publicAddress(id)}
      back={`/discussions/${id}`}
    />
  )
}
