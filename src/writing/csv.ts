/**
 * RFC 4180, with one precaution: a cell that a spreadsheet would take for a formula is told to be text by an apostrophe.
 */
export const csv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map(cell).join(',')).join('\r\n')

function cell(text: string): string {
  const harmless = /^\s*[=+\-@]/.test(text) || /^[\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(harmless) || harmless !== harmless.trim() ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
