// The words of an empty desk.
import type { DeskList } from '../api/queries.ts'
import type { Person } from '../session/person.ts'

/** What will come here, for whom. */
export function nothingWords(
  list: DeskList,
  { roles }: Pick<Person, 'roles'>,
): { title: string; text: string } {
  const is = (...some: Person['roles'][number][]) => roles.some((role) => some.includes(role))
  if (list === 'initiated') {
    if (is('dispatch')) return { title: '还没有批量交办过', text: '一次交办多件提案后，结果会列在这里。' }
    return is('member', 'collective')
      ? { title: '您还没有起草过提案', text: '起草的提案都会列在这里，随时可以看到办到了哪一步。' }
      : { title: '这里没有内容', text: '提案由委员和集体提案单位发起，您不需要发起。' }
  }
  if (list === 'done') return { title: '还没有办过的提案', text: '您办过的提案会列在这里，方便回头查看。' }
  const coming = is('member', 'collective')
    ? '您的草稿、联名邀请、待确认的沟通和待评价的答复会出现在这里。'
    : is('committee', 'panel', 'guest', 'chair')
      ? '轮到您审查的提案会出现在这里。'
      : is('dispatch')
        ? '待预交办、有异议待会商、待交办的提案会出现在这里。'
        : is('supervision')
          ? '待审核的答复会出现在这里；全部时限请看督办台账。'
          : '交办给本单位、等待认领、签收、沟通和答复的提案会出现在这里。'
  return { title: '都办完了', text: coming }
}
