// The pre-check 智能预审 (B8, A22): named findings with their place, none of which keeps a merely weak draft from being filed.
import { describe, expect, it } from 'vitest'
import { draftBody } from '#contracts/api/drafting.ts'
import {
  type Finding,
  type PrecheckBody,
  type PrecheckResult,
  precheckBody,
} from '#contracts/api/drafting-aids.ts'
import { boundWords } from '#contracts/bound-words.ts'
import proposals from '#data/proposals.json' with { type: 'json' }
import { bodies } from '../../docs/generator/bodies/index.ts'
import { seededRandom, writeProposal } from '../demo/texts.ts'
import { registered } from './journey.ts'
import { levelWith, memoryLevel } from './memory-level.ts'
import { opening, refused } from './pages.ts'
import { people } from './people.ts'

const address = '/intake/precheck'

const good: PrecheckBody = {
  title: '关于整治德城区东风路早高峰停车秩序的提案',
  situation:
    '东风路全长2.3公里，沿线有三所小学、一座农贸市场。2025年9月以来，早高峰7时20分至8时，双向车道平均有46辆车违停，公交车通过全程需要27分钟，比平时多17分钟。去年因占道引发的剐蹭事故31起，其中涉及学生的4起。居民向热线反映同类问题218次。'.replaceAll(
      ',',
      '，',
    ),
  analysis:
    '一是停车位不足，沿线小区建于上世纪九十年代，728户只有96个车位。二是学校门口没有即停即走区，家长只能停在行车道上。三是执法时段与高峰错开，交警上岗时间为8时，违停已经形成。'.replaceAll(
      ',',
      '，',
    ),
  suggestions: [
    '由区公安分局在三所小学门口各划设一处即停即走区，限停3分钟，开学前完成。',
    '区城市管理局把农贸市场西侧闲置地块改造为临时停车场，增加车位120个。',
    '交警上岗时间提前到7时，连续违停三次的纳入重点提醒名单。',
  ],
}

async function checked(draft: Partial<PrecheckBody>, level = memoryLevel({ now: opening })) {
  const reply = await level.call(people.lin, {
    method: 'POST',
    path: address,
    body: { ...good, ...draft },
  })
  expect(reply.status).toBe(200)
  return reply.body as PrecheckResult
}
const codes = ({ findings }: { findings: readonly Finding[] }) => findings.map(({ code }) => code)

/** Five drafts, each bad in one way. */
const seeded: Readonly<Record<string, Partial<PrecheckBody>>> = {
  'suggestions-missing': { suggestions: [] },
  'several-matters': {
    title: '关于几个民生问题的提案',
    suggestions: ['在东风路安装红绿灯。', '给县医院增加床位200张。', '实验小学扩建教学楼。'],
  },
  'situation-too-much': {
    situation: good.situation.repeat(4),
    analysis: '车位少。',
    suggestions: ['由区公安分局划设即停即走区三处。'],
  },
  'empty-phrases': {
    suggestions: [
      '进一步加强组织领导，切实提高思想认识，形成合力。',
      '高度重视停车秩序，加大工作力度，狠抓落实，确保落到实处。',
      '不断完善体制机制，健全长效机制，营造良好氛围。',
      '积极探索、统筹推进、久久为功，着力提升管理水平。',
    ],
  },
  'secret-matter': { situation: `${good.situation}以上数据来自内部资料，不得外传。` },
}

