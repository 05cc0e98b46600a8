// Attachments (B9): typed, of a limited size, verified, never public, and forgotten where nobody cites them.
import { describe, expect, it } from 'vitest'
import type { ProblemCode } from '#contracts/refusal.ts'
import { archive, hashOf, samples, word } from './file-samples.ts'
import { draftBody, drafted, must, preAssigned, registered, underFinalReview } from './journey.ts'
import { levelWith, type MemoryLevel, memoryLevel, type Person } from './memory-level.ts'
import { hoursAfter, opening, proposalPage, refused } from './pages.ts'
import { people } from './people.ts'

const files = '/intake/files'

const asking = (name: string, type: string, bytes: Uint8Array) => ({
  name,
  type,
  bytes: bytes.length,
  hash: hashOf(bytes),
})

const post = (level: MemoryLevel, person: Person, path: string, body: object = {}) =>
  level.call(person, { method: 'POST', path, body })

/** Asks, puts the bytes where the answer says, and has them verified. */
async function uploaded(level: MemoryLevel, person: Person, name: string, type: string, bytes: Uint8Array) {
  const asked = await post(level, person, files, asking(name, type, bytes))
  expect(asked.status).toBe(200)
  if (asked.body.upload !== undefined) level.files.put(asked.body.upload.url, bytes)
  return post(level, person, `${files}/${hashOf(bytes)}/confirm`)
}

const pdf = (level: MemoryLevel, person: Person = people.lin) =>
  uploaded(level, person, '现场照片与数据.pdf', 'application/pdf', samples.pdf)

describe('[B9] what may be attached is said beforehand', () => {
  it('[B9] types, size and number come from the policy of the level', async () => {
    const level = memoryLevel({
      now: opening,
      level: levelWith({ attachmentBytes: 1000, attachmentCount: 2 }),
    })
    const { body } = await level.get(people.lin, files)
    expect(body).toMatchObject({ bytes: 1000, count: 2 })
    expect(body.types.flatMap(({ endings }: { endings: string[] }) => endings)).toContain('pdf')
  })

  it.each<[string, string, string, ProblemCode]>([
    ['a program', '安装.exe', 'application/x-msdownload', 'file-type-refused'],
    ['a page', '说明.html', 'text/html', 'file-type-refused'],
    ['a program under the type of a PDF', '安装.exe', 'application/pdf', 'file-type-refused'],
    ['a document with macros', '方案.docm', word, 'file-type-refused'],
  ])('[B9] %s is refused before anything is sent', async (_what, name, type, code) => {
    const level = memoryLevel({ now: opening })
    const reply = await post(level, people.lin, files, asking(name, type, samples.pdf))
    expect(reply).toMatchObject(refused(422, code))
    expect(reply.body.allowed.endings).toContain('docx')
  })

  it('[B9] one byte over the size is refused with the limit, and the limit itself is taken', async () => {
    const limit = samples.pdf.length
    const over = memoryLevel({ now: opening, level: levelWith({ attachmentBytes: limit - 1 }) })
    expect(
      await post(over, people.lin, files, asking('图.pdf', 'application/pdf', samples.pdf)),
    ).toMatchObject(refused(422, 'file-too-large', { allowed: { bytes: limit - 1 } }))
    const level = memoryLevel({ now: opening, level: levelWith({ attachmentBytes: limit }) })
    expect((await pdf(level)).status).toBe(200)
  })

  it('[B9] units have nothing to attach', async () => {
    const level = memoryLevel({ now: opening })
    expect(await level.get(people.handler, files)).toMatchObject(refused(403, 'role-missing'))
  })
})

