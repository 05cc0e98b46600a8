// What `npm start` says once everything runs: where things are, who one can be, what to try first.
import { relative } from 'node:path'
import { type Role, roleNames } from '#contracts/roles.ts'
import { documentsAddress } from './documents.ts'
import type { Person } from './people.ts'
import type { Stack } from './stack.ts'
import { columns, type Paint } from './terminal.ts'

type Shown = Pick<Stack, 'url' | 'level' | 'people' | 'log' | 'dataDir'>

export interface WelcomeParts {
  /** The first is the one a newcomer is led to. */
  readonly stacks: readonly Shown[]
  readonly portal: 'built' | 'fresh' | 'absent'
  readonly seconds: number
}

export function welcome({ stacks, portal, seconds }: WelcomeParts, paint: Paint): string {
  const [first] = stacks
  if (first === undefined) return ''
  const { url, people } = first
  const noPortal = portal === 'absent' ? '  （门户尚无源码 no sources of the portal yet）' : ''
  const levels = columns(stacks.map((one) => [one.level.name, one.level.code, `${one.url}/${noPortal}`]))
  const places = columns([
    ['公开目录', 'Public catalogue', `${url}/public  （无脚本 without script: ${url}/public/catalogue）`],
    ['接口', 'API', `${url}/{intake,assignment,supervision,evaluation,public}/…`],
    ['接口文档', 'Documents, to try', `${url}${documentsAddress}`],
    ['函数日志', 'Functions’ log', shortest(first.log)],
  ])
  const data = shortest(first.dataDir.replace(/[\\/][^\\/]+$/, ''))
  return `
  ${paint.strong(`商办 Shangban · ${stacks.map(({ level }) => level.name).join(' · ')}`)}
  ${paint.soft('在本机运行的就是将要部署的那几份模板。These are the very templates that would be deployed.')}

${levels}

  ${paint.strong(first.level.name)} ${paint.soft(stacks.length > 1 ? '（各级相同 the same at every level）' : '')}
${places}

  ${paint.strong('可以扮演的人')} Who you can be ${paint.soft(`（${first.level.name}共 ${people.length} 人，登录页可搜索，不需要密码 no password）`)}
${columns(roleRows(people))}

  ${paint.strong('先试什么')} What to try first ${paint.soft('（五分钟导览见 README the five-minute tour is in the README）')}
${columns(steps(first))}

  ${paint.soft(`Ctrl-C 停止，数据留在 ${data}，下次接着用；加 -- --fresh 从头开始。Data is kept; --fresh begins anew.`)}

  ${paint.good(`ready 就绪 ${stacks.map((one) => one.url).join(' ')} (${seconds.toFixed(1)} s)`)}
`
}

/** As seen from here, unless it lies elsewhere. */
function shortest(path: string): string {
  const seen = relative(process.cwd(), path)
  return seen.startsWith('..') ? path : seen
}

/** One line a role: how many there are, and the first of them. */
function roleRows(people: readonly Person[]): string[][] {
  const roles = [...new Set(people.flatMap((person) => person.roles))]
  return roles.map((role: Role) => {
    const bearers = people.filter((person) => person.roles.includes(role))
    const first = bearers[0]
    const others = bearers.length > 1 ? `等 ${bearers.length} 人` : ''
    return [roleNames[role], role, `${first?.name ?? ''} ${first?.id ?? ''}`, others]
  })
}

function steps({ url, people }: Shown): string[][] {
  const called = (role: Role) => people.find((person) => person.roles.includes(role))?.name ?? role
  return [
    ['1.', `以委员${called('member')}登录 ${url}/ ，写一件提案并提交。File a proposal as a member.`],
    [
      '2.',
      `换提案委${called('committee')}初审，再复审、终审；立案后到交办单位看它成为案件。Review it, then see the case.`,
    ],
    [
      '3.',
      '预交办给一个单位后，让业务时间前进一周，看逾期未回应如何视为认领。Let a week of business time pass:',
    ],
    ['', `curl ${url}/embedded/time -H 'content-type: application/json' -d '{"advance":"P1W"}'`],
  ]
}
