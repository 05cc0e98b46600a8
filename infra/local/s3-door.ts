// The door of the files' bucket: functions with their signature, browsers with a signed address. Checks signature, time,
// the role's policy and the checksum as S3 does, answers what a browser asks before it sends (CORS, by the template's
// rules), and leaves the keeping to the engine.
import { createHash } from 'node:crypto'
import { accessKeyOf, type Caller } from './calls.ts'
import type { Bucket, Inventory } from './inventory.ts'
import { judge } from './permissions.ts'
import { dateOf, isSignedBy, type SignedRequest, signatureOf } from './s3-signature.ts'
import { functionSecret } from './workers.ts'

export interface S3Request extends SignedRequest {
  readonly body: Buffer
}

export interface S3Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

export interface S3Parts {
  readonly inventory: Inventory
  /** The engine behind the door. */
  readonly keep: (request: S3Request) => Promise<S3Answer>
  readonly others: readonly Caller[]
  /** Where the portal is on this machine; the template knows it elsewhere. */
  readonly portal: string
  /** Wall time in milliseconds: addresses run out by it. */
  readonly wall: () => number
  readonly tell: (caller: string, line: string) => void
}

/** A request of neither JSON protocol, which only S3 among the engines speaks. */
export const isForS3 = ({ headers, url, method }: SignedRequest): boolean =>
  headers['x-amz-target'] === undefined &&
  (method === 'OPTIONS' ||
    url.includes('X-Amz-Signature=') ||
    /\/s3\/aws4_request/.test(headers.authorization ?? ''))

export async function answerS3(request: S3Request, parts: S3Parts): Promise<S3Answer> {
  const [, bucketName = '', ...rest] = (request.url.split('?')[0] ?? '').split('/')
  const bucket = parts.inventory.buckets.find(({ name }) => name === bucketName)
  if (bucket === undefined) return fault(404, 'NoSuchBucket', 'The specified bucket does not exist.')
  const cors = corsFor(request, bucket, parts.portal)
  if (request.method === 'OPTIONS') return cors === undefined ? corsRefused : answered(200, cors)
  const answer = await checked(request, bucket, decodeURIComponent(rest.join('/')), parts)
  return { ...answer, headers: { ...answer.headers, ...cors } }
}

async function checked(request: S3Request, bucket: Bucket, key: string, parts: S3Parts): Promise<S3Answer> {
  const signature = signatureOf(request)
  const callers = [...parts.inventory.functions, ...parts.others]
  const caller = callers.find(({ id }) => accessKeyOf(id) === signature?.accessKey)
  if (signature === undefined || caller === undefined)
    return fault(403, 'InvalidAccessKeyId', 'The access key is not known.')
  if (signature.seconds !== undefined && parts.wall() > dateOf(signature) + signature.seconds * 1000)
    return fault(403, 'AccessDenied', 'Request has expired')
  if (!isSignedBy(functionSecret, request, signature))
    return fault(403, 'SignatureDoesNotMatch', 'The signature is not that of this request.')

  const { partition } = parts.inventory
  const tagging = new URL(request.url, 'http://bucket').searchParams.has('tagging')
  const may = (action: string, resource: string) => judge(caller.policy, { action, resource }).allowed
  const resource = `arn:${partition}:s3:::${bucket.name}/${key}`
  const action = actionOf(request.method, tagging)
  if (action === undefined || !may(action, resource)) {
    parts.tell(caller.id, `${caller.role} is not authorized to perform: ${action} on resource: ${resource}`)
    return fault(403, 'AccessDenied', 'Access Denied')
  }
  if (tagging) return noTags
  const broken = request.method === 'PUT' && wrongChecksum(request)
  if (broken) return fault(400, 'BadDigest', 'The checksum is not that of the content received.')
  const answer = await parts.keep(request)
  // As S3: who may not list is not told what is not there.
  if (answer.status === 404 && !may('s3:ListBucket', `arn:${partition}:s3:::${bucket.name}`))
    return fault(403, 'AccessDenied', 'Access Denied')
  return answer.status === 200
    ? { ...answer, headers: { ...answer.headers, ...overrides(request.url) } }
    : answer
}

function actionOf(method: string, tagging: boolean): string | undefined {
  if (method === 'GET' || method === 'HEAD') return tagging ? 's3:GetObjectTagging' : 's3:GetObject'
  if (method === 'PUT') return tagging ? undefined : 's3:PutObject'
  return method === 'DELETE' && !tagging ? 's3:DeleteObject' : undefined
}

function wrongChecksum({ headers, body }: S3Request): boolean {
  const announced = headers['x-amz-checksum-sha256']
  return announced !== undefined && announced !== createHash('sha256').update(body).digest('base64')
}

/** What an address asks the answer to be called: `response-content-disposition` and its like. */
function overrides(url: string): Record<string, string> {
  const asked = [...new URL(url, 'http://bucket').searchParams]
  return Object.fromEntries(
    asked.flatMap(([name, value]) =>
      name.startsWith('response-') ? [[name.slice('response-'.length), value] as const] : [],
    ),
  )
}

/** The headers that let a page of the portal see the answer, if the bucket's rules say so. */
function corsFor({ headers, method }: S3Request, { cors }: Bucket, portal: string) {
  const { origin } = headers
  if (origin === undefined || origin !== portal) return undefined
  const wanted = method === 'OPTIONS' ? headers['access-control-request-method'] : method
  const rule = cors.find(({ methods }) => methods.includes(wanted ?? ''))
  if (rule === undefined) return undefined
  const asked = (headers['access-control-request-headers'] ?? '').split(/,\s*/).filter(Boolean)
  if (!asked.every((name) => rule.headers.includes(name.toLowerCase()))) return undefined
  return {
    'access-control-allow-origin': origin,
    'access-control-allow-methods': rule.methods.join(', '),
    'access-control-allow-headers': rule.headers.join(', '),
    vary: 'Origin',
  }
}

const answered = (status: number, headers: Readonly<Record<string, string>>, body = ''): S3Answer => ({
  status,
  headers,
  body: Buffer.from(body),
})

const fault = (status: number, code: string, message: string): S3Answer =>
  answered(
    status,
    { 'content-type': 'application/xml' },
    `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message></Error>`,
  )

const corsRefused = fault(403, 'AccessForbidden', 'CORSResponse: This CORS request is not allowed.')

/** No scanner runs on this machine, so nothing is ever noted on a file. */
const noTags = answered(
  200,
  { 'content-type': 'application/xml' },
  '<?xml version="1.0" encoding="UTF-8"?>\n<Tagging><TagSet></TagSet></Tagging>',
)
