// Plants one forbidden import per rule of .dependency-cruiser.cjs in a copy of the tree: the check must name each.
import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..', '..')
const configuration = '.dependency-cruiser.cjs'
const { forbidden } = createRequire(import.meta.url)(join(root, configuration)) as {
  forbidden: { name: string }[]
}

/** File → what it imports, by the rule it breaks. */
const planted: Record<string, { file: string; text: string }> = {
  'service-imports-service': {
    file: 'services/evaluation/planted.ts',
    text: "import '../intake/views.ts'",
  },
  'service-imports-outside': {
    file: 'services/intake/planted.ts',
    text: "import '../../infra/local/planted-main.ts'",
  },
  'domain-imports-package': {
    file: 'services/intake/domain/planted-package.ts',
    text: "import 'node:fs'\nimport '@aws-sdk/client-sqs'",
  },
  'domain-imports-kernel-value': {
    file: 'services/intake/domain/planted-value.ts',
    text: "import { digest } from '#kernel/hash.ts'\nexport const hashed = digest('')",
  },
  'domain-imports-service-edge': {
    file: 'services/intake/domain/planted-edge.ts',
    text: "import '../receiver.ts'",
  },
  'shared-imports-outside': {
    file: 'shared/kernel/planted.ts',
    text: "import '../../services/intake/views.ts'",
  },
  'contracts-import-outside': {
    file: 'shared/contracts/planted.ts',
    text: "import '#kernel/hash.ts'",
  },
  'web-imports-inside': {
    file: 'web/src/planted.ts',
    text: "import '#kernel/hash.ts'",
  },
  'aws-behind-ports': {
    file: 'services/intake/planted-aws.ts',
    text: "import '@aws-sdk/client-dynamodb'",
  },
  'memory-in-tests': {
    file: 'services/intake/planted-memory.ts',
    text: "import '#kernel/memory/memory-stores.ts'",
  },
  'test-imported': {
    file: 'services/intake/planted-test.ts',
    text: "import './planted.test.ts'",
  },
  cycle: {
    file: 'services/intake/planted-cycle.ts',
    text: "import './planted-cycle.ts'",
  },
  unresolved: {
    file: 'services/intake/planted-nowhere.ts',
    text: "import './nowhere.ts'",
  },
}
const targets = ['infra/local/planted-main.ts', 'services/intake/planted.test.ts']

const copy = mkdtempSync(join(tmpdir(), 'shangban-boundaries-'))
afterAll(() => rmSync(copy, { recursive: true }))

interface Violation {
  readonly from: string
  readonly rule: { readonly name: string }
}

async function violations(): Promise<Violation[]> {
  const command = join(root, 'node_modules', '.bin', 'depcruise')
  const folders = ['shared', 'services', 'infra', 'web']
  const run = promisify(execFile)(command, ['--config', configuration, '-T', 'json', ...folders], {
    cwd: copy,
    maxBuffer: 64 * 1024 * 1024,
  })
  const { stdout } = await run.catch((failed: { stdout: string }) => failed)
  return (JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations
}

function plant(file: string, text: string): void {
  mkdirSync(dirname(join(copy, file)), { recursive: true })
  writeFileSync(join(copy, file), `${text}\n`)
}

let found: Violation[] = []

beforeAll(async () => {
  for (const path of ['shared', 'services', 'package.json', 'tsconfig.json', configuration]) {
    cpSync(join(root, path), join(copy, path), { recursive: true })
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  for (const file of targets) plant(file, 'export const target = true')
  for (const { file, text } of Object.values(planted)) plant(file, text)
  found = await violations()
})

test('every boundary has a breach planted', () => {
  expect(Object.keys(planted).sort()).toEqual(forbidden.map(({ name }) => name).sort())
})

test.each(Object.entries(planted))('%s is found and named', (rule, { file }) => {
  expect(found.filter(({ from }) => from === file).map(({ rule: { name } }) => name)).toContain(rule)
})

test('nothing but what was planted is found in shared and services', () => {
  const files = Object.values(planted).map(({ file }) => file)
  expect(found.filter(({ from }) => !files.includes(from))).toEqual([])
})

test('an import of a kernel type is allowed to the domain', () => {
  expect(found.filter(({ from }) => from === 'services/intake/domain/proposal.ts')).toEqual([])
})
