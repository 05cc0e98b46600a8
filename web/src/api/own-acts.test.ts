import { describe, expect, it } from 'vitest'
import { noteOwnAct, versionFor } from './own-acts.ts'

describe('The next act of the same person, before the page has followed', () => {
  const of = (id: string) => (act: string) => `/intake/clues/${id}/${act}`

  it('counts on what the last one made, also after several', () => {
    const clue = of('one')
    expect(versionFor(clue('publish'), 3)).toBe(3)
    noteOwnAct(clue('publish'), 3, 4)
    expect(versionFor(clue('contact'), 3)).toBe(4)
    noteOwnAct(clue('contact'), 4, 5)
    for (const seen of [3, 4, 5]) expect(versionFor(clue('take-down'), seen)).toBe(5)
  })

  it('is refused for what others did before, whatever one did on a newer page since', () => {
    const clue = of('two')
    noteOwnAct(clue('publish'), 6, 7)
    expect(versionFor(clue('take-down'), 5)).toBe(5)
  })

  it('leaves what others did afterwards to be seen', () => {
    const clue = of('three')
    noteOwnAct(clue('publish'), 3, 4)
    // Somebody else has made it 5, and the page shows that.
    expect(versionFor(clue('contact'), 5)).toBe(5)
    noteOwnAct(clue('contact'), 5, 6)
    // A form that is still open from before did not see 5.
    expect(versionFor(clue('take-down'), 4)).toBe(4)
    expect(versionFor(clue('take-down'), 5)).toBe(6)
  })

  it('is about nothing but that thing', () => {
    noteOwnAct('/intake/proposals/p/file', 3, 4)
    expect(versionFor('/assignment/cases/p/claim', 3)).toBe(3)
    expect(versionFor('/intake/proposals/q/file', 3)).toBe(3)
  })
})
