import { phrase } from './spelling.ts'

/** Words that stand for several things. */
export const several = {
  several: phrase(
    '‹(?:(?<two>(?:ये |इन |वे |ye |in |yeh )?(?:दोनों|dono|donon))|(?<three>तीनों|teeno|teenon)|चारों|chaaro|सब कुछ|सभी|सारे|सारी|sab kuch|sabhi|saare|saari|sab)›',
    'दोनों',
  ),
  they: phrase('‹(?:ये|इन्हें|उन्हें|inhe|unhe|inhein|unhein)›', 'इन्हें'),
  ordinal: phrase(
    '‹(?:(?<first>पहल[ाीे]|pehl[aie])|(?<second>दूसर[ाीे]|d(?:oo|u)sr[aie])|(?<third>तीसर[ाीे]|t(?:ee|i)sr[aie])) (?:वाल[ाीे]|तारीख़|चीज़|wal[aie]|date|tareekh|cheez|item|point)›',
    'pehli date theek hai',
  ),
}
