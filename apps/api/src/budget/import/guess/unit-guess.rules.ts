import type { AmountScale } from '@plumbline/money/csv-amount';
import { plain } from './budget-words.js';

const scaleWords: readonly (readonly [AmountScale, RegExp])[] = [
  // What is made of several words stands before the words that it is made of.
  [1_000_000_000_000, /\bbillones\b|\btrillions?\b|\btrilh(?:ao|oes)\b|трлн|兆円|조원|تريليون/],
  [
    1_000_000_000,
    /\bmiles de millones\b|\bmil millones\b|\bthousand millions?\b|\b(?:us)?billions?\b|\bbilh(?:ao|oes)\b|\bmilliarden?\b|\bmilliards?\b|\bmiliard\w*|\bmiljard\w*|\bmiliar\b|\bmrds?\b|\bmld\b|\bmld[.€]|\bty đong\b|[£€$]\s?bn\b|млрд|мільярд|миллиард|十億|십억|مليار|मिलियर्ड|अरब|พันล้าน|מיליארד/,
  ],
  [10_000_000, /\bcrores?\b|\bkarod\b|करोड|कोटी|কোটি|千万/],
  [100_000, /\bla(?:kh|c)s?\b|लाख|লাখ|লক্ষ|十万|십만/],
  [100_000_000, /億円|億元|亿元|亿|억원|億/],
  [
    1_000_000,
    /\bmillions?\b|\bmillones\b|\bmillo\b|\bmilh(?:ao|oes)\b|\bmilion\w*|\bmillion(?:en)?\b|\bmillio\b|\bmiljon\w*|\bmiljoen\w*|\bmilyon\b|\bmio\b|\bmln\b|\bmilj\b|\bmil\. ?(?:kc|eur|€|lei|kn|din)|\bmil kc\b|\bmkr\b|\bmdkk\b|\bmnok\b|\bmsek\b|\bm ?€|€ ?m\b|\bmeur\b|[£$] ?m\b|\bjuta\b|\btrieu\b|млн|мільйон|миллион|百万|百萬|백만|مليون|मिलियन|ล้านบาท|מיליו|εκατ/,
  ],
  [10_000, /万元|萬元|万円|만원/],
  [
    1_000,
    /\bthousands?\b|\btausend\b|\btsd\b|\bteur\b|\bt ?€|\bk ?€|\bkeur\b|\bmiles de\b|\bmilliers?\b|\bmigliaia\b|\bmilhares\b|\bmil reais\b|r\$ ?mil\b|\ben miles\b|\btys\b|\btis\b|\btisic\w*|\btusen\w*|\btusind\w*|\bt\.? ?kr\b|\btkr\b|\bt(?:dkk|sek|nok)\b|\bduizend\w*|\bezer\b|\bmii(?: de)? lei\b|\btuha\w*|\btukst|\btuks\b|\bribu\b|\bbin tl\b|\bnghin\b|'000|\b000'?s\b|[£€$₹] ?000\b|\b1[.,' ]?000 ?(?:eur\w*|usd|nok|sek|dkk|kr\b|chf|fr\b|\$|€|£|zl|kc)|\b(?:eur|usd|nok|sek|dkk|kr|chf|fr|r\$|£|€|\$)\.? ?1[.,' ]?000\b|тыс|тис|хил\.|хиљ|千円|千元|千美元|천원|ألف|الاف|हजार|হাজার|พันบาท|אלפי|χιλ/,
  ],
  [100, /百円|\bhundreds of (?:euros|dollars|pounds)\b/],
];

/**
 * What the amounts of a table count, by the words of the first text that says it. Nothing where none does: amounts that
 * are silently a thousand times too small are the worst that an import can do, so whoever brings the file is told.
 */
export function unitIn(texts: readonly string[]): AmountScale | undefined {
  for (const text of texts) {
    const words = plain(text).replace(/[\u2018\u2019\u02bc`\u00b4]/g, "'");
    const [unit] = scaleWords.find(([, sign]) => sign.test(words)) ?? [];
    if (unit !== undefined) return unit;
  }
  return undefined;
}
