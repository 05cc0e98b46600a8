// 各次版本: each version of the text beside the one before, what was taken out and what was put in.
import { HistoryOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Button, Drawer, Skeleton } from 'antd'
import { useState } from 'react'
import { api, type DraftVersion, read } from '../api/client.ts'
import { ProblemNotice } from '../api/problem-notice.tsx'
import { Mark } from '../shell/mark.tsx'
import { dateTime } from '../time/format.ts'
import { ChangedText } from './changed-text.tsx'
import { textOfVersion } from './changes.ts'

export function VersionsButton({ id }: { id: string }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button icon={<HistoryOutlined aria-hidden />} onClick={() => setOpen(true)}>
        各次版本
      </Button>
      <Drawer open={open} onClose={() => setOpen(false)} title="各次版本" size={640} destroyOnHidden>
        <Versions id={id} />
      </Drawer>
    </>
  )
}

function Versions({ id }: { id: string }) {
  const { data, error } = useQuery({
    queryKey: ['versions', id],
    queryFn: async () =>
      (await read(api.GET('/intake/proposals/{id}/versions', { params: { path: { id } } }))).items,
  })
  if (error) return <ProblemNotice error={error} />
  if (data === undefined) return <Skeleton active />
  return (
    <>
      {data.length > 1 && (
        <p className="soft">
          与前一版相比：<del>划去的</del>是删掉的，<ins>加下划线的</ins>是新写的。
        </p>
      )}
      <ol className="versions" reversed>
        {data.map((version, index) => (
          <li key={version.version}>
            <p>
              <b>{dateTime(version.at)}</b> <span className="soft">{version.by}</span>{' '}
              {version.filed && <Mark tone="good">提交的是这一版</Mark>}
            </p>
            <Changes from={data[index + 1]} to={version} />
          </li>
        ))}
      </ol>
    </>
  )
}

function Changes({ from, to }: { from: DraftVersion | undefined; to: DraftVersion }) {
  if (from === undefined) return <p className="version-text">{textOfVersion(to)}</p>
  return <ChangedText before={textOfVersion(from)} after={textOfVersion(to)} />
}
