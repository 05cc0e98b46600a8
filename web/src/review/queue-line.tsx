// One proposal of the queue at the review desk: where it stands, what marks it has, whose it is, since when it waits.
import { Checkbox, Tooltip } from 'antd'
import { proposalClassNames, termNames } from '#contracts/terms.ts'
import type { QueueItem } from '../api/client.ts'
import { Mark } from '../shell/mark.tsx'
import { ago, dateTime } from '../time/format.ts'
import { useBusinessNow } from '../time/time-control.tsx'

export const stageNames: Record<QueueItem['stage'], string> = {
  first: '初审',
  second: '复审',
  'awaiting-panel': '待另派审查组',
  consultation: '待记录协商',
  final: '终审',
}

interface LineProps {
  readonly item: QueueItem
  readonly reading: boolean
  readonly chosen: boolean
  readonly onRead: () => void
  readonly onChoose: () => void
}

/** C13: the scan points, and decides nothing. */
function Scanned({ secret, personal }: NonNullable<QueueItem['scan']>) {
  return (
    <>
      {secret > 0 && <Mark tone="bad">疑似涉密 {secret}</Mark>}
      {personal > 0 && <Mark tone="waits">疑似个人信息 {personal}</Mark>}
    </>
  )
}

export function QueueLine({ item, reading, chosen, onRead, onChoose }: LineProps) {
  const now = useBusinessNow()
  const { id, stage, title, proposers, since, kind, suggestions, opinions, ownGiven } = item
  return (
    <li id={`queue-${id}`} className={reading ? 'queue-line queue-reading' : 'queue-line'}>
      <Checkbox checked={chosen} onChange={onChoose} aria-label={`选中：${title}`} />
      <button type="button" onClick={onRead} aria-current={reading}>
        <span className="marks">
          <Mark>{stageNames[stage]}</Mark>
          {item.class !== undefined && <span className="soft">{proposalClassNames[item.class]}</span>}
          {item.recurring && <Mark tone="bad">常提常办</Mark>}
          {item.similar > 0 && <Mark tone="waits">相似 {item.similar}</Mark>}
          {item.restricted && <Mark tone="bad">涉密</Mark>}
          {item.scan !== undefined && <Scanned {...item.scan} />}
          {stage === 'second' && opinions > 0 && (
            <Mark tone={ownGiven ? 'good' : 'waits'}>
              {ownGiven ? `意见 ${opinions}` : `他人已提 ${opinions}`}
            </Mark>
          )}
          {stage === 'final' && (
            <Mark tone={item.consulted ? 'good' : 'waits'}>{item.consulted ? '已协商' : '待协商'}</Mark>
          )}
          {item.remarked && <Mark tone="waits">提案者有补充</Mark>}
          {item.unitsAsked > 0 && (
            <Mark tone={item.unitsAnswered === item.unitsAsked ? 'good' : 'waits'}>
              单位答复 {item.unitsAnswered}/{item.unitsAsked}
            </Mark>
          )}
        </span>
        <b>{title}</b>
        <span className="soft">
          {proposers.slice(0, 3).join('、')}
          {proposers.length > 3 && `等 ${proposers.length} 人`} · {termNames[kind]} · 建议 {suggestions} 条
        </span>
        <Tooltip title={`${dateTime(since)}到这个环节`}>
          <span className="soft">{ago(since, now)} 送到</span>
        </Tooltip>
      </button>
    </li>
  )
}
