// What differs between the partitions of AWS, as data: nothing else in infra/ asks which partition it is in.

interface PartitionFacts {
  /** Regions a level may be deployed to. */
  readonly regions: RegExp
  readonly runtime: string
  /** Used where the deployment file does not choose. */
  readonly architecture: 'arm64' | 'x86_64'
}

export const partitions: Readonly<Record<'aws' | 'aws-cn', PartitionFacts>> = {
  aws: {
    regions: /^(af|ap|ca|eu|il|me|mx|sa|us)-(?!gov)[a-z]+-\d$/,
    runtime: 'nodejs24.x',
    architecture: 'arm64',
  },
  'aws-cn': {
    regions: /^cn-(north|northwest)-1$/,
    // Announced for both Chinese regions in November 2025 (amazonaws.cn/en/new/2025, linked by
    // aws/aws-lambda-roadmap#15; aws/aws-cdk#36874), and CDK's facts about the regions say the same.
    runtime: 'nodejs24.x',
    // arm64 functions are not verified there. The bundles are plain JavaScript and run on either.
    architecture: 'x86_64',
  },
}
