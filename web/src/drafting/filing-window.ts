// When the filing window closes and on which side a filing falls, in a sentence (B11). The rule is the service's own
// (`contracts/filing-window.ts`); the time is the services', as it was told and has gone on since.
import { type FilingWindow, sideOf } from '#contracts/filing-window.ts'
import type { ProposalKind } from '#contracts/terms.ts'
import { date, timeOfDay } from '../time/format.ts'

/** 1月14日18:00; with the year where it is not this one, with seconds where there are some. */
function moment(instant: string, now: string): string {
  const seconds = new Date(instant).getUTCSeconds()
  const second = seconds === 0 ? '' : `:${String(seconds).padStart(2, '0')}`
  return `${day(instant, now)}${timeOfDay(instant)}${second}`
}

function day(instant: string, now: string): string {
  const [year, rest = ''] = date(instant).split('年')
  return date(now).startsWith(`${year}年`) ? rest : date(instant)
}

const begins = (instant: string, now: string): string =>
  timeOfDay(instant) === '00:00' ? day(instant, now) : moment(instant, now)

interface Filed {
  readonly kind: ProposalKind
  /** As what it was filed first: a return changes nothing in that. */
  readonly plenary?: boolean | undefined
}

export function filingWords(window: FilingWindow, { kind, plenary }: Filed, now: string): string {
  if (plenary !== undefined) return `首次提交时已定为${plenary ? '大会' : '平时'}提案，再次提交不会改变。`
  const { name, plenaryFrom, preSessionFrom, closes } = window
  const until = moment(closes, now)
  const side = sideOf(window, kind, now)
  if (side === 'plenary') return `${name}提案，${until}截止，现在提交为大会提案。`
  if (side === 'pre-session') return `${name}提案，${until}截止，现在提交为会前提案，计入大会提案。`
  if (now > closes) return `已过${until}，现在提交为平时提案。`
  const from = kind === 'collective' && preSessionFrom < plenaryFrom ? preSessionFrom : plenaryFrom
  return `${name}提案，${begins(from, now)}起收，${until}截止；还没有到，现在提交为平时提案。`
}