describe('[B9] what arrives is looked into', () => {
  it.each<[string, string, string, Uint8Array]>([
    ['a PDF', '报告.pdf', 'application/pdf', samples.pdf],
    ['a scan in whose compressed data a name stands by chance', '扫描.pdf', 'application/pdf', samples.scan],
    ['a photo', '现场.JPG', 'image/jpeg', samples.jpeg],
    ['a picture', '图.png', 'image/png', samples.png],
    ['a Word document', '稿子.docx', word, samples.docx],
    ['a Word document of 97–2003', '稿子.doc', 'application/msword', samples.legacy('WordDocument')],
    ['an OFD document', '公文.ofd', 'application/ofd', samples.ofd],
  ])('[B9] %s is taken', async (_what, name, type, bytes) => {
    const level = memoryLevel({ now: opening })
    expect(await uploaded(level, people.lin, name, type, bytes)).toMatchObject({
      status: 200,
      body: { name, type, bytes: bytes.length, hash: hashOf(bytes) },
    })
  })

  it.each<[string, string, string, Uint8Array, ProblemCode]>([
    ['a program renamed to .pdf', '通知.pdf', 'application/pdf', samples.program, 'file-not-as-declared'],
    ['a picture renamed to .pdf', '图.pdf', 'application/pdf', samples.png, 'file-not-as-declared'],
    ['an archive renamed to .docx', '稿.docx', word, archive({ 'a.txt': 'x' }), 'file-not-as-declared'],
    [
      'an archive that is no OFD',
      '文.ofd',
      'application/ofd',
      archive({ 'a.txt': 'x' }),
      'file-not-as-declared',
    ],
    ['macros in a Word document', '稿.docx', word, samples.docxWithMacros, 'file-active'],
    [
      'macros in a Word document of 97–2003',
      '稿.doc',
      'application/msword',
      samples.legacy('_VBA_PROJECT'),
      'file-active',
    ],
    [
      'a script in a PDF',
      '表.pdf',
      'application/pdf',
      Buffer.from('%PDF-1.7\n1 0 obj<</OpenAction<</S/JavaScript/JS(app.alert)>>>>endobj\n%%EOF'),
      'file-active',
    ],
    [
      'a PDF that is an archive too',
      '双.pdf',
      'application/pdf',
      Buffer.concat([samples.pdf, archive({ 'run.exe': 'MZ' })]),
      'file-doubtful',
    ],
    [
      'a picture that is an archive too',
      '双.png',
      'image/png',
      Buffer.concat([samples.png, archive({ 'run.exe': 'MZ' })]),
      'file-doubtful',
    ],
    [
      'an archive cut short',
      '稿.docx',
      word,
      samples.docx.subarray(0, samples.docx.length - 30),
      'file-doubtful',
    ],
  ])('[B9] %s is refused, and nothing of it is kept', async (_what, name, type, bytes, code) => {
    const level = memoryLevel({ now: opening })
    expect(await uploaded(level, people.lin, name, type, bytes)).toMatchObject(refused(422, code))
    expect(level.files.keys()).toEqual([])
  })

  it('[B9] other bytes than announced are refused', async () => {
    const level = memoryLevel({ now: opening })
    const { body } = await post(level, people.lin, files, asking('图.pdf', 'application/pdf', samples.pdf))
    level.files.put(body.upload.url, Buffer.concat([samples.pdf, Buffer.from(' ')]))
    expect(await post(level, people.lin, `${files}/${body.hash}/confirm`)).toMatchObject(
      refused(422, 'file-broken'),
    )
  })

  it('[B9] what has not arrived is not confirmed, and may be sent again', async () => {
    const level = memoryLevel({ now: opening })
    const { body } = await post(level, people.lin, files, asking('图.pdf', 'application/pdf', samples.pdf))
    expect(await post(level, people.lin, `${files}/${body.hash}/confirm`)).toMatchObject(
      refused(409, 'file-missing'),
    )
    expect((await pdf(level)).status).toBe(200)
  })

  it('[B9] the same file needs no second upload by the same person, under its newest name', async () => {
    const level = memoryLevel({ now: opening })
    await pdf(level)
    const again = await post(level, people.lin, files, asking('新名字.pdf', 'application/pdf', samples.pdf))
    expect(again.body).toEqual({ hash: hashOf(samples.pdf), state: 'confirmed' })
    expect((await level.get(people.lin, `${files}/${hashOf(samples.pdf)}`)).body.name).toBe('新名字.pdf')
  })

  it('[B9] nobody has too many uploads that nothing cites', async () => {
    const level = memoryLevel({ now: opening, level: levelWith({ attachmentWaiting: 1 }) })
    await pdf(level)
    expect(await post(level, people.lin, files, asking('图.png', 'image/png', samples.png))).toMatchObject(
      refused(409, 'uploads-too-many', { allowed: { most: 1 } }),
    )
    expect((await post(level, people.he, files, asking('图.png', 'image/png', samples.png))).status).toBe(200)
  })
})

