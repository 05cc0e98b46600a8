// A text with what must not be published of it marked: telephone numbers and the like, as the rules find them.
import { contactsFound } from '#contracts/personal.ts'

export function MarkedText({ text }: { text: string }) {
  const found = contactsFound(text)
  return (
    <>
      <p className="paragraphs">
        {found.map(({ begin, kind, passage }, index) => (
          <span key={begin}>
            {text.slice(found[index - 1]?.end ?? 0, begin)}
            <mark title={kind}>{passage}</mark>
          </span>
        ))}
        {text.slice(found.at(-1)?.end ?? 0)}
      </p>
      {found.length > 0 && (
        <p className="soft">
          标出的{[...new Set(found.map(({ kind }) => kind))].join('、')}不能公开，公开前请删去。
        </p>
      )}
    </>
  )
}
