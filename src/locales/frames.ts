import { phrase } from './bounded.ts'
import type { Frame } from './moves.ts'

type More = Pick<Frame, 'dated' | 'bare'>

const frame =
  (act: Frame['act'], owes: Frame['owes']) =>
  (source: string, example: string, more: More = {}): Frame => ({ act, owes, ...phrase(source, example), ...more })

/** 'Could you send us the logo?' */
export const request = frame('request', 'reader')
/** 'We could send you the logo on Friday.' */
export const offer = frame('offer', 'writer')
/** 'You get the logo on Friday.' */
export const promise = frame('promise', 'writer')
/** 'Tom sends you the logo on Friday.' The group `who` holds the name. */
export const promiseOf = frame('promise', 'named')
