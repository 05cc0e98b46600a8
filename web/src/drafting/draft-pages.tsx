// The addresses of drafting: a new draft with what one has begun before, the next version of a proposal, and a draft that
// staff record for a member.
import { Button, Select } from 'antd'
import { useId, useState } from 'react'
import { Link, Navigate, useLocation, useNavigate, useParams, useSearchParams } from 'react-router'
import type { Member } from '../api/client.ts'
import { ProblemNotice } from '../api/problem-notice.tsx'
import { useMembers, useProposalParts } from '../api/queries.ts'
import type { Person } from '../session/person.ts'
import { usePerson } from '../session/session.tsx'
import { Failed, Waiting } from '../shell/notices.tsx'
import type { BegunDraft } from './begun.ts'
import { Begun, useBegunDrafts } from './begun-drafts.tsx'
import { type DraftValues, emptyDraft, valuesOf } from './values.ts'
import { VersionsButton } from './versions-drawer.tsx'
import { Workspace } from './workspace.tsx'

/** Of a draft that is not there yet: a name for it until it is. */
const newId = () => crypto.randomUUID().replaceAll('-', '').slice(0, 20)

const proposes = ({ roles }: Person) => roles.some((role) => role === 'member' || role === 'collective')

const newHeading = (collective: boolean) => (
  <div className="page-head">
    <div>
      <h1>起草提案</h1>
      <p className="soft">
        一事一案。边写边保存，换一台设备也能接着写；存成草稿后，
        {collective ? '记录集体讨论，签章，然后提交。' : '可以邀请联名，然后提交。'}
      </p>
    </div>
  </div>
)

/** The query names the draft, so that the page can be read anew and goes on where it was. */
const draftQuery = 'draft'
export function NewDraftPage() {
  const person = usePerson()
  const navigate = useNavigate()
  const [search, setSearch] = useSearchParams()
  const [fresh] = useState(newId)
  // What it comes of, where one comes from there: a topic, a brief.
  const { state } = useLocation()
  const given = state as Partial<DraftValues> | null
  const chosen = search.get(draftQuery)
  const begun = useBegunDrafts(person.id)
  const drafts = begun.drafts.filter(({ member }) => member === undefined)
  if (!proposes(person)) return <Failed title="这里由提案者使用" text="提案由委员或集体提案单位起草。" />
  if (chosen === null) {
    if (begun.isLoading && given === null) return <Waiting />
    // Nothing begun, here or there: a new one, which from now on is named by the address.
    if (given !== null || drafts.length === 0)
      return <Navigate to={{ search: `?${draftQuery}=${fresh}` }} state={state} replace />
    const choose = ({ id, proposal }: Pick<BegunDraft, 'id' | 'proposal'>) =>
      proposal === undefined ? setSearch({ [draftQuery]: id }) : void navigate(`/proposals/${proposal}/edit`)
    return <Begun drafts={drafts} onChoose={choose} onNew={() => choose({ id: newId() })} />
  }
  return (
    <Workspace
      key={chosen}
      id={chosen}
      {...(given === null ? {} : { fresh: { ...emptyDraft(person.roles.includes('collective')), ...given } })}
      heading={newHeading(person.roles.includes('collective'))}
      path="/intake/proposals"
      submit="存为草稿"
      onDone={(receipt) => void navigate(`/proposals/${receipt.id}`)}
    />
  )
}

