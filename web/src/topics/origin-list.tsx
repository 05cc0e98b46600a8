// Origins 来源 as items of a list: what each is, and its page where it has one.
import { Link } from 'react-router'
import { type Origin, type OriginKind, originKindNames } from '#contracts/provenance.ts'
import { Mark } from '../shell/mark.tsx'

/** Where a thing of a kind has its page. */
const pageOf: Partial<Record<OriginKind, string>> = {
  topic: '/topics/pool',
  proposal: '/proposals',
  'list-item': '/topics/list-items',
}

export function OriginName({ kind, id, title }: Origin) {
  const page = pageOf[kind]
  return page === undefined || id === undefined ? title : <Link to={`${page}/${id}`}>{title}</Link>
}

export function OriginList({ origins }: { origins: readonly Origin[] }) {
  return origins.map((one) => (
    <li key={`${one.kind}/${one.id ?? one.title}`}>
      <Mark>{originKindNames[one.kind]}</Mark> <OriginName {...one} />
    </li>
  ))
}
