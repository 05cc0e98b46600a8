// What neighbours have said, a page at a time: the newest at once, older ones when asked for.
import { type ReactNode, useCallback, useEffect, useState } from 'react'
import { ask, wordsOf } from './ask.ts'

interface Paged<Item> {
  readonly items: readonly Item[]
  readonly next?: string
}

/**
 * The list at `path` below a heading of its own. `empty` is what stands there while nobody has said anything; without it
 * there is no section then. What cannot be read is said, with a way to try again.
 */
export function Listed<Item extends { readonly id: string }>({
  id,
  heading,
  path,
  empty,
  children,
}: {
  id: string
  heading: string
  path: string
  empty?: string
  children: (item: Item) => ReactNode
}) {
  const [items, setItems] = useState<readonly Item[]>()
  const [next, setNext] = useState<string>()
  const [missed, setMissed] = useState<unknown>()
  const load = useCallback(
    async (cursor?: string) => {
      try {
        const page = await ask<Paged<Item>>(
          cursor === undefined ? path : `${path}?cursor=${encodeURIComponent(cursor)}`,
        )
        setItems((known = []) => (cursor === undefined ? page.items : [...known, ...page.items]))
        setNext(page.next)
        setMissed(undefined)
      } catch (error) {
        setMissed(error)
      }
    },
    [path],
  )
  useEffect(() => void load(), [load])

  if (items === undefined && missed === undefined) return null
  if (items?.length === 0 && empty === undefined) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="voice-heading">
        {heading}
      </h2>
      {items?.length === 0 && <p className="soft">{empty}</p>}
      <ul className="lines">
        {items?.map((item) => (
          <li key={item.id} className="voice-card">
            {children(item)}
          </li>
        ))}
      </ul>
      {missed !== undefined && (
        <p className="soft" role="status">
          暂时看不到：{wordsOf(missed)}
        </p>
      )}
      {(next !== undefined || missed !== undefined) && (
        <p className="more">
          <button type="button" className="voice-button voice-button-plain" onClick={() => void load(next)}>
            {missed === undefined ? '再看一些' : '再试一次'}
          </button>
        </p>
      )}
    </section>
  )
}
