// 写提案: the text in three blocks with what helps beside it, kept while one types, and saved as a version when one says so.
import { useMutation } from '@tanstack/react-query'
import { App, Button, Collapse, Input, Radio } from 'antd'
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import { ceilings } from '#contracts/ceilings.ts'
import { termNames } from '#contracts/terms.ts'
import { type Receipt, send } from '../api/client.ts'
import { problemOfError } from '../api/problem.ts'
import { ProblemNotice } from '../api/problem-notice.tsx'
import { refreshAfterAct, usePolicy } from '../api/queries.ts'
import { usePerson } from '../session/session.tsx'
import { Waiting } from '../shell/notices.tsx'
import type { DraftPlace } from './aid-props.ts'
import { AidLinks, AttachmentsSlot, BesideText, ToolsSlot } from './beside-text.tsx'
import { FilingWindowLine } from './filing-window-line.tsx'
import { Consent, IntendedUnits, Origins, Seconding } from './further.tsx'
import { KeepingLine, NewerNotice } from './keeping-line.tsx'
import { type Saving, saveNewest } from './saving.ts'
import { fieldId, Proportion, SuggestionsBlock, TextBlock } from './text-blocks.tsx'
import { useKept } from './use-kept.ts'
import { type DraftValues, emptyDraft, lengthOf, lengthsOf, outOfBounds, overlong } from './values.ts'
import './drafting.css'

interface Props {
  /** Of a draft that is not there yet an id of this page's own; of a proposal, the proposal's. */
  readonly id: string
  readonly proposal?: {
    readonly id: string
    readonly version: number
    /** As what it was filed first. */
    readonly plenary?: boolean | undefined
  }
  readonly fresh?: DraftValues
  readonly heading: ReactNode
  /** Where the version goes. */
  readonly path: string
  /** 代录: chooses for whom it is written. Without one it cannot be saved. */
  readonly forWhom?: (values: DraftValues, change: (patch: Partial<DraftValues>) => void) => ReactNode
  readonly submit: string
  readonly onDone: (receipt: Receipt) => void
}

