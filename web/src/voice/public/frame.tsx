// What surrounds the public pages: whose they are, and the few places one can go.
import { type ReactNode, useEffect, useState } from 'react'
import { Seal } from '../../shell/seal.tsx'
import { type Answer, ask } from './ask.ts'

type Level = Answer<'supervision.level'>

/** 德城区政协; without the name until it is known. */
export function useCommittee(): string {
  const [name, setName] = useState('')
  useEffect(() => {
    void ask<Level>('/public/level').then(
      (level) => setName(level.name),
      () => undefined,
    )
  }, [])
  return `${name}政协`
}

const places = [
  { path: '/public/clues', name: '反映线索' },
  { path: '/public', name: '公开目录' },
]

export function Frame({ title, children }: { title: string; children: ReactNode }) {
  const committee = useCommittee()
  useEffect(() => {
    document.title = `${title} · ${committee}`
  }, [title, committee])
  return (
    <>
      <header className="top">
        <div className="top-row">
          <div className="brand">
            <Seal size={36} />
            <div>
              <b>{committee}</b>
              <small>听您说</small>
            </div>
          </div>
          <nav className="voice-places" aria-label="主导航">
            {places.map(({ path, name }) => (
              <a key={path} href={path} aria-current={location.pathname === path ? 'page' : undefined}>
                {name}
              </a>
            ))}
          </nav>
        </div>
      </header>
      {children}
      <footer className="foot">商办 · {committee}提案办理</footer>
    </>
  )
}

/** A field of a public form: its label, what helps, what is wrong. */
export function Field({
  id,
  label,
  hint,
  wrong,
  children,
}: {
  id: string
  label: string
  hint?: ReactNode
  wrong?: string | undefined
  children: ReactNode
}) {
  return (
    <div className={wrong === undefined ? 'voice-field' : 'voice-field voice-field-wrong'}>
      <label htmlFor={id}>{label}</label>
      {children}
      {hint !== undefined && (
        <p className="soft" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {wrong !== undefined && (
        <p className="voice-wrong" id={`${id}-wrong`} role="alert">
          {wrong}
        </p>
      )}
    </div>
  )
}

export function Loading() {
  return (
    <p className="soft voice-loading" role="status">
      请稍候…
    </p>
  )
}