describe('[B8] the pre-check', () => {
  it.each(Object.entries(seeded))('[B8] finds %s in a draft that is bad in this way', async (code, draft) => {
    expect(codes(await checked(draft))).toContain(code)
  })

  it('[B8] gives the five expected codes for the five seeded drafts, and each only where it belongs', async () => {
    const found = await Promise.all(Object.values(seeded).map((draft) => checked(draft)))
    const wanted = Object.keys(seeded)
    expect(found.map((result) => codes(result).filter((code) => wanted.includes(code)))).toEqual(
      wanted.map((code) => [code]),
    )
  })

  it('[B8] finds nothing in a good draft, and counts its blocks', async () => {
    const { findings, characters } = await checked({})
    expect(findings).toEqual([])
    expect(characters).toMatchObject({ title: [...good.title].length, limit: 2500 })
  })

  it('[B8] never blocks what only looks weak', async () => {
    const all = await Promise.all(
      [...Object.values(seeded), { title: '停车难题' }].map((draft) => checked(draft)),
    )
    const blocking = all.flatMap(({ findings }) => findings.filter(({ severity }) => severity === 'blocking'))
    expect(blocking.map(({ code }) => code)).toEqual(['suggestions-missing'])
  })

  it.each<[string, Partial<PrecheckBody>]>([
    ['good', {}],
    ['only a title', { situation: '', analysis: '', suggestions: [] }],
    ['no situation', { situation: ' ' }],
    ['no analysis', { analysis: '' }],
    ['no suggestion', { suggestions: [] }],
    ['too long', { analysis: good.analysis.repeat(30) }],
    ['weak', { title: '停车问题', situation: '车多。', analysis: '路窄。', suggestions: ['管一管。'] }],
  ])('[B8] [A22] [B9] blocks exactly what saving or filing refuses: %s', async (_name, draft) => {
    const level = memoryLevel({ now: opening })
    await registered(level, people.lin)
    const { findings } = await checked(draft, level)
    const content = { ...good, ...draft, kind: 'sole', consentPublic: true }
    const saved = await level.act(people.lin, '/intake/proposals', content)
    const { id } = saved.body as { id?: string }
    const last = id === undefined ? saved : await level.act(people.lin, `/intake/proposals/${id}/file`)
    expect(findings.some(({ severity }) => severity === 'blocking')).toBe(last.status >= 400)
  })

  it.each<[string, string, Partial<PrecheckBody>]>([
    ['a title of three characters', 'title-length', { title: '停车难' }],
    ['a title of three characters among spaces', 'title-length', { title: ' 停 车 难　' }],
    ['a title of 61 characters', 'title-length', { title: `关于${'停'.repeat(56)}的提案` }],
    ['no suggestion', 'suggestions-missing', { suggestions: [] }],
    ['21 suggestions', 'suggestions-too-many', { suggestions: Array(21).fill('由区公安分局划线三处。') }],
    ['no situation', 'draft-incomplete', { situation: '' }],
    ['neither situation nor analysis', 'draft-incomplete', { situation: '', analysis: '' }],
    ['too much', 'too-long', { analysis: good.analysis.repeat(30) }],
    ['a refusal of publication without a reason', 'consent-reason-missing', { consentPublic: false }],
    [
      'a reason of 21 characters',
      'consent-reason-long',
      { consentPublic: false, consentReason: '因'.repeat(21) },
    ],
  ])('[A22] [B8] says beforehand in the same words what is refused: %s', async (_what, code, draft) => {
    const level = memoryLevel({ now: opening })
    await registered(level, people.lin)
    const { findings } = await checked(draft, level)
    const said = findings.filter(({ severity }) => severity === 'blocking')
    const saved = await level.act(people.lin, '/intake/proposals', {
      ...good,
      kind: 'sole',
      consentPublic: true,
      ...draft,
    })
    const { id } = saved.body as { id?: string }
    const last = id === undefined ? saved : await level.act(people.lin, `/intake/proposals/${id}/file`)
    expect(last).toMatchObject(refused(422, code as never))
    expect(said.map((one) => one.code)).toContain(code)
    for (const { text } of said) expect(text.startsWith(last.body.title)).toBe(true)
    const bound = boundWords(last.body.allowed)
    if (said.length === 1 && bound !== undefined) expect(said[0]?.text).toContain(bound)
  })

  it('[A22] [B8] leads to where each of what is refused is mended', async () => {
    const draft = { situation: '', analysis: '', suggestions: [], consentPublic: false, attachments: 11 }
    const { findings } = await checked({ ...draft, title: '停车难' })
    const blocking = findings.filter(({ severity }) => severity === 'blocking')
    expect(blocking.map(({ block }) => block)).toEqual([
      'suggestions',
      'situation',
      'analysis',
      'title',
      'consent',
      'attachments',
    ])
  })

  it.each([' ', '\n\t', '　', '\u200b\u200b', '\u3164', '\u2800\u00ad', '\ufeff'])(
    '[A22] [B8] takes a block of nothing but %j for empty, as filing does',
    async (unseen) => {
      const { findings, characters } = await checked({ situation: unseen, suggestions: [unseen, unseen] })
      expect(codes({ findings })).toContain('suggestions-missing')
      expect(findings.filter(({ code }) => code === 'draft-incomplete').map(({ block }) => block)).toEqual([
        'situation',
      ])
      expect(characters).toMatchObject({ situation: 0, suggestions: 0 })
    },
  )

  it('[A22] [B8] shows what cannot be shown at its place, in the words of the refusal', async () => {
    const level = memoryLevel({ now: opening })
    const situation = `${good.situation}车\u200b多。`
    const [found] = (await checked({ situation }, level)).findings
    expect(found).toMatchObject({ code: 'characters-hidden', severity: 'blocking', block: 'situation' })
    expect(situation.slice(found?.start, found?.end)).toBe('\u200b')
    const body = { ...good, situation, kind: 'sole', consentPublic: true }
    const reply = await level.act(people.lin, '/intake/proposals', body)
    expect(reply).toMatchObject(refused(422, 'body-invalid'))
    expect(reply.body.errors).toMatchObject([{ path: 'situation', zh: found?.text }])
  })

  it('[B8] says where in a block something stands, so that the page can lead there', async () => {
    const draft = { situation: `${good.situation}请联系13800138000。` }
    const [finding] = (await checked(draft)).findings
    expect(finding).toMatchObject({ code: 'personal-data', severity: 'attention', block: 'situation' })
    expect(draft.situation.slice(finding?.start, finding?.end)).toBe('13800138000')
    expect(JSON.stringify(finding)).not.toContain('13800138000')
  })

  it('[B8] asks for nothing before anything is written', async () => {
    const empty = { title: '', situation: '', analysis: '', suggestions: [] }
    expect((await checked(empty)).findings).toEqual([])
  })

  it('[B8] measures with the yardsticks of the level', async () => {
    const level = memoryLevel({
      now: opening,
      level: levelWith({
        maxBodyChars: 300,
        precheck: {
          shortest: 2000,
          proportionFrom: 100,
          situationShare: 0.1,
          suggestionShare: 0.9,
          emptyPhrasesPer100: 0,
          emptyPhrasesLeast: 1,
          suggestionShortest: 5,
          situationFrom: 10,
          mattersFields: 2,
          mattersShared: 0,
          titleActs: 3,
          titleFields: 2,
          titleObjects: 2,
          mostFindings: 40,
        },
      }),
    })
    expect(codes(await checked({}, level)).sort()).toEqual([
      'situation-too-much',
      'suggestions-too-little',
      'too-long',
      'too-short',
    ])
  })

  it('[B8] [B10] takes a draft as it is kept, and looks at what it looks at', async () => {
    const level = memoryLevel({ now: opening })
    const { draft } = bodies.intake
    for (const path of [address, '/intake/similar']) {
      const reply = await level.call(people.lin, { method: 'POST', path, body: draft })
      expect(reply.status, JSON.stringify(reply.body)).toBe(200)
      expect((await level.call(people.lin, { path, body: { title: good.title } })).status).toBe(200)
      expect(await level.call(people.lin, { path, body: { ...draft, titel: '' } })).toMatchObject(
        refused(422, 'body-invalid'),
      )
    }
    const file = { hash: 'a'.repeat(64), name: '照片.jpg', type: 'image/jpeg', bytes: 1 }
    const attachments = Array.from({ length: 11 }, () => file)
    expect(codes(await checked({ attachments }))).toContain('files-too-many')
    expect(Object.keys(draftBody.shape).filter((name) => !Object.hasOwn(precheckBody.shape, name))).toEqual(
      [],
    )
  })

  it('[B8] is for who drafts and who reviews, and needs no key', async () => {
    const level = memoryLevel({ now: opening })
    const call = (person: (typeof people)[keyof typeof people]) =>
      level.call(person, { method: 'POST', path: address, body: good })
    expect((await call(people.panel)).status).toBe(200)
    expect(await call(people.handler)).toMatchObject(refused(403, 'role-missing'))
  })
})

