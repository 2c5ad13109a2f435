import type { Frame } from '../moves.ts'
import { arrivals } from './arrivals.ts'
import { offers } from './offers.ts'
import { promises } from './promises.ts'
import { requests } from './requests.ts'
import { wishes } from './wishes.ts'

/** Requests first: 'you will send us' is asked of the reader though it looks like a promise of somebody's. */
export const frames: readonly Frame[] = [...requests, ...wishes, ...arrivals, ...offers, ...promises]
