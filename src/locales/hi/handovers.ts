import type { Phrase } from '../phrase.ts'
import { phrase } from './spelling.ts'

const who = '(?<who>[a-z\\u0900-\\u0963]+)(?: (?:जी|सर|मैम|दीदी|भाई|ji|sir|mam|maam|didi|bhai))?'
/** 'यह', 'is par': the thing, in one word or two. */
const it = '(?:(?:इसे|इस पर|इसको|यह|ये|उसे|उस पर|वह|ise|is par|isko|isko|yeh|ye|use|us par|wo|woh) )?'
const working = '(?:देख|कर|बना|संभाल|सँभाल|लिख|तैयार कर|dekh|kar|bana|sambhal|sambhaal|likh|handle kar|taiyar kar)'
const going =
  '(?:रह[ाीे] (?:हैं|है|हूं)|लेंग[ेी]|लेग[ाी]|लूंग[ाी]|rah(?:a|i|e) (?:hain|hai|h|hoo?n|hun?)|leng(?:e|i)|leg(?:a|i)|lung(?:a|i)|loong(?:a|i))'

/** A colleague has it, or the writer takes it over. */
export const inHand: readonly Phrase[] = [
  phrase(
    `‹(?:मैं|मै|main|mai)› (?:.{0,20} )?‹(?:देख|संभाल|सँभाल|dekh|sambhal|sambhaal|handle kar) (?:रह[ाी] हूं|लूंग[ाी]|rah(?:a|i) (?:hoo?n|hun?)|lung(?:a|i)|loong(?:a|i))›`,
    'यह मैं देख रही हूँ',
  ),
  phrase(`‹${who} ${it}${working} ${going}›`, 'ओम बना रहे हैं'),
  phrase(
    `‹${who} (?:के पास|के ज़िम्मे|ke paas|ke pass|ke zimme) (?:है|हैं|रहेग[ाी]|hai|hain|rahega|rahegi)›`,
    'इसका ज़िम्मा मीरा के पास है',
  ),
  phrase(
    `‹${who} (?:को|ko) (?:सौंप|दे|कह|बोल|बता|saunp|de|keh|bol|bata) (?:दिया|दी|दिए|diya|di|diye)(?: (?:है|hai))?›`,
    'मीरा को सौंप दिया है',
  ),
]
