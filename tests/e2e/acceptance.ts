// The way of a filed proposal through the reviews, over the API: for browser tests that are about what comes after it.
import { expect } from 'vitest'
import { dayAt } from '../level/journey.ts'
import { levelClient } from '../stack/level-client.ts'

/** Through the three reviews and the consultation, to acceptance. */
export async function accepted(url: string, id: string): Promise<void> {
  const client = levelClient(url)
  const remark = '一事一案，建议具体。'
  const steps: [string, string, object][] = [
    ['committee-1', 'first-review', { outcome: 'pass', remark, secrecy: 'clear', class: 'social' }],
    ['panel-1', 'second-review', { outcome: 'pass', remark }],
    [
      'committee-1',
      'record-consultation',
      {
        heldOn: dayAt(await client.now()),
        method: 'talk',
        withProposer: true,
        summary: '与提案者当面商量。',
        agreement: 'agreed',
      },
    ],
    ['chair-1', 'final-review', { outcome: 'accept', remark }],
  ]
  for (const [person, name, body] of steps) {
    const { status, body: answer } = await client.act(person, `/intake/proposals/${id}/${name}`, body)
    expect(status, `${name}: ${JSON.stringify(answer)}`).toBeLessThan(300)
    await client.settled()
  }
}
