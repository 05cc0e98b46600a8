// Problem documents (RFC 9457): what was wrong, what is allowed and what to do, in Chinese and English.
import type * as z from 'zod/mini'
import { type ProblemCode, problems, type Refusal } from '#contracts/problems.ts'

export interface FieldError {
  readonly path: string
  readonly zh: string
  readonly en: string
}

export interface Response {
  readonly statusCode: number
  readonly headers: Record<string, string>
  readonly body: string
}

/** The response for a refusal. */
export function problemResponse(
  { refused, source, allowed }: Refusal,
  more: { errors?: readonly FieldError[]; instance?: string } = {},
): Response {
  const { status, zh, en } = problems[refused]
  const document = {
    type: `urn:shangban:problem:${refused}`,
    title: zh,
    status,
    code: refused,
    detail: { zh, en },
    ...(source === undefined ? {} : { source }),
    ...(allowed === undefined ? {} : { allowed }),
    ...more,
  }
  return {
    statusCode: status,
    headers: {
      'content-type': 'application/problem+json; charset=utf-8',
      ...(refused === 'unauthenticated' ? { 'www-authenticate': 'Bearer' } : {}),
    },
    body: JSON.stringify(document),
  }
}

/** The messages of a schema's issues, written by ourselves from the code and the limits. */
export function fieldErrors(error: z.core.$ZodError): FieldError[] {
  return error.issues.flatMap((issue) => issueErrors(issue, []))
}

type Issue = z.core.$ZodIssue

function issueErrors(issue: Issue, above: readonly PropertyKey[]): FieldError[] {
  const path = [...above, ...issue.path]
  const at = path.map(String).join('.') || '(body)'
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...path, key].map(String).join('.'),
      zh: '没有这个字段。',
      en: 'There is no such field.',
    }))
  }
  return [{ path: at, ...issueWords(issue) }]
}

/** Kinds of size: characters of a text, items of a list, the number itself. */
const sizeWords: Record<string, { zh: string; en: string }> = {
  string: { zh: '个字', en: ' characters' },
  array: { zh: '项', en: ' items' },
}

function issueWords(issue: Issue): { zh: string; en: string } {
  if (issue.code === 'invalid_type' && issue.input === undefined) return { zh: '必填。', en: 'Required.' }
  const words = wrongWords(issue)
  return issue.input === undefined ? { zh: `必填。${words.zh}`, en: `Required. ${words.en}` } : words
}

function wrongWords(issue: Issue): { zh: string; en: string } {
  switch (issue.code) {
    case 'invalid_type':
      return { zh: `类型应为 ${issue.expected}。`, en: `Must be ${issue.expected}.` }
    case 'too_small': {
      const size = sizeWords[issue.origin] ?? { zh: '', en: '' }
      return { zh: `至少 ${issue.minimum}${size.zh}。`, en: `At least ${issue.minimum}${size.en}.` }
    }
    case 'too_big': {
      const size = sizeWords[issue.origin] ?? { zh: '', en: '' }
      return { zh: `最多 ${issue.maximum}${size.zh}。`, en: `At most ${issue.maximum}${size.en}.` }
    }
    case 'invalid_value': {
      const values = issue.values.map(String).join(', ')
      return { zh: `只能是:${values}。`, en: `One of: ${values}.` }
    }
    case 'invalid_format':
      return { zh: `格式不符(${issue.format})。`, en: `Not in the form ${issue.format}.` }
    case 'invalid_union': {
      const discriminator = 'discriminator' in issue ? String(issue.discriminator) : undefined
      return discriminator === undefined
        ? { zh: '不是允许的几种形式之一。', en: 'None of the allowed forms.' }
        : {
            zh: `${discriminator} 的取值不在允许范围内。`,
            en: `${discriminator} is not one of the allowed values.`,
          }
    }
    case 'custom':
      return { zh: '含有不能显示的字符。', en: 'Holds characters that cannot be shown.' }
    default:
      return { zh: '不符合要求。', en: 'Not as the contract says.' }
  }
}

export function problemCodeOf(status: number): ProblemCode {
  if (status === 415) return 'content-type-unsupported'
  if (status === 404) return 'unknown'
  if (status === 422 || status === 400) return 'body-unreadable'
  return 'internal'
}
