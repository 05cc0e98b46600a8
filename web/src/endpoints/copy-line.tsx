// A value to be handed on as it is: whole, selectable, with a button that copies it.
import { CopyOutlined } from '@ant-design/icons'
import { App, Button } from 'antd'
import { useRef } from 'react'

export function CopyLine({ name, value }: { name: string; value: string }) {
  const { message } = App.useApp()
  const place = useRef<HTMLElement>(null)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value)
      void message.success(`${name}已复制`)
    } catch {
      // Without leave, or without TLS: selected, so that the keyboard can.
      if (place.current) getSelection()?.selectAllChildren(place.current)
      void message.info(`已选中${name}，请按 Ctrl+C 复制`)
    }
  }
  return (
    <div className="copy-line">
      <code ref={place}>{value}</code>
      <Button icon={<CopyOutlined aria-hidden />} onClick={() => void copy()} aria-label={`复制${name}`}>
        复制
      </Button>
    </div>
  )
}
