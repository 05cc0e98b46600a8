// The environment of a function: what stops it at its start, and what only the embedded runtime adds.
import { expect, test } from 'vitest'
import { readEnvironment } from './environment.ts'

const level = {
  code: '371402',
  name: '德城区',
  kind: 'county',
  session: { term: 11, number: 6, opens: '2027-01-05T08:00:00+08:00', closes: '2027-01-07T18:00:00+08:00' },
  policy: { version: '1', effective: '2027-01-01', overrides: {} },
  calendar: { version: '1', overrides: [] },
  webhookAllowList: ['10.20.0.0/16'],
}
const source = { LEVEL: JSON.stringify(level), SERVICE: 'assignment' }

test('a missing or wrong variable stops the function, by name', () => {
  expect(() => readEnvironment(source, 'HOOKS_QUEUE')).toThrow('HOOKS_QUEUE is missing')
  expect(() => readEnvironment({ ...source, LEVEL: '{' })).toThrow('LEVEL')
})

test('webhooks go where the deployment says, and only on this machine to itself too', () => {
  expect(readEnvironment(source).LEVEL.webhookAllowList).toEqual(['10.20.0.0/16'])
  expect(readEnvironment({ ...source, WEBHOOK_ALSO_ALLOW: 'localhost,::1' }).LEVEL.webhookAllowList).toEqual([
    '10.20.0.0/16',
    'localhost',
    '::1',
  ])
})