/** The next version of a proposal. */
export function ReviseDraftPage() {
  const { id = '' } = useParams()
  const navigate = useNavigate()
  const { parts, loading, error } = useProposalParts(id)
  const [seen, setSeen] = useState<NonNullable<typeof parts.proposal>>()
  const { proposal } = parts
  // As it was when one began to write: what others do meanwhile is told when it is saved.
  if (proposal !== undefined && seen === undefined) setSeen(proposal)
  if (seen === undefined) {
    if (loading) return <Waiting />
    if (error !== null)
      return (
        <main className="page">
          <ProblemNotice error={error} />
        </main>
      )
    return <Failed title="看不到这件提案" text="没有这件提案，或者它不归您办理。" />
  }
  if (!seen.acts.includes('proposal.revise'))
    return <Failed title="现在不能修改" text="只有第一提案人可以在提交之前或退回之后修改提案。" />
  const signed = seen.invitations.some(({ state }) => state === 'signed')
  return (
    <Workspace
      id={id}
      proposal={{ id, version: proposal?.version ?? seen.version, plenary: seen.plenary }}
      fresh={valuesOf(seen)}
      heading={
        <div className="page-head">
          <div>
            <h1>修改提案</h1>
            <p className="soft">
              改好后保存为新的一版，以前的各版都还在。
              {signed && '已经签名的联名人要对新的一版重新签名。'}
              {seen.endorsement !== undefined && '已经签章的，要重新签章。'}
            </p>
          </div>
          <span className="draft-choice">
            <VersionsButton id={id} />
            <Link to={`/proposals/${id}`}>
              <Button>回到提案页</Button>
            </Link>
          </span>
        </div>
      }
      path={`/intake/proposals/${id}/revise`}
      submit="保存这一版"
      onDone={() => void navigate(`/proposals/${id}`)}
    />
  )
}

/** 代录 (B13). */
export function RecordedDraftPage() {
  const person = usePerson()
  const navigate = useNavigate()
  const members = useMembers()
  const [fresh] = useState(newId)
  const [search, setSearch] = useSearchParams()
  const chosen = search.get(draftQuery)
  const { isLoading, drafts } = useBegunDrafts(person.id)
  if (!person.roles.includes('committee'))
    return <Failed title="这里由提案委使用" text="提案委工作人员受委托，代委员录入提案。" />
  if (chosen === null) {
    if (isLoading) return <Waiting />
    if (drafts.length === 0) return <Navigate to={{ search: `?${draftQuery}=${fresh}` }} replace />
    const choose = ({ id, proposal }: Pick<BegunDraft, 'id' | 'proposal'>) =>
      proposal === undefined ? setSearch({ [draftQuery]: id }) : void navigate(`/proposals/${proposal}/edit`)
    const nameOf = (id: string) => members.data?.find((one) => one.id === id)?.name
    return <Begun drafts={drafts} nameOf={nameOf} onChoose={choose} onNew={() => choose({ id: newId() })} />
  }
  return (
    <Workspace
      key={chosen}
      id={chosen}
      heading={
        <div className="page-head">
          <div>
            <h1>代录提案</h1>
            <p className="soft">受委员委托录入。委员本人确认以后才能提交；提案页始终写明由谁代录。</p>
          </div>
        </div>
      }
      forWhom={({ member }, change) => (
        <MemberChoice
          members={members.data ?? []}
          chosen={member}
          onChoose={(id) => change({ member: id })}
        />
      )}
      path="/intake/proposals/for-member"
      submit="录入，请委员确认"
      onDone={(receipt) => void navigate(`/proposals/${receipt.id}`)}
    />
  )
}

function MemberChoice({
  members,
  chosen,
  onChoose,
}: {
  members: readonly Member[]
  chosen: string | undefined
  onChoose: (id: string) => void
}) {
  const fieldId = useId()
  return (
    <div className="draft-field draft-member">
      <label htmlFor={fieldId}>第一提案人</label>
      <Select
        id={fieldId}
        {...(chosen === undefined ? {} : { value: chosen })}
        onChange={onChoose}
        showSearch={{
          filterOption: (word, option) => `${option?.label ?? ''}`.includes(word.trim()),
        }}
        placeholder="按姓名或界别查找委员"
        options={members
          .filter(({ collective }) => collective === undefined)
          .map(({ id: value, name, sector }) => ({ value, label: `${name}（${sector}）` }))}
        notFoundContent="没有找到，换个词试试。"
      />
    </div>
  )
}
