// 督办台账: every running clock of the level, by light.
import { useInfiniteQuery } from '@tanstack/react-query'
import { Segmented, Table } from 'antd'
import { Link, useSearchParams } from 'react-router'
import { api, type LedgerItem, read } from '../api/client.ts'
import { ProblemNotice } from '../api/problem-notice.tsx'
import { cursorFrom, followed, useUnitName } from '../api/queries.ts'
import { clockTitle } from '../desk/light.ts'
import { LightTag } from '../desk/light-tag.tsx'
import { numberWords } from '../desk/number.ts'
import { More } from '../shell/more.tsx'
import { Nothing } from '../shell/notices.tsx'
import { dateAndWeekday } from '../time/format.ts'

const lights = [
  { value: 'all', label: '全部' },
  { value: 'red', label: '红灯' },
  { value: 'yellow', label: '黄灯' },
  { value: 'green', label: '绿灯' },
] as const

type Shown = (typeof lights)[number]['value']

function useLedger(light: Shown) {
  return useInfiniteQuery({
    ...followed,
    queryKey: ['ledger', light],
    queryFn: ({ pageParam }) =>
      read(
        api.GET('/supervision/ledger', {
          params: {
            query: {
              ...(light === 'all' ? {} : { light }),
              ...cursorFrom(pageParam),
            },
          },
        }),
      ),
  })
}

export function LedgerPage() {
  const [search, setSearch] = useSearchParams()
  const light = lights.find(({ value }) => value === search.get('light'))?.value ?? 'all'
  const pages = useLedger(light)
  const { data, error, isLoading } = pages
  const unitName = useUnitName()
  const items = data?.pages.flatMap((page) => page.items) ?? []
  return (
    <main className="page">
      <div className="page-head">
        <div>
          <h1>督办台账</h1>
          <p className="soft">
            正在计时的事项：红灯已逾期，黄灯快到期，绿灯时间充裕。期限一到自动提醒、催办。
          </p>
        </div>
        <Segmented
          aria-label="按灯色筛选"
          options={lights.map((one) => ({ ...one }))}
          value={light}
          onChange={(value) => setSearch(value === 'all' ? {} : { light: value }, { replace: true })}
        />
      </div>
      {error && <ProblemNotice error={error} />}
      <Table<LedgerItem>
        className="ledger wide-only"
        rowKey={({ id, clock }) => `${id}/${clock}`}
        loading={isLoading}
        dataSource={items}
        pagination={false}
        locale={{ emptyText: <Empty light={light} /> }}
        columns={[
          { title: '灯', key: 'light', render: (_, item) => <LightTag countdown={item} />, width: 170 },
          { title: '编号', dataIndex: 'number', width: 112, render: (_, item) => numberWords(item) ?? '—' },
          {
            title: '案由',
            key: 'title',
            render: (_, item) => <Link to={`/proposals/${item.id}`}>{item.title}</Link>,
          },
          { title: '时限', key: 'clock', render: (_, item) => clockTitle(item.clock), width: 140 },
          {
            title: '承办单位',
            key: 'unit',
            render: (_, { unit }) => (unit === undefined ? '—' : unitName(unit)),
            width: 140,
          },
          { title: '到期日', key: 'due', render: (_, { due }) => dateAndWeekday(due), width: 190 },
          { title: '已提醒', key: 'reminders', render: (_, { reminders }) => `${reminders} 次`, width: 90 },
        ]}
      />
      <ul className="lines narrow-only">
        {!isLoading && items.length === 0 && <Empty light={light} />}
        {items.map((item) => (
          <li key={`${item.id}/${item.clock}`}>
            <Link to={`/proposals/${item.id}`} className="line">
              <span className="line-main">
                <b>{item.title}</b>
                <span className="soft">
                  {numberWords(item) ?? '尚未编号'}
                  {item.unit === undefined ? '' : ` · ${unitName(item.unit)}`}
                </span>
              </span>
              <span className="line-side">
                <span>
                  <span className="soft">{clockTitle(item.clock)}</span> <LightTag countdown={item} />
                </span>
                <span className="soft">
                  {dateAndWeekday(item.due)} · 已提醒 {item.reminders} 次
                </span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <More {...pages} />
    </main>
  )
}

function Empty({ light }: { light: Shown }) {
  return light === 'all' ? (
    <Nothing
      title="现在没有正在计时的事项"
      text="提案立案后，预交办、认领、签收、答复、评价的期限会列在这里。"
    />
  ) : (
    <Nothing
      title={`没有亮${lights.find(({ value }) => value === light)?.label}的事项`}
      text="可以换一种灯色看看。"
    />
  )
}
