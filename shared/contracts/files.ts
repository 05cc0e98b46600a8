// Files 附件: what a proposal cites of them. The bytes lie in the bucket under their hash.
import * as z from 'zod/mini'
import { labelled } from './labels.ts'

/** The SHA-256 of a file's bytes, in hexadecimal: its name in the bucket. */
export const fileHash = z.string().check(z.regex(/^[0-9a-f]{64}$/))

/** A file that was uploaded and confirmed. */
export const attachment = z.strictObject({
  hash: labelled(fileHash, '文件摘要'),
  name: labelled(z.string().check(z.minLength(1), z.maxLength(120)), '文件名'),
  /** The media type, as its first bytes confirm. */
  type: labelled(z.string().check(z.maxLength(100)), '文件类型'),
  bytes: labelled(z.int().check(z.positive()), '大小（字节）'),
})
export type Attachment = z.infer<typeof attachment>
