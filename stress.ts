import { dues } from './src/reading/due.ts'
import { localeOf } from './src/locales/languages.ts'
for (const l of ['en', 'fr', 'hi'] as const) for (const unit of ['friday ', '1 h ', '24-24-', '2026/', 'the the ', 'from 3 to ', 'lundi 14 ', 'mars 14 ', 'two weeks ', 'vingt et un ', 'कल ', '२१ सोमवार ', 'twenty first of ', 'a', 'sept-', '23/sep/']) {
  const text = unit.repeat(Math.ceil(400 / unit.length))
  dues(text + 'x', '2026-03-12T09:52:00+01:00', 'Europe/Paris', localeOf(l))
  const t = performance.now(); dues(text, '2026-03-12T09:52:00+01:00', 'Europe/Paris', localeOf(l)); const ms = performance.now() - t
  if (ms > 4) console.log(l, JSON.stringify(unit), ms.toFixed(1), 'ms')
}
