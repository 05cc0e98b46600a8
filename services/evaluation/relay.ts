// Evaluation's relay function.
import { relayFunction } from '#kernel/aws/functions.ts'
import { projections } from './views.ts'

export const handler = relayFunction(projections)
