// The id of a ticket: from its feed and the feed's own number, the same whichever door it came by (ADR 0018).
import { derivedId } from './hash.ts'

export const ticketIdOf = (feed: string, reference: string): string => derivedId('ticket', feed, reference)
