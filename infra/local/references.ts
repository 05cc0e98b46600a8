// What `Ref` and `Fn::GetAtt` give: names and ARNs as a deployment would make them, the same at every start.
import { noValue, type References, resolve, TemplateError } from './intrinsics.ts'

export interface Template {
  readonly Parameters?: Record<string, { readonly Default?: unknown }>
  readonly Resources: Record<string, Resource>
}

interface Resource {
  readonly Type: string
  readonly Properties?: Record<string, unknown>
}

export interface Place {
  /** Name of the stack, from which unnamed resources get their names. */
  readonly stack: string
  readonly region: string
  readonly partition: string
  /** Origin under which functions reach the queues, e.g. `http://127.0.0.1:4100`. */
  readonly queueOrigin: string
  /** Directory of a function's bundle, by the S3 key its code has in the template. */
  code(key: string): string
}

/** The account everything lies in; a deployment would have its own. */
export const account = '000000000000'

export function makeReferences(template: Template, place: Place): References {
  const arn = (service: string, rest: string) =>
    `arn:${place.partition}:${service}:${place.region}:${account}:${rest}`
  const pseudo: Record<string, unknown> = {
    'AWS::AccountId': account,
    'AWS::Region': place.region,
    'AWS::Partition': place.partition,
    'AWS::URLSuffix': place.partition === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com',
    'AWS::StackName': place.stack,
    'AWS::StackId': arn('cloudformation', `stack/${place.stack}/embedded`),
    'AWS::NoValue': noValue,
  }
  const resourceOf = (id: string) => {
    const resource = template.Resources[id]
    if (!resource) throw new TemplateError(`The template refers to ${id}, which it does not have.`)
    return resource
  }
  const references: References = {
    ref(id) {
      if (id in pseudo) return pseudo[id]
      const parameter = template.Parameters?.[id]
      if (parameter) return parameter.Default ?? ''
      if (resourceOf(id).Type === 'AWS::SQS::Queue')
        return `${place.queueOrigin}/${account}/${physicalName(id)}`
      return physicalName(id)
    },
    attribute(id, name) {
      const { Type } = resourceOf(id)
      const physical = physicalName(id)
      switch (`${Type} ${name}`) {
        case 'AWS::SQS::Queue Arn':
          return arn('sqs', physical)
        case 'AWS::SQS::Queue QueueName':
          return physical
        case 'AWS::SQS::Queue QueueUrl':
          return references.ref(id)
        case 'AWS::Lambda::Function Arn':
          return arn('lambda', `function:${physical}`)
        case 'AWS::DynamoDB::Table Arn':
        case 'AWS::DynamoDB::GlobalTable Arn':
          return arn('dynamodb', `table/${physical}`)
        case 'AWS::DynamoDB::Table StreamArn':
        case 'AWS::DynamoDB::GlobalTable StreamArn':
          return arn('dynamodb', `table/${physical}/stream/embedded`)
        case 'AWS::S3::Bucket Arn':
          return `arn:${place.partition}:s3:::${physical}`
        case 'AWS::IAM::Role Arn':
          return `arn:${place.partition}:iam::${account}:role/${physical}`
        case 'AWS::Events::Rule Arn':
          return arn('events', `rule/${physical}`)
        default:
          return name === 'Arn' ? arn(Type.split('::')[1]?.toLowerCase() ?? '', physical) : `${id}.${name}`
      }
    },
  }
  const nameProperties: Record<string, string> = {
    'AWS::DynamoDB::Table': 'TableName',
    'AWS::DynamoDB::GlobalTable': 'TableName',
    'AWS::SQS::Queue': 'QueueName',
    'AWS::Lambda::Function': 'FunctionName',
    'AWS::S3::Bucket': 'BucketName',
    'AWS::Events::Rule': 'Name',
    'AWS::IAM::Role': 'RoleName',
  }
  /** The name a deployment would give: the template's own, or stack and logical id. */
  const physicalName = (id: string): string => {
    const resource = resourceOf(id)
    const property = nameProperties[resource.Type]
    if (!property) return id
    const named = resolve(resource.Properties?.[property], references)
    if (typeof named === 'string') return named
    const name = `${place.stack}-${id}`
    if (resource.Type === 'AWS::S3::Bucket') return name.toLowerCase()
    return resource.Type === 'AWS::SQS::Queue' && resource.Properties?.FifoQueue === true
      ? `${name}.fifo`
      : name
  }
  return references
}
