// 选题: what surrounds every page of topics and of getting to know the facts: where one can go from here.
import { NavLink, Outlet } from 'react-router'
import { usePerson } from '../session/session.tsx'
import { topicPlacesFor } from './places.ts'
import './topics.css'

export function TopicHub() {
  const places = topicPlacesFor(usePerson())
  return (
    <div className="hub">
      <nav className="hub-places" aria-label="选题与知情明政">
        {places.map(({ path, name }) => (
          <NavLink key={path} to={path} end={path === '/topics'}>
            {name}
          </NavLink>
        ))}
      </nav>
      <Outlet />
    </div>
  )
}
