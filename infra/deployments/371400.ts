// 德州市. The session's window is an example until the committee's notice is out.
import type { DeploymentFile } from './schema.ts'

export default {
  code: '371400',
  name: '德州市',
  kind: 'city',
  parent: '370000',
  portal: 'https://tian.dzzx.example.cn',
  brand: { name: '德州政协提案在线', slogan: '有事好商量' },
  partition: 'aws-cn',
  region: 'cn-north-1',
  identity: { issuer: 'https://id.dzzx.example.cn', audience: 'shangban-371400' },
  session: {
    term: 15,
    number: 6,
    opens: '2027-01-11T08:00:00+08:00',
    closes: '2027-01-14T18:00:00+08:00',
    ends: '2027-01-15T12:00:00+08:00',
  },
  policy: {
    version: '371400-2027.1',
    effective: '2026-09-01',
    overrides: {
      // 期限内无异议视为认领: a city's units answer sooner than a province's.
      objectionDays: { unit: 'working-day', count: 3 },
    },
  },
  calendar: { version: '2026.1', overrides: [] },
  logRetentionDays: 365,
} satisfies DeploymentFile
