/** What stands behind the plus of `tracker+anything@agency.example`, '' where there is none; null for anybody else's address. */
export function plusPart(address: string, tracker: string): string | null {
  const at = tracker.indexOf('@')
  if (address === tracker) return ''
  if (!address.endsWith(tracker.slice(at)) || !address.startsWith(`${tracker.slice(0, at)}+`)) return null
  return address.slice(at + 1, address.indexOf('@'))
}
