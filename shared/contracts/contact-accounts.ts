// 微信、QQ、邮箱 and other accounts, as people write them where they are not to be found.
import { figure, narrowGap } from './contact-figures.ts'
import type { ContactForm } from './contact-form.ts'

/** What follows the name of a network: 号, 是, a colon, an arrow. */
const said = '(?:号码|帐号|账号|账户|同号|号|id)?(?:是|为|搜|搜索|:)?[: >→-]{0,3}'
const account = '[a-z0-9](?:[\\w-]{4,19}|(?: [\\w-]){5,19}(?![\\w-]))(?![\\w-])'
/** What follows 微信 and is nobody's. */
const ofWeixin = '(?!(?:android|iphone|windows|wechat|weixin|payscore|harmony|public|official)\\b)'
/** 微信, 薇❤, V信, 绿泡泡: what is said instead of it. */
const weixin =
  '(?:[微薇威徽维v][ .]?(?:信|❤|♥|心)|微x|绿泡泡|(?<![a-z])(?:v ?x|w ?x|w ?v|wechat|weixin|wei ?xin))'
/** 加V, 加我微, +v: an account follows, with a figure in it. */
const add = '(?:加|\\+|➕|扫|搜)(?:我|个|下|一下|好友)?的?'

/** The post offices that nobody runs for themselves, by whose name a mail address is known without its @. */
const offices =
  '(?:qq|163|126|139|189|sina|sohu|gmail|outlook|hotmail|foxmail|yeah|aliyun|icloud|live|vip\\.\\w+)'
const dot = ' ?(?:\\.|点|。|\\(dot\\)|\\[dot\\]|【dot】| dot ) ?'
const at = ' ?(?:@|[\\[({<【](?:at|a|@|艾特|圈a)[\\])}>】]|艾特|爱特|圈a|小老鼠) ?'
/** From the beginning of a run only: within one that no @ ends, every later beginning would be tried in vain. */
const begins = '(?<![\\w.+-])'
const looseAt = '(?: at |[#*&$^!~→ ]{1,3}|\\p{Extended_Pictographic}|加|换成)'

export const accountForms: readonly ContactForm[] = [
  {
    kind: '微信号',
    reaches: true,
    pattern: new RegExp(`(?<=${weixin}${said})${ofWeixin}${account}`, 'giu'),
  },
  {
    kind: '微信号',
    reaches: true,
    pattern: new RegExp(
      `(?<=${add}(?:[v微薇威]x?|vx)[: ]{0,3}|(?<![a-z\\d])v(?:号|id)?[:→]{1,2} ?)(?=[\\w-]{0,19}\\d)[a-z0-9][\\w-]{4,19}`,
      'giu',
    ),
  },
  {
    kind: 'QQ号',
    reaches: true,
    pattern: new RegExp(
      `(?<=(?:(?<![a-z])q ?q|扣扣|企鹅|${add}(?:q|扣))(?:号码|号|群|邮箱)?(?:是|为)?[: ]{0,3}|(?<![a-z\\d])q(?:号|群)?[:→] ?)[1-9一二三四五六七八九](?:${narrowGap}${figure}){4,10}(?!\\d)`,
      'giu',
    ),
    fits: ({ found }) => !/^20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(found),
  },
  {
    kind: '网络账号',
    reaches: true,
    pattern: new RegExp(
      `(?<=(?:抖音|快手|小红书|钉钉|陌陌|微博|whatsapp|telegram|(?<![a-z])tg)(?:账号|帐号|号|id)(?:是|为)?[: ]{0,3})${account}`,
      'giu',
    ),
  },
  {
    kind: '邮箱',
    reaches: true,
    pattern: new RegExp(`${begins}[\\w.+-]+${at}[\\w-]+(?:${dot}[a-z][\\w-]*)+`, 'giu'),
  },
  {
    kind: '邮箱',
    reaches: true,
    pattern: new RegExp(`${begins}[\\w.+-]{3,}${looseAt}${offices}${dot}(?:com|cn|net|org)(?![a-z])`, 'giu'),
  },
]