describe('[A22] the checklist of how a proposal is written', () => {
  it.each<[string, string, Partial<PrecheckBody>]>([
    ['no situation', 'draft-incomplete', { situation: '' }],
    ['no analysis', 'draft-incomplete', { analysis: ' ' }],
    ['a title that is no title of a proposal', 'title-form', { title: '东风路停车' }],
    ['a title that ends in 建议', 'title-form', { title: '关于东风路停车的建议' }],
    [
      'too little',
      'too-short',
      { situation: '车多。', analysis: '位少。', suggestions: ['由区公安分局划线。'] },
    ],
    ['too much', 'too-long', { analysis: good.analysis.repeat(30) }],
    ['few suggestions', 'suggestions-too-little', { analysis: good.analysis.repeat(6) }],
    [
      'no number',
      'data-missing',
      {
        situation:
          '有的道路停车比较乱，车辆乱停乱放的现象普遍存在，群众意见很大，影响了出行，也影响了市容，大家都希望能够尽快得到解决，改善环境，方便生活，让大家满意，也让来往的客人满意，这是很多人共同的心愿，也是一个多年的老话题。',
      },
    ],
    ['a suggestion for nobody', 'suggestion-vague', { suggestions: ['进一步加强管理，切实提高水平。'] }],
  ])('[A22] tells of %s', async (_what, code, draft) => {
    expect(codes(await checked(draft))).toContain(code)
  })
})

