// Whether every fact that was sent was taken by its receiver, once and in its order: read from the records of both
// sides, which say what was sent at which position and what was consumed.
import { recordFrom } from '#kernel/aws/dynamo-records.ts'
import { addressIn, subjectOf } from '#kernel/ledger.ts'
import type { Level } from '../../infra/operate/level.ts'
import { scan } from '../../infra/operate/scan.ts'

/** What was lost, doubled or taken out of order; empty when all is well. */
export async function misdelivered(level: Level): Promise<string[]> {
  const sent = new Map<string, number[]>()
  const taken = new Map<string, number[]>()
  const note = (to: Map<string, number[]>, stream: string, position: number) =>
    to.set(stream, [...(to.get(stream) ?? []), position])

  for (const { service, level: code, recordsTable, projections } of level.services) {
    const registers = new Set(
      projections.flatMap(({ aggregate }) => (aggregate.register ? [aggregate.name] : [])),
    )
    for await (const item of scan(level.dynamo, recordsTable.name)) {
      if (item.kind?.S !== 'decision') continue
      const record = recordFrom(item)
      const own = `/${code}/${service}/${record.aggregate}/${record.id}`
      const source = registers.has(record.aggregate) ? `${own}/${record.seq}` : own
      for (const { fact, to = {} } of record.facts)
        for (const [stream, position] of Object.entries(to)) {
          const { subscriber, addressee } = addressIn(stream)
          const from = addressee === undefined ? source : `${source}/addressed`
          note(sent, `${from} → ${subscriber} ${addressee ?? subjectOf(fact, record.id)}`, position)
        }
      if (record.consumed)
        note(taken, `${record.consumed.source} → ${service} ${record.id}`, record.consumed.position)
    }
  }

  const services = level.services.map(({ service }) => service)
  const owed = [...sent].filter(([stream]) => services.some((name) => stream.includes(`→ ${name} `)))
  if (owed.length === 0) return ['nothing was sent from service to service']
  return owed.flatMap(([stream, positions]) => {
    const arrived = taken.get(stream) ?? []
    const expected = positions.toSorted((a, b) => a - b)
    return JSON.stringify(arrived) === JSON.stringify(expected)
      ? []
      : [`${stream}: sent ${expected.join(' ')}, taken ${arrived.join(' ')}`]
  })
}
