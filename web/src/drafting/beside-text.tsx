// The slots of the drafting page: what the tables of `aids.ts` name is loaded and shown at its place.
import { Skeleton } from 'antd'
import { lazy, type ReactNode, Suspense, useCallback } from 'react'
import type { AidProps, FilesProps, ToolProps } from './aid-props.ts'
import { attachmentsField, draftAids, draftTools } from './aids.ts'
import { fieldId } from './text-blocks.tsx'

const aids = draftAids.map((aid) => ({ ...aid, Panel: lazy(aid.load) }))
const tools = draftTools.map((tool) => ({ ...tool, Tool: lazy(tool.load) }))
const Files = lazy(attachmentsField)

const placeOf = (key: string) => `aid-${key}`

interface BesideProps extends Omit<AidProps, 'onCount'> {
  /** The same function at every drawing. */
  readonly onCount: (aid: string, count: number) => void
}

export function BesideText({ onCount, ...props }: BesideProps) {
  return aids.map(({ key, title, Panel }) => (
    <section className="draft-card" key={key} id={placeOf(key)} tabIndex={-1} aria-label={title}>
      <h2>{title}</h2>
      <Suspense fallback={<Skeleton active title={false} />}>
        <Counting aid={key} onCount={onCount}>
          {(count) => <Panel {...props} onCount={count} />}
        </Counting>
      </Suspense>
    </section>
  ))
}

interface CountingProps {
  readonly aid: string
  readonly onCount: BesideProps['onCount']
  readonly children: (count: (count: number) => void) => ReactNode
}

function Counting({ aid, onCount, children }: CountingProps) {
  return children(useCallback((count: number) => onCount(aid, count), [aid, onCount]))
}

/** 预审 2 · 相似 1: on a phone the aids are below the text, and this leads to them. */
export function AidLinks({ counts }: { counts: Readonly<Record<string, number>> }) {
  return (
    <nav className="draft-aid-links" aria-label="写作辅助">
      {draftAids.map(({ key, short }) => (
        <a
          key={key}
          href={`#${placeOf(key)}`}
          onClick={(event) => {
            event.preventDefault()
            const place = document.getElementById(placeOf(key))
            place?.scrollIntoView({ block: 'start' })
            place?.focus({ preventScroll: true })
          }}
        >
          {short} {counts[key] ?? 0}
        </a>
      ))}
    </nav>
  )
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
    <div id={fieldId('attachments')} tabIndex={-1}>
      <Suspense>
        <Files {...props} />
      </Suspense>
    </div>
  )
}
