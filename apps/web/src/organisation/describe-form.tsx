import { useMutation } from '@apollo/client/react';
import { useMemo } from 'react';
import { DescribeOrganisationDocument, type OrganisationDescriptionInput } from '../gql/graphql';
import { ActDone } from '../platform/act-frame';
import { type EditValues, type FieldSpecs, orNothing } from '../platform/edit-fields';
import { EditForm } from '../platform/edit-form';
import { answered, useEdit } from '../platform/use-edit';
import { organisationOutcome } from './organisation-outcome';
import type { Organisation } from './organisation-page';

const specs: FieldSpecs<'region' | 'interests'> = {
  region: { label: 'Region', name: 'The region', hint: 'Where it acts, such as Africa.', isOptional: true },
  interests: {
    label: 'Disclosed interests',
    name: 'What it discloses',
    hint: 'What it has to gain or to lose by what is decided here. Everybody reads it.',
    kind: 'text',
    most: 5000,
    isOptional: true,
  },
};

/** What an organisation says of itself, to be changed. */
export function DescribeForm({ organisation }: { organisation: Organisation }) {
  const { slug, name, region, interests } = organisation;
  const begin = useMemo(
    () => ({ region: region ?? '', interests: interests ?? '', version: '' }),
    [region, interests],
  );
  return (
    <Described
      slug={slug}
      specs={specs}
      begin={begin}
      input={(values) => ({ region: orNothing(values.region), interests: orNothing(values.interests) })}
      label={`What ${name} says of itself`}
      verb="Save it, in public"
    />
  );
}

const domainSpecs: FieldSpecs<'domain'> = {
  domain: {
    label: 'Its own domain for e-mail',
    name: 'The domain',
    hint: 'Such as registry.example. A representative with an address there can verify the organisation.',
    isOptional: true,
  },
};

/** Which domain is its own is for an administrator to name: whoever may could verify themselves. */
export function DomainForm({ organisation: { slug, name, domain } }: { organisation: Organisation }) {
  const begin = useMemo(() => ({ domain: domain ?? '', version: '' }), [domain]);
  return (
    <Described
      slug={slug}
      specs={domainSpecs}
      begin={begin}
      input={(values) => ({ domain: orNothing(values.domain) })}
      label={`The domain of ${name}`}
      verb="Save the domain, in public"
    />
  );
}

interface DescribedProps<Field extends string> {
  slug: string;
  specs: FieldSpecs<Field>;
  begin: EditValues<Field>;
  input: (values: EditValues<Field>) => OrganisationDescriptionInput;
  label: string;
  verb: string;
}

/** A form of some of what is said of an organisation; the rest stays as it is. */
function Described<Field extends string>(props: DescribedProps<Field>) {
  const { slug, specs: fields, label, verb, begin, input } = props;
  const [describe] = useMutation(DescribeOrganisationDocument);
  const form = useEdit<Field, OrganisationDescriptionInput, string>({
    key: `describe:${slug}:${Object.keys(fields).join()}`,
    specs: fields,
    begin,
    input,
    send: async (act, described) => {
      const { data } = await describe({ variables: { act, slug, input: described } });
      return organisationOutcome(answered(data).describeOrganisation, {
        specs: fields,
        whoMay: 'An administrator or a representative can say what it is.',
      });
    },
  });
  if (form.outcome?.kind === 'done')
    return (
      <ActDone level={3} title="It is changed">
        <p>What it was before stands in the record.</p>
      </ActDone>
    );
  return <EditForm specs={fields} form={form} label={label} verb={verb} />;
}
