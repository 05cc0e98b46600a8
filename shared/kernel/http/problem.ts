// Problem documents (RFC 9457): what was wrong, what is allowed and what to do, in Chinese and English.
import type * as z from 'zod/mini'
import { boundWords } from '#contracts/bound-words.ts'
import { hiddenWords, instantPattern, quarterPattern } from '#contracts/labels.ts'
import * as problems from '#contracts/problems.ts'
import type { Problem, Refusal } from '#contracts/refusal.ts'
import { codeForms } from './code-forms.ts'

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

/** What was wrong and, where that can be said in words, what is allowed. */
export function detailOf({ refused: { zh, en }, allowed, more }: Refusal): { zh: string; en: string } {
  return {
    zh: `${zh}${more?.zh ?? boundWords(allowed) ?? ''}`,
    en: more === undefined ? en : `${en} ${more.en}`,
  }
}

/** The response for a refusal. */
export function problemResponse(
  refusal: Refusal,
  more: { errors?: readonly FieldError[]; instance?: string } = {},
): Response {
  const { refused, source, allowed } = refusal
  const { code, status, zh } = refused
  const document = {
    type: `urn:shangban:problem:${code}`,
    title: zh,
    status,
    code,
    detail: detailOf(refusal),
    ...(source === undefined ? {} : { source }),
    ...(allowed === undefined ? {} : { allowed }),
    ...more,
  }
  return {
    statusCode: status,
    headers: {
      'content-type': 'application/problem+json; charset=utf-8',
      ...(code === 'unauthenticated' ? { 'www-authenticate': 'Bearer' } : {}),
    },
    body: JSON.stringify(document),
  }
}

/** The messages of a schema's issues, written by ourselves from the code and the limits. */
export function fieldErrors(error: z.core.$ZodError): FieldError[] {
  const errors = error.issues.flatMap((issue) => issueErrors(issue, []).map((said) => ({ ...said, issue })))
  // Too short for its characters is too short for those that can be seen: said once.
  const short = errors.filter(({ issue }) => issue.code === 'too_small').map(({ path }) => path)
  return errors
    .filter(({ issue, path }) => !(isVisibility(issue) && short.includes(path)))
    .map(({ issue: _, ...said }) => said)
}

type Issue = z.core.$ZodIssue

const isVisibility = (issue: Issue): boolean => issue.code === 'custom' && issue.params?.visible !== undefined

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
  string: { zh: ' 个字', en: ' characters' },
  array: { zh: ' 项', en: ' items' },
}

/** What a value is, as people say it. */
const typeWords: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: '是或否（true、false）',
  array: '列表',
  object: '一组字段',
}

/** By the pattern, or by the name where the contract has no pattern of its own: the expected form, and how one looks. */
const forms: Readonly<Record<string, { zh: string; en: string }>> = {
  [String(instantPattern)]: {
    zh: '时刻用世界时（UTC），精确到毫秒，如 2026-12-20T10:00:00.000Z（北京时间 18:00）',
    en: 'an instant in UTC with milliseconds, such as 2026-12-20T10:00:00.000Z (18:00 in Beijing)',
  },
  [String(quarterPattern)]: { zh: '年份和季度，如 2026Q1', en: 'year and quarter, such as 2026Q1' },
  date: { zh: '日期，如 2026-12-20', en: 'a date, such as 2026-12-20' },
  uuid: {
    zh: 'UUID，如 0b6f1c1e-3f0a-4c6e-9d57-2f6f0c1d9a41',
    en: 'a UUID, such as 0b6f1c1e-3f0a-4c6e-9d57-2f6f0c1d9a41',
  },
  url: { zh: '完整网址，如 https://example.gov.cn/', en: 'a whole address, such as https://example.gov.cn/' },
}

type WrongFormat = Extract<Issue, { code: 'invalid_format' }>

function formatWords({ format, pattern }: WrongFormat): { zh: string; en: string } {
  const form = forms[pattern ?? ''] ?? codeForms[pattern ?? ''] ?? forms[format]
  if (form === undefined) return { zh: '格式不符。', en: 'Not in the expected form.' }
  return { zh: `格式不符，应为：${form.zh}。`, en: `Not in the expected form: ${form.en}.` }
}

function issueWords(issue: Issue): { zh: string; en: string } {
  if (issue.code === 'invalid_type' && issue.input === undefined) return { zh: '必填。', en: 'Required.' }
  const words = wrongWords(issue)
  return issue.input === undefined ? { zh: `必填。${words.zh}`, en: `Required. ${words.en}` } : words
}

function wrongWords(issue: Issue): { zh: string; en: string } {
  switch (issue.code) {
    case 'invalid_type':
      return {
        zh: `应为${typeWords[issue.expected] ?? ` ${issue.expected}`}。`,
        en: `Must be ${issue.expected}.`,
      }
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
      return { zh: `只能是：${values}。`, en: `One of: ${values}.` }
    }
    case 'invalid_format':
      return formatWords(issue)
    case 'invalid_union': {
      const discriminator = 'discriminator' in issue ? String(issue.discriminator) : undefined
      return discriminator === undefined
        ? { zh: '不是允许的几种形式之一。', en: 'None of the allowed forms.' }
        : {
            zh: `只能是：${optionsOf(issue)}。`,
            en: `One of: ${optionsOf(issue)}.`,
          }
    }
    case 'custom':
      return customWords(issue.params)
    default:
      return { zh: '不符合要求。', en: 'Not as the contract says.' }
  }
}

/** The forms there are, by what tells them apart. */
const optionsOf = (issue: Issue): string =>
  ('options' in issue ? (issue.options as unknown[]) : []).map(String).join(', ')

/** What the contract checks beyond a schema's own limits: `labels.ts`. */
function customWords({ distinct, visible, instant }: Record<string, unknown> = {}): {
  zh: string
  en: string
} {
  if (instant === true)
    return { zh: '没有这个日期或时刻，请核对。', en: 'There is no such day or time; check it.' }
  if (distinct === true) return { zh: '不能重复。', en: 'None twice.' }
  if (visible !== undefined)
    return { zh: `至少 ${visible} 个看得见的字。`, en: `At least ${visible} characters that can be seen.` }
  return hiddenWords
}

/** The problem behind what the router or a parser threw. */
export function problemOf(status: number): Problem {
  if (status === 415) return problems.contentTypeUnsupported
  if (status === 404) return problems.unknown
  if (status === 422 || status === 400) return problems.bodyUnreadable
  return problems.internal
}
