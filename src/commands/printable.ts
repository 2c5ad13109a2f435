/**
 * Text as it may go to a terminal or into a log: whatever stood in a mail, it moves no cursor, sets no title, hides
 * nothing and turns no direction of writing (Unicode UAX 9). Line ends and tabs stay.
 */
export const printable = (text: string): string => text.replace(/(?!\r?\n|\t)[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '')
