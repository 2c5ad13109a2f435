export const you =
  '‹(?:आप(?! (?:को|लोगों को|सब को|सबको|सभी को|दोनों को))|तुम|आप लोग|आपकी टीम|आपकी तरफ़ से|आपकी ओर से|आपके द्वारा|aap(?! (?:ko|logo[n]? ko|sab ko|sabko|sabhi ko|dono ko)›)|ap|tum|aapki team|aap log|aapki taraf se|aapki side se)›'
export const we =
  '‹(?:हम|मैं|मै|हम लोग|हमारी टीम|हमारी तरफ़ से|हमारी ओर से|hum|ham|main|mai|hum log|humari team|hamari team|humari taraf se|hamari taraf se|hamari side se|humari side se)›'
export const us = '‹(?:हमें|हमको|मुझे|मुझको|humein|hamein|hume|hame|humko|hamko|mujhe|muje|mujhko)›'
export const toYou =
  '‹(?:आपको|आप (?:को|लोगों को|सब को|सबको|सभी को|दोनों को)|तुम्हें|aapko|aap (?:ko|logo[n]? ko|sab ko|sabko|sabhi ko|dono ko)|apko|tumhe|tumhein)›'
/** 'सोमवार कर दें?' asks leave, and nobody to do anything. */
export const unasked = '(?!.*(?:दें|लें|रें|dein|lein|den|rein)›(?: (?:तो|to|toh)›[^?]*)?(?: (?:क्या|kya|na))? ?\\?)'
/** A question for yes or no: 'kab' asks for a day. */
export const asks = '(?=.*\\?)'
/** With or without its mark: 'बैनर कब तक मिलेंगे, गुरुवार तक चाहिए'. */
export const asking = '(?:\\?|‹(?:कब|kab|kb)›)'
/** 'पता नहीं कब तक आएगा', 'bataunga kab tak milega': says nothing, or will. */
export const asksOutright = `(?:${asks}|(?!.*(?:पता|बता|देख|पूछ|pata|bata|dekh|pooch|puch)))`
