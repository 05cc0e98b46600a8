// A manuscript as lines: its title, and what is about the paper and not of it (who proposes, contacts, closing words).
import type { ImportResult } from '#contracts/api/drafting-aids.ts'
import { headingOf } from './headings.ts'

const apparatus =
  /^(?:提案(?:者|人|单位|委员|形式|类别|编号|号)|第一提案人|附议人|联名(?:人|委员)|提出人|提交人|作者|姓名|委员(?:姓名|证号)?|界别|党派|类别|分类|编号|单位(?:及职务|职务)?|职务|通讯地址|地址|邮编|邮箱|电子邮件|(?:联系|办公|手机)?(?:电话|手机|方式)|联系人|日期|提交(?:日期|时间)|(?:建议|意向)?(?:承办|主办|会办|协办)单位|是否.{1,12}|审查意见)\s*[:：]/
const closing =
  /^(?:特此(?:提案|建议|提出).*|(?:以上|上述)(?:提案|建议|意见)[^。]{0,24}[。!！]?|(?:妥否|当否|可否)[,，].*|专此.*|此致|敬礼[!！]?|谢谢[!！。]?|政协[^。]{0,30}委员[^。]{0,16}|[二〇零○一\d]{4}\s*年\s*[\d一二三四五六七八九十]{1,3}\s*月(?:\s*[\d一二三四五六七八九十]{1,3}\s*日)?)$/
const pageNumber = /^(?:[-—–]?\s*\d{1,3}\s*[-—–]?|第\s*\d{1,3}\s*页.*)$/
const formHeading = /^(?:政协.{0,30}(?:提案|会议)|.{0,30}(?:委员提案|提案(?:表|稿|纸|用纸)|提案征集表))$/
const titleLabel = /^(?:案由|题目|标题|提案(?:题目|标题|名称|案由))\s*[:：]\s*/

/** The lines of a text, and those that belong to no block. */
export function linesOf(text: string): { lines: string[]; leftOut: string[] } {
  const all = text
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .replace(/\p{Cf}/gu, '')
    .split('\n')
    .map((line) => line.replace(/^[\s　]+|[\s　]+$/g, ''))
    .filter((line) => line !== '')
  const isAside = (line: string, index: number) =>
    (apparatus.test(line) && !titleLabel.test(line)) ||
    pageNumber.test(line) ||
    (index > 1 && closing.test(line)) ||
    (index < 3 && formHeading.test(line) && !line.startsWith('关于'))
  return {
    lines: all.filter((line, index) => !isAside(line, index)),
    leftOut: all.filter((line, index) => isAside(line, index)),
  }
}

interface Title {
  readonly text: string
  readonly by: ImportResult['found']['title']
  readonly rest: readonly string[]
  /** Another line that is a title as well, and says something else. */
  readonly other?: string
}

const bare = (line: string) =>
  line
    .replace(titleLabel, '')
    .replace(/^[《“]|[》”]$/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** A line 关于… beside a label 案由：, and not the beginning of a text that happens to begin so. */
const isDocumentTitle = (lines: readonly string[], about: number, labelled: number): boolean =>
  about < labelled || /的(?:提案|建议|议案|意见)[》”]?$/.test(lines[about] ?? '')

/** The one that begins as titles of proposals do is the title; the other is no part of the text either. */
function ofTwo(lines: readonly string[], about: number, labelled: number): Title {
  const document = bare(lines[about] ?? '')
  const label = bare(lines[labelled] ?? '')
  const [text, other] =
    /^关于/.test(label) || label === '' ? [label || document, document] : [document, label]
  const rest = lines.filter((_line, index) => index !== about && index !== labelled)
  return { text, by: 'heading', rest, ...(text === other ? {} : { other }) }
}

/** The title: a labelled line, a line 关于…, or a first line that is no sentence. */
export function titleOf(lines: readonly string[]): Title {
  const labelled = lines.findIndex((line) => titleLabel.test(line))
  const about = lines.slice(0, 8).findIndex((line) => /^[《“]?关于/.test(line) && !/[。；;]/.test(line))
  const two = labelled >= 0 && about >= 0 && isDocumentTitle(lines, about, labelled)
  if (two) return ofTwo(lines, about, labelled)
  const at = labelled >= 0 ? labelled : about
  const [first = '', ...rest] = lines
  if (at >= 0) {
    const line = lines[at] ?? ''
    const after = lines[at + 1] ?? ''
    // A long title broken over two lines.
    const broken =
      !/的(?:提案|建议|议案|意见)[》”]?$/.test(line) && /^.{1,30}的(?:提案|建议)[》”]?$/.test(after)
    return {
      text: bare(broken ? `${line}${after}` : line),
      by: 'heading',
      rest: [...lines.slice(0, at), ...lines.slice(at + (broken ? 2 : 1))],
    }
  }
  const isTitle =
    lines.length > 1 && first.length <= 60 && !/[。；;:：]$/.test(first) && headingOf(first) === undefined
  return isTitle ? { text: bare(first), by: 'guess', rest } : { text: '', by: 'none', rest: lines }
}
