// What surrounds every page: brand, level, navigation by role, who is logged in, the business date.
import { LogoutOutlined, UserOutlined } from '@ant-design/icons'
import { Button, Popover } from 'antd'
import { Suspense } from 'react'
import { Link, NavLink, Outlet, ScrollRestoration, useLocation } from 'react-router'
import { useUnitName } from '../api/queries.ts'
import { type Person, placesFor, rolesInWords } from '../session/person.ts'
import { useConfig, useLogIn, useLogOut, useVisitor } from '../session/session.tsx'
import { TimeControl } from '../time/time-control.tsx'
import { Waiting } from './notices.tsx'
import { Seal } from './seal.tsx'

export function Shell() {
  const { level } = useConfig()
  const person = useVisitor()
  return (
    <>
      <header className="top">
        <div className="top-row">
          <Link to="/" className="brand" aria-label="商办首页">
            <Seal size={36} />
            <span>
              <b>{level.name}政协</b>
              <small>提案办理</small>
            </span>
          </Link>
          <div className="top-side">
            <TimeControl />
            {person ? <Who person={person} /> : <LogInButton />}
          </div>
        </div>
        <nav className="places" aria-label="主导航">
          {(person ? placesFor(person) : [{ path: '/public', name: '公开目录' }]).map(({ path, name }) => (
            <NavLink key={path} to={path} end={path === '/'}>
              {name}
            </NavLink>
          ))}
        </nav>
      </header>
      <Suspense fallback={<Waiting />}>
        <Outlet />
      </Suspense>
      <footer className="foot">商办 · 提案办理全过程</footer>
      <ScrollRestoration />
    </>
  )
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
