import { useMutation } from '@apollo/client/react';
import {
  type AlternativePartsFragment,
  RecordAlternativeDocument,
  RecordAlternativeVoiceDocument,
  WithdrawAlternativeDocument,
} from '../gql/graphql';
import { sayCount } from '../platform/count';
import { pathOfRef, readRef } from '../platform/ref';
import { answered } from '../platform/use-edit';
import { Disclosure } from '../ui/disclosure';
import { Link } from '../ui/link';
import { RefChip } from '../ui/ref-chip';
import { Caption } from '../ui/words';
import {
  alternativeBegin,
  alternativeChecks,
  alternativeInput,
  alternativeSpecs,
  isStance,
  stances,
  theirAlternative,
  voiceSpecs,
  type AlternativePart,
  type VoicePart,
} from './alternative-fields';
import { initiativeOutcome } from './initiative-fields';
import { namedPart } from './initiative-parts';
import { PartForm } from './part-form';
import { PartList } from './part-list';
import { TakeBack } from './take-back';

interface Ends {
  onDone: (said: string) => void;
  onClose: () => void;
}

/** The other ways than the one that is proposed, each with what submissions say of it. */
export function Alternatives({
  initiative: { ref, alternatives },
}: {
  initiative: AlternativePartsFragment;
}) {
  return (
    <PartList
      label="Alternatives"
      noun="alternative"
      parts={alternatives}
      keyOf={(alternative) => alternative.ref}
      nameOf={(alternative) => alternative.ref}
      sign={(alternative) => <RefChip refText={alternative.ref} />}
      body={(alternative) => (
        <>
          <Link href={pathOfRef(alternative.ref)}>{alternative.title}</Link>
          <Caption>{alternative.summary}</Caption>
          <Disclosure summary={saidOf(alternative)}>
            <Voices initiative={ref} alternative={alternative} />
          </Disclosure>
          <Withdrawal initiative={ref} alternative={alternative.ref} />
        </>
      )}
      empty="Another way to reach what the initiative is for: what it is, covers and costs, and who is for it."
      form={(part, ends) => <AlternativeForm initiative={ref} part={part} {...ends} />}
    />
  );
}

const saidOf = ({ ref, voices }: AlternativePart): string =>
  `What submissions say of ${ref}: ${voices.length === 0 ? 'nothing yet' : sayCount(voices.length, 'word')}`;

function AlternativeForm({
  initiative,
  part,
  ...ends
}: { initiative: string; part: AlternativePart | null } & Ends) {
  const [record] = useMutation(RecordAlternativeDocument);
  return (
    <PartForm
      key={part?.ref ?? 'new'}
      formKey={`alternative:${part?.ref ?? initiative}`}
      noun="alternative"
      specs={alternativeSpecs}
      begin={alternativeBegin(part)}
      version={part?.version ?? null}
      check={alternativeChecks}
      theirs={theirAlternative}
      input={(values) => ({
        initiative,
        ...namedPart(values, part && { alternative: part.ref }),
        ...alternativeInput(values),
      })}
      send={async (act, input, specs) => {
        const { data } = await record({ variables: { act, input } });
        return initiativeOutcome(answered(data).recordAlternative, specs);
      }}
      {...ends}
    />
  );
}

interface WithdrawalProps {
  initiative: string;
  alternative: string;
  /** The submission whose word is taken back; without it the alternative is. */
  submission?: string;
}

function Withdrawal({ initiative, alternative, submission }: WithdrawalProps) {
  const [withdraw] = useMutation(WithdrawAlternativeDocument);
  const name = submission === undefined ? alternative : `the word of ${submission} on ${alternative}`;
  return (
    <TakeBack
      name={name}
      formKey={`withdraw-alternative:${alternative}:${submission ?? ''}`}
      send={async (act, reason, specs) => {
        const input = { initiative, alternative, submission: submission ?? null, reason };
        const { data } = await withdraw({ variables: { act, input } });
        return initiativeOutcome(answered(data).withdrawAlternative, specs);
      }}
    />
  );
}

function Voices({ initiative, alternative }: { initiative: string; alternative: AlternativePart }) {
  const { ref, voices } = alternative;
  return (
    <PartList
      label={`What submissions say of ${ref}`}
      noun={`word on ${ref}`}
      parts={voices}
      keyOf={({ submission }) => submission.ref}
      nameOf={({ submission }) => `the word of ${submission.ref} on ${ref}`}
      sign={({ submission }) => <RefChip refText={submission.ref} />}
      body={({ stance, note, submission }) => (
        <>
          <p>{stances[stance]}.</p>
          <Caption>{note}</Caption>
          <Withdrawal initiative={initiative} alternative={ref} submission={submission.ref} />
        </>
      )}
      empty="What a submission says of it: for it, against it, or asking."
      form={(part, ends) => <VoiceForm initiative={initiative} alternative={ref} part={part} {...ends} />}
    />
  );
}

function VoiceForm({
  initiative,
  alternative,
  part,
  ...ends
}: { initiative: string; alternative: string; part: VoicePart | null } & Ends) {
  const [record] = useMutation(RecordAlternativeVoiceDocument);
  const submission = part?.submission.ref ?? '';
  return (
    <PartForm
      key={submission}
      formKey={`alternative-voice:${alternative}:${submission}`}
      noun={`word on ${alternative}`}
      specs={voiceSpecs}
      begin={{ submission, stance: part?.stance ?? 'FOR', note: part?.note ?? '' }}
      version={part?.version ?? null}
      check={(values) =>
        readRef(values.submission) === undefined
          ? [{ field: 'submission', message: 'This is no ref. Write it as S-12.' }]
          : []
      }
      input={(values) => ({
        initiative,
        alternative,
        ...namedPart(values, part && {}),
        submission: readRef(values.submission) ?? values.submission,
        stance: isStance(values.stance) ? values.stance : 'QUESTION',
        note: values.note,
      })}
      send={async (act, input, specs) => {
        const { data } = await record({ variables: { act, input } });
        return initiativeOutcome(answered(data).recordAlternativeVoice, specs);
      }}
      {...ends}
    />
  );
}
