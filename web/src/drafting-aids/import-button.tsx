// 导入文稿: a .docx or text file, or pasted text, parted into the three blocks; shown for a look before it is taken over.
import { ImportOutlined } from '@ant-design/icons'
import { useMutation } from '@tanstack/react-query'
import { Alert, Button, Modal, Tag } from 'antd'
import { useRef, useState } from 'react'
import type { ImportResult } from '#contracts/api/drafting-aids.ts'
import { api, read } from '../api/client.ts'
import { problemOfError } from '../api/problem.ts'
import './drafting-aids.css'
import { manuscriptOf, NoManuscript } from './manuscript.ts'
import type { ImportProps } from './props.ts'

const blocks = { title: '案由', situation: '情况', analysis: '分析', suggestions: '建议' } as const
const found = {
  heading: undefined,
  guess: <Tag color="gold">推断，请核对</Tag>,
  none: <Tag color="red">没有找到</Tag>,
} as const

export default function ImportButton({ values, onFill }: ImportProps) {
  const written =
    [values.title, values.situation, values.analysis, ...values.suggestions].join('').trim() !== ''
  const chooser = useRef<HTMLInputElement>(null)
  const [shown, setShown] = useState<ImportResult>()
  const parting = useMutation({
    mutationFn: async (file: File) => {
      const text = await manuscriptOf(file)
      return read(api.POST('/intake/drafts/import', { body: { text } }))
    },
    onSuccess: setShown,
  })
  const why = (error: unknown) =>
    error instanceof NoManuscript ? error.message : problemOfError(error).title
  return (
    <>
      <Button
        icon={<ImportOutlined aria-hidden />}
        loading={parting.isPending}
        onClick={() => chooser.current?.click()}
      >
        导入文稿
      </Button>
      <input
        ref={chooser}
        type="file"
        hidden
        accept=".docx,.txt,.md"
        aria-label="选择要导入的文稿"
        onChange={({ target }) => {
          const [file] = target.files ?? []
          target.value = ''
          if (file) parting.mutate(file)
        }}
      />
      {parting.error && (
        <Alert
          className="import-why"
          type="warning"
          showIcon
          role="alert"
          title={why(parting.error)}
          closable={{ onClose: () => parting.reset() }}
        />
      )}
      <Modal
        open={shown !== undefined}
        title="导入的内容"
        width={720}
        okText={written ? '用它替换现在的内容' : '放进表单'}
        cancelText="不导入"
        onCancel={() => setShown(undefined)}
        onOk={() => {
          if (shown !== undefined) {
            const { title, situation, analysis, suggestions } = shown
            onFill({ title, situation, analysis, suggestions: suggestions.length > 0 ? suggestions : [''] })
          }
          setShown(undefined)
        }}
      >
        {shown && <Preview result={shown} />}
      </Modal>
    </>
  )
}

function Preview({ result }: { result: ImportResult }) {
  return (
    <div className="imported">
      {result.remarks.length > 0 && (
        <Alert
          type={result.sure ? 'info' : 'warning'}
          showIcon
          title={result.remarks.map((remark) => remark.replaceAll(',', '，')).join('')}
        />
      )}
      {(['title', 'situation', 'analysis'] as const).map((name) => (
        <section key={name}>
          <h3>
            {blocks[name]} {found[result.found[name]]}
          </h3>
          <p className="imported-text">{result[name] || <span className="soft">（空）</span>}</p>
        </section>
      ))}
      <section>
        <h3>建议 {found[result.found.suggestions]}</h3>
        <ol className="imported-text">
          {result.suggestions.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ol>
      </section>
      {result.leftOut.length > 0 && (
        <section>
          <h3>没有放进正文的</h3>
          <p className="imported-text soft">{result.leftOut.join('\n')}</p>
        </section>
      )}
    </div>
  )
}
