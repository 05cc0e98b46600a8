// Intake's API function for similar proposals, the roll and hot words: the one that carries the tables of words.
import { apiParts, webhookParts } from '#kernel/aws/functions.ts'
import { similarServer } from './similar-server.ts'

const { ports, options } = apiParts()
export const handler = similarServer({ ...ports, ...webhookParts() }, options)
