import { sayDate } from '../platform/dates';
import { sayMoney } from '../platform/money';
import { pathOfRef, strandOfRef } from '../platform/ref';
import { EmptyState } from '../ui/empty-state';
import { RefChip } from '../ui/ref-chip';
import { RowList } from '../ui/row-list';
import { Section } from '../ui/section';
import { Status } from '../ui/status';
import { Tag } from '../ui/tag';
import { Caption } from '../ui/words';
import type { Organisation } from './organisation-page';

/** The latest that was said for an organisation. */
export function Sayings({ organisation: { name, submissions } }: { organisation: Organisation }) {
  const { nodes } = submissions;
  return (
    <Section strand="voice" id="said" title="Said" lede="The latest ten.">
      {nodes.length === 0 ? (
        <EmptyState title="Nothing was said yet">
          What a representative says for {name} while a proceeding is open stands here.
        </EmptyState>
      ) : (
        <RowList
          label={`Said for ${name}`}
          rows={nodes.map(({ ref, opening, receivedAt, about }) => ({
            key: ref,
            sign: <RefChip refText={ref} strand="voice" href={pathOfRef(ref)} />,
            body: (
              <>
                <p>{opening}</p>
                <Caption>
                  About <About about={about} />, {sayDate(receivedAt.slice(0, 10), 'table')}
                </Caption>
              </>
            ),
          }))}
        />
      )}
    </Section>
  );
}

/** The latest that an organisation offered to pay. Offers stand beside each other and are never added. */
export function Offers({ organisation: { name, pledges } }: { organisation: Organisation }) {
  const { nodes } = pledges;
  return (
    <Section strand="funding" id="offered" title="Offered" lede="The latest ten. Offers are never added.">
      {nodes.length === 0 ? (
        <EmptyState title="Nothing was offered yet">
          What a representative pledges for {name}, once it is verified, stands here.
        </EmptyState>
      ) : (
        <RowList
          label={`Offered by ${name}`}
          rows={nodes.map((pledge) => ({
            key: pledge.ref,
            sign: <RefChip refText={pledge.ref} strand="funding" href={pathOfRef(pledge.ref)} />,
            body: <Offer pledge={pledge} />,
          }))}
        />
      )}
    </Section>
  );
}

function Offer({ pledge }: { pledge: Organisation['pledges']['nodes'][number] }) {
  const { stage, amount, period, about, madeAt, withdrawnAt, standing } = pledge;
  const words = `${stage === 'PLEDGED' ? 'Pledged' : 'Indicated'} ${sayMoney(amount)} for ${period.label}`;
  return (
    <>
      <p>
        {withdrawnAt === null ? words : <s>{words}</s>}, towards <About about={about} />
      </p>
      <Caption>
        {sayDate(madeAt.slice(0, 10), 'table')}.{' '}
        {withdrawnAt === null ? null : (
          <Status shape="ring" word={`Withdrawn ${sayDate(withdrawnAt.slice(0, 10), 'table')}`} />
        )}{' '}
        {standing === 'ILLUSTRATIVE' ? <Tag standing="illustrative" /> : null}
      </Caption>
    </>
  );
}

function About({ about: { ref, title } }: { about: { ref: string; title: string } }) {
  return (
    <>
      <RefChip refText={ref} strand={strandOfRef(ref)} size="word" href={pathOfRef(ref)} /> {title}
    </>
  );
}
