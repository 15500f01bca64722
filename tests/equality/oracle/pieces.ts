import type { Sourced } from './rows.js';

/** Where a row says that it comes from. */
export const sourceOf = ({ source, source_url: url }: Sourced) =>
  source === null ? null : { title: source, url };

export const periodOf = ({
  label,
  starts_on: startsOn,
  ends_on: endsOn,
}: {
  label: string;
  starts_on: string;
  ends_on: string;
}) => ({ label, startsOn, endsOn });

export const moneyOf = ({
  amount_minor: amountMinor,
  currency,
}: {
  amount_minor: string;
  currency: string;
}) => ({
  amountMinor,
  currency,
});
