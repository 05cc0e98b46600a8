// What surrounds every page: brand, level, navigation by role, who is logged in, the business date.
import { LogoutOutlined, UserOutlined } from '@ant-design/icons'
import { Button, Popover } from 'antd'
import { Suspense, useEffect, useRef } from 'react'
import { Link, NavLink, Outlet, ScrollRestoration, useLocation } from 'react-router'
import { useLevel, useUnitName } from '../api/queries.ts'
import { Bell } from '../notices/bell.tsx'
import { committeeOf } from '../session/level.ts'
import { type Person, placesFor, rolesInWords, visitorPlaces } from '../session/person.ts'
import { useLogIn, useLogOut, useVisitor } from '../session/session.tsx'
import { TimeControl } from '../time/time-control.tsx'
import { OnThePhone } from '../voice/on-the-phone.tsx'
import { LevelSwitch, leadsElsewhere } from './level-switch.tsx'
import { Waiting } from './notices.tsx'
import { Seal } from './seal.tsx'

export function Shell() {
  const level = useLevel()
  const person = useVisitor()
  useEffect(() => {
    if (level) document.title = `${committeeOf(level)}提案办理 · 商办`
  }, [level])
  const header = useMeasuredHeader()
  const { pathname } = useLocation()
  // On a phone the places are wider than the screen.
  useEffect(() => {
    if (person && pathname)
      document.querySelector('.places .active')?.scrollIntoView({ inline: 'center', block: 'nearest' })
  }, [person, pathname])
  return (
    <>
      <Button className="skip" onClick={skipToMain}>
        跳到正文
      </Button>
      <header className="top" ref={header}>
        <div className="top-row">
          <div className="brand">
            <Link to="/" aria-hidden="true" tabIndex={-1}>
              <Seal size={36} />
            </Link>
            <div>
              <Link to="/" aria-label={`${committeeOf(level)}提案办理，首页`}>
                <b>{committeeOf(level)}</b>
                {!leadsElsewhere(level) && <small>提案办理</small>}
              </Link>
              {leadsElsewhere(level) && <LevelSwitch level={level} />}
            </div>
          </div>
          <div className="top-side">
            <TimeControl />
            <OnThePhone />
            {person && <Bell />}
            {person ? <Who person={person} /> : <LogInButton />}
          </div>
        </div>
        <nav className="places" aria-label="主导航">
          {(person ? placesFor(person) : visitorPlaces).map(({ path, name }) => (
            <NavLink
              key={path}
              to={path}
              end={path === '/' || isWithin(pathname, path)}
              reloadDocument={path === '/public/clues'}
            >
              {name}
            </NavLink>
          ))}
        </nav>
      </header>
      {level?.training && (
        <p className="training" role="note">
          模拟演练：这里的提案不公开、不编入统计，也不会转给其他层级。
        </p>
      )}
      <Suspense fallback={<Waiting />}>
        <Outlet />
      </Suspense>
      <footer className="foot">商办 · 提案办理全过程</footer>
      <ScrollRestoration />
    </>
  )
}

/** Tells the styles how high the header is: its lines wrap on a phone and with large letters. */
function useMeasuredHeader() {
  const header = useRef<HTMLElement>(null)
  useEffect(() => {
    const { current } = header
    if (current === null) return
    const observer = new ResizeObserver(() =>
      document.documentElement.style.setProperty('--header', `${current.offsetHeight}px`),
    )
    observer.observe(current)
    return () => observer.disconnect()
  }, [])
  return header
}

/** Whether another place that lies deeper has this page: 参考题目 is not 公开目录. */
const isWithin = (pathname: string, path: string) =>
  visitorPlaces.some((deeper) => deeper.path.startsWith(`${path}/`) && pathname.startsWith(deeper.path))

/** To the page's own text, past the header. */
function skipToMain(): void {
  const main = document.querySelector('main')
  main?.setAttribute('tabindex', '-1')
  main?.focus()
}

function LogInButton() {
  const logIn = useLogIn()
  const { pathname, search } = useLocation()
  return (
    <Button type="primary" onClick={() => logIn(pathname + search)}>
      登录
    </Button>
  )
}

function Who({ person }: { person: Person }) {
  const logOut = useLogOut()
  const unitName = useUnitName()
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      content={
        <div className="who">
          <b>{person.name}</b>
          <span className="soft">{rolesInWords(person)}</span>
          {person.unit !== undefined && <span className="soft">{unitName(person.unit)}</span>}
          <Button icon={<LogoutOutlined aria-hidden />} onClick={logOut}>
            退出登录
          </Button>
        </div>
      }
    >
      <Button
        type="text"
        icon={<UserOutlined aria-hidden />}
        className="who-button"
        aria-label={`${person.name}，打开账号菜单`}
      >
        {person.name}
        <small className="wide-only soft">{rolesInWords(person)}</small>
      </Button>
    </Popover>
  )
}