describe('[B9] a file is its uploader’s until a proposal cites it', () => {
  it('[B9] knowing its hash gives nobody its bytes', async () => {
    const level = memoryLevel({ now: opening })
    await pdf(level)
    const id = hashOf(samples.pdf)
    expect(await level.get(people.he, `${files}/${id}`)).toMatchObject(refused(404, 'unknown'))
    // Announcing the same hash without the bytes does not make them one's own.
    await post(level, people.he, files, asking('猜.pdf', 'application/pdf', samples.pdf))
    expect(await post(level, people.he, `${files}/${id}/confirm`)).toMatchObject(refused(409, 'file-missing'))
    expect(await level.get(people.he, `${files}/${id}`)).toMatchObject(refused(409, 'file-missing'))
    expect(await level.get(undefined, `${files}/${id}`)).toMatchObject(refused(401, 'unauthenticated'))
  })

  it('[B9] its address lasts for minutes', async () => {
    const level = memoryLevel({ now: opening })
    await pdf(level)
    const { body } = await level.get(people.lin, `${files}/${hashOf(samples.pdf)}`)
    expect(body).toMatchObject({ name: '现场照片与数据.pdf', bytes: samples.pdf.length })
    expect(Date.parse(body.until) - Date.parse(opening)).toBe(5 * 60_000)
  })
})

describe('[B9] an organisation’s virus scanner', () => {
  const key = `files/${hashOf(samples.pdf)}/m01`
  const fetched = (level: MemoryLevel) => level.get(people.lin, `${files}/${hashOf(samples.pdf)}`)

  it.each([{ scan: 'infected' }, { GuardDutyMalwareScanStatus: 'THREATS_FOUND' }])(
    '[B9] what it has found is honoured: %j',
    async (tags) => {
      const level = memoryLevel({ now: opening })
      await pdf(level)
      level.files.tag(key, tags)
      expect(await fetched(level)).toMatchObject(refused(409, 'file-held'))
      level.files.tag(key, { scan: 'clean' })
      expect((await fetched(level)).status).toBe(200)
    },
  )

  it('[B9] where the level requires one, nothing is fetched before it has looked', async () => {
    const level = memoryLevel({ now: opening, level: levelWith({ attachmentScan: 'required' }) })
    await pdf(level)
    expect(await fetched(level)).toMatchObject(refused(409, 'file-unscanned'))
    level.files.tag(key, { GuardDutyMalwareScanStatus: 'NO_THREATS_FOUND' })
    expect((await fetched(level)).status).toBe(200)
  })
})

describe('[B9] files that nobody cites', () => {
  it('[B9] are forgotten after the policy’s days, and not before', async () => {
    const level = memoryLevel({
      now: opening,
      level: levelWith({ attachmentForgotten: { unit: 'day', count: 2 } }),
    })
    await pdf(level)
    const look = async () => {
      await post(level, people.su, files, asking('图.png', 'image/png', samples.png))
      return level.files.keys().length
    }
    level.passTo(hoursAfter(opening, 47))
    expect(await look()).toBe(1)
    level.passTo(hoursAfter(opening, 48))
    expect(await look()).toBe(0)
    expect(await level.get(people.lin, `${files}/${hashOf(samples.pdf)}`)).toMatchObject(
      refused(404, 'unknown'),
    )
  })
})

