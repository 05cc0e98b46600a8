// 结对建议 (B4): members of the other kind who know the same, one press away from the list of invited.
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { termNames } from '#contracts/terms.ts'
import { api, read } from '../api/client.ts'

interface Props {
  readonly chosen: readonly string[]
  readonly onChoose: (id: string) => void
}

export function PartnerHints({ chosen, onChoose }: Props) {
  const { data } = useQuery({
    queryKey: ['partners'],
    queryFn: () => read(api.GET('/intake/partners')),
    retry: false,
  })
  const open = (data?.items ?? []).filter(({ id }) => !chosen.includes(id))
  if (data?.practice === undefined || open.length === 0) return null
  return (
    <section className="draft-field" aria-label="结对建议">
      <p className="soft">您是{termNames[data.practice]}委员。可以请专长相近的另一类委员一起调研、联名：</p>
      <div className="draft-choice">
        {open.map(({ id, name, shared }) => (
          <Button key={id} size="small" onClick={() => onChoose(id)}>
            {name}
            <span className="soft">{shared.join('、')}</span>
          </Button>
        ))}
      </div>
    </section>
  )
}
