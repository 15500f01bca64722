import { standingOf } from '../platform/standing';
import { type Bar, BarChart } from '../ui/bar-chart';
import { Figure } from '../ui/figure';
import type { Indicator } from './indicator-status';
import { shownTarget } from './indicator-status';
import { IndicatorTable } from './indicator-table';
import { drawnValue, sayValue } from './value-words';

interface ResultsPictureProps {
  about: string;
  indicators: readonly Indicator[];
}

const percents = { from: 0, to: 100, ticks: [0, 25, 50, 75, 100] };

/** The indicators that are shares, on the one scale that they have in common. Nothing where there are none. */
export function ResultsPicture({ about, indicators }: ResultsPictureProps) {
  const shares = indicators.filter(({ unit, latest }) => unit === '%' && latest);
  const bars = shares.map(shareBar);
  if (bars.length === 0 || bars.some(({ value, target }) => isOff(value) || isOff(target?.value ?? null)))
    return null;
  return (
    <Figure
      title="Measured shares against their targets"
      strand="results"
      twin={
        <IndicatorTable
          caption={`Shares measured for ${about}`}
          rows={shares.map((indicator) => ({ key: indicator.ref, indicator }))}
        />
      }
      source="The stroke is the target of the period in which it was measured."
    >
      <BarChart bars={bars} strand="results" axis={percents} tickText={(value) => `${value}%`} />
    </Figure>
  );
}

const isOff = (value: number | null) => value !== null && (value < percents.from || value > percents.to);

function shareBar(indicator: Indicator): Bar {
  const { ref, title, latest, unit } = indicator;
  const target = shownTarget(indicator);
  return {
    key: ref,
    label: `${ref} ${title}`,
    value: latest && drawnValue(latest.value),
    standing: latest ? standingOf(latest.standing) : 'unknown',
    valueText: latest ? sayValue(latest.value, unit) : 'not measured',
    // The words stand beneath: between a bar and a stroke that is near its end they have no room.
    target: target && { value: drawnValue(target.value), text: '' },
    note: target && `Target ${sayValue(target.value, unit)}, ${target.period.label}`,
  };
}
