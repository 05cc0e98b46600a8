// 选题: what surrounds every page of topics and of getting to know the facts: where one can go from here.
import { useEffect } from 'react'
import { NavLink, Outlet, useLocation } from 'react-router'
import { usePerson } from '../session/session.tsx'
import { topicPlacesFor } from './places.ts'
import './topics.css'

export function TopicHub() {
  const places = topicPlacesFor(usePerson())
  const { pathname } = useLocation()
  // On a phone the places are wider than the screen.
  useEffect(() => {
    if (pathname)
      document.querySelector('.hub-places .active')?.scrollIntoView({ inline: 'center', block: 'nearest' })
  }, [pathname])
  return (
    <div className="hub">
      <nav className="hub-places" aria-label="选题与知情明政">
        {places.map(({ path, name, also = [] }) => (
          <NavLink
            key={path}
            to={path}
            end={path === '/topics'}
            className={({ isActive }) =>
              isActive || also.some((one) => pathname.startsWith(`${one}/`)) ? 'active' : ''
            }
          >
            {name}
          </NavLink>
        ))}
      </nav>
      <Outlet />
    </div>
  )
}
