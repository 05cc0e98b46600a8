// The public catalogue as pages without script (features B7, H1, H2, H5): the same data under the same permission as
// `/public/proposals`, whole without a browser's help, and safe whatever people have written.
import { beforeAll, describe, expect, it } from 'vitest'
import { CursorInvalid } from '#kernel/cursor.ts'
import { accepted, delivered, filed, jointFiled, preAssigned } from './journey.ts'
import { type MemoryLevel, memoryLevel, type Reply, testLevel } from './memory-level.ts'
import { catalogue, opening, publicPage } from './pages.ts'

const secret = { consentPublic: false, consentReason: '涉及个案' }
const address = '/public/catalogue'
const read = (level: MemoryLevel, path = address, query?: Record<string, string>) =>
  level.get(undefined, path, query)

function expectPage({ headers, body }: Reply): void {
  expect(headers['content-type']).toBe('text/html; charset=utf-8')
  expect(body).toMatch(/^<!doctype html><html lang="zh-CN">/)
  expect(body).toMatch(/<title>[^<]+ · 德城区政协<\/title>/)
  expect(body.match(/<h1>/g)).toHaveLength(1)
  expect(body).not.toMatch(/<script|<iframe|<form| on\w+=|javascript:|https?:\/\//i)
}

/** The text a reader sees, without tags. */
const textOf = (body: string) =>
  body
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')

describe('the list', () => {
  it('names the level, and says so when there is nothing yet', async () => {
    const answer = await read(memoryLevel({ now: opening }))
    expect(answer.status).toBe(200)
    expectPage(answer)
    expect(answer.body).toContain('<h1>德城区政协提案公开目录</h1>')
    expect(answer.body).toContain('还没有公开的提案')
  })

  it('shows what the API shows, the newest first, each with its address', async () => {
    const level = memoryLevel({ now: opening })
    for (let count = 0; count < 3; count++) await accepted(level)
    await delivered(level)
    const answer = await read(level)
    expectPage(answer)
    const { items } = await catalogue(level)
    const links = [...answer.body.matchAll(/href="\/public\/catalogue\/([^"]+)"/g)].map(([, id]) => id)
    expect(links).toEqual(items.map(({ id }: { id: string }) => id))
    expect(answer.body).toContain('十三届四次会议')
    expect(textOf(answer.body)).toMatch(/第 4 号.*已答复.*教育.*2026年1月5日/s)
    expect(answer.body).toContain('<time datetime="2026-01-05">2026年1月5日</time>')
  })

  it('names no unit before dispatch', async () => {
    const level = memoryLevel({ now: opening })
    const id = await preAssigned(level)
    const pages = [await read(level), await read(level, `${address}/${id}`)]
    for (const { body } of pages) expect(textOf(body)).not.toContain('教育')
  })
})

describe('the pages of the list', () => {
  const level = memoryLevel({ now: opening })
  const count = 130
  beforeAll(async () => {
    for (let number = 1; number <= count; number++) {
      const entry = { id: `p${number}`, number, session: '13-4', title: '提案', kind: 'sole' }
      await level.at.supervision.views.put(
        {
          pk: 'catalogue',
          sk: `0013-0004#${String(number).padStart(6, '0')}`,
          data: { ...entry, statusText: '已立案', acceptedAt: opening },
        },
        1,
      )
    }
  })
  const numbersIn = (body: string) => [...body.matchAll(/第 (\d+) 号/g)].map(([, number]) => Number(number))

  it('are led to by a link each, and back to the newest', async () => {
    const first = await read(level)
    expect(first.body).not.toContain('回到最新')
    const [, cursor = ''] = /rel="next" href="\/public\/catalogue\?cursor=([^"]+)"/.exec(first.body) ?? []
    const second = await read(level, address, { cursor: decodeURIComponent(cursor) })
    expectPage(second)
    expect(second.body).toContain('回到最新')
    expect(second.body).not.toContain('rel="next"')
    expect([...numbersIn(first.body), ...numbersIn(second.body)]).toEqual(
      Array.from({ length: count }, (_, index) => count - index),
    )
  })
})

describe('the page of a proposal', () => {
  it('has the proposal, its unit, its dates, and the reply item by item', async () => {
    const level = memoryLevel({ now: opening })
    const id = await delivered(level, {}, jointFiled)
    const answer = await read(level, `${address}/${id}`)
    expect(answer.status).toBe(200)
    expectPage(answer)
    const { title, situation, analysis, suggestions, reply } = await publicPage(level, id)
    const text = textOf(answer.body)
    for (const part of [title, situation, analysis, '林一、何二、苏三', '联名提案', '十三届四次会议第 1 号'])
      expect(text).toContain(part)
    for (const one of suggestions) expect(text).toContain(`建议 ${one.number}${one.text}`)
    for (const one of reply.answers) expect(text).toContain(one.text)
    expect(text).toMatch(/答复：采纳/)
    expect(text).toMatch(/答复日期2026年1月5日办理结果A类/)
    expect(text).toContain(reply.letter)
    expect(answer.body).toMatch(/<dl>.*<dt>承办单位<\/dt><dd>教育<\/dd>/s)
  })

  it('is there before the reply, without one', async () => {
    const level = memoryLevel({ now: opening })
    const { body } = await read(level, `${address}/${await accepted(level)}`)
    expect(body).toContain('<h2>建议</h2>')
    expect(body).not.toContain('答复')
  })
})

