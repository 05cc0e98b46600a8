// One file on its way: hashed here, asked for, put into the bucket by its signed address, confirmed.
import type { Attachment } from '#contracts/files.ts'
import { api, type Result, read } from '../api/client.ts'
import { type Problem, ProblemError } from '../api/problem.ts'

export type FileRules = Result<'intake.fileRules'>

/** The media type as the rules know it: browsers have none for some endings, and some have their own. */
function typeOf(file: Pick<File, 'name' | 'type'>, { types }: FileRules): string {
  const ending = file.name.split('.').at(-1)?.toLowerCase() ?? ''
  return types.find(({ endings }) => endings.includes(ending))?.type ?? file.type
}

/** What can be said before anything is sent. */
export function refusedBeforehand(file: File, rules: FileRules): string | undefined {
  const ending = file.name.split('.').at(-1)?.toLowerCase() ?? ''
  if (!rules.types.some(({ endings }) => endings.includes(ending)))
    return `不能上传“.${ending}”文件，可上传的类型见下面。`
  if (file.size === 0) return '这个文件是空的。'
  if (file.size > rules.bytes)
    return `文件有 ${sizeText(file.size)}，超过 ${sizeText(rules.bytes)}。请压缩图片或拆分后再上传。`
  return undefined
}

export const sizeText = (bytes: number): string =>
  bytes >= 1024 * 1024 ? `${Math.round((bytes / 1024 / 1024) * 10) / 10} MB` : `${Math.ceil(bytes / 1024)} KB`

/** Word documents of either age are Word to people. */
const kindsOf = ({ types }: FileRules) => [...new Set(types.map(({ name }) => name.split(' ')[0]))].join('、')

export const rulesText = (rules: FileRules, most = rules.count): string =>
  `可上传 ${kindsOf(rules)}，每个不超过 ${sizeText(rules.bytes)}${most > 1 ? `，最多 ${most} 个` : ''}。`

const unsent: Problem = {
  status: 0,
  code: 'upload-cut',
  title: '上传中断了。请检查网络后点“重试”。',
  errors: [],
}
const turnedAway: Problem = { ...unsent, title: '文件没有被收下。请重新选择文件再试。' }

async function hashOf(file: File): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer())
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Tells how much has gone, from 0 to 1, which `fetch` cannot. */
function put(
  { url, method, headers }: { url: string; method: string; headers: Record<string, string> },
  file: File,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open(method, url)
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value)
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      onProgress(loaded / Math.max(total, 1)),
    )
    request.addEventListener('load', () =>
      request.status < 300 ? resolve() : reject(new ProblemError(turnedAway)),
    )
    request.addEventListener('error', () => reject(new ProblemError(unsent)))
    signal.addEventListener('abort', () => request.abort())
    request.send(file)
  })
}

/** Uploads a file and has it verified: as it may be cited. */
export async function upload(
  file: File,
  rules: FileRules,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<Attachment> {
  const hash = await hashOf(file)
  // A name of a few characters is long enough; what is beyond the limit goes before the ending.
  const name = file.name.length > 120 ? `${file.name.slice(0, 100)}…${file.name.slice(-16)}` : file.name
  const body = { name, type: typeOf(file, rules), bytes: file.size, hash }
  const asked = await read(api.POST('/intake/files', { body }))
  if (asked.upload !== undefined) await put(asked.upload, file, onProgress, signal)
  return read(api.POST('/intake/files/{id}/confirm', { params: { path: { id: hash } }, body: {} }))
}

/** Fetches a file under its name: a click on an address of a few minutes. */
export async function download(hash: string, proposal?: string): Promise<void> {
  const query = proposal === undefined ? {} : { proposal }
  const { url } = await read(api.GET('/intake/files/{id}', { params: { path: { id: hash }, query } }))
  const link = document.createElement('a')
  link.href = url
  link.rel = 'noopener'
  link.click()
}
