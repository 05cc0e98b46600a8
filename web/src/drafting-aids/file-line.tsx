// One file that is there: its name, its size, and what one can do with it.
import { DeleteOutlined, DownloadOutlined, PaperClipOutlined } from '@ant-design/icons'
import { useMutation } from '@tanstack/react-query'
import { Button } from 'antd'
import type { Attachment } from '#contracts/files.ts'
import { problemOfError } from '../api/problem.ts'
import './drafting-aids.css'
import { download, sizeText } from './uploading.ts'

interface Props {
  readonly file: Attachment
  /** The proposal that cites it; without one it is the person's own upload. */
  readonly proposal?: string
  readonly onRemove?: () => void
}

export function FileLine({ file, proposal, onRemove }: Props) {
  const fetching = useMutation({ mutationFn: () => download(file.hash, proposal) })
  return (
    <li className="file">
      <PaperClipOutlined aria-hidden />
      <span className="file-name">{file.name}</span>
      <small className="soft">{sizeText(file.bytes)}</small>
      <Button
        type="text"
        size="small"
        icon={<DownloadOutlined aria-hidden />}
        loading={fetching.isPending}
        aria-label={`下载${file.name}`}
        onClick={() => fetching.mutate()}
      />
      {onRemove && (
        <Button
          type="text"
          size="small"
          icon={<DeleteOutlined aria-hidden />}
          aria-label={`移除${file.name}`}
          onClick={onRemove}
        />
      )}
      {fetching.error && (
        <span className="file-why" role="alert">
          {problemOfError(fetching.error).title.replaceAll(',', '，')}
        </span>
      )}
    </li>
  )
}

/** The files of a proposal, for its readers. */
export function FileList({ files, proposal }: { files: readonly Attachment[]; proposal: string }) {
  return (
    <ul className="file-list">
      {files.map((file) => (
        <FileLine key={file.hash} file={file} proposal={proposal} />
      ))}
    </ul>
  )
}
