// The first page of a visitor: what this is, one click to log in, one to read without.
import { LoginOutlined, ReadOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { Link, useLocation } from 'react-router'
import { useLevel } from '../api/queries.ts'
import { Seal } from '../shell/seal.tsx'
import { committeeOf } from './level.ts'
import { useConfig, useLogIn } from './session.tsx'

const path = [
  { name: '提', text: '委员写提案、邀人联名、提交' },
  { name: '审', text: '初审、复审、终审，立案编号' },
  { name: '办', text: '交办到单位，与提案者当面沟通' },
  { name: '答', text: '逐条答复，签发、审核后送达' },
  { name: '评', text: '提案者评价，结果向社会公开' },
]

export function LoginPage() {
  const { embedded } = useConfig()
  const level = useLevel()
  const logIn = useLogIn()
  const { pathname, search } = useLocation()
  return (
    <main className="welcome">
      <Seal size={64} />
      <h1>{committeeOf(level)}提案办理</h1>
      <p className="welcome-lead">一件提案，从起草到答复和评价，每一步都看得见。</p>
      <div className="welcome-ways">
        <Button
          type="primary"
          size="large"
          icon={<LoginOutlined aria-hidden />}
          onClick={() => logIn(pathname + search)}
        >
          登录
        </Button>
        <Link to="/public">
          <Button size="large" icon={<ReadOutlined aria-hidden />}>
            看公开的提案
          </Button>
        </Link>
      </div>
      <p className="soft">
        {embedded === true
          ? '这是演示环境：登录页上列出的人都是虚构的，点一下就以此人身份办理，不需要密码。'
          : '使用本级统一身份登录。没有账号的，请与提案委员会办公室联系。'}
      </p>
      <ol className="welcome-path">
        {path.map(({ name, text }) => (
          <li key={name}>
            <b>{name}</b>
            <span>{text}</span>
          </li>
        ))}
      </ol>
    </main>
  )
}
