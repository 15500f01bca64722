import { useState } from 'react';
import { axisFor } from '../ui/axis';
import { ButtonLink, ButtonRow } from '../ui/button';
import { Equation } from '../ui/equation';
import { Icicle, type IcicleCell } from '../ui/icicle';
import { KeyValues } from '../ui/key-values';
import { RangeBar, RangeScale } from '../ui/range-bar';
import { RefChip } from '../ui/ref-chip';
import { Share } from '../ui/share';
import { Status } from '../ui/status';
import { TreeTable, type TreeColumn } from '../ui/tree-table';
import { Caption, Nil } from '../ui/words';
import { rowsShown, type TreeSpecimen } from './tree-example';

const axis = axisFor([1_242_000]);

const cell = (key: string, part: number, title: string, value: string): IcicleCell => ({
  ...{ key, part, name: key, title, value, cells: [] },
  share: `${Math.round(100 * part)}% of the whole`,
});

const icicle: IcicleCell = {
  ...cell('I-2', 1, 'A response team', '$3.12M'),
  cells: [
    cell('A-6', 0.5, 'Watch and coordination', '$1.56M'),
    cell('A-7', 0.3, 'Analysis and guidance', '$936k'),
    cell('4 more', 0.2, 'four smaller parts', '$624k'),
  ],
};

const columns: readonly TreeColumn<TreeSpecimen>[] = [
  {
    key: 'class',
    label: 'Object class',
    look: 'minor',
    narrow: 'hide',
    cell: ({ objectClass }) => objectClass,
  },
  {
    key: 'range',
    label: 'Low, base, high',
    look: 'range',
    narrow: 'beneath',
    head: <RangeScale axis={axis} tickText={(value) => (value === 0 ? '$0' : `${value / 1e6}M`)} />,
    cell: ({ range, standing }) => (
      <RangeBar
        axis={axis}
        range={range}
        standing={standing}
        text={range ? `Low ${range.low}, base ${range.base}, high ${range.high}` : 'not published'}
      />
    ),
  },
  {
    key: 'base',
    label: 'Base',
    isNumeric: true,
    narrow: 'figure',
    sort: { direction: 'none', href: '#by-base' },
    cell: ({ range }) => range?.base.toLocaleString('en') ?? <Nil>not published</Nil>,
  },
  {
    key: 'share',
    label: 'Share of parent',
    isNumeric: true,
    narrow: 'hide',
    cell: ({ range, part }) =>
      range ? <Share part={part} label={`${Math.round(100 * part)}%`} /> : <Nil>not known</Nil>,
  },
  {
    key: 'change',
    label: 'Since edition 1',
    isNumeric: true,
    look: 'minor',
    narrow: 'beneath',
    cell: ({ change }) => change,
  },
];

/** Opened and closed by links without a script, in place with one. */
export function TreeSpecimens() {
  const [open, setOpen] = useState<readonly string[]>(['A-6', 'A-8', 'A-9']);
  const toggle = (key: string) =>
    setOpen(open.includes(key) ? open.filter((other) => other !== key) : [...open, key]);
  return (
    <div>
      <TreeTable
        label="Example cost lines, illustrative edition, US dollars"
        strand="cost"
        title={{
          label: 'Line',
          sign: ({ name, level }) => (
            <RefChip refText={name} strand={level > 1 ? 'cost' : undefined} href="#trees" />
          ),
          words: ({ title }) => title,
        }}
        columns={columns}
        rows={rowsShown(open)}
        onExpand={toggle}
        isCurrent={({ key }) => key === 'C-17'}
        detail={({ key }) => (key === 'C-17' ? <Basis /> : undefined)}
        foot={['Build-up of the whole', '', 'ends added up', '3,120,000', '', '+$110,000']}
      />
      <Icicle label="The same, as wide as it costs" strand="cost" root={icicle} standing="illustrative" />
      <div className="figure-foot">
        <span>Arrow keys walk; right opens, left closes, Enter goes to the line.</span>
      </div>
    </div>
  );
}

function Basis() {
  return (
    <div className="drawer">
      <div className="stack">
        <h3>Basis of estimate</h3>
        <Equation
          factors={[
            { amount: '2', words: 'posts' },
            { amount: '$60,000', words: 'a post, a year' },
          ]}
          result={{ amount: '$120,000', words: 'base' }}
        />
        <Caption>Low 2 × $48,000 = $96,000. High 2 × $72,000 = $144,000.</Caption>
        <ButtonRow>
          <ButtonLink isSmall href="#trees">
            Comment on this line
          </ButtonLink>
        </ButtonRow>
      </div>
      <KeyValues
        pairs={[
          { name: 'Method', value: 'By analogy, unit cost × posts' },
          { name: 'Confidence', value: <Status shape="half" word="Medium" /> },
          { name: 'Assumes', value: 'Registries confirm their contacts twice a year' },
        ]}
      />
    </div>
  );
}
