import { foreignClients, foreignVacations } from '../locales/foreign-clients.ts'
import { languages } from '../locales/languages.ts'
import { anyOf } from '../locales/phrase.ts'
import type { Message } from '../message/message.ts'

const clients = [...languages.map(({ layout }) => layout), ...foreignClients]
const vacations = anyOf([...clients.flatMap((each) => each.vacations), ...foreignVacations])

/**
 * QUIRK: many servers, Exchange among them, let a vacation reply go without a header that says so (RFC 3834 asks for
 * one); then only its subject tells. A person's answer to one begins with 'Re:'.
 */
export const isVacation = ({ subject }: Pick<Message, 'subject'>): boolean => vacations.test(subject)
