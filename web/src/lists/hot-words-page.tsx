// 热词: the words that most texts of a year have, and the way from a word to a topic.
import { Select } from 'antd'
import { useState } from 'react'
import { yearTextNames } from '#contracts/list-terms.ts'
import { problemOfError } from '../api/problem.ts'
import { ProblemNotice } from '../api/problem-notice.tsx'
import { Section } from '../proposal/section.tsx'
import { usePerson } from '../session/session.tsx'
import { Nothing, Waiting } from '../shell/notices.tsx'
import { date, dateTime } from '../time/format.ts'
import { useBusinessNow } from '../time/time-control.tsx'
import { yearOf } from '../topics/tones.ts'
import { TopicAct } from '../topics/topic-act.tsx'
import { useHotWords, useSpeeches } from './queries.ts'
import './lists.css'

export function HotWordsPage() {
  const committee = usePerson().roles.includes('committee')
  const thisYear = yearOf(useBusinessNow())
  const [chosen, setChosen] = useState<number>()
  const year = chosen ?? thisYear
  return (
    <main className="page page-narrow">
      <div className="page-head">
        <div>
          <h1>热词</h1>
          <p className="soft">一年里哪些词在最多的提案和发言中出现：大家共同关心的，值得成为题目。</p>
        </div>
        <Select
          aria-label="年度"
          value={year}
          onChange={setChosen}
          options={[thisYear, thisYear - 1, thisYear - 2].map((value) => ({ value, label: `${value} 年` }))}
        />
        {committee && <TopicAct action="hot-words.draw" primary given={{ year }} />}
      </div>
      <Words year={year} committee={committee} />
      <Speeches year={year} committee={committee} />
    </main>
  )
}

function Words({ year, committee }: { year: number; committee: boolean }) {
  const { data, error, isLoading } = useHotWords(year)
  if (isLoading) return <Waiting />
  if (error !== null && problemOfError(error).status !== 404) return <ProblemNotice error={error} />
  if (data === undefined)
    return <Nothing title={`${year} 年的热词还没有生成`} text="由提案委生成，大家都可以看。" />
  const kinds = data.kinds
    .map(({ kind, count }) => `${count} ${kind === 'proposal' ? '件' : '篇'}${yearTextNames[kind]}`)
    .join('、')
  return (
    <>
      <p className="soft">
        {dateTime(data.drawnAt)} 从 {kinds}
        中生成，不计年月、数量和公文常用的词。后面的数字是有多少篇用到这个词，同一篇里出现多次只算一次。
      </p>
      <ol className="hot-words">
        {data.words.map(({ rank, word, texts }) => (
          <li key={word}>
            <span className="rank">{rank}</span>
            <span className="word">{word}</span>
            <span className="soft">{texts} 篇</span>
            {committee && (
              <TopicAct
                action="topic.propose"
                given={{
                  title: `关于${word}的选题`,
                  text: `“${word}”是${year}年热词第 ${rank} 位，在 ${texts} 篇提案、社情民意和大会发言中出现。`,
                  year,
                  origins: [],
                }}
              >
                列为选题
              </TopicAct>
            )}
          </li>
        ))}
      </ol>
    </>
  )
}

function Speeches({ year, committee }: { year: number; committee: boolean }) {
  const { data } = useSpeeches(year)
  const items = data?.pages.flatMap((page) => page.items) ?? []
  if (items.length === 0 && !committee) return null
  return (
    <Section title="大会发言" extra={committee && <TopicAct action="speech.enter" given={{ year }} />}>
      {items.length === 0 && <p className="soft">还没有登记。登记后，发言也计入热词统计。</p>}
      <ul className="lines">
        {items.map(({ id, title, by, at }) => (
          <li key={id} className="line">
            <span className="line-main">
              <b>{title}</b>
              <span className="soft">
                {by} · {date(at)}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
