// Intake's register function: the one writer of proposal numbers.
import { deadLettersFromEnvironment, decidingParts, queueHandler } from '#kernel/aws/functions.ts'
import { takeNumberRequests } from './numbering.ts'

const ports = { ...decidingParts(), deadLetters: deadLettersFromEnvironment() }
export const handler = queueHandler((messages) => takeNumberRequests(ports, messages))
