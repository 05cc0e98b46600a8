// A speech at the plenary 大会发言, entered by the committee: its text counts among those of the year (A9), and it is one of
// what its speaker's sector owes (A28).

import type { hotWordsApi } from '#contracts/api/hot-words.ts'
import type { BodyOf } from '#contracts/api/index.ts'
import type { Act, Acts, Aggregate } from '#kernel/aggregate.ts'

export interface Speech {
  readonly status: 'none' | 'entered'
  readonly year: number
  readonly title: string
  readonly text: string
  readonly member: { readonly id: string; readonly name: string }
  readonly at: string
}

export interface SpeechEntered {
  readonly type: 'speech.entered'
  readonly data: Pick<Speech, 'year' | 'title' | 'text' | 'member'>
}

export const speech: Aggregate<Speech, SpeechEntered> = {
  name: 'speech',
  initial: { status: 'none', year: 0, title: '', text: '', member: { id: '', name: '' }, at: '' },
  evolve: (_state, { data }, { at }) => ({ status: 'entered', ...data, at }),
}

type Body = BodyOf<(typeof hotWordsApi)['enterSpeech']>

const enter: Act<Speech, Omit<Body, 'member'> & Pick<Speech, 'member'>, SpeechEntered> = {
  decide: (_state, { year, title, text, member }) => [
    { type: 'speech.entered', data: { year, title, text, member } },
  ],
}

export const speechActs: Acts<Speech, SpeechEntered> = { 'speech.enter': enter }
