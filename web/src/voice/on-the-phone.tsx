// 在手机上继续: this very page as a code to scan. The same account sees the same there; after log-in one is on this page.
import { QrcodeOutlined } from '@ant-design/icons'
import { Button, Popover, QRCode } from 'antd'
import { useLocation } from 'react-router'

export function OnThePhone() {
  // Read anew on every page.
  const { pathname, search } = useLocation()
  const address = location.origin + pathname + search
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      content={
        <div className="voice-code">
          <QRCode value={address} size={180} bordered={false} />
          <p className="soft">用手机扫一扫，接着看这一页。要登录的，登录后直接到这里。</p>
        </div>
      }
    >
      <Button
        type="text"
        className="wide-only"
        icon={<QrcodeOutlined aria-hidden />}
        aria-label="在手机上继续"
        title="在手机上继续"
      />
    </Popover>
  )
}
