// 选题概览: where a proposal's topic comes from, and the ways to it.
import { Link } from 'react-router'
import { usePerson } from '../session/session.tsx'
import { topicPlacesFor } from './places.ts'

export function OverviewPage() {
  const ways = topicPlacesFor(usePerson()).filter(({ path }) => path !== '/topics')
  return (
    <main className="page page-narrow">
      <div className="page-head">
        <div>
          <h1>选题与知情明政</h1>
          <p className="soft">好提案从好选题开始：先知情，再选题，然后动笔。</p>
        </div>
      </div>
      <ul className="lines">
        {ways.map(({ path, name }) => (
          <li key={path}>
            <Link to={path} className="line">
              <b>{name}</b>
            </Link>
          </li>
        ))}
      </ul>
    </main>
  )
}
