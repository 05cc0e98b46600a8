import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { documentAnswer, documentsAddress } from './documents.ts'

const get = (path: string) => documentAnswer('GET', path)
const textOf = (path: string) => String(get(path)?.body)
const schemas = readdirSync(new URL('../../docs/reference/schemas/', import.meta.url))
const pages = ['', 'openapi', 'asyncapi', 'facts', 'permissions', 'policy', 'problems', 'sources', 'glossary']

/** Addresses a page leads to or loads, on this origin. */
function linksOf(path: string): string[] {
  return [...textOf(path).matchAll(/(?:href|src)="([^"]+)"/g)]
    .map(([, to]) => new URL((to ?? '').replaceAll('&amp;', '&'), `http://here${path}`))
    .filter(({ host }) => host === 'here')
    .map(({ pathname }) => decodeURIComponent(pathname))
}

describe.each(pages.map((name) => `${documentsAddress}${name}`))('the page %s', (path) => {
  test('is a page in both languages that loads nothing from elsewhere', () => {
    const answer = get(path)
    expect(answer?.status).toBe(200)
    expect(answer?.headers['content-type']).toBe('text/html; charset=utf-8')
    const text = textOf(path)
    expect(text).toMatch(/<title>\p{Script=Han}+ [A-Z]\w+ · 商办<\/title>/u)
    expect(text).not.toMatch(/(src|<link[^>]+href)="(https?:)?\/\//)
    expect(answer?.headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self';/)
  })

  test('leads to nothing that is not there', () => {
    const lost = linksOf(path)
      .filter((to) => to.startsWith('/embedded'))
      .filter((to) => get(to)?.status !== 200)
    expect(lost).toEqual([])
  })
})

test('the index lists every page and every schema', () => {
  const links = new Set(linksOf(documentsAddress))
  for (const name of pages.slice(1)) expect(links).toContain(`${documentsAddress}${name}`)
  for (const name of schemas) expect(links).toContain(`${documentsAddress}schemas/${name}`)
})

test('a schema is a download, the documents are as they are in the repository', () => {
  const [name = ''] = schemas
  const schema = get(`${documentsAddress}schemas/${name}`)
  expect(schema?.headers['content-disposition']).toBe(`attachment; filename="${name}"`)
  for (const file of [`schemas/${name}`, 'openapi.json', 'asyncapi.json'])
    expect(textOf(documentsAddress + file)).toBe(
      readFileSync(new URL(`../../docs/reference/${file}`, import.meta.url), 'utf8'),
    )
})

test('the page of messages shows every channel and message with its fields, and every code it names is text', () => {
  const text = textOf(`${documentsAddress}asyncapi`)
  for (const name of schemas) expect(text).toContain(`id="${name.replace('.v1.json', '')}"`)
  expect(text).toContain('id="channel-supervision"')
  expect(text).toMatch(/<code>answers\[\]\.disposition<\/code>.*<code>adopted<\/code> 采纳/s)
})

test('a citation on the page of the policy leads to its place on the page of sources', () => {
  const anchors = [...textOf(`${documentsAddress}policy`).matchAll(/href="sources#([a-z]\d+)"/g)].map(
    ([, to]) => to,
  )
  expect(anchors.length).toBeGreaterThan(10)
  const sources = textOf(`${documentsAddress}sources`)
  for (const anchor of anchors) expect(sources).toContain(`id="${anchor}"`)
})

test('the address without its slash leads to the index', () => {
  expect(get('/embedded/documents')).toMatchObject({ status: 302, headers: { location: documentsAddress } })
})

test.each([
  'nothing',
  'schemas/none.json',
  'schemas/../openapi.json',
  '../../package.json',
  'constructor',
  'assets/',
])('there is nothing at %s', (name) => {
  expect(get(documentsAddress + name)?.status).toBe(404)
})

test('documents are read, not written; other addresses are left to others', () => {
  expect(documentAnswer('POST', `${documentsAddress}openapi`)?.status).toBe(404)
  expect(get('/embedded/time')).toBeUndefined()
})
