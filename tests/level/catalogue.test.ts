// The public catalogue 公开目录 (features B7, H1, H2): accepted proposals with consent, without log-in, the newest first.
import { beforeAll, describe, expect, it } from 'vitest'
import {
  acceptance,
  accepted,
  collectiveFiled,
  consultation,
  delivered,
  dispatched,
  draftBody,
  filed,
  jointFiled,
  must,
  objection,
  passed,
  preAssigned,
  screened,
  settled,
  signedOff,
} from './journey.ts'
import { memoryLevel, testLevel } from './memory-level.ts'
import { catalogue, hoursAfter, opening, publicPage, refused } from './pages.ts'
import { people } from './people.ts'

const secret = { consentPublic: false, consentReason: '涉及个案' }

describe('the catalogue', () => {
  it('is read without log-in', async () => {
    const level = memoryLevel({ now: opening })
    expect(await level.get(undefined, '/public/proposals')).toMatchObject({
      status: 200,
      body: { items: [] },
    })
  })

  it('lists a proposal from its acceptance on, not before', async () => {
    const level = memoryLevel({ now: opening })
    const id = await filed(level)
    expect((await catalogue(level)).items).toEqual([])
    const pass = { path: `/intake/proposals/${id}` }
    await must(level, people.committee, `${pass.path}/first-review`, screened)
    await must(level, people.panel, `${pass.path}/second-review`, passed)
    await must(level, people.committee, `${pass.path}/record-consultation`, consultation)
    await must(level, people.chair, `${pass.path}/final-review`, acceptance)
    expect((await catalogue(level)).items).toEqual([
      {
        id,
        number: 1,
        session: '13-4',
        title: draftBody.title,
        kind: 'sole',
        statusText: '已立案',
        acceptedAt: opening,
      },
    ])
  })

  it('lists the newest number first, ten after nine', async () => {
    const level = memoryLevel({ now: opening })
    for (let count = 0; count < 11; count++) await accepted(level)
    const { items } = await catalogue(level)
    expect(items.map(({ number }: { number: number }) => number)).toEqual([11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1])
  })

  it.each([
    ['accepted', accepted, undefined],
    ['pre-assigned', preAssigned, undefined],
    ['claimed', settled, undefined],
    ['dispatched', dispatched, 'JY'],
    ['answered', delivered, 'JY'],
  ] as const)('shows the unit only after dispatch: when %s', async (_state, begin, unit) => {
    const level = memoryLevel({ now: opening })
    const id = await begin(level)
    expect((await catalogue(level)).items[0].unit).toBe(unit)
    expect((await publicPage(level, id)).unit).toBe(unit)
  })

  it('does not show a unit whose objection is under arbitration or was upheld', async () => {
    const level = memoryLevel({ now: opening })
    const id = await preAssigned(level)
    await must(level, people.handler, `/assignment/cases/${id}/object`, objection)
    expect((await publicPage(level, id)).unit).toBeUndefined()
    await must(level, people.dispatch, `/assignment/cases/${id}/arbitrate`, { unit: 'GA', reason: '会商。' })
    expect((await publicPage(level, id)).unit).toBeUndefined()
    await must(level, people.dispatch, `/assignment/cases/${id}/dispatch`, { requirement: '请办理。' })
    expect((await publicPage(level, id)).unit).toBe('GA')
    expect((await catalogue(level)).items[0].unit).toBe('GA')
  })

  it('shows the reply after delivery only', async () => {
    const level = memoryLevel({ now: opening })
    const id = await signedOff(level)
    expect((await publicPage(level, id)).reply).toBeUndefined()
    const audit = { outcome: 'pass', remark: '符合要求。' }
    await must(level, people.supervision, `/assignment/cases/${id}/audit`, audit)
    expect((await publicPage(level, id)).reply).toMatchObject({ unit: 'JY', resultClass: 'A', at: opening })
  })

  it('shows all proposers by name, a collective by its own', async () => {
    const level = memoryLevel({ now: opening })
    const joint = await accepted(level, {}, jointFiled)
    const collective = await accepted(level, {}, collectiveFiled)
    expect((await publicPage(level, joint)).proposers).toEqual(['林一', '何二', '苏三'])
    expect((await publicPage(level, collective)).proposers).toEqual(['民盟德城区委员会'])
  })

  it('shows the proposal’s text with its numbered suggestions', async () => {
    const level = memoryLevel({ now: opening })
    const id = await accepted(level)
    expect(await publicPage(level, id)).toMatchObject({
      situation: draftBody.situation,
      analysis: draftBody.analysis,
      suggestions: draftBody.suggestions.map((text, index) => ({ number: index + 1, text })),
    })
  })
})

