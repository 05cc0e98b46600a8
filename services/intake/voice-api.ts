// Intake’s API function for clues and discussions 线索与商量.
import { apiParts, webhookParts } from '#kernel/aws/functions.ts'
import { voiceServer } from './voice-server.ts'

const { ports, options } = apiParts()
export const handler = voiceServer({ ...ports, ...webhookParts() }, options)
