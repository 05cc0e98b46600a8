// How many matters a title names 一事一案: its coordinated parts, each of which does something of its own, in fields that have
// nothing to do with each other. One measure with its purposes, one act upon several objects, one matter said twice are one.
import type { PolicyValues } from '#contracts/policy.ts'
import { makingVerbs, purposes, titleFields, titleHeads, titleVerbs } from './phrases.ts'

const adverbs = '(?:进一步|大力|加快|尽快|切实|积极|着力|全面|不断|持续|有效|深入|同步|统筹|抓紧)*'
const verb = `${adverbs}(?:${[...titleVerbs, ...purposes].join('|')})`
const beginsWithVerb = new RegExp(`^${verb}`)
const beginsWithPurpose = new RegExp(`^${adverbs}(?:${purposes.join('|')})`)
const endsWithHead = new RegExp(`(?:${titleHeads.join('|')})$`)

/** What a part makes: what stands after the last word that makes something. */
const madeThing = new RegExp(`^.*(?:${makingVerbs.join('|')})(?<thing>.+)$`)

/** 、 and 以及 separate; 和, 与 and 及 only before another act, since they join objects as well. */
const separators = new RegExp(`[、，,；;]|以及|[和与及并](?=${verb})|并且|同时`)

/** What a title says without the words that every title has. */
const coreOf = (title: string): string =>
  title
    .trim()
    .replace(/^(?:关于|就|对于)/, '')
    .replace(/(?:的)?(?:提案|建议|意见|议案|思考|对策|几点|若干|有关|的)*$/, '')
    .replace(/(?:几个|几方面|三个|三方面|等)?(?:问题|事项|工作)$/, '')

const fieldsOf = (text: string): string[] =>
  Object.entries(titleFields)
    .filter(([, words]) => words.test(text))
    .map(([name]) => name)

interface Group {
  readonly fields: ReadonlySet<string>
}

/** Parts of one field are one matter, and so is what a measure is for, where that leads into no field of its own. */
function grouped(parts: readonly string[]): Group[] {
  let groups: Group[] = []
  for (const part of parts) {
    const fields = fieldsOf(part)
    if (fields.length === 0 && groups.length > 0 && beginsWithPurpose.test(part)) continue
    const related = groups.filter((group) => fields.some((field) => group.fields.has(field)))
    const all = new Set([...fields, ...related.flatMap((group) => [...group.fields])])
    groups = [...groups.filter((group) => !related.includes(group)), { fields: all }]
  }
  return groups
}

type Yardstick = Pick<PolicyValues['precheck'], 'titleActs' | 'titleFields' | 'titleObjects'>

/** The matters of a title that names several; none where it names one. */
export function mattersIn(title: string, yardstick: Yardstick): readonly string[] {
  const parts = coreOf(title)
    .split(separators)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  return namedBeside(parts, yardstick) ?? madeBeside(parts, yardstick) ?? []
}

/** So many parts stand beside each other, in so many fields that are known, and none in that of another. */
function namedBeside(
  parts: readonly string[],
  { titleActs, titleFields: fewestFields }: Yardstick,
): readonly string[] | undefined {
  const acts = parts.filter((part) => beginsWithVerb.test(part))
  const matters = acts.length >= titleActs ? acts : parts.filter((part) => endsWithHead.test(part))
  // A part that neither does something nor names a matter is what the act before it is upon.
  if (matters.length < parts.length) return undefined
  const groups = grouped(matters)
  const known = groups.filter(({ fields }) => fields.size > 0)
  return groups.length >= titleActs && known.length >= fewestFields ? matters : undefined
}

/**
 * 加装电梯和增设充电桩: fewer parts are enough where each makes a thing of its own, in a field of its own. What else two acts
 * are upon is mostly one matter and its means: 加强校园安全和建立校医制度.
 */
function madeBeside(parts: readonly string[], { titleObjects }: Yardstick): readonly string[] | undefined {
  const objects = parts.map((part) =>
    beginsWithVerb.test(part) ? madeThing.exec(part)?.groups?.thing : undefined,
  )
  const fields = objects.map((thing) => fieldsOf(thing ?? ''))
  const alone = fields.every((own, index) => {
    const others = fields.filter((_, other) => other !== index).flat()
    return own.length > 0 && !own.some((field) => others.includes(field))
  })
  return alone && parts.length >= titleObjects && new Set(fields.flat()).size > 1 ? parts : undefined
}
