import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { level } from '#contracts/level.ts'
import { regionName } from '#data/names.ts'
import dezhou from './371400.ts'
import decheng from './371402.ts'
import { parseDeployments } from './index.ts'
import { type DeploymentError, levelOf, parseDeployment } from './schema.ts'

const complaints = (contents: unknown, fileName = '371400.ts'): readonly string[] => {
  try {
    parseDeployment(fileName, contents)
    return []
  } catch (error) {
    return (error as DeploymentError).complaints
  }
}
const refusals = (contents: Record<string, unknown>): readonly string[] => {
  try {
    parseDeployments(contents)
    return []
  } catch (error) {
    return (error as DeploymentError).complaints
  }
}

describe('the deployment files of this repository', () => {
  test('are all listed, valid, and told to the functions in a form they accept', () => {
    const files = readdirSync(import.meta.dirname).filter((name) => /^\d{6}\.ts$/.test(name))
    const deployments = parseDeployments()
    expect(deployments.map(({ code }) => `${code}.ts`)).toEqual(files)
    for (const it of deployments) expect(level.parse(levelOf(it)).name).toBe(it.name)
  })

  test('are called as every reader of their code calls them', () => {
    for (const { code, name } of parseDeployments()) expect(regionName(code)).toBe(name)
  })

  test('know the levels right below them', () => {
    const children = parseDeployments().map((it) => [it.code, levelOf(it).children ?? []])
    expect(children).toEqual([
      ['370000', ['371400']],
      ['371400', ['371402']],
      ['371402', []],
      ['990121', []],
    ])
  })

  test('leave the architecture to the partition', () => {
    expect(parseDeployments().map((it) => [it.partition, it.architecture])).toEqual([
      ['aws-cn', 'x86_64'],
      ['aws-cn', 'x86_64'],
      ['aws-cn', 'x86_64'],
      ['aws', 'arm64'],
    ])
  })
})

describe('the portals a level leads to', () => {
  const portalsOf = (code: string) => {
    const deployment = parseDeployments().find((it) => it.code === code)
    return deployment === undefined ? undefined : levelOf(deployment).portals?.map((portal) => portal.code)
  }

  test('are the level above, its own, and those below, told to the functions', () => {
    expect(portalsOf('370000')).toEqual(['370000', '371400'])
    expect(portalsOf('371400')).toEqual(['370000', '371400', '371402'])
    expect(portalsOf('371402')).toEqual(['371400', '371402'])
  })

  test('are given in the file where the other level has none here', () => {
    expect(portalsOf('990121')).toEqual(['990100', '990121'])
  })

  test('leave out a level that does not say where its portal is', () => {
    const { portal: _, ...silent } = dezhou
    const [city, county] = parseDeployments({
      '371400.ts': { ...silent, parentIsExternal: true },
      '371402.ts': decheng,
    }).map(levelOf)
    expect(county?.portals?.map(({ code }) => code)).toEqual(['371402'])
    expect(city?.portals?.map(({ code }) => code)).toEqual(['371402'])
  })
})

