// How a draft begins with a topic: what the page of a new proposal is handed along.
interface DraftBeginning {
  readonly origins: readonly { readonly kind: 'topic'; readonly id: string; readonly title: string }[]
}

export const draftAbout = ({ id, title }: { id: string; title: string }): DraftBeginning => ({
  origins: [{ kind: 'topic', id, title }],
})
