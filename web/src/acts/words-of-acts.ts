// What the words of a form are made of: what they may look at, and what each may say (the table is in words.ts).
import type {
  EndpointPage,
  LevelHere,
  Member,
  Panel,
  Policy,
  Reason,
  TopicItem,
  Unit,
} from '../api/client.ts'
import type { ProposalParts } from '../api/queries.ts'
import type { Person } from '../session/person.ts'
import type { Values } from './fields.ts'

/** What a form may look at. */
export interface ActContext {
  readonly person: Person
  /** The business time at which the form is opened. */
  readonly now: string
  readonly policy: Policy
  readonly parts: ProposalParts
  /** On the page of one. */
  readonly endpoint?: EndpointPage
  /** The levels above and below, with which one may be linked. */
  readonly levels?: readonly LevelHere['portals'][number][]
  readonly units: readonly Unit[]
  readonly members: readonly Member[]
  /** Among which one may choose. */
  readonly topics?: readonly TopicItem[]
  /** What the page knows already: prefilled, and where a field is hidden, sent as it is. */
  readonly given?: Values
  /** Where an act is of the review. */
  readonly panels?: readonly Panel[]
  readonly reasons?: readonly Reason[]
  /** The proposals this person knows, where a form names one. */
  readonly proposals?: readonly Option[]
}

/** The parts of what is no proposal, or not yet one. */
export const noParts: ProposalParts = {
  proposal: undefined,
  caseFile: undefined,
  docket: undefined,
  verdict: undefined,
}

/**
 * The same as a page tells it: what is of no proposal has no parts, most forms name no unit and no member, and what time it
 * is the form knows itself.
 */
export type PageContext = Omit<ActContext, 'now' | 'parts' | 'units' | 'members'> &
  Partial<Pick<ActContext, 'parts' | 'units' | 'members'>>

export const contextOf = (page: PageContext, now: string): ActContext => ({
  now,
  parts: noParts,
  units: [],
  members: [],
  ...page,
})

export interface Option {
  readonly value: string | number
  readonly label: string
  /** More about it, in small print. */
  readonly note?: string
}

export interface FieldWords {
  readonly title?: string
  readonly hint?: string
  readonly placeholder?: string
  /** One line however long: an address. */
  readonly oneLine?: true
  /** Required on the form although the contract leaves it to the rules. */
  readonly required?: true
  /** What its codes are called, where another field has the same code for something else. */
  readonly names?: Readonly<Record<string, string>>
  readonly shown?: (values: Values, context: ActContext) => boolean
  /** Sent as `initial` has it, and not asked. */
  readonly hidden?: true
  /** Of what is typed so far too: some outcomes have reasons of their own. */
  readonly options?: (context: ActContext, values: Values) => readonly Option[]
  /** At most so many characters by the level's rules, where these are stricter than the contract. */
  readonly most?: (context: ActContext) => number
  /** What the rules will refuse in what is typed so far. */
  readonly warning?: (values: Values) => string | undefined
  /** For a yes or no: what each means. */
  readonly yes?: string
  readonly no?: string
  /** For a list of small forms: the words of their fields. */
  readonly rows?: Readonly<Record<string, Pick<FieldWords, 'title' | 'placeholder' | 'yes' | 'no'>>>
}

export interface ActWords {
  /** What happens when it is done. */
  readonly about?: string | ((context: ActContext) => string)
  /** What it lacks yet, said before somebody fills in what would be refused. */
  readonly lacks?: (context: ActContext) => string | undefined
  /** Said when it was done. */
  readonly done?: string
  readonly danger?: true
  /** Done on a page of its own, where its button leads. */
  readonly page?: (id: string) => string
  /** Done with a button of its own on the page, and not offered among the forms. */
  readonly elsewhere?: true
  /** What must come first, where it is not due yet: its button is closed and says so. */
  readonly waits?: (context: Pick<ActContext, 'parts' | 'policy'>) => string | undefined
  /** Why it would be refused as things stand. */
  readonly barred?: (parts: ProposalParts) => string | undefined
  /** Whether it is what moves this proposal on now. */
  readonly leads?: (parts: ProposalParts) => boolean
  readonly initial?: (context: ActContext) => Values
  /** What stays as it was offered is not sent. */
  readonly onlyChanges?: true
  readonly fields?: Readonly<Record<string, FieldWords>>
}
