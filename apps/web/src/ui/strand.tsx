import { useId, type ReactNode } from 'react';

/** The four strands, always in this order and in these colours. */
export type StrandKey = 'cost' | 'voice' | 'funding' | 'results';

interface StrandProps {
  strand: StrandKey;
  name: string;
  question: string;
  id?: string | undefined;
  children: ReactNode;
}

/** One strand of an address: its name and question beside its body, hung on the plumb line by a tick of its colour. */
export function Strand({ strand, name, question, id, children }: StrandProps) {
  const own = useId();
  const heading = id ?? own;
  return (
    <section className="strand" data-strand={strand} aria-labelledby={heading}>
      <div>
        <h2 className="strand-name" id={heading}>
          {name}
        </h2>
        <p className="strand-question">{question}</p>
      </div>
      <div className="strand-body">{children}</div>
    </section>
  );
}
