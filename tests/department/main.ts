// `npm run department`: a unit's own system beside a running `npm start`, played on this machine.
//   npm run department -- [--url http://localhost:8400] [--unit JY] [--port P]
import { parseArgs } from 'node:util'
import { hookOutNames } from '#contracts/api/webhook-endpoints.ts'
import { termNames } from '#contracts/terms.ts'
import { regionName } from '#data/names.ts'
import { paintFor, width } from '../../infra/local/terminal.ts'
import { levelClient } from '../stack/level-client.ts'
import { startDepartment } from './department.ts'
import type { Line } from './system.ts'

const usage = `npm run department -- [选项 options]
  --url URL    本级地址 the level's origin (http://localhost:8400)
  --unit CODE  承办单位 unit (JY)
  --port P     接收端口 port to listen on (a free one)
`

const told: Record<string, string> = hookOutNames
const rungs: Record<string, string> = termNames
const said: Record<string, string> = {
  claimed: '认领',
  'signed-for': '签收',
  'contact.logged': '记录沟通',
  'reply.drafted': '拟写答复',
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      url: { type: 'string', default: 'http://localhost:8400' },
      unit: { type: 'string', default: 'JY' },
      port: { type: 'string', default: '0' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return void process.stdout.write(usage)
  const { url, unit, port } = values
  const paint = paintFor(process.stdout)
  const write = (line: string) => process.stdout.write(`${line}\n`)
  const cell = (text: string, cells: number) => text + ' '.repeat(Math.max(1, cells - width(text)))
  const row = (arrow: string, what: string, name: string, rest: string) =>
    write(
      `  ${paint.soft(new Date().toTimeString().slice(0, 8))}  ${arrow} ${paint.strong(cell(what, 12))}${paint.soft(cell(name, 20))}${rest}`,
    )
  const tell = (line: Line) => {
    if (line.kind === 'forged') return row('×', '签名不符', line.reason, '')
    if (line.kind === 'said') {
      const taken = line.status === 202 ? paint.good('202 已收下') : `${line.status} 未收下`
      return row('→', said[line.name] ?? line.name, line.name, taken)
    }
    const { type, data } = line.told
    const due = type === 'case.pre-assigned' ? data.claimBy : data.replyBy
    const whose = data.origin === undefined ? '' : regionName(data.origin)
    row(
      '←',
      type === 'reminder.issued' ? (rungs[data.name] ?? data.name) : (told[type] ?? type),
      type === 'reminder.issued' ? (rungs[data.clock] ?? data.clock) : type,
      `${whose}第${data.number}号 ${data.title}${due ? `  至 ${due.slice(0, 10)}` : ''}`,
    )
  }

  const department = await startDepartment({ url, client: levelClient(url), unit, port: Number(port), tell })
  const page = await levelClient(url).get('dispatch-1', `/assignment/endpoints/${department.endpoint}`)
  write(`\n  ${paint.strong(`${unit} 的业务系统已接入 connected`)}`)
  write(`  端点 endpoint   ${url}${page.body.hooksPath}`)
  write(`  接收 receives   ${department.system.receiving}`)
  write(
    '\n  在门户中预交办给它，它就认领；交办给它，它就签收、沟通；提案者确认沟通后，它拟写答复，由签发人在门户签发。',
  )
  write(
    '  Pre-assign to it: it claims. Dispatch: it signs for and logs contacts. A proposer confirms them in the',
  )
  write('  portal: it drafts the reply, and the unit’s leader signs it off there. Ctrl+C ends it.\n')
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve)
    process.once('SIGTERM', resolve)
  })
  const off = await levelClient(url)
    .act('dispatch-1', `/assignment/endpoints/${department.endpoint}/disable`, { reason: '沙箱结束' })
    .catch(() => undefined)
  write(off?.status === 200 ? '\n  已停用端点。The endpoint is switched off.' : '\n  端点未停用。')
  await department.stop()
}

if (import.meta.main) {
  try {
    await main()
  } catch (error) {
    const { cause } = error as { cause?: { code?: string } }
    const hint =
      cause?.code === 'ECONNREFUSED'
        ? '本级没有运行，请先 npm start。The level is not running; npm start first.'
        : ''
    process.stderr.write(`${error instanceof Error ? error.message : error}\n${hint}\n`)
    process.exitCode = 1
  }
}
