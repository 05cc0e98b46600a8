import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{infra,services,shared,tests,web,docs}/**/*.test.{ts,tsx}'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
})
