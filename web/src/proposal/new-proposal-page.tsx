// 起草提案: the draft form as a page of its own. What is typed stays in this browser until it is saved.
import { useLocation, useNavigate } from 'react-router'
import { ActForm } from '../acts/act-form.tsx'
import { actOf } from '../acts/catalogue.ts'
import type { Values } from '../acts/fields.ts'
import { noParts, usePolicy, useUnits } from '../api/queries.ts'
import { usePerson } from '../session/session.tsx'
import { Failed } from '../shell/notices.tsx'

export function NewProposalPage() {
  const person = usePerson()
  const policy = usePolicy()
  const units = useUnits()
  const navigate = useNavigate()
  // What it comes of, where one comes from there (topics/draft-about.ts).
  const { state } = useLocation()
  const given = state as Values | null
  const draft = actOf('proposal.draft')
  const files = person.roles.some((role) => role === 'member' || role === 'collective')
  if (draft === undefined || !files) {
    return <Failed title="这里由提案者使用" text="提案由委员或集体提案单位起草。" />
  }
  return (
    <main className="page page-narrow">
      <div className="page-head">
        <div>
          <h1>起草提案</h1>
          <p className="soft">一事一案。边写边自动保存在本机；存成草稿后可以再修改、邀请联名，然后提交。</p>
        </div>
      </div>
      <ActForm
        act={draft}
        context={{ person, policy, parts: noParts, units, members: [], given: given ?? {} }}
        submit="存为草稿，下一步"
        onDone={({ id }) => void navigate(`/proposals/${id}`)}
      />
    </main>
  )
}
