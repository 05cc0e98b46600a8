// Does what `keeping.ts` says: loads, keeps in this browser at once and in the service a moment later, tries again when the
// connection is back, and stops for a person to decide when another device was newer.
import { useCallback, useEffect, useRef, useState } from 'react'
import { type Autosave, discardAutosave, keepAutosave, readAutosave } from '../api/autosaves.ts'
import { problemOfError } from '../api/problem.ts'
import { usePerson } from '../session/session.tsx'
import {
  afterProblem,
  begin,
  deviceName,
  type Held,
  heldHere,
  holdHere,
  type Keeping,
  letGoHere,
  pauseAfter,
  storageKey,
} from './keeping.ts'
import type { DraftValues } from './values.ts'

/** A pause in typing. */
const pauseMs = 1_500

export interface Kept {
  readonly values: DraftValues
  readonly keeping: Keeping
  readonly change: (patch: Partial<DraftValues>) => void
  /** What stands in the form at this instant, whatever was last drawn. */
  readonly newest: () => DraftValues
  /** Another device was newer: take what it has, or go on with what is here. */
  readonly takeTheirs: () => Promise<void>
  readonly theirs: () => Promise<DraftValues>
  readonly keepMine: () => void
  /** A version was saved, or the draft is thrown away. */
  readonly letGo: () => Promise<void>
}

interface Options {
  readonly id: string
  readonly proposal?: string
  /** What the form shows when nothing was typed yet. */
  readonly fresh: DraftValues
}

/** Undefined while it loads. */
export function useKept({ id, proposal, fresh }: Options): Kept | undefined {
  const person = usePerson()
  const key = storageKey(person.id, id)
  const [values, setValues] = useState<DraftValues>()
  const [keeping, setKeeping] = useState<Keeping>({ state: 'nothing' })
  const held = useRef<Held>({ values: fresh, seen: 0, unsent: false })
  const stopped = useRef(false)
  /** So many times in a row it was not kept. */
  const failures = useRef(0)
  const sending = useRef<Promise<void>>(undefined)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const start = useRef(fresh)

  const hold = useCallback(
    (next: Held) => {
      held.current = next
      holdHere(key, next)
    },
    [key],
  )

  const later = useCallback((work: () => void, ms: number) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(work, ms)
  }, [])

  const send = useCallback(async (): Promise<void> => {
    if (sending.current !== undefined || stopped.current || !held.current.unsent) return
    const { values: content, seen } = held.current
    const device = deviceName(navigator.userAgent)
    // None where the same would be refused again: what is typed next is sent.
    let pause: number | undefined
    const work = async () => {
      try {
        const kept = await keepAutosave(id, {
          seen,
          device,
          content,
          ...(proposal === undefined ? {} : { proposal }),
        })
        const typedOn = held.current.values !== content
        hold({ ...held.current, seen: kept.version, unsent: typedOn })
        failures.current = 0
        if (typedOn) pause = pauseMs
        if (!stopped.current) setKeeping(typedOn ? { state: 'typing' } : { state: 'saved', at: kept.savedAt })
      } catch (error) {
        const problem = problemOfError(error)
        const after = afterProblem(problem)
        failures.current += 1
        if (after.keeping.state === 'newer') stopped.current = true
        if (problem.status === 404) hold({ ...held.current, seen: 0 })
        const typedOn = held.current.values !== content
        if (after.again || typedOn) pause = typedOn ? pauseMs : pauseAfter(failures.current)
        setKeeping(after.keeping)
      }
    }
    sending.current = work()
    await sending.current
    sending.current = undefined
    if (pause !== undefined && !stopped.current) later(() => void send(), pause)
  }, [id, proposal, hold, later])

  useEffect(() => {
    let gone = false
    const load = async () => {
      const there = await readAutosave(id).catch(() => undefined)
      if (gone) return
      const from = begin(heldHere(key), there, start.current)
      held.current = from.held
      stopped.current = from.keeping.state === 'newer'
      setValues(from.held.values)
      setKeeping(from.keeping)
      if (from.held.unsent && !stopped.current) later(() => void send(), 0)
    }
    void load()
    return () => {
      gone = true
    }
  }, [id, key, send, later])

  useEffect(() => {
    const online = () => void send()
    const leaving = () => {
      if (document.visibilityState === 'hidden') void send()
    }
    window.addEventListener('online', online)
    document.addEventListener('visibilitychange', leaving)
    return () => {
      window.removeEventListener('online', online)
      document.removeEventListener('visibilitychange', leaving)
      clearTimeout(timer.current)
      void send()
    }
  }, [send])

  const newest = useCallback(() => held.current.values, [])

  if (values === undefined) return undefined
  return {
    values,
    keeping,
    newest,
    change(patch) {
      const next = { ...held.current.values, ...patch }
      const typedAt = new Date().toISOString()
      const of = proposal === undefined ? {} : { proposal }
      hold({ ...held.current, values: next, unsent: true, typedAt, ...of })
      setValues(next)
      if (stopped.current) return
      setKeeping(navigator.onLine ? { state: 'typing' } : { state: 'offline' })
      later(() => void send(), pauseMs)
    },
    theirs: async () => (await readAutosave(id)).content,
    async takeTheirs() {
      const there: Autosave = await readAutosave(id)
      hold({ values: there.content, seen: there.version, unsent: false })
      stopped.current = false
      setValues(there.content)
      setKeeping({ state: 'saved', at: there.savedAt })
    },
    keepMine() {
      if (keeping.state === 'newer') hold({ ...held.current, seen: keeping.newer.version })
      stopped.current = false
      setKeeping({ state: 'typing' })
      later(() => void send(), 0)
    },
    async letGo() {
      stopped.current = true
      clearTimeout(timer.current)
      await sending.current
      letGoHere(key)
      // Where it was never sent there is nothing to let go.
      await discardAutosave(id).catch(() => undefined)
    },
  }
}
