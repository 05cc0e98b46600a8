// The demo's log-in page: pick a person, and you are that person. No password, and it says so.
import type { DemoLevel, Person } from './people.ts'

interface Group {
  readonly title: string
  readonly hint: string
  readonly has: (person: Person) => boolean
}

const groups: readonly Group[] = [
  {
    title: '委员',
    hint: '撰写、联名、提交提案，确认沟通，作出评价',
    has: ({ roles }) => roles.includes('member'),
  },
  {
    title: '集体提案单位',
    hint: '以党派、团体名义提交提案',
    has: ({ roles }) => roles.includes('collective'),
  },
  {
    title: '提案审查',
    hint: '初审、复审、终审，由不同的人办理',
    has: ({ roles }) =>
      roles.some((role) => role === 'committee' || role === 'panel' || role === 'guest' || role === 'chair'),
  },
  {
    title: '交办与督查',
    hint: '预交办、裁定异议、交办；审核答复、督办',
    has: ({ roles }) => roles.some((role) => role === 'dispatch' || role === 'supervision'),
  },
  { title: '承办单位', hint: '每个单位有经办人和签发人', has: ({ unit }) => unit !== undefined },
]

export function loginPage(
  level: DemoLevel,
  people: readonly Person[],
  action: string,
  nonce: string,
): string {
  const sections = groups.map(({ title, hint, has }) => {
    const buttons = people.filter(has).map(personButton).join('')
    return `<section><h2>${title}<small>${hint}</small></h2><div class="people">${buttons}</div></section>`
  })
  return page(
    `登录 · ${level.name}政协提案办理`,
    `<header>
      <h1>${htmlSafe(level.name)}政协提案办理</h1>
      <p>这是演示：下面的人都是虚构的，点一下就以此人身份登录，不需要密码。<span>Demo log-in: pick anyone, no password.</span></p>
      <input id="search" type="search" placeholder="搜索姓名、单位、身份…" aria-label="搜索" autofocus>
    </header>
    <form method="post" action="${htmlSafe(action)}">${sections.join('')}</form>
    <p id="nobody" hidden>没有符合的人，换个词试试。</p>
    <script nonce="${nonce}">
      const search = document.getElementById('search')
      search.addEventListener('input', () => {
        const word = search.value.trim().toLowerCase()
        for (const button of document.querySelectorAll('button'))
          button.hidden = !button.textContent.toLowerCase().includes(word) && !button.value.toLowerCase().includes(word)
        let found = false
        for (const section of document.querySelectorAll('section')) {
          section.hidden = !section.querySelector('button:not([hidden])')
          found ||= !section.hidden
        }
        document.getElementById('nobody').hidden = found
      })
    </script>`,
  )
}

function personButton({ id, name, title }: Person): string {
  return `<button name="person" value="${htmlSafe(id)}"><b>${htmlSafe(name)}</b><i>${htmlSafe(title)}</i></button>`
}

/** Leaves at once; the button is for browsers without script. */
export function logoutPage(form: string, nonce: string): string {
  return page(
    '退出登录',
    `<header><h1>正在退出…</h1>${form}<button autofocus type="submit" form="op.logoutForm" value="yes" name="logout">退出登录</button></header>
    <script nonce="${nonce}">document.querySelector('button[name=logout]').click()</script>`,
  )
}

export function messagePage(title: string, text: string): string {
  return page(
    title,
    `<header><h1>${htmlSafe(title)}</h1><p>${htmlSafe(text)}</p><p><a href="/">回到首页</a></p></header>`,
  )
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${htmlSafe(title)}</title>
<style>
  :root { color-scheme: light; --ink: #2b2320; --soft: #7a6a62; --red: #b3261e; --line: #eaded6 }
  * { box-sizing: border-box }
  body { margin: 0 auto; max-width: 68rem; padding: 2.5rem 1.25rem 4rem; color: var(--ink); background: #fdf8f4;
    font: 16px/1.7 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif }
  h1 { margin: 0 0 .25rem; font-size: 1.7rem; color: var(--red) }
  h2 { margin: 2rem 0 .75rem; font-size: 1.1rem }
  h2 small { margin-left: .75rem; font-weight: normal; color: var(--soft) }
  header p { margin: 0 0 1rem; color: var(--soft) }
  header span { display: block; font-size: .85rem }
  input { width: 100%; max-width: 28rem; padding: .6rem .9rem; font: inherit; border: 1px solid var(--line);
    border-radius: .6rem; background: #fff }
  input:focus, button:focus-visible { outline: 3px solid #f0c2a8; outline-offset: 1px }
  .people { display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: .6rem }
  button { padding: .6rem .9rem; font: inherit; text-align: left; color: inherit; background: #fff; cursor: pointer;
    border: 1px solid var(--line); border-radius: .6rem }
  button:hover { border-color: var(--red); background: #fff6f1 }
  button b { display: block }
  button i { font-style: normal; font-size: .85rem; color: var(--soft) }
  [hidden] { display: none !important }
</style>
${body}
</html>`
}

function htmlSafe(text: string): string {
  const entities: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  }
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character)
}
