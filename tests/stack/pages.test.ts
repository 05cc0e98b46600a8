// Pages on the embedded stack, opened as a browser opens them: the catalogue is read without script, the portal keeps
// its own addresses, an operation is tried as the documents say.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { documentsAddress } from '../../infra/local/documents.ts'
import { introduceMembers } from '../../infra/local/introduce.ts'
import { type Stack, startStack } from '../../infra/local/stack.ts'
import { consultationAt, draftBody, screened } from '../level/journey.ts'
import { levelClient } from './level-client.ts'

let dataDir: string
let stack: Stack

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'shangban-pages-'))
  const portal = join(dataDir, 'portal')
  await mkdir(portal)
  await writeFile(join(portal, 'index.html'), '<!doctype html><title>门户</title>')
  stack = await startStack({ level: '371402', dataDir, portal })
  await introduceMembers(stack.url)
})

afterAll(async () => {
  await stack?.stop()
  await rm(dataDir, { recursive: true, force: true })
})

interface Opened {
  readonly status: number | undefined
  readonly type: string | undefined
  readonly etag: string | undefined
  readonly text: string
}

/** As the address bar does. `fetch` may not say that it navigates. */
function opened(path: string, more: Record<string, string> = {}): Promise<Opened> {
  const headers = { accept: 'text/html,*/*;q=0.8', 'sec-fetch-mode': 'navigate', ...more }
  return new Promise((resolve, reject) => {
    request(`${stack.url}${path}`, { headers }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => {
        text += chunk
      })
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          type: response.headers['content-type'],
          etag: response.headers.etag,
          text,
        }),
      )
    })
      .on('error', reject)
      .end()
  })
}

async function accepted(more: object): Promise<string> {
  const client = levelClient(stack.url)
  const { id } = (await client.act('member-01', '/intake/proposals', { ...draftBody, ...more })).body
  const steps: [person: string, act: string, body: object][] = [
    ['member-01', 'file', {}],
    ['committee-1', 'first-review', screened],
    ['panel-1', 'second-review', { outcome: 'pass', remark: '同意。' }],
    ['committee-1', 'record-consultation', consultationAt(await client.now())],
    ['chair-1', 'final-review', { outcome: 'accept', remark: '同意立案。' }],
  ]
  for (const [person, act, body] of steps)
    expect((await client.act(person, `/intake/proposals/${id}/${act}`, body)).status).toBe(200)
  await client.settled()
  return id
}

it('shows the catalogue to a browser without script, and hides what is not public', {
  timeout: 120_000,
}, async () => {
  const title = '关于<学校>门前接送区的提案'
  const open = await accepted({ title })
  const hidden = await accepted({ title: '不公开的提案', consentPublic: false, consentReason: '涉及个案' })

  const list = await opened('/public/catalogue')
  expect(list).toMatchObject({ status: 200, type: 'text/html; charset=utf-8' })
  expect(list.text).toContain('<h1>德城区政协提案公开目录</h1>')
  expect(list.text).toContain(`<a href="/public/catalogue/${open}">关于&lt;学校&gt;门前接送区的提案</a>`)
  expect(list.text).not.toContain(hidden)
  expect(list.text).not.toContain('不公开的提案')

  const page = await opened(`/public/catalogue/${open}`)
  expect(page.status).toBe(200)
  expect(page.text).toContain(draftBody.suggestions[0])
  expect((await opened(`/public/catalogue/${open}`, { 'if-none-match': page.etag ?? '' })).status).toBe(304)

  for (const path of [`/public/catalogue/${hidden}`, '/public/catalogue/none'])
    expect(await opened(path)).toMatchObject({ status: 404, type: 'text/html; charset=utf-8' })
  const wrong = await opened('/public/catalogue?page=2')
  expect(wrong).toMatchObject({ status: 400, type: 'text/html; charset=utf-8' })
  expect(wrong.text).toContain('没有这个字段')
})

it('leaves the portal its own addresses beside them', async () => {
  for (const path of ['/public', '/public/some-proposal', '/public/proposals'])
    expect((await opened(path)).text).toContain('<title>门户</title>')
  // The same address is data to whoever does not navigate.
  const data = await fetch(`${stack.url}/public/proposals`)
  expect(data.headers.get('content-type')).toContain('application/json')
})

it('serves the documents, with the people and tokens that the page for trying asks for', async () => {
  const index = await opened(documentsAddress)
  expect(index).toMatchObject({ status: 200, type: 'text/html; charset=utf-8' })
  expect(index.text).toContain('openapi.json')
  const script = await (await fetch(`${stack.url}${documentsAddress}assets/try.js`)).text()
  for (const [, address = ''] of script.matchAll(/read\('([^']+)'/g)) {
    const method = address.endsWith('/token') ? 'POST' : 'GET'
    const answer = await fetch(new URL(address, `${stack.url}${documentsAddress}openapi`), {
      method,
      ...(method === 'POST'
        ? { headers: { 'content-type': 'application/json' }, body: '{"person":"member-01"}' }
        : {}),
    })
    expect(answer.status, address).toBe(200)
    if (method === 'POST') expect(await answer.json()).toHaveProperty('accessToken')
  }
})
