// What is written to the proposers of a merge group is one text for all of them, and may tell of each (C13): while one of
// the proposals is secret, it is told to who may know of that one. Once answered it stands on the group's page alone.
import type { Principal } from '#kernel/http/principal.ts'
import type { Grouped } from '../domain/merge-group.ts'

export type Reader = Pick<Principal, 'id' | 'roles'>

/** Whether somebody may know of one of a group: everybody, unless it is secret. */
export const mayKnowOf = (
  { secret, restrictedTo = [], lead }: Pick<Grouped, 'secret' | 'restrictedTo' | 'lead'>,
  { id, roles }: Reader,
): boolean => secret !== true || lead.id === id || roles.some((role) => restrictedTo.includes(role))