describe('a proposal whose proposer does not consent', () => {
  it('is on no page, not even with its reply', async () => {
    const level = memoryLevel({ now: opening })
    const hidden = await delivered(level, { ...secret, title: '关于不公开事项的提案' })
    const list = await read(level)
    expect(list.body).not.toContain(hidden)
    expect(list.body).not.toContain('不公开事项')
    expect(list.body).toContain('还没有公开的提案')
  })

  it.each([
    ['does not consent', (level: MemoryLevel) => delivered(level, secret)],
    ['is under review', filed],
  ])('does not exist: the page of one that %s answers as of none', async (_what, begin) => {
    const level = memoryLevel({ now: opening })
    const answer = await read(level, `${address}/${await begin(level)}`)
    expect(answer.status).toBe(404)
    expect(answer).toEqual(await read(level, `${address}/there-is-none`))
  })
})

/** Sixty characters, as a title may have. */
const hostile = `<script>alert(1)</script>"'><img onerror=a()>&lt;</title>`

describe('whatever people have written', () => {
  it('is text and nothing else', async () => {
    const level = memoryLevel({ now: opening })
    const more = {
      title: hostile,
      situation: `${hostile}\n第二段`,
      analysis: `]]>${hostile}`,
      suggestions: [hostile, 'javascript:alert(1)'],
    }
    const id = await delivered(level, more)
    for (const path of [address, `${address}/${id}`]) {
      const { body } = await read(level, path)
      expect(body).not.toMatch(/<script|<img/i)
      expect(body.match(/<\/title>/g)).toHaveLength(1)
      expect(body).toContain(
        '&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&gt;&lt;img onerror=a()&gt;&amp;lt;&lt;/title&gt;',
      )
    }
    const { body } = await read(level, `${address}/${id}`)
    expect(body).not.toMatch(/href="javascript/)
  })

  it('could do nothing even so: the page allows no script, no frame and no other origin', async () => {
    const { headers } = await read(memoryLevel({ now: opening }))
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'$/,
    )
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' })
  })
})

describe('a reader’s cache', () => {
  it('keeps a page for a minute, then asks whether it has changed', async () => {
    const level = memoryLevel({ now: opening })
    const { headers } = await read(level)
    expect(headers['cache-control']).toBe('public, max-age=60')
    const ask = () =>
      level.call(undefined, { path: address, headers: { 'if-none-match': `W/${headers.etag}` } })
    expect(await ask()).toMatchObject({ status: 304, body: null, headers: { etag: headers.etag } })
    await accepted(level)
    expect((await ask()).status).toBe(200)
  })

  it('keeps no refusal: what is not there may come', async () => {
    const { headers } = await read(memoryLevel({ now: opening }), `${address}/there-is-none`)
    expect(headers['cache-control']).toBe('no-store')
  })
})

describe('what cannot be shown', () => {
  const level = memoryLevel({ now: opening })
  it.each([
    [
      'an id that nobody has',
      `${address}/there-is-none`,
      {},
      404,
      '没有这件公开的提案',
      'No published proposal',
    ],
    ['an id that none can have', `${address}/a%20b`, {}, 404, '没有这件公开的提案', 'No published proposal'],
    ['an unknown parameter', address, { page: '2' }, 400, '没有这个字段', 'There is no such field'],
    ['a cursor too long', address, { cursor: 'x'.repeat(401) }, 400, '最多 400', 'At most 400'],
    ['an empty cursor', address, { cursor: '' }, 400, '至少 1', 'At least 1'],
  ])('%s gets a page in Chinese and English that leads back', async (_what, path, query, status, zh, en) => {
    const answer = await read(level, path, query)
    expect(answer.status).toBe(status)
    expectPage(answer)
    expect(answer.body).toContain(zh)
    expect(answer.body).toContain(en)
    expect(answer.body).toContain(`href="${address}">回到公开目录`)
  })

  it('a hostile parameter is text on the page that refuses it', async () => {
    const { body, status } = await read(level, address, { '<script>alert(1)</script>': 'x' })
    expect(status).toBe(400)
    expect(body).toContain('&lt;script&gt;')
    expect(body).not.toContain('<script')
  })

  it('a cursor that the store does not know gets such a page too', async () => {
    const strict = memoryLevel({ now: opening })
    strict.at.supervision.views.list = async () => {
      throw new CursorInvalid()
    }
    const answer = await read(strict, address, { cursor: 'nonsense' })
    expect(answer.status).toBe(400)
    expectPage(answer)
    expect(answer.body).toContain('不是上一页给出的')
  })

  it('a failure inside is a page too, and says nothing of the inside', async () => {
    const broken = memoryLevel({ now: opening })
    broken.at.supervision.views.list = async () => {
      throw new Error('table secret-name is gone')
    }
    const answer = await read(broken)
    expect(answer.status).toBe(500)
    expectPage(answer)
    expect(answer.body).not.toContain('secret-name')
  })
})

it('a level with another name has it on its pages, escaped like everything', async () => {
  const level = memoryLevel({ now: opening, level: { ...testLevel, name: '甲<b>乙' } })
  const { body } = await read(level)
  expect(body).toContain('甲&lt;b&gt;乙政协')
})
