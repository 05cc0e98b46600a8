import { describe, expect, test } from 'vitest'
import { ceilings } from '#contracts/ceilings.ts'
import { policyDefaults } from '#contracts/policy.ts'
import { permissions } from '#contracts/roles.ts'
import { actOf, everyAct } from './catalogue.ts'
import { bodyOf, chosenAnew, type Field, fieldPath, fieldsOf, isInBranch } from './fields.ts'
import { actWords, codeName, fieldWords } from './words.ts'

function fieldsOfAct(action: string): readonly Field[] {
  const act = actOf(action)
  if (act === undefined) throw new Error(`no act ${action}`)
  return fieldsOf(act.body)
}
const named = (action: string, name: string) => fieldsOfAct(action).find((field) => field.name === name)

describe('a form from the schema of a body', () => {
  test('a text keeps its title and its limits', () => {
    expect(named('proposal.draft', 'title')).toEqual({
      name: 'title',
      title: '案由',
      required: true,
      what: { kind: 'text', min: 1, max: ceilings.line },
    })
  })

  test('suggestions are a list of texts, each with the limit of one', () => {
    expect(named('proposal.draft', 'suggestions')?.what).toEqual({
      kind: 'texts',
      itemTitle: '建议',
      least: 0,
      most: ceilings.list,
      max: ceilings.text,
    })
  })

  test('units and members are picked by name, wherever a field is called so', () => {
    expect(named('proposal.draft', 'suggestedUnits')?.what).toEqual({ kind: 'units', most: 5 })
    expect(named('case.object', 'proposedUnit')?.what).toEqual({ kind: 'unit' })
    expect(named('case.pre-assign', 'unit')?.what).toEqual({ kind: 'unit' })
    expect(named('proposal.invite', 'members')?.what).toEqual({ kind: 'members', most: 50 })
  })

  test('people who took part are names, typed in one line', () => {
    expect(named('proposal.record-discussion', 'participants')?.what).toEqual({ kind: 'names', most: 50 })
    expect(bodyOf(fieldsOfAct('proposal.record-discussion'), { participants: ['林一 ', ' '] })).toMatchObject(
      {
        participants: ['林一'],
      },
    )
  })

  test('the answers are rows, one field each for the suggestion, the disposition and the text', () => {
    const answers = named('case.draft-reply', 'answers')?.what
    expect(answers?.kind === 'rows' && answers.fields.map(({ title }) => title)).toEqual([
      '第几条建议',
      '采纳情况',
      '答复',
    ])
  })

  test('the final review asks for the outcome first, then for what that outcome needs', () => {
    const fields = fieldsOfAct('proposal.final-review')
    expect(fields[0]).toMatchObject({
      name: 'outcome',
      what: { options: ['accept', 'return', 'not-accept'] },
    })
    const shown = (outcome: string) =>
      fields.filter((field) => isInBranch(field, { outcome })).map(({ name }) => name)
    expect(shown('accept')).toEqual(['outcome', 'remark'])
    expect(shown('return')).toEqual(['outcome', 'remark', 'reasons'])
    expect(shown('not-accept')).toEqual(['outcome', 'reasons', 'explanation', 'forwardTo', 'forwardUnit'])
  })

  test('reasons are those of the outcome, and are chosen anew when it changes', () => {
    const fields = fieldsOfAct('proposal.final-review')
    const titleOf = (outcome: string) =>
      fields.find((field) => field.name === 'reasons' && isInBranch(field, { outcome }))?.title
    expect([titleOf('return'), titleOf('not-accept'), titleOf('accept')]).toEqual([
      '退改情形',
      '不予立案情形',
      undefined,
    ])
    expect(chosenAnew(fields, { outcome: 'return' })).toEqual({ reasons: undefined })
    expect(chosenAnew(fields, { remark: '请补充。' })).toEqual({})
    const context = {
      reasons: policyDefaults.requestReasons.map((one) => ({ ...one, retired: false, used: false })),
    }
    const offered = fieldWords('proposal.final-review', 'reasons').options?.(context as never, {
      outcome: 'return',
    })
    expect(offered?.map(({ value }) => value)).toContain('too-general')
    expect(offered?.map(({ value }) => value)).not.toContain('overtaken')
  })

  test('an instant is asked as a day and a time', () => {
    expect(named('delivery.replay', 'since')?.what).toEqual({ kind: 'instant' })
  })

  test('an act without a body has a form without fields', () => {
    expect(fieldsOfAct('case.claim')).toEqual([])
  })
})

describe('every act of the contracts', () => {
  test('nobody types an id or a region code: a proposal and a level are chosen by their names', () => {
    const levels = [{ code: '371400', name: '德州市', kind: 'city', url: 'http://city' }]
    const proposals = [{ value: 'p1', label: '关于接送区的提案' }]
    const offered = (action: string, name: string) =>
      fieldWords(action, name).options?.({ levels, proposals } as never, {})
    expect(offered('ticket.link', 'proposal')).toEqual(proposals)
    expect(offered('reading.publish', 'proposal')).toEqual(proposals)
    expect(offered('proposal.request', 'level')).toMatchObject([{ value: '371400', label: '德州市政协' }])
  })

  test('a code that two fields have has the name that is meant in each', () => {
    const named = (action: string, name: string, code: string) => {
      const field = fieldsOfAct(action).find((one) => one.name === name)
      expect(field?.what.kind === 'choice' && field.what.options).toContain(code)
      return codeName(action, name, code)
    }
    expect(named('list-item.enter', 'field', 'society')).toBe('社会建设')
    expect(named('topic.curate', 'outcome', 'merge')).toBe('并入其他选题')
    expect(named('proposal.give-opinion', 'recommendation', 'merge')).toBe('并案')
  })

  test.each(everyAct().map(({ action }) => action))('%s: every field has a Chinese title', (action) => {
    for (const field of fieldsOfAct(action)) {
      expect(fieldWords(action, field.name).title ?? field.title).toMatch(/[\u4e00-\u9fff]/)
    }
  })

  test('the table of words knows no act and no field that is not there', () => {
    for (const [action, { fields = {} }] of Object.entries(actWords)) {
      expect(permissions).toHaveProperty([action])
      const known = fieldsOfAct(action).map(({ name }) => name)
      expect(known).toEqual(expect.arrayContaining(Object.keys(fields)))
    }
  })
})

describe('the body of what was typed', () => {
  test('texts are trimmed, empty optional fields and empty list items stay out', () => {
    const body = bodyOf(fieldsOfAct('proposal.draft'), {
      title: ' 关于某事的提案 ',
      kind: 'sole',
      collective: '',
      situation: '甲',
      analysis: '乙',
      suggestions: ['一', ' ', '二 '],
      suggestedUnits: [],
      consentPublic: false,
      consentReason: '涉及商业秘密',
    })
    expect(body).toEqual({
      title: '关于某事的提案',
      kind: 'sole',
      situation: '甲',
      analysis: '乙',
      suggestions: ['一', '二'],
      consentPublic: false,
      consentReason: '涉及商业秘密',
    })
  })

  test('a day and a time are Beijing’s', () => {
    const fields = fieldsOfAct('delivery.replay')
    const typed = { what: 'since', since: '2027-03-01T08:30', delivered: false }
    expect(bodyOf(fields, typed)).toEqual({ ...typed, since: '2027-03-01T00:30:00.000Z' })
  })

  test('the path of a server’s field error leads to the field of the form', () => {
    expect(fieldPath('answers.0.text')).toEqual(['answers', 0, 'text'])
  })
})
