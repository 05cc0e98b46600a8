// docs/reference/policy.md: every key of a level's policy with its source and shipped default.
import type { Period, PolicyKey, Rung } from '#contracts/policy.ts'
import { policyWords } from '#contracts/policy-words.ts'
import { termNames } from '#contracts/terms.ts'
import type { Contracts } from './contracts.ts'
import { audienceNames, feedbackRuleNames } from './json-schema.ts'
import { code, page, table } from './markdown.ts'
import { sourceLinks } from './sources.ts'

export function policyPage({ policy: { schema, defaults } }: Contracts): string {
  const keys = Object.keys(schema.shape) as PolicyKey[]
  const rows = keys.map((key) => {
    const { title, source = '' } = policyWords[key]
    return [code(key), title, shortly(defaults[key]), sourceLinks(source)]
  })
  return page(
    'Policy 政策项',
    'Everything that differs by place. A level’s deployment file overrides what differs, the rest is inherited; ' +
      'every automatic decision cites the key and the version of the policy that caused it. ' +
      'A version is in force from its effective day in China on; before a level’s first one the defaults below are.\n\n' +
      '期限、窗口、分类、关口等因地而异的规定都是数据，不写在程序里；系统自动作出的决定都注明所依据的政策项和版本。' +
      '每一版自生效日零时（北京时间）起施行；本级第一版生效以前，按下列默认值。',
    table(['Key 键', '说明', 'Shipped default 默认值', 'Source 出处'], rows),
    '## `notAcceptedReasons` 不予立案情形',
    table(
      ['Code 代码', '情形'],
      defaults.notAcceptedReasons.map(({ code: name, text }) => [code(name), text]),
    ),
    '## `ladders` 催办梯级',
    'Each rung fires once per clock, on the morning of its day. 每一梯级对每个时限只触发一次。',
    ...Object.entries(defaults.ladders).map(([clock, ladder]) => ladderTable(clock, ladder)),
  )
}

const units: Record<Period['unit'], { zh: string; en: string }> = {
  'working-day': { zh: '个工作日', en: 'working days' },
  day: { zh: '天', en: 'days' },
  month: { zh: '个月', en: 'months' },
}

function isPeriod(value: unknown): value is Period {
  return typeof value === 'object' && value !== null && 'unit' in value && 'count' in value
}

const names: Readonly<Record<string, string>> = { ...feedbackRuleNames, ...termNames }
const inChinese = (value: string) => names[value]

/** A default in one cell; what is a table of its own is shown below. */
function shortly(value: unknown): string {
  if (isPeriod(value))
    return `${value.count} ${units[value.unit].zh} (${value.count} ${units[value.unit].en})`
  if (typeof value === 'boolean') return value ? '是 (yes)' : '否 (no)'
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return named(value)
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) {
    return value.map(named).join('、')
  }
  return '见下 (below)'
}

function named(value: string): string {
  const name = inChinese(value)
  return name === undefined ? code(value) : `${name} (${code(value)})`
}

function ladderTable(clock: string, ladder: readonly Rung[]): string {
  const rows = ladder.map(({ name, offset, audience }) => [
    named(name),
    when(offset),
    audience.map((one) => audienceNames[one]).join('、'),
  ])
  return `### ${inChinese(clock) ?? ''} ${code(clock)}\n\n${table(['Rung 梯级', 'When 时间', 'Audience 对象'], rows)}`
}

function when({ unit, count }: Rung['offset']): string {
  if (count === 0) return '到期当日'
  return count < 0 ? `到期前 ${-count} ${units[unit].zh}` : `到期后 ${count} ${units[unit].zh}`
}
