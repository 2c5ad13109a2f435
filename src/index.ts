/** The public API: reading mails without sending any. */
export { type Commitment, type Person, type ScanOptions, scan, type Thread } from './scan.ts'
