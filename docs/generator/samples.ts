// A valid sample of a schema, always the same: what a proposal on the main path would say.
import type { JsonSchema } from './json-schema.ts'

/** What fields say in samples, by name. A field that is not here gets the plainest value of its type. */
const said: Readonly<Record<string, unknown>> = {
  id: 'member-01',
  title: '关于增设老城区学校门前接送区的提案',
  situation: '老城区六所学校门前，放学时段车辆与行人混行。',
  analysis: '接送需求集中，缺少固定停靠位置，部门间没有联动。',
  session: '11-6',
  source: '/371402/intake/proposal/3f7k2m9q1x8c5v0b6n4d',
  subject: '3f7k2m9q1x8c5v0b6n4d',
  case: '3f7k2m9q1x8c5v0b6n4d',
  correlationid: 'c-20270105-0001',
  unit: 'JY',
  level: '371400',
  origin: '371400',
  lead: 'JY',
  proposedUnit: 'GA',
  feed: 'FEED12345',
  duty: 'research',
  reference: 'DZ2027000123',
  suggestedUnits: ['JY'],
  coUnits: ['GA'],
  proposer: 'member-01',
  proposers: [{ id: 'member-01', name: '林一' }],
  suggestions: [
    { number: 1, text: '在有条件的学校门前划定限时接送区。' },
    { number: 2, text: '推行分年级错峰放学。' },
  ],
  answers: [
    { suggestion: 1, disposition: 'adopted', text: '已在四所学校门前划定接送区。' },
    { suggestion: 2, disposition: 'partly-adopted', text: '先在两所学校试行。' },
  ],
  batch: '7c5v0b6n4d3f7k2m9q1x',
  by: { id: 'dispatch-1', name: '王交办', role: 'dispatch' },
  requirement: '请按期办理并面复。',
  letter: '您提出的提案收悉，现答复如下。',
  consent: { public: true },
  reasons: ['no-substance'],
  explanation: '请补充具体建议后再提。',
  remark: '请补充数据后再提交。',
  reason: '接送区涉及道路停车管理。',
  basis: '本单位职能文件。',
  note: '与提案者面谈，逐条交换意见。',
  hops: 1,
  policy: 'objectionDays',
  name: '林一',
  hash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  bytes: 482_133,
  time: '2027-01-05T02:00:00.000Z',
  due: '2027-01-08T16:00:00.000Z',
  version: '2027',
}

/** What a field without words of its own says: the first of these that its schema allows. */
const plain: readonly string[] = ['略', 'JY', 'member-01', 'https://system.example.cn/hooks', 'sample-0001']

export function sampleOf(schema: JsonSchema, name = ''): unknown {
  const { type, enum: values, const: only } = schema
  if (only !== undefined) return only
  if (Array.isArray(values)) return values[0]
  const choices = (schema.oneOf ?? schema.anyOf) as JsonSchema[] | undefined
  if (choices?.[0] !== undefined) return sampleOf(choices[0], name)
  if (Object.hasOwn(said, name) && fits(said[name], schema)) return said[name]
  if (type === 'object') {
    const fields = Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>)
    const required = (schema.required ?? []) as string[]
    return Object.fromEntries(
      fields
        .filter(([field]) => required.includes(field))
        .map(([field, one]) => [field, sampleOf(one, field)]),
    )
  }
  if (type === 'array') return [sampleOf(schema.items as JsonSchema, name)]
  if (type === 'boolean') return true
  if (type === 'integer' || type === 'number') return Number(schema.minimum ?? 1)
  if (schema.format === 'date-time') return '2027-01-05T02:00:00.000Z'
  if (schema.format === 'date') return '2027-10-01'
  return plain.find((text) => fits(text, schema)) ?? '略'
}

/** Whether a schema allows a value. Some names stand for people here and for their ids there. */
function fits(value: unknown, { type, items, pattern = '', minLength = 0, required }: JsonSchema): boolean {
  if (Array.isArray(value)) return type === 'array' && value.every((one) => fits(one, items as JsonSchema))
  if (typeof value === 'object' && value !== null)
    return type === 'object' && ((required ?? []) as string[]).every((field) => Object.hasOwn(value, field))
  if (typeof value !== 'string') return typeof value === (type === 'integer' ? 'number' : type)
  return type === 'string' && new RegExp(String(pattern)).test(value) && value.length >= Number(minLength)
}
