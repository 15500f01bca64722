import { expect, test } from 'vitest';
import { unitIn } from './unit-guess.rules.js';

test.each([
  ["Provision £'000", 1_000],
  ['Provision £’000', 1_000],
  ['£000s', 1_000],
  ['Figures in £ million', 1_000_000],
  ['£m', 1_000_000],
  ['£bn', 1_000_000_000],
  ['Beträge in 1.000 Euro', 1_000],
  ['in Tsd. EUR', 1_000],
  ['T€', 1_000],
  ['in Mio. Fr.', 1_000_000],
  ['Angaben in Milliarden Euro', 1_000_000_000],
  ["Montants en milliers d'euros", 1_000],
  ['En M€', 1_000_000],
  ['en milliards d’euros', 1_000_000_000],
  ['En miles de pesos', 1_000],
  ['millones de pesos', 1_000_000],
  ['miles de millones de pesos', 1_000_000_000],
  ['Valores em R$ mil', 1_000],
  ['R$ milhões', 1_000_000],
  ['importi in migliaia di euro', 1_000],
  ['w tys. zł', 1_000],
  ['w mln zł', 1_000_000],
  ['v tis. Kč', 1_000],
  ['v mil. Kč', 1_000_000],
  ['ezer forint', 1_000],
  ['tusental kronor', 1_000],
  ['Mkr', 1_000_000],
  ['1000 kr.', 1_000],
  ['mio. kr.', 1_000_000],
  ['(тис. грн)', 1_000],
  ['тыс. руб.', 1_000],
  ['млн рублей', 1_000_000],
  ['млрд. руб.', 1_000_000_000],
  ['(In ₹ crores)', 10_000_000],
  ['Rs. in Lakhs', 100_000],
  ['(₹ करोड़ में)', 10_000_000],
  ['（单位：千元）', 1_000],
  ['单位：万元', 10_000],
  ['单位：亿元', 100_000_000],
  ['（単位：千円）', 1_000],
  ['（単位　百万円）', 1_000_000],
  ['億円', 100_000_000],
  ['(단위: 백만원)', 1_000_000],
  ['(단위: 천원)', 1_000],
  ['القيمة بالمليون جنيه', 1_000_000],
  ['بالألف دينار', 1_000],
  ['หน่วย : ล้านบาท', 1_000_000],
  ['באלפי ש"ח', 1_000],
])('%s counts %i', (text, unit) => {
  expect(unitIn([text])).toBe(unit);
});

test.each([
  'REPUBLIC OF KENYA',
  'GROSS TOTAL ESTIMATES 2023/24 (KSh)',
  'Budget 2,000 and more',
  'Milton Keynes Council budget 2024',
  'ORÇAMENTO INICIAL (R$)',
  'Mile End ward, 2024',
  'Bezirk Milbertshofen, Ansatz 2024',
  'Thsd Road works in EUR',
])('%s says nothing of what is counted', (text) => {
  expect(unitIn([text])).toBeUndefined();
});

test('what the head of a column says stands before the title', () => {
  expect(unitIn(['Amount in €m', 'All in thousands of euros'])).toBe(1_000_000);
});
