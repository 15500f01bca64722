import { createContext, useContext } from 'react';
import { useRevalidator } from 'react-router';
import type { ActInput } from './act';
import { type ActForm, useActForm } from './act-form';
import {
  type ActOutcome,
  type EveryRefusal,
  faultyOutcome,
  meanwhileOutcome,
  type MeanwhileAnswer,
  refusedOutcome,
  type RefusalWords,
} from './act-outcome';
import type { FaultCode } from '../gql/graphql';
import { type EditValues, type FieldSpecs, namesOf, type Reading, readFields } from './edit-fields';

interface EditRules<Field extends string, Input, Done> extends Reading<Field, Input> {
  /** Names the form and what it is about. */
  key: string;
  specs: FieldSpecs<Field>;
  /** The fields as they begin: what stands, in the version that it is; the same object at every rendering. */
  begin: EditValues<Field>;
  isHeldBack?: boolean;
  send: (act: ActInput, input: Input) => Promise<ActOutcome<Field, Done>>;
}

/** Asks anew for what a page asked beside its loader: what only those are shown who may change it. */
export const Renew = createContext<() => void>(() => undefined);

/** A described form that is an act. The page is asked for again when it is done, and when somebody else was faster. */
export function useEdit<Field extends string, Input, Done>(
  rules: EditRules<Field, Input, Done>,
): ActForm<EditValues<Field>, Field, Done> {
  const { revalidate } = useRevalidator();
  const renew = useContext(Renew);
  const { specs, begin, send, ...rest } = rules;
  return useActForm<EditValues<Field>, Field, Input, Done>({
    ...rest,
    blank: begin,
    read: (values) => readFields(specs, values, rules),
    send: async (act, made) => {
      const came = await send(act, made);
      if (came.kind === 'done' || came.kind === 'meanwhile') {
        renew();
        void revalidate();
      }
      return came;
    },
  });
}

type EditRefusal =
  | EveryRefusal
  | ({ __typename: 'EditedMeanwhile' } & MeanwhileAnswer)
  | {
      __typename: 'Faulty';
      faults: readonly { field: string; code: FaultCode; limit?: string | null | undefined }[];
    };

/** Words for the refusals that every edit can meet. */
export function editRefused<Field extends string>(
  answer: EditRefusal,
  { specs, ...words }: RefusalWords & { specs: FieldSpecs<Field> },
): ActOutcome<Field, never> {
  switch (answer.__typename) {
    case 'EditedMeanwhile':
      return meanwhileOutcome(answer);
    case 'Faulty':
      return faultyOutcome(answer.faults, namesOf(specs));
    default:
      return refusedOutcome(answer, words);
  }
}

/** What a mutation answered with; that there was none is a fault of ours. */
export function answered<Data>(data: Data | null | undefined): Data {
  if (!data) throw new Error('the act had no answer');
  return data;
}
