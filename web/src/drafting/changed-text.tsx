// One text beside another: what was taken out and what was put in.
import { changesBetween } from './changes.ts'

export function ChangedText({ before, after }: { before: string; after: string }) {
  const changes = changesBetween(before, after)
  if (changes.every(({ kind }) => kind === 'same')) return <p className="soft">文字没有变化。</p>
  return (
    <p className="version-text">
      {changes.map(({ kind, text }, index) => {
        // biome-ignore lint/suspicious/noArrayIndexKey: a passage is its place in the text
        if (kind === 'same') return <span key={index}>{text}</span>
        return kind === 'added' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <ins key={index}>{text}</ins>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <del key={index}>{text}</del>
        )
      })}
    </p>
  )
}
