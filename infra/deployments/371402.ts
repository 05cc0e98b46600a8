// 德城区. The session's window is an example until the committee's notice is out.
import type { DeploymentFile } from './schema.ts'

export default {
  code: '371402',
  name: '德城区',
  kind: 'county',
  parent: '371400',
  portal: 'https://tian.dczx.example.cn',
  brand: { name: '德城区政协提案办理', slogan: '有事好商量' },
  partition: 'aws-cn',
  region: 'cn-north-1',
  identity: { issuer: 'https://id.dczx.example.cn', audience: 'shangban-371402' },
  session: {
    term: 11,
    number: 6,
    opens: '2027-01-05T08:00:00+08:00',
    closes: '2027-01-07T18:00:00+08:00',
    ends: '2027-01-08T12:00:00+08:00',
  },
  policy: {
    version: '371402-2027.1',
    effective: '2026-09-01',
    overrides: {
      preassignDays: { unit: 'working-day', count: 2 },
      objectionDays: { unit: 'working-day', count: 3 },
      replyPeriod: { unit: 'month', count: 2 },
    },
  },
  calendar: { version: '2026.1', overrides: [] },
  logRetentionDays: 180,
} satisfies DeploymentFile
