// The stack of one level: four services, one HTTP API, one bucket, one place for alarms.
import {
  type CfnElement,
  CfnOutput,
  DefaultStackSynthesizer,
  type IStackSynthesizer,
  Stack,
} from 'aws-cdk-lib'
import type { Construct } from 'constructs'
import type { ServiceName } from '#contracts/terms.ts'
import { serviceNames } from '#contracts/terms.ts'
import { alarmOnMessages, alarmTopic } from '../constructs/alarms.ts'
import { httpApi } from '../constructs/api.ts'
import { attachments } from '../constructs/attachments.ts'
import type { LevelContext } from '../constructs/function.ts'
import { asideQueue, fedQueue } from '../constructs/queue.ts'
import { service } from '../constructs/service.ts'
import { webhookQueuesOf } from '../constructs/webhooks.ts'
import { sizes } from '../functions.ts'

export class LevelStack extends Stack {
  constructor(scope: Construct, context: LevelContext) {
    const { deployment } = context
    const { code, name, kind, brand, identity, account, region } = deployment
    super(scope, `shangban-${code}`, {
      description: `Shangban, level ${code}`,
      env: { region, ...(account === undefined ? {} : { account }) },
      terminationProtection: true,
      // The tools that deploy read the needed bootstrap version from the manifest; the template stays plain.
      synthesizer: new DefaultStackSynthesizer({ generateBootstrapVersionRule: false }) as IStackSynthesizer,
    })
    // For whoever reads the template alone: which level it is, what its portal is called, who knows its people.
    this.addMetadata('Level', { code, name, kind, brand, identity })

    const alarms = alarmTopic(this, 'Alarms')
    const undelivered = asideQueue(this, 'Undelivered')
    alarmOnMessages(this, 'SchedulesUndelivered', [undelivered], alarms)
    const bucket = attachments(this, 'Attachments', deployment.portal)

    // All inboxes before any service: each relay must know the addresses of all four.
    const inboxes = forEachService((it) =>
      fedQueue(this, `${it}-inbox-queue`, { timeout: sizes.inbox.timeout }),
    )
    const webhookQueues = webhookQueuesOf(this)
    const services = forEachService((it) =>
      service(this, it, {
        ...context,
        service: it,
        inboxes,
        undelivered,
        alarms,
        outbound: webhookQueues.outbound.queue,
        ...(it === 'assignment' ? { withWebhooks: webhookQueues } : {}),
        ...(it === 'intake' ? { withRegister: true, besideProposals: { bucket } } : {}),
        ...(it === 'supervision' ? { withTick: true } : {}),
      }),
    )
    const apiUrl = httpApi(this, 'Api', deployment, services)

    new CfnOutput(this, 'ApiUrl', { value: apiUrl })
    new CfnOutput(this, 'AlarmTopic', { value: alarms.topicArn })
  }

  /**
   * Logical ids without CDK's hash: `IntakeRecords`. They are what operators, tools and the embedded runtime
   * call a resource by; CDK refuses two that are the same.
   */
  protected override allocateLogicalId(element: CfnElement): string {
    return element.node.scopes
      .slice(element.node.scopes.indexOf(this) + 1)
      .map(({ node }) => node.id)
      .filter((id) => id !== 'Resource' && id !== 'Default')
      .flatMap((id) => id.split(/[^A-Za-z0-9]+/))
      .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
      .join('')
  }
}

function forEachService<T>(make: (service: ServiceName) => T): Record<ServiceName, T> {
  return Object.fromEntries(serviceNames.map((it) => [it, make(it)])) as Record<ServiceName, T>
}
