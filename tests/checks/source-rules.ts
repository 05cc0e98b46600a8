// Rules about single words of the source that neither the compiler nor the linter knows: a pure domain, policy out of
// code, tests that stand for themselves. Read from the syntax tree, so that comments and texts are no breach.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

export interface SourceRule {
  readonly name: string
  readonly why: string
  appliesTo(path: string): boolean
  breaks(node: ts.Node): boolean
}

export interface Breach {
  readonly rule: string
  readonly path: string
  readonly line: number
  readonly text: string
}

const isTest = (path: string) => /\.test\.tsx?$/.test(path)
const inDomain = (path: string) => /^services\/[^/]+\/domain\//.test(path) && !isTest(path)

/** `a.b` of a member access, or the bare name. */
function nameOf(node: ts.Node): string | undefined {
  if (ts.isIdentifier(node)) return node.text
  if (ts.isPropertyAccessExpression(node)) {
    const left = nameOf(node.expression)
    return left === undefined ? undefined : `${left}.${node.name.text}`
  }
  return undefined
}

/** What makes a decision depend on more than its arguments. */
const impureNames = new Set([
  'Date.now',
  'Math.random',
  'crypto.randomUUID',
  'randomUUID',
  'crypto',
  'process',
  'performance',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'fetch',
  'console',
  'globalThis',
])

function isPropertyName(node: ts.Node): boolean {
  const { parent } = node
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    (ts.isPropertySignature(parent) && parent.name === node)
  )
}

const clockless: SourceRule = {
  name: 'domain-reads-clock-or-chance',
  why: 'time, ids and randomness come into the domain as arguments',
  appliesTo: inDomain,
  breaks(node) {
    if (ts.isNewExpression(node) && nameOf(node.expression) === 'Date') {
      return (node.arguments?.length ?? 0) === 0
    }
    if (ts.isCallExpression(node) && nameOf(node.expression) === 'Date') return true
    if (!ts.isIdentifier(node) && !ts.isPropertyAccessExpression(node)) return false
    return !isPropertyName(node) && impureNames.has(nameOf(node) ?? '')
  },
}

/** 0, 1 and -1 begin, count on and compare; any other number is a rule of some place, and so policy. */
const plainNumbers = new Set(['0', '1'])
const numberless: SourceRule = {
  name: 'domain-holds-number',
  why: 'a number in the domain is a policy value that differs by place',
  appliesTo: inDomain,
  breaks: (node) => ts.isNumericLiteral(node) && !plainNumbers.has(node.text),
}

const mockless: SourceRule = {
  name: 'module-mocked',
  why: 'parts get their ports as arguments: hand over another port',
  appliesTo: () => true,
  breaks: (node) =>
    ts.isCallExpression(node) &&
    ['vi.mock', 'vi.doMock', 'vi.hoisted', 'jest.mock'].includes(nameOf(node.expression) ?? ''),
}

const left = /^(test|it|describe|suite|bench)(\.[a-zA-Z]+)*\.(only|skip|todo)$/
const complete: SourceRule = {
  name: 'test-left-out',
  why: 'a test that does not run proves nothing (skipIf and runIf say when and why)',
  appliesTo: isTest,
  breaks: (node) =>
    ts.isPropertyAccessExpression(node) && (left.test(nameOf(node) ?? '') || nameOf(node) === 'context.skip'),
}

export const sourceRules: readonly SourceRule[] = [clockless, numberless, mockless, complete]

/** Breaches in one file's text. */
export function breachesIn(path: string, text: string): Breach[] {
  const rules = sourceRules.filter((rule) => rule.appliesTo(path))
  if (rules.length === 0) return []
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const found: Breach[] = []
  const visit = (node: ts.Node): void => {
    const rule = rules.find((one) => one.breaks(node))
    if (rule !== undefined) {
      const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1
      found.push({ rule: rule.name, path, line, text: node.getText().slice(0, 60) })
    } else {
      ts.forEachChild(node, visit)
    }
  }
  visit(file)
  return found
}

/** Every source file of the project, from its root. */
export function sourceFiles(root: string): string[] {
  return globSync('{docs,infra,services,shared,tests,web}/**/*.{ts,tsx}', {
    cwd: root,
    exclude: (path) => /(^|\/)(node_modules|cdk\.out|dist|generated)$/.test(path),
  }).sort()
}

export function breachesUnder(root: string): Breach[] {
  return sourceFiles(root).flatMap((path) => breachesIn(path, readFileSync(join(root, path), 'utf8')))
}
