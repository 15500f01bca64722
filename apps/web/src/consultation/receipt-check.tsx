import { type SyntheticEvent, useState } from 'react';
import { Button, ButtonRow } from '../ui/button';
import { useHydrated } from '../ui/hydrated';
import { Notice } from '../ui/notice';
import { Hash } from '../ui/receipt';
import { TextArea } from '../ui/text-area';
import { TextField } from '../ui/text-field';
import { longestComment } from './comment-outcome';
import { canHash, receiptHash, saltOf } from './receipt-hash';

interface ReceiptCheckProps {
  number: string;
  /** The hash on record. */
  hash: string;
  /** The words as they are published. */
  text: string;
}

type Verdict = { kind: 'fits' | 'differs'; hash: string } | { kind: 'noSalt' };

/** Reckons the hash of a receipt again, in this browser: nothing that is pasted here leaves it. */
export function ReceiptCheck({ number, hash, text }: ReceiptCheckProps) {
  const [salt, setSalt] = useState('');
  const [words, setWords] = useState(text);
  const [verdict, setVerdict] = useState<Verdict>();
  const isHydrated = useHydrated();
  const judge = async (bytes: Uint8Array<ArrayBuffer>): Promise<Verdict> => {
    const reckoned = await receiptHash(bytes, words);
    return { kind: reckoned === hash ? 'fits' : 'differs', hash: reckoned };
  };
  const press = async (event: SyntheticEvent) => {
    event.preventDefault();
    const bytes = saltOf(salt);
    setVerdict(bytes ? await judge(bytes) : { kind: 'noSalt' });
  };
  const cannot = isHydrated && !canHash() ? 'This browser reckons hashes over TLS only.' : undefined;
  return (
    <form className="stack" onSubmit={(event) => void press(event)} noValidate aria-label={`Check ${number}`}>
      <TextField
        label="Salt"
        hint="32 letters and digits, from your receipt."
        fault={
          verdict?.kind === 'noSalt' ? 'Paste the salt: 32 characters from 0 to 9 and a to f.' : undefined
        }
        autoComplete="off"
        spellCheck={false}
        value={salt}
        onChange={(event) => setSalt(event.target.value)}
      />
      <TextArea
        label="Words"
        hint="As they are published here. Put your own copy in their place to compare it."
        most={longestComment}
        rows={5}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <ButtonRow>
        <Button type={isHydrated ? 'submit' : 'button'} look="second" cannot={cannot}>
          Reckon the hash
        </Button>
      </ButtonRow>
      <noscript>
        <p className="hint">
          Reckoning a hash here needs JavaScript. The receipt says how to do it elsewhere.
        </p>
      </noscript>
      {verdict ? <VerdictNotice verdict={verdict} number={number} /> : null}
    </form>
  );
}

function VerdictNotice({ verdict, number }: { verdict: Verdict; number: string }) {
  if (verdict.kind === 'noSalt') return null;
  return verdict.kind === 'fits' ? (
    <Notice kind="good" level={3} title="It fits" isNews>
      <p>These are, letter for letter, the words that were received as {number}.</p>
    </Notice>
  ) : (
    <Notice kind="error" level={3} title="It does not fit" isNews>
      <p>
        Salt or words are not those that were received as {number}. Together they give{' '}
        <Hash>{verdict.hash}</Hash>
      </p>
    </Notice>
  );
}
