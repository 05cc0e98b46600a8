// The line under the text that says whether what is typed is safe, in words: saved when, on its way, or in this browser.
import { useMutation } from '@tanstack/react-query'
import { Alert, Button } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { usePerson } from '../session/session.tsx'
import { dateTime, timeOfDay } from '../time/format.ts'
import { ChangedText } from './changed-text.tsx'
import { textOfVersion } from './changes.ts'
import type { Keeping } from './keeping.ts'
import type { Kept } from './use-kept.ts'
import type { DraftValues } from './values.ts'

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
    case 'refused':
      return `没有存到服务器，只存在本机：${keeping.why}`
    case 'full':
      return `正在写的稿子已有 ${keeping.most} 份，这一份只存在本机`
    case 'newer':
      return '另一台设备上有更新的内容，已暂停自动保存'
  }
}

export function KeepingLine({ keeping }: { keeping: Keeping }) {
  const recorder = usePerson().roles.includes('committee')
  return (
    <span className={`keeping keeping-${keeping.state}`} role="status">
      {wordsOf(keeping)}
      {keeping.state === 'full' && (
        <>
          ，
          <Link to={recorder ? '/proposals/for-member' : '/proposals/new'} target="_blank">
            去删去几份
          </Link>
          后自动保存
        </>
      )}
    </span>
  )
}

/** Of two devices, the person decides, and sees before what is different. */
export function NewerNotice({ kept }: { kept: Kept }) {
  const { keeping } = kept
  const [theirs, setTheirs] = useState<DraftValues>()
  const look = useMutation({ networkMode: 'always', mutationFn: kept.theirs, onSuccess: setTheirs })
  if (keeping.state !== 'newer') return null
  const { device, savedAt } = keeping.newer
  return (
    <Alert
      className="inside"
      type="warning"
      showIcon
      title={`${device}上 ${dateTime(savedAt)} 保存了更新的内容`}
      description={
        <>
          <p>这里的文字还在。请选用哪一份；没有选用的那一份不再保留。</p>
          {look.error && <p role="alert">暂时看不了{device}上的内容，请稍后再试。</p>}
          {theirs !== undefined && (
            <section className="draft-difference" aria-label="两份的不同">
              <p className="soft">
                <ins>加下划线的</ins>只有这里有，<del>划去的</del>只有{device}上有。
              </p>
              <ChangedText before={textOfVersion(theirs)} after={textOfVersion(kept.values)} />
            </section>
          )}
          <span className="draft-choice">
            <Button loading={look.isPending} onClick={() => look.mutate()}>
              看看哪里不同
            </Button>
            <Button type="primary" onClick={() => void kept.takeTheirs()}>
              用{device}上的
            </Button>
            <Button onClick={kept.keepMine}>用这里的</Button>
          </span>
        </>
      }
    />
  )
}
