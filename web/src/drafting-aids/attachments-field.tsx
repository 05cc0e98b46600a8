// 附件: chosen, dropped or photographed, on their way with their progress, tried again, taken out. Type and size are said
// beforehand; what is refused says why beside its name.
import { CameraOutlined, DeleteOutlined, PaperClipOutlined, RedoOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Button, Progress } from 'antd'
import { type DragEvent, useRef, useState } from 'react'
import { api, read } from '../api/client.ts'
import { problemOfError } from '../api/problem.ts'
import './drafting-aids.css'
import { FileLine } from './file-line.tsx'
import type { FilesProps } from './props.ts'
import { refusedBeforehand, rulesText, sizeText, upload } from './uploading.ts'

interface Props extends FilesProps {
  readonly id?: string
}

/** A file that is not there yet, or was turned away. */
interface Pending {
  readonly key: string
  readonly file: File
  readonly share: number
  readonly refusal?: string
  /** Trying again may help. */
  readonly again?: boolean
  readonly stop?: AbortController
}

const useFileRules = () =>
  useQuery({
    queryKey: ['file-rules'],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () => read(api.GET('/intake/files', {})),
  })

export default function AttachmentsField({ id, value, onChange, most }: Props) {
  const label = most === 1 ? '文件' : '附件'
  const rules = useFileRules().data
  const [pending, setPending] = useState<readonly Pending[]>([])
  const [over, setOver] = useState(false)
  const chooser = useRef<HTMLInputElement>(null)
  const camera = useRef<HTMLInputElement>(null)
  // What was confirmed while others were still on their way.
  const latest = useRef(value)
  latest.current = value
  if (rules === undefined) return <p className="soft">正在读取附件要求…</p>

  const limit = Math.min(most ?? rules.count, rules.count)
  const room = limit - value.length - pending.filter(({ refusal }) => refusal === undefined).length

  const patch = (key: string, change: Partial<Pending>) =>
    setPending((all) => all.map((one) => (one.key === key ? { ...one, ...change } : one)))
  const drop = (key: string) => setPending((all) => all.filter((one) => one.key !== key))

  const begin = async (key: string, file: File) => {
    const stop = new AbortController()
    patch(key, { stop, share: 0 })
    try {
      const confirmed = await upload(file, rules, (share) => patch(key, { share }), stop.signal)
      drop(key)
      const others = latest.current.filter(({ hash }) => hash !== confirmed.hash)
      latest.current = [...others, confirmed]
      onChange([...latest.current])
    } catch (error) {
      if (stop.signal.aborted) return
      const problem = problemOfError(error)
      patch(key, { refusal: problem.title.replaceAll(',', '，'), again: problem.status !== 422 })
    }
  }

  const take = (files: readonly File[]) => {
    const coming = files.map((file, index): Pending => {
      const beforehand = refusedBeforehand(file, rules)
      const refusal = beforehand ?? (index >= room ? `最多 ${limit} 个，请先移除一个再上传。` : undefined)
      return {
        key: crypto.randomUUID(),
        file,
        share: 0,
        ...(refusal === undefined ? {} : { refusal }),
      }
    })
    setPending((all) => [...all.filter(({ refusal, again }) => refusal === undefined || again), ...coming])
    for (const { key, file, refusal } of coming) if (refusal === undefined) void begin(key, file)
  }

  const again = ({ key, file }: Pending) => {
    setPending((all) => all.map((one) => (one.key === key ? { key, file, share: 0 } : one)))
    void begin(key, file)
  }

  const dropped = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take([...event.dataTransfer.files])
  }

  const accept = rules.types.flatMap(({ endings }) => endings.map((ending) => `.${ending}`)).join(',')
  const picker = (ref: typeof chooser, more: object) => (
    <input
      ref={ref}
      type="file"
      hidden
      aria-label={`选择${label}文件`}
      {...more}
      onChange={({ target }) => {
        take([...(target.files ?? [])])
        target.value = ''
      }}
    />
  )
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way; the buttons inside do the same
    <div
      className={over ? 'files files-over' : 'files'}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={dropped}
    >
      {most !== 1 && (
        <p className="file-head">
          {label}
          <span className="optional">选填</span>
        </p>
      )}
      {(value.length > 0 || pending.length > 0) && (
        <ul className="file-list" aria-label={label}>
          {value.map((file) => (
            <FileLine
              key={file.hash}
              file={file}
              onRemove={() => onChange(value.filter(({ hash }) => hash !== file.hash))}
            />
          ))}
          {pending.map((one) => (
            <li key={one.key} className={one.refusal === undefined ? 'file' : 'file file-refused'}>
              <PaperClipOutlined aria-hidden />
              <span className="file-name">{one.file.name}</span>
              <small className="soft">{sizeText(one.file.size)}</small>
              {one.refusal === undefined ? (
                <Progress
                  percent={Math.round(one.share * 100)}
                  size="small"
                  aria-label={`正在上传${one.file.name}`}
                  format={(percent) => (percent === 100 ? '核验中' : `${percent}%`)}
                />
              ) : (
                <span className="file-why" role="alert">
                  {one.refusal}
                </span>
              )}
              {one.again && (
                <Button
                  type="text"
                  size="small"
                  icon={<RedoOutlined aria-hidden />}
                  aria-label={`重试上传${one.file.name}`}
                  onClick={() => again(one)}
                >
                  重试
                </Button>
              )}
              <Button
                type="text"
                size="small"
                icon={<DeleteOutlined aria-hidden />}
                aria-label={`不上传${one.file.name}`}
                onClick={() => {
                  one.stop?.abort()
                  drop(one.key)
                }}
              />
            </li>
          ))}
        </ul>
      )}
      <div className="file-buttons">
        <Button
          {...(id === undefined ? {} : { id })}
          icon={<PaperClipOutlined aria-hidden />}
          disabled={room <= 0}
          onClick={() => chooser.current?.click()}
        >
          选择{label}
        </Button>
        <Button
          className="camera"
          icon={<CameraOutlined aria-hidden />}
          disabled={room <= 0}
          onClick={() => camera.current?.click()}
        >
          拍照
        </Button>
        {picker(chooser, { accept, multiple: limit > 1 })}
        {picker(camera, { accept: 'image/*', capture: 'environment', 'aria-label': `拍摄${label}` })}
      </div>
      <p className="soft file-rules">
        {rulesText(rules, limit)}
        <span className="wide-only">也可以把文件拖到这里。</span>
      </p>
    </div>
  )
}