describe('[B8] matters that are no proposal, and what belongs to one person', () => {
  it.each([
    ['personal-matter', '我母亲的养老金一直没有解决。'],
    ['personal-matter', '请求解决本人的工伤待遇。'],
    ['personal-matter', '我的住房至今漏水，无人维修。'],
    ['personal-matter', '我家的宅基地被占用三年。'],
    ['personal-matter', '本人的社保2019年起中断。'],
    ['personal-matter', '请安排我女儿到县一中就读。'],
    ['secret-matter', '此件不得外传。'],
    ['secret-matter', '上述文件系会议讨论稿，严禁公开。'],
    ['accusation', '举报某局副局长王建国同志违规审批。'],
    ['accusation', '村支书李某侵占集体资金多年。'],
    ['in-litigation', '该案（2024）鲁1402民初123号已经判决。'],
    ['in-litigation', '不服区法院的一审判决。'],
    ['promotion', '建议推广我公司的智能停车设备。'],
    ['secret-matter', '机密★五年\n关于某事'],
    ['personal-data', '身份证号11010519491231002X。'],
    ['secret-matter', '这份文件请勿外传。'],
    ['secret-matter', '内参显示，缺口很大。'],
    ['secret-matter', '该材料标注“机密”，其中提到缺口。'],
    ['secret-matter', '中办密件提到此事。'],
    ['secret-matter', '国家秘密事项：某驻地的坐标。'],
    ['personal-matter', '我的低保被取消。'],
    ['personal-matter', '我岳父被医院误诊。'],
    ['personal-data-likely', '身份证号110105194912310021。'],
    ['personal-data-likely', '身份证号110105 19491231 0031。'],
    ['personal-data', '卡号6222 0212 3456 7890 128'],
    ['personal-data', '手机１３９００００００００。'],
    ['half-width', '车多,位少。'],
    ['typo', '布署了三次，按装了护栏。'],
    ['doubled', '车多。。位少'],
  ])('finds %s in: %s', async (code, text) => {
    expect(codes(await checked({ situation: `${good.situation}${text}` }))).toContain(code)
  })

  it.each([
    '我市、我区、我们走访的居民都反映停车难。',
    '设立举报电话，查实的给予奖励。',
    '非涉密信息系统可以上云。',
    '简化内部资料准印证的办理。',
    '邻里纠纷中双方起诉率高，调解率低。',
    '推动诉讼服务中心建设，方便群众打官司。',
    '拨打12345热线，办件号20230118000123。',
    '保护商业秘密，严防数据泄露。',
    '身份证号11010519491231002Y。',
    '办件号202301180001230001。',
    '项目代码110105991231990021。',
    '卡号6222021234567890123',
    '有关部门的的确确做了工作。',
    '本人在走访中发现，2025年全区老旧小区住房漏水严重，涉及320户。',
    '本人走访发现老旧小区住房漏水严重。',
    '我在调研中了解到，去年我区有1200名随迁子女入学困难。',
    '我支部调研发现，德城区2025年有30名教师没有编制。',
    '我一直关注养老问题，2025年德城区有3万老人领取养老金。',
    '我编制了调查问卷，走访了12所学校。',
    '我爱人民群众的口碑，也听到了批评。',
    '职工本人的养老金账户可以异地查询。',
    '请求解决我市老旧小区住房漏水的问题。',
    '部分学校仍张榜，教育部规定不得公开学生成绩排名。',
    '快递面单严禁泄露个人信息，2025年本区投诉310件。',
    '平台不得擅自公开用户资料。',
  ])('finds nothing of the kind in: %s', async (text) => {
    expect((await checked({ situation: `${good.situation}${text}` })).findings).toEqual([])
  })
})

