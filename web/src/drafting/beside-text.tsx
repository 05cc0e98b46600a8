// The slots of the drafting page: what the tables of `aids.ts` name is loaded and shown at its place.
import { Skeleton } from 'antd'
import { lazy, Suspense } from 'react'
import type { AidProps, FilesProps, ToolProps } from './aid-props.ts'
import { attachmentsField, draftAids, draftTools } from './aids.ts'

const aids = draftAids.map((aid) => ({ ...aid, Panel: lazy(aid.load) }))
const tools = draftTools.map((tool) => ({ ...tool, Tool: lazy(tool.load) }))
const Files = lazy(attachmentsField)

export function BesideText(props: AidProps) {
  return aids.map(({ key, title, Panel }) => (
    <section className="draft-card" key={key}>
      <h2>{title}</h2>
      <Suspense fallback={<Skeleton active title={false} />}>
        <Panel {...props} />
      </Suspense>
    </section>
  ))
}

export function ToolsSlot(props: ToolProps) {
  return (
    <div className="draft-tools">
      <Suspense>
        {tools.map(({ key, Tool }) => (
          <Tool key={key} {...props} />
        ))}
      </Suspense>
    </div>
  )
}

/** 附件. */
export function AttachmentsSlot(props: FilesProps) {
  return (
    <Suspense>
      <Files {...props} />
    </Suspense>
  )
}
