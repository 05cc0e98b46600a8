// Evaluation's API on its ports: which handler answers which endpoint.

import type * as z from 'zod/mini'
import { evaluationApi, type verdictPage } from '#contracts/api/evaluation.ts'
import { verdictStatusNames } from '#contracts/terms.ts'
import { deskHandler } from '#kernel/desk.ts'
import { commandHandler, type HttpPorts, type PageBasics, pageHandler } from '#kernel/http/resource.ts'
import { type ServerOptions, serve } from '#kernel/http/router.ts'
import type { ViewStore } from '#kernel/ports.ts'
import type { Verdict } from './domain/verdict.ts'
import { verdictResource } from './resource.ts'

export interface EvaluationPorts extends HttpPorts {
  readonly views: ViewStore
}

export function evaluationServer(ports: EvaluationPorts, options: ServerOptions) {
  return serve(
    evaluationApi,
    {
      desk: deskHandler(ports),
      page: pageHandler(ports, verdictResource, evaluationApi.page, showVerdict),
      holdTalks: commandHandler(ports, verdictResource, evaluationApi.holdTalks),
      giveFeedback: commandHandler(ports, verdictResource, evaluationApi.giveFeedback),
    },
    options,
  )
}

function showVerdict(state: Verdict, basics: PageBasics): z.infer<typeof verdictPage> {
  const { status, reply, feedback, feedbackBy, outcome, round, talks } = state
  return {
    ...basics,
    status,
    statusText: verdictStatusNames[status],
    unit: reply?.unit ?? '',
    resultClass: reply?.resultClass ?? 'C',
    letter: reply?.letter ?? '',
    answers: [...(reply?.answers ?? [])],
    round,
    talks: [...talks],
    feedback: [...feedback],
    ...(feedbackBy === undefined ? {} : { feedbackBy }),
    ...(outcome === undefined ? {} : { outcome }),
  }
}
