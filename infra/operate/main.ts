// The operator's commands: npm run verify-records | rebuild-views | reconcile | redrive -- [--level CODE] [--data DIR]
// [--url URL]. Exit code 1 when something is left that a person must look at, or a command failed.
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import Table from 'cli-table3'
import { type Level, openLevel } from './level.ts'
import { rebuildViews } from './rebuild-views.ts'
import { reconcile } from './reconcile.ts'
import { redrive } from './redrive.ts'
import { type FindingKind, verifyRecords } from './verify-records.ts'

/** What a command prints, and whether all is well after it. */
export interface Outcome {
  readonly text: string
  readonly well: boolean
}

const kinds: Record<FindingKind, string> = {
  changed: '已被改动 changed',
  missing: '缺失 missing',
  'cut-off': '尾部被截去 cut off',
  'text-changed': '正文被改动 text changed',
  'text-missing': '正文缺失 text missing',
}

export const commands: Record<string, (level: Level, options: { anchor: boolean }) => Promise<Outcome>> = {
  async 'verify-records'(level, { anchor }) {
    const { verified, findings } = await verifyRecords(level, anchor)
    const walked = tableOf(
      ['服务 service', '聚合 aggregates', '记录 records', '正文 texts', '锚 anchored'],
      verified.map((one) => [one.service, one.aggregates, one.records, one.texts, one.anchored]),
    )
    if (findings.length === 0)
      return {
        text: `${walked}\n  记录完整。The records are whole.${anchor ? ' 已留锚 Anchored.' : ''}`,
        well: true,
      }
    const found = tableOf(
      ['服务 service', '问题 finding', '对象 of', '序号 seq'],
      findings.map(({ service, kind, of, seq = '' }) => [service, kinds[kind], of, seq]),
    )
    return { text: `${walked}\n${found}\n  ${findings.length} 处问题 findings.`, well: false }
  },
  async reconcile(level) {
    const found = await reconcile(level)
    if (found.length === 0) return { text: '  没有漏转的记录。Nothing was left unrelayed.', well: true }
    const rows = found.map(({ service, aggregate, id, relayed, head, failed }) => [
      service,
      `${aggregate}#${id}`,
      relayed,
      head,
      failed ?? '已补转 relayed',
    ])
    return {
      text: tableOf(['服务 service', '聚合 aggregate', '已转至 relayed', '末条 head', '结果 outcome'], rows),
      well: found.every(({ failed }) => failed === undefined),
    }
  },
  async 'rebuild-views'(level) {
    const rebuilt = await rebuildViews(level)
    const summary = tableOf(
      ['服务 service', '行 rows', '与原先不同 repaired', '未能重建 failed'],
      rebuilt.map(({ service, rows, repaired, failed }) => [
        service,
        rows,
        repaired.length,
        failed.join('\n'),
      ]),
    )
    const repaired = rebuilt.flatMap(({ service, repaired: keys }) =>
      keys.map((key) => `  ${service} ${key}`),
    )
    return {
      text: [summary, ...repaired.slice(0, 50)].join('\n'),
      well: rebuilt.every(({ failed }) => failed.length === 0),
    }
  },
  async redrive(level) {
    const { messages, reconciled } = await redrive(level)
    if (messages.length === 0) return { text: '  没有死信。Nothing was put aside.', well: true }
    const groups = Object.groupBy(messages, ({ queue, fate, why }) => JSON.stringify([queue, fate, why]))
    const fates = {
      'sent-back': '已送回 sent back',
      relayed: '已补转 relayed again',
      superseded: '已失效，删除 superseded, deleted',
      left: '无法处理，留在原处 left',
    }
    const rows = Object.entries(groups).map(([key, group = []]) => {
      const [queue, fate, why] = JSON.parse(key) as [string, keyof typeof fates, string]
      return [queue, fates[fate], why, group.length]
    })
    return {
      text: tableOf(['队列 queue', '去向 fate', '内容或原因 what or why', '条 messages'], rows),
      well:
        messages.every(({ fate }) => fate !== 'left') &&
        reconciled.every(({ failed }) => failed === undefined),
    }
  },
}

function tableOf(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const table = new Table({ head: [...head], style: { head: [], border: [], compact: true } })
  for (const row of rows) table.push([...row])
  return table.toString()
}

const usage = `npm run verify-records | rebuild-views | reconcile | redrive -- [选项 options]
  --level CODE  哪一级 which level (371402)
  --data DIR    数据目录 where data is kept (.data); 商办在运行或已停止均可 running or stopped
  --url URL     运行中的商办 a running stack
  --anchor      （verify-records）完整时留锚 notes the heads when all is well
`

async function main(): Promise<void> {
  const repository = fileURLToPath(new URL('../../', import.meta.url))
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      level: { type: 'string', default: '371402' },
      data: { type: 'string', default: join(repository, '.data') },
      url: { type: 'string' },
      anchor: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  const command = commands[positionals[0] ?? '']
  if (values.help || !command) {
    process.stdout.write(usage)
    process.exitCode = values.help ? 0 : 1
    return
  }
  const level = await openLevel({
    dataDir: resolve(values.data),
    code: values.level,
    ...(values.url === undefined ? {} : { url: values.url }),
  })
  try {
    const { text, well } = await command(level, { anchor: values.anchor })
    process.stdout.write(`${text}\n`)
    process.exitCode = well ? 0 : 1
  } finally {
    await level.close()
  }
}

if (import.meta.main) {
  try {
    await main()
    process.exit(process.exitCode ?? 0)
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(1)
  }
}
