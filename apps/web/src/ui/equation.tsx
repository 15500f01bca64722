export interface Term {
  amount: string;
  words: string;
}

/** Quantity times rate, said as a sum: "2 posts × $60,000 a post, a year = $120,000 base". */
export function Equation({ factors, result }: { factors: readonly Term[]; result: Term }) {
  return (
    <p className="equation">
      {factors.map((factor, index) => (
        <Operand key={factor.words} sign={index === 0 ? undefined : '×'} term={factor} />
      ))}
      <Operand sign="=" term={result} />
    </p>
  );
}

function Operand({ sign, term }: { sign: '×' | '=' | undefined; term: Term }) {
  return (
    <span className="equation-operand">
      {sign ? <span className="equation-sign"> {sign} </span> : null}
      <span className="equation-term">
        <b>{term.amount}</b> {term.words}
      </span>
    </span>
  );
}
