import { describe } from 'vitest'
import { memoryRows } from './memory-rows.ts'
import { memoryRecords, memoryViews, memoryWorking } from './memory-stores.ts'
import { workingRowsContract } from './rows-contract.ts'
import { recordStoreContract, viewStoreContract, workingStoreContract } from './stores-contract.ts'

describe('in memory', () => {
  recordStoreContract(async () => memoryRecords())
  viewStoreContract(async () => memoryViews())
  workingStoreContract(async () => memoryWorking())
  workingRowsContract(async () => memoryRows())
})
