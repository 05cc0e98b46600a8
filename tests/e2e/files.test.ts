// Drafting with files in the browser, on the real embedded stack: a Word manuscript is imported, findings lead to their
// place, a PDF and a photo go to the bucket by signed addresses, a program under the name of a PDF is turned away.
import { readFile } from 'node:fs/promises'
import { Document, Packer, Paragraph } from 'docx'
import { expect, it } from 'vitest'
import { samples } from '../level/file-samples.ts'
import { inTheCounty } from './stage.ts'
import { portal } from './visitor.ts'

const title = '关于规范老旧小区电梯加装后管理的提案'
const lines = [
  title,
  '提案人：林一',
  '一、情况',
  '全区已加装电梯214部，其中37部停用超过一个月。联系人手机13800138000。',
  '二、分析',
  '加装时没有约定谁来维护，维保费用每年每部约6000元，无人分摊。',
  '三、建议',
  '1.由区住建局制定加装电梯使用管理协议范本，三个月内印发。',
  '2.由街道督促业主推选代管人，每季度公布运行情况。',
]
const manuscript = async () =>
  Packer.toBuffer(new Document({ sections: [{ children: lines.map((line) => new Paragraph(line)) }] }))
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

inTheCounty('files of a draft', (stage) => {
  it('[B8] [B9] a Word manuscript becomes a draft with its files, from the findings to the download', {
    timeout: 120_000,
  }, async () => {
    const { browser, played: county } = stage()
    const author = await portal(browser, county.url).as('member-09')
    const { page } = author
    const main = page.getByRole('main')
    await author.goTo('/proposals/new')

    // 导入 .docx：看过再放进表单，署名不进正文
    await page
      .getByLabel('选择要导入的文稿')
      .setInputFiles({ name: '电梯提案.docx', mimeType: word, buffer: await manuscript() })
    const shown = page.getByRole('dialog').filter({ hasText: '导入的内容' })
    await shown.getByText('提案人：林一').waitFor()
    await shown.getByRole('button', { name: '放进表单' }).click()
    await shown.waitFor({ state: 'hidden' })
    expect(await main.getByRole('textbox', { name: '案由' }).inputValue()).toBe(title)
    expect(await main.getByRole('textbox', { name: '情况' }).inputValue()).toContain('214部')
    expect(await main.getByPlaceholder('第 2 条建议').inputValue()).toContain('代管人')

    // 智能预审：点一条意见，光标到那里
    const finding = page.getByRole('button', { name: /像是手机号/ })
    await finding.click()
    const selected = await page.evaluate<string>(
      '((field) => field.value.slice(field.selectionStart, field.selectionEnd))(document.activeElement)',
    )
    expect(selected).toBe('13800138000')
    const situation = main.getByRole('textbox', { name: '情况' })
    await situation.fill((await situation.inputValue()).replace('联系人手机13800138000。', ''))
    await finding.waitFor({ state: 'detached' })

    // 附件：PDF 和照片上传，改名的程序被拒
    const files = page.getByLabel('选择附件文件')
    await files.setInputFiles([
      { name: '停用电梯清单.pdf', mimeType: 'application/pdf', buffer: samples.pdf },
      { name: '现场.jpg', mimeType: 'image/jpeg', buffer: samples.jpeg },
      { name: '通知.pdf', mimeType: 'application/pdf', buffer: samples.program },
      { name: '安装.exe', mimeType: 'application/x-msdownload', buffer: samples.program },
    ])
    await page.getByRole('button', { name: '移除停用电梯清单.pdf' }).waitFor()
    await page.getByRole('button', { name: '移除现场.jpg' }).waitFor()
    const why = (name: string) => page.getByRole('listitem').filter({ hasText: name }).getByRole('alert')
    expect(await why('通知.pdf').innerText()).toContain('与它的后缀不符')
    expect(await why('安装.exe').innerText()).toContain('不能上传“.exe”文件')

    // 存为草稿，在提案页下载
    await main.getByRole('button', { name: '存为草稿' }).click()
    await page.waitForURL(/\/proposals\/(?!new)[^/]+$/)
    const fetched = page.waitForEvent('download')
    await page.getByRole('button', { name: '下载停用电梯清单.pdf' }).click()
    const file = await fetched
    expect(file.suggestedFilename()).toBe('停用电梯清单.pdf')
    expect(await readFile(await file.path())).toEqual(samples.pdf)

    // 手机上也排得下
    await page.setViewportSize({ width: 360, height: 740 })
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360)
  })
})
