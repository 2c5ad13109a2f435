/** A mail server and who we are there. */
export type Server = {
  readonly host: string
  readonly port: number
  /** Absent only where nobody is asked for a name, as on the practice server. */
  readonly user?: string
  readonly password?: string
  /** Certificate of an authority that this machine does not know, in PEM. */
  readonly ca?: string
}

/** Whether a line to this host can be read on this machine only. */
const isLoopback = (host: string): boolean => /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/i.test(host)

/**
 * Whether a line without TLS will do. Anywhere else a man in the middle could strip STARTTLS from the server's offer
 * and read the password.
 */
export const mayBePlain = ({ host, ca }: Server): boolean => isLoopback(host) && ca === undefined
