// The AsyncAPI document to read: each service's queue, who tells whom what, and each message with its fields and sample.
import { type Html, html } from '#kernel/http/html.ts'
import { frame } from './frame.ts'

interface Reference {
  readonly $ref: string
}
interface Schema {
  readonly type?: string
  readonly description?: string
  readonly format?: string
  readonly const?: unknown
  readonly enum?: readonly string[]
  readonly 'x-names'?: Readonly<Record<string, string>>
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
}
interface Channel {
  readonly title: string
  readonly description: string
  readonly messages: Readonly<Record<string, Reference>>
}
interface Operation {
  readonly action: 'send' | 'receive'
  readonly channel: Reference
  readonly summary: string
  readonly messages: readonly Reference[]
}
interface Message {
  readonly name: string
  readonly title: string
  readonly summary: string
  readonly traits?: readonly Reference[]
  readonly examples: readonly { readonly headers?: object; readonly payload: object }[]
}
export interface AsyncApi {
  readonly info: { readonly description: string }
  readonly channels: Readonly<Record<string, Channel>>
  readonly operations: Readonly<Record<string, Operation>>
  readonly components: {
    readonly messages: Readonly<Record<string, Message>>
    readonly schemas: Readonly<Record<string, Schema>>
    readonly messageTraits: Readonly<Record<string, { readonly headers: Schema }>>
  }
}

const lastOf = ({ $ref }: Reference) => $ref.split('/').at(-1) ?? ''

export function asyncApiPage(document: AsyncApi): string {
  const { info, channels, components } = document
  const messages = Object.entries(components.messages)
  const main = html`<aside><nav aria-label="本页"><b>通道 <span lang="en">Channels</span></b>
<ul>${Object.keys(channels).map((name) => html`<li><a href="#channel-${name}">${name}</a></li>`)}</ul>
<b>报文 <span lang="en">Messages</span></b>
<ul>${messages.map(([name, { title }]) => html`<li><a href="#${name}">${name}</a> <small>${title}</small></li>`)}</ul></nav></aside>
<div><h1>报文 <span lang="en">Messages</span></h1>${info.description.split('\n\n').map((text) => html`<p>${inCode(text)}</p>`)}
<p><a href="asyncapi.json">asyncapi.json</a> · AsyncAPI 3.0</p>
<h2>通道 <span lang="en">Channels</span></h2>${Object.keys(channels).map((name) => channelSection(document, name))}
<h2>报文 <span lang="en">Messages</span></h2>${messages.map(([name, message]) => messageSection(document, name, message))}</div>`
  return frame('asyncapi', main)
}

function channelSection({ channels, operations }: AsyncApi, name: string): Html {
  const { title = '', description = '' } = channels[name] ?? {}
  const here = Object.values(operations).filter(({ channel }) => lastOf(channel) === name)
  return html`<section id="channel-${name}"><h3>${title}</h3>${description.split('\n\n').map((text) => html`<p>${inCode(text)}</p>`)}
<div class="wide"><table><thead><tr><th scope="col">操作 Operation</th><th scope="col">报文 Messages</th></tr></thead><tbody>${here.map(
    ({ action, summary, messages }) =>
      html`<tr><td><span class="tag">${action === 'send' ? '发 send' : '收 receive'}</span> ${summary}</td>
<td>${messages.map((one) => html`<a href="#${lastOf(one)}"><code>${lastOf(one)}</code></a> `)}</td></tr>`,
  )}</tbody></table></div></section>`
}

/** Words between backquotes are code. */
const inCode = (text: string) =>
  text.split('`').map((piece, index) => (index % 2 === 1 ? html`<code>${piece}</code>` : html`${piece}`))

function messageSection({ components }: AsyncApi, name: string, message: Message): Html {
  const data = components.schemas[`${name}.data`]
  const [example] = message.examples
  const trait = message.traits?.[0]
  const headers = trait === undefined ? undefined : components.messageTraits[lastOf(trait)]?.headers
  return html`<section id="${name}"><h3><code>${name}</code> ${message.title}</h3>
<p>${inCode(message.summary)} <code>${message.name}</code>${
    data === undefined ? undefined : html` · <a href="schemas/${name}.v1.json" download>JSON Schema</a>`
  }</p>
${data === undefined ? undefined : fields('data', data)}
${headers?.required === undefined ? undefined : fields('headers', headers)}
<details><summary>样例 <span lang="en">Sample</span></summary><pre>${JSON.stringify(example?.payload, null, 2)}</pre>${
    headers?.required === undefined
      ? undefined
      : html`<pre>${JSON.stringify(example?.headers, null, 2)}</pre>`
  }</details></section>`
}

function fields(of: string, schema: Schema): Html {
  const rows = rowsOf(schema, '')
  if (rows.length === 0)
    return html`<p class="soft"><code>${of}</code> 无字段。<span lang="en">No fields.</span></p>`
  return html`<div class="wide"><table><thead><tr><th scope="col"><code>${of}</code></th><th scope="col">类型 Type</th><th scope="col">说明 What it is</th></tr></thead><tbody>${rows}</tbody></table></div>`
}

/** One row a field, the fields of lists and objects beneath. */
function rowsOf({ properties = {}, required = [] }: Schema, above: string): Html[] {
  return Object.entries(properties).flatMap(([name, field]) => {
    const inner = field.type === 'array' ? field.items : field
    const path = `${above}${name}${field.type === 'array' ? '[]' : ''}`
    const optional = required.includes(name) ? undefined : html` <small>可缺 optional</small>`
    const row = html`<tr><td><code>${path}</code>${optional}</td><td>${typeOf(inner ?? {})}</td><td>${field.description}</td></tr>`
    return [row, ...(inner?.type === 'object' ? rowsOf(inner, `${path}.`) : [])]
  })
}

function typeOf(schema: Schema): Html {
  const names = schema['x-names'] ?? {}
  if (schema.enum !== undefined)
    return html`${schema.enum.map((value, index) => html`${index > 0 ? ' · ' : ''}<code>${value}</code> ${names[value]}`)}`
  if (schema.const !== undefined) return html`<code>${String(schema.const)}</code>`
  return html`${schema.format === 'date-time' ? 'instant' : (schema.type ?? 'any')}`
}
