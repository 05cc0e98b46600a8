// The API of attachments 附件: an upload is asked for, goes to the bucket by itself, and is confirmed; a file is fetched
// by an address of a few minutes. Answered by a function of its own, the only one that may reach the bucket.
import * as z from 'zod/mini'
import { attachment, fileHash } from '../files.ts'
import { instant, labelled } from '../labels.ts'
import { attachmentType } from '../policy.ts'
import { aggregateId } from '../shapes.ts'
import { type Endpoint, noBody, text } from './endpoint.ts'

const files = '/intake/files'

export const upload = z.strictObject({
  url: z.string(),
  method: z.literal('PUT'),
  /** To be sent exactly so: they are signed. The length goes by itself. */
  headers: z.record(z.string(), z.string()),
  until: instant,
})

export const filesApi = {
  fileRules: {
    method: 'GET',
    path: files,
    action: 'file.upload',
    title: '附件的要求',
    result: z.strictObject({
      types: z.array(attachmentType),
      bytes: z.int(),
      count: z.int(),
    }),
  },
  askUpload: {
    method: 'POST',
    path: files,
    action: 'file.upload',
    title: '上传附件',
    keyless: true,
    body: z.strictObject({
      name: text('文件名', 120),
      type: labelled(z.string().check(z.maxLength(100)), '文件类型'),
      bytes: labelled(z.int().check(z.positive()), '大小（字节）'),
      hash: labelled(fileHash, '文件摘要（SHA-256）'),
    }),
    result: z.strictObject({
      hash: fileHash,
      /** 待上传 · 已核验 */
      state: z.enum(['asked', 'confirmed']),
      /** Absent where the file is there already. */
      upload: z.exactOptional(upload),
    }),
  },
  confirmUpload: {
    method: 'POST',
    path: `${files}/{id}/confirm`,
    action: 'file.upload',
    title: '核验附件',
    keyless: true,
    body: noBody,
    result: attachment,
  },
  fetchFile: {
    method: 'GET',
    path: `${files}/{id}`,
    action: 'file.read',
    title: '下载附件',
    query: z.strictObject({
      proposal: z.exactOptional(labelled(aggregateId, '所属提案；不填时只能取自己上传的')),
    }),
    result: z.strictObject({ ...attachment.shape, url: z.string(), until: instant }),
  },
} as const satisfies Record<string, Endpoint>
