export type Side = 'agency' | 'client'

/** A person of the thread. Whoever is not of the agency counts as the client's side, third parties too. */
export type Party = { readonly address: string; readonly name: string; readonly side: Side }

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase()

/** The side an address stands on; `agency` holds the agency's mail domains, subdomains included. */
export function sideOf(address: string, agency: readonly string[]): Side {
  const domain = domainOf(address)
  return agency.some((own) => domain === own.toLowerCase() || domain.endsWith(`.${own.toLowerCase()}`))
    ? 'agency'
    : 'client'
}

/**
 * Whether two people speak for the same house, so that one may act for the other. Two of the client's side are of one
 * house when they share a mail domain: a printer on copy does not accept what the client was asked.
 */
export function sameHouse(a: Party, b: Party): boolean {
  if (a.address === b.address) return true
  return a.side === b.side && (a.side === 'agency' || domainOf(a.address) === domainOf(b.address))
}
