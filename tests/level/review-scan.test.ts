// The scan 扫描 beside the attestation (C13): what the words of the pre-check find in a filed text reaches who reviews it, is asked
// about where nothing secret is attested, and decides nothing.
import { describe, expect, it } from 'vitest'
import { policyDefaults } from '#contracts/policy.ts'
import { drafted, filed, must, returned, screened } from './journey.ts'
import { type MemoryLevel, memoryLevel, type Person } from './memory-level.ts'
import { hoursAfter, opening, proposalPage, refused } from './pages.ts'
import { people } from './people.ts'

const at = (id: string, act: string) => `/intake/proposals/${id}/${act}`
const marked = {
  title: '关于完善应急物资储备的提案',
  situation: '上级「机密★10年」文件载明，我市储备点共有十二处。另一份标注“秘密”的附件列出了位置。',
  suggestions: ['增加储备点三处。', '联系人电话13905340000，可以提供清单。'],
}
const why = '文件已于去年解密，正文只引公开的数字。'

const scanned = (level: MemoryLevel, id: string, person: Person = people.committee) =>
  level.get(person, `/intake/scans/${id}`)
const queue = async (level: MemoryLevel, person: Person, query: Record<string, string> = {}) =>
  (await level.get(person, '/intake/reviews', query)).body.items as { id: string; scan?: object }[]

describe('what the scan finds', () => {
  it('[C13] is told to the reviewer place by place, what is personal without its number', async () => {
    const level = memoryLevel({ now: opening })
    const id = await filed(level, marked)
    const { status, body } = await scanned(level, id)
    expect(status).toBe(200)
    expect(body.places).toEqual([
      {
        kind: 'secret',
        block: 'situation',
        before: '上级「',
        found: '机密★',
        after: '10年」文件载明，我市储备点共有…',
      },
      expect.objectContaining({ kind: 'secret', block: 'situation', found: '标注“秘密”' }),
      {
        kind: 'personal',
        block: 'suggestions',
        item: 1,
        before: '联系人电话',
        found: '139＊＊＊＊＊＊＊＊',
        after: '，可以提供清单。',
      },
    ])
    expect((await proposalPage(level, id, people.committee)).secretPlaces).toBe(2)
  })

  it('[C13] writes the number of a person down nowhere, neither beside a mark of secrecy', async () => {
    const level = memoryLevel({ now: opening })
    const situation = '本件密级为机密。联系人手机13800138000。上级「机密★10年」文件载明，共有三处。'
    const { body } = await scanned(level, await filed(level, { ...marked, situation }))
    expect(body.places.map(({ kind }: { kind: string }) => kind)).toEqual(
      expect.arrayContaining(['secret', 'personal']),
    )
    expect(JSON.stringify(body)).not.toMatch(/1380013|39\d{9}/)
    expect(body.places[0].after).toContain('联系人手机138＊')
  })

  it('[C13] is told to nobody who reviews nothing, to nobody before it is filed, and kept in no row', async () => {
    const level = memoryLevel({ now: opening })
    const id = await filed(level, marked)
    expect((await scanned(level, id, people.lin)).status).toBe(403)
    expect((await scanned(level, id, people.handler)).status).toBe(403)
    expect(await scanned(level, await drafted(level, marked))).toMatchObject(refused(404, 'unknown'))
    expect((await proposalPage(level, id, people.lin)).secretPlaces).toBeUndefined()
    await level.noteFiled()
    const { timeline } = await proposalPage(level, id, people.lin)
    expect(JSON.stringify(timeline)).not.toContain('scan.noted')
    expect(JSON.stringify((await level.get(people.committee, '/intake/reviews')).body)).not.toContain('机密')
  })

  it('[C13] is closed with the proposal to who is not cleared', async () => {
    const level = memoryLevel({ now: opening })
    const id = await filed(level, marked)
    await must(level, people.committee, at(id, 'first-review'), { ...screened, secrecy: 'secret' })
    expect(policyDefaults.clearedRoles).not.toContain('panel')
    expect((await scanned(level, id, people.panel)).status).toBe(404)
    expect((await scanned(level, id, people.chair)).body.places).toHaveLength(3)
  })

  it('[C13] marks the line of the queue until the first review, and the text that is filed again anew', async () => {
    const level = memoryLevel({ now: opening })
    const id = await filed(level, marked)
    level.passTo(hoursAfter(opening, 1))
    const plain = await filed(level)
    await level.noteFiled()
    expect((await queue(level, people.committee)).map((one) => one.scan)).toEqual([
      { secret: 2, personal: 1 },
      undefined,
    ])
    expect((await queue(level, people.committee, { mark: 'scan' })).map((one) => one.id)).toEqual([id])
    await must(level, people.committee, at(id, 'first-review'), returned)
    const { title, kind, analysis, consentPublic } = await proposalPage(level, plain, people.lin)
    const clean = {
      title,
      kind,
      situation: '储备点不足。',
      analysis,
      suggestions: ['增加三处。'],
      consentPublic,
    }
    await must(level, people.lin, at(id, 'revise'), clean)
    await must(level, people.lin, at(id, 'file'))
    await level.noteFiled()
    expect((await queue(level, people.committee)).map((one) => one.scan)).toEqual([undefined, undefined])
  })
})

