// Origins 来源 as items of a list: what each is, and its page where it has one.
import { Link } from 'react-router'
import { type Origin, type OriginKind, originKindNames } from '#contracts/provenance.ts'
import { usePerson } from '../session/session.tsx'
import { Mark } from '../shell/mark.tsx'

/** Where a thing of a kind has its page. */
const pageOf: Partial<Record<OriginKind, string>> = {
  topic: '/topics/pool',
  proposal: '/proposals',
  'list-item': '/topics/list-items',
  ticket: '/topics/tickets',
  discussion: '/discussions',
  brief: '/briefs',
  clue: '/clues',
}

/** A clue has a page for the committee only; others find what was published in the list. */
function addressOf(kind: OriginKind, id: string, committee: boolean): string | undefined {
  if (kind === 'clue' && !committee) return '/voices?tab=clues'
  const page = pageOf[kind]
  return page === undefined ? undefined : `${page}/${id}`
}

export function OriginName({ kind, id, title }: Origin) {
  const { roles } = usePerson()
  const address = id === undefined ? undefined : addressOf(kind, id, roles.includes('committee'))
  return address === undefined ? title : <Link to={address}>{title}</Link>
}

export function OriginList({ origins }: { origins: readonly Origin[] }) {
  return origins.map((one) => (
    <li key={`${one.kind}/${one.id ?? one.title}`}>
      <Mark>{originKindNames[one.kind]}</Mark> <OriginName {...one} />
    </li>
  ))
}
