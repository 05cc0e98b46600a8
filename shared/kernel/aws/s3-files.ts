// The files' bucket on S3. What an upload's address allows is in its signature: S3 refuses another length, another type
// and other bytes than those of the hash.
import {
  DeleteObjectCommand,
  GetObjectCommand,
  GetObjectTaggingCommand,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3'
import { getSignedUrl } from '@aws-sdk/s3-request-presigner'
import type { FileStore } from '../ports.ts'

/** Of its own: no checksums but the one that is signed. */
export const s3Client = () =>
  new S3Client({ requestChecksumCalculation: 'WHEN_REQUIRED', responseChecksumValidation: 'WHEN_REQUIRED' })

/** RFC 6266: the name in UTF-8, and the rest of the world gets a plain one. */
function disposition(name: string): string {
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="file"; filename*=UTF-8''${encoded}`
}

export function s3Files(client: S3Client, bucket: string): FileStore {
  return {
    async presignPut({ key, type, bytes, hash, seconds }) {
      const checksum = Buffer.from(hash, 'hex').toString('base64')
      const command = new PutObjectCommand({
        Bucket: bucket,
        Key: key,
        ContentType: type,
        ContentLength: bytes,
        ChecksumSHA256: checksum,
      })
      const url = await getSignedUrl(client, command, {
        expiresIn: seconds,
        // Headers, not parts of the address: the browser sends them, and S3 holds them against the bytes.
        unhoistableHeaders: new Set(['x-amz-checksum-sha256']),
        signableHeaders: new Set(['host', 'content-type', 'content-length', 'x-amz-checksum-sha256']),
      })
      return { url, headers: { 'content-type': type, 'x-amz-checksum-sha256': checksum } }
    },
    presignGet: ({ key, type, name, seconds }) =>
      getSignedUrl(
        client,
        new GetObjectCommand({
          Bucket: bucket,
          Key: key,
          ResponseContentType: type,
          ResponseContentDisposition: disposition(name),
          ResponseCacheControl: 'private, no-store',
        }),
        { expiresIn: seconds },
      ),
    async read(key) {
      try {
        const found = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }))
        return await found.Body?.transformToByteArray()
      } catch (error) {
        // Without the permission to list, S3 says of what is not there that it is forbidden.
        const status = error instanceof S3ServiceException ? error.$metadata.httpStatusCode : undefined
        if (status === 403 || status === 404) return undefined
        throw error
      }
    },
    async tags(key) {
      const { TagSet = [] } = await client.send(new GetObjectTaggingCommand({ Bucket: bucket, Key: key }))
      return Object.fromEntries(TagSet.map(({ Key = '', Value = '' }) => [Key, Value]))
    },
    async remove(key) {
      await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: key }))
    },
  }
}
