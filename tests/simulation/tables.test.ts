import { describe } from 'vitest'
import { workingRowsContract } from '#kernel/memory/rows-contract.ts'
import {
  recordStoreContract,
  viewStoreContract,
  workingStoreContract,
} from '#kernel/memory/stores-contract.ts'
import { rowTable } from './rows.ts'
import type { Point } from './scheduler.ts'
import { recordTable, viewTable, workingTable } from './tables.ts'

const atOnce: Point = async (_label, run) => run()

describe('the simulation’s tables', () => {
  recordStoreContract(async () => recordTable(atOnce))
  viewStoreContract(async () => viewTable(atOnce))
  workingStoreContract(async () => workingTable(atOnce))
  workingRowsContract(async () => rowTable(atOnce))
})
