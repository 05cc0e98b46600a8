// The frame of the documents' pages, their index, and the page where an operation can be tried.
import { type Html, html, textOf } from '#kernel/http/html.ts'

const base = '/embedded/documents/'

const places: readonly (readonly [name: string, zh: string, en: string, about: string])[] = [
  [
    'openapi',
    '接口',
    'API',
    '每个操作的参数、正文与回答；选一位演示人员，当场试用。Every operation; choose a demo person and try it.',
  ],
  [
    'asyncapi',
    '报文',
    'Messages',
    '服务之间的事实、与承办单位系统往来的 Webhook，附样例。Facts between services, webhooks to and from units’ systems, with samples.',
  ],
  ['facts', '事实', 'Facts', '谁说、谁听、说什么。Who says what to whom.'],
  ['permissions', '权限', 'Permissions', '角色、动作与范围。Role, action and scope.'],
  [
    'policy',
    '政策项',
    'Policy',
    '因地而异的期限、关口、梯级，及其出处。What differs by place, with its source.',
  ],
  ['problems', '拒绝', 'Problems', '每一种拒绝的代码和说明。Every way the system says no.'],
  ['sources', '出处', 'Sources', '规则所依据的各地做法。The practices that rules come from.'],
  ['glossary', '词汇', 'Glossary', '中英文用词。The words, in English and Chinese.'],
]

/** A whole page; `current` is its own place. */
export function frame(current: string, main: Html, more: Html = html``): string {
  const place = places.find(([name]) => name === current)
  const title = place === undefined ? '文档 Documents' : `${place[1]} ${place[2]}`
  const page = html`<html lang="zh-CN"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} · 商办</title>
<link rel="icon" href="/seal.svg" type="image/svg+xml"><link rel="stylesheet" href="${base}assets/documents.css">${more}</head>
<body><header><a class="brand" href="${base}"><b>商办</b> 文档 <span lang="en">Documents</span></a>
<nav aria-label="文档">${places.map(([name, zh, en]) => linkTo(name, zh, en, current))}<a href="/">门户 Portal</a></nav></header>
<main class="${current === '' ? 'index' : current}">${main}</main></body></html>`
  return `<!doctype html>${textOf(page)}`
}

function linkTo(name: string, zh: string, en: string, current: string): Html {
  const text = html`${zh} <span lang="en">${en}</span>`
  return name === current
    ? html`<a href="${base}${name}" aria-current="page">${text}</a>`
    : html`<a href="${base}${name}">${text}</a>`
}

export function indexPage(schemas: readonly string[]): string {
  return frame(
    '',
    html`<h1>文档 <span lang="en">Documents</span></h1>
<p>由契约生成，与正在运行的程序一致；本机提供，不取自外部。
<span lang="en">Generated from the contracts the running program uses; served from this machine alone.</span></p>
<ul class="places">${places.map(
      ([name, zh, en, about]) =>
        html`<li><a href="${base}${name}"><b>${zh}</b> <span lang="en">${en}</span></a><br>${about}</li>`,
    )}</ul>
<h2>文件 <span lang="en">Files</span></h2>
<p><a href="${base}openapi.json">openapi.json</a> OpenAPI 3.1 · <a href="${base}asyncapi.json">asyncapi.json</a> AsyncAPI 3.0</p>
<p>每种报文一份 JSON Schema(2020-12)，可下载。<span lang="en">A JSON Schema for each message, to download.</span></p>
<ul class="files">${schemas.map((name) => html`<li><a href="${base}schemas/${name}" download>${name}</a></li>`)}</ul>`,
  )
}

/** Swagger UI over openapi.json; `try.js` adds a demo person's token. */
export function openApiPage(): string {
  return frame(
    'openapi',
    html`<p class="person"><label for="person">以谁的身份试用 <span lang="en">Act as</span></label>
<select id="person"><option value="">不登录 nobody</option></select> <output id="who" for="person"></output></p>
<p class="soft">试用会真的改变本机的数据。每次提交自动换新的 Idempotency-Key。
<span lang="en">Trying changes this machine’s data. Each command gets a fresh Idempotency-Key.</span></p>
<div id="operations"></div>
<noscript>试用操作需要 JavaScript；文档本身见 <a href="${base}openapi.json">openapi.json</a>。</noscript>`,
    html`<link rel="stylesheet" href="${base}assets/swagger-ui.css"><script src="${base}assets/swagger-ui-bundle.js" defer></script>
<script src="${base}assets/try.js" type="module"></script>`,
  )
}