export function Workspace({ id, proposal, fresh, heading, path, forWhom, submit, onDone }: Props) {
  const person = usePerson()
  const policy = usePolicy()
  const { message } = App.useApp()
  const collective = person.roles.includes('collective')
  const [first] = useState(() => fresh ?? emptyDraft(collective))
  const kept = useKept({ id, fresh: first, ...(proposal === undefined ? {} : { proposal: proposal.id }) })
  const saving = useRef<Saving>(proposal === undefined ? { beginsBy: `draft-${id}` } : {})
  // What is typed meanwhile is saved as well; once a version has arrived the page is about to be left.
  const [leaving, setLeaving] = useState(false)
  const [whenOnline, setWhenOnline] = useState(false)
  const save = useMutation({
    networkMode: 'always',
    mutationFn: (newest: () => DraftValues) =>
      saveNewest(saving.current, {
        place: { path, ...(proposal === undefined ? {} : { version: proposal.version }) },
        newest,
        post: send,
        onArrived: () => setLeaving(true),
      }),
    onSuccess: async (receipt) => {
      await kept?.letGo()
      void message.success(proposal === undefined ? '草稿已保存' : '已保存为新的一版')
      void refreshAfterAct()
      onDone(receipt)
    },
    onError: (error) => {
      setLeaving(false)
      setWhenOnline(problemOfError(error).status === 0 && !navigator.onLine)
    },
  })
  const [counts, setCounts] = useState<Readonly<Record<string, number>>>({})
  const onCount = useCallback(
    (aid: string, count: number) => setCounts((all) => ({ ...all, [aid]: count })),
    [],
  )
  const newest = kept?.newest
  const { mutate } = save
  useEffect(() => {
    if (!whenOnline || newest === undefined) return
    const again = () => {
      setWhenOnline(false)
      mutate(newest)
    }
    window.addEventListener('online', again)
    return () => window.removeEventListener('online', again)
  }, [whenOnline, newest, mutate])
  if (kept === undefined) return <Waiting />
  const { values, change } = kept
  const lengths = lengthsOf(values)
  const unready =
    overlong(lengths, policy.maxBodyChars) ??
    (forWhom !== undefined && values.member === undefined ? '请先选择第一提案人' : undefined) ??
    outOfBounds(values, policy)
  return (
    <main className="page draft-page">
      {heading}
      <FilingWindowLine kind={values.kind ?? first.kind ?? 'sole'} plenary={proposal?.plenary} />
      {forWhom?.(values, change)}
      <NewerNotice kept={kept} />
      <div className="draft-columns" inert={leaving}>
        <div className="draft-text">
          <ToolsSlot values={values} onFill={change} />
          <div className="draft-field">
            <label htmlFor={fieldId('title')}>案由</label>
            <Input
              id={fieldId('title')}
              size="large"
              value={values.title}
              maxLength={ceilings.line}
              count={{ show: true, max: policy.titleChars.most, strategy: lengthOf }}
              placeholder="一事一案，如：关于加强老旧小区消防通道管理的提案"
              onChange={(event) => change({ title: event.target.value })}
            />
          </div>
          {!collective && (
            <fieldset className="draft-field">
              <legend>提案形式</legend>
              <Radio.Group
                value={values.kind}
                onChange={(event) => change({ kind: event.target.value })}
                options={(['sole', 'joint'] as const).map((value) => ({ value, label: termNames[value] }))}
              />
              {values.kind === 'joint' && <p className="soft">存为草稿后，邀请联名的委员签名。</p>}
            </fieldset>
          )}
          <TextBlock
            name="situation"
            title="情况"
            hint="现在是什么情况，有什么数据或事例。"
            value={values.situation}
            onChange={(situation) => change({ situation })}
          />
          <TextBlock
            name="analysis"
            title="分析"
            hint="问题出在哪里，原因是什么。"
            value={values.analysis}
            onChange={(analysis) => change({ analysis })}
          />
          <SuggestionsBlock
            value={values.suggestions}
            most={policy.suggestionCount}
            onChange={(suggestions) => change({ suggestions })}
          />
          <AttachmentsSlot value={values.attachments} onChange={(attachments) => change({ attachments })} />
          <Consent values={values} most={policy.consentReasonChars} onChange={change} />
          <Collapse
            ghost
            className="draft-further"
            items={[
              {
                key: 'further',
                label: '意向单位、来源、附议',
                forceRender: true,
                children: (
                  <>
                    <IntendedUnits values={values} onChange={change} />
                    <Origins values={values} onChange={change} />
                    <Seconding values={values} onChange={change} />
                  </>
                ),
              },
            ]}
          />
        </div>
        <aside className="draft-beside" aria-label="写作辅助">
          <section className="draft-card">
            <h2>篇幅</h2>
            <Proportion lengths={lengths} most={policy.maxBodyChars} />
          </section>
          <BesideText
            values={values}
            onJump={jump}
            onCount={onCount}
            {...(proposal === undefined ? {} : { proposalId: proposal.id })}
          />
        </aside>
      </div>
      {save.error && !whenOnline && <ProblemNotice error={save.error} onRefresh={() => save.reset()} />}
      <div className="draft-foot">
        <KeepingLine keeping={kept.keeping} />
        <AidLinks counts={counts} />
        <span className="draft-foot-acts">
          {whenOnline && (
            <span className="keeping-offline" role="status">
              没有联网：文字已存在本机，联网后保存，请不要关闭本页
            </span>
          )}
          {unready !== undefined && <span className="soft">{unready}</span>}
          <Button
            type="primary"
            size="large"
            loading={save.isPending}
            disabled={unready !== undefined || kept.keeping.state === 'newer'}
            onClick={() => save.mutate(kept.newest)}
          >
            {submit}
          </Button>
        </span>
      </div>
    </main>
  )
}

/** Brings the writer to a place in the text, with the passage selected where there is one. */
function jump({ block, suggestion, from, to }: DraftPlace): void {
  const id = fieldId(block, block === 'suggestions' ? (suggestion ?? 1) : undefined)
  const field = document.getElementById(id)
  field?.scrollIntoView({ block: 'center' })
  field?.focus()
  if (from !== undefined && (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement))
    field.setSelectionRange(from, to ?? from)
}
