// The line under the text that says whether what is typed is safe, in words: saved when, on its way, or in this browser.
import { Alert, Button } from 'antd'
import { dateTime, timeOfDay } from '../time/format.ts'
import type { Keeping } from './keeping.ts'
import type { Kept } from './use-kept.ts'

function wordsOf(keeping: Keeping): string {
  switch (keeping.state) {
    case 'nothing':
      return '边写边自动保存'
    case 'typing':
      return '正在保存…'
    case 'saved':
      return `已保存 ${timeOfDay(keeping.at)}`
    case 'offline':
      return '离线，已存在本机，联网后自动保存'
    case 'newer':
      return '另一台设备上有更新的内容，已暂停自动保存'
  }
}

export function KeepingLine({ keeping }: { keeping: Keeping }) {
  return (
    <span className={`keeping keeping-${keeping.state}`} role="status">
      {wordsOf(keeping)}
    </span>
  )
}

/** Of two devices, the person decides. */
export function NewerNotice({ kept }: { kept: Kept }) {
  const { keeping } = kept
  if (keeping.state !== 'newer') return null
  const { device, savedAt } = keeping.newer
  return (
    <Alert
      className="inside"
      type="warning"
      showIcon
      title={`${device}上 ${dateTime(savedAt)} 保存了更新的内容`}
      description="这里的文字还在。请选用哪一份；没有选用的那一份不再保留。"
      action={
        <span className="draft-choice">
          <Button size="small" type="primary" onClick={() => void kept.takeTheirs()}>
            用{device}上的
          </Button>
          <Button size="small" onClick={kept.keepMine}>
            用这里的
          </Button>
        </span>
      }
    />
  )
}
