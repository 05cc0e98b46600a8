// How codes, ids and numbers look, by their patterns: what is said instead of a pattern, with the place where they are listed.

export interface Form {
  readonly zh: string
  readonly en: string
}

const id: Form = {
  zh: '编号，1 到 64 个字母、数字或 . _ -，从列表或答复的 id 中取',
  en: 'an id of 1 to 64 letters, digits or . _ -, as lists and answers give it',
}
const code: Form = {
  zh: '代码，小写字母、数字和短横，如 education，本级的代码见 GET /intake/policy，情形见 GET /intake/reasons',
  en: 'a code of small letters, digits and hyphens, such as education; GET /intake/policy lists those of the level, GET /intake/reasons the reasons',
}
const session: Form = { zh: '届次，如 13-4', en: 'a session, such as 13-4' }
const year: Form = { zh: '四位年份，如 2026', en: 'a year of four digits, such as 2026' }

export const codeForms: Readonly<Record<string, Form>> = {
  '/^[A-Za-z0-9._-]{1,64}$/': id,
  '/^[A-Z0-9]{1,16}$/': {
    zh: '单位代码，大写字母和数字，如 JY，代码见 GET /assignment/units',
    en: 'a unit’s code of capitals and digits, such as JY; GET /assignment/units lists them',
  },
  '/^\\d{6}$/': { zh: '六位行政区划代码，如 371402', en: 'a region’s code of six digits, such as 371402' },
  '/^FEED[A-Z0-9]{1,12}$/': {
    zh: '工单来源代码，如 FEED12345，代码见 GET /intake/policy',
    en: 'a feed’s code, such as FEED12345; GET /intake/policy lists them',
  },
  '/^[a-z0-9-]{1,40}$/': code,
  '/^[a-z-]{2,40}$/': code,
  '/^[0-9a-f]{64}$/': {
    zh: '文件的 SHA-256 摘要，64 个十六进制字符',
    en: 'the SHA-256 of the file in 64 hexadecimal characters',
  },
  '/^20\\d\\d$/': year,
  '/^\\d{4}$/': year,
  '/^\\d{1,4}$/': { zh: '版本号，如 3', en: 'the number of a version, such as 3' },
  '/^\\d{1,2}-\\d$/': session,
  '/^\\d{1,2}-\\d{1,2}$/': session,
  '/^[1-9]\\d{0,5}$/': { zh: '提案编号，如 12', en: 'the number of a proposal, such as 12' },
  '/^[!-~\\u4e00-\\u9fff〔〕]{1,64}$/': {
    zh: '工单编号，1 到 64 个字，中间没有空格，如 DZ2026110300127、德访〔2026〕12号',
    en: 'a ticket’s reference of 1 to 64 characters without spaces, such as DZ2026110300127',
  },
  '/^whsec_[A-Za-z0-9+/]{32,88}={0,2}$/': {
    zh: '密钥，whsec_ 后接 base64，不填则由系统生成',
    en: 'a secret, whsec_ and then base64; left out, the system makes one',
  },
  '/^[A-Za-z0-9_-]{1,128}$/': {
    zh: '投递编号，从投递记录中取',
    en: 'the id of a delivery, as the log of deliveries gives it',
  },
}
