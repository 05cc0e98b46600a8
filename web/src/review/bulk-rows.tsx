// What is said of each of those chosen, under the form that is filled in once: which it is, its class (C10), and that its
// text was read (C13).
import { Checkbox, Select } from 'antd'
import { Link } from 'react-router'
import { termNames } from '#contracts/terms.ts'
import type { QueueItem } from '../api/client.ts'
import { allSetTo, type ClassChoice, type Classes, sharedBy } from './classes.ts'

export interface Classifying {
  readonly choices: readonly ClassChoice[]
  readonly classes: Classes
  readonly onChange: (classes: Classes) => void
  /** Sending was tried: what is missing is said beside the row. */
  readonly missing: readonly string[]
}

export interface Attesting {
  readonly attested: readonly string[]
  readonly onChange: (attested: readonly string[]) => void
}

interface Props {
  readonly items: readonly QueueItem[]
  readonly classifying?: Classifying | undefined
  readonly attesting?: Attesting | undefined
}

export function BulkRows({ items, classifying, attesting }: Props) {
  return (
    <section className="review-bulk-rows">
      {classifying && (
        <div className="review-class-all">
          <b>提案分类都设为</b>
          <ClassSelect
            label="提案分类都设为"
            placeholder="请选分类"
            choices={classifying.choices}
            value={sharedBy(items, classifying.classes)}
            onChange={(value) => classifying.onChange(allSetTo(items, value))}
          />
          <span className="soft">不同的，在下面逐件改；以前分过类的，已经填上。</span>
        </div>
      )}
      <ol className="review-chosen">
        {items.map((item) => (
          <Row key={item.id} item={item} classifying={classifying} attesting={attesting} />
        ))}
      </ol>
    </section>
  )
}

function Row({
  item: { id, title, proposers, suggestions, kind, scan },
  classifying,
  attesting,
}: Omit<Props, 'items'> & { item: QueueItem }) {
  // C13: why a mark is none is said for each by itself.
  const pointedAt = (scan?.secret ?? 0) > 0
  const lacks = classifying?.missing.includes(id) === true
  return (
    <li>
      <Link to={`/proposals/${id}`} target="_blank">
        {title}
      </Link>
      <span className="soft">
        {proposers.slice(0, 3).join('、')}
        {proposers.length > 3 && `等 ${proposers.length} 人`} · {termNames[kind]} · 建议 {suggestions} 条
      </span>
      {classifying && (
        <ClassSelect
          id={`class-${id}`}
          label={`提案分类：${title}`}
          placeholder="请选分类"
          choices={classifying.choices}
          value={classifying.classes[id]}
          lacks={lacks}
          onChange={(value) => classifying.onChange({ ...classifying.classes, [id]: value })}
        />
      )}
      {lacks && <span className="size-over">这一件还没有选分类。</span>}
      {attesting && pointedAt && (
        <span className="size-over">
          扫描提示疑似涉密 {scan?.secret} 处，不能批量确认。请打开看过，单独办理。
        </span>
      )}
      {attesting && !pointedAt && (
        <Checkbox
          checked={attesting.attested.includes(id)}
          onChange={({ target }) =>
            attesting.onChange(
              target.checked ? [...attesting.attested, id] : attesting.attested.filter((one) => one !== id),
            )
          }
          aria-label={`看过全文，未发现涉密内容：${title}`}
        >
          看过全文，未发现涉密内容
        </Checkbox>
      )}
    </li>
  )
}

interface SelectProps {
  readonly id?: string
  readonly label: string
  readonly placeholder: string
  readonly choices: readonly ClassChoice[]
  readonly value: string | undefined
  readonly lacks?: boolean
  readonly onChange: (value: string) => void
}

function ClassSelect({ id, label, placeholder, choices, value, lacks = false, onChange }: SelectProps) {
  return (
    <Select
      {...(id === undefined ? {} : { id })}
      className="review-class"
      aria-label={label}
      placeholder={placeholder}
      value={value ?? null}
      onChange={(chosen) => chosen !== null && onChange(chosen)}
      options={choices.map((choice) => ({ ...choice }))}
      optionRender={({ data }) => <span className={`review-class-${data.depth}`}>{data.label}</span>}
      showSearch={{ filterOption: (word, option) => `${option?.label ?? ''}`.includes(word.trim()) }}
      {...(lacks ? { status: 'error' as const } : {})}
      notFoundContent="没有这一类，换个词试试。"
    />
  )
}
