// Who takes what a service hears: each type has exactly one aggregate that reacts to it, so that the type says to whose
// inbox a fact belongs.
import { describe, expect, test } from 'vitest'
import { factData, type PublicFactType } from '#contracts/facts.ts'
import { serviceNames } from '#contracts/terms.ts'
import { hearersOf } from '../../docs/generator/senders.ts'
import { receivers } from '../simulation/level.ts'

const types = Object.keys(factData) as PublicFactType[]

describe.each(serviceNames)('%s', (service) => {
  const reactingTo = (type: PublicFactType) =>
    receivers[service].filter(({ reactions }) => type in reactions).map(({ aggregate }) => aggregate.name)

  test.each(types.filter((type) => hearersOf(type).includes(service)))(
    'hears %s with one aggregate',
    (type) => {
      expect(reactingTo(type)).toHaveLength(1)
    },
  )

  test('has no reaction to what it is never told', () => {
    const unheard = types.filter((type) => !hearersOf(type).includes(service))
    expect(unheard.filter((type) => reactingTo(type).length > 0)).toEqual([])
  })
})
