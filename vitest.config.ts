import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

const browserTests = 'tests/e2e/**/*.test.ts'

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 120_000,
    // Some files mostly wait (for a client that backs off, for a stack that is killed), so a machine of two cores takes three
    // at once.
    maxWorkers: Math.max(3, availableParallelism() - 1),
    projects: [
      {
        extends: true,
        test: {
          name: 'all but the browser',
          include: ['{infra,services,shared,tests,web,docs}/**/*.test.{ts,tsx}'],
          exclude: [browserTests],
        },
      },
      {
        extends: true,
        test: { name: 'browser', include: [browserTests], globalSetup: ['tests/e2e/shared-stage.ts'] },
      },
    ],
  },
})
