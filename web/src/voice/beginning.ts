// A short title for what has only a text, and what a draft that begins with it says of where it came from (A29).
const most = 60

export const beginningOf = (text: string): string =>
  [...text.replace(/\s+/g, ' ').trim()].slice(0, most).join('')

export const beginningWith = (kind: 'clue' | 'discussion', id: string, text: string) => ({
  origins: [{ kind, id, title: beginningOf(text) }],
})
