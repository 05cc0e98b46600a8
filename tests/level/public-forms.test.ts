// What stands before the forms that are open to all: a proof that holds, in time, once, and a bound for each source.
import { describe, expect, it } from 'vitest'
import { levelWith, memoryLevel } from './memory-level.ts'
import { later, opening, refused } from './pages.ts'
import { people } from './people.ts'
import { easyForms, sendClue, solved } from './voices.ts'

const begin = () => memoryLevel({ now: opening, level: easyForms })
const minuteMs = 60_000
const unwrapped = (proof: string) => JSON.parse(Buffer.from(proof, 'base64').toString('utf8'))
const wrapped = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64')

describe('a form’s proof', () => {
  it('[A16] holds with the work that is shipped, and says what the forms take', async () => {
    const level = memoryLevel({ now: opening })
    const { body } = await level.get(undefined, '/public/challenges')
    expect(body).toMatchObject({ seconds: 3600, most: { clue: 500, comment: 300 } })
    expect((await sendClue(level)).status).toBe(201)
  })

  it('[A16] is good once: for another clue it is refused', async () => {
    const level = begin()
    const proof = await solved(level)
    expect((await sendClue(level, { proof })).status).toBe(201)
    expect(await sendClue(level, { proof })).toMatchObject(refused(409, 'proof-spent'))
  })

  it('is not spent by a text that is refused', async () => {
    const level = begin()
    const proof = await solved(level)
    expect((await sendClue(level, { proof, text: '路'.repeat(501) })).status).toBe(422)
    expect((await sendClue(level, { proof })).status).toBe(201)
  })

  it('is good for an hour, to the millisecond', async () => {
    const level = begin()
    const [inTime, late] = [await solved(level), await solved(level)]
    level.passTo(later(opening, 60 * minuteMs))
    expect((await sendClue(level, { proof: inTime })).status).toBe(201)
    level.passTo(later(opening, 60 * minuteMs + 1))
    expect(await sendClue(level, { proof: late })).toMatchObject(refused(422, 'proof-expired'))
  })

  it('[A16] that was not worked for, or is not of this level, is refused', async () => {
    const level = begin()
    const honest = unwrapped(await solved(level))
    const elsewhere = unwrapped(await solved(memoryLevel({ now: opening, level: easyForms })))
    const { number: _, ...unworked } = honest
    const forged = [
      'no base64 at all',
      wrapped(null),
      wrapped(unworked),
      wrapped({ ...honest, number: honest.number + 1 }),
      wrapped({ ...honest, until: honest.until + 1 }),
      wrapped({ ...honest, cost: 0 }),
      wrapped({ ...honest, target: '0'.repeat(32) }),
      wrapped({ ...honest, signature: '0'.repeat(43) }),
      wrapped({ ...honest, signature: 'short' }),
      wrapped({ ...elsewhere, salt: 'of-another-level', signature: honest.signature }),
    ]
    for (const proof of forged)
      expect(await sendClue(level, { proof }), proof).toMatchObject(refused(422, 'proof-wrong'))
    expect((await sendClue(level, { proof: wrapped(honest) })).status).toBe(201)
  })
})

describe('one source', () => {
  const bounded = levelWith({ publicForms: { cost: 1, steps: 2, minutes: 60, perHour: 2 } })

  it('[A16] sends no more in an hour than the level allows; others are not held up by it', async () => {
    const level = memoryLevel({ now: opening, level: bounded })
    const from = '203.0.113.7'
    expect((await sendClue(level, { from })).status).toBe(201)
    expect((await sendClue(level, { from })).status).toBe(201)
    expect(await sendClue(level, { from })).toMatchObject(
      refused(429, 'too-many-forms', { allowed: { perHour: 2 } }),
    )
    expect((await sendClue(level, { from: '203.0.113.8' })).status).toBe(201)
    level.passTo(later(opening, 60 * minuteMs))
    expect((await sendClue(level, { from })).status).toBe(201)
  })

  it('is not counted, nor kept, where the gateway says none', async () => {
    const level = memoryLevel({ now: opening, level: bounded })
    for (let count = 0; count < 4; count += 1) expect((await sendClue(level)).status).toBe(201)
    const lines = (await level.get(people.committee, '/intake/clues')).body.items
    expect(lines).toHaveLength(4)
  })
})
