import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { actOf, type ActArgs } from '../act/act-args.js';
import { changesBetween, demandVersion, type Values } from '../act/act-changes.js';
import { Acts } from '../act/act.service.js';
import { planTag, publishedTag } from '../act/act-tags.js';
import { Addresses, type KnownAddress } from '../address/address.service.js';
import { demandFaultless, type Fault } from '../platform/refusal/refusal.js';
import type { Viewer } from '../platform/viewer/viewer.js';
import { alternativePart, voicePart, type AlternativeInput, type VoiceInput } from './alternative.part.js';
import { areaPart, type AreaInput } from './area.part.js';
import { documentPart, type DocumentInput } from './document.part.js';
import type { InitiativeRecorded } from './draft.service.js';
import { reasonFault } from './initiative.rules.js';
import { holdInitiative } from './initiative.service.js';
import { stagePart, type StageInput } from './stage.part.js';

export interface PartInput {
  initiative: string;
  version?: number | null;
  reason?: string | null;
}

/** A part as it is when an act holds it. */
export interface HeldPart<V extends Values> {
  /** How it is called in the record: its ref, or its place. */
  name: string;
  /** Internal keys of its address, where it has one, and of the initiatives that show it. */
  addresses: readonly string[];
  initiatives: readonly string[];
  version: number;
  values: V;
}

interface Where<Input> {
  initiative: KnownAddress;
  addresses: Addresses;
  input: Input;
}

/** What an initiative consists of beside its own words: something that is added, and edited since. */
export interface Part<Input extends PartInput, V extends Values> {
  operation: string;
  /** The values as they are kept. */
  tidy(input: Input): V;
  faults(values: V): (Fault | undefined)[];
  /** The part that is edited, locked; nothing where a new one is added. */
  held(
    rows: EntityManager,
    input: Input,
    about: { initiative: KnownAddress; viewer: Viewer },
  ): Promise<HeldPart<V> | null>;
  add(rows: EntityManager, values: V, where: Where<Input>): Promise<Pick<HeldPart<V>, 'name' | 'addresses'>>;
  save(rows: EntityManager, held: HeldPart<V>, values: V, input: Input): Promise<void>;
}

@Injectable()
export class Parts {
  constructor(
    private readonly acts: Acts,
    private readonly addresses: Addresses,
  ) {}

  recordArea(args: ActArgs, viewer: Viewer, input: AreaInput): Promise<InitiativeRecorded> {
    return this.record(areaPart, { args, viewer, input });
  }

  recordDocument(args: ActArgs, viewer: Viewer, input: DocumentInput): Promise<InitiativeRecorded> {
    return this.record(documentPart, { args, viewer, input });
  }

  recordStage(args: ActArgs, viewer: Viewer, input: StageInput): Promise<InitiativeRecorded> {
    return this.record(stagePart, { args, viewer, input });
  }

  recordAlternative(args: ActArgs, viewer: Viewer, input: AlternativeInput): Promise<InitiativeRecorded> {
    return this.record(alternativePart, { args, viewer, input });
  }

  recordAlternativeVoice(args: ActArgs, viewer: Viewer, input: VoiceInput): Promise<InitiativeRecorded> {
    return this.record(voicePart, { args, viewer, input });
  }

  /** Adds a part, or edits one and says why. */
  private record<Input extends PartInput, V extends Values>(
    part: Part<Input, V>,
    { args, viewer, input }: { args: ActArgs; viewer: Viewer; input: Input },
  ): Promise<InitiativeRecorded> {
    const values = part.tidy(input);
    return this.acts.once(actOf(args, viewer, part.operation, input), async (rows) => {
      const initiative = await holdInitiative(rows, this.addresses, { ref: input.initiative, viewer });
      const held = await part.held(rows, input, { initiative, viewer });
      demandFaultless([...part.faults(values), held ? reasonFault(input.reason) : undefined]);
      if (held) {
        demandVersion(held, input.version ?? null);
        await part.save(rows, held, values, input);
      }
      const shown = held ?? (await part.add(rows, values, { initiative, addresses: this.addresses, input }));
      const initiatives = [initiative.id, ...(held?.initiatives ?? [])];
      return {
        outcome: { __typename: 'InitiativeRecorded', initiative: initiative.ref },
        touched: [...shown.addresses, ...initiatives],
        tags: [publishedTag, ...initiatives.map(planTag)],
        changes: changesBetween(held?.values ?? null, values).map((change) => ({
          ...change,
          field: `${change.field} of ${shown.name}`,
        })),
        ...(held && { reason: input.reason?.trim() }),
        isPublic: true,
      };
    });
  }
}