describe('a deployment file is refused, naming the file and the field,', () => {
  test.each([
    ['with a key that does not exist', { ...dezhou, colour: 'red' }, 'colour: there is no such key'],
    [
      'with a misspelt key inside',
      { ...dezhou, identity: { ...dezhou.identity, isuer: '' } },
      'identity.isuer: there is no such key',
    ],
    [
      'with an allow-list entry that is an address of a page',
      { ...dezhou, webhookAllowList: ['10.0.0.0/8', 'https://oa.example.cn'] },
      'webhookAllowList.1: must be a host, an address or a network',
    ],
    [
      'with a portal at a path',
      { ...dezhou, portal: 'https://tian.dzzx.example.cn/portal/' },
      'portal: must be an origin, like https://tian.example.cn',
    ],
    [
      'with the portal of a level that is not next to it',
      {
        ...dezhou,
        externalPortals: [
          { code: '130000', name: '河北省', kind: 'province', url: 'https://tian.example.cn' },
        ],
      },
      'externalPortals.0.code: 130000 is neither the parent of 371400 nor below it',
    ],
    ['with a code that is none', { ...dezhou, code: '3714' }, 'code: must be six digits (GB/T 2260)'],
    [
      'with the code of another kind',
      { ...dezhou, kind: 'county' },
      'kind: is county, but 371400 is the code of a city',
    ],
    [
      'for training with a parent',
      { ...dezhou, training: true },
      'training: has no parent and no external portals, since nothing of it leaves the level',
    ],
    [
      'with a parent that is not above it',
      { ...dezhou, parent: '130000' },
      'parent: 130000 is not above 371400',
    ],
    [
      'with a region of another partition',
      { ...dezhou, region: 'eu-west-1' },
      'region: eu-west-1 is not a region of partition aws-cn',
    ],
    [
      'with an issuer that is not https',
      { ...dezhou, identity: { ...dezhou.identity, issuer: 'http://id.example.cn' } },
      'identity.issuer: must be an https address',
    ],
    [
      'with an instant in another time',
      { ...dezhou, session: { ...dezhou.session, opens: '2027-01-11T00:00:00Z' } },
      'session.opens: must be in Chinese time, ending in +08:00',
    ],
    [
      'with a session that closes before it opens',
      { ...dezhou, session: { ...dezhou.session, closes: dezhou.session.opens } },
      'session.closes: must be after session.opens',
    ],
    [
      'with a session that ends before its window closes',
      { ...dezhou, session: { ...dezhou.session, ends: dezhou.session.opens } },
      'session.ends: must not be before session.closes',
    ],
    [
      'with a holiday named twice',
      {
        ...dezhou,
        calendar: {
          version: '1',
          overrides: [
            { date: '2027-04-08', working: false, reason: 'a' },
            { date: '2027-04-08', working: true, reason: 'b' },
          ],
        },
      },
      'calendar.overrides: names a date twice',
    ],
    [
      'with a retention that CloudWatch does not know, or below six months',
      { ...dezhou, logRetentionDays: 90 },
      'logRetentionDays: must be one of 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653',
    ],
  ])('%s', (_, contents, complaint) => {
    expect(complaints(contents)).toEqual([`371400.ts: ${complaint}`])
  })

  test('with a policy key that does not exist', () => {
    const policy = { ...dezhou.policy, overrides: { replyPeriodDays: 90 } }
    expect(complaints({ ...dezhou, policy })).toEqual([
      '371400.ts: policy.overrides.replyPeriodDays: there is no such key',
    ])
  })

  test('with a floor for what is related above what is the same', () => {
    const refusedWith = (overrides: object) =>
      complaints({ ...dezhou, policy: { ...dezhou.policy, overrides } })
    const complaint =
      '371400.ts: policy.overrides: relatedThreshold must not be above sameMatterThreshold or mergeThreshold'
    expect(refusedWith({ relatedThreshold: 0.7 })).toEqual([complaint])
    expect(refusedWith({ mergeThreshold: 0.05 })).toEqual([complaint])
    expect(refusedWith({ relatedThreshold: 0.5 })).toEqual([])
  })

  test('with a policy before this one that would be in force after it', () => {
    const policyWith = (...earlier: string[]) => ({
      ...dezhou.policy,
      effective: '2027-07-01',
      earlier: earlier.map((effective) => ({ ...dezhou.policy, version: effective, effective })),
    })
    const complaint =
      '371400.ts: policy.earlier: must be the policies before this one, each effective before the next'
    expect(complaints({ ...dezhou, policy: policyWith('2027-07-01') })).toEqual([complaint])
    expect(complaints({ ...dezhou, policy: policyWith('2027-02-01', '2027-01-01') })).toEqual([complaint])
    const policy = policyWith('2027-01-01', '2027-02-01')
    expect(levelOf(parseDeployment('371400.ts', { ...dezhou, policy })).policy).toEqual(policy)
  })

  test('[A22] with a policy that asks for more than a record holds', () => {
    const policy = {
      ...dezhou.policy,
      overrides: { suggestionCount: 101, titleChars: { least: 4, most: 201 } },
    }
    expect(complaints({ ...dezhou, policy })).toEqual([
      expect.stringMatching(/^371400\.ts: policy\.overrides\.titleChars\.most: /),
      expect.stringMatching(/^371400\.ts: policy\.overrides\.suggestionCount: /),
    ])
  })

  test('when the functions’ environment could not hold it', () => {
    const overrides = Array.from({ length: 40 }, (_, day) => ({
      date: new Date(Date.UTC(2027, 0, 1 + day)).toISOString().slice(0, 10),
      working: false,
      reason: '县庆放假一天，另行通知补班的日期',
    }))
    expect(complaints({ ...dezhou, calendar: { version: '1', overrides } })).toEqual([
      expect.stringMatching(/^371400\.ts: policy: the functions' LEVEL would be \d+ bytes; at most 3072 fit/),
    ])
  })
})

describe('a set of deployment files is refused', () => {
  const alone = { ...dezhou, parent: undefined }

  test('when a file is not named by its code, so that no two can have the same', () => {
    expect(refusals({ '371400.ts': alone, 'dezhou.ts': alone })).toEqual([
      'dezhou.ts: code: a file is named by its code, 371400.ts',
    ])
  })

  test('when a parent is neither here nor external', () => {
    expect(refusals({ '371400.ts': dezhou })).toEqual([
      '371400.ts: parent: 370000 has no file here; add it, or say parentIsExternal: true',
    ])
    expect(refusals({ '371400.ts': { ...dezhou, parentIsExternal: true } })).toEqual([])
  })

  test('when a parent is for training, which nothing leaves', () => {
    expect(refusals({ '371400.ts': { ...alone, training: true }, '371402.ts': decheng })).toEqual([
      '371402.ts: parent: 371400 is for training; nobody is below it',
    ])
  })

  test('when a portal is given by hand of a level that has a file here', () => {
    const externalPortals = [
      { code: '371402', name: '德城区', kind: 'county', url: 'https://tian.example.cn' },
    ]
    expect(refusals({ '371400.ts': { ...alone, externalPortals }, '371402.ts': decheng })).toEqual([
      '371400.ts: externalPortals.0: 371402 does have a file here',
    ])
  })

  test('with every complaint about every file at once', () => {
    expect(refusals({ '1.ts': { ...dezhou, code: '1' }, '2.ts': { ...dezhou, name: '' } })).toEqual([
      '1.ts: code: must be six digits (GB/T 2260)',
      '2.ts: name: must not be empty',
    ])
  })
})
