import { foreignClients } from '../locales/foreign-clients.ts'
import { languages } from '../locales/languages.ts'
import { anyOf } from '../locales/phrase.ts'
import type { Message } from '../message/message.ts'

const vacations = anyOf([...languages.map(({ layout }) => layout), ...foreignClients].flatMap((each) => each.vacations))

/**
 * QUIRK: many servers, Exchange among them, let a vacation reply go without a header that says so (RFC 3834 asks for
 * one); then only its subject tells. A person's answer to one begins with 'Re:'.
 */
export const isVacation = ({ subject }: Pick<Message, 'subject'>): boolean => vacations.test(subject)