describe('[B9] a proposal’s attachments', () => {
  const drafts = '/intake/proposals'
  const cited = (name = '图.pdf') => ({
    hash: hashOf(samples.pdf),
    name,
    type: 'application/pdf',
    bytes: samples.pdf.length,
  })
  const fetched = (level: MemoryLevel, person: Person | undefined, proposal: string) =>
    level.get(person, `${files}/${hashOf(samples.pdf)}`, { proposal })

  it('[B9] a draft cites confirmed files only, and as they were verified', async () => {
    const level = memoryLevel({ now: opening })
    const body = { ...draftBody, attachments: [cited()] }
    expect(await level.act(people.lin, drafts, body)).toMatchObject(
      refused(422, 'file-unconfirmed', { allowed: { name: '图.pdf' } }),
    )
    await pdf(level)
    const forged = { ...cited('改名.pdf'), type: 'text/html', bytes: 1 }
    const { body: receipt } = await level.act(people.lin, drafts, { ...draftBody, attachments: [forged] })
    const page = await proposalPage(level, receipt.id)
    expect(page.attachments).toEqual([{ ...cited('现场照片与数据.pdf') }])
  })

  it('[B9] no more of them than the policy allows', async () => {
    const level = memoryLevel({ now: opening, level: levelWith({ attachmentCount: 1 }) })
    await pdf(level)
    const two = { ...draftBody, attachments: [cited(), cited()] }
    expect(await level.act(people.lin, drafts, two)).toMatchObject(
      refused(422, 'files-too-many', { allowed: { most: 1 } }),
    )
  })

  it('[B9] another’s file cannot be cited by knowing its hash', async () => {
    const level = memoryLevel({ now: opening })
    await pdf(level)
    const body = { ...draftBody, attachments: [cited()] }
    expect(await level.act(people.he, drafts, body)).toMatchObject(refused(422, 'file-unconfirmed'))
  })

  it('[B9] who may read the proposal may fetch them, and nobody else', async () => {
    const level = memoryLevel({ now: opening })
    await pdf(level)
    const id = await drafted(level, { attachments: [cited()] })
    expect((await fetched(level, people.lin, id)).body.url).toContain(hashOf(samples.pdf))
    // Not yet filed: the draft is its author's.
    expect(await fetched(level, people.committee, id)).toMatchObject(refused(403, 'not-yours'))
    expect(await fetched(level, people.he, id)).toMatchObject(refused(403, 'not-yours'))
    await must(level, people.lin, `${drafts}/${id}/file`)
    expect((await fetched(level, people.committee, id)).status).toBe(200)
    expect(await fetched(level, undefined, id)).toMatchObject(refused(401, 'unauthenticated'))
    const other = await drafted(level, {})
    expect(await fetched(level, people.lin, other)).toMatchObject(refused(404, 'unknown'))
  })

  it('[B9] units see them on the case and fetch them, from the acceptance on', async () => {
    const level = memoryLevel({ now: opening })
    await pdf(level)
    const more = { attachments: [cited()] }
    const before = await underFinalReview(level, more)
    expect(await fetched(level, people.handler, before)).toMatchObject(refused(403, 'not-yours'))
    const id = await preAssigned(level, more)
    const { body } = await level.get(people.handler, `/assignment/cases/${id}`)
    expect(body.attachments).toEqual([cited('现场照片与数据.pdf')])
    expect((await fetched(level, people.handler, id)).status).toBe(200)
    expect(await level.get(undefined, `/public/proposals/${id}`)).not.toHaveProperty('body.attachments')
  })

  it('[B9] what staff uploaded into a recorded draft stays cited when the member revises it', async () => {
    const level = memoryLevel({ now: opening })
    await registered(level, people.lin)
    await pdf(level, people.committee)
    const { member: _, ...recorded } = { member: people.lin.id, ...draftBody }
    const { body } = await level.act(people.committee, '/intake/proposals/for-member', {
      member: people.lin.id,
      ...recorded,
      attachments: [cited()],
    })
    if (body.id === undefined) throw new Error(JSON.stringify(body))
    await must(level, people.lin, `${drafts}/${body.id}/confirm-draft`)
    const reply = await level.act(people.lin, `${drafts}/${body.id}/revise`, {
      ...draftBody,
      attachments: [cited()],
    })
    expect(reply.status).toBe(200)
    expect((await fetched(level, people.lin, body.id)).status).toBe(200)
  })

  it('[B9] what a proposal has ever cited is kept, also when its time is over', async () => {
    const level = memoryLevel({
      now: opening,
      level: levelWith({ attachmentForgotten: { unit: 'day', count: 2 } }),
    })
    await pdf(level)
    const id = await drafted(level, { attachments: [cited()] })
    level.passTo(hoursAfter(opening, 72))
    await post(level, people.su, files, asking('图.png', 'image/png', samples.png))
    expect((await fetched(level, people.lin, id)).status).toBe(200)
    expect(level.files.keys()).toHaveLength(1)
  })

  it('[B9] what was cited by a draft that was refused is forgotten all the same', async () => {
    const level = memoryLevel({
      now: opening,
      level: levelWith({ attachmentForgotten: { unit: 'day', count: 2 } }),
    })
    await pdf(level)
    const refusedDraft = { ...draftBody, consentPublic: false, attachments: [cited()] }
    expect((await level.act(people.lin, drafts, refusedDraft)).status).toBe(422)
    level.passTo(hoursAfter(opening, 72))
    await post(level, people.su, files, asking('图.png', 'image/png', samples.png))
    expect(level.files.keys()).toEqual([])
  })
})
