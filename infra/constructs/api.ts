// The level's HTTP API: a route per service behind the gateway's own token check, and the public catalogue without.
// Written in CloudFormation's own terms: CDK's routes and integrations add nothing here but names nobody can read.
import { Stack } from 'aws-cdk-lib'
import { CfnApi, CfnAuthorizer, CfnIntegration, CfnRoute, CfnStage } from 'aws-cdk-lib/aws-apigatewayv2'
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda'
import { Construct } from 'constructs'
import { type BesideProposals, collections } from '#contracts/api/index.ts'
import type { ServiceName } from '#contracts/terms.ts'
import type { Deployment } from '../deployments/schema.ts'
import { logGroup } from './function.ts'
import type { ServiceFunctions } from './service.ts'

/** Requests a second, and at once: for the level as a whole, several times the busiest hour of a plenary. */
const throttle = { throttlingRateLimit: 100, throttlingBurstLimit: 200 }

/** What a request's log line says: enough to find the function's own line, nothing about a person or an address. */
const accessLog = {
  time: '$context.requestTime',
  request: '$context.requestId',
  route: '$context.routeKey',
  status: '$context.status',
  length: '$context.responseLength',
  latency: '$context.responseLatency',
  integrationStatus: '$context.integrationStatus',
  integrationError: '$context.integrationErrorMessage',
  authorizerError: '$context.authorizer.error',
  gatewayError: '$context.error.messageString',
}

/** The public catalogue. In aws-cn it may be opened only after the site's ICP filing 备案 (README). */
const publicRoute = { service: 'supervision', key: 'GET /public/{proxy+}' } as const

/**
 * The door for webhooks: who comes is told by the signature. In aws-cn it needs the ICP filing too; until then units'
 * systems use the API with a token (README).
 */
const hooksRoute = 'POST /hooks/{endpoint}'

/**
 * @param behind the functions that answer each service's routes
 * @returns the address of the API
 */
export function httpApi(
  scope: Construct,
  id: string,
  deployment: Deployment,
  behind: Readonly<Record<ServiceName, ServiceFunctions>>,
): string {
  const here = new Construct(scope, id)
  const stack = Stack.of(scope)
  const { ref: apiId } = new CfnApi(here, 'Default', {
    name: `shangban-${deployment.code}`,
    protocolType: 'HTTP',
  })
  const { ref: authorizerId } = new CfnAuthorizer(here, 'Token', {
    apiId,
    name: 'token',
    authorizerType: 'JWT',
    identitySource: ['$request.header.Authorization'],
    jwtConfiguration: { issuer: deployment.identity.issuer, audience: [deployment.identity.audience] },
  })

  const targetOf = (name: string, fn: LambdaFunction) => {
    const integration = new CfnIntegration(here, `${name}-integration`, {
      apiId,
      integrationType: 'AWS_PROXY',
      integrationUri: fn.functionArn,
      payloadFormatVersion: '2.0',
    })
    fn.addPermission('ApiMayCall', {
      principal: new ServicePrincipal('apigateway.amazonaws.com'),
      sourceArn: stack.formatArn({ service: 'execute-api', resource: apiId, resourceName: '*' }),
    })
    return `integrations/${integration.ref}`
  }

  const route = (name: string, routeKey: string, target: string, open = false) =>
    new CfnRoute(here, `${name}-route`, {
      apiId,
      routeKey,
      ...(open ? { authorizationType: 'NONE' } : { authorizationType: 'JWT', authorizerId }),
      target,
    })

  const besides = (role: BesideProposals, fn: LambdaFunction) => {
    const target = targetOf(role, fn)
    for (const collection of collections[role]) {
      const open = collection.startsWith('/public/')
      const id = collection.slice(1).replace('/', '-')
      route(id, `ANY ${collection}`, target, open)
      route(`${id}-one`, `ANY ${collection}/{proxy+}`, target, open)
    }
  }

  for (const [service, { api, beside, hooks }] of Object.entries(behind)) {
    const target = targetOf(service, api)
    route(service, `ANY /${service}/{proxy+}`, target)
    if (service === publicRoute.service) route('public', publicRoute.key, target, true)
    for (const [role, fn] of Object.entries(beside ?? {})) besides(role as BesideProposals, fn)
    if (hooks) route('hooks', hooksRoute, targetOf('hooks', hooks), true)
  }

  new CfnStage(here, 'Stage', {
    apiId,
    stageName: '$default',
    autoDeploy: true,
    defaultRouteSettings: throttle,
    accessLogSettings: {
      destinationArn: logGroup(here, 'AccessLog', deployment).logGroupArn,
      format: JSON.stringify(accessLog),
    },
  })
  return `https://${apiId}.execute-api.${stack.region}.${stack.urlSuffix}/`
}
