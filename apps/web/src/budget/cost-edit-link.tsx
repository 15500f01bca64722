import { useMay } from '../platform/permission';
import { ButtonLink, ButtonRow } from '../ui/button';
import { draftsHref } from './cost-draft-url';

/** The way to the drafts of an initiative's costs, for whoever may write them; nothing for everybody else. */
export function CostEditLink({ initiative }: { initiative: string }) {
  const may = useMay({ do: 'EDIT_INITIATIVE', about: initiative });
  if (!may) return null;
  return (
    <ButtonRow>
      <ButtonLink isSmall href={draftsHref(initiative)}>
        Write the costs of {initiative}
      </ButtonLink>
    </ButtonRow>
  );
}
