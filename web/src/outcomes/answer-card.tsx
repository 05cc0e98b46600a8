// 答复商请: what the review asks of the lead proposer, why, until when, and what follows from yes, no and silence.
import { useMutation } from '@tanstack/react-query'
import { Alert, App, Button, Form, Input, Popconfirm } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { regionName } from '#data/names.ts'
import { type ProposalPage, send } from '../api/client.ts'
import { problemOfError } from '../api/problem.ts'
import { ProblemNotice } from '../api/problem-notice.tsx'
import { type ProposalParts, refreshAfterAct, useUnitName } from '../api/queries.ts'
import { Section } from '../proposal/section.tsx'
import { dateAndWeekday, dateTime } from '../time/format.ts'
import { agreementOf, askedTwice, consequencesOf, titleOf } from './answer-words.ts'

type Asked = NonNullable<ProposalPage['request']>

/** Whether it is this person who is asked: then it is the first thing on the page. */
export const isForMe = ({ proposal }: ProposalParts): boolean =>
  proposal?.request !== undefined && proposal.acts.includes('proposal.answer-request')

/** Where the answer is given, for links to it. */
export const answerPlace = 'answer-request'

export function AnswerCard({ parts }: { parts: ProposalParts }) {
  const { proposal } = parts
  const asked = proposal?.request
  if (proposal === undefined || asked === undefined) return null
  const forMe = isForMe(parts)
  return (
    <Section
      title={forMe ? `请您答复：${titleOf(asked)}` : `商请：${titleOf(asked)}`}
      {...(forMe ? { id: answerPlace } : {})}
    >
      <Why asked={asked} />
      {forMe ? <Answer proposal={proposal} asked={asked} /> : <Waiting asked={asked} />}
    </Section>
  )
}

function Why({ asked }: { asked: Asked }) {
  const unitName = useUnitName()
  const { reasons, explanation, by, at, unit, level, group } = asked
  return (
    <>
      <p>{explanation}</p>
      <ul>
        {reasons.map(({ code, text }) => (
          <li key={code}>{text}</li>
        ))}
        {unit !== undefined && <li>转给：{unitName(unit)}</li>}
        {level !== undefined && <li>转给：{regionName(level)}政协</li>}
      </ul>
      <p className="soft">
        {by} · {dateTime(at)}
        {group !== undefined && (
          <>
            {' · '}
            <Link to={`/merge-groups/${group}`}>看主案和各件</Link>
          </>
        )}
      </p>
    </>
  )
}

function Answer({ proposal: { id, version }, asked }: { proposal: ProposalPage; asked: Asked }) {
  const { message } = App.useApp()
  const [key] = useState(() => crypto.randomUUID())
  const [words, setWords] = useState('')
  const { yes, no } = consequencesOf(asked)
  const command = useMutation({
    mutationFn: (agree: boolean) =>
      send({
        path: `/intake/proposals/${id}/answer-request`,
        body: { agree, ...(words.trim() === '' ? {} : { words: words.trim() }) },
        key: `${key}-${agree ? 'y' : 'n'}`,
        version,
      }),
    onSuccess: () => {
      void message.success('您的答复已记录')
      return refreshAfterAct()
    },
  })
  return (
    <>
      <Alert
        className="inside"
        type="info"
        showIcon
        title={
          asked.answerBy === undefined ? '请您答复' : `请在 ${dateAndWeekday(asked.answerBy)} 24 时前答复`
        }
        description={
          <>
            <p>{yes}</p>
            <p>{no}</p>
            <p>没有答复：到期自动视为没有同意，审查照常进行。</p>
          </>
        }
      />
      <Form layout="vertical" className="answer-form" disabled={command.isPending}>
        <Form.Item label="想说的话（选填）" htmlFor="answer-words">
          <Input.TextArea
            id="answer-words"
            autoSize={{ minRows: 2, maxRows: 8 }}
            maxLength={500}
            value={words}
            onChange={(event) => setWords(event.target.value)}
            placeholder="审查人员能看到这段话"
          />
        </Form.Item>
        {command.error && (
          <ProblemNotice error={problemOfError(command.error)} onRefresh={() => command.reset()} />
        )}
        <div className="form-end">
          {askedTwice(asked) ? (
            <Popconfirm
              title={`${agreementOf(asked)}吗？`}
              placement="topLeft"
              description={
                <>
                  <p>{yes.replace(/^同意：/, '')}</p>
                  <p>同意以后不能收回。</p>
                </>
              }
              okText={agreementOf(asked)}
              cancelText="再想想"
              okButtonProps={{ danger: asked.kind === 'withdraw' }}
              onConfirm={() => command.mutate(true)}
            >
              <Button type="primary" size="large" loading={command.isPending}>
                同意
              </Button>
            </Popconfirm>
          ) : (
            <Button
              type="primary"
              size="large"
              onClick={() => command.mutate(true)}
              loading={command.isPending}
            >
              同意
            </Button>
          )}
          <Button size="large" onClick={() => command.mutate(false)} loading={command.isPending}>
            不同意
          </Button>
        </div>
      </Form>
    </>
  )
}

function Waiting({ asked: { answer, answerBy, words } }: { asked: Asked }) {
  if (answer === 'agreed')
    return (
      <>
        <p>第一提案人已同意，等待其他各件的答复。</p>
        {words !== undefined && <p className="soft">{words}</p>}
      </>
    )
  return (
    <p className="soft">
      等待第一提案人答复{answerBy === undefined ? '' : `，${dateAndWeekday(answerBy)}到期`}
      。期间审查暂停；到期没有答复，不视为同意。
    </p>
  )
}
