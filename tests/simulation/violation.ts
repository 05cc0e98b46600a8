// An invariant that does not hold (engineering notes §2.3: I1 to I8, numbers, views, batches, liveness).
export class Violation extends Error {
  override readonly name = 'Violation'
  readonly invariant: string
  constructor(invariant: string, what: string) {
    super(`${invariant}: ${what}`)
    this.invariant = invariant
  }
}
