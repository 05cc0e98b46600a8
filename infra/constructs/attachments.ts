// The bucket for files, each under its hash: never public, never deleted with the stack. Browsers of the portal put and
// fetch by signed addresses.
import { Duration, RemovalPolicy } from 'aws-cdk-lib'
import { BlockPublicAccess, Bucket, BucketEncryption, HttpMethods, ObjectOwnership } from 'aws-cdk-lib/aws-s3'
import type { Construct } from 'constructs'

/** How long what was forgotten can still be had back. */
const untilGone = Duration.days(30)

/** @param portal origin of the level's portal; without one no browser may reach the bucket */
export function attachments(scope: Construct, id: string, portal: string | undefined): Bucket {
  return new Bucket(scope, id, {
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
    encryption: BucketEncryption.S3_MANAGED,
    enforceSSL: true,
    versioned: true,
    removalPolicy: RemovalPolicy.RETAIN,
    lifecycleRules: [
      {
        abortIncompleteMultipartUploadAfter: Duration.days(7),
        noncurrentVersionExpiration: untilGone,
        expiredObjectDeleteMarker: true,
      },
    ],
    ...(portal === undefined
      ? {}
      : {
          cors: [
            {
              allowedOrigins: [portal],
              allowedMethods: [HttpMethods.PUT, HttpMethods.GET],
              allowedHeaders: ['content-type', 'x-amz-checksum-sha256'],
              maxAge: 3600,
            },
          ],
        }),
  })
}
