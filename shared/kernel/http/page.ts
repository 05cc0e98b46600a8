// Pages for people's browsers that need no script: the frame, the headers, and problems as pages.
import { createHash } from 'node:crypto'
import type { Problem, Refusal } from '#contracts/refusal.ts'
import { digest } from '../hash.ts'
import { type Html, html, textOf } from './html.ts'
import { pageStyle } from './page-style.ts'
import type { FieldError, Response } from './problem.ts'

export interface Page {
  readonly title: string
  readonly levelName: string
  readonly main: Html
}

/** Where the pages begin, and where the portal has the same things (it is served under the API's own host name). */
const home = '/public/catalogue'
const portal = '/public'

/** A whole page. */
export function pageOf({ title, levelName, main }: Page): string {
  const committee = `${levelName}政协`
  const body = html`<body><a class="skip" href="#main">跳到正文 <span lang="en">Skip to content</span></a>
<header class="top"><div class="row"><a class="brand" href="${home}"><span class="seal" aria-hidden="true">商办</span>
<span><b>${committee}</b><small>提案公开目录 <span lang="en">Proposals</span></small></span></a>
<nav aria-label="站点"><a href="${portal}">查找与办理（门户） <span lang="en">Portal</span></a></nav></div></header>
<main id="main">${main}</main>
<footer><div class="row"><span>${committee} · 商办</span><span>本页不使用脚本。<span lang="en">No script on this page.</span></span></div></footer>
</body></html>`
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="theme-color" content="#fbf7f2">
${textOf(html`<title>${title} · ${committee}</title>`)}<style>${pageStyle}</style></head>
${textOf(body)}`
}

const styleHash = createHash('sha256').update(pageStyle).digest('base64')

/** Nothing but the page's own style may take effect, whatever a text should contain. */
const guards = {
  'content-security-policy': `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
}

/** Shared caches may keep a page for a minute, and then ask by its `ETag` whether it has changed. */
const kept = 'public, max-age=60'

/** How answers become pages; only who has endpoints that produce them carries the frame and its style. */
export interface Pages {
  page(text: string, known: string | undefined): Response
  problem(refusal: Refusal, errors: readonly FieldError[], levelName: string): Response
}

/** The answer that carries a page; 304 without it when the reader has the same already. */
function pageResponse(text: string, known: string | undefined): Response {
  const etag = `"${digest(text)}"`
  const same = known?.split(/\s*,\s*/).some((tag) => tag.replace(/^W\//, '') === etag)
  const headers = { ...guards, 'cache-control': kept, etag }
  if (same) return { statusCode: 304, headers, body: '' }
  return { statusCode: 200, headers: { ...headers, 'content-type': 'text/html; charset=utf-8' }, body: text }
}

/** The words of a problem in Chinese and English, as a page that leads back. */
function problemPageResponse(
  { refused }: Refusal,
  errors: readonly FieldError[],
  levelName: string,
): Response {
  const { status, zh, en } = wordsOf(refused)
  const main = html`<h1>${zh}</h1><p lang="en">${en}</p>${errors.length > 0 ? errorList(errors) : undefined}
<p class="more"><a href="${home}">回到公开目录 <span lang="en">Back to the catalogue</span></a></p>
<p class="soft">${status} <code>${refused.code}</code></p>`
  return {
    statusCode: status,
    headers: { ...guards, 'cache-control': 'no-store', 'content-type': 'text/html; charset=utf-8' },
    body: pageOf({ title: zh, levelName, main }),
  }
}

function errorList(errors: readonly FieldError[]): Html {
  return html`<ul>${errors.map(
    ({ path, zh, en }) => html`<li><code>${path}</code>:${zh} <span lang="en">${en}</span></li>`,
  )}</ul>`
}

/** A visitor who only reads is not helped by what a command's sender would have to do. */
function wordsOf(problem: Problem): Pick<Problem, 'status' | 'zh' | 'en'> {
  if (problem.code === 'unknown')
    return {
      status: 404,
      zh: '没有这件公开的提案',
      en: 'No published proposal is known at this address. Its proposer may not have agreed to publication.',
    }
  if (problem.code === 'internal')
    return {
      status: 500,
      zh: '系统内部出错，请稍后再看',
      en: 'Something failed on our side. Please try again later.',
    }
  return problem
}

export const pages: Pages = { page: pageResponse, problem: problemPageResponse }
