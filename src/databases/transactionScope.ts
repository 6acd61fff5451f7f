/** What the guards need to know of the transaction that the running code belongs to. */
export interface TransactionScope {
  /** Why nothing of it was kept, once that is known. */
  failure?: Error
  /** Payload has committed: later writes of the same async context are not part of it. */
  isOver: boolean
  state: 'committed' | 'new' | 'open' | 'rolled back'
}
