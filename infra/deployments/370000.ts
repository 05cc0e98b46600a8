// 山东省. The session's window is an example until the committee's notice is out.
import type { DeploymentFile } from './schema.ts'

export default {
  code: '370000',
  name: '山东省',
  kind: 'province',
  portal: 'https://tian.sdzx.example.cn',
  brand: { name: '山东政协提案在线', slogan: '协商在每一步' },
  partition: 'aws-cn',
  region: 'cn-north-1',
  identity: { issuer: 'https://id.sdzx.example.cn', audience: 'shangban-370000' },
  session: {
    term: 13,
    number: 5,
    opens: '2027-01-18T08:00:00+08:00',
    closes: '2027-01-22T18:00:00+08:00',
    ends: '2027-01-23T12:00:00+08:00',
  },
  policy: { version: '370000-2027.1', effective: '2026-09-01', overrides: {} },
  calendar: { version: '2026.1', overrides: [] },
  logRetentionDays: 365,
} satisfies DeploymentFile
