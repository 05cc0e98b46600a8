// Who may import whom. `npm run check:boundaries`; tests/checks/boundaries.test.ts plants one breach of each rule.
// TypeScript is read before compilation, so that an import of types can be told from an import of values.

const functionEntries =
  '^services/[^/]+/(api|(topics|lists|voice|drafting|review|similar)-api|files|similar-check|panel-check|inbox|relay|register|tick|hooks|hook-inbox|outbound)\\.ts$'
const testFiles = '(^tests/|\\.test\\.tsx?$)'

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'service-imports-service',
      comment: 'Services share nothing but contracts: what one needs to know of another arrives in facts.',
      severity: 'error',
      from: { path: '^services/([^/]+)/' },
      to: { path: '^services/', pathNot: '^services/$1/' },
    },
    {
      name: 'service-imports-outside',
      comment: 'A service stands on shared/ alone, never on the infrastructure, the portal or the tests.',
      severity: 'error',
      from: { path: '^services/', pathNot: testFiles },
      to: { path: '^(infra|web|tests|docs)/' },
    },
    {
      name: 'domain-imports-package',
      comment: 'decide and evolve are pure: no AWS package, no node module, no library.',
      severity: 'error',
      from: { path: '^services/[^/]+/domain/', pathNot: testFiles },
      to: {
        dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown'],
      },
    },
    {
      name: 'domain-imports-kernel-value',
      comment: 'The domain knows the kernel by its types only; everything it uses comes in as an argument.',
      severity: 'error',
      from: { path: '^services/[^/]+/domain/', pathNot: testFiles },
      to: { path: '^shared/kernel/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'domain-imports-service-edge',
      comment: 'The domain does not know how it is served, projected or deployed.',
      severity: 'error',
      from: { path: '^(services/[^/]+)/domain/', pathNot: testFiles },
      to: { path: '^services/', pathNot: '^$1/domain/' },
    },
    {
      name: 'shared-imports-outside',
      comment: 'shared/ is the ground: it knows no service, no infrastructure, no portal.',
      severity: 'error',
      from: { path: '^shared/', pathNot: testFiles },
      to: { path: '^(services|infra|web|tests|docs)/' },
    },
    {
      name: 'contracts-import-outside',
      comment: 'Contracts are read by services, portal and documents alike: they need nothing but zod.',
      severity: 'error',
      from: { path: '^shared/contracts/', pathNot: testFiles },
      to: { pathNot: '(^shared/contracts/|node_modules/zod/)' },
    },
    {
      name: 'web-imports-inside',
      comment:
        'The portal speaks to the API; of the rest it knows the contracts, the data and the API document.',
      severity: 'error',
      from: { path: '^web/', pathNot: testFiles },
      to: { path: '^(services|infra|tests|shared/kernel|docs/(?!reference/))' },
    },
    {
      name: 'aws-behind-ports',
      comment:
        'AWS is reached through ports: only function entries compose with it (and infrastructure and tests).',
      severity: 'error',
      from: { pathNot: [functionEntries, '^shared/kernel/aws/', '^infra/', testFiles] },
      to: { path: '(^shared/kernel/aws/|node_modules/@aws-sdk/)' },
    },
    {
      name: 'memory-in-tests',
      comment: 'The stores in memory are for simulation and tests.',
      severity: 'error',
      from: { pathNot: ['^shared/kernel/memory/', testFiles] },
      to: { path: '^shared/kernel/memory/' },
    },
    {
      name: 'test-imported',
      comment: 'What runs does not import tests.',
      severity: 'error',
      from: { pathNot: testFiles },
      to: { path: '\\.test\\.tsx?$' },
    },
    {
      name: 'cycle',
      comment: 'Modules that need each other are one module, or one of them is in the wrong place.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'unresolved',
      comment: 'An import that leads nowhere is checked by nobody.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(cdk\\.out|dist|\\.data)/' },
    tsPreCompilationDeps: true,
    detectJSDocImports: false,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mts', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}
