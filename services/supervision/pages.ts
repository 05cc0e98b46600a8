// The public catalogue as pages that need no script: made from the very answers of `/public/proposals`, so that a page
// never shows what the API would not.
import type { ResultOf } from '#contracts/api/index.ts'
import type { supervisionApi } from '#contracts/api/supervision.ts'
import { levelKindNames, sessionName } from '#contracts/level.ts'
import { termNames } from '#contracts/terms.ts'
import { unitName } from '#data/names.ts'
import { type Html, html, paragraphs } from '#kernel/http/html.ts'
import { pageOf } from '#kernel/http/page.ts'
import { dateOf, isoDateOf } from './dates.ts'

type Catalogue = ResultOf<typeof supervisionApi.catalogue>
type LevelHere = ResultOf<typeof supervisionApi.level>
type Entry = Catalogue['items'][number]
type Proposal = ResultOf<typeof supervisionApi.publicPage>
type Reply = NonNullable<Proposal['reply']>

const catalogueAddress = '/public/catalogue'

/** One page of the catalogue, the newest first. */
export function cataloguePage(here: LevelHere, { items, next }: Catalogue, continued: boolean): string {
  const main = html`<h1>${here.name}政协提案公开目录</h1>
<p class="soft">已经立案、提案者同意公开的提案，以及承办单位的答复；新的在前。
<span lang="en">Accepted proposals whose proposers agreed to publication, with their replies; newest first.</span></p>
${otherLevels(here)}
${items.length === 0 ? nothing : bySession(items).map(sessionTable)}
${pager(next, continued)}`
  return pageOf({ title: '提案公开目录', levelName: here.name, main })
}

/** The catalogues of the levels above and below. */
function otherLevels({ code, portals }: LevelHere): Html | undefined {
  const others = portals.filter((portal) => portal.code !== code)
  if (others.length === 0) return undefined
  return html`<nav class="levels" aria-label="其他各级的公开目录"><span class="soft">其他各级 <span lang="en">Other levels</span></span>
${others.map(({ name, kind, url }) => html`<a href="${url}${catalogueAddress}">${name}政协 <span class="soft">${levelKindNames[kind]}</span></a>`)}
</nav>`
}

const nothing = html`<p class="card">还没有公开的提案。提案立案并且提案者同意公开后，会列在这里。
<span lang="en">Nothing has been published yet.</span></p>`

/** Entries come newest first, so those of a session are neighbours. */
function bySession(items: readonly Entry[]): (readonly Entry[])[] {
  return [...Map.groupBy(items, ({ session }) => session).values()]
}

function sessionTable(entries: readonly Entry[]): Html {
  const name = sessionName(entries[0]?.session ?? '')
  return html`<h2 id="${entries[0]?.session}">${name}</h2>
<table role="table" aria-labelledby="${entries[0]?.session}"><thead role="rowgroup"><tr role="row">
${['编号', '案由', '形式', '进展', '承办单位', '立案日期'].map((head) => html`<th role="columnheader" scope="col">${head}</th>`)}
</tr></thead><tbody role="rowgroup">${entries.map(entryRow)}</tbody></table>`
}

function entryRow({ id, number, title, kind, statusText, unit, acceptedAt }: Entry): Html {
  return html`<tr role="row"><td role="cell">第 ${number} 号</td>
<th role="rowheader" scope="row"><a href="${addressOf(id)}">${title}</a></th>
<td role="cell">${termNames[kind]}</td><td role="cell">${statusText}</td>
<td role="cell">${unit === undefined ? undefined : unitName(unit)}</td>
<td role="cell">${date(acceptedAt)}</td></tr>`
}

const addressOf = (id: string) => `${catalogueAddress}/${encodeURIComponent(id)}`

function pager(next: string | undefined, continued: boolean): Html | undefined {
  if (next === undefined && !continued) return undefined
  return html`<nav class="more" aria-label="翻页">
${continued ? html`<a href="${catalogueAddress}">回到最新 <span lang="en">Newest</span></a>` : undefined}
${next === undefined ? undefined : html`<a rel="next" href="${catalogueAddress}?cursor=${encodeURIComponent(next)}">更早的提案 <span lang="en">Older</span></a>`}
</nav>`
}

/** A proposal with what was answered, item by item. */
export function proposalPage(levelName: string, proposal: Proposal): string {
  const { title, situation, analysis, suggestions, reply } = proposal
  const main = html`<nav class="soft back" aria-label="位置"><a href="${catalogueAddress}">← 公开目录 <span lang="en">Catalogue</span></a></nav>
<article><h1>${title}</h1>
<div class="card"><dl>${particulars(proposal).map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl></div>
<h2>情况</h2>${paragraphs(situation)}
<h2>分析</h2>${paragraphs(analysis)}
<h2>${reply === undefined ? '建议' : '建议与逐条答复'}</h2>
<ol class="suggestions" role="list">${suggestions.map((one) => suggestionItem(one, reply))}</ol>
${reply === undefined ? undefined : letter(reply)}
</article>`
  return pageOf({ title, levelName, main })
}

function particulars(proposal: Proposal): [string, Html | string][] {
  const { session, number, kind, proposers, statusText, acceptedAt, unit, reply } = proposal
  return [
    ['提案编号', `${sessionName(session)}第 ${number} 号`],
    ['提案形式', termNames[kind]],
    ['提案者', proposers.join('、')],
    ['立案日期', date(acceptedAt)],
    ...(unit === undefined ? [] : [['承办单位', unitName(unit)] as [string, string]]),
    ['进展', statusText],
    ...(reply === undefined
      ? []
      : ([
          ['答复日期', date(reply.at)],
          ['办理结果', termNames[reply.resultClass]],
        ] as [string, Html | string][])),
  ]
}

function suggestionItem({ number, text }: Proposal['suggestions'][number], reply: Reply | undefined): Html {
  const answer = reply?.answers.find(({ suggestion }) => suggestion === number)
  return html`<li><h3>建议 ${number}</h3>${paragraphs(text)}${
    answer === undefined
      ? undefined
      : html`<div class="answer"><h4>答复：${termNames[answer.disposition]}</h4>${paragraphs(answer.text)}</div>`
  }</li>`
}

function letter({ letter: text, unit, at }: Reply): Html {
  return html`<h2>答复全文</h2><div class="card letter">${paragraphs(text)}
<p class="end">${unitName(unit)}<br>${date(at)}</p></div>`
}

const date = (instant: string) => html`<time datetime="${isoDateOf(instant)}">${dateOf(instant)}</time>`
