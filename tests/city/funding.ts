import { change } from './acts.ts';
import { day, instant, lastDay } from './calendar.ts';
import type { Chance } from './chance.ts';
import { hundred } from './prices.ts';
import type { Row } from './row.ts';
import { aboutInitiative, aboutNode, addressRow, editionAt, favourite, type Subject } from './subject.ts';
import { conditions, withdrawals } from './words.ts';

/** What was offered towards an initiative, and what was withdrawn. A few organisations offer most of it. */
export function* fundingRows(subject: Subject): Generator<Row> {
  const chance = subject.chanceOf('funding');
  const { pledges } = subject.size;
  const [first = 0] = subject.publishedAt;
  for (let nth = 0; nth < pledges; nth += 1)
    yield* pledgeRows(
      subject,
      chance,
      first + Math.floor(((nth + chance.fraction()) / pledges) * (lastDay - first)),
    );
}

function* pledgeRows(subject: Subject, chance: Chance, at: number): Generator<Row> {
  const { register, society, periods, currencies } = subject;
  const isAboutAll = chance.happens(0.1);
  const about = isAboutAll
    ? aboutInitiative(subject)
    : aboutNode(subject, favourite(subject, chance, 2), Math.max(1, editionAt(subject, at)));
  const { id, ref } = register.address('F');
  const stage = chance.happens(0.6) ? 'PLEDGED' : 'INDICATED';
  const giver = society.organisations[chance.rank(society.organisations.length)];
  const period = chance.oneOf(periods);
  const currency = currencies[chance.happens(0.9) ? 0 : 1] ?? '';
  const amount = chance.oneOf([1, 2, 5, 10, 20, 50, 100, 250, 500]) * hundred(currency) * 10;
  const name = `${stage === 'PLEDGED' ? 'Pledge' : 'Indication'} for ${about.ref}`;
  yield addressRow({ id, ref }, 'FUNDING', name, subject.id, null);
  yield [
    ...(['pledge', id, about.id, giver?.id ?? 0, giver?.account ?? null, stage, amount, currency] as const),
    ...([period.label, period.startsOn, period.endsOn] as const),
    ...([chance.happens(0.4) ? chance.oneOf(conditions) : null, instant(at)] as const),
  ];
  const act = {
    actor: `account:${giver?.account ?? ''}`,
    outcome: `{"__typename":"PledgeRecorded","pledge":"${ref}"}`,
    touched: [id, ...about.touched],
    spokenFor: giver?.id,
  };
  subject.acts.push({
    ...{ ...act, at, operation: 'pledge', reason: null },
    changes: change('pledge', null, ref),
  });
  const withdrawnAt = at + chance.between(10, 500) * day;
  if (!chance.happens(0.07) || withdrawnAt > lastDay) return;
  const reason = chance.oneOf(withdrawals);
  yield ['pledge_withdrawal', id, reason, instant(withdrawnAt)];
  subject.acts.push({
    ...{ ...act, at: withdrawnAt, operation: 'withdrawPledge', reason },
    changes: change('pledge', ref, null),
  });
}
