// Introduces the demo's people to the level: members on the register, reviewers and guests in a joint panel; by the
// committee through the API, like anybody's.
import { patiently, peopleOf, tokenFor } from './ask.ts'
import type { Person } from './people.ts'

/** Registers the demo's members and forms a panel. Harmless when repeated. */
export async function introducePeople(url: string): Promise<void> {
  const officer = await introduceMembers(url)
  if (officer !== undefined) await formPanel(url, officer.token, officer.people)
}

/**
 * Registers every demo member who is not on the register yet, and waits until it shows them, so that they can file at once.
 * Gives back who has done it, with whom there is.
 */
export async function introduceMembers(
  url: string,
): Promise<{ token: string; people: readonly Person[] } | undefined> {
  const people = await peopleOf(url)
  const officer = people.find(({ roles }) => roles.includes('committee'))
  if (officer === undefined) return undefined
  const token = await tokenFor(url, officer.id)
  const members = people.filter(({ roles }) => roles.includes('member') || roles.includes('collective'))
  await Promise.all(members.map((member) => register(url, token, member)))
  await untilShown(url, token, members)
  return { token, people }
}

const looks = 300
const betweenLooksMs = 200

/** The register is a view: it shows what was recorded a moment later. */
async function untilShown(url: string, token: string, members: readonly Person[]): Promise<void> {
  for (let look = 0; look < looks; look += 1) {
    const shown = await onRegister(url, token)
    if (members.every(({ id }) => shown.has(id))) return
    await new Promise((resolve) => setTimeout(resolve, betweenLooksMs))
  }
  throw new Error('the members were registered, and the register does not show them')
}

async function onRegister(url: string, token: string): Promise<ReadonlySet<string>> {
  const shown = new Set<string>()
  for (let cursor: string | undefined; ; ) {
    const query = cursor === undefined ? '' : `?cursor=${encodeURIComponent(cursor)}`
    const answer = await fetch(`${url}/intake/members${query}`, {
      headers: { authorization: `Bearer ${token}` },
    })
    // A worker that was ended meanwhile: looked at once more.
    if (!answer.ok) return shown
    const page = (await answer.json()) as { items: { id: string }[]; next?: string }
    for (const { id } of page.items) shown.add(id)
    if (page.next === undefined) return shown
    cursor = page.next
  }
}

/** 联合审查组: the panel's people, and guests from units whose access ends with the session. */
async function formPanel(url: string, token: string, people: readonly Person[]): Promise<void> {
  const post = async (path: string, body: object, key: string) => {
    const answer = await patiently(url, token, { path, body, key })
    return (await answer.json()) as { id?: string }
  }
  const { id } = await post('/intake/panels', demoPanel, 'introduce-panel')
  // It was formed so long ago that nobody remembers the command.
  if (id === undefined) return
  for (const { id: person, name } of people.filter(({ roles }) => roles.includes('panel')))
    await post(`/intake/panels/${id}/seat`, { person, name }, `introduce-${person}`)
  for (const [index, { id: person, name }] of people
    .filter(({ roles }) => roles.includes('guest'))
    .entries()) {
    const unit = guestUnits[index % guestUnits.length]
    await post(`/intake/panels/${id}/seat-guest`, { person, name, unit }, `introduce-${person}`)
  }
}

const demoPanel = { name: '社会民生联合审查组', classes: ['social'] }
const guestUnits = ['JY', 'WJ']

async function register(
  url: string,
  token: string,
  { id, name, sector = '集体提案单位', ...person }: Person,
): Promise<void> {
  const body = {
    id,
    name,
    sector,
    ...(person.collective === undefined
      ? {}
      : {
          collective: person.title.replace(/提案联系人$/, ''),
          collectiveForm: person.collectiveForm,
        }),
  }
  const answer = await patiently(url, token, { path: '/intake/members', body, key: `introduce-${id}` })
  const known = answer.status === 409
  if (!answer.ok && !known)
    throw new Error(`${id} could not be registered: ${answer.status} ${await answer.text()}`)
}
