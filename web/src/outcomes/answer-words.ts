// 答复商请, in words: what is asked, what each answer leads to, and which answer is asked for twice.
import { termNames } from '#contracts/terms.ts'
import type { ProposalPage } from '../api/client.ts'

type Asked = Pick<NonNullable<ProposalPage['request']>, 'kind' | 'to'>

export const titleOf = ({ kind, to }: Asked): string =>
  to === undefined ? termNames[kind] : `${termNames[kind]}为${termNames[to]}`

/** What each answer leads to, before one gives it. */
export function consequencesOf({ kind, to }: Asked): { yes: string; no: string } {
  const no = '不同意：没有任何变动，审查从原来的环节继续，不影响立案。'
  switch (kind) {
    case 'withdraw':
      return { yes: '同意：这件提案撤案，不再审查。', no }
    case 'convert':
      return {
        yes:
          to === 'brief'
            ? '同意：转成社情民意信息报送，编号不变；以后还可以转回提案。'
            : '同意：不再作为提案审查，由接收方研究参考。',
        no,
      }
    case 'merge':
      return {
        yes: '同意：各件都同意后并成一件。您始终是提案者，可以看办理情况、确认沟通、评价答复。',
        no: '不同意：各件都不并，审查照常进行。',
      }
    case 'join':
      return {
        yes: '同意：各件都同意后整合成一件联名提案，整合稿请各位再次签名。',
        no: '不同意：各件都不整合，审查照常进行。',
      }
  }
}

/** 撤 and 转 end the proposal with one answer: nobody gives it by one touch. 并 and 联 wait for others and signatures. */
export const askedTwice = ({ kind }: Asked): boolean => kind === 'withdraw' || kind === 'convert'

/** The name of the button that says yes for good. */
export const agreementOf = (asked: Asked): string => `同意${titleOf(asked)}`
