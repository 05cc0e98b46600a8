import { expect, test } from 'vitest'
import { html, paragraphs, textOf } from './html.ts'

const hostile = `<script>alert(1)</script><img src=x onerror='a("b")'>&amp;`

test('whatever is put in is escaped, in text and in attributes', () => {
  expect(textOf(html`<p title="${hostile}">${hostile}</p>`)).not.toMatch(/<script|<img|'a\(|"b"/)
  expect(textOf(html`<a href="${'" onclick="x'}">${'a & b'}</a>`)).toBe(
    '<a href="&quot; onclick=&quot;x">a &amp; b</a>',
  )
})

test('HTML that was made here goes in as it is, lists and nothing too', () => {
  const items = ['一', '<b>'].map((text) => html`<li>${text}</li>`)
  expect(textOf(html`<ul>${items}</ul>${undefined}${3}`)).toBe('<ul><li>一</li><li>&lt;b&gt;</li></ul>3')
})

test('an object that only looks like HTML does not pass for it', () => {
  const forged = { html: '<script>' } as never
  expect(() => textOf(html`${forged}`)).toThrow()
})

test('a text becomes a paragraph a line, empty lines none', () => {
  expect(textOf(html`${paragraphs('一\r\n\n二<br>\n  ')}`)).toBe('<p>一</p><p>二&lt;br&gt;</p>')
})
