// Saving a version while one goes on writing, as data: what was sent, what has been typed since, and where the next one goes.
// A version on its way is sent again as it was until it is answered: the answer may only have been lost.
import type { Command, Receipt } from '../api/client.ts'
import { problemOfError } from '../api/problem.ts'
import { type DraftValues, draftBodyOf, sameValues } from './values.ts'

interface Place {
  readonly path: string
  /** None where it begins a draft. */
  readonly version?: number
}

export interface Saving {
  /** Of a draft that is not there yet one key, however often and from wherever it is saved. */
  readonly beginsBy?: string
  /** What this page has saved already: newer text goes there. */
  saved?: Place
  onItsWay?: { readonly values: DraftValues; readonly command: Command }
}

interface Means {
  readonly place: Place
  readonly newest: () => DraftValues
  readonly post: (command: Command) => Promise<Receipt>
  /** One version has arrived: from here on nothing more is to be typed. */
  readonly onArrived: () => void
}

/** Saves until what was sent last is what stands in the form. */
export async function saveNewest(saving: Saving, means: Means): Promise<Receipt> {
  for (;;) {
    saving.onItsWay ??= attemptOf(saving, means)
    const { values, command } = saving.onItsWay
    let receipt: Receipt
    try {
      receipt = await means.post(command)
    } catch (error) {
      if (problemOfError(error).status > 0) delete saving.onItsWay
      throw error
    }
    delete saving.onItsWay
    saving.saved = { path: `/intake/proposals/${receipt.id}/revise`, version: receipt.version }
    means.onArrived()
    if (sameValues(values, means.newest())) return receipt
  }
}

function attemptOf({ saved, beginsBy }: Saving, { place, newest }: Means) {
  const values = newest()
  const { member } = values
  const { path, version } = saved ?? place
  const begins = saved === undefined ? beginsBy : undefined
  return {
    values,
    command: {
      path,
      // For whom it is recorded is said once: it is theirs from then on.
      body: { ...(saved === undefined && member !== undefined ? { member } : {}), ...draftBodyOf(values) },
      key: begins ?? crypto.randomUUID(),
      ...(version === undefined ? {} : { version }),
    },
  }
}
