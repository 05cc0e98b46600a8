// 密钥: which are live and until when. Their values are known to nobody here.
import type { EndpointPage } from '../api/client.ts'
import { Section } from '../proposal/section.tsx'
import { Mark } from '../shell/mark.tsx'
import { dateTime } from '../time/format.ts'

type Secret = EndpointPage['secrets'][number]

/** Enough of an id to tell one from the other. */
const tellingLength = 6

export function Secrets({ secrets }: { secrets: readonly Secret[] }) {
  return (
    <Section title="密钥">
      <ul className="clocks">
        {secrets.toReversed().map((secret) => (
          <li key={secret.id}>
            <p className="clock-head">
              <b>密钥 {secret.id.slice(-tellingLength)}</b>
              <Mark tone={secret.live ? 'good' : 'plain'}>{secret.live ? '有效' : '已失效'}</Mark>
            </p>
            <p className="soft">
              {dateTime(secret.notBefore)} 启用
              {secret.notAfter !== undefined &&
                `，${dateTime(secret.notAfter)} ${secret.live ? '失效' : '已失效'}`}
            </p>
          </li>
        ))}
      </ul>
      <p className="soft after">同时最多两个有效。密钥和推送按实际时间，不按业务时间。</p>
    </Section>
  )
}
