// From this level to the portals of its neighbours, each an address of its own with a log-in of its own.
import { DownOutlined } from '@ant-design/icons'
import { Button, Popover } from 'antd'
import { useState } from 'react'
import { useLocation } from 'react-router'
import { levelKindNames } from '#contracts/level.ts'
import type { LevelHere } from '../api/client.ts'
import { addressAt, committeeOf } from '../session/level.ts'
import { Mark } from './mark.tsx'
import './level-switch.css'

/** Whether there is anywhere to go. */
export function leadsElsewhere(level: LevelHere | undefined): level is LevelHere {
  return level?.portals.some(({ code }) => code !== level.code) ?? false
}

export function LevelSwitch({ level }: { level: LevelHere }) {
  const { pathname, search } = useLocation()
  const [open, setOpen] = useState(false)
  return (
    <Popover
      trigger="click"
      placement="bottomLeft"
      open={open}
      onOpenChange={setOpen}
      // Beside its button in the page, so that the next Tab leads into the list.
      getPopupContainer={(button) => button.parentElement ?? document.body}
      content={
        <nav aria-label="各级政协">
          <ul className="levels">
            {level.portals.map((portal) => (
              <li key={portal.code}>
                <a
                  href={addressAt(portal, pathname, search)}
                  {...(portal.code === level.code ? { 'aria-current': true as const } : {})}
                >
                  {portal.name}政协 <span className="soft">{levelKindNames[portal.kind]}</span>
                  {portal.code === level.code && <Mark>当前</Mark>}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      }
    >
      <Button
        type="text"
        size="small"
        className="level-switch"
        aria-expanded={open}
        aria-label={`换一级政协，现在是${committeeOf(level)}`}
      >
        {levelKindNames[level.kind]} <DownOutlined aria-hidden />
      </Button>
    </Popover>
  )
}