describe('[B8] a suggestion', () => {
  it.each([
    '由交通局拓宽道路。',
    '请水务局清淤。',
    '市住建局加装电梯。',
    '由镇政府硬化村路。',
    '县医院添置救护车。',
    '请城管局剪枝除虫。',
  ])('that says who and what is not told that it does not, short as it is: %s', async (suggestion) => {
    expect(codes(await checked({ suggestions: [suggestion] }))).not.toContain('suggestion-vague')
  })

  it.each([
    ['由教育局负责。', '没有写明做什么'],
    ['请交通局研究解决。', '没有写明做什么'],
    ['延长公交末班。', '没有写明请谁做'],
    ['管一管。', '写得太短'],
    ['进一步加强管理，切实提高水平。', '看不出请谁做、做什么'],
  ])('is told what is really not in it: %s', async (suggestion, words) => {
    const { findings } = await checked({ suggestions: [suggestion] })
    expect(findings.find(({ code }) => code === 'suggestion-vague')?.text).toContain(words)
  })
})

describe('[B8] good texts', () => {
  it('get few findings: of the demo’s texts none has anything grave and none empty phrases', async () => {
    const level = memoryLevel({ now: opening })
    const found: string[] = []
    for (const { id, title, unit } of proposals.slice(0, 60)) {
      const text = writeProposal({ title, unit }, seededRandom(id))
      const { findings } = await checked({ title, ...text, suggestions: [...text.suggestions] }, level)
      found.push(...findings.map(({ code }) => code))
    }
    // Their titles are real: many are 建议 of the people's congress. Some invented situations have no number in them.
    const told = found.filter((code) => !['title-form', 'data-missing', 'half-width'].includes(code))
    expect(told).toEqual([])
  })
})
