import type { Frame } from './moves.ts'
import type { Phrase } from './phrase.ts'

/** Makers of frames for a language, whose `phrase` knows its ways of spelling. */
export function frameMakers(phrase: (source: string, example: string) => Phrase) {
  const frame =
    (act: Frame['act'], owes: Frame['owes']) =>
    (source: string, example: string, more: Pick<Frame, 'dated' | 'bare'> = {}): Frame => ({
      act,
      owes,
      ...phrase(source, example),
      ...more,
    })
  return {
    /** 'Could you send us the logo?' */
    request: frame('request', 'reader'),
    /** 'We could send you the logo on Friday.' */
    offer: frame('offer', 'writer'),
    /** 'You get the logo on Friday.' */
    promise: frame('promise', 'writer'),
    /** 'Tom sends you the logo on Friday.' The group `who` holds the name. */
    promiseOf: frame('promise', 'named'),
  }
}
