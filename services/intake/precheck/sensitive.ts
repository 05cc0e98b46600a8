// Matters that are no proposal (R1 全国十条), what may not be written here at all, and what belongs to one person. Shown
// so that the author looks again: who decides is the review.
import type { Finding } from '#contracts/api/drafting-aids.ts'
import { dialled } from '#contracts/contact-figures.ts'
import type { PersonalKind } from '#contracts/contact-form.ts'
import { isChecked, isIdentity } from '#contracts/contact-numbers.ts'
import { contactsFound } from '#contracts/personal.ts'
import { accusation } from './accusations.ts'
import { type Block, type BlockRule, halfWidth, lengthOf, occurrences, placeOf } from './finding.ts'
import { type Guarded, guardedIn } from './guarded.ts'
import { caseUnderWay, ownCase } from './litigation-words.ts'
import { secretsTold } from './military-words.ts'
import { secretWords } from './secret-words.ts'

/** What one asks for oneself. 编制 is a verb too: 我编制了方案. */
const ownMatter =
  '(?:工作安排|工作调动|调动|工伤|待遇|职称|落户|户口|拆迁|征收|补偿|住房|房子|房屋|分房|退休金|养老金|社保|编制(?![了出过])|入学|房产|宅基地|医药费|抚恤|低保|冤)'
const kin =
  '(?:岳父|岳母|父亲|母亲|父母|妻子|丈夫|爱人(?!民)|儿子|女儿|孩子|哥哥|弟弟|姐姐|妹妹|亲属|家人|侄子|外甥)'
/**
 * Only what belongs to who writes, or to their kin, and within one clause: 我在调研中了解到…入学困难 and 我支部调研发现…编制
 * are how good proposals begin, and 职工本人 is somebody else.
 */
const personal = [
  `我(?:自己)?的[一-鿿]{0,2}?${ownMatter}`,
  `我家(?!附近|门口|楼下|旁|所在|乡)[^,，。;；\\n]{0,6}?${ownMatter}`,
  `(?<=^|[,，。;；:：!?\\s])本人(?:的)?[一-鿿]{0,2}?${ownMatter}`,
  `(?:我(?:的|家)?|本人(?:的)?)${kin}`,
  `(?:恳|请)求?(?:解决|安排)(?:本人|我(?=的|家|自己|${ownMatter}))`,
].join('|')

/** What a pattern means when it is met, and what to do then. */
interface Sign {
  readonly code: string
  readonly pattern: RegExp
  /** Means the same, where nothing beside it says otherwise. */
  readonly guarded?: readonly Guarded[]
  readonly text: (found: string) => string
}

const signs: readonly Sign[] = [
  {
    code: 'secret-matter',
    pattern: secretWords,
    guarded: secretsTold,
    text: (found) =>
      `“${found}”像是涉密或内部内容。涉及国家秘密的内容不能写在这里，请删去，并按保密规定另行反映。`,
  },
  {
    code: 'personal-matter',
    pattern: new RegExp(personal, 'g'),
    text: (found) =>
      `“${found}”像是为本人或亲属解决个人问题，这类内容不予立案。个人诉求请走信访或12345热线。`,
  },
  {
    code: 'accusation',
    pattern: accusation,
    text: (found) =>
      `“${found}”像是指名举报，这类内容不予立案。请向纪检监察机关反映，这里只写制度上的问题和建议。`,
  },
  {
    code: 'in-litigation',
    pattern: ownCase,
    guarded: [caseUnderWay],
    text: (found) => `“${found}”像是已进入诉讼或仲裁的具体案件，这类内容不予立案，请通过司法程序解决。`,
  },
  {
    code: 'promotion',
    pattern:
      /(?:我公司|本公司|我司|本企业|我们公司|我厂|本厂)[^。;；\n]{0,24}?(?:产品|品牌|技术|服务|项目|设备)|(?:推广|采购|选用|使用|推荐|购买)(?:我公司|本公司|我司|本企业|我厂)|[®™]|(?:微信公众号|官网|客服热线|订购热线|加盟热线)[:：]/g,
    text: (found) =>
      `“${found}”像是宣传、推介具体的产品或企业，这类内容不予立案。请写面上的问题，不写具体产品。`,
  },
]

const signRules: readonly BlockRule[] = signs.map(
  ({ code, pattern, guarded = [], text }): BlockRule =>
    ({ blocks }) =>
      blocks.flatMap((block): Finding[] => {
        // One a block is enough to look again.
        const plain = halfWidth(block.text)
        const [found = guardedIn(plain, guarded)] = occurrences({ ...block, text: plain }, pattern)
        if (found === undefined) return []
        const quote = block.text.slice(found.start, found.start + found.text.length)
        return [
          {
            code,
            severity: 'attention',
            ...placeOf(block, found.start, quote),
            text: text(shortened(quote.trim())),
          },
        ]
      }),
)

const shortened = (quote: string) => (lengthOf(quote) > 24 ? `${[...quote].slice(0, 23).join('')}…` : quote)

/** An identity number is looked at again where its last figure does not fit; that of a card is a card's only if it does. */
function doubtOf(kind: PersonalKind, passage: string): 'none' | 'likely' | 'other' {
  if (kind === '银行卡号') return isChecked(passage) ? 'none' : 'other'
  if (kind !== '身份证号' || isChecked(passage)) return 'none'
  return isIdentity(dialled(passage)) ? 'likely' : 'other'
}

/** Numbers and addresses by which one person is reached, or known. */
export const personalData: BlockRule = ({ blocks }) =>
  blocks.flatMap((block: Block): Finding[] =>
    contactsFound(block.text).flatMap(({ kind, begin, passage }): Finding[] => {
      const { quote: _, ...place } = placeOf(block, begin, passage)
      const doubt = doubtOf(kind, passage)
      if (doubt === 'other') return []
      // A slip of the pen, or the number of something else.
      if (doubt === 'likely')
        return [
          {
            code: 'personal-data-likely',
            severity: 'advice',
            ...place,
            text: '这里的18位数字像身份证号（校验位对不上，也可能是别的编号）。如果是身份证号，请删去；提案可能公开，不写个人信息。',
          },
        ]
      return [
        {
          code: 'personal-data',
          severity: 'attention',
          ...place,
          text: `这里像是${kind}。提案可能公开，请不要写个人信息；您的联系方式在委员名录里，不必写进正文。`,
        },
      ]
    }),
  )

export const sensitiveRules: readonly BlockRule[] = [...signRules, personalData]
