// 云泽县, which does not exist (no region's code begins with 99): the example of a level in the partition `aws`.
import type { DeploymentFile } from './schema.ts'

export default {
  code: '990121',
  name: '云泽县',
  kind: 'county',
  parent: '990100',
  parentIsExternal: true,
  portal: 'https://tian.yunze.example.com',
  externalPortals: [
    { code: '990100', name: '云州市', kind: 'city', url: 'https://tian.yunzhou.example.com' },
  ],
  brand: { name: '云泽商办' },
  partition: 'aws',
  region: 'ap-southeast-1',
  identity: { issuer: 'https://id.yunze.example.com', audience: 'shangban-990121' },
  session: {
    term: 1,
    number: 1,
    opens: '2027-02-22T08:00:00+08:00',
    closes: '2027-02-24T18:00:00+08:00',
    ends: '2027-02-25T12:00:00+08:00',
  },
  policy: { version: '990121-2027.1', effective: '2026-09-01', overrides: {} },
  calendar: {
    version: '2026.1+county',
    overrides: [{ date: '2027-04-08', working: false, reason: '县庆' }],
  },
  logRetentionDays: 180,
} satisfies DeploymentFile
