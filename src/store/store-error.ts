/** The store cannot be opened or trusted; the message says what to do and is meant for the operator. */
export class StoreError extends Error {
  override readonly name = 'StoreError'
}
