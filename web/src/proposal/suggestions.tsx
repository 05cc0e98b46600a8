// 建议 one by one, each with its answer 逐条答复 where there is one.
import { type Disposition, termNames } from '#contracts/terms.ts'
import type { CasePage } from '../api/client.ts'
import { Mark, type Tone } from '../shell/mark.tsx'
import { Paragraphs } from './section.tsx'

const tones: Record<Disposition, Tone> = {
  adopted: 'good',
  'partly-adopted': 'waits',
  'not-adopted': 'plain',
}

interface Props {
  readonly suggestions: CasePage['suggestions']
  readonly answers: NonNullable<CasePage['reply']>['answers']
}

export function Suggestions({ suggestions, answers }: Props) {
  return (
    <ol className="suggestions">
      {suggestions.map(({ number, text }) => {
        const answer = answers.find(({ suggestion }) => suggestion === number)
        return (
          <li key={number}>
            <Paragraphs text={text} />
            {answer && (
              <div className="answer">
                <Mark tone={tones[answer.disposition]}>{termNames[answer.disposition]}</Mark>
                <Paragraphs text={answer.text} />
              </div>
            )}
          </li>
        )
      })}
    </ol>
  )
}
