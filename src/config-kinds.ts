import Holidays from 'date-holidays'

/** A kind of value: what it is, in words that end a sentence; an example; how it is read, null if it cannot be. */
export type Kind<T> = {
  readonly is: string
  readonly example: string
  /** Not to be shown on a screen. */
  readonly hidden?: true
  readonly read: (written: string) => T | null
}

const hostName = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)*[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?$/u
const isAddress = (text: string): boolean => {
  const at = text.lastIndexOf('@')
  return /^[^\s@<>()[\]",;:\\]+$/u.test(text.slice(0, at)) && at > 0 && hostName.test(text.slice(at + 1))
}

const listOf = (written: string): readonly string[] =>
  written.split(/[\s,;]+/).flatMap((part) => (part ? [part.toLowerCase()] : []))
const allOr = (list: readonly string[], test: (one: string) => boolean) => (list.every(test) ? list : null)

/** Any words will do. */
export const words = (is: string, example: string): Kind<string> => ({ is, example, read: (written) => written })

/** Where anybody may have an address: one of these would make a colleague of every stranger there. */
const everybodys: ReadonlySet<string> = new Set(
  listOf(`gmail.com googlemail.com outlook.com hotmail.com hotmail.fr hotmail.co.uk live.com msn.com icloud.com me.com
    mac.com yahoo.com yahoo.fr yahoo.de yahoo.co.uk yahoo.co.in yahoo.in ymail.com aol.com gmx.com gmx.net gmx.de web.de
    mail.com t-online.de proton.me protonmail.com fastmail.com zoho.com rediffmail.com orange.fr free.fr sfr.fr
    laposte.net wanadoo.fr libero.it`),
)

export const domains: Kind<readonly string[]> = {
  is: "the agency's own mail domains, with commas between them, and no provider's that everybody may use",
  example: 'slidework.example,slidework.test',
  read: (written) => allOr(listOf(written), (one) => one.includes('.') && hostName.test(one) && !everybodys.has(one)),
}

export const address: Kind<string> = {
  is: 'one mail address',
  example: 'tracker@slidework.example',
  read: (written) => (isAddress(written) ? written.toLowerCase() : null),
}

export const addresses: Kind<readonly string[]> = {
  is: 'mail addresses, with commas between them',
  example: 'office@slidework.example',
  read: (written) => allOr(listOf(written), isAddress),
}

export const host = (which: 'imap' | 'smtp'): Kind<string> => ({
  is: 'the name of a mail server, without protocol or port',
  example: `${which}.slidework.example`,
  read: (written) => (hostName.test(written) || /^[\da-f]*:[\da-f:.]+$/i.test(written) ? written : null),
})

export const authserv: Kind<string> = {
  is: 'the first word of the Authentication-Results line that your mail server puts on a mail it receives',
  example: 'mx.google.com',
  read: (written) => (/^[^\s;]+$/.test(written) ? written.toLowerCase() : null),
}

/** A whole number, both ends included; `usual` is the example. */
export const whole = (least: number, most: number, usual: number): Kind<number> => ({
  is: `a whole number from ${least} to ${most}`,
  example: String(usual),
  read: (written) => (/^\d{1,6}$/.test(written) && +written >= least && +written <= most ? +written : null),
})

/** Whether letters to clients go out by themselves, or are shown to the agency's owner of the thread first. */
export type Mode = 'auto' | 'review'

export const mode: Kind<Mode> = {
  is: 'auto or review',
  example: 'review',
  read(written) {
    const known: readonly Mode[] = ['auto', 'review']
    return known.find((each) => each === written.toLowerCase()) ?? null
  },
}

export const yesOrNo: Kind<boolean> = {
  is: 'yes or no',
  example: 'yes',
  read: (written) => (/^(?:yes|no)$/i.test(written) ? written.toLowerCase() === 'yes' : null),
}

export const zone: Kind<string> = {
  is: 'the name of a time zone',
  example: 'Europe/London',
  read(written) {
    try {
      new Intl.DateTimeFormat('en', { timeZone: written })
      return written
    } catch (error) {
      if (error instanceof RangeError) return null
      throw error
    }
  },
}

export const country: Kind<string> = {
  is: 'a country of ISO 3166, with its state where holidays differ (GB-SCT)',
  example: 'GB',
  read(written) {
    const [code = '', state] = written.toUpperCase().split('-')
    const known = new Holidays()
    if (known.getCountries()[code] === undefined) return null
    return state === undefined || known.getStates(code)?.[state] !== undefined ? written.toUpperCase() : null
  },
}

export const hours: Kind<{ readonly opens: string; readonly closes: string }> = {
  is: 'an opening and a later closing time',
  example: '09:00-18:00',
  read(written) {
    const [, opens, closes] = /^((?:[01]\d|2[0-3]):[0-5]\d)\s*[-–]\s*((?:[01]\d|2[0-3]):[0-5]\d)$/.exec(written) ?? []
    return opens && closes && opens < closes ? { opens, closes } : null
  },
}

export const login = words('the name you log in with', 'tracker@slidework.example')

export const password: Kind<string> = {
  is: 'the password, or app password, of the mailbox',
  example: 'abcd-efgh-ijkl-mnop',
  hidden: true,
  read: (written) => written,
}

const shortestSecret = 16

export const secret: Kind<string> = {
  is: `a secret of ${shortestSecret} characters or more`,
  example: '64 digits that no one can guess (openssl rand -hex 32)',
  hidden: true,
  read: (written) => (written.length >= shortestSecret ? written : null),
}
