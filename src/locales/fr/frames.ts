import type { Frame } from '../moves.ts'
import { asks } from './asks.ts'
import { calls } from './calls.ts'
import { needs } from './needs.ts'
import { offers } from './offers.ts'
import { promises } from './promises.ts'

/** The first that fits decides. */
export const frames: readonly Frame[] = [...asks, ...needs, ...calls, ...offers, ...promises]
