import { Columns } from '../ui/columns';
import { markClass, standingWord, type Standing } from '../ui/standing';
import type { StrandKey } from '../ui/strand';
import { Caption } from '../ui/words';

const strands: readonly { strand: StrandKey; name: string }[] = [
  { strand: 'cost', name: 'Cost' },
  { strand: 'voice', name: 'Voice' },
  { strand: 'funding', name: 'Funding' },
  { strand: 'results', name: 'Results' },
];
const standings: readonly Standing[] = ['record', 'illustrative', 'unknown'];
const roles = [
  { role: 'ink', use: 'text' },
  { role: 'ink-2', use: 'second text' },
  { role: 'ink-3', use: 'quiet text' },
  { role: 'rule-strong', use: 'edges' },
  { role: 'rule', use: 'hairlines' },
  { role: 'sunken', use: 'rest' },
  { role: 'surface', use: 'ground' },
  { role: 'focus', use: 'focus only' },
];

export function ColourSpecimens() {
  return (
    <div className="stack">
      <Columns count={4}>
        {strands.map(({ strand, name }) => (
          <div key={strand} data-strand={strand}>
            <div style={{ display: 'flex', gap: 'var(--s-1)' }}>
              {standings.map((standing) => (
                <svg key={standing} width="32%" height="40" role="img" aria-label={standingWord(standing)}>
                  <rect x="1" y="1" width="98%" height="38" className={markClass(standing)} />
                </svg>
              ))}
            </div>
            <p className="strand-word">
              <strong>{name}</strong>
            </p>
            <Caption>on the record, illustrative, not known</Caption>
          </div>
        ))}
      </Columns>
      <Columns count={4}>
        {roles.map(({ role, use }) => (
          <div key={role}>
            <div
              style={{
                height: '2.5rem',
                border: '1px solid var(--rule-strong)',
                background: `var(--${role})`,
              }}
            />
            <Caption>
              {role}: {use}
            </Caption>
          </div>
        ))}
      </Columns>
    </div>
  );
}
