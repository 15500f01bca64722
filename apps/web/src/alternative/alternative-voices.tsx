import { pathOfRef } from '../platform/ref';
import { RefChip } from '../ui/ref-chip';
import { CellList } from '../ui/turned-table';
import { Nil } from '../ui/words';
import { speakerOf, type AlternativeVoice } from './alternative-words';

/** What submissions say of an alternative, each with its ref and who said it. */
export function AlternativeVoices({ voices }: { voices: readonly AlternativeVoice[] }) {
  if (voices.length === 0) return <Nil>nobody on record</Nil>;
  return (
    <CellList
      things={voices.map(({ note, submission }) => ({
        key: submission.ref,
        body: (
          <>
            <RefChip refText={submission.ref} strand="voice" size="word" href={pathOfRef(submission.ref)} />{' '}
            <strong>{speakerOf(submission)}</strong>. {note}
          </>
        ),
      }))}
    />
  );
}
