// 新密钥: shown once, in the answer to the command that made it, and kept nowhere in the portal. Only saying so closes it.
import { Alert, Button, Modal } from 'antd'
import type { Receipt } from '../api/client.ts'
import { CopyLine } from './copy-line.tsx'
import './endpoints.css'

interface Props {
  /** Undefined while there is nothing to show. */
  readonly receipt: Receipt | undefined
  readonly onSaved: () => void
}

export function FreshSecret({ receipt, onSaved }: Props) {
  return (
    <Modal
      open={receipt !== undefined}
      title="新密钥"
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      destroyOnHidden
      footer={
        <Button type="primary" size="large" onClick={onSaved}>
          {receipt?.secret ? '已保存好，关闭' : '知道了'}
        </Button>
      }
    >
      {receipt?.secret ? <Shown id={receipt.id} value={receipt.secret.value} /> : <Hidden />}
    </Modal>
  )
}

function Shown({ id, value }: { id: string; value: string }) {
  return (
    <>
      <Alert
        className="inside"
        type="warning"
        showIcon
        title="密钥只在这里显示这一次"
        description="关闭以后谁也看不到它，只能再换一个。请现在复制，用安全的方式交给对方系统的管理员，不要发在群里。"
      />
      <h3>密钥</h3>
      <CopyLine name="密钥" value={value} />
      <h3>对方系统向我们发消息的地址</h3>
      <CopyLine name="地址" value={`${location.origin}/hooks/${id}`} />
    </>
  )
}

const Hidden = () => (
  <Alert
    type="info"
    showIcon
    title="密钥已经显示过，不能再看"
    description="这次操作早已完成。没有保存下密钥的，请在端点页更换一个。"
  />
)
