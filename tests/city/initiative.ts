import { actRows } from './acts.ts';
import { day, firstDay, years } from './calendar.ts';
import { Chance } from './chance.ts';
import { costRows } from './costs.ts';
import { fields } from './fields.ts';
import { fundingRows } from './funding.ts';
import { currencies } from './prices.ts';
import { resultRows } from './results.ts';
import type { Row } from './row.ts';
import { initiativeRow, settingRows } from './setting.ts';
import type { Society } from './society.ts';
import type { Register, Size, Subject } from './subject.ts';
import { grown } from './tree.ts';
import { voiceRows } from './voice.ts';
import { places } from './words.ts';

/** Everything about one initiative. */
export function* initiativeRows(
  seed: number,
  size: Size,
  { register, society }: { register: Register; society: Society },
): Generator<Row> {
  const subject = subjectOf(seed, size, register, society);
  yield* settingRows(subject);
  yield* costRows(subject);
  yield initiativeRow(subject);
  yield* resultRows(subject);
  yield* voiceRows(subject);
  yield* fundingRows(subject);
  yield* actRows(subject);
  society.initiatives.push(subject.id);
}

function subjectOf(seed: number, size: Size, register: Register, society: Society): Subject {
  const chance = new Chance(seed);
  const field = chance.oneOf(fields);
  const address = register.address('I');
  const name = chance.oneOf(field.aims);
  const first = firstDay + chance.below(1_200) * day;
  const second = first + chance.between(200, 420) * day;
  const third = second + chance.between(200, 420) * day;
  const money = currencies.map(({ code }) => code);
  const main = chance.rank(money.length);
  return {
    ...{ ...address, size, register, society, field },
    chanceOf: (strand) => new Chance(seed, ...Array.from(strand, (letter) => letter.charCodeAt(0))),
    title: `${name.charAt(0).toUpperCase()}${name.slice(1)} of ${chance.oneOf(places)}`,
    tree: grown(size, chance),
    ids: Array.from({ length: size.lines + size.areas }, () => 0),
    refs: [],
    titles: [],
    objectives: [],
    periods: years(new Date(first).getUTCFullYear() + 1, 5, chance.happens(0.5)),
    currencies: [main, main + 1, main + 2].map((index) => money[index % money.length] ?? ''),
    editions: [],
    publishedAt: [first, second, third].map((at) => at + chance.below(day)),
    editor: '',
    acts: [],
  };
}
