// 反映线索: three fields, no account. What was written stays in this browser until it is sent; name and contact do not.
import { type FormEvent, useState } from 'react'
import { type Answer, Refused, wordsOf } from './ask.ts'
import { charactersOf, sizeWords } from './field-size.ts'
import { Field } from './frame.tsx'
import { keepText, keptText } from './kept-text.ts'
import { newKey, usePublicForm } from './proof.ts'
import { Sending } from './sending.tsx'

export type Handed = Answer<'intake.handInClue'>

const kept = 'shangban.voice/clue'
const shortest = { text: 10, name: 2, contact: 5 }

interface Typed {
  readonly text: string
  readonly name: string
  readonly contact: string
}

function wrongIn({ text, name, contact }: Typed, most: number | undefined): Partial<Typed> {
  return {
    ...(charactersOf(text) < shortest.text ? { text: '请多写几句，说清楚在哪里、是什么事。' } : {}),
    ...(most !== undefined && charactersOf(text) > most ? { text: `${sizeWords(text, most)}。` } : {}),
    ...(charactersOf(name) < shortest.name ? { name: '请写您的真实姓名，只有工作人员能看到。' } : {}),
    ...(charactersOf(contact) < shortest.contact ? { contact: '请留一个能找到您的电话或其他方式。' } : {}),
  }
}

export function ClueForm({ onDone }: { onDone: (handed: Handed) => void }) {
  const { most, send } = usePublicForm()
  const [typed, setTyped] = useState<Typed>(() => ({ text: keptText(kept), name: '', contact: '' }))
  const [wrong, setWrong] = useState<Partial<Typed>>({})
  const [said, setSaid] = useState<string>()
  const [sending, setSending] = useState(false)
  const [key, setKey] = useState(newKey)
  const limit = most?.clue

  const change = (part: Partial<Typed>) => {
    const next = { ...typed, ...part }
    setTyped(next)
    keepText(kept, next.text)
    setWrong({})
  }

  async function submit(event: FormEvent) {
    event.preventDefault()
    const found = wrongIn(typed, limit)
    setWrong(found)
    const [first] = Object.keys(found)
    if (first !== undefined) {
      document.getElementById(`clue-${first}`)?.focus()
      return
    }
    setSending(true)
    setSaid(undefined)
    try {
      const body = { text: typed.text.trim(), name: typed.name.trim(), contact: typed.contact.trim() }
      const handed = await send<Handed>('/public/clues', body, key)
      keepText(kept, '')
      onDone(handed)
    } catch (error) {
      if (error instanceof Refused && error.code === 'contact-reaches-nobody') {
        setWrong({ contact: error.message })
        document.getElementById('clue-contact')?.focus()
      } else if (error instanceof Refused && error.code === 'idempotency-key-reused') {
        setKey(newKey())
        setSaid('刚才那一份已经收到了。如果还要再交一份，请再按一次。')
      } else {
        setSaid(wordsOf(error))
      }
    } finally {
      setSending(false)
    }
  }

  const over = limit !== undefined && charactersOf(typed.text) > limit
  return (
    <form className="voice-form" onSubmit={(event) => void submit(event)} noValidate>
      <Field
        id="clue-text"
        label="您想反映的事"
        wrong={wrong.text}
        hint={<span className={over ? 'voice-over' : ''}>{sizeWords(typed.text, limit)}</span>}
      >
        <textarea
          id="clue-text"
          rows={6}
          value={typed.text}
          placeholder="在哪里、是什么情况、您希望怎样。比如：育才街小学放学时路口没有人疏导，希望有人来管一管。"
          aria-describedby="clue-text-hint"
          aria-invalid={wrong.text !== undefined}
          onChange={(event) => change({ text: event.target.value })}
        />
      </Field>
      <div className="voice-pair">
        <Field id="clue-name" label="您的姓名" wrong={wrong.name}>
          <input
            id="clue-name"
            autoComplete="name"
            maxLength={20}
            value={typed.name}
            aria-invalid={wrong.name !== undefined}
            onChange={(event) => change({ name: event.target.value })}
          />
        </Field>
        <Field id="clue-contact" label="怎么联系您" wrong={wrong.contact}>
          <input
            id="clue-contact"
            autoComplete="tel"
            maxLength={60}
            value={typed.contact}
            placeholder="手机号、微信或邮箱"
            aria-invalid={wrong.contact !== undefined}
            onChange={(event) => change({ contact: event.target.value })}
          />
        </Field>
      </div>
      <p className="voice-promise">
        姓名和联系方式<b>不会公开</b>，只有工作人员为了回您的话才能查看，每次查看都有记录，到期自动删除。
      </p>
      <Sending said={said} sending={sending} doing="提交" button="交给政协" />
    </form>
  )
}
