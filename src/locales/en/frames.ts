import type { Frame } from '../moves.ts'
import { arrivals } from './arrivals.ts'
import { asks } from './asks.ts'
import { calls } from './calls.ts'
import { needs } from './needs.ts'
import { nudges } from './nudges.ts'
import { offers } from './offers.ts'
import { pledges } from './pledges.ts'
import { promises } from './promises.ts'
import { wishes } from './wishes.ts'

/** Requests first: 'you will send us' is asked of the reader though it looks like a promise of somebody's. */
export const frames: readonly Frame[] = [
  ...calls,
  ...asks,
  ...needs,
  ...wishes,
  ...nudges,
  ...arrivals,
  ...pledges,
  ...offers,
  ...promises,
]
