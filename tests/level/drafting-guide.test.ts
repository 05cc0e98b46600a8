// The guide from draft to filing, walked with the very body and the very lines that stand in it.
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { PrecheckResult } from '#contracts/api/drafting-aids.ts'
import { registered } from './journey.ts'
import { memoryLevel, type Reply } from './memory-level.ts'
import { people } from './people.ts'

const guide = readFileSync(new URL('../../docs/guides/drafting.md', import.meta.url), 'utf8')
const draft = JSON.parse(/```json\n([\s\S]*?)```/.exec(guide)?.[1] ?? '')
const lines = [...guide.matchAll(/^post (\S+)(.*)$/gm)].map(([, path = '', rest = '']) => ({ path, rest }))

it('[A22] [B8] [B10] a proposal goes from its draft over pre-check and similar ones to its filing as the guide says', async () => {
  const level = memoryLevel({ now: '2026-01-05T02:00:00.000Z' })
  await registered(level, people.lin)
  let id = ''
  const replies: Reply[] = []
  for (const { path, rest } of lines) {
    const key = /idempotency-key: (\S+)"/.exec(rest)?.[1]
    const said = rest.includes('-d @draft.json') ? { body: draft } : { raw: '' }
    const reply = await level.call(people.lin, {
      path: path.replace('$id', id),
      ...said,
      headers: {
        'content-type': 'application/json',
        ...(key === undefined ? {} : { 'idempotency-key': key }),
      },
    })
    id = reply.body.id ?? id
    replies.push(reply)
    await level.settle()
  }
  const [checked, similar, drafted, filed] = replies
  expect(replies.map(({ status }) => status)).toEqual([200, 200, 201, 200])
  const findings: PrecheckResult['findings'] = checked?.body.findings
  expect(findings.filter(({ severity }) => severity === 'blocking' || severity === 'attention')).toEqual([])
  expect(similar?.body).toEqual({ items: [] })
  expect(drafted?.body).toMatchObject({ version: 1, facts: ['proposal.drafted'] })
  expect(filed?.body).toMatchObject({ version: 2, facts: ['proposal.filed'] })
})
