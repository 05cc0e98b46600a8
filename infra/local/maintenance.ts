// A level's engines and gateway without its functions: what the operator's commands work on while the stack is stopped.
import { join } from 'node:path'
import { anchorMoved } from './anchors.ts'
import { makeInserts } from './append-only.ts'
import { readAssembly } from './assembly.ts'
import { hasData, takeDataDirectory } from './data-directory.ts'
import { type Engines, startEngines } from './engines.ts'
import { type Gateway, startGateway } from './gateway.ts'
import type { Inventory } from './inventory.ts'
import { openJournal } from './journal.ts'
import { openLog } from './log.ts'
import { type OperatorAccess, operatorOf } from './operator.ts'
import { readTemplate } from './template.ts'

export interface Maintenance extends OperatorAccess {
  /** Past the gateway: for tests that tamper. */
  readonly engines: Engines
  close(): Promise<void>
}

/**
 * Opens what a stopped stack has left.
 * @throws DataInUseError when it runs
 */
export async function openMaintenance(dataDir: string, level: string): Promise<Maintenance> {
  if (!hasData(dataDir, level))
    throw new Error(
      `${join(dataDir, level)} 中没有数据：请给出 npm start 用过的 --data 与 --level。There is no level's data here.`,
    )
  const data = takeDataDirectory(dataDir, level, false)
  const opened: (() => unknown)[] = [data.release]
  const close = async () => {
    for (const end of opened.splice(0).reverse()) await end()
  }
  try {
    const gateway = await startGateway()
    opened.push(gateway.close)
    const inventory = inventoryOf(data.notedAssembly(), `shangban-${level}`, gateway)
    const journal = openJournal(data.journal)
    opened.push(journal.close)
    const log = openLog(data.log)
    opened.push(log.close)
    const engines = await startEngines(inventory, data.engines)
    opened.push(engines.close)
    const inserts = makeInserts(journal, engines.dynamodb)
    await inserts.recover(inventory)
    anchorMoved(data.anchors, journal, inventory.tables)
    const operator = operatorOf(inventory)
    gateway.open({ inventory, engines, inserts, log, others: [operator] })
    return { gateway: gateway.url, operator: operator.id, root: data.root, inventory, engines, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** The inventory of a stack in a cloud assembly, with its queues behind this gateway. */
export function inventoryOf(assembly: string, name: string, gateway: Gateway): Inventory {
  const { template, stack, region = 'us-east-1', code } = readAssembly(assembly, name)
  return readTemplate(template, {
    stack,
    region,
    partition: region.startsWith('cn-') ? 'aws-cn' : 'aws',
    queueOrigin: gateway.url,
    code,
  })
}
