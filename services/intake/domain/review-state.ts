// What the review adds to a proposal's state 审查: its class and panel, what was attested, and what was said before a decision.
import type { Policy } from '#contracts/policy.ts'
import type { Role } from '#contracts/roles.ts'
import type {
  Agreement,
  ConsultationStance,
  ContactMethod,
  Forwarding,
  ProposalClass,
  ProposalStatus,
  Recommendation,
  Secrecy,
  UnitStance,
} from '#contracts/terms.ts'

/** 提案分类 (C10): one of the national five, and the code of a category of the level's scheme. */
export interface Category {
  readonly class: ProposalClass
  readonly category?: string
}

/** The panel 审查组 it is routed to, as it was called then. */
export interface RoutedTo {
  readonly id: string
  readonly name: string
}

/** Where no panel takes the class: everybody in the office of panels may review it. */
export const anyPanel: RoutedTo = { id: 'any', name: '审查组' }

/** 审查意见 of one of the panel, before its conclusion. */
export interface Opinion {
  readonly round: number
  readonly recommendation: Recommendation
  readonly reasons: readonly string[]
  readonly remark: string
  readonly reviewer: string
  readonly by: string
  readonly at: string
  /** Of a guest 特邀审查员, who concludes nothing: with it their turn is over. */
  readonly ofGuest?: true
}

/** What a proposer says of the record of a consultation. */
export interface RecordComment {
  readonly person: string
  readonly stance: ConsultationStance
  readonly words?: string
  readonly by: string
  readonly at: string
}

/** 审查协商 (C1): when, with whom, what came of it. */
export interface Consultation {
  readonly round: number
  readonly heldOn: string
  readonly method: ContactMethod
  readonly withProposer: boolean
  readonly units: readonly string[]
  readonly summary: string
  readonly agreement: Agreement
  /** The person, whose name is `by`. */
  readonly recorder: string
  /** Recorded by one of those who decide. */
  readonly ofChair?: true
  readonly comments?: readonly RecordComment[]
  readonly by: string
  readonly at: string
}

/** 三审一协商 (C1): whether a final decision wants a consultation first, and one that another than who decides recorded. */
export type ConsultationWanted = 'any' | 'by-another'

/** 预立案征询 (C7): what a unit was asked before acceptance, until when, and what it answered. */
export interface UnitOpinion {
  readonly unit: string
  readonly round: number
  readonly question: string
  readonly askedBy: string
  readonly askedAt: string
  readonly until: string
  readonly answer?: {
    readonly stance: UnitStance
    readonly opinion: string
    readonly by: string
    readonly at: string
  }
}

/** One suggestion as an editor has it (C11); `original` where its words are not those that were filed. */
export interface EditedSuggestion {
  readonly text: string
  /** The number of the suggestion as filed; 0 where it stands in the situation or the analysis. */
  readonly from: number
  readonly original?: string
}

/** 不予立案: the codes, their words at that time, the explanation, and where it was forwarded. */
export interface NotAccepted {
  readonly reasons: readonly string[]
  readonly texts: readonly string[]
  readonly explanation: string
  readonly forwarded?: { readonly to: Forwarding; readonly unit?: string }
}

/** What the scan found and who attested 未发现涉密 has looked at: how many places, and why they are none. */
export interface ScanAnswered {
  readonly places: number
  readonly why: string
}

export interface ReviewState {
  /** When it was last filed: since then it waits for the first review. */
  readonly lastFiledAt?: string
  readonly category?: Category
  /** Where it was routed to, one after the other; it lies with the last. */
  readonly panels: readonly RoutedTo[]
  /** C2: the last sending of which the office was told that its panel cannot conclude. */
  readonly fellShort?: string
  readonly screening?: {
    readonly secrecy: Secrecy
    readonly by: string
    readonly at: string
    readonly answered?: ScanAnswered
  }
  /** 涉密 (C13): only these roles and its own parties know of it. */
  readonly restricted?: { readonly to: readonly Role[] }
  /** It has been past the panel for its secrecy: a row of a desk, once there, stays. */
  readonly onceRestricted?: true
  readonly opinions: readonly Opinion[]
  readonly consultations: readonly Consultation[]
  /** By the level's rules when it was last passed on. */
  readonly consultationWanted?: ConsultationWanted
  readonly unitOpinions: readonly UnitOpinion[]
  readonly edited?: { readonly round: number; readonly suggestions: readonly EditedSuggestion[] }
  readonly refusal?: NotAccepted
}

/** What may have come of a review: nothing is decided of it any more. */
export const endings: readonly ProposalStatus[] = [
  'accepted',
  'not-accepted',
  'withdrawn',
  'converted',
  'merged',
  'joined',
]

/** The codes of the level's scheme 提案分类 that these classes have: categories and their subdivisions (C10). */
export const categoriesOf = (
  { categoryScheme }: Pick<Policy, 'categoryScheme'>,
  classes: readonly ProposalClass[],
): string[] =>
  categoryScheme
    .filter((one) => classes.includes(one.class))
    .flatMap(({ code, children }) => [code, ...children.map((child) => child.code)])

export const unreviewed: ReviewState = { panels: [], opinions: [], consultations: [], unitOpinions: [] }

/** The panel it lies with, once the first review has sent it to one. */
export const panelOf = ({ panels }: ReviewState): RoutedTo | undefined => panels.at(-1)

/** Since it was last filed: what was said of an earlier text no longer counts. */
export const ofThisRound = <T extends { readonly round: number }>(
  { round }: { readonly round: number },
  all: readonly T[],
): readonly T[] => all.filter((one) => one.round === round)
