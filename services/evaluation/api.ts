// Evaluation's API function.
import { apiParts } from '#kernel/aws/functions.ts'
import { evaluationServer } from './server.ts'

const { ports, options } = apiParts()
export const handler = evaluationServer(ports, options)
