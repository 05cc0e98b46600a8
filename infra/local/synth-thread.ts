// Synthesizes in a thread that ends: the CDK takes more memory than the whole stack, and is needed once.
import { workerData } from 'node:worker_threads'
import { synthesize } from '../app.ts'

const { levels, out } = workerData as { levels: readonly string[]; out: string }
await synthesize({ levels, out })
