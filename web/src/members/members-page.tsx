// 委员名录: who can be invited to co-sign; the committee registers new members.
import { PlusOutlined } from '@ant-design/icons'
import { Button, Input, Table } from 'antd'
import { useState } from 'react'
import { termNames } from '#contracts/terms.ts'
import { ActDrawer } from '../acts/act-drawer.tsx'
import { actOf } from '../acts/catalogue.ts'
import type { Member } from '../api/client.ts'
import { ProblemNotice } from '../api/problem-notice.tsx'
import { queryClient, useMembers, usePolicy } from '../api/queries.ts'
import { usePerson } from '../session/session.tsx'
import { Nothing } from '../shell/notices.tsx'

const practiceOf = ({ practice, specialties = [] }: Member): string | undefined =>
  practice === undefined ? undefined : `${termNames[practice]}：${specialties.join('、')}`

export function MembersPage() {
  const person = usePerson()
  const policy = usePolicy()
  const { data = [], isLoading, error } = useMembers()
  const [registering, setRegistering] = useState(false)
  const [profiling, setProfiling] = useState<Member>()
  const [word, setWord] = useState('')
  const register = actOf('member.register')
  const found = data.filter(({ id, name, sector, specialties = [] }) =>
    `${id}${name}${sector}${specialties.join()}`.includes(word.trim()),
  )
  return (
    <main className="page">
      <div className="page-head">
        <div>
          <h1>委员名录</h1>
          <p className="soft">登记在册的委员可以受邀联名。联系电话不公开，也不在这里显示。</p>
        </div>
        {register && person.roles.includes('committee') && (
          <Button
            type="primary"
            size="large"
            icon={<PlusOutlined aria-hidden />}
            onClick={() => setRegistering(true)}
          >
            登记委员
          </Button>
        )}
      </div>
      {error && <ProblemNotice error={error} />}
      <Input.Search
        className="search"
        allowClear
        placeholder="按姓名、界别或账号查找"
        aria-label="查找委员"
        value={word}
        onChange={(event) => setWord(event.target.value)}
      />
      <Table<Member>
        rowKey="id"
        loading={isLoading}
        dataSource={found}
        pagination={{ pageSize: 20, hideOnSinglePage: true }}
        locale={{ emptyText: <Nothing title="没有委员" text="登记后会列在这里。" /> }}
        columns={[
          {
            title: '姓名',
            render: (_, one) => (
              <>
                <span className="member-name">{one.name}</span>
                <span className="narrow-only soft">{practiceOf(one)}</span>
              </>
            ),
          },
          { title: '界别', render: (_, { sector, collective }) => collective ?? sector },
          { title: '类型与专长', responsive: ['sm'], render: (_, one) => practiceOf(one) ?? '—' },
          { title: '账号', dataIndex: 'id', responsive: ['sm'] },
          ...(person.roles.includes('committee')
            ? [
                {
                  title: '',
                  render: (_: unknown, one: Member) =>
                    one.collective === undefined && (
                      <Button
                        size="small"
                        aria-label={`登记${one.name}的类型和专长`}
                        onClick={() => setProfiling(one)}
                      >
                        类型和专长
                      </Button>
                    ),
                },
              ]
            : []),
        ]}
      />
      <ActDrawer
        act={registering ? register : undefined}
        context={{ person, policy }}
        onClose={() => setRegistering(false)}
      />
      <ActDrawer
        act={profiling && actOf('member.profile')}
        context={{
          person,
          policy,
          given: {
            practice: profiling?.practice,
            specialties: profiling?.specialties ?? [''],
          },
        }}
        {...(profiling === undefined ? {} : { target: { id: profiling.id } })}
        onClose={() => setProfiling(undefined)}
        onDone={() => void queryClient.invalidateQueries({ queryKey: ['members'] })}
      />
    </main>
  )
}
