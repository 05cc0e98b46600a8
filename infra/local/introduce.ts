// Introduces the demo's people to the level: members on the register, reviewers and guests in a joint panel; by the
// committee through the API, like anybody's.
import { patiently, peopleOf, tokenFor } from './ask.ts'
import type { Person } from './people.ts'

/** Registers every demo member who is not on the register yet. Harmless when repeated. */
export async function introducePeople(url: string): Promise<void> {
  const people = await peopleOf(url)
  const officer = people.find(({ roles }) => roles.includes('committee'))
  if (officer === undefined) return
  const accessToken = await tokenFor(url, officer.id)
  const members = people.filter(({ roles }) => roles.includes('member') || roles.includes('collective'))
  await Promise.all(members.map((member) => register(url, accessToken, member)))
  await formPanel(url, accessToken, people)
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
