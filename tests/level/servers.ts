// The API functions of a level, on whatever ports a test has for them.

import type { ServiceName } from '#contracts/terms.ts'
import type { ServerOptions } from '#kernel/http/router.ts'
import { assignmentServer } from '../../services/assignment/server.ts'
import { evaluationServer } from '../../services/evaluation/server.ts'
import { draftingServer } from '../../services/intake/drafting-server.ts'
import { filesServer } from '../../services/intake/files-server.ts'
import { listsServer } from '../../services/intake/lists-server.ts'
import { reviewServer } from '../../services/intake/review-server.ts'
import { intakeServer } from '../../services/intake/server.ts'
import { similarServer } from '../../services/intake/similar-server.ts'
import { topicsServer } from '../../services/intake/topics-server.ts'
import { voiceServer } from '../../services/intake/voice-server.ts'
import { supervisionServer } from '../../services/supervision/server.ts'

type PortsOf<Server extends (ports: never, options: never) => unknown> = Parameters<Server>[0]

interface LevelPorts {
  readonly ports: (
    service: ServiceName,
  ) => PortsOf<typeof assignmentServer> & PortsOf<typeof supervisionServer> & PortsOf<typeof evaluationServer>
  readonly intake: Omit<PortsOf<typeof filesServer> & PortsOf<typeof intakeServer>, 'files'>
  readonly files: PortsOf<typeof filesServer>['files']
}

export function serversOf({ ports, intake, files }: LevelPorts, options: ServerOptions) {
  return {
    intake: intakeServer(intake, options),
    'topics-api': topicsServer(intake, options),
    'lists-api': listsServer(intake, options),
    'voice-api': voiceServer(intake, options),
    'drafting-api': draftingServer(intake, options),
    'review-api': reviewServer(intake, options),
    'similar-api': similarServer(intake, options),
    files: filesServer({ ...intake, files }, options),
    assignment: assignmentServer(ports('assignment'), options),
    supervision: supervisionServer(ports('supervision'), options),
    evaluation: evaluationServer(ports('evaluation'), options),
  }
}
