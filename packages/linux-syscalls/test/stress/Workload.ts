/** Of many operations at once, each of which may be cancelled at any moment. */
export interface Workload {
  /** How many operations are started at least. */
  readonly operations: number;
  /** The same choices are made for a seed each time. */
  readonly seed: number;
  /** An empty directory for its files. */
  readonly directory: string;
}

/** What became of the operations; a function that returns it has thrown if one was lost or ended twice. */
export interface Outcome {
  readonly ended: number;
  readonly cancelled: number;
}