describe('a proposal whose proposer does not consent', () => {
  it('never appears in the catalogue, not even with its reply', async () => {
    const level = memoryLevel({ now: opening })
    const open = await accepted(level)
    await delivered(level, secret)
    const { items } = await catalogue(level)
    expect(items.map(({ id }: { id: string }) => id)).toEqual([open])
  })

  it.each([
    ['does not consent', (level: Parameters<typeof filed>[0]) => delivered(level, secret)],
    ['is under review', filed],
  ])('does not exist for the public: the page of one that %s answers as of none', async (_what, begin) => {
    const level = memoryLevel({ now: opening })
    const id = await begin(level)
    const answer = await level.get(undefined, `/public/proposals/${id}`)
    expect(answer).toMatchObject(refused(404, 'unknown'))
    expect(answer).toEqual(await level.get(undefined, '/public/proposals/there-is-none'))
  })

  it('is handled as every other', async () => {
    const level = memoryLevel({ now: opening })
    const id = await delivered(level, secret)
    expect((await level.get(people.lin, `/evaluation/verdicts/${id}`)).status).toBe(200)
  })
})

describe('the pages of the catalogue', () => {
  const level = memoryLevel({ now: opening })
  const count = 230
  beforeAll(async () => {
    // Noted in the view itself: how proposals come there is shown above.
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

  const numbersOf = ({ items }: { items: { number: number }[] }) => items.map(({ number }) => number)

  it('follow one another by the cursor, without a gap or a repetition', async () => {
    const numbers: number[] = []
    let pages = 0
    for (let cursor: string | undefined, more = true; more; pages++) {
      const query = cursor === undefined ? {} : { cursor }
      const { body } = await level.get(undefined, '/public/proposals', query)
      numbers.push(...numbersOf(body))
      cursor = body.next
      more = cursor !== undefined
    }
    expect(pages).toBe(3)
    expect(numbers).toEqual(Array.from({ length: count }, (_, index) => count - index))
  })

  it('are of a hundred at most, and only one that is followed has a cursor', async () => {
    const first = (await level.get(undefined, '/public/proposals')).body
    expect(first.items).toHaveLength(100)
    const second = (await level.get(undefined, '/public/proposals', { cursor: first.next })).body
    const third = (await level.get(undefined, '/public/proposals', { cursor: second.next })).body
    expect(numbersOf(third)).toHaveLength(30)
    expect(third).not.toHaveProperty('next')
  })

  it('refuse a query that the contract does not know', async () => {
    expect(await level.get(undefined, '/public/proposals', { page: '2' })).toMatchObject(
      refused(400, 'query-invalid', { errors: [{ path: 'page' }] }),
    )
  })
})

it('a later session stands before an earlier one, whatever its numbers', async () => {
  const level = memoryLevel({ now: opening })
  for (let count = 0; count < 3; count++) await accepted(level)
  // The same views, as they go on when the deployment's session changes.
  const next = memoryLevel({
    now: hoursAfter(opening, 24 * 365),
    level: { ...testLevel, session: { ...testLevel.session, number: 10 } },
  })
  await accepted(next)
  const { body } = await next.get(undefined, '/public/proposals')
  for (const { id, ...entry } of body.items)
    await level.at.supervision.views.put(
      { pk: 'catalogue', sk: '0013-0010#000001', data: { id, ...entry } },
      1,
    )
  const { items } = await catalogue(level)
  expect(items.map(({ session, number }: { session: string; number: number }) => [session, number])).toEqual([
    ['13-10', 1],
    ['13-4', 3],
    ['13-4', 2],
    ['13-4', 1],
  ])
})
