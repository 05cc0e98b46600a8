// What is typed while a version is on its way is saved as well, and nothing is begun twice.
import { describe, expect, it } from 'vitest'
import type { Command, Receipt } from '../api/client.ts'
import { ProblemError } from '../api/problem.ts'
import { type Saving, saveNewest } from './saving.ts'
import { emptyDraft } from './values.ts'

const values = (title: string) => ({ ...emptyDraft(false), title })
const receipt = (version: number) => ({ id: 'p1', version }) as Receipt
const refusal = (status: number) => new ProblemError({ status, code: 'no', title: '不行', errors: [] })

/** A page whose text is what was typed last, and a service that answers as it is told. */
function page(answers: ((typing: (title: string) => void) => Receipt)[]) {
  let typed = values('第一句话')
  const commands: Command[] = []
  const typing = (title: string) => {
    typed = values(title)
  }
  const saving: Saving = { beginsBy: 'draft-d1' }
  let arrived = 0
  const save = () =>
    saveNewest(saving, {
      place: { path: '/intake/proposals' },
      newest: () => typed,
      post: async (command) => {
        commands.push(command)
        return (answers[commands.length - 1] ?? (() => receipt(commands.length)))(typing)
      },
      onArrived: () => {
        arrived += 1
      },
    })
  return { save, typing, commands, arrived: () => arrived }
}

describe('saving a version', () => {
  it('is done once when nothing was typed meanwhile', async () => {
    const { save, commands } = page([])
    expect(await save()).toMatchObject({ version: 1 })
    expect(commands).toMatchObject([
      { path: '/intake/proposals', key: 'draft-d1', body: { title: '第一句话' } },
    ])
  })

  it('[A26] saves what was typed while the first was on its way, as the next version of the same draft', async () => {
    const { save, commands, arrived } = page([
      (typing) => {
        typing('第一句话，又一句')
        return receipt(1)
      },
    ])
    expect(await save()).toMatchObject({ version: 2 })
    expect(commands).toMatchObject([
      { body: { title: '第一句话' } },
      { path: '/intake/proposals/p1/revise', version: 1, body: { title: '第一句话，又一句' } },
    ])
    expect(commands[1]?.key).not.toBe('draft-d1')
    expect(arrived()).toBe(2)
  })

  it('[A26] sends what was not answered again as it was, and then what is newer', async () => {
    const { save, typing, commands } = page([
      () => {
        throw new TypeError('no network')
      },
    ])
    await expect(save()).rejects.toThrow('no network')
    typing('断网时写的')
    expect(await save()).toMatchObject({ version: 3 })
    expect(commands.map(({ body }) => (body as { title: string }).title)).toEqual([
      '第一句话',
      '第一句话',
      '断网时写的',
    ])
    expect(commands[1]).toEqual(commands[0])
  })

  it('begins anew with what stands there after a refusal', async () => {
    const { save, typing, commands } = page([
      () => {
        throw refusal(422)
      },
    ])
    await expect(save()).rejects.toThrow('不行')
    typing('改短了的')
    await save()
    expect(commands).toMatchObject([{}, { path: '/intake/proposals', body: { title: '改短了的' } }])
    expect(commands).toHaveLength(2)
  })
})