describe('the attestation', () => {
  it('[C13] of 未发现涉密 says why a mark is none, before the check at filing has run as well; it stays with it', async () => {
    const level = memoryLevel({ now: opening })
    const id = await filed(level, marked)
    expect(await level.act(people.committee, at(id, 'first-review'), screened)).toMatchObject(
      refused(422, 'scan-unanswered', { allowed: { places: 2 } }),
    )
    await must(level, people.committee, at(id, 'first-review'), { ...screened, whyClear: why })
    const page = await proposalPage(level, id, people.panel)
    expect(page.status).toBe('second-review')
    expect(page.screening).toMatchObject({ secrecy: 'clear', answered: { places: 2, why } })
    expect(JSON.stringify(await proposalPage(level, id, people.lin))).not.toContain(why)
  })

  it('[C13] asks nothing more where no mark was found, where it is secret, or where it goes back', async () => {
    const level = memoryLevel({ now: opening })
    const personalOnly = await filed(level, { ...marked, situation: '储备点不足。' })
    await must(level, people.committee, at(personalOnly, 'first-review'), { ...screened, whyClear: why })
    expect((await proposalPage(level, personalOnly, people.panel)).screening).not.toHaveProperty('answered')
    const secret = await filed(level, marked)
    await must(level, people.committee, at(secret, 'first-review'), { ...screened, secrecy: 'secret' })
    expect((await proposalPage(level, secret, people.chair)).restricted).toBe(true)
    const back = await filed(level, marked)
    await must(level, people.committee, at(back, 'first-review'), returned)
    expect((await proposalPage(level, back, people.lin)).status).toBe('drafting')
  })

  it('[C13] [C4] to many at once passes by what the scan has marked, which says why', async () => {
    const level = memoryLevel({ now: opening })
    const [id, plain] = [await filed(level, marked), await filed(level)]
    const rows = [id, plain].map((one) => ({ act: 'first-review', id: one, body: screened }))
    const { body } = await level.act(people.committee, '/intake/reviews', { rows })
    expect(body.rows).toMatchObject([
      { id, done: false, code: 'scan-unanswered' },
      { id: plain, done: true },
    ])
  })

  it('[C13] by a later screening has its remark as the word why', async () => {
    const level = memoryLevel({ now: opening })
    const id = await filed(level, marked)
    await must(level, people.committee, at(id, 'screen'), { secrecy: 'clear', remark: why })
    expect((await proposalPage(level, id, people.chair)).screening).toMatchObject({
      answered: { places: 2, why },
    })
  })
})
