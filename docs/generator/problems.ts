// docs/reference/problems.md: every way the system says no.
import type { Contracts } from './contracts.ts'
import { code, page, table } from './markdown.ts'

export function problemsPage({ problems }: Contracts): string {
  const rows = Object.entries(problems)
    .map(([name, { status, zh, en }], index) => ({ name, status, zh, en, index }))
    .sort((a, b) => a.status - b.status || a.index - b.index)
    .map(({ name, status, zh, en }) => [String(status), code(name), zh, en])
  return page(
    'Problems 问题与拒绝',
    'Every refusal is a problem document (RFC 9457): `type` is `urn:shangban:problem:<code>`, `detail` says it in ' +
      'Chinese and English, `source` names the rule, `allowed` is what would be allowed, `errors` lists fields.\n\n' +
      '每一次拒绝都说明哪里不对、依据什么、允许什么。代码不会改变，文字可以。',
    table(['Status 状态', 'Code 代码', '中文', 'English'], rows),
  )
}
