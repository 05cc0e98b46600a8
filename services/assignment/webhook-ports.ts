// What everything about webhooks stands on, beside the ports of the kernel.
import type { WorkingRows } from '#kernel/ports.ts'

export interface WebhookPorts {
  readonly rows: WorkingRows
  /** Milliseconds of wall time: signatures, secrets and retries live on the clock, never on business time. */
  readonly wall: () => number
  readonly random: (bytes: number) => Uint8Array
}
