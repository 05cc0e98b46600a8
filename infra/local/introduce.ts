// Introduces the demo's members to the level: registered by the committee through the API, like anybody's members.
import type { Person } from './people.ts'

/** Registers every demo member who is not on the register yet. Harmless when repeated. */
export async function introducePeople(url: string): Promise<void> {
  const people = (await (await fetch(`${url}/embedded/people`)).json()) as Person[]
  const officer = people.find(({ roles }) => roles.includes('committee'))
  if (officer === undefined) return
  const issued = await fetch(`${url}/embedded/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ person: officer.id }),
  })
  const { accessToken } = (await issued.json()) as { accessToken: string }
  const members = people.filter(({ roles }) => roles.includes('member') || roles.includes('collective'))
  await Promise.all(members.map((member) => register(url, accessToken, member)))
}

const tries = 5

async function register(
  url: string,
  token: string,
  { id, name, sector = '集体提案单位', ...person }: Person,
): Promise<void> {
  const send = () =>
    fetch(`${url}/intake/members`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'idempotency-key': `introduce-${id}`,
      },
      body: JSON.stringify({
        id,
        name,
        sector,
        ...(person.collective === undefined
          ? {}
          : {
              collective: person.title.replace(/提案联系人$/, ''),
              collectiveForm: person.collectiveForm,
            }),
      }),
    })
  let answer = await send()
  // Of a machine that is busy starting; with the same key nothing is done twice.
  for (let again = 1; answer.status >= 500 && again < tries; again++) answer = await send()
  const known = answer.status === 409
  if (!answer.ok && !known)
    throw new Error(`${id} could not be registered: ${answer.status} ${await answer.text()}`)
}
