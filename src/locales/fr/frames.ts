import type { Frame } from '../moves.ts'
import { offers, promises } from './promises.ts'
import { requests } from './requests.ts'

/** The first that fits decides. */
export const frames: readonly Frame[] = [...requests, ...offers, ...promises]
