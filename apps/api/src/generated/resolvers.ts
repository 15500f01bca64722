import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { RequestContext } from '../platform/graphql/context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A currency by its ISO 4217 code, such as "USD". */
  CurrencyCode: { input: string; output: string; }
  /** A calendar date without a time or a zone, such as "2010-03-08". */
  Date: { input: string; output: string; }
  /** An instant in UTC, such as "2010-04-14T23:59:00Z". */
  DateTime: { input: string; output: string; }
  /** A decimal number of any precision, written as a string, such as "61.5". */
  Decimal: { input: string; output: string; }
  /** An amount of money in minor units (cents) of its currency: a whole number written as a string, such as "420000000" for $4,200,000.00. Never a float. */
  Minor: { input: string; output: string; }
  /** The address of a thing, as people say and type it: a letter, a hyphen, a number, such as "C-17". */
  Ref: { input: string; output: string; }
  /** A UUID in its usual form of 36 characters. */
  UUID: { input: string; output: string; }
};

/** Something that was done, once, by somebody, and stands in the public record. */
export type Act = {
  __typename?: 'Act';
  /** Who did it, as far as that is public. */
  actor: Actor;
  /** How many public addresses it touched. */
  addressCount: Scalars['Int']['output'];
  /** The public addresses that it touched, the youngest first: 20 at most. */
  addresses: Array<Address>;
  /** When it was done, by the clock of the database. */
  at: Scalars['DateTime']['output'];
  /** What changed, as far as it is public. */
  changes: Array<ActChange>;
  /** The id that the client gave it. */
  id: Scalars['UUID']['output'];
  /** What was done, by the name of the mutation or command. */
  operation: Scalars['String']['output'];
  /** The organisations that it is about, beside the one that it was done for. */
  organisations: Array<Organisation>;
  /** Why, in the words of whoever did it. */
  reason?: Maybe<Scalars['String']['output']>;
};

/** One thing that an act changed. */
export type ActChange = {
  __typename?: 'ActChange';
  /** What it is since; nothing where it ended. */
  after?: Maybe<Scalars['String']['output']>;
  /** What it was before; nothing where it is new. */
  before?: Maybe<Scalars['String']['output']>;
  /** The name of what changed. */
  field: Scalars['String']['output'];
};

/** A page of acts, newest first. */
export type ActConnection = {
  __typename?: 'ActConnection';
  /** The acts. */
  nodes: Array<Act>;
  /** Where this page ends. */
  pageInfo: PageInfo;
};

/** What makes a mutation an act that is done once. Make the id before sending, and send the same id again when the answer was lost. */
export type ActInput = {
  /** A UUID (version 7) made by the client for this act alone. */
  id: Scalars['UUID']['input'];
  /** A secret that the browser of a visitor without an account made and keeps. Only its keyed hash is stored. */
  visitor?: InputMaybe<Scalars['String']['input']>;
};

/** The same act id was sent before with another request. Nothing was done. */
export type ActReused = {
  __typename?: 'ActReused';
  /** The act id. */
  id: Scalars['UUID']['output'];
};

/** Who did something, as far as that is public. */
export type Actor = {
  __typename?: 'Actor';
  /** What they are. */
  kind: ActorKind;
  /** The organisation that they spoke for. */
  organisation?: Maybe<Organisation>;
  /** The person, as they chose to be named; nothing for others, and where the name is withheld. */
  person?: Maybe<Person>;
};

/** What somebody is who acted. */
export type ActorKind =
  /** The operator of the site, at the command line. */
  | 'OPERATOR'
  /** A person with an account. */
  | 'PERSON'
  /** A person who spoke for an organisation. */
  | 'REPRESENTATIVE'
  /** A visitor without an account. */
  | 'VISITOR';

/** Anything that can be argued about. Four strands hang on it, rolled up from all that lies under it. */
export type Address = Addressed & {
  __typename?: 'Address';
  /** The public acts that touched it or anything under it, or an edition in which it is a line; newest first. */
  acts: ActConnection;
  /** What it costs, and where the number comes from. */
  cost: Cost;
  /** Who pays, how firmly, and what is missing. */
  funding: Funding;
  /** The initiative it belongs to; nothing for a thing of the whole site. */
  initiative?: Maybe<Initiative>;
  /** What kind of thing it is. */
  kind: AddressKind;
  /** The way down to it: the initiative, the area, the lines above it. Without the address itself. */
  place: Array<Address>;
  /** Its ref: given at publication, never changed, never reused. */
  ref: Scalars['Ref']['output'];
  /** Whether it works. */
  results: Results;
  /** How far it can be relied on. */
  standing: Standing;
  /** What stands at it, as its own kind; nothing for a cost line, which is what an edition says of it. */
  thing?: Maybe<Addressed>;
  /** Its present title. */
  title: Scalars['String']['output'];
  /** What people said about it, and what came of that. */
  voice: Voice;
};


/** Anything that can be argued about. Four strands hang on it, rolled up from all that lies under it. */
export type AddressActsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  operation?: InputMaybe<Scalars['String']['input']>;
  since?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
};


/** Anything that can be argued about. Four strands hang on it, rolled up from all that lies under it. */
export type AddressCostArgs = {
  edition?: InputMaybe<Scalars['Ref']['input']>;
  objectClass?: InputMaybe<Scalars['String']['input']>;
  sourcing?: InputMaybe<SourcingChoice>;
};

/** A page of addresses. */
export type AddressConnection = {
  __typename?: 'AddressConnection';
  /** The addresses. */
  nodes: Array<Address>;
  /** Where this page ends. */
  pageInfo: PageInfo;
};

/** What kind of thing stands at an address. The letter of its ref says so too. */
export type AddressKind =
  /** V: another way than the one that an initiative proposes. */
  | 'ALTERNATIVE'
  /** A: an area of an initiative (capability). */
  | 'AREA'
  /** C: a cost line. */
  | 'COST_LINE'
  /** D: a document or a section of one. */
  | 'DOCUMENT'
  /** E: an edition of the costs of an initiative. */
  | 'EDITION'
  /** F: funding: an indication, a pledge, a commitment. */
  | 'FUNDING'
  /** K: a key indicator. */
  | 'INDICATOR'
  /** I: an initiative. */
  | 'INITIATIVE'
  /** G: a goal (objective). */
  | 'OBJECTIVE'
  /** Q: a proceeding, in which the public is asked. */
  | 'PROCEEDING'
  /** S: a submission. */
  | 'SUBMISSION';

/** Whatever has a ref. */
export type Addressed = {
  /** Its ref: given at publication, never changed, never reused. */
  ref: Scalars['Ref']['output'];
};

/** Another way to reach what an initiative is for. The initiative as it is proposed may stand among them. */
export type Alternative = Addressed & {
  __typename?: 'Alternative';
  /** Its address, with the four strands. */
  address: Address;
  /** What it would cost; nothing where nobody stated it and nobody reckoned it. */
  cost?: Maybe<AlternativeCost>;
  /** What it would do, as far as that was said. */
  covers: Array<AlternativeCover>;
  /** The initiative that it stands beside. */
  initiative: Initiative;
  /** Its ref. */
  ref: Scalars['Ref']['output'];
  /** Where it was proposed. */
  source?: Maybe<Source>;
  /** Whether it was proposed on record, or is an illustration of ours. */
  standing: Standing;
  /** What it is, in our words. */
  summary: Scalars['String']['output'];
  /** Its title. */
  title: Scalars['String']['output'];
  /** How often it was saved: sent with an edit, so that two editors cannot undo each other unseen. */
  version: Scalars['Int']['output'];
  /** What submissions say of it: those for it, those against it, those that ask. */
  voices: Array<AlternativeVoice>;
  /** When it was taken back; nothing while it stands. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What an alternative would cost. Two currencies are never compared. */
export type AlternativeCost = {
  __typename?: 'AlternativeCost';
  /** The amount. */
  base: Scalars['Minor']['output'];
  /** The currency. */
  currency: Scalars['CurrencyCode']['output'];
  /** The high end; nothing where no range is known. */
  high?: Maybe<Scalars['Minor']['output']>;
  /** The low end; nothing where no range is known. */
  low?: Maybe<Scalars['Minor']['output']>;
  /** Who stated it, or how it was reckoned. */
  note: Scalars['String']['output'];
  /** The period that it is for; nothing where none was stated. */
  periodLabel?: Maybe<Scalars['String']['output']>;
  /** Whether somebody stated it on record, or we reckoned it. */
  standing: Standing;
};

/** One thing that an alternative would do. */
export type AlternativeCover = {
  __typename?: 'AlternativeCover';
  /** What that is. */
  text: Scalars['String']['output'];
};

/** An alternative to add beside an initiative, or one of them as it is to be. */
export type AlternativeInput = {
  /** The alternative to edit; without it a new one is added. */
  alternative?: InputMaybe<Scalars['Ref']['input']>;
  /** Its cost, in minor units. */
  base?: InputMaybe<Scalars['Minor']['input']>;
  /** Who stated the cost, or how it was reckoned: 500 characters at most. */
  costNote?: InputMaybe<Scalars['String']['input']>;
  /** Whether somebody stated the cost on record, or it was reckoned. */
  costStanding?: InputMaybe<Standing>;
  /** What it would do: twelve things at most, each of 200 characters at most. */
  covers: Array<Scalars['String']['input']>;
  /** The currency of its cost; nothing where no cost is known. */
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** The high end of its cost, in minor units. */
  high?: InputMaybe<Scalars['Minor']['input']>;
  /** The initiative. */
  initiative: Scalars['Ref']['input'];
  /** The low end of its cost, in minor units. */
  low?: InputMaybe<Scalars['Minor']['input']>;
  /** The period that the cost is for: 40 characters at most. */
  periodLabel?: InputMaybe<Scalars['String']['input']>;
  /** Why it is edited, for the public record: 500 characters at most. A new one needs none. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Where it was proposed: 500 characters at most. A new one that has this is on record, and keeps a source from then on. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** A link to that. */
  sourceUrl?: InputMaybe<Scalars['String']['input']>;
  /** What it is: 2,000 characters at most. */
  summary: Scalars['String']['input'];
  /** Its title: 200 characters at most. */
  title: Scalars['String']['input'];
  /** The version that the edit was made of. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** How a submission stands to an alternative, as the record puts it. */
export type AlternativeStance =
  /** It speaks against it. */
  | 'AGAINST'
  /** It speaks for it. */
  | 'FOR'
  /** It asks something about it, or sets a condition. */
  | 'QUESTION';

/** What a submission says of an alternative. */
export type AlternativeVoice = {
  __typename?: 'AlternativeVoice';
  /** What it says of it, in our words. */
  note: Scalars['String']['output'];
  /** How it stands to it. */
  stance: AlternativeStance;
  /** The submission. */
  submission: Submission;
  /** How often it was saved: sent with a correction, so that two editors cannot undo each other unseen. */
  version: Scalars['Int']['output'];
};

/** What a submission says of an alternative, recorded or corrected. */
export type AlternativeVoiceInput = {
  /** The alternative. */
  alternative: Scalars['Ref']['input'];
  /** The initiative. */
  initiative: Scalars['Ref']['input'];
  /** What it says of it, in your words: 500 characters at most. */
  note: Scalars['String']['input'];
  /** Why it is corrected, for the public record: 500 characters at most. A new one needs none. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** How it stands to it. */
  stance: AlternativeStance;
  /** The submission, about the same initiative or something under it. */
  submission: Scalars['Ref']['input'];
  /** The version that the correction was made of; nothing where it is new. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** What is taken back: an alternative, or what one submission says of it. */
export type AlternativeWithdrawalInput = {
  /** The alternative. */
  alternative: Scalars['Ref']['input'];
  /** The initiative. */
  initiative: Scalars['Ref']['input'];
  /** Why, for the public record: 500 characters at most. */
  reason: Scalars['String']['input'];
  /** The submission whose word is taken back; without it the alternative itself is. */
  submission?: InputMaybe<Scalars['Ref']['input']>;
};

/** An area of an initiative: one of its capabilities. */
export type Area = Addressed & {
  __typename?: 'Area';
  /** Its ref. */
  ref: Scalars['Ref']['output'];
  /** Where the area is named. */
  source?: Maybe<Source>;
  /** What it is for. */
  summary: Scalars['String']['output'];
  /** Its title. */
  title: Scalars['String']['output'];
  /** How often it was saved: sent with an edit, so that two editors cannot undo each other unseen. */
  version: Scalars['Int']['output'];
};

/** An area to add to an initiative, or one of its areas as it is to be. */
export type AreaInput = {
  /** The area to edit; without it a new one is added. */
  area?: InputMaybe<Scalars['Ref']['input']>;
  /** The initiative. */
  initiative: Scalars['Ref']['input'];
  /** Why it is edited, for the public record: 500 characters at most. A new one needs none. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Where it is named: 500 characters at most. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** A link to that. */
  sourceUrl?: InputMaybe<Scalars['String']['input']>;
  /** What it is for: 2,000 characters at most. */
  summary: Scalars['String']['input'];
  /** Its title: 200 characters at most. Published editions keep the title that they were published with. */
  title: Scalars['String']['input'];
  /** The version that the edit was made of. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** How a line was estimated in one edition: its basis of estimate. It is published with the edition and never changes after. */
export type Basis = {
  __typename?: 'Basis';
  /** What was assumed. */
  assumptions?: Maybe<Scalars['String']['output']>;
  /** How sure it is; nothing where it is not told. */
  confidence?: Maybe<EstimateConfidence>;
  /** The method; nothing where it is not told. */
  method?: Maybe<EstimateMethod>;
  /** Whether it comes again; nothing where it is not told. */
  recurrence?: Maybe<Recurrence>;
  /** Where quantities and rates come from. */
  source?: Maybe<Source>;
  /** Whether the work is done in-house or contracted; nothing where it is not told. */
  sourcing?: Maybe<Sourcing>;
};

/** Where something lies beside a range. */
export type Beside =
  /** Above it. */
  | 'ABOVE'
  /** Below it. */
  | 'BELOW'
  /** Within it, its ends included. */
  | 'WITHIN';

/** Whether the breakdown of a total can be read, and how we know. */
export type Breakdown = {
  __typename?: 'Breakdown';
  /** When it was promised for, in the words of whoever promised. */
  due?: Maybe<Scalars['String']['output']>;
  /** Where we looked. */
  lookedIn?: Maybe<Scalars['String']['output']>;
  /** The day on which we last looked, where we did. */
  lookedOn?: Maybe<Scalars['Date']['output']>;
  /** What is known about it, in words. */
  note: Scalars['String']['output'];
  /** Who promised it. */
  promisedBy?: Maybe<Scalars['String']['output']>;
  /** Where that is recorded. */
  source?: Maybe<Source>;
  /** The state. */
  state: BreakdownState;
  /** How often it was saved: sent with an edit, so that two editors cannot undo each other unseen. */
  version: Scalars['Int']['output'];
  /** The reason that was given for withholding it. */
  withheldFor?: Maybe<Scalars['String']['output']>;
};

/** Whether the breakdown of a cost can be read, as it is to be said. */
export type BreakdownInput = {
  /** Whose cost: that of an initiative, an area, a line. */
  address: Scalars['Ref']['input'];
  /** When it was promised for, in the words of whoever promised: 200 characters at most. Nothing where no time was named. */
  due?: InputMaybe<Scalars['String']['input']>;
  /** Where we looked: 500 characters at most; needed where it was not found. */
  lookedIn?: InputMaybe<Scalars['String']['input']>;
  /** The day on which we last looked; needed where it was not found. */
  lookedOn?: InputMaybe<Scalars['Date']['input']>;
  /** What is known about it: 500 characters at most. */
  note: Scalars['String']['input'];
  /** Who promised it: 200 characters at most; needed where it is awaited. */
  promisedBy?: InputMaybe<Scalars['String']['input']>;
  /** Why it is said otherwise, for the public record: 500 characters at most. The first time needs none. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Where that is recorded: 500 characters at most. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** A link to that. */
  sourceUrl?: InputMaybe<Scalars['String']['input']>;
  /** The state. */
  state: BreakdownState;
  /** The version that the edit was made of; nothing where nothing was said yet. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** The reason that was given for withholding it: 500 characters at most; needed where it is withheld. */
  withheldFor?: InputMaybe<Scalars['String']['input']>;
};

/** Whether the breakdown of a total can be read. */
export type BreakdownState =
  /** We looked and did not find it. */
  | 'NOT_FOUND'
  /** It was promised and is awaited. */
  | 'PENDING'
  /** It was published. */
  | 'PUBLISHED'
  /** It is withheld, for a reason that was given. */
  | 'WITHHELD';

/** A stated total, and what the lines of the edition come to in the same period and currency. */
export type BuiltUpDifference = {
  __typename?: 'BuiltUpDifference';
  /** The sum less what was stated: below zero where the sum is lower. */
  difference: Money;
  /** The difference as a share of what was stated, in percent; nothing where zero was stated. */
  differencePercent?: Maybe<Scalars['Decimal']['output']>;
  /** What was stated. */
  statement: CostStatement;
  /** What the published amounts come to. */
  total: Total;
};

/** What an amount was made of: a quantity, each at a rate. */
export type Calculation = {
  __typename?: 'Calculation';
  /** The base amount less the product: what quantity and rate do not explain. Nothing where the base is not published. */
  difference?: Maybe<Scalars['Minor']['output']>;
  /** Quantity times rate, rounded to the minor unit, halves away from zero. */
  product: Scalars['Minor']['output'];
  /** How many. */
  quantity: Scalars['Decimal']['output'];
  /** The rate of one. */
  rate: Scalars['Minor']['output'];
  /** The high end of the rate; nothing where no range of it was given. */
  rateHigh?: Maybe<Scalars['Minor']['output']>;
  /** The low end of the rate; nothing where no range of it was given. */
  rateLow?: Maybe<Scalars['Minor']['output']>;
  /** Of what, such as "post, a year". */
  unit: Scalars['String']['output'];
};

/** What an amount of a line is made of. Quantity, unit and rate are told together, or none of them. */
export type CalculationInput = {
  /** The currency. */
  currency: Scalars['CurrencyCode']['input'];
  /** What is assumed of this period alone: 2,000 characters at most. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The label of the period. */
  period: Scalars['String']['input'];
  /** How many: twelve digits and six decimals at most. */
  quantity?: InputMaybe<Scalars['Decimal']['input']>;
  /** The rate of one. */
  rate?: InputMaybe<Scalars['Minor']['input']>;
  /** The high end of the rate, where a range is given. */
  rateHigh?: InputMaybe<Scalars['Minor']['input']>;
  /** The low end of the rate, where a range is given. */
  rateLow?: InputMaybe<Scalars['Minor']['input']>;
  /** Of what: 100 characters at most. */
  unit?: InputMaybe<Scalars['String']['input']>;
};

/** What can come of changing a draft of costs. */
export type ChangeCostDraftResult = ActReused | CostDraftNotFound | CostDraftPublished | CostDraftRecorded | CostLinesFaulty | EditedMeanwhile | Faulty | TooManyLines;

/** Why an edition has a line otherwise than the one before, or has it no more. */
export type ChangeReason = {
  __typename?: 'ChangeReason';
  /** The ref of the edition that says so. */
  edition: Scalars['Ref']['output'];
  /** The reason. */
  reason: Scalars['String']['output'];
};

/** What the lines of one object class come to in one period and currency. */
export type ClassTotal = {
  __typename?: 'ClassTotal';
  /** The class; nothing for lines whose class is not told. It is that of the line itself: a heading hands none down. */
  objectClass?: Maybe<Scalars['String']['output']>;
  /** The sum over these lines. */
  total: Total;
};

/** What something like it costs elsewhere, or how many posts it has, with its source. One that was corrected stays. */
export type Comparator = {
  __typename?: 'Comparator';
  /** The base amount of its cost; nothing where that is not told. */
  base?: Maybe<Scalars['Minor']['output']>;
  /** What its amounts tell of. */
  covers: ComparatorCover;
  /** The currency of its cost. */
  currency: Scalars['CurrencyCode']['output'];
  /** The high end of its cost; nothing where that is not told. */
  high?: Maybe<Scalars['Minor']['output']>;
  /** By what it is named when it is corrected or withdrawn. */
  key: Scalars['UUID']['output'];
  /** The low end of its cost; nothing where that is not told. */
  low?: Maybe<Scalars['Minor']['output']>;
  /** What its amounts are measured by. */
  measured: ComparatorMeasure;
  /** What else is to be known of it. */
  note?: Maybe<Scalars['String']['output']>;
  /** What it comes to for each full-time post and year; nothing where amounts or posts are not told. */
  perPost?: Maybe<PerPost>;
  /** The year or period that it is told for. */
  periodLabel: Scalars['String']['output'];
  /** The most full-time posts it has; nothing where that is not told. */
  postsHigh?: Maybe<Scalars['Decimal']['output']>;
  /** The fewest full-time posts it has; nothing where that is not told. */
  postsLow?: Maybe<Scalars['Decimal']['output']>;
  /** When it was recorded here. */
  recordedAt: Scalars['DateTime']['output'];
  /** Where it comes from. */
  source: Source;
  /** How far it can be relied on. */
  standing: Standing;
  /** What it is, such as a response team of some size. */
  title: Scalars['String']['output'];
  /** When it was withdrawn: nothing is compared with it since. Nothing while it stands. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was withdrawn or corrected. */
  withdrawnFor?: Maybe<Scalars['String']['output']>;
};

/** A page of comparators, the last recorded first. */
export type ComparatorConnection = {
  __typename?: 'ComparatorConnection';
  /** The comparators. */
  nodes: Array<Comparator>;
  /** Where this page ends. */
  pageInfo: PageInfo;
};

/** What the amounts of a comparator tell of. */
export type ComparatorCover =
  /** Everything that is spent. */
  | 'EVERYTHING'
  /** What the posts themselves cost, and nothing around them. */
  | 'POSTS';

/** A comparator as it is recorded. */
export type ComparatorInput = {
  /** The base amount, between the two. */
  base?: InputMaybe<Scalars['Minor']['input']>;
  /** The comparator that this one corrects: it is withdrawn. */
  corrects?: InputMaybe<Scalars['UUID']['input']>;
  /** What its amounts tell of. */
  covers: ComparatorCover;
  /** The currency of its cost. */
  currency: Scalars['CurrencyCode']['input'];
  /** The high end of its cost. */
  high?: InputMaybe<Scalars['Minor']['input']>;
  /** The low end of its cost; told with the high end, or not at all. */
  low?: InputMaybe<Scalars['Minor']['input']>;
  /** What its amounts are measured by. */
  measured: ComparatorMeasure;
  /** What else is to be known of it: 500 characters at most. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The year or period that it is told for: 40 characters at most. */
  periodLabel: Scalars['String']['input'];
  /** The most full-time posts it has. */
  postsHigh?: InputMaybe<Scalars['Decimal']['input']>;
  /** The fewest full-time posts it has, from 1 to a million; told with the most, or not at all. */
  postsLow?: InputMaybe<Scalars['Decimal']['input']>;
  /** Why it is corrected, for the public record: 500 characters at most. A new one needs none. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Where it comes from: 500 characters at most. */
  source: Scalars['String']['input'];
  /** A link to that. */
  sourceUrl?: InputMaybe<Scalars['String']['input']>;
  /** What it is: 200 characters at most. */
  title: Scalars['String']['input'];
};

/** What the amounts of a comparator are measured by. */
export type ComparatorMeasure =
  /** One full-time post for a year. */
  | 'POST'
  /** The whole, for a year. */
  | 'WHOLE';

/** The comparator stands in the public record. */
export type ComparatorRecorded = {
  __typename?: 'ComparatorRecorded';
  /** The comparator. */
  comparator: Comparator;
};

/** What can come of recording or withdrawing a comparator. */
export type ComparatorResult = ActReused | ComparatorRecorded | Faulty | Forbidden;

/** A comparator that is to count no longer. */
export type ComparatorWithdrawalInput = {
  /** The comparator. */
  comparator: Scalars['UUID']['input'];
  /** Why, for the public record: 500 characters at most. */
  reason: Scalars['String']['input'];
};

/** What changed over all lines in one period and one currency. Scope, quantity, price level, rate and what is not explained add up to the change to the minor unit. */
export type ComparedChange = {
  __typename?: 'ComparedChange';
  /** The same in the second edition. */
  after: Scalars['Minor']['output'];
  /** The sum of the base amounts in the first edition, as that edition gives it. */
  before: Scalars['Minor']['output'];
  /** After less before. */
  change: Scalars['Minor']['output'];
  /** How many lines have another amount. */
  changedCount: Scalars['Int']['output'];
  /** The currency. */
  currency: Scalars['CurrencyCode']['output'];
  /** The lines, those with the largest change first, whichever way. */
  lines: ComparedLineConnection;
  /** The label of the period. */
  period: Scalars['String']['output'];
  /** By prices that rose or fell altogether, at the new quantity, where both editions tell the index they are reckoned at. */
  priceLevel: Scalars['Minor']['output'];
  /** By more or less of the same, at the old rate. */
  quantity: Scalars['Minor']['output'];
  /** By another price of the same, at the new quantity. */
  rate: Scalars['Minor']['output'];
  /** By lines that were added, less those that were removed. */
  scope: Scalars['Minor']['output'];
  /** How many lines have the same amount. */
  unchangedCount: Scalars['Int']['output'];
  /** By lines whose quantity and rate are not told in both editions, or not in the same unit. */
  unexplained: Scalars['Minor']['output'];
};


/** What changed over all lines in one period and one currency. Scope, quantity, price level, rate and what is not explained add up to the change to the minor unit. */
export type ComparedChangeLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  withUnchanged?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A cost in one period beside a comparator. */
export type ComparedCost = {
  __typename?: 'ComparedCost';
  /** What the posts cost alone, for each; nothing where that is not told. */
  alone?: Maybe<PerPost>;
  /** The comparator. */
  comparator: Comparator;
  /** Where the base amount lies beside the range of the comparator: that of what it covers. Nothing where one is not told. */
  cost?: Maybe<Beside>;
  /** Everything that is spent, for each post; nothing where that is not told. */
  everything?: Maybe<PerPost>;
  /** What came of reckoning the cost for each full-time post, in the currency of the comparator. */
  outcome: PerPostOutcome;
  /** The period of the cost. */
  period: Period;
  /** How many full-time posts the cost has; nothing where that is not told. */
  posts?: Maybe<Scalars['Decimal']['output']>;
  /** The rates by which the cost was converted. */
  rates: Array<ExchangeRate>;
  /** Where the posts lie beside those of the comparator; nothing where one is not told. */
  size?: Maybe<Beside>;
  /** How many amounts of the period were not published, and so are in neither. */
  unpublishedCount: Scalars['Int']['output'];
};

/** A line in two editions, in one period and currency. */
export type ComparedLine = {
  __typename?: 'ComparedLine';
  /** Its address. */
  address: Address;
  /** Its base amount in the second edition; nothing where it has none, or it is not published. */
  after?: Maybe<Scalars['Minor']['output']>;
  /** Its base amount in the first edition; nothing where it has none, or it is not published. */
  before?: Maybe<Scalars['Minor']['output']>;
  /** What the second amount was made of; nothing where that is not told. */
  calculationAfter?: Maybe<Calculation>;
  /** What the first amount was made of; nothing where that is not told. */
  calculationBefore?: Maybe<Calculation>;
  /** After less before; an amount that is not there counts as none. */
  change: Scalars['Minor']['output'];
  /** Whether only the second edition has it. */
  isAdded: Scalars['Boolean']['output'];
  /** Whether it lies under something else. */
  isMoved: Scalars['Boolean']['output'];
  /** Whether only the first edition has it. */
  isRemoved: Scalars['Boolean']['output'];
  /** Whether it has another title, code or class. */
  isRenamed: Scalars['Boolean']['output'];
  /** The title of what it lies under in the second; nothing where that is the initiative. */
  placeAfter?: Maybe<Scalars['String']['output']>;
  /** The title of what it lay under in the first edition; nothing where that is the initiative. */
  placeBefore?: Maybe<Scalars['String']['output']>;
  /** By prices that rose or fell altogether, at the new quantity. */
  priceLevel: Scalars['Minor']['output'];
  /** By more or less of the same, at the old rate. */
  quantity: Scalars['Minor']['output'];
  /** By another price of the same, at the new quantity. */
  rate: Scalars['Minor']['output'];
  /** Why, as each edition after the earlier one up to the later said when it was published. */
  reasons: Array<ChangeReason>;
  /** All of the change of a line that was added or removed. */
  scope: Scalars['Minor']['output'];
  /** Its title in the second edition, or in the first where the second has it no more. */
  title: Scalars['String']['output'];
  /** Its title in the first edition, where it has one there and it is another. */
  titleBefore?: Maybe<Scalars['String']['output']>;
  /** What quantity and rate do not explain. */
  unexplained: Scalars['Minor']['output'];
};

/** A page of compared lines. */
export type ComparedLineConnection = {
  __typename?: 'ComparedLineConnection';
  /** The lines. */
  nodes: Array<ComparedLine>;
  /** Where this page ends. */
  pageInfo: PageInfo;
};

/** A period of one of two editions, or of both. */
export type ComparedPeriod = {
  __typename?: 'ComparedPeriod';
  /** Whether the first edition has it. */
  isInFrom: Scalars['Boolean']['output'];
  /** Whether the second edition has it. */
  isInTo: Scalars['Boolean']['output'];
  /** Its label. */
  label: Scalars['String']['output'];
};

/** Two editions of the costs of one initiative, compared line by line. Lines are the same where their address is. */
export type Comparison = {
  __typename?: 'Comparison';
  /** How many lines and headings the second has that the first has not. */
  addedCount: Scalars['Int']['output'];
  /** What changed in one period and one currency; nothing where they have no period in common, or no amount in it. */
  change?: Maybe<ComparedChange>;
  /** What changed, by period and currency, in the periods that both have. */
  changes: Array<ComparedChange>;
  /** The edition that is compared with. */
  from: Edition;
  /** How many lie under something else. */
  movedCount: Scalars['Int']['output'];
  /** The periods of either, in the order of time. Periods are the same where their labels are. */
  periods: Array<ComparedPeriod>;
  /** How many the first has that the second has not. */
  removedCount: Scalars['Int']['output'];
  /** How many have another title, code or class. */
  renamedCount: Scalars['Int']['output'];
  /** The edition that is compared. */
  to: Edition;
};


/** Two editions of the costs of one initiative, compared line by line. Lines are the same where their address is. */
export type ComparisonChangeArgs = {
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  period?: InputMaybe<Scalars['String']['input']>;
};

/** That a cost line serves an objective, and how much of it. */
export type Contribution = {
  __typename?: 'Contribution';
  /** The line; nothing for an objective of the initiative as a whole. */
  line?: Maybe<Address>;
  /** The objective. */
  objective: Objective;
  /** How far the link can be relied on. */
  standing: Standing;
  /** The share of the line that serves the objective, above 0 and up to 1; nothing for an objective of the initiative as a whole. */
  weight?: Maybe<Scalars['Decimal']['output']>;
};

/** That a line serves an objective, as an editor enters it. */
export type ContributionInput = {
  /** The cost line. */
  line: Scalars['Ref']['input'];
  /** The objective, of the same initiative. */
  objective: Scalars['Ref']['input'];
  /** The share of the line that serves the objective, above 0 and up to 1. The shares of a line are together 1 at most. */
  weight: Scalars['Decimal']['input'];
};

/** The link is recorded. */
export type ContributionRecorded = {
  __typename?: 'ContributionRecorded';
  /** The objective, with its links. */
  objective: Objective;
};

/** What can come of a link. */
export type ContributionResult = ActReused | ContributionRecorded | Faulty | Forbidden | NotFound | WeightsExceedWhole;

/** What came of converting a sum. */
export type ConversionOutcome =
  /** It was converted by a rate. */
  | 'CONVERTED'
  /** No amount in this currency was published, so there is nothing to convert. */
  | 'NOT_PUBLISHED'
  /** No rate between the two is known up to that time, so it is not converted. */
  | 'NO_RATE'
  /** It is in that currency already. */
  | 'SAME_CURRENCY'
  /** Converted it would be a larger number than can be told. */
  | 'TOO_LARGE';

/** A sum of an edition in one of its own currencies, and what it is in another. Each end is converted once, as a sum. */
export type ConvertedSum = {
  __typename?: 'ConvertedSum';
  /** The base amount, converted. */
  base?: Maybe<Scalars['Minor']['output']>;
  /** The sum of the base amounts in it that were published. */
  baseBefore?: Maybe<Scalars['Minor']['output']>;
  /** The currency of the edition. */
  currency: Scalars['CurrencyCode']['output'];
  /** The high end, converted. */
  high?: Maybe<Scalars['Minor']['output']>;
  /** The sum of the highs in it; nothing where a line gives no range. */
  highBefore?: Maybe<Scalars['Minor']['output']>;
  /** The low end, converted. */
  low?: Maybe<Scalars['Minor']['output']>;
  /** The sum of the lows in it; nothing where a line gives no range. */
  lowBefore?: Maybe<Scalars['Minor']['output']>;
  /** What came of converting it. */
  outcome: ConversionOutcome;
  /** The rate it was converted by; nothing where none was needed or none is known. */
  rate?: Maybe<ExchangeRate>;
};

/** All sums of a period in one currency, with every rate that was used. It is not what the edition says, but reckoned from it. */
export type ConvertedTotal = {
  __typename?: 'ConvertedTotal';
  /** The sum of the base amounts that were published; nothing where a sum could not be converted. */
  base?: Maybe<Scalars['Minor']['output']>;
  /** The currency that was asked for. */
  currency: Scalars['CurrencyCode']['output'];
  /** The sum of the highs; nothing where a line gives no range, or a sum could not be converted. */
  high?: Maybe<Scalars['Minor']['output']>;
  /** The sum of the lows; nothing where a line gives no range, or a sum could not be converted. */
  low?: Maybe<Scalars['Minor']['output']>;
  /** The period. */
  period: Period;
  /** The sum in each currency of the edition, with the rate it was converted by. */
  sums: Array<ConvertedSum>;
  /** How many estimates were not published, and so are not in the sum. */
  unpublishedCount: Scalars['Int']['output'];
};

/** A currency that some recorded rate leads from or to. */
export type ConvertibleCurrency = {
  __typename?: 'ConvertibleCurrency';
  /** Its code. */
  code: Scalars['CurrencyCode']['output'];
};

/**
 * The cost of an address in one edition, with everything under it. Where lines are chosen by class or sourcing, sums and
 * counts are of those lines alone, and of the parts only those are listed that have some of them at or under them.
 */
export type Cost = {
  __typename?: 'Cost';
  /** How the line was estimated in this edition; nothing where that is not told. */
  basis?: Maybe<Basis>;
  /** What the edition before says of the address; nothing where the shown edition is the first. */
  before?: Maybe<CostBefore>;
  /** Whether a breakdown of the cost was published. */
  breakdown?: Maybe<Breakdown>;
  /** Stated totals that the published amounts of the edition do not come to, by the same rule: those of all lines, whatever is chosen. A total that was stated without a period is compared with nothing. */
  builtUpDifferences: Array<BuiltUpDifference>;
  /** What the lines at and under the address come to by object class, in each period and currency the largest first. */
  classes: Array<ClassTotal>;
  /** The code of the line in the edition's own file, where it has one. */
  code?: Maybe<Scalars['String']['output']>;
  /** The cost in one period beside every comparator that stands, in the order in which they were recorded. */
  compared: Array<ComparedCost>;
  /**
   * The totals in one currency, by period. A rate is the latest between the two currencies that is dated no later than the
   * last day of the period and the day on which the edition was published.
   */
  converted: Array<ConvertedTotal>;
  /** Pairs of stated totals that cannot both hold, by the rule in docs/costs.md: the 50 widest apart, those first. */
  disagreements: Array<CostDisagreement>;
  /** The edition that is shown; nothing where none was published. */
  edition?: Maybe<Edition>;
  /** The estimates of the line itself, without what lies under it. */
  estimates: Array<Estimate>;
  /** How it grows over the years of the edition, by currency: of all lines, whatever is chosen. Nothing where fewer than two periods are years whose amounts were all published. */
  growth: Array<CostGrowth>;
  /** How many lines lie under the address, at any depth. Of chosen lines: how many with amounts there are, itself among them. */
  lineCount: Scalars['Int']['output'];
  /** The class of what a line buys (object class), where the edition gives it. */
  objectClass?: Maybe<Scalars['String']['output']>;
  /** What lies directly under the address in this edition. */
  parts: CostPartConnection;
  /** Totals that somebody stated for the address, each with its source. */
  statements: Array<CostStatement>;
  /** Sums over the address and all lines under it, by period and currency, in the order of the periods. */
  totals: Array<Total>;
};


/**
 * The cost of an address in one edition, with everything under it. Where lines are chosen by class or sourcing, sums and
 * counts are of those lines alone, and of the parts only those are listed that have some of them at or under them.
 */
export type CostClassesArgs = {
  period?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The cost of an address in one edition, with everything under it. Where lines are chosen by class or sourcing, sums and
 * counts are of those lines alone, and of the parts only those are listed that have some of them at or under them.
 */
export type CostComparedArgs = {
  period?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The cost of an address in one edition, with everything under it. Where lines are chosen by class or sourcing, sums and
 * counts are of those lines alone, and of the parts only those are listed that have some of them at or under them.
 */
export type CostConvertedArgs = {
  to: Scalars['CurrencyCode']['input'];
};


/**
 * The cost of an address in one edition, with everything under it. Where lines are chosen by class or sourcing, sums and
 * counts are of those lines alone, and of the parts only those are listed that have some of them at or under them.
 */
export type CostPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<PartOrder>;
  period?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The cost of an address in one edition, with everything under it. Where lines are chosen by class or sourcing, sums and
 * counts are of those lines alone, and of the parts only those are listed that have some of them at or under them.
 */
export type CostTotalsArgs = {
  period?: InputMaybe<Scalars['String']['input']>;
};

/** How a line of a draft was estimated, whole, as it is to be. What is left out is not told. */
export type CostBasisInput = {
  /** What was assumed: 10,000 characters at most. */
  assumptions?: InputMaybe<Scalars['String']['input']>;
  /** What the amounts of the line are made of, those that are told. */
  calculations: Array<CalculationInput>;
  /** How sure it is. */
  confidence?: InputMaybe<EstimateConfidence>;
  /** The key of the draft. */
  key: Scalars['UUID']['input'];
  /** The key of the line. */
  line: Scalars['String']['input'];
  /** The method. */
  method?: InputMaybe<EstimateMethod>;
  /** Recurring or one-off. */
  recurrence?: InputMaybe<Recurrence>;
  /** Where quantities and rates come from: 500 characters at most. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** A link to that. */
  sourceUrl?: InputMaybe<Scalars['String']['input']>;
  /** In-house or contracted. */
  sourcing?: InputMaybe<Sourcing>;
  /** The version that it was made of. */
  version: Scalars['Int']['input'];
};

/** What the edition published just before the shown one says of an address. */
export type CostBefore = {
  __typename?: 'CostBefore';
  /** That edition. */
  edition: Edition;
  /** How many lines lay under it there that have no place in the shown edition any more. */
  goneCount: Scalars['Int']['output'];
  /** Whether the address had a place in it. Without one it is new. */
  isPlaced: Scalars['Boolean']['output'];
  /** Sums over it and all lines that lay under it there, by its own periods and currencies. */
  totals: Array<Total>;
};


/** What the edition published just before the shown one says of an address. */
export type CostBeforeTotalsArgs = {
  period?: InputMaybe<Scalars['String']['input']>;
};

/** Why a draft has a line otherwise than the edition published last, or leaves it out. */
export type CostChangeReasonInput = {
  /** The key of the draft. */
  key: Scalars['UUID']['input'];
  /** The key of the line, also of one that is left out. */
  line: Scalars['String']['input'];
  /** The reason: 2,000 characters at most. Without it, none is given any longer. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read before. */
  version: Scalars['Int']['input'];
};

/** Two stated totals of one cost, in one currency and for one period or both without one, that cannot both hold. */
export type CostDisagreement = {
  __typename?: 'CostDisagreement';
  /** The higher less the lower. */
  difference: Money;
  /** The difference as a share of the higher, in percent. */
  differencePercent: Scalars['Decimal']['output'];
  /** The higher one. */
  higher: CostStatement;
  /** The lower one. */
  lower: CostStatement;
  /** The period that both were stated for; nothing where neither has one. */
  periodLabel?: Maybe<Scalars['String']['output']>;
};

/** An edition of costs that is being written. Nobody but editors of the initiative and administrators is told that it is there. */
export type CostDraft = {
  __typename?: 'CostDraft';
  /** How it differs from the edition published last. */
  changes: CostDraftChanges;
  /** The initiative whose costs it gives. */
  initiative: Initiative;
  /** Its key: it has no ref before it is published, so that no gap tells of it. */
  key: Scalars['UUID']['output'];
  /** The edition published last: what the draft is compared with, and what it takes the place of. */
  last?: Maybe<Edition>;
  /** One of its lines; nothing where it has none at this key. */
  line?: Maybe<CostDraftLine>;
  /** How many lines it has, the headings of areas included. */
  lineCount: Scalars['Int']['output'];
  /** Its lines, each before what lies under it. */
  lines: Array<CostDraftLine>;
  /** The periods it may have estimates for, in order. */
  periods: Array<Period>;
  /** The prices that its amounts are reckoned at; nothing where that is not told. */
  priceLevel?: Maybe<PriceLevel>;
  /** Its ref, once it was published: from then on it never changes. */
  publishedAs?: Maybe<Scalars['Ref']['output']>;
  /** When it is to be published, or was to be; nothing where nobody chose a time, and once it is published. */
  schedule?: Maybe<CostSchedule>;
  /** Its title. */
  title: Scalars['String']['output'];
  /** How often it was saved: sent with a change, so that two editors cannot undo each other unseen. */
  version: Scalars['Int']['output'];
};


/** An edition of costs that is being written. Nobody but editors of the initiative and administrators is told that it is there. */
export type CostDraftLineArgs = {
  key: Scalars['String']['input'];
};

/** How a draft differs from the edition published last. The order of the lines under one parent is not compared. */
export type CostDraftChanges = {
  __typename?: 'CostDraftChanges';
  /** How many lines are new. */
  added: Scalars['Int']['output'];
  /** How many lines have other amounts. */
  amounts: Scalars['Int']['output'];
  /** How many lines were estimated otherwise: by another method, quantity or rate, or with other words. */
  bases: Scalars['Int']['output'];
  /** The lines that differ. */
  lines: CostLineChangeConnection;
  /** How many lines lie elsewhere. */
  moved: Scalars['Int']['output'];
  /** How many lines are left out. */
  removed: Scalars['Int']['output'];
  /** How many lines have another title, code or class. */
  renamed: Scalars['Int']['output'];
  /** The sums of both over all lines, by period and currency. */
  totals: Array<CostTotalChange>;
};


/** How a draft differs from the edition published last. The order of the lines under one parent is not compared. */
export type CostDraftChangesLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What is changed in a draft of costs, all in one act: all of it or nothing. */
export type CostDraftChangesInput = {
  /** The key of the draft. */
  key: Scalars['UUID']['input'];
  /** The lines that are new or different, each whole as it is to be: 6,000 at most. */
  lines: Array<CostDraftLineInput>;
  /** The keys of all lines in their order, where that is another. Without it new lines come last. */
  order?: InputMaybe<Array<Scalars['String']['input']>>;
  /** All periods as they are to be, where they are others: 40 at most. */
  periods?: InputMaybe<Array<CostDraftPeriodInput>>;
  /** The keys of the lines that are left out. What lies under one must be left out or moved too. */
  removed: Array<Scalars['String']['input']>;
  /** The title, where it is another: 200 characters at most. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** The version that the changes were made of. */
  version: Scalars['Int']['input'];
};

/** What a line of a draft is estimated to cost in one period. */
export type CostDraftEstimate = {
  __typename?: 'CostDraftEstimate';
  /** The base amount; nothing where it is not published. */
  base?: Maybe<Scalars['Minor']['output']>;
  /** What the base amount is made of; nothing where that is not told. */
  calculation?: Maybe<Calculation>;
  /** The currency. */
  currency: Scalars['CurrencyCode']['output'];
  /** The high end; nothing where no range is given. */
  high?: Maybe<Scalars['Minor']['output']>;
  /** The low end; nothing where no range is given. */
  low?: Maybe<Scalars['Minor']['output']>;
  /** What is assumed of this period alone. */
  note?: Maybe<Scalars['String']['output']>;
  /** The label of the period. */
  period: Scalars['String']['output'];
};

/** An estimate of a line of a draft. A range has both ends and a base within it. */
export type CostDraftEstimateInput = {
  /** The base amount; without it, it is not published. */
  base?: InputMaybe<Scalars['Minor']['input']>;
  /** The currency. */
  currency: Scalars['CurrencyCode']['input'];
  /** The high end, where a range is given. */
  high?: InputMaybe<Scalars['Minor']['input']>;
  /** The low end, where a range is given. */
  low?: InputMaybe<Scalars['Minor']['input']>;
  /** The label of the period. */
  period: Scalars['String']['input'];
};

/** A line of a draft, or the heading that an area of the initiative makes in it. */
export type CostDraftLine = {
  __typename?: 'CostDraftLine';
  /** How it was estimated; nothing where that is not told. */
  basis?: Maybe<Basis>;
  /** Its code, where it has one. */
  code?: Maybe<Scalars['String']['output']>;
  /** What it is estimated to cost itself, without what lies under it. */
  estimates: Array<CostDraftEstimate>;
  /** Whether it is an area, which is called here what it is called everywhere. */
  isArea: Scalars['Boolean']['output'];
  /** Its ref, or the key that whoever added it made for it. */
  key: Scalars['String']['output'];
  /** The class of what it buys (object class), where it is given. */
  objectClass?: Maybe<Scalars['String']['output']>;
  /** The key of the line that it lies under; nothing where it lies directly under the initiative. */
  parent?: Maybe<Scalars['String']['output']>;
  /** Its title. */
  title: Scalars['String']['output'];
};

/** A line of a draft of costs as it is to be. */
export type CostDraftLineInput = {
  /** Its code: 100 characters at most. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** What it is estimated to cost itself. */
  estimates: Array<CostDraftEstimateInput>;
  /** The ref of a line or an area of the initiative; of a new line a UUID that the client makes. */
  key: Scalars['String']['input'];
  /** The class of what it buys: 200 characters at most. */
  objectClass?: InputMaybe<Scalars['String']['input']>;
  /** The key of the line that it lies under; without it, it lies directly under the initiative. */
  parent?: InputMaybe<Scalars['String']['input']>;
  /** Its title: 500 characters at most. */
  title: Scalars['String']['input'];
};

/** There is no draft of costs at this key, or the viewer may not see it. */
export type CostDraftNotFound = {
  __typename?: 'CostDraftNotFound';
  /** The key. */
  key: Scalars['UUID']['output'];
};

/** A period of a draft of costs. */
export type CostDraftPeriodInput = {
  /** Its last day. */
  endsOn: Scalars['Date']['input'];
  /** How people call it, such as "FY11": 40 characters at most. */
  label: Scalars['String']['input'];
  /** Its first day. */
  startsOn: Scalars['Date']['input'];
  /** Its label until now, where it is called otherwise: its estimates stay. Without it they stay with the label. */
  was?: InputMaybe<Scalars['String']['input']>;
};

/** The draft was published before, and what is published never changes. Nothing was done. */
export type CostDraftPublished = {
  __typename?: 'CostDraftPublished';
  /** Where it stands now. */
  ref: Scalars['Ref']['output'];
};

/** The draft is kept. Nobody but its editors sees it. */
export type CostDraftRecorded = {
  __typename?: 'CostDraftRecorded';
  /** The draft. */
  draft: CostDraft;
};

/** Where a draft of costs begins. */
export type CostDraftStartInput = {
  /** The initiative. */
  initiative: Scalars['Ref']['input'];
  /** Whether it begins without a line but the headings of the areas, instead of with the edition published last. */
  isEmpty: Scalars['Boolean']['input'];
  /** The title that the edition is to have: 200 characters at most. */
  title: Scalars['String']['input'];
};

/** Which version of a draft of costs is published, and against what it was read. */
export type CostEditionInput = {
  /** The key of the draft. */
  key: Scalars['UUID']['input'];
  /** The edition published last when the changes were read; nothing where there was none. */
  last?: InputMaybe<Scalars['Ref']['input']>;
  /** Why, for the public record: 500 characters at most. */
  reason: Scalars['String']['input'];
  /** The version that was read before. */
  version: Scalars['Int']['input'];
};

/** The edition is published, for good. */
export type CostEditionRecorded = {
  __typename?: 'CostEditionRecorded';
  /** The edition. */
  edition: Edition;
};

/** An amount that differs. Nothing before: it was not there, or not published; see `hadBefore`. */
export type CostEstimateChange = {
  __typename?: 'CostEstimateChange';
  /** The base amount now. */
  baseAfter?: Maybe<Scalars['Minor']['output']>;
  /** The base amount before. */
  baseBefore?: Maybe<Scalars['Minor']['output']>;
  /** The currency. */
  currency: Scalars['CurrencyCode']['output'];
  /** Whether the line had an estimate there, its amount published or not. */
  hadBefore: Scalars['Boolean']['output'];
  /** Whether it has one now. */
  hasAfter: Scalars['Boolean']['output'];
  /** The high end now. */
  highAfter?: Maybe<Scalars['Minor']['output']>;
  /** The high end before. */
  highBefore?: Maybe<Scalars['Minor']['output']>;
  /** The low end now. */
  lowAfter?: Maybe<Scalars['Minor']['output']>;
  /** The low end before. */
  lowBefore?: Maybe<Scalars['Minor']['output']>;
  /** The label of the period. */
  period: Scalars['String']['output'];
};

/** How the base amounts of a cost grow from the first year of an edition to the last. A period that is not a year is left out. */
export type CostGrowth = {
  __typename?: 'CostGrowth';
  /** The currency. */
  currency: Scalars['CurrencyCode']['output'];
  /** The first year after which it is at least twice as much within three years; nothing where there is none. */
  doublesFrom?: Maybe<Period>;
  /** The first year in which it is twice as much as in that one. */
  doublesIn?: Maybe<Period>;
  /** How many times the first amount the last one is. */
  factor: Scalars['Decimal']['output'];
  /** The first year. */
  from: Period;
  /** The base amount of the first year. */
  fromBase: Scalars['Minor']['output'];
  /** Whether it is worth a warning. */
  isWarning: Scalars['Boolean']['output'];
  /** By which rule it is; nothing where it is not. */
  rule?: Maybe<GrowthRule>;
  /** The last year. */
  to: Period;
  /** The base amount of the last year. */
  toBase: Scalars['Minor']['output'];
  /** By how much it grows a year, compounded, in percent. */
  yearlyPercent: Scalars['Decimal']['output'];
};

/** How one line differs. */
export type CostLineChange = {
  __typename?: 'CostLineChange';
  /** The amounts that differ, each before and after. */
  estimates: Array<CostEstimateChange>;
  /** Whether it was estimated otherwise: by another method, quantity or rate, or with other words. */
  hasOtherBasis: Scalars['Boolean']['output'];
  /** Whether it is new. */
  isAdded: Scalars['Boolean']['output'];
  /** Whether it is left out. */
  isRemoved: Scalars['Boolean']['output'];
  /** Its ref, or its key where it is new. */
  key: Scalars['String']['output'];
  /** Why it is changed, as it will be read beside the edition; nothing where that is not told yet. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The texts that differ, each before and after. */
  texts: Array<CostTextChange>;
  /** Its title, in the draft where it is there. */
  title: Scalars['String']['output'];
};

/** A page of lines that differ. */
export type CostLineChangeConnection = {
  __typename?: 'CostLineChangeConnection';
  /** The lines. */
  nodes: Array<CostLineChange>;
  /** Where this page ends. */
  pageInfo: PageInfo;
};

/** What does not stand in a line of a draft, and where. */
export type CostLineFault = {
  __typename?: 'CostLineFault';
  /** What is wrong. */
  code: CostLineFaultCode;
  /** The key of the line. */
  key: Scalars['String']['output'];
  /** Where in the line: the input field, or the currency and the period of an estimate. */
  place?: Maybe<Scalars['String']['output']>;
};

/** What does not stand in a line. */
export type CostLineFaultCode =
  /** The amount is larger than can be reckoned with. */
  | 'AMOUNT_TOO_LARGE'
  /** An area is called otherwise than everywhere, or lies under a line. */
  | 'AREA_CHANGED'
  /** The title is empty. */
  | 'BLANK_TITLE'
  /** The line lies, in the end, under itself. */
  | 'CYCLE'
  /** There are two estimates for one period and currency. */
  | 'DUPLICATE_ESTIMATE'
  /** The key stands for two lines. */
  | 'DUPLICATE_KEY'
  /** A range lacks an end or its base. */
  | 'RANGE_INCOMPLETE'
  /** The low end is above the base, or the base above the high end. */
  | 'RANGE_REVERSED'
  /** A text is too long. */
  | 'TOO_LONG'
  /** There is no such currency. */
  | 'UNKNOWN_CURRENCY'
  /** The key is neither that of a line of the initiative nor one that a client can make. */
  | 'UNKNOWN_KEY'
  /** There is no line at the key of the parent. */
  | 'UNKNOWN_PARENT'
  /** There is no such period in the draft. */
  | 'UNKNOWN_PERIOD'
  /** A text has characters that cannot be seen or that turn text around. */
  | 'UNSAFE_CHARACTERS';

/** Lines do not stand, each fault at its line: the first 200. Nothing was done. */
export type CostLinesFaulty = {
  __typename?: 'CostLinesFaulty';
  /** How many there are in all. */
  count: Scalars['Int']['output'];
  /** The faults. */
  lineFaults: Array<CostLineFault>;
};

/** Something that lies directly under an address in an edition. */
export type CostPart = {
  __typename?: 'CostPart';
  /** Its address. */
  address: Address;
  /** What the edition before says of it; nothing where the shown edition is the first. */
  before?: Maybe<CostBefore>;
  /** Its code in the edition's own file, where it has one. */
  code?: Maybe<Scalars['String']['output']>;
  /** The class of what it buys, where the edition gives it. */
  objectClass?: Maybe<Scalars['String']['output']>;
  /** How many parts lie directly under it. */
  partCount: Scalars['Int']['output'];
  /** What lies directly under it. */
  parts: CostPartConnection;
  /** Its title in this edition. */
  title: Scalars['String']['output'];
  /** Sums over it and all lines under it, by period and currency. */
  totals: Array<Total>;
};


/** Something that lies directly under an address in an edition. */
export type CostPartPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<PartOrder>;
  period?: InputMaybe<Scalars['String']['input']>;
};


/** Something that lies directly under an address in an edition. */
export type CostPartTotalsArgs = {
  period?: InputMaybe<Scalars['String']['input']>;
};

/** A page of parts. */
export type CostPartConnection = {
  __typename?: 'CostPartConnection';
  /** How many there are in all. */
  count: Scalars['Int']['output'];
  /** The parts. */
  nodes: Array<CostPart>;
  /** Where this page ends. */
  pageInfo: PageInfo;
};

/** The index of prices that the amounts of a draft are reckoned at. */
export type CostPricesInput = {
  /** Where prices stand in it, above zero: nine digits and six decimals at most. Told with the index, or not at all. */
  index?: InputMaybe<Scalars['Decimal']['input']>;
  /** The key of the draft. */
  key: Scalars['UUID']['input'];
  /** The index, such as "Consumer prices, 2009 = 100": 200 characters at most. Without it, none is told any longer. */
  series?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read before. */
  version: Scalars['Int']['input'];
};

/** What is said of the cost is changed, in public. */
export type CostRecorded = {
  __typename?: 'CostRecorded';
  /** The address whose cost it is. */
  address: Address;
};

/** When a draft is to be published. The clock of the database decides, and the server does it. */
export type CostSchedule = {
  __typename?: 'CostSchedule';
  /** Who chose the time, and is named by the act that publishes it. */
  by: Scalars['String']['output'];
  /** The instant. */
  publishAt: Scalars['DateTime']['output'];
  /** Why it is published, for the public record. */
  reason: Scalars['String']['output'];
  /** Why it is not published then; nothing while it is to be. */
  stopped?: Maybe<CostScheduleStop>;
};

/** Which version of a draft of costs is to be published when, and against what it was read. */
export type CostScheduleInput = {
  /** The key of the draft. */
  key: Scalars['UUID']['input'];
  /** The edition published last when the changes were read; nothing where there was none. */
  last?: InputMaybe<Scalars['Ref']['input']>;
  /** When: later than now, and within a year. */
  publishAt: Scalars['DateTime']['input'];
  /** Why, for the public record: 500 characters at most. */
  reason: Scalars['String']['input'];
  /** The version that was read before. */
  version: Scalars['Int']['input'];
};

/** Why a draft is not published at its time. Nothing is, before somebody reads what changes and chooses anew. */
export type CostScheduleStop =
  /** The draft was changed after it was read. */
  | 'DRAFT_CHANGED'
  /** It has no line, or a period without an estimate. */
  | 'INCOMPLETE'
  /** Another edition was published meanwhile. */
  | 'NEWER_EDITION'
  /** Whoever chose the time may not edit the costs of the initiative any more. */
  | 'NO_LONGER_EDITOR'
  /** A sum over lines is larger than can be reckoned with. */
  | 'SUM_TOO_LARGE';

/** A total that somebody stated, with its source. */
export type CostStatement = {
  __typename?: 'CostStatement';
  /** The amount. */
  amount: Money;
  /** Whether an editor says that this one is to be relied on: one at most for an address and a period. */
  isAuthoritative: Scalars['Boolean']['output'];
  /** By what it is named when it is corrected. */
  key: Scalars['UUID']['output'];
  /** The period it was stated for; nothing where none was stated. */
  periodLabel?: Maybe<Scalars['String']['output']>;
  /** How exactly it was stated. */
  qualifier: StatementQualifier;
  /** Where that is recorded. */
  source: Source;
  /** Who stated it. */
  statedBy: Scalars['String']['output'];
  /** The day it was stated, where that is known. */
  statedOn?: Maybe<Scalars['Date']['output']>;
  /** How often it was saved: sent with an edit, so that two editors cannot undo each other unseen. */
  version: Scalars['Int']['output'];
};

/** What is told of a line in words. */
export type CostText =
  /** Its code. */
  | 'CODE'
  /** The class of what it buys. */
  | 'OBJECT_CLASS'
  /** The title of what it lies under; nothing where that is the initiative. */
  | 'PLACE'
  /** Its title. */
  | 'TITLE';

/** A text that differs. */
export type CostTextChange = {
  __typename?: 'CostTextChange';
  /** In the draft. */
  after?: Maybe<Scalars['String']['output']>;
  /** In the edition published last. */
  before?: Maybe<Scalars['String']['output']>;
  /** What it says. */
  text: CostText;
};

/** A sum over all lines, before and after. Nothing where there is no such sum, or no amount in it was published. */
export type CostTotalChange = {
  __typename?: 'CostTotalChange';
  /** The sum of the base amounts of the draft. */
  after?: Maybe<Scalars['Minor']['output']>;
  /** The sum of the base amounts of the edition published last. */
  before?: Maybe<Scalars['Minor']['output']>;
  /** The currency. */
  currency: Scalars['CurrencyCode']['output'];
  /** The label of the period. */
  period: Scalars['String']['output'];
};

/** What can come of entering an organisation. */
export type CreateOrganisationResult = ActReused | Faulty | Forbidden | OrganisationExists | OrganisationRecorded;

/** An account of the demonstration that signs in with one click. */
export type DemoAccount = {
  __typename?: 'DemoAccount';
  /** Its name for signing in. */
  key: Scalars['String']['output'];
  /** The name shown. */
  name: Scalars['String']['output'];
  /** The organisation that it speaks for. */
  organisation?: Maybe<Scalars['String']['output']>;
  /** What it may do. */
  roles: Array<Role>;
};

/** A document or a section of one that an initiative rests on. */
export type Document = Addressed & {
  __typename?: 'Document';
  /** Who answers for it. */
  contact?: Maybe<Scalars['String']['output']>;
  /** The initiatives that rest on it. */
  initiatives: Array<Initiative>;
  /** What it is, in a sentence. */
  note: Scalars['String']['output'];
  /** The day it was published, where that is known. */
  publishedOn?: Maybe<Scalars['Date']['output']>;
  /** Its ref. */
  ref: Scalars['Ref']['output'];
  /** Its size in bytes, where that is known. */
  sizeBytes?: Maybe<Scalars['Int']['output']>;
  /** Its title. */
  title: Scalars['String']['output'];
  /** A link to it, where it has one. */
  url?: Maybe<Scalars['String']['output']>;
  /** How often it was saved: sent with an edit, so that two editors cannot undo each other unseen. */
  version: Scalars['Int']['output'];
};

/** A document to add to an initiative, or one that it rests on as it is to be. */
export type DocumentInput = {
  /** Who answers for it: 200 characters at most. */
  contact?: InputMaybe<Scalars['String']['input']>;
  /** The document to edit; without it a new one is added. */
  document?: InputMaybe<Scalars['Ref']['input']>;
  /** The initiative. */
  initiative: Scalars['Ref']['input'];
  /** What it is, in a sentence: 500 characters at most. */
  note: Scalars['String']['input'];
  /** The day it was published, where that is known. */
  publishedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Why it is edited, for the public record: 500 characters at most. A new one needs none. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Its title: 200 characters at most. */
  title: Scalars['String']['input'];
  /** A link to it. */
  url?: InputMaybe<Scalars['String']['input']>;
  /** The version that the edit was made of. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** A draft as it is to be. */
export type DraftEditInput = {
  /** What it says. */
  initiative: InitiativeInput;
  /** Its key. */
  key: Scalars['UUID']['input'];
  /** The version that the edit was made of. */
  version: Scalars['Int']['input'];
};

/** There is no draft of this key, or the viewer may not see it. */
export type DraftNotFound = {
  __typename?: 'DraftNotFound';
  /** The key. */
  key: Scalars['UUID']['output'];
};

/** Which version of a draft is published. */
export type DraftPublicationInput = {
  /** Its key. */
  key: Scalars['UUID']['input'];
  /** The version that was read before. */
  version: Scalars['Int']['input'];
};

/** The draft was published before. Nothing was done. */
export type DraftPublished = {
  __typename?: 'DraftPublished';
  /** Where it stands now. */
  ref: Scalars['Ref']['output'];
};

/** The draft is kept. Nobody else sees it. */
export type DraftRecorded = {
  __typename?: 'DraftRecorded';
  /** The draft. */
  draft: InitiativeDraft;
};

/** Somebody else saved another version since the one that this edit was made of. Nothing was done. */
export type EditedMeanwhile = {
  __typename?: 'EditedMeanwhile';
  /** What it says now, by input field. */
  now: Array<FieldNow>;
  /** The version that there is now: send it to save over it. */
  version: Scalars['Int']['output'];
};

/** A version of the costs of an initiative. Once published it never changes. */
export type Edition = Addressed & {
  __typename?: 'Edition';
  /** The initiative whose costs it gives. */
  initiative: Initiative;
  /** How many lines it has. */
  lineCount: Scalars['Int']['output'];
  /** Its number among the editions of the initiative. */
  number: Scalars['Int']['output'];
  /** The periods it has estimates for, in order. */
  periods: Array<Period>;
  /** The prices that its amounts are reckoned at; nothing where that is not told. */
  priceLevel?: Maybe<PriceLevel>;
  /** When it was published. */
  publishedAt: Scalars['DateTime']['output'];
  /** Why it was published, or what changed. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Its ref. */
  ref: Scalars['Ref']['output'];
  /** Where its figures come from. */
  source?: Maybe<Source>;
  /** How far it can be relied on. */
  standing: Standing;
  /** Its title. */
  title: Scalars['String']['output'];
  /** Sums over all its lines, by period and currency. */
  totals: Array<Total>;
};

/** The edition has no line, or a period without an estimate. Nothing was done. */
export type EditionIncomplete = {
  __typename?: 'EditionIncomplete';
  /** The labels of the periods without an estimate; none where there is no line. */
  periods: Array<Scalars['String']['output']>;
};

/** A sum over lines is larger than can be reckoned with. Nothing was done. */
export type EditionSumTooLarge = {
  __typename?: 'EditionSumTooLarge';
  /** The most that a sum can be, in minor units. */
  most: Scalars['Minor']['output'];
};

/** What one line is estimated to cost in one period. */
export type Estimate = {
  __typename?: 'Estimate';
  /** The base amount; nothing where it was not published. */
  base?: Maybe<Scalars['Minor']['output']>;
  /** What the base amount was made of; nothing where that is not told. */
  calculation?: Maybe<Calculation>;
  /** The currency. */
  currency: Scalars['CurrencyCode']['output'];
  /** The high end; nothing where no range was given. */
  high?: Maybe<Scalars['Minor']['output']>;
  /** The low end; nothing where no range was given. */
  low?: Maybe<Scalars['Minor']['output']>;
  /** What was assumed of this period alone. */
  note?: Maybe<Scalars['String']['output']>;
  /** The period. */
  period: Period;
};

/** How sure an estimate is, in the judgement of whoever made it. */
export type EstimateConfidence =
  /** It rests on contracts, prices or accounts. */
  | 'HIGH'
  /** Much of it is assumed. */
  | 'LOW'
  /** Some of it is assumed. */
  | 'MEDIUM';

/** How an amount was estimated (GAO cost estimating and assessment guide). */
export type EstimateMethod =
  /** From what something like it cost (analogy). */
  | 'ANALOGY'
  /** Built up from quantities and rates (engineering build-up). */
  | 'BOTTOM_UP'
  /** By people who know such work (expert opinion). */
  | 'EXPERT_OPINION'
  /** From a relation between cost and size (parametric). */
  | 'PARAMETRIC'
  /** A total that was stated, without what it is made of. */
  | 'STATED_TOTAL';

/** What one unit of a currency was worth in another on a day. Used in both directions; a rate that was corrected stays. */
export type ExchangeRate = {
  __typename?: 'ExchangeRate';
  /** The day it is the rate of. */
  day: Scalars['Date']['output'];
  /** The currency of which one unit is meant. */
  from: Scalars['CurrencyCode']['output'];
  /** By what it is named when it is corrected or withdrawn. */
  key: Scalars['UUID']['output'];
  /** How many units of the other currency one unit is worth. */
  rate: Scalars['Decimal']['output'];
  /** When it was recorded here. */
  recordedAt: Scalars['DateTime']['output'];
  /** Where it comes from. */
  source: Source;
  /** How far it can be relied on: on the record, or assumed to show how conversion works. */
  standing: Standing;
  /** The currency in which it is told what that unit is worth. */
  to: Scalars['CurrencyCode']['output'];
  /** When it was withdrawn: nothing is converted by it since. Nothing while it stands. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was withdrawn or corrected. */
  withdrawnFor?: Maybe<Scalars['String']['output']>;
};

/** A page of exchange rates, the latest day first. */
export type ExchangeRateConnection = {
  __typename?: 'ExchangeRateConnection';
  /** The rates. */
  nodes: Array<ExchangeRate>;
  /** Where this page ends. */
  pageInfo: PageInfo;
};

/** An exchange rate as it is recorded. */
export type ExchangeRateInput = {
  /** The rate that this one corrects: it is withdrawn. */
  corrects?: InputMaybe<Scalars['UUID']['input']>;
  /** The day it is the rate of: today at the latest. */
  day: Scalars['Date']['input'];
  /** The currency of which one unit is meant. */
  from: Scalars['CurrencyCode']['input'];
  /** How many units of the other currency one unit is worth: above 0, a thousand million at most. */
  rate: Scalars['Decimal']['input'];
  /** Why it is corrected, for the public record: 500 characters at most. A new one needs none. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Where it comes from: 500 characters at most. */
  source: Scalars['String']['input'];
  /** A link to that. */
  sourceUrl?: InputMaybe<Scalars['String']['input']>;
  /** The currency in which it is told what that unit is worth. */
  to: Scalars['CurrencyCode']['input'];
};

/** The rate stands in the public record. */
export type ExchangeRateRecorded = {
  __typename?: 'ExchangeRateRecorded';
  /** The rate. */
  rate: ExchangeRate;
};

/** What can come of recording or withdrawing an exchange rate. */
export type ExchangeRateResult = ActReused | ExchangeRateRecorded | Faulty | Forbidden;

/** An exchange rate that is to count no longer. */
export type ExchangeRateWithdrawalInput = {
  /** The rate. */
  rate: Scalars['UUID']['input'];
  /** Why, for the public record: 500 characters at most. */
  reason: Scalars['String']['input'];
};

/** What can come of saying why a line of a draft is changed, or at which prices a draft is reckoned. */
export type ExplainCostChangeResult = ActReused | CostDraftNotFound | CostDraftPublished | CostDraftRecorded | EditedMeanwhile | Faulty;

/** One fault. */
export type Fault = {
  __typename?: 'Fault';
  /** What is wrong with it. */
  code: FaultCode;
  /** The name of the input field. */
  field: Scalars['String']['output'];
  /** The limit that was passed, where there is one. */
  limit?: Maybe<Scalars['String']['output']>;
};

/** What can be wrong with a field. */
export type FaultCode =
  /** It is empty, or made of spaces alone. */
  | 'EMPTY'
  /** The day is in the future. */
  | 'IN_FUTURE'
  /** The instant is not later than `limit`. */
  | 'NOT_AFTER'
  /** It is no e-mail address. */
  | 'NOT_AN_ADDRESS'
  /** It is no domain. */
  | 'NOT_A_DOMAIN'
  /** It is no address on the web that begins with http. */
  | 'NOT_A_LINK'
  /** It must be above zero. */
  | 'NOT_POSITIVE'
  /** The two addresses belong to different initiatives. */
  | 'OTHER_INITIATIVE'
  /** The period ends before it begins. */
  | 'PERIOD_REVERSED'
  /** Anybody gets an address at this domain, so it shows nothing. */
  | 'PUBLIC_DOMAIN'
  /** It is the same as another field from which it must differ. */
  | 'SAME_TWICE'
  /** Something else has it already. */
  | 'TAKEN'
  /** It is above `limit`. */
  | 'TOO_LARGE'
  /** It is longer than `limit` characters. */
  | 'TOO_LONG'
  /** It is below `limit`. */
  | 'TOO_SMALL'
  /** There is nothing of this name. */
  | 'UNKNOWN'
  /** This currency is not known. */
  | 'UNKNOWN_CURRENCY'
  /** It has characters that steer the text or cannot be seen. */
  | 'UNSAFE_CHARACTERS'
  /** This currency no longer exists: ISO 4217 withdrew its code. */
  | 'WITHDRAWN_CURRENCY'
  /** The address is not of a kind that this can be about. */
  | 'WRONG_KIND';

/** Something in the request does not stand. Nothing was done. */
export type Faulty = {
  __typename?: 'Faulty';
  /** Each fault, by the field it is at. */
  faults: Array<Fault>;
};

/** What one field says now. */
export type FieldNow = {
  __typename?: 'FieldNow';
  /** The name of the input field. */
  field: Scalars['String']['output'];
  /** Its value, as a text; nothing where it is empty. */
  value?: Maybe<Scalars['String']['output']>;
};

/** The viewer may not do this. */
export type Forbidden = {
  __typename?: 'Forbidden';
  /** The permission that is missing. */
  permission: Permission;
};

/** Who said they would pay for an address and everything under it. Memoranda: they are never added to anything. */
export type Funding = {
  __typename?: 'Funding';
  /** How many pledges and indications stand. */
  count: Scalars['Int']['output'];
  /** How many there are of each kind, withdrawn ones too: all together they are the length of the list. No kind without any. */
  counts: Array<OfferCount>;
  /** Pledges and indications, newest first; withdrawn ones stay, marked. */
  pledges: PledgeConnection;
};


/** Who said they would pay for an address and everything under it. Memoranda: they are never added to anything. */
export type FundingPledgesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** When growth is worth a warning. */
export type GrowthRule =
  /** It is at least twice as much within three years, though it grows by less from the first year to the last. */
  | 'DOUBLING'
  /** It is above 10 percent a year, compounded. */
  | 'YEARLY';

/** A role that somebody has, and where. */
export type HeldRole = {
  __typename?: 'HeldRole';
  /** The initiative that they have it on; nothing for the whole site, and where it is a draft still. */
  initiative?: Maybe<Scalars['Ref']['output']>;
  /** What that initiative is called; nothing for the whole site. */
  initiativeTitle?: Maybe<Scalars['String']['output']>;
  /** The role. */
  role: Role;
  /** Since when. */
  since: Scalars['DateTime']['output'];
};

/** How an objective is measured. */
export type Indicator = Addressed & {
  __typename?: 'Indicator';
  /** Whether more is better. */
  ascending: Scalars['Boolean']['output'];
  /** The value to start from, where one is known. */
  baseline?: Maybe<Scalars['Decimal']['output']>;
  /** The day of the baseline. */
  baselineOn?: Maybe<Scalars['Date']['output']>;
  /** What is counted, and how. */
  definition: Scalars['String']['output'];
  /** The latest measurement. */
  latest?: Maybe<Measurement>;
  /** How many measurements were recorded, corrected ones too. */
  measurementCount: Scalars['Int']['output'];
  /** Its measurements, the latest day first. */
  measurements: MeasurementConnection;
  /** Its objective. */
  objective: Objective;
  /** Its ref. */
  ref: Scalars['Ref']['output'];
  /** Where it is recorded. */
  source?: Maybe<Source>;
  /** How far it can be relied on. */
  standing: Standing;
  /** Where it stands. */
  status: IndicatorStatus;
  /** Its targets, by period. */
  targets: Array<Target>;
  /** Its title. */
  title: Scalars['String']['output'];
  /** The unit of its values, such as "registries" or "%". */
  unit: Scalars['String']['output'];
};


/** How an objective is measured. */
export type IndicatorMeasurementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Where an indicator stands, by a published rule: its latest measurement against the target of the period in which it was measured. */
export type IndicatorStatus =
  /** Nothing was measured. */
  | 'NOT_MEASURED'
  /** The latest measurement does not reach the target of its period. */
  | 'NOT_REACHED'
  /** There is a measurement, but no target for its period. */
  | 'NO_TARGET'
  /** The latest measurement reaches the target of its period. */
  | 'REACHED';

/** Something that is planned, costs money, and is argued about. */
export type Initiative = Addressed & {
  __typename?: 'Initiative';
  /** Its address, with the four strands. */
  address: Address;
  /** Other ways to reach what it is for, side by side with it, in their order. Those that were taken back are left out. */
  alternatives: Array<Alternative>;
  /** Its areas, in their order. */
  areas: Array<Area>;
  /** The documents it rests on. */
  documents: Array<Document>;
  /** The published editions of its costs, the latest first. */
  editions: Array<Edition>;
  /** Where it was brought before the public, such as a meeting. */
  forum?: Maybe<Scalars['String']['output']>;
  /** The proceedings in which it was or is before the public, the latest first. */
  proceedings: Array<Proceeding>;
  /** Its ref. */
  ref: Scalars['Ref']['output'];
  /** Who proposes it. */
  sponsor?: Maybe<Organisation>;
  /** The stage it is in: that of the last entry of its history. */
  stage?: Maybe<InitiativeStage>;
  /** Its history of stages, first to last. */
  stages: Array<StageEntry>;
  /** How far it can be relied on. */
  standing: Standing;
  /** What it is, in a few sentences. */
  summary: Scalars['String']['output'];
  /** Its title. */
  title: Scalars['String']['output'];
  /** How often it was saved: sent with an edit, so that two editors cannot undo each other unseen. */
  version: Scalars['Int']['output'];
};

/** A page of initiatives. */
export type InitiativeConnection = {
  __typename?: 'InitiativeConnection';
  /** The initiatives. */
  nodes: Array<Initiative>;
  /** Where this page ends. */
  pageInfo: PageInfo;
};

/** An initiative that is being written. Nobody but its editors and administrators is told that it is there. */
export type InitiativeDraft = {
  __typename?: 'InitiativeDraft';
  /** Where it was brought before the public, such as a meeting. */
  forum?: Maybe<Scalars['String']['output']>;
  /** Its key: it has no ref before it is published, so that no gap tells of it. */
  key: Scalars['UUID']['output'];
  /** Its ref, once it was published: from then on it is edited there. */
  publishedAs?: Maybe<Scalars['Ref']['output']>;
  /** Who proposes it. */
  sponsor?: Maybe<Organisation>;
  /** What it is, in a few sentences; nothing yet where it is empty. */
  summary: Scalars['String']['output'];
  /** Its title. */
  title: Scalars['String']['output'];
  /** How often it was saved: sent with an edit, so that two editors cannot undo each other unseen. */
  version: Scalars['Int']['output'];
};

/** A page of drafts. */
export type InitiativeDraftConnection = {
  __typename?: 'InitiativeDraftConnection';
  /** The drafts. */
  nodes: Array<InitiativeDraft>;
  /** Where this page ends. */
  pageInfo: PageInfo;
};

/** A published initiative as it is to be. */
export type InitiativeEditInput = {
  /** The initiative. */
  initiative: Scalars['Ref']['input'];
  /** Why, for the public record: 500 characters at most. */
  reason: Scalars['String']['input'];
  /** What it says. */
  to: InitiativeInput;
  /** The version that the edit was made of. */
  version: Scalars['Int']['input'];
};

/** What an initiative says of itself. */
export type InitiativeInput = {
  /** Where it was brought before the public: 200 characters at most. */
  forum?: InputMaybe<Scalars['String']['input']>;
  /** The short name of the organisation that proposes it. */
  sponsor?: InputMaybe<Scalars['String']['input']>;
  /** What it is: 2,000 characters at most. It may be empty until it is published. */
  summary: Scalars['String']['input'];
  /** Its title: 200 characters at most. */
  title: Scalars['String']['input'];
};

/** The initiative is changed, in public. */
export type InitiativeRecorded = {
  __typename?: 'InitiativeRecorded';
  /** The initiative. */
  initiative: Initiative;
};

/** How far an initiative has come. */
export type InitiativeStage =
  /** Described in a business case or a paper of its own. */
  | 'BUSINESS_CASE'
  /** It ended, carried out or not. */
  | 'CLOSED'
  /** The public is asked. */
  | 'CONSULTATION'
  /** Ways of organising and funding it are weighed. */
  | 'FUNDING'
  /** It is being carried out. */
  | 'IMPLEMENTATION'
  /** Talked about. */
  | 'NOTION'
  /** Named in a strategic plan. */
  | 'STRATEGIC_PLAN';

/** An organisation that invites whoever asks to speak for it. */
export type Invitation = {
  __typename?: 'Invitation';
  /** Until when it can be accepted. */
  expiresAt: Scalars['DateTime']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its short name in links. */
  slug: Scalars['String']['output'];
};

/** The invitation was withdrawn. Nothing was done. */
export type InvitationWithdrawn = {
  __typename?: 'InvitationWithdrawn';
  /** The short name of the organisation. */
  slug: Scalars['String']['output'];
};

/** Nobody else is an administrator of the whole site, so that nobody could give the role again. Nothing was done. */
export type LastAdministrator = {
  __typename?: 'LastAdministrator';
  /** The last administrator. */
  person: Scalars['UUID']['output'];
};

/** What was measured on a day. */
export type Measurement = {
  __typename?: 'Measurement';
  /** The day it was measured. */
  measuredOn: Scalars['Date']['output'];
  /** What should be known about it. */
  note?: Maybe<Scalars['String']['output']>;
  /** When it was recorded here. */
  recordedAt: Scalars['DateTime']['output'];
  /** Who recorded it, as they are named in public. */
  recordedBy?: Maybe<Scalars['String']['output']>;
  /** Where the value comes from. */
  source: Source;
  /** How far it can be relied on. */
  standing: Standing;
  /** The value. */
  value: Scalars['Decimal']['output'];
};

/** A page of measurements. */
export type MeasurementConnection = {
  __typename?: 'MeasurementConnection';
  /** The measurements. */
  nodes: Array<Measurement>;
  /** Where this page ends. */
  pageInfo: PageInfo;
};

/** A measurement as an editor enters it. */
export type MeasurementInput = {
  /** The indicator. */
  indicator: Scalars['Ref']['input'];
  /** The day it was measured, not in the future. */
  measuredOn: Scalars['Date']['input'];
  /** What should be known about it: 2,000 characters at most. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Where the value comes from: 500 characters at most. */
  source: Scalars['String']['input'];
  /** The value, such as "67" or "61.5". */
  value: Scalars['Decimal']['input'];
};

/** The measurement is recorded. */
export type MeasurementRecorded = {
  __typename?: 'MeasurementRecorded';
  /** The indicator, with it. */
  indicator: Indicator;
};

/** What can come of a measurement. */
export type MeasurementResult = ActReused | Faulty | Forbidden | MeasurementRecorded | NotFound;

/** An association and a member of it. */
export type MembershipInput = {
  /** The short name of the association. */
  association: Scalars['String']['input'];
  /** The short name of the member. */
  member: Scalars['String']['input'];
};

/** An amount of money. */
export type Money = {
  __typename?: 'Money';
  /** The amount in minor units of the currency. */
  amountMinor: Scalars['Minor']['output'];
  /** The currency. Two currencies are never added. */
  currency: Scalars['CurrencyCode']['output'];
};

/** An amount of money as a client sends it. */
export type MoneyInput = {
  /** The amount in minor units of the currency. */
  amountMinor: Scalars['Minor']['input'];
  /** The currency. */
  currency: Scalars['CurrencyCode']['input'];
};

/** Acts. Each is made once, however often it is sent. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Accepts to speak for an organisation. Whoever is signed in with the e-mail address that was invited does it. */
  acceptInvitation: RepresentationResult;
  /** Changes a draft of costs. Editors of the initiative may. */
  changeCostDraft: ChangeCostDraftResult;
  /** Ends an open proceeding at once, such as one that was opened by mistake. */
  closeProceeding: RecordProceedingResult;
  /** Enters an organisation. An administrator does it. */
  createOrganisation: CreateOrganisationResult;
  /** Takes what an organisation says of itself. An administrator does it, or a representative. */
  describeOrganisation: OrganisationResult;
  /** Makes a draft of an initiative. Administrators may. */
  draftInitiative: RecordDraftResult;
  /** Saves a draft. Its editors may. */
  editDraft: RecordDraftResult;
  /** Changes what a published initiative says of itself, in public. Its editors may. */
  editInitiative: RecordInitiativeResult;
  /** Changes a proceeding that has not opened. */
  editProceeding: RecordProceedingResult;
  /** Ends a membership. The association does it, or the member, or an administrator. */
  endMembership: OrganisationResult;
  /** Ends that a person speaks for an organisation. An administrator does it, or a representative, of themselves too. */
  endRepresentation: RepresentationResult;
  /** Says why a draft of costs has a line otherwise than the edition published last, or leaves it out. Editors of the initiative may. */
  explainCostChange: ExplainCostChangeResult;
  /** Lets an open proceeding close later than it would. It is never shortened. */
  extendProceeding: RecordProceedingResult;
  /** Gives somebody a role, which a session has once it is renewed. An administrator does it. */
  grantRole: RoleResult;
  /** Invites whoever has an e-mail address to speak for an organisation. An administrator does it, or a representative. It is not in the public record. */
  inviteRepresentative: RepresentationResult;
  /** Asks the public about initiatives, from one instant to another. Editors and moderators of all of them may. */
  openProceeding: RecordProceedingResult;
  /** Offers to pay towards an address. A representative does it for their organisation. */
  pledge: PledgeResult;
  /** Publishes a draft of costs as the edition that everybody is shown from here on. It never changes again, and only a later edition takes its place. Editors of the initiative may. */
  publishCostDraft: PublishCostDraftResult;
  /** Publishes a draft: it has its ref from here on. Its editors may. */
  publishInitiative: PublishInitiativeResult;
  /** Adds an alternative, which has its ref from here on, or edits one. Editors of the initiative may. */
  recordAlternative: RecordInitiativeResult;
  /** Records what a submission says of an alternative, or corrects that. Editors of the initiative may. */
  recordAlternativeVoice: RecordInitiativeResult;
  /** Adds an area, which has its ref from here on, or edits one. Editors of the initiative may. */
  recordArea: RecordInitiativeResult;
  /** Says whether the breakdown of a cost can be read, and how we know. Editors of the initiative may. */
  recordBreakdown: RecordCostResult;
  /** Records what costs are compared with, or corrects it. Editors of the whole site may. */
  recordComparator: ComparatorResult;
  /** Says that a line serves an objective, and with what share. An editor of the initiative does it; sent again it changes the share. */
  recordContribution: ContributionResult;
  /** Says how a line of a draft of costs was estimated. Editors of the initiative may. */
  recordCostBasis: RecordCostBasisResult;
  /** Says at which prices the amounts of a draft of costs are reckoned. Editors of the initiative may. */
  recordCostPrices: ExplainCostChangeResult;
  /** Adds a document, which has its ref from here on, or edits one. Editors of each initiative that rests on it may. */
  recordDocument: RecordInitiativeResult;
  /** Records an exchange rate, or corrects one. Editors of the whole site may. */
  recordExchangeRate: ExchangeRateResult;
  /** Records what was measured. An editor of the initiative does it. */
  recordMeasurement: MeasurementResult;
  /** Says that an organisation is a member of an association. The association does it, or an administrator. */
  recordMembership: OrganisationResult;
  /** Says which stage an initiative enters, or corrects an entry of that history. Its editors may. */
  recordStage: RecordInitiativeResult;
  /** Records a total that somebody stated, or corrects one. Editors of the initiative may. */
  recordStatement: RecordCostResult;
  /** Takes a role from somebody, at once. An administrator does it. */
  revokeRole: RoleResult;
  /** Chooses when a draft of costs is published, in the version that was read; a time that was chosen before is given up. A change of the draft takes it back. Editors of the initiative may. */
  scheduleCostDraft: ScheduleCostDraftResult;
  /** Begins a draft of an initiative's costs, with the lines of the edition published last or without. Its editors may. */
  startCostDraft: StartCostDraftResult;
  /** Says something about an address, into the proceeding that is open now. Anybody may. */
  submit: SubmitResult;
  /** Takes back when a draft of costs is published: it stays a draft. Editors of the initiative may. */
  unscheduleCostDraft: UnscheduleCostDraftResult;
  /** Says that an organisation is what it says. An administrator does it, or a representative with a verified e-mail address at its own domain. */
  verifyOrganisation: OrganisationResult;
  /** Takes back an alternative, or what one submission says of it. Its page and the record keep it. Editors of the initiative may. */
  withdrawAlternative: RecordInitiativeResult;
  /** Withdraws a comparator. It stays in the list and in the public record. */
  withdrawComparator: ComparatorResult;
  /** Withdraws an exchange rate. It stays in the list and in the public record. */
  withdrawExchangeRate: ExchangeRateResult;
  /** Withdraws an invitation that was not accepted yet. An administrator does it, or a representative. It is not in the public record. */
  withdrawInvitation: RepresentationResult;
  /** Withdraws a pledge. It stays on the record, marked. */
  withdrawPledge: WithdrawPledgeResult;
  /** Takes back a stated total that was recorded by mistake. It stays in the public record. */
  withdrawStatement: RecordCostResult;
};


/** Acts. Each is made once, however often it is sent. */
export type MutationAcceptInvitationArgs = {
  act: ActInput;
  slug: Scalars['String']['input'];
};


/** Acts. Each is made once, however often it is sent. */
export type MutationChangeCostDraftArgs = {
  act: ActInput;
  input: CostDraftChangesInput;
};


/** Acts. Each is made once, however often it is sent. */
export type MutationCloseProceedingArgs = {
  act: ActInput;
  input: ProceedingClosingInput;
};


/** Acts. Each is made once, however often it is sent. */
export type MutationCreateOrganisationArgs = {
  act: ActInput;
  input: OrganisationInput;
};


/** Acts. Each is made once, however often it is sent. */
export type MutationDescribeOrganisationArgs = {
  act: ActInput;
  input: OrganisationDescriptionInput;
  slug: Scalars['String']['input'];
};


/** Acts. Each is made once, however often it is sent. */
export type MutationDraftInitiativeArgs = {
  act: ActInput;
  input: InitiativeInput;
};


/** Acts. Each is made once, however often it is sent. */
export type MutationEditDraftArgs = {
  act: ActInput;
  input: DraftEditInput;
};


/** Acts. Each is made once, however often it is sent. */
export type MutationEditInitiativeArgs = {
  act: ActInput;
  input: InitiativeEditInput;
};


/** Acts. Each is made once, however often it is sent. */
export type MutationEditProceedingArgs = {
  act: ActInput;
  input: ProceedingEditInput;
};


/** Acts. Each is made once, however often it is sent. */
export type MutationEndMembershipArgs = {
  act: ActInput;
  input: MembershipInput;
};


/** Acts. Each is made once, however often it is sent. */
export type MutationEndRepresentationArgs = {
  act: ActInput;
  person: Scalars['UUID']['input'];
  slug: Scalars['String']['input'];
};


/** Acts. Each is made once, however often it is sent. */
export type MutationExplainCostChangeArgs = {
  act: ActInput;
  input: CostChangeReasonInput;
};


/** Acts. Each is made once, however often it is sent. */
export type MutationExtendProceedingArgs = {
  act: ActInput;
  input: ProceedingExtensionInput;
};


/** Acts. Each is made once, however often it is sent. */
export type MutationGrantRoleArgs = {
  act: ActInput;
  input: RoleInput;
};


/** Acts. Each is made once, however often it is sent. */
export type MutationInviteRepresentativeArgs = {
  act: ActInput;
  email: Scalars['String']['input'];
  slug: Scalars['String']['input'];
};


/** Acts. Each is made once, however often it is sent. */
export type MutationOpenProceedingArgs = {
  act: ActInput;
  input: ProceedingInput;
};


/** Acts. Each is made once, however often it is sent. */
export type MutationPledgeArgs = {
  act: ActInput;
  input: PledgeInput;
};


/** Acts. Each is made once, however often it is sent. */
export type MutationPublishCostDraftArgs = {
  act: ActInput;
  input: CostEditionInput;
};


/** Acts. Each is made once, however often it is sent. */
export type MutationPublishInitiativeArgs = {
  act: ActInput;
  input: DraftPublicationInput;
};


/** Acts. Each is made once, however often it is sent. */
export type MutationRecordAlternativeArgs = {
  act: ActInput;
  input: AlternativeInput;
};


/** Acts. Each is made once, however often it is sent. */
export type MutationRecordAlternativeVoiceArgs = {
  act: ActInput;
  input: AlternativeVoiceInput;
};


/** Acts. Each is made once, however often it is sent. */
export type MutationRecordAreaArgs = {
  act: ActInput;
  input: AreaInput;
};


/** Acts. Each is made once, however often it is sent. */
export type MutationRecordBreakdownArgs = {
  act: ActInput;
  input: BreakdownInput;
};


/** Acts. Each is made once, however often it is sent. */
export type MutationRecordComparatorArgs = {
  act: ActInput;
  input: ComparatorInput;
};


/** Acts. Each is made once, however often it is sent. */
export type MutationRecordContributionArgs = {
  act: ActInput;
  input: ContributionInput;
};


/** Acts. Each is made once, however often it is sent. */
export type MutationRecordCostBasisArgs = {
  act: ActInput;
  input: CostBasisInput;
};


/** Acts. Each is made once, however often it is sent. */
export type MutationRecordCostPricesArgs = {
  act: ActInput;
  input: CostPricesInput;
};


/** Acts. Each is made once, however often it is sent. */
export type MutationRecordDocumentArgs = {
  act: ActInput;
  input: DocumentInput;
};


/** Acts. Each is made once, however often it is sent. */
export type MutationRecordExchangeRateArgs = {
  act: ActInput;
  input: ExchangeRateInput;
};


/** Acts. Each is made once, however often it is sent. */
export type MutationRecordMeasurementArgs = {
  act: ActInput;
  input: MeasurementInput;
};


/** Acts. Each is made once, however often it is sent. */
export type MutationRecordMembershipArgs = {
  act: ActInput;
  input: MembershipInput;
};


/** Acts. Each is made once, however often it is sent. */
export type MutationRecordStageArgs = {
  act: ActInput;
  input: StageInput;
};


/** Acts. Each is made once, however often it is sent. */
export type MutationRecordStatementArgs = {
  act: ActInput;
  input: StatementInput;
};


/** Acts. Each is made once, however often it is sent. */
export type MutationRevokeRoleArgs = {
  act: ActInput;
  input: RoleInput;
};


/** Acts. Each is made once, however often it is sent. */
export type MutationScheduleCostDraftArgs = {
  act: ActInput;
  input: CostScheduleInput;
};


/** Acts. Each is made once, however often it is sent. */
export type MutationStartCostDraftArgs = {
  act: ActInput;
  input: CostDraftStartInput;
};


/** Acts. Each is made once, however often it is sent. */
export type MutationSubmitArgs = {
  act: ActInput;
  input: SubmissionInput;
};


/** Acts. Each is made once, however often it is sent. */
export type MutationUnscheduleCostDraftArgs = {
  act: ActInput;
  key: Scalars['UUID']['input'];
};


/** Acts. Each is made once, however often it is sent. */
export type MutationVerifyOrganisationArgs = {
  act: ActInput;
  slug: Scalars['String']['input'];
};


/** Acts. Each is made once, however often it is sent. */
export type MutationWithdrawAlternativeArgs = {
  act: ActInput;
  input: AlternativeWithdrawalInput;
};


/** Acts. Each is made once, however often it is sent. */
export type MutationWithdrawComparatorArgs = {
  act: ActInput;
  input: ComparatorWithdrawalInput;
};


/** Acts. Each is made once, however often it is sent. */
export type MutationWithdrawExchangeRateArgs = {
  act: ActInput;
  input: ExchangeRateWithdrawalInput;
};


/** Acts. Each is made once, however often it is sent. */
export type MutationWithdrawInvitationArgs = {
  act: ActInput;
  email: Scalars['String']['input'];
  slug: Scalars['String']['input'];
};


/** Acts. Each is made once, however often it is sent. */
export type MutationWithdrawPledgeArgs = {
  act: ActInput;
  reason: Scalars['String']['input'];
  ref: Scalars['Ref']['input'];
};


/** Acts. Each is made once, however often it is sent. */
export type MutationWithdrawStatementArgs = {
  act: ActInput;
  input: StatementWithdrawalInput;
};

/** Another edition was published since the changes were read. Nothing was done. */
export type NewerEdition = {
  __typename?: 'NewerEdition';
  /** The edition published last. */
  ref: Scalars['Ref']['output'];
};

/** No proceeding is open that takes submissions about this address. Nothing was stored. */
export type NoProceedingOpen = {
  __typename?: 'NoProceedingOpen';
  /** When the last proceeding about it closed. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The address. */
  ref: Scalars['Ref']['output'];
};

/** There is nothing at this address, or the viewer may not see it. */
export type NotFound = {
  __typename?: 'NotFound';
  /** The address that was asked for. */
  ref: Scalars['Ref']['output'];
};

/** Nobody invited the viewer to speak for the organisation, or it was too long ago. Nothing was done. */
export type NotInvited = {
  __typename?: 'NotInvited';
  /** The short name of the organisation. */
  slug: Scalars['String']['output'];
};

/** Something that is to be reached (a result in IATI's words). */
export type Objective = Addressed & {
  __typename?: 'Objective';
  /** The lines that serve it, the greatest weight first. */
  contributions: Array<Contribution>;
  /** How it is measured. */
  indicators: Array<Indicator>;
  /** Its initiative. */
  initiative: Initiative;
  /** Its ref. */
  ref: Scalars['Ref']['output'];
  /** Where it is recorded. */
  source?: Maybe<Source>;
  /** How far it can be relied on. */
  standing: Standing;
  /** What is to be reached, in a few sentences. */
  statement: Scalars['String']['output'];
  /** Its title. */
  title: Scalars['String']['output'];
};

/** How many offers to pay are of one kind. Offers are counted; their amounts are never added. */
export type OfferCount = {
  __typename?: 'OfferCount';
  /** How many they are, one at least. */
  count: Scalars['Int']['output'];
  /** Whether they were withdrawn. */
  isWithdrawn: Scalars['Boolean']['output'];
  /** How firm they are. */
  stage: PledgeStage;
  /** How far they can be relied on. */
  standing: Standing;
};

/** A body that can take a position, pledge and pay. */
export type Organisation = {
  __typename?: 'Organisation';
  /** What its representatives did for it in public, and what was done about it; newest first. */
  acts: ActConnection;
  /** Its own domain for e-mail, where it has one. */
  domain?: Maybe<Scalars['String']['output']>;
  /** What it has to gain or to lose, in its own words. */
  interests?: Maybe<Scalars['String']['output']>;
  /** The members that it may speak for, where it is an association: 500 at most. */
  members: Array<Organisation>;
  /** The associations that it is a member of, which may speak for it: 500 at most. */
  memberships: Array<Organisation>;
  /** Its name. */
  name: Scalars['String']['output'];
  /** What it offered to pay, newest first; withdrawn offers stay, marked. */
  pledges: PledgeConnection;
  /** The region it acts in, where that is known. */
  region?: Maybe<Scalars['String']['output']>;
  /** Who speaks for it. */
  representatives: Array<Representative>;
  /** The part it plays. */
  role: OrganisationRole;
  /** Its short name in links. */
  slug: Scalars['String']['output'];
  /** How far it can be relied on: an illustrative organisation does not exist. */
  standing: Standing;
  /** What was said for it, newest first. */
  submissions: SubmissionConnection;
  /** When it was found to be what it says, by an administrator or by an address at its domain; nothing where it was not. */
  verifiedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** A body that can take a position, pledge and pay. */
export type OrganisationActsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  operation?: InputMaybe<Scalars['String']['input']>;
  since?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
};


/** A body that can take a position, pledge and pay. */
export type OrganisationPledgesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that can take a position, pledge and pay. */
export type OrganisationSubmissionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of organisations. */
export type OrganisationConnection = {
  __typename?: 'OrganisationConnection';
  /** The organisations. */
  nodes: Array<Organisation>;
  /** Where this page ends. */
  pageInfo: PageInfo;
};

/** What an organisation says of itself. What is left out stays as it is. */
export type OrganisationDescriptionInput = {
  /** Its own domain for e-mail. Only an administrator changes it; public mail domains are refused. */
  domain?: InputMaybe<Scalars['String']['input']>;
  /** What it has to gain or to lose: 5,000 characters at most. */
  interests?: InputMaybe<Scalars['String']['input']>;
  /** The region it acts in: 60 characters at most. */
  region?: InputMaybe<Scalars['String']['input']>;
};

/** What somebody may do about an organisation. */
export type OrganisationDoor = {
  __typename?: 'OrganisationDoor';
  /** Whether they are invited to speak for it. */
  isInvited: Scalars['Boolean']['output'];
  /** Whether they were, and it was withdrawn. */
  isWithdrawn: Scalars['Boolean']['output'];
  /** Whether they say what it is and who speaks for it. */
  mayEdit: Scalars['Boolean']['output'];
  /** Whether they say that it is what it says. */
  mayVerify: Scalars['Boolean']['output'];
};

/** An organisation of this name is here already. Nothing was done. */
export type OrganisationExists = {
  __typename?: 'OrganisationExists';
  /** Its short name in links. */
  slug: Scalars['String']['output'];
};

/** An organisation as an administrator enters it. */
export type OrganisationInput = {
  /** Its name: 200 characters at most. */
  name: Scalars['String']['input'];
  /** The region it acts in: 60 characters at most. */
  region?: InputMaybe<Scalars['String']['input']>;
  /** The part it plays. */
  role: OrganisationRole;
};

/** The organisation was not found to be what it says, so nobody pledges for it. Nothing was done. */
export type OrganisationNotVerified = {
  __typename?: 'OrganisationNotVerified';
  /** Its short name in links. */
  slug: Scalars['String']['output'];
};

/** The organisation is recorded. */
export type OrganisationRecorded = {
  __typename?: 'OrganisationRecorded';
  /** The organisation. */
  organisation: Organisation;
};

/** What can come of an act on an organisation. */
export type OrganisationResult = ActReused | Faulty | Forbidden | OrganisationRecorded | OrganisationUnknown;

/** What part an organisation plays for the Domain Name System, or for a plan like it. */
export type OrganisationRole =
  /** Speaks for its members. */
  | 'ASSOCIATION'
  /** A government or one of its bodies. */
  | 'GOVERNMENT'
  /** Law enforcement. */
  | 'LAW_ENFORCEMENT'
  /** Anything else. */
  | 'OTHER'
  /** Makes policy. */
  | 'POLICY'
  /** Holds names. */
  | 'REGISTRANT'
  /** Sells names. */
  | 'REGISTRAR'
  /** Runs a registry of names. */
  | 'REGISTRY'
  /** Runs name servers with little money or staff. */
  | 'RESOURCE_CONSTRAINED_OPERATOR'
  /** Runs a root name server. */
  | 'ROOT_OPERATOR'
  /** Responds to security incidents. */
  | 'SECURITY_RESPONSE';

/** There is no organisation of this short name. Nothing was done. */
export type OrganisationUnknown = {
  __typename?: 'OrganisationUnknown';
  /** What was looked for. */
  slug: Scalars['String']['output'];
};

/** A mail of the demonstration, which is shown instead of being sent. */
export type OutboxMail = {
  __typename?: 'OutboxMail';
  /** Its id. */
  id: Scalars['UUID']['output'];
  /** Whom it would be sent to. */
  recipient: Scalars['String']['output'];
  /** What it is about. */
  subject: Scalars['String']['output'];
  /** What it says. */
  text: Scalars['String']['output'];
  /** When it was written. */
  writtenAt: Scalars['DateTime']['output'];
};

/** What somebody sees of their own account. */
export type OwnAccount = {
  __typename?: 'OwnAccount';
  /** The e-mail address that they sign in with; nothing where they come another way. */
  email?: Maybe<Scalars['String']['output']>;
  /** Where they are signed in now, the latest first. */
  sessions: Array<OwnSession>;
  /** Their tokens for scripts, the latest first. */
  tokens: Array<OwnToken>;
};

/** A browser in which somebody is signed in. */
export type OwnSession = {
  __typename?: 'OwnSession';
  /** When it was signed in. */
  beganAt: Scalars['DateTime']['output'];
  /** The kind of browser in words; nothing where it did not say. */
  browser?: Maybe<Scalars['String']['output']>;
  /** Whether it is the one that asks. */
  isThis: Scalars['Boolean']['output'];
  /** By what it is named to end it. */
  key: Scalars['String']['output'];
  /** When it was last used, to the hour. */
  lastSeenAt: Scalars['DateTime']['output'];
};

/** A token with which a script acts for somebody. What it is itself was shown when it was made. */
export type OwnToken = {
  __typename?: 'OwnToken';
  /** When it ends. */
  expiresAt: Scalars['DateTime']['output'];
  /** By what it is named to end it. */
  key: Scalars['String']['output'];
  /** When it was made. */
  madeAt: Scalars['DateTime']['output'];
  /** What its owner calls it. */
  name: Scalars['String']['output'];
  /** What may be done with it, of what its owner may do. */
  permissions: Array<Permission>;
};

/** Where a page of a list ends. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The cursor to pass as `after` for the next page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether the list goes on. */
  hasNextPage: Scalars['Boolean']['output'];
};

/** An order of the parts of a cost. */
export type PartOrder =
  /** As the edition lists them. */
  | 'AS_PUBLISHED'
  /** By title. */
  | 'BY_TITLE'
  /** By base amount in the period, the largest first, unpublished ones last. */
  | 'LARGEST_FIRST';

/** An amount for each full-time post and year. */
export type PerPost = {
  __typename?: 'PerPost';
  /** The base amount; nothing where only a range is told. */
  base?: Maybe<Scalars['Minor']['output']>;
  /** The currency. */
  currency: Scalars['CurrencyCode']['output'];
  /** The high end; nothing where there is no range. */
  high?: Maybe<Scalars['Minor']['output']>;
  /** The low end; nothing where there is no range. */
  low?: Maybe<Scalars['Minor']['output']>;
};

/** What came of reckoning a cost for each full-time post. */
export type PerPostOutcome =
  /** No published amount of the period says how many posts it is for: none has the unit “post, a year”. */
  | 'NO_POSTS'
  /** A currency cannot be converted to that of the comparator: no rate is known. */
  | 'NO_RATE'
  /** It is told. */
  | 'TOLD'
  /** It would be a larger number than can be told. */
  | 'TOO_LARGE';

/** A stretch of time that an amount or a target is for. */
export type Period = {
  __typename?: 'Period';
  /** Its last day. */
  endsOn: Scalars['Date']['output'];
  /** How people call it, such as "FY11". */
  label: Scalars['String']['output'];
  /** Its first day. */
  startsOn: Scalars['Date']['output'];
};

/** A period as a client sends it. */
export type PeriodInput = {
  /** Its last day. */
  endsOn: Scalars['Date']['input'];
  /** How people call it, such as "FY11": 40 characters at most. */
  label: Scalars['String']['input'];
  /** Its first day. */
  startsOn: Scalars['Date']['input'];
};

/** What somebody may be allowed to do. */
export type Permission =
  /** Enter an organisation. */
  | 'CREATE_ORGANISATION'
  /** Make an initiative. */
  | 'DRAFT_INITIATIVE'
  /** Record what was stated of a cost, and whether its breakdown can be read. */
  | 'EDIT_COST'
  /** Change what an initiative says: its own words, areas, documents, stages. */
  | 'EDIT_INITIATIVE'
  /** Say what an organisation is, invite who speaks for it, and end that. */
  | 'EDIT_ORGANISATION'
  /** Give somebody a role, and take it. */
  | 'GRANT_ROLE'
  /** Pledge for an organisation. */
  | 'PLEDGE'
  /** Link a cost line to an objective. */
  | 'RECORD_CONTRIBUTION'
  /** Record a measurement. */
  | 'RECORD_MEASUREMENT'
  /** Record exchange rates, and what costs are compared with. */
  | 'RECORD_REFERENCE'
  /** Open a proceeding, and change, extend and close it. */
  | 'RUN_PROCEEDING'
  /** Say something to an open proceeding. */
  | 'SUBMIT'
  /** Say that an organisation is what it says. */
  | 'VERIFY_ORGANISATION'
  /** Withdraw a pledge of the organisation. */
  | 'WITHDRAW_PLEDGE';

/** A person who acted in public under a name of their choice. */
export type Person = {
  __typename?: 'Person';
  /** What they did in public under this name, newest first. */
  acts: ActConnection;
  /** By what they are known in links. It is not the key of their account. */
  id: Scalars['UUID']['output'];
  /** The name they chose. */
  name: Scalars['String']['output'];
};


/** A person who acted in public under a name of their choice. */
export type PersonActsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  operation?: InputMaybe<Scalars['String']['input']>;
  since?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** There is nobody of this id. Nothing was done. */
export type PersonUnknown = {
  __typename?: 'PersonUnknown';
  /** Who was looked for. */
  person: Scalars['UUID']['output'];
};

/** An organisation's offer to pay towards an address. A memorandum until it becomes a commitment. */
export type Pledge = Addressed & {
  __typename?: 'Pledge';
  /** What it is for. */
  about: Address;
  /** How much. */
  amount: Money;
  /** On what condition, in the words of whoever pledges. */
  conditions?: Maybe<Scalars['String']['output']>;
  /** When it was made. */
  madeAt: Scalars['DateTime']['output'];
  /** Who would pay. */
  organisation: Organisation;
  /** For when. */
  period: Period;
  /** Its ref. */
  ref: Scalars['Ref']['output'];
  /** How firm it is. */
  stage: PledgeStage;
  /** How far it can be relied on: an illustrative pledge was made by nobody. */
  standing: Standing;
  /** Why it was withdrawn. */
  withdrawalReason?: Maybe<Scalars['String']['output']>;
  /** When it was withdrawn; nothing while it stands. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
};

/** The pledge was withdrawn before. Nothing was done. */
export type PledgeAlreadyWithdrawn = {
  __typename?: 'PledgeAlreadyWithdrawn';
  /** The pledge. */
  ref: Scalars['Ref']['output'];
  /** When it was withdrawn. */
  withdrawnAt: Scalars['DateTime']['output'];
};

/** A page of pledges. */
export type PledgeConnection = {
  __typename?: 'PledgeConnection';
  /** The pledges. */
  nodes: Array<Pledge>;
  /** Where this page ends. */
  pageInfo: PageInfo;
};

/** What an organisation offers. */
export type PledgeInput = {
  /** The address it is for: an initiative, an area or a cost line. */
  about: Scalars['Ref']['input'];
  /** How much. */
  amount: MoneyInput;
  /** On what condition: 2,000 characters at most. */
  conditions?: InputMaybe<Scalars['String']['input']>;
  /** For when. */
  period: PeriodInput;
  /** How firm it is. */
  stage: PledgeStage;
};

/** The pledge is recorded. */
export type PledgeRecorded = {
  __typename?: 'PledgeRecorded';
  /** The pledge. */
  pledge: Pledge;
};

/** What can come of a pledge. */
export type PledgeResult = ActReused | Faulty | Forbidden | NotFound | OrganisationNotVerified | PledgeRecorded;

/** How firm an offer to pay is. */
export type PledgeStage =
  /** Said to be willing, without an amount that binds. */
  | 'INDICATED'
  /** Indicative, non-binding advice of an intended commitment (IATI 12 and 13). */
  | 'PLEDGED';

/** The index of prices that the amounts of an edition are reckoned at. */
export type PriceLevel = {
  __typename?: 'PriceLevel';
  /** Where prices stand in it. */
  index: Scalars['Decimal']['output'];
  /** The index, such as "Consumer prices, 2009 = 100". */
  series: Scalars['String']['output'];
};

/** What the public is asked, and from when to when. */
export type Proceeding = Addressed & {
  __typename?: 'Proceeding';
  /** When it closes, after every extension. */
  closesAt: Scalars['DateTime']['output'];
  /** Its extensions, in order. */
  extensions: Array<ProceedingExtension>;
  /** The initiatives that it is about. */
  initiatives: Array<Initiative>;
  /** When it opens. */
  opensAt: Scalars['DateTime']['output'];
  /** What is asked. */
  question: Scalars['String']['output'];
  /** Its ref. */
  ref: Scalars['Ref']['output'];
  /** Where it is recorded. */
  source?: Maybe<Source>;
  /** How far it can be relied on. */
  standing: Standing;
  /** Where it stands now, by the clock of the database. */
  state: ProceedingState;
  /** How many submissions it has. */
  submissionCount: Scalars['Int']['output'];
  /** Its submissions, newest first. */
  submissions: SubmissionConnection;
  /** Its title. */
  title: Scalars['String']['output'];
  /** How often it was saved: sent with an edit, so that two editors cannot undo each other unseen. */
  version: Scalars['Int']['output'];
};


/** What the public is asked, and from when to when. */
export type ProceedingSubmissionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The end of an open proceeding, at once. */
export type ProceedingClosingInput = {
  /** The proceeding. */
  proceeding: Scalars['Ref']['input'];
  /** Why, for everybody: 500 characters at most. */
  reason: Scalars['String']['input'];
};

/** A page of proceedings. */
export type ProceedingConnection = {
  __typename?: 'ProceedingConnection';
  /** The proceedings. */
  nodes: Array<Proceeding>;
  /** Where this page ends. */
  pageInfo: PageInfo;
};

/** A proceeding that has not opened as it is to be. */
export type ProceedingEditInput = {
  /** When it closes. */
  closesAt: Scalars['DateTime']['input'];
  /** When it opens; nothing for at once. */
  opensAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The proceeding. */
  proceeding: Scalars['Ref']['input'];
  /** What is asked: 5,000 characters at most. */
  question: Scalars['String']['input'];
  /** Why, for the public record: 500 characters at most. */
  reason: Scalars['String']['input'];
  /** Its title: 200 characters at most. */
  title: Scalars['String']['input'];
  /** The version that the edit was made of. */
  version: Scalars['Int']['input'];
};

/** A change of the closing time of a proceeding. */
export type ProceedingExtension = {
  __typename?: 'ProceedingExtension';
  /** The day the change was announced, where that is known. */
  announcedOn?: Maybe<Scalars['Date']['output']>;
  /** When it was to close before. */
  closedAt: Scalars['DateTime']['output'];
  /** When it closes since. */
  closesAt: Scalars['DateTime']['output'];
  /** Why, in the words of whoever changed it; nothing where that is not known. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Where that is recorded. */
  source?: Maybe<Source>;
};

/** A later closing of an open proceeding. */
export type ProceedingExtensionInput = {
  /** When it is to close: later than it would. */
  closesAt: Scalars['DateTime']['input'];
  /** The proceeding. */
  proceeding: Scalars['Ref']['input'];
  /** Why, for everybody: 500 characters at most. */
  reason: Scalars['String']['input'];
};

/** What the public is to be asked. */
export type ProceedingInput = {
  /** When it closes. */
  closesAt: Scalars['DateTime']['input'];
  /** The initiatives that it is about: 20 at most. They cannot be changed later. */
  initiatives: Array<Scalars['Ref']['input']>;
  /** When it opens; nothing for at once. */
  opensAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** What is asked: 5,000 characters at most. */
  question: Scalars['String']['input'];
  /** Its title: 200 characters at most. */
  title: Scalars['String']['input'];
};

/** The proceeding is changed, in public. */
export type ProceedingRecorded = {
  __typename?: 'ProceedingRecorded';
  /** The proceeding. */
  proceeding: Proceeding;
};

/** The proceeding does not stand where this could be done to it. Nothing was done. */
export type ProceedingStandsOtherwise = {
  __typename?: 'ProceedingStandsOtherwise';
  /** The proceeding. */
  ref: Scalars['Ref']['output'];
  /** Where it stands, by the clock of the database. */
  state: ProceedingState;
};

/** Where a proceeding stands. */
export type ProceedingState =
  /** It has not opened. */
  | 'AHEAD'
  /** It is over. */
  | 'CLOSED'
  /** It takes submissions. */
  | 'OPEN';

/** What can come of publishing a draft of costs. */
export type PublishCostDraftResult = ActReused | CostDraftNotFound | CostDraftPublished | CostEditionRecorded | EditedMeanwhile | EditionIncomplete | EditionSumTooLarge | Faulty | NewerEdition;

/** What can come of publishing a draft. */
export type PublishInitiativeResult = ActReused | DraftNotFound | DraftPublished | EditedMeanwhile | Faulty | Forbidden | InitiativeRecorded;

/** Questions. Every one is read in a single SQL statement. */
export type Query = {
  __typename?: 'Query';
  /** The public record of the site: everything that was done in public, newest first. */
  acts: ActConnection;
  /** The thing at an address; nothing where there is none. */
  address?: Maybe<Address>;
  /** One alternative, also after it was taken back; nothing where there is none at the ref. */
  alternative?: Maybe<Alternative>;
  /** What costs are compared with, the last recorded first, with what was withdrawn. */
  comparators: ComparatorConnection;
  /** Two published editions of one initiative, compared; nothing where they are the same one, or not both editions of one initiative. */
  comparison?: Maybe<Comparison>;
  /** The currencies that a recorded rate leads from or to, by their codes. */
  convertibleCurrencies: Array<ConvertibleCurrency>;
  /** One draft of costs, also after it was published; nothing where there is none, or for whoever may not edit it. */
  costDraft?: Maybe<CostDraft>;
  /** The drafts of an initiative's costs that whoever asks may edit, the latest first: 100 at most. */
  costDrafts: Array<CostDraft>;
  /** The accounts of the demonstration; none where this is not one. */
  demoAccounts: Array<DemoAccount>;
  /** One document; nothing where there is none at the ref. */
  document?: Maybe<Document>;
  /** One published edition; nothing where there is none at the ref. */
  edition?: Maybe<Edition>;
  /** Exchange rates, the latest day first, with those that were withdrawn. */
  exchangeRates: ExchangeRateConnection;
  /** One indicator; nothing where there is none at the ref. */
  indicator?: Maybe<Indicator>;
  /** One initiative; nothing where there is none at the ref. */
  initiative?: Maybe<Initiative>;
  /** One draft, also after it was published; nothing where there is none, or for whoever may not edit it. */
  initiativeDraft?: Maybe<InitiativeDraft>;
  /** The drafts that whoever asks may edit, the latest first. */
  initiativeDrafts: InitiativeDraftConnection;
  /** All published initiatives, in the order of their refs. */
  initiatives: InitiativeConnection;
  /** One objective; nothing where there is none at the ref. */
  objective?: Maybe<Objective>;
  /** An organisation; nothing where there is none of this short name. */
  organisation?: Maybe<Organisation>;
  /** All organisations, by their short names. */
  organisations: OrganisationConnection;
  /** The latest mails of the demonstration, newest first; nothing where mails are really sent. */
  outbox?: Maybe<Array<OutboxMail>>;
  /** A person by what they are known by in links; nothing where there is none, or where the name is withheld. */
  person?: Maybe<Person>;
  /** One pledge; nothing where there is none at the ref. */
  pledge?: Maybe<Pledge>;
  /** One proceeding; nothing where there is none at the ref. */
  proceeding?: Maybe<Proceeding>;
  /** All proceedings, the latest to close first. */
  proceedings: ProceedingConnection;
  /** Published addresses whose ref is the text, or whose title has it; the exact ref first. */
  search: AddressConnection;
  /** How people can sign in here. */
  signIn: SignInWays;
  /** One submission; nothing where there is none at the ref. A receipt is looked up by its number. */
  submission?: Maybe<Submission>;
  /** Whoever is asking. */
  viewer: Viewer;
};


/** Questions. Every one is read in a single SQL statement. */
export type QueryActsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  operation?: InputMaybe<Scalars['String']['input']>;
  since?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
};


/** Questions. Every one is read in a single SQL statement. */
export type QueryAddressArgs = {
  ref: Scalars['Ref']['input'];
};


/** Questions. Every one is read in a single SQL statement. */
export type QueryAlternativeArgs = {
  ref: Scalars['Ref']['input'];
};


/** Questions. Every one is read in a single SQL statement. */
export type QueryComparatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions. Every one is read in a single SQL statement. */
export type QueryComparisonArgs = {
  from: Scalars['Ref']['input'];
  to: Scalars['Ref']['input'];
};


/** Questions. Every one is read in a single SQL statement. */
export type QueryCostDraftArgs = {
  key: Scalars['UUID']['input'];
};


/** Questions. Every one is read in a single SQL statement. */
export type QueryCostDraftsArgs = {
  initiative: Scalars['Ref']['input'];
};


/** Questions. Every one is read in a single SQL statement. */
export type QueryDocumentArgs = {
  ref: Scalars['Ref']['input'];
};


/** Questions. Every one is read in a single SQL statement. */
export type QueryEditionArgs = {
  ref: Scalars['Ref']['input'];
};


/** Questions. Every one is read in a single SQL statement. */
export type QueryExchangeRatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions. Every one is read in a single SQL statement. */
export type QueryIndicatorArgs = {
  ref: Scalars['Ref']['input'];
};


/** Questions. Every one is read in a single SQL statement. */
export type QueryInitiativeArgs = {
  ref: Scalars['Ref']['input'];
};


/** Questions. Every one is read in a single SQL statement. */
export type QueryInitiativeDraftArgs = {
  key: Scalars['UUID']['input'];
};


/** Questions. Every one is read in a single SQL statement. */
export type QueryInitiativeDraftsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions. Every one is read in a single SQL statement. */
export type QueryInitiativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions. Every one is read in a single SQL statement. */
export type QueryObjectiveArgs = {
  ref: Scalars['Ref']['input'];
};


/** Questions. Every one is read in a single SQL statement. */
export type QueryOrganisationArgs = {
  slug: Scalars['String']['input'];
};


/** Questions. Every one is read in a single SQL statement. */
export type QueryOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  isVerified?: InputMaybe<Scalars['Boolean']['input']>;
  region?: InputMaybe<Scalars['String']['input']>;
  role?: InputMaybe<OrganisationRole>;
};


/** Questions. Every one is read in a single SQL statement. */
export type QueryPersonArgs = {
  id: Scalars['UUID']['input'];
};


/** Questions. Every one is read in a single SQL statement. */
export type QueryPledgeArgs = {
  ref: Scalars['Ref']['input'];
};


/** Questions. Every one is read in a single SQL statement. */
export type QueryProceedingArgs = {
  ref: Scalars['Ref']['input'];
};


/** Questions. Every one is read in a single SQL statement. */
export type QueryProceedingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions. Every one is read in a single SQL statement. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
  within?: InputMaybe<Scalars['Ref']['input']>;
};


/** Questions. Every one is read in a single SQL statement. */
export type QuerySubmissionArgs = {
  ref: Scalars['Ref']['input'];
};

/** Proof that a submission was stored. */
export type Receipt = {
  __typename?: 'Receipt';
  /** SHA-256 over the salt and the text, in hexadecimal. */
  hash: Scalars['String']['output'];
  /** The number of the receipt: the ref of the submission. */
  number: Scalars['Ref']['output'];
  /** When the submission was received, by the clock of the database. */
  receivedAt: Scalars['DateTime']['output'];
  /** The salt, in hexadecimal. Whoever has it and the text can check the hash. */
  salt: Scalars['String']['output'];
};

/** What can come of saying how a line of a draft was estimated. */
export type RecordCostBasisResult = ActReused | CostDraftNotFound | CostDraftPublished | CostDraftRecorded | EditedMeanwhile | Faulty;

/** What can come of changing what is said of a cost. */
export type RecordCostResult = ActReused | CostRecorded | EditedMeanwhile | Faulty | Forbidden | NotFound;

/** What can come of making a draft or editing one. */
export type RecordDraftResult = ActReused | DraftNotFound | DraftPublished | DraftRecorded | EditedMeanwhile | Faulty | Forbidden;

/** What can come of changing a published initiative. */
export type RecordInitiativeResult = ActReused | EditedMeanwhile | Faulty | Forbidden | InitiativeRecorded | NotFound;

/** What can come of opening a proceeding or changing one. */
export type RecordProceedingResult = ActReused | EditedMeanwhile | Faulty | Forbidden | NotFound | ProceedingRecorded | ProceedingStandsOtherwise;

/** Whether a cost comes again. */
export type Recurrence =
  /** It comes once. */
  | 'ONE_OFF'
  /** It comes in every period. */
  | 'RECURRING';

/** What can come of an act on who speaks for an organisation. */
export type RepresentationResult = ActReused | Faulty | Forbidden | InvitationWithdrawn | NotInvited | OrganisationRecorded | OrganisationUnknown | SpeaksForAnother;

/** A person who speaks for an organisation. */
export type Representative = {
  __typename?: 'Representative';
  /** The person, as they chose to be named; nothing where the name is withheld. */
  person?: Maybe<Person>;
  /** Since when. */
  since: Scalars['DateTime']['output'];
};

/** The objectives that an address, or anything under it, serves. */
export type Results = {
  __typename?: 'Results';
  /** The objectives, each with the weight with which the address serves it. */
  contributions: Array<Contribution>;
  /** How many objectives there are. */
  count: Scalars['Int']['output'];
};

/** A role that somebody has, on the whole site or on an initiative. */
export type Role =
  /** Sets up the site. */
  | 'ADMINISTRATOR'
  /** Reads everything. */
  | 'AUDITOR'
  /** Edits initiatives. */
  | 'EDITOR'
  /** Runs proceedings. */
  | 'MODERATOR'
  /** Has a verified e-mail address. */
  | 'PARTICIPANT'
  /** Speaks for a verified organisation. */
  | 'REPRESENTATIVE'
  /** Follows the money. */
  | 'TREASURER';

/** They have the role already, or, where it would be taken, do not have it. Nothing was done. */
export type RoleAsItIs = {
  __typename?: 'RoleAsItIs';
  /** The role. */
  role: Role;
};

/** Somebody as those see them who give roles: by the name that they chose, and never by their e-mail address. */
export type RoleHolder = {
  __typename?: 'RoleHolder';
  /** By what they are known in links. */
  id: Scalars['UUID']['output'];
  /** The name that they chose. */
  name: Scalars['String']['output'];
  /** Their roles, but that of taking part and those for an organisation. */
  roles: Array<HeldRole>;
  /** Since when they have an account. */
  since: Scalars['DateTime']['output'];
};

/** A role that is given or taken. */
export type RoleInput = {
  /** The initiative that it is on; nothing for the whole site. */
  initiative?: InputMaybe<Scalars['Ref']['input']>;
  /** The person, by what they are known in links. */
  person: Scalars['UUID']['input'];
  /** Why, for the public record: 500 characters at most. */
  reason: Scalars['String']['input'];
  /** The role: of an editor, moderator, treasurer or auditor, or of an administrator, who is one of the whole site. */
  role: Role;
};

/** The role is given or taken. */
export type RoleRecorded = {
  __typename?: 'RoleRecorded';
  /** The person, by what they are known in links. */
  person: Scalars['UUID']['output'];
};

/** What can come of giving or taking a role. */
export type RoleResult = ActReused | Faulty | Forbidden | LastAdministrator | NotFound | PersonUnknown | RoleAsItIs | RoleRecorded;

/** What can come of choosing when a draft of costs is published. */
export type ScheduleCostDraftResult = ActReused | CostDraftNotFound | CostDraftPublished | CostDraftRecorded | EditedMeanwhile | EditionIncomplete | Faulty | NewerEdition;

/** How people can sign in here. */
export type SignInWays = {
  __typename?: 'SignInWays';
  /** Whether a link can be sent by e-mail. */
  byEmail: Scalars['Boolean']['output'];
  /** Whether people can sign in at another site that says who they are. */
  bySingleSignOn: Scalars['Boolean']['output'];
  /** Whether mails are shown on a page instead, as in the demonstration. */
  hasOutbox: Scalars['Boolean']['output'];
  /** Whether mails are late now, because the mail server does not take them. */
  isMailLate: Scalars['Boolean']['output'];
};

/** Where a statement comes from. */
export type Source = {
  __typename?: 'Source';
  /** The source in words, with the place in it where that is known. */
  title: Scalars['String']['output'];
  /** A link to it, where it has one. */
  url?: Maybe<Scalars['String']['output']>;
};

/** Who does the work that a line pays for. */
export type Sourcing =
  /** Somebody who is paid for it under a contract. */
  | 'CONTRACTED'
  /** People of the body itself. */
  | 'IN_HOUSE';

/** Lines by who does the work that they pay for. */
export type SourcingChoice =
  /** Contracted. */
  | 'CONTRACTED'
  /** In-house. */
  | 'IN_HOUSE'
  /** Those of which it is not told. */
  | 'NOT_TOLD';

/** The viewer speaks for another organisation, and for one at a time. Nothing was done. */
export type SpeaksForAnother = {
  __typename?: 'SpeaksForAnother';
  /** The short name of the other one. */
  slug: Scalars['String']['output'];
};

/** One entry in the dated history of an initiative's stages. */
export type StageEntry = {
  __typename?: 'StageEntry';
  /** The day from which it holds; nothing where only the order is known. */
  beganOn?: Maybe<Scalars['Date']['output']>;
  /** What happened. */
  note: Scalars['String']['output'];
  /** Its place in the history, from 1 on: its name when it is corrected. */
  ordinal: Scalars['Int']['output'];
  /** Where that is recorded. */
  source?: Maybe<Source>;
  /** The stage it entered. */
  stage: InitiativeStage;
  /** How often it was saved: sent with a correction, so that two editors cannot undo each other unseen. */
  version: Scalars['Int']['output'];
};

/** The stage that an initiative enters, or an entry of its history corrected. */
export type StageInput = {
  /** The day from which it holds, where that is known. */
  beganOn?: InputMaybe<Scalars['Date']['input']>;
  /** The initiative. */
  initiative: Scalars['Ref']['input'];
  /** What happened: 500 characters at most. */
  note: Scalars['String']['input'];
  /** The entry to correct, by its place; without it a new one is added at the end. */
  ordinal?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is corrected, for the public record: 500 characters at most. A new one needs none. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Where that is recorded: 500 characters at most. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** A link to that. */
  sourceUrl?: InputMaybe<Scalars['String']['input']>;
  /** The stage. */
  stage: InitiativeStage;
  /** The version that the correction was made of. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** How far a piece of content can be relied on. */
export type Standing =
  /** Illustrative: invented to show how the platform works. It says so wherever it shows. */
  | 'ILLUSTRATIVE'
  /** On the record: it has a source, or it was done here by the person or body it names. */
  | 'RECORD';

/** What can come of beginning a draft of costs. */
export type StartCostDraftResult = ActReused | CostDraftRecorded | Faulty | Forbidden | NotFound | TooManyLines;

/** A total that somebody stated, or one that is recorded as it is to be. */
export type StatementInput = {
  /** What it was stated for: an initiative, an area, a line. */
  address: Scalars['Ref']['input'];
  /** The amount. */
  amount: MoneyInput;
  /** Whether it is to be relied on, of all that were stated for the period. Without it: as it was, and of a new one no. */
  isAuthoritative?: InputMaybe<Scalars['Boolean']['input']>;
  /** The period it was stated for, where one was: 40 characters at most. */
  periodLabel?: InputMaybe<Scalars['String']['input']>;
  /** How exactly it was stated. */
  qualifier: StatementQualifier;
  /** Why it is corrected, for the public record: 500 characters at most. A new one needs none. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Where that is recorded: 500 characters at most. */
  source: Scalars['String']['input'];
  /** A link to that. */
  sourceUrl?: InputMaybe<Scalars['String']['input']>;
  /** Who stated it: 200 characters at most. */
  statedBy: Scalars['String']['input'];
  /** The day it was stated, where that is known. */
  statedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The statement to correct; without it a new one is added. */
  statement?: InputMaybe<Scalars['UUID']['input']>;
  /** The version that the correction was made of. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** How exactly somebody stated a total. */
export type StatementQualifier =
  /** Around that amount. */
  | 'ABOUT'
  /** That amount or more. */
  | 'AT_LEAST'
  /** That amount. */
  | 'EXACT';

/** A stated total that was recorded by mistake. */
export type StatementWithdrawalInput = {
  /** What it was stated for. */
  address: Scalars['Ref']['input'];
  /** Why, for the public record: 500 characters at most. */
  reason: Scalars['String']['input'];
  /** The statement. */
  statement: Scalars['UUID']['input'];
};

/** Something said to a proceeding about an address. */
export type Submission = Addressed & {
  __typename?: 'Submission';
  /** What it is about. */
  about: Address;
  /** The name its author gave; nothing where they gave none. */
  authorName?: Maybe<Scalars['String']['output']>;
  /** How it came in. */
  channel: SubmissionChannel;
  /** The edition that its author saw. */
  edition?: Maybe<Edition>;
  /** SHA-256 over a random salt and the text, in hexadecimal: what the receipt shows. */
  hash: Scalars['String']['output'];
  /** How many characters it has. */
  length: Scalars['Int']['output'];
  /** How it begins: its first 400 characters. */
  opening: Scalars['String']['output'];
  /** The organisation they spoke for. */
  organisation?: Maybe<Organisation>;
  /** The proceeding it was made to. */
  proceeding: Proceeding;
  /** When it was received, by the clock of the database; for the historical record the day it was said. */
  receivedAt: Scalars['DateTime']['output'];
  /** Its ref, which is the number of its receipt. */
  ref: Scalars['Ref']['output'];
  /** Where it is recorded, when it was not made here. */
  source?: Maybe<Source>;
  /** How far it can be relied on. */
  standing: Standing;
  /** What was said. */
  text: Scalars['String']['output'];
};

/** How a submission came in. */
export type SubmissionChannel =
  /** A letter, an e-mail or another written statement, in our own words. */
  | 'LETTER'
  /** Spoken in a meeting, taken from its transcript in our own words. */
  | 'MEETING'
  /** On this site. */
  | 'SITE';

/** A page of submissions. */
export type SubmissionConnection = {
  __typename?: 'SubmissionConnection';
  /** The submissions. */
  nodes: Array<Submission>;
  /** Where this page ends. */
  pageInfo: PageInfo;
};

/** What a person says about an address. */
export type SubmissionInput = {
  /** The address it is about. */
  about: Scalars['Ref']['input'];
  /** The name to publish with it: 200 characters at most. None is fine. */
  authorName?: InputMaybe<Scalars['String']['input']>;
  /** The edition that the person saw, where the page showed one. */
  edition?: InputMaybe<Scalars['Ref']['input']>;
  /** What they say: 20,000 characters at most. */
  text: Scalars['String']['input'];
};

/** The submission is stored. */
export type SubmissionReceived = {
  __typename?: 'SubmissionReceived';
  /** Its receipt. */
  receipt: Receipt;
  /** The submission. */
  submission: Submission;
};

/** What can come of a submission. */
export type SubmitResult = ActReused | Faulty | Forbidden | NoProceedingOpen | NotFound | SubmissionReceived;

/** What is to be reached in a period. */
export type Target = {
  __typename?: 'Target';
  /** The period. */
  period: Period;
  /** How far it can be relied on. */
  standing: Standing;
  /** The value to reach. */
  value: Scalars['Decimal']['output'];
};

/** There are more lines than can be written here. An edition as large as that is made from a file. */
export type TooManyLines = {
  __typename?: 'TooManyLines';
  /** How many there may be at most. */
  most: Scalars['Int']['output'];
};

/** A sum over lines. Sums of lows and of highs are bounds, not likely outcomes. */
export type Total = {
  __typename?: 'Total';
  /** The sum of the base amounts that were published; nothing where none was. */
  base?: Maybe<Scalars['Minor']['output']>;
  /** The currency. Two currencies are never added. */
  currency: Scalars['CurrencyCode']['output'];
  /** How many estimates there are, those that were not published included. */
  estimateCount: Scalars['Int']['output'];
  /** The sum of the highs; nothing where a line gives no range. */
  high?: Maybe<Scalars['Minor']['output']>;
  /** The sum of the lows; nothing where a line gives no range. */
  low?: Maybe<Scalars['Minor']['output']>;
  /** The period. */
  period: Period;
  /** How many estimates were not published, and so are not in the sum. */
  unpublishedCount: Scalars['Int']['output'];
};

/** What can come of taking back when a draft of costs is published. */
export type UnscheduleCostDraftResult = ActReused | CostDraftNotFound | CostDraftPublished | CostDraftRecorded | Faulty;

/** Whoever is asking. Pages do not depend on it, so that they are the same bytes for everybody. */
export type Viewer = {
  __typename?: 'Viewer';
  /** What they alone see of their account; nothing for visitors, and for whoever comes without a session. */
  account?: Maybe<OwnAccount>;
  /** What they may do about an organisation; nothing of all that where there is none. */
  atOrganisation: OrganisationDoor;
  /** Whether roles were granted to them that this session has only after it is renewed. */
  awaitsRenewal: Scalars['Boolean']['output'];
  /** The organisations that invite them to speak for them. */
  invitations: Array<Invitation>;
  /** Whether they may do this, about this address where it matters. */
  may: Scalars['Boolean']['output'];
  /** The name they are known by; nothing for a visitor who has not signed in. */
  name?: Maybe<Scalars['String']['output']>;
  /** The organisation that they speak for. */
  organisation?: Maybe<Organisation>;
  /** Whoever is called so, or begins so, or signs in with exactly this e-mail address: 20 at most. Nobody for those who may not give roles. */
  people: Array<RoleHolder>;
  /** Whoever has a role of an editor, moderator, treasurer, auditor or administrator: 500 at most. Nobody for those who may not give roles, but those of an initiative for its editors. */
  roleHolders: Array<RoleHolder>;
  /** Their roles; none for a visitor. */
  roles: Array<Role>;
};


/** Whoever is asking. Pages do not depend on it, so that they are the same bytes for everybody. */
export type ViewerAtOrganisationArgs = {
  slug: Scalars['String']['input'];
};


/** Whoever is asking. Pages do not depend on it, so that they are the same bytes for everybody. */
export type ViewerMayArgs = {
  about?: InputMaybe<Scalars['Ref']['input']>;
  do: Permission;
  organisation?: InputMaybe<Scalars['String']['input']>;
};


/** Whoever is asking. Pages do not depend on it, so that they are the same bytes for everybody. */
export type ViewerPeopleArgs = {
  named: Scalars['String']['input'];
};


/** Whoever is asking. Pages do not depend on it, so that they are the same bytes for everybody. */
export type ViewerRoleHoldersArgs = {
  initiative?: InputMaybe<Scalars['Ref']['input']>;
};

/** What was said about an address and everything under it. */
export type Voice = {
  __typename?: 'Voice';
  /** How many submissions there are. */
  count: Scalars['Int']['output'];
  /** The proceeding that is open now and takes submissions about this address. */
  proceeding?: Maybe<Proceeding>;
  /** When the first of them was received; nothing where there is none. */
  since?: Maybe<Scalars['DateTime']['output']>;
  /** The submissions, newest first. */
  submissions: SubmissionConnection;
};


/** What was said about an address and everything under it. */
export type VoiceSubmissionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The shares of a line would be together more than 1. Nothing was done. */
export type WeightsExceedWhole = {
  __typename?: 'WeightsExceedWhole';
  /** The share that is left. */
  left: Scalars['Decimal']['output'];
  /** The line. */
  ref: Scalars['Ref']['output'];
};

/** What can come of a withdrawal. */
export type WithdrawPledgeResult = ActReused | Faulty | Forbidden | NotFound | PledgeAlreadyWithdrawn | PledgeRecorded;



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ChangeCostDraftResult:
    | ( ActReused )
    | ( CostDraftNotFound )
    | ( CostDraftPublished )
    | ( CostDraftRecorded )
    | ( CostLinesFaulty )
    | ( EditedMeanwhile )
    | ( Faulty )
    | ( TooManyLines )
  ;
  ComparatorResult:
    | ( ActReused )
    | ( ComparatorRecorded )
    | ( Faulty )
    | ( Forbidden )
  ;
  ContributionResult:
    | ( ActReused )
    | ( ContributionRecorded )
    | ( Faulty )
    | ( Forbidden )
    | ( NotFound )
    | ( WeightsExceedWhole )
  ;
  CreateOrganisationResult:
    | ( ActReused )
    | ( Faulty )
    | ( Forbidden )
    | ( OrganisationExists )
    | ( Omit<OrganisationRecorded, 'organisation'> & { organisation: _RefType['Organisation'] } )
  ;
  ExchangeRateResult:
    | ( ActReused )
    | ( ExchangeRateRecorded )
    | ( Faulty )
    | ( Forbidden )
  ;
  ExplainCostChangeResult:
    | ( ActReused )
    | ( CostDraftNotFound )
    | ( CostDraftPublished )
    | ( CostDraftRecorded )
    | ( EditedMeanwhile )
    | ( Faulty )
  ;
  MeasurementResult:
    | ( ActReused )
    | ( Faulty )
    | ( Forbidden )
    | ( MeasurementRecorded )
    | ( NotFound )
  ;
  OrganisationResult:
    | ( ActReused )
    | ( Faulty )
    | ( Forbidden )
    | ( Omit<OrganisationRecorded, 'organisation'> & { organisation: _RefType['Organisation'] } )
    | ( OrganisationUnknown )
  ;
  PledgeResult:
    | ( ActReused )
    | ( Faulty )
    | ( Forbidden )
    | ( NotFound )
    | ( OrganisationNotVerified )
    | ( PledgeRecorded )
  ;
  PublishCostDraftResult:
    | ( ActReused )
    | ( CostDraftNotFound )
    | ( CostDraftPublished )
    | ( CostEditionRecorded )
    | ( EditedMeanwhile )
    | ( EditionIncomplete )
    | ( EditionSumTooLarge )
    | ( Faulty )
    | ( NewerEdition )
  ;
  PublishInitiativeResult:
    | ( ActReused )
    | ( DraftNotFound )
    | ( DraftPublished )
    | ( EditedMeanwhile )
    | ( Faulty )
    | ( Forbidden )
    | ( InitiativeRecorded )
  ;
  RecordCostBasisResult:
    | ( ActReused )
    | ( CostDraftNotFound )
    | ( CostDraftPublished )
    | ( CostDraftRecorded )
    | ( EditedMeanwhile )
    | ( Faulty )
  ;
  RecordCostResult:
    | ( ActReused )
    | ( Omit<CostRecorded, 'address'> & { address: _RefType['Address'] } )
    | ( EditedMeanwhile )
    | ( Faulty )
    | ( Forbidden )
    | ( NotFound )
  ;
  RecordDraftResult:
    | ( ActReused )
    | ( DraftNotFound )
    | ( DraftPublished )
    | ( Omit<DraftRecorded, 'draft'> & { draft: _RefType['InitiativeDraft'] } )
    | ( EditedMeanwhile )
    | ( Faulty )
    | ( Forbidden )
  ;
  RecordInitiativeResult:
    | ( ActReused )
    | ( EditedMeanwhile )
    | ( Faulty )
    | ( Forbidden )
    | ( InitiativeRecorded )
    | ( NotFound )
  ;
  RecordProceedingResult:
    | ( ActReused )
    | ( EditedMeanwhile )
    | ( Faulty )
    | ( Forbidden )
    | ( NotFound )
    | ( ProceedingRecorded )
    | ( ProceedingStandsOtherwise )
  ;
  RepresentationResult:
    | ( ActReused )
    | ( Faulty )
    | ( Forbidden )
    | ( InvitationWithdrawn )
    | ( NotInvited )
    | ( Omit<OrganisationRecorded, 'organisation'> & { organisation: _RefType['Organisation'] } )
    | ( OrganisationUnknown )
    | ( SpeaksForAnother )
  ;
  RoleResult:
    | ( ActReused )
    | ( Faulty )
    | ( Forbidden )
    | ( LastAdministrator )
    | ( NotFound )
    | ( PersonUnknown )
    | ( RoleAsItIs )
    | ( RoleRecorded )
  ;
  ScheduleCostDraftResult:
    | ( ActReused )
    | ( CostDraftNotFound )
    | ( CostDraftPublished )
    | ( CostDraftRecorded )
    | ( EditedMeanwhile )
    | ( EditionIncomplete )
    | ( Faulty )
    | ( NewerEdition )
  ;
  StartCostDraftResult:
    | ( ActReused )
    | ( CostDraftRecorded )
    | ( Faulty )
    | ( Forbidden )
    | ( NotFound )
    | ( TooManyLines )
  ;
  SubmitResult:
    | ( ActReused )
    | ( Faulty )
    | ( Forbidden )
    | ( NoProceedingOpen )
    | ( NotFound )
    | ( SubmissionReceived )
  ;
  UnscheduleCostDraftResult:
    | ( ActReused )
    | ( CostDraftNotFound )
    | ( CostDraftPublished )
    | ( CostDraftRecorded )
    | ( Faulty )
  ;
  WithdrawPledgeResult:
    | ( ActReused )
    | ( Faulty )
    | ( Forbidden )
    | ( NotFound )
    | ( PledgeAlreadyWithdrawn )
    | ( PledgeRecorded )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Addressed:
    | ( Omit<Address, 'acts' | 'place' | 'thing'> & { acts: _RefType['ActConnection'], place: Array<_RefType['Address']>, thing?: Maybe<_RefType['Addressed']> } )
    | ( Omit<Alternative, 'address'> & { address: _RefType['Address'] } )
    | ( Area )
    | ( Document )
    | ( Edition )
    | ( Indicator )
    | ( Omit<Initiative, 'address' | 'sponsor'> & { address: _RefType['Address'], sponsor?: Maybe<_RefType['Organisation']> } )
    | ( Objective )
    | ( Omit<Pledge, 'about' | 'organisation'> & { about: _RefType['Address'], organisation: _RefType['Organisation'] } )
    | ( Proceeding )
    | ( Omit<Submission, 'about' | 'organisation'> & { about: _RefType['Address'], organisation?: Maybe<_RefType['Organisation']> } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Act: ResolverTypeWrapper<Omit<Act, 'actor' | 'addresses' | 'organisations'> & { actor: ResolversTypes['Actor'], addresses: Array<ResolversTypes['Address']>, organisations: Array<ResolversTypes['Organisation']> }>;
  ActChange: ResolverTypeWrapper<ActChange>;
  ActConnection: ResolverTypeWrapper<Omit<ActConnection, 'nodes'> & { nodes: Array<ResolversTypes['Act']> }>;
  ActInput: ActInput;
  ActReused: ResolverTypeWrapper<ActReused>;
  Actor: ResolverTypeWrapper<Omit<Actor, 'organisation' | 'person'> & { organisation?: Maybe<ResolversTypes['Organisation']>, person?: Maybe<ResolversTypes['Person']> }>;
  ActorKind: ActorKind;
  Address: ResolverTypeWrapper<Omit<Address, 'acts' | 'place' | 'thing'> & { acts: ResolversTypes['ActConnection'], place: Array<ResolversTypes['Address']>, thing?: Maybe<ResolversTypes['Addressed']> }>;
  AddressConnection: ResolverTypeWrapper<Omit<AddressConnection, 'nodes'> & { nodes: Array<ResolversTypes['Address']> }>;
  AddressKind: AddressKind;
  Addressed: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Addressed']>;
  Alternative: ResolverTypeWrapper<Omit<Alternative, 'address'> & { address: ResolversTypes['Address'] }>;
  AlternativeCost: ResolverTypeWrapper<AlternativeCost>;
  AlternativeCover: ResolverTypeWrapper<AlternativeCover>;
  AlternativeInput: AlternativeInput;
  AlternativeStance: AlternativeStance;
  AlternativeVoice: ResolverTypeWrapper<AlternativeVoice>;
  AlternativeVoiceInput: AlternativeVoiceInput;
  AlternativeWithdrawalInput: AlternativeWithdrawalInput;
  Area: ResolverTypeWrapper<Area>;
  AreaInput: AreaInput;
  Basis: ResolverTypeWrapper<Basis>;
  Beside: Beside;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Breakdown: ResolverTypeWrapper<Breakdown>;
  BreakdownInput: BreakdownInput;
  BreakdownState: BreakdownState;
  BuiltUpDifference: ResolverTypeWrapper<BuiltUpDifference>;
  Calculation: ResolverTypeWrapper<Calculation>;
  CalculationInput: CalculationInput;
  ChangeCostDraftResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeCostDraftResult']>;
  ChangeReason: ResolverTypeWrapper<ChangeReason>;
  ClassTotal: ResolverTypeWrapper<ClassTotal>;
  Comparator: ResolverTypeWrapper<Comparator>;
  ComparatorConnection: ResolverTypeWrapper<ComparatorConnection>;
  ComparatorCover: ComparatorCover;
  ComparatorInput: ComparatorInput;
  ComparatorMeasure: ComparatorMeasure;
  ComparatorRecorded: ResolverTypeWrapper<ComparatorRecorded>;
  ComparatorResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ComparatorResult']>;
  ComparatorWithdrawalInput: ComparatorWithdrawalInput;
  ComparedChange: ResolverTypeWrapper<Omit<ComparedChange, 'lines'> & { lines: ResolversTypes['ComparedLineConnection'] }>;
  ComparedCost: ResolverTypeWrapper<ComparedCost>;
  ComparedLine: ResolverTypeWrapper<Omit<ComparedLine, 'address'> & { address: ResolversTypes['Address'] }>;
  ComparedLineConnection: ResolverTypeWrapper<Omit<ComparedLineConnection, 'nodes'> & { nodes: Array<ResolversTypes['ComparedLine']> }>;
  ComparedPeriod: ResolverTypeWrapper<ComparedPeriod>;
  Comparison: ResolverTypeWrapper<Omit<Comparison, 'change' | 'changes'> & { change?: Maybe<ResolversTypes['ComparedChange']>, changes: Array<ResolversTypes['ComparedChange']> }>;
  Contribution: ResolverTypeWrapper<Omit<Contribution, 'line'> & { line?: Maybe<ResolversTypes['Address']> }>;
  ContributionInput: ContributionInput;
  ContributionRecorded: ResolverTypeWrapper<ContributionRecorded>;
  ContributionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ContributionResult']>;
  ConversionOutcome: ConversionOutcome;
  ConvertedSum: ResolverTypeWrapper<ConvertedSum>;
  ConvertedTotal: ResolverTypeWrapper<ConvertedTotal>;
  ConvertibleCurrency: ResolverTypeWrapper<ConvertibleCurrency>;
  Cost: ResolverTypeWrapper<Cost>;
  CostBasisInput: CostBasisInput;
  CostBefore: ResolverTypeWrapper<CostBefore>;
  CostChangeReasonInput: CostChangeReasonInput;
  CostDisagreement: ResolverTypeWrapper<CostDisagreement>;
  CostDraft: ResolverTypeWrapper<CostDraft>;
  CostDraftChanges: ResolverTypeWrapper<CostDraftChanges>;
  CostDraftChangesInput: CostDraftChangesInput;
  CostDraftEstimate: ResolverTypeWrapper<CostDraftEstimate>;
  CostDraftEstimateInput: CostDraftEstimateInput;
  CostDraftLine: ResolverTypeWrapper<CostDraftLine>;
  CostDraftLineInput: CostDraftLineInput;
  CostDraftNotFound: ResolverTypeWrapper<CostDraftNotFound>;
  CostDraftPeriodInput: CostDraftPeriodInput;
  CostDraftPublished: ResolverTypeWrapper<CostDraftPublished>;
  CostDraftRecorded: ResolverTypeWrapper<CostDraftRecorded>;
  CostDraftStartInput: CostDraftStartInput;
  CostEditionInput: CostEditionInput;
  CostEditionRecorded: ResolverTypeWrapper<CostEditionRecorded>;
  CostEstimateChange: ResolverTypeWrapper<CostEstimateChange>;
  CostGrowth: ResolverTypeWrapper<CostGrowth>;
  CostLineChange: ResolverTypeWrapper<CostLineChange>;
  CostLineChangeConnection: ResolverTypeWrapper<CostLineChangeConnection>;
  CostLineFault: ResolverTypeWrapper<CostLineFault>;
  CostLineFaultCode: CostLineFaultCode;
  CostLinesFaulty: ResolverTypeWrapper<CostLinesFaulty>;
  CostPart: ResolverTypeWrapper<Omit<CostPart, 'address'> & { address: ResolversTypes['Address'] }>;
  CostPartConnection: ResolverTypeWrapper<CostPartConnection>;
  CostPricesInput: CostPricesInput;
  CostRecorded: ResolverTypeWrapper<Omit<CostRecorded, 'address'> & { address: ResolversTypes['Address'] }>;
  CostSchedule: ResolverTypeWrapper<CostSchedule>;
  CostScheduleInput: CostScheduleInput;
  CostScheduleStop: CostScheduleStop;
  CostStatement: ResolverTypeWrapper<CostStatement>;
  CostText: CostText;
  CostTextChange: ResolverTypeWrapper<CostTextChange>;
  CostTotalChange: ResolverTypeWrapper<CostTotalChange>;
  CreateOrganisationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateOrganisationResult']>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DemoAccount: ResolverTypeWrapper<DemoAccount>;
  Document: ResolverTypeWrapper<Document>;
  DocumentInput: DocumentInput;
  DraftEditInput: DraftEditInput;
  DraftNotFound: ResolverTypeWrapper<DraftNotFound>;
  DraftPublicationInput: DraftPublicationInput;
  DraftPublished: ResolverTypeWrapper<DraftPublished>;
  DraftRecorded: ResolverTypeWrapper<Omit<DraftRecorded, 'draft'> & { draft: ResolversTypes['InitiativeDraft'] }>;
  EditedMeanwhile: ResolverTypeWrapper<EditedMeanwhile>;
  Edition: ResolverTypeWrapper<Edition>;
  EditionIncomplete: ResolverTypeWrapper<EditionIncomplete>;
  EditionSumTooLarge: ResolverTypeWrapper<EditionSumTooLarge>;
  Estimate: ResolverTypeWrapper<Estimate>;
  EstimateConfidence: EstimateConfidence;
  EstimateMethod: EstimateMethod;
  ExchangeRate: ResolverTypeWrapper<ExchangeRate>;
  ExchangeRateConnection: ResolverTypeWrapper<ExchangeRateConnection>;
  ExchangeRateInput: ExchangeRateInput;
  ExchangeRateRecorded: ResolverTypeWrapper<ExchangeRateRecorded>;
  ExchangeRateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ExchangeRateResult']>;
  ExchangeRateWithdrawalInput: ExchangeRateWithdrawalInput;
  ExplainCostChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ExplainCostChangeResult']>;
  Fault: ResolverTypeWrapper<Fault>;
  FaultCode: FaultCode;
  Faulty: ResolverTypeWrapper<Faulty>;
  FieldNow: ResolverTypeWrapper<FieldNow>;
  Forbidden: ResolverTypeWrapper<Forbidden>;
  Funding: ResolverTypeWrapper<Funding>;
  GrowthRule: GrowthRule;
  HeldRole: ResolverTypeWrapper<HeldRole>;
  Indicator: ResolverTypeWrapper<Indicator>;
  IndicatorStatus: IndicatorStatus;
  Initiative: ResolverTypeWrapper<Omit<Initiative, 'address' | 'sponsor'> & { address: ResolversTypes['Address'], sponsor?: Maybe<ResolversTypes['Organisation']> }>;
  InitiativeConnection: ResolverTypeWrapper<InitiativeConnection>;
  InitiativeDraft: ResolverTypeWrapper<Omit<InitiativeDraft, 'sponsor'> & { sponsor?: Maybe<ResolversTypes['Organisation']> }>;
  InitiativeDraftConnection: ResolverTypeWrapper<Omit<InitiativeDraftConnection, 'nodes'> & { nodes: Array<ResolversTypes['InitiativeDraft']> }>;
  InitiativeEditInput: InitiativeEditInput;
  InitiativeInput: InitiativeInput;
  InitiativeRecorded: ResolverTypeWrapper<InitiativeRecorded>;
  InitiativeStage: InitiativeStage;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Invitation: ResolverTypeWrapper<Invitation>;
  InvitationWithdrawn: ResolverTypeWrapper<InvitationWithdrawn>;
  LastAdministrator: ResolverTypeWrapper<LastAdministrator>;
  Measurement: ResolverTypeWrapper<Measurement>;
  MeasurementConnection: ResolverTypeWrapper<MeasurementConnection>;
  MeasurementInput: MeasurementInput;
  MeasurementRecorded: ResolverTypeWrapper<MeasurementRecorded>;
  MeasurementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MeasurementResult']>;
  MembershipInput: MembershipInput;
  Minor: ResolverTypeWrapper<Scalars['Minor']['output']>;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NewerEdition: ResolverTypeWrapper<NewerEdition>;
  NoProceedingOpen: ResolverTypeWrapper<NoProceedingOpen>;
  NotFound: ResolverTypeWrapper<NotFound>;
  NotInvited: ResolverTypeWrapper<NotInvited>;
  Objective: ResolverTypeWrapper<Objective>;
  OfferCount: ResolverTypeWrapper<OfferCount>;
  Organisation: ResolverTypeWrapper<Omit<Organisation, 'acts' | 'members' | 'memberships' | 'representatives'> & { acts: ResolversTypes['ActConnection'], members: Array<ResolversTypes['Organisation']>, memberships: Array<ResolversTypes['Organisation']>, representatives: Array<ResolversTypes['Representative']> }>;
  OrganisationConnection: ResolverTypeWrapper<Omit<OrganisationConnection, 'nodes'> & { nodes: Array<ResolversTypes['Organisation']> }>;
  OrganisationDescriptionInput: OrganisationDescriptionInput;
  OrganisationDoor: ResolverTypeWrapper<OrganisationDoor>;
  OrganisationExists: ResolverTypeWrapper<OrganisationExists>;
  OrganisationInput: OrganisationInput;
  OrganisationNotVerified: ResolverTypeWrapper<OrganisationNotVerified>;
  OrganisationRecorded: ResolverTypeWrapper<Omit<OrganisationRecorded, 'organisation'> & { organisation: ResolversTypes['Organisation'] }>;
  OrganisationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OrganisationResult']>;
  OrganisationRole: OrganisationRole;
  OrganisationUnknown: ResolverTypeWrapper<OrganisationUnknown>;
  OutboxMail: ResolverTypeWrapper<OutboxMail>;
  OwnAccount: ResolverTypeWrapper<OwnAccount>;
  OwnSession: ResolverTypeWrapper<OwnSession>;
  OwnToken: ResolverTypeWrapper<OwnToken>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartOrder: PartOrder;
  PerPost: ResolverTypeWrapper<PerPost>;
  PerPostOutcome: PerPostOutcome;
  Period: ResolverTypeWrapper<Period>;
  PeriodInput: PeriodInput;
  Permission: Permission;
  Person: ResolverTypeWrapper<Omit<Person, 'acts'> & { acts: ResolversTypes['ActConnection'] }>;
  PersonUnknown: ResolverTypeWrapper<PersonUnknown>;
  Pledge: ResolverTypeWrapper<Omit<Pledge, 'about' | 'organisation'> & { about: ResolversTypes['Address'], organisation: ResolversTypes['Organisation'] }>;
  PledgeAlreadyWithdrawn: ResolverTypeWrapper<PledgeAlreadyWithdrawn>;
  PledgeConnection: ResolverTypeWrapper<PledgeConnection>;
  PledgeInput: PledgeInput;
  PledgeRecorded: ResolverTypeWrapper<PledgeRecorded>;
  PledgeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PledgeResult']>;
  PledgeStage: PledgeStage;
  PriceLevel: ResolverTypeWrapper<PriceLevel>;
  Proceeding: ResolverTypeWrapper<Proceeding>;
  ProceedingClosingInput: ProceedingClosingInput;
  ProceedingConnection: ResolverTypeWrapper<ProceedingConnection>;
  ProceedingEditInput: ProceedingEditInput;
  ProceedingExtension: ResolverTypeWrapper<ProceedingExtension>;
  ProceedingExtensionInput: ProceedingExtensionInput;
  ProceedingInput: ProceedingInput;
  ProceedingRecorded: ResolverTypeWrapper<ProceedingRecorded>;
  ProceedingStandsOtherwise: ResolverTypeWrapper<ProceedingStandsOtherwise>;
  ProceedingState: ProceedingState;
  PublishCostDraftResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishCostDraftResult']>;
  PublishInitiativeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishInitiativeResult']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Receipt: ResolverTypeWrapper<Receipt>;
  RecordCostBasisResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordCostBasisResult']>;
  RecordCostResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordCostResult']>;
  RecordDraftResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordDraftResult']>;
  RecordInitiativeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordInitiativeResult']>;
  RecordProceedingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordProceedingResult']>;
  Recurrence: Recurrence;
  Ref: ResolverTypeWrapper<Scalars['Ref']['output']>;
  RepresentationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RepresentationResult']>;
  Representative: ResolverTypeWrapper<Omit<Representative, 'person'> & { person?: Maybe<ResolversTypes['Person']> }>;
  Results: ResolverTypeWrapper<Results>;
  Role: Role;
  RoleAsItIs: ResolverTypeWrapper<RoleAsItIs>;
  RoleHolder: ResolverTypeWrapper<RoleHolder>;
  RoleInput: RoleInput;
  RoleRecorded: ResolverTypeWrapper<RoleRecorded>;
  RoleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RoleResult']>;
  ScheduleCostDraftResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ScheduleCostDraftResult']>;
  SignInWays: ResolverTypeWrapper<SignInWays>;
  Source: ResolverTypeWrapper<Source>;
  Sourcing: Sourcing;
  SourcingChoice: SourcingChoice;
  SpeaksForAnother: ResolverTypeWrapper<SpeaksForAnother>;
  StageEntry: ResolverTypeWrapper<StageEntry>;
  StageInput: StageInput;
  Standing: Standing;
  StartCostDraftResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartCostDraftResult']>;
  StatementInput: StatementInput;
  StatementQualifier: StatementQualifier;
  StatementWithdrawalInput: StatementWithdrawalInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Submission: ResolverTypeWrapper<Omit<Submission, 'about' | 'organisation'> & { about: ResolversTypes['Address'], organisation?: Maybe<ResolversTypes['Organisation']> }>;
  SubmissionChannel: SubmissionChannel;
  SubmissionConnection: ResolverTypeWrapper<SubmissionConnection>;
  SubmissionInput: SubmissionInput;
  SubmissionReceived: ResolverTypeWrapper<SubmissionReceived>;
  SubmitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitResult']>;
  Target: ResolverTypeWrapper<Target>;
  TooManyLines: ResolverTypeWrapper<TooManyLines>;
  Total: ResolverTypeWrapper<Total>;
  UUID: ResolverTypeWrapper<Scalars['UUID']['output']>;
  UnscheduleCostDraftResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UnscheduleCostDraftResult']>;
  Viewer: ResolverTypeWrapper<Omit<Viewer, 'organisation'> & { organisation?: Maybe<ResolversTypes['Organisation']> }>;
  Voice: ResolverTypeWrapper<Voice>;
  WeightsExceedWhole: ResolverTypeWrapper<WeightsExceedWhole>;
  WithdrawPledgeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawPledgeResult']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Act: Omit<Act, 'actor' | 'addresses' | 'organisations'> & { actor: ResolversParentTypes['Actor'], addresses: Array<ResolversParentTypes['Address']>, organisations: Array<ResolversParentTypes['Organisation']> };
  ActChange: ActChange;
  ActConnection: Omit<ActConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['Act']> };
  ActInput: ActInput;
  ActReused: ActReused;
  Actor: Omit<Actor, 'organisation' | 'person'> & { organisation?: Maybe<ResolversParentTypes['Organisation']>, person?: Maybe<ResolversParentTypes['Person']> };
  Address: Omit<Address, 'acts' | 'place' | 'thing'> & { acts: ResolversParentTypes['ActConnection'], place: Array<ResolversParentTypes['Address']>, thing?: Maybe<ResolversParentTypes['Addressed']> };
  AddressConnection: Omit<AddressConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['Address']> };
  Addressed: ResolversInterfaceTypes<ResolversParentTypes>['Addressed'];
  Alternative: Omit<Alternative, 'address'> & { address: ResolversParentTypes['Address'] };
  AlternativeCost: AlternativeCost;
  AlternativeCover: AlternativeCover;
  AlternativeInput: AlternativeInput;
  AlternativeVoice: AlternativeVoice;
  AlternativeVoiceInput: AlternativeVoiceInput;
  AlternativeWithdrawalInput: AlternativeWithdrawalInput;
  Area: Area;
  AreaInput: AreaInput;
  Basis: Basis;
  Boolean: Scalars['Boolean']['output'];
  Breakdown: Breakdown;
  BreakdownInput: BreakdownInput;
  BuiltUpDifference: BuiltUpDifference;
  Calculation: Calculation;
  CalculationInput: CalculationInput;
  ChangeCostDraftResult: ResolversUnionTypes<ResolversParentTypes>['ChangeCostDraftResult'];
  ChangeReason: ChangeReason;
  ClassTotal: ClassTotal;
  Comparator: Comparator;
  ComparatorConnection: ComparatorConnection;
  ComparatorInput: ComparatorInput;
  ComparatorRecorded: ComparatorRecorded;
  ComparatorResult: ResolversUnionTypes<ResolversParentTypes>['ComparatorResult'];
  ComparatorWithdrawalInput: ComparatorWithdrawalInput;
  ComparedChange: Omit<ComparedChange, 'lines'> & { lines: ResolversParentTypes['ComparedLineConnection'] };
  ComparedCost: ComparedCost;
  ComparedLine: Omit<ComparedLine, 'address'> & { address: ResolversParentTypes['Address'] };
  ComparedLineConnection: Omit<ComparedLineConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['ComparedLine']> };
  ComparedPeriod: ComparedPeriod;
  Comparison: Omit<Comparison, 'change' | 'changes'> & { change?: Maybe<ResolversParentTypes['ComparedChange']>, changes: Array<ResolversParentTypes['ComparedChange']> };
  Contribution: Omit<Contribution, 'line'> & { line?: Maybe<ResolversParentTypes['Address']> };
  ContributionInput: ContributionInput;
  ContributionRecorded: ContributionRecorded;
  ContributionResult: ResolversUnionTypes<ResolversParentTypes>['ContributionResult'];
  ConvertedSum: ConvertedSum;
  ConvertedTotal: ConvertedTotal;
  ConvertibleCurrency: ConvertibleCurrency;
  Cost: Cost;
  CostBasisInput: CostBasisInput;
  CostBefore: CostBefore;
  CostChangeReasonInput: CostChangeReasonInput;
  CostDisagreement: CostDisagreement;
  CostDraft: CostDraft;
  CostDraftChanges: CostDraftChanges;
  CostDraftChangesInput: CostDraftChangesInput;
  CostDraftEstimate: CostDraftEstimate;
  CostDraftEstimateInput: CostDraftEstimateInput;
  CostDraftLine: CostDraftLine;
  CostDraftLineInput: CostDraftLineInput;
  CostDraftNotFound: CostDraftNotFound;
  CostDraftPeriodInput: CostDraftPeriodInput;
  CostDraftPublished: CostDraftPublished;
  CostDraftRecorded: CostDraftRecorded;
  CostDraftStartInput: CostDraftStartInput;
  CostEditionInput: CostEditionInput;
  CostEditionRecorded: CostEditionRecorded;
  CostEstimateChange: CostEstimateChange;
  CostGrowth: CostGrowth;
  CostLineChange: CostLineChange;
  CostLineChangeConnection: CostLineChangeConnection;
  CostLineFault: CostLineFault;
  CostLinesFaulty: CostLinesFaulty;
  CostPart: Omit<CostPart, 'address'> & { address: ResolversParentTypes['Address'] };
  CostPartConnection: CostPartConnection;
  CostPricesInput: CostPricesInput;
  CostRecorded: Omit<CostRecorded, 'address'> & { address: ResolversParentTypes['Address'] };
  CostSchedule: CostSchedule;
  CostScheduleInput: CostScheduleInput;
  CostStatement: CostStatement;
  CostTextChange: CostTextChange;
  CostTotalChange: CostTotalChange;
  CreateOrganisationResult: ResolversUnionTypes<ResolversParentTypes>['CreateOrganisationResult'];
  CurrencyCode: Scalars['CurrencyCode']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  DemoAccount: DemoAccount;
  Document: Document;
  DocumentInput: DocumentInput;
  DraftEditInput: DraftEditInput;
  DraftNotFound: DraftNotFound;
  DraftPublicationInput: DraftPublicationInput;
  DraftPublished: DraftPublished;
  DraftRecorded: Omit<DraftRecorded, 'draft'> & { draft: ResolversParentTypes['InitiativeDraft'] };
  EditedMeanwhile: EditedMeanwhile;
  Edition: Edition;
  EditionIncomplete: EditionIncomplete;
  EditionSumTooLarge: EditionSumTooLarge;
  Estimate: Estimate;
  ExchangeRate: ExchangeRate;
  ExchangeRateConnection: ExchangeRateConnection;
  ExchangeRateInput: ExchangeRateInput;
  ExchangeRateRecorded: ExchangeRateRecorded;
  ExchangeRateResult: ResolversUnionTypes<ResolversParentTypes>['ExchangeRateResult'];
  ExchangeRateWithdrawalInput: ExchangeRateWithdrawalInput;
  ExplainCostChangeResult: ResolversUnionTypes<ResolversParentTypes>['ExplainCostChangeResult'];
  Fault: Fault;
  Faulty: Faulty;
  FieldNow: FieldNow;
  Forbidden: Forbidden;
  Funding: Funding;
  HeldRole: HeldRole;
  Indicator: Indicator;
  Initiative: Omit<Initiative, 'address' | 'sponsor'> & { address: ResolversParentTypes['Address'], sponsor?: Maybe<ResolversParentTypes['Organisation']> };
  InitiativeConnection: InitiativeConnection;
  InitiativeDraft: Omit<InitiativeDraft, 'sponsor'> & { sponsor?: Maybe<ResolversParentTypes['Organisation']> };
  InitiativeDraftConnection: Omit<InitiativeDraftConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['InitiativeDraft']> };
  InitiativeEditInput: InitiativeEditInput;
  InitiativeInput: InitiativeInput;
  InitiativeRecorded: InitiativeRecorded;
  Int: Scalars['Int']['output'];
  Invitation: Invitation;
  InvitationWithdrawn: InvitationWithdrawn;
  LastAdministrator: LastAdministrator;
  Measurement: Measurement;
  MeasurementConnection: MeasurementConnection;
  MeasurementInput: MeasurementInput;
  MeasurementRecorded: MeasurementRecorded;
  MeasurementResult: ResolversUnionTypes<ResolversParentTypes>['MeasurementResult'];
  MembershipInput: MembershipInput;
  Minor: Scalars['Minor']['output'];
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  NewerEdition: NewerEdition;
  NoProceedingOpen: NoProceedingOpen;
  NotFound: NotFound;
  NotInvited: NotInvited;
  Objective: Objective;
  OfferCount: OfferCount;
  Organisation: Omit<Organisation, 'acts' | 'members' | 'memberships' | 'representatives'> & { acts: ResolversParentTypes['ActConnection'], members: Array<ResolversParentTypes['Organisation']>, memberships: Array<ResolversParentTypes['Organisation']>, representatives: Array<ResolversParentTypes['Representative']> };
  OrganisationConnection: Omit<OrganisationConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['Organisation']> };
  OrganisationDescriptionInput: OrganisationDescriptionInput;
  OrganisationDoor: OrganisationDoor;
  OrganisationExists: OrganisationExists;
  OrganisationInput: OrganisationInput;
  OrganisationNotVerified: OrganisationNotVerified;
  OrganisationRecorded: Omit<OrganisationRecorded, 'organisation'> & { organisation: ResolversParentTypes['Organisation'] };
  OrganisationResult: ResolversUnionTypes<ResolversParentTypes>['OrganisationResult'];
  OrganisationUnknown: OrganisationUnknown;
  OutboxMail: OutboxMail;
  OwnAccount: OwnAccount;
  OwnSession: OwnSession;
  OwnToken: OwnToken;
  PageInfo: PageInfo;
  PerPost: PerPost;
  Period: Period;
  PeriodInput: PeriodInput;
  Person: Omit<Person, 'acts'> & { acts: ResolversParentTypes['ActConnection'] };
  PersonUnknown: PersonUnknown;
  Pledge: Omit<Pledge, 'about' | 'organisation'> & { about: ResolversParentTypes['Address'], organisation: ResolversParentTypes['Organisation'] };
  PledgeAlreadyWithdrawn: PledgeAlreadyWithdrawn;
  PledgeConnection: PledgeConnection;
  PledgeInput: PledgeInput;
  PledgeRecorded: PledgeRecorded;
  PledgeResult: ResolversUnionTypes<ResolversParentTypes>['PledgeResult'];
  PriceLevel: PriceLevel;
  Proceeding: Proceeding;
  ProceedingClosingInput: ProceedingClosingInput;
  ProceedingConnection: ProceedingConnection;
  ProceedingEditInput: ProceedingEditInput;
  ProceedingExtension: ProceedingExtension;
  ProceedingExtensionInput: ProceedingExtensionInput;
  ProceedingInput: ProceedingInput;
  ProceedingRecorded: ProceedingRecorded;
  ProceedingStandsOtherwise: ProceedingStandsOtherwise;
  PublishCostDraftResult: ResolversUnionTypes<ResolversParentTypes>['PublishCostDraftResult'];
  PublishInitiativeResult: ResolversUnionTypes<ResolversParentTypes>['PublishInitiativeResult'];
  Query: Record<PropertyKey, never>;
  Receipt: Receipt;
  RecordCostBasisResult: ResolversUnionTypes<ResolversParentTypes>['RecordCostBasisResult'];
  RecordCostResult: ResolversUnionTypes<ResolversParentTypes>['RecordCostResult'];
  RecordDraftResult: ResolversUnionTypes<ResolversParentTypes>['RecordDraftResult'];
  RecordInitiativeResult: ResolversUnionTypes<ResolversParentTypes>['RecordInitiativeResult'];
  RecordProceedingResult: ResolversUnionTypes<ResolversParentTypes>['RecordProceedingResult'];
  Ref: Scalars['Ref']['output'];
  RepresentationResult: ResolversUnionTypes<ResolversParentTypes>['RepresentationResult'];
  Representative: Omit<Representative, 'person'> & { person?: Maybe<ResolversParentTypes['Person']> };
  Results: Results;
  RoleAsItIs: RoleAsItIs;
  RoleHolder: RoleHolder;
  RoleInput: RoleInput;
  RoleRecorded: RoleRecorded;
  RoleResult: ResolversUnionTypes<ResolversParentTypes>['RoleResult'];
  ScheduleCostDraftResult: ResolversUnionTypes<ResolversParentTypes>['ScheduleCostDraftResult'];
  SignInWays: SignInWays;
  Source: Source;
  SpeaksForAnother: SpeaksForAnother;
  StageEntry: StageEntry;
  StageInput: StageInput;
  StartCostDraftResult: ResolversUnionTypes<ResolversParentTypes>['StartCostDraftResult'];
  StatementInput: StatementInput;
  StatementWithdrawalInput: StatementWithdrawalInput;
  String: Scalars['String']['output'];
  Submission: Omit<Submission, 'about' | 'organisation'> & { about: ResolversParentTypes['Address'], organisation?: Maybe<ResolversParentTypes['Organisation']> };
  SubmissionConnection: SubmissionConnection;
  SubmissionInput: SubmissionInput;
  SubmissionReceived: SubmissionReceived;
  SubmitResult: ResolversUnionTypes<ResolversParentTypes>['SubmitResult'];
  Target: Target;
  TooManyLines: TooManyLines;
  Total: Total;
  UUID: Scalars['UUID']['output'];
  UnscheduleCostDraftResult: ResolversUnionTypes<ResolversParentTypes>['UnscheduleCostDraftResult'];
  Viewer: Omit<Viewer, 'organisation'> & { organisation?: Maybe<ResolversParentTypes['Organisation']> };
  Voice: Voice;
  WeightsExceedWhole: WeightsExceedWhole;
  WithdrawPledgeResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawPledgeResult'];
};

export type ActResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Act'] = ResolversParentTypes['Act']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  addressCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  addresses?: Resolver<Array<ResolversTypes['Address']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['ActChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisations?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ActChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ActChange'] = ResolversParentTypes['ActChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ActConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ActConnection'] = ResolversParentTypes['ActConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Act']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ActReusedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ActReused'] = ResolversParentTypes['ActReused']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  kind?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type AddressResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Address'] = ResolversParentTypes['Address']> = {
  acts?: Resolver<ResolversTypes['ActConnection'], ParentType, ContextType, RequireFields<AddressActsArgs, 'first'>>;
  cost?: Resolver<ResolversTypes['Cost'], ParentType, ContextType, Partial<AddressCostArgs>>;
  funding?: Resolver<ResolversTypes['Funding'], ParentType, ContextType>;
  initiative?: Resolver<Maybe<ResolversTypes['Initiative']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AddressKind'], ParentType, ContextType>;
  place?: Resolver<Array<ResolversTypes['Address']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['Ref'], ParentType, ContextType>;
  results?: Resolver<ResolversTypes['Results'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  thing?: Resolver<Maybe<ResolversTypes['Addressed']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  voice?: Resolver<ResolversTypes['Voice'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddressConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AddressConnection'] = ResolversParentTypes['AddressConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Address']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AddressedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Addressed'] = ResolversParentTypes['Addressed']> = {
  __resolveType: TypeResolveFn<'Address' | 'Alternative' | 'Area' | 'Document' | 'Edition' | 'Indicator' | 'Initiative' | 'Objective' | 'Pledge' | 'Proceeding' | 'Submission', ParentType, ContextType>;
};

export type AlternativeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Alternative'] = ResolversParentTypes['Alternative']> = {
  address?: Resolver<ResolversTypes['Address'], ParentType, ContextType>;
  cost?: Resolver<Maybe<ResolversTypes['AlternativeCost']>, ParentType, ContextType>;
  covers?: Resolver<Array<ResolversTypes['AlternativeCover']>, ParentType, ContextType>;
  initiative?: Resolver<ResolversTypes['Initiative'], ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['Ref'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  voices?: Resolver<Array<ResolversTypes['AlternativeVoice']>, ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlternativeCostResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AlternativeCost'] = ResolversParentTypes['AlternativeCost']> = {
  base?: Resolver<ResolversTypes['Minor'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Minor']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Minor']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  periodLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
};

export type AlternativeCoverResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AlternativeCover'] = ResolversParentTypes['AlternativeCover']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AlternativeVoiceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AlternativeVoice'] = ResolversParentTypes['AlternativeVoice']> = {
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['AlternativeStance'], ParentType, ContextType>;
  submission?: Resolver<ResolversTypes['Submission'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AreaResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Area'] = ResolversParentTypes['Area']> = {
  ref?: Resolver<ResolversTypes['Ref'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BasisResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Basis'] = ResolversParentTypes['Basis']> = {
  assumptions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['EstimateConfidence']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['EstimateMethod']>, ParentType, ContextType>;
  recurrence?: Resolver<Maybe<ResolversTypes['Recurrence']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  sourcing?: Resolver<Maybe<ResolversTypes['Sourcing']>, ParentType, ContextType>;
};

export type BreakdownResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Breakdown'] = ResolversParentTypes['Breakdown']> = {
  due?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lookedIn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lookedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  promisedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BreakdownState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withheldFor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BuiltUpDifferenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BuiltUpDifference'] = ResolversParentTypes['BuiltUpDifference']> = {
  difference?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  differencePercent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['CostStatement'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType>;
};

export type CalculationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Calculation'] = ResolversParentTypes['Calculation']> = {
  difference?: Resolver<Maybe<ResolversTypes['Minor']>, ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Minor'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['Minor'], ParentType, ContextType>;
  rateHigh?: Resolver<Maybe<ResolversTypes['Minor']>, ParentType, ContextType>;
  rateLow?: Resolver<Maybe<ResolversTypes['Minor']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChangeCostDraftResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangeCostDraftResult'] = ResolversParentTypes['ChangeCostDraftResult']> = {
  __resolveType: TypeResolveFn<'ActReused' | 'CostDraftNotFound' | 'CostDraftPublished' | 'CostDraftRecorded' | 'CostLinesFaulty' | 'EditedMeanwhile' | 'Faulty' | 'TooManyLines', ParentType, ContextType>;
};

export type ChangeReasonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangeReason'] = ResolversParentTypes['ChangeReason']> = {
  edition?: Resolver<ResolversTypes['Ref'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClassTotalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClassTotal'] = ResolversParentTypes['ClassTotal']> = {
  objectClass?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType>;
};

export type ComparatorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Comparator'] = ResolversParentTypes['Comparator']> = {
  base?: Resolver<Maybe<ResolversTypes['Minor']>, ParentType, ContextType>;
  covers?: Resolver<ResolversTypes['ComparatorCover'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Minor']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Minor']>, ParentType, ContextType>;
  measured?: Resolver<ResolversTypes['ComparatorMeasure'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  perPost?: Resolver<Maybe<ResolversTypes['PerPost']>, ParentType, ContextType>;
  periodLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  postsHigh?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  postsLow?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withdrawnFor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ComparatorConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ComparatorConnection'] = ResolversParentTypes['ComparatorConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Comparator']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ComparatorRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ComparatorRecorded'] = ResolversParentTypes['ComparatorRecorded']> = {
  comparator?: Resolver<ResolversTypes['Comparator'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComparatorResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ComparatorResult'] = ResolversParentTypes['ComparatorResult']> = {
  __resolveType: TypeResolveFn<'ActReused' | 'ComparatorRecorded' | 'Faulty' | 'Forbidden', ParentType, ContextType>;
};

export type ComparedChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ComparedChange'] = ResolversParentTypes['ComparedChange']> = {
  after?: Resolver<ResolversTypes['Minor'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Minor'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['Minor'], ParentType, ContextType>;
  changedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['ComparedLineConnection'], ParentType, ContextType, RequireFields<ComparedChangeLinesArgs, 'first' | 'withUnchanged'>>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  priceLevel?: Resolver<ResolversTypes['Minor'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Minor'], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['Minor'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['Minor'], ParentType, ContextType>;
  unchangedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unexplained?: Resolver<ResolversTypes['Minor'], ParentType, ContextType>;
};

export type ComparedCostResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ComparedCost'] = ResolversParentTypes['ComparedCost']> = {
  alone?: Resolver<Maybe<ResolversTypes['PerPost']>, ParentType, ContextType>;
  comparator?: Resolver<ResolversTypes['Comparator'], ParentType, ContextType>;
  cost?: Resolver<Maybe<ResolversTypes['Beside']>, ParentType, ContextType>;
  everything?: Resolver<Maybe<ResolversTypes['PerPost']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['PerPostOutcome'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  posts?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  rates?: Resolver<Array<ResolversTypes['ExchangeRate']>, ParentType, ContextType>;
  size?: Resolver<Maybe<ResolversTypes['Beside']>, ParentType, ContextType>;
  unpublishedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ComparedLineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ComparedLine'] = ResolversParentTypes['ComparedLine']> = {
  address?: Resolver<ResolversTypes['Address'], ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['Minor']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Minor']>, ParentType, ContextType>;
  calculationAfter?: Resolver<Maybe<ResolversTypes['Calculation']>, ParentType, ContextType>;
  calculationBefore?: Resolver<Maybe<ResolversTypes['Calculation']>, ParentType, ContextType>;
  change?: Resolver<ResolversTypes['Minor'], ParentType, ContextType>;
  isAdded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isMoved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isRemoved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isRenamed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  placeAfter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  placeBefore?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  priceLevel?: Resolver<ResolversTypes['Minor'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Minor'], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['Minor'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['ChangeReason']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['Minor'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleBefore?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unexplained?: Resolver<ResolversTypes['Minor'], ParentType, ContextType>;
};

export type ComparedLineConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ComparedLineConnection'] = ResolversParentTypes['ComparedLineConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['ComparedLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ComparedPeriodResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ComparedPeriod'] = ResolversParentTypes['ComparedPeriod']> = {
  isInFrom?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isInTo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ComparisonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Comparison'] = ResolversParentTypes['Comparison']> = {
  addedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['ComparedChange']>, ParentType, ContextType, Partial<ComparisonChangeArgs>>;
  changes?: Resolver<Array<ResolversTypes['ComparedChange']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Edition'], ParentType, ContextType>;
  movedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  periods?: Resolver<Array<ResolversTypes['ComparedPeriod']>, ParentType, ContextType>;
  removedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  renamedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Edition'], ParentType, ContextType>;
};

export type ContributionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Contribution'] = ResolversParentTypes['Contribution']> = {
  line?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  objective?: Resolver<ResolversTypes['Objective'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  weight?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type ContributionRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ContributionRecorded'] = ResolversParentTypes['ContributionRecorded']> = {
  objective?: Resolver<ResolversTypes['Objective'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContributionResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ContributionResult'] = ResolversParentTypes['ContributionResult']> = {
  __resolveType: TypeResolveFn<'ActReused' | 'ContributionRecorded' | 'Faulty' | 'Forbidden' | 'NotFound' | 'WeightsExceedWhole', ParentType, ContextType>;
};

export type ConvertedSumResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConvertedSum'] = ResolversParentTypes['ConvertedSum']> = {
  base?: Resolver<Maybe<ResolversTypes['Minor']>, ParentType, ContextType>;
  baseBefore?: Resolver<Maybe<ResolversTypes['Minor']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Minor']>, ParentType, ContextType>;
  highBefore?: Resolver<Maybe<ResolversTypes['Minor']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Minor']>, ParentType, ContextType>;
  lowBefore?: Resolver<Maybe<ResolversTypes['Minor']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ConversionOutcome'], ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['ExchangeRate']>, ParentType, ContextType>;
};

export type ConvertedTotalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConvertedTotal'] = ResolversParentTypes['ConvertedTotal']> = {
  base?: Resolver<Maybe<ResolversTypes['Minor']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Minor']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Minor']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  sums?: Resolver<Array<ResolversTypes['ConvertedSum']>, ParentType, ContextType>;
  unpublishedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConvertibleCurrencyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConvertibleCurrency'] = ResolversParentTypes['ConvertibleCurrency']> = {
  code?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type CostResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Cost'] = ResolversParentTypes['Cost']> = {
  basis?: Resolver<Maybe<ResolversTypes['Basis']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['CostBefore']>, ParentType, ContextType>;
  breakdown?: Resolver<Maybe<ResolversTypes['Breakdown']>, ParentType, ContextType>;
  builtUpDifferences?: Resolver<Array<ResolversTypes['BuiltUpDifference']>, ParentType, ContextType>;
  classes?: Resolver<Array<ResolversTypes['ClassTotal']>, ParentType, ContextType, Partial<CostClassesArgs>>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  compared?: Resolver<Array<ResolversTypes['ComparedCost']>, ParentType, ContextType, Partial<CostComparedArgs>>;
  converted?: Resolver<Array<ResolversTypes['ConvertedTotal']>, ParentType, ContextType, RequireFields<CostConvertedArgs, 'to'>>;
  disagreements?: Resolver<Array<ResolversTypes['CostDisagreement']>, ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['Edition']>, ParentType, ContextType>;
  estimates?: Resolver<Array<ResolversTypes['Estimate']>, ParentType, ContextType>;
  growth?: Resolver<Array<ResolversTypes['CostGrowth']>, ParentType, ContextType>;
  lineCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  objectClass?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['CostPartConnection'], ParentType, ContextType, RequireFields<CostPartsArgs, 'first' | 'order'>>;
  statements?: Resolver<Array<ResolversTypes['CostStatement']>, ParentType, ContextType>;
  totals?: Resolver<Array<ResolversTypes['Total']>, ParentType, ContextType, Partial<CostTotalsArgs>>;
};

export type CostBeforeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CostBefore'] = ResolversParentTypes['CostBefore']> = {
  edition?: Resolver<ResolversTypes['Edition'], ParentType, ContextType>;
  goneCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isPlaced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  totals?: Resolver<Array<ResolversTypes['Total']>, ParentType, ContextType, Partial<CostBeforeTotalsArgs>>;
};

export type CostDisagreementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CostDisagreement'] = ResolversParentTypes['CostDisagreement']> = {
  difference?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  differencePercent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  higher?: Resolver<ResolversTypes['CostStatement'], ParentType, ContextType>;
  lower?: Resolver<ResolversTypes['CostStatement'], ParentType, ContextType>;
  periodLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CostDraftResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CostDraft'] = ResolversParentTypes['CostDraft']> = {
  changes?: Resolver<ResolversTypes['CostDraftChanges'], ParentType, ContextType>;
  initiative?: Resolver<ResolversTypes['Initiative'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  last?: Resolver<Maybe<ResolversTypes['Edition']>, ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['CostDraftLine']>, ParentType, ContextType, RequireFields<CostDraftLineArgs, 'key'>>;
  lineCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['CostDraftLine']>, ParentType, ContextType>;
  periods?: Resolver<Array<ResolversTypes['Period']>, ParentType, ContextType>;
  priceLevel?: Resolver<Maybe<ResolversTypes['PriceLevel']>, ParentType, ContextType>;
  publishedAs?: Resolver<Maybe<ResolversTypes['Ref']>, ParentType, ContextType>;
  schedule?: Resolver<Maybe<ResolversTypes['CostSchedule']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CostDraftChangesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CostDraftChanges'] = ResolversParentTypes['CostDraftChanges']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amounts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['CostLineChangeConnection'], ParentType, ContextType, RequireFields<CostDraftChangesLinesArgs, 'first'>>;
  moved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  renamed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totals?: Resolver<Array<ResolversTypes['CostTotalChange']>, ParentType, ContextType>;
};

export type CostDraftEstimateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CostDraftEstimate'] = ResolversParentTypes['CostDraftEstimate']> = {
  base?: Resolver<Maybe<ResolversTypes['Minor']>, ParentType, ContextType>;
  calculation?: Resolver<Maybe<ResolversTypes['Calculation']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Minor']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Minor']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CostDraftLineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CostDraftLine'] = ResolversParentTypes['CostDraftLine']> = {
  basis?: Resolver<Maybe<ResolversTypes['Basis']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  estimates?: Resolver<Array<ResolversTypes['CostDraftEstimate']>, ParentType, ContextType>;
  isArea?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  objectClass?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CostDraftNotFoundResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CostDraftNotFound'] = ResolversParentTypes['CostDraftNotFound']> = {
  key?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CostDraftPublishedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CostDraftPublished'] = ResolversParentTypes['CostDraftPublished']> = {
  ref?: Resolver<ResolversTypes['Ref'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CostDraftRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CostDraftRecorded'] = ResolversParentTypes['CostDraftRecorded']> = {
  draft?: Resolver<ResolversTypes['CostDraft'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CostEditionRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CostEditionRecorded'] = ResolversParentTypes['CostEditionRecorded']> = {
  edition?: Resolver<ResolversTypes['Edition'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CostEstimateChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CostEstimateChange'] = ResolversParentTypes['CostEstimateChange']> = {
  baseAfter?: Resolver<Maybe<ResolversTypes['Minor']>, ParentType, ContextType>;
  baseBefore?: Resolver<Maybe<ResolversTypes['Minor']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  hadBefore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasAfter?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  highAfter?: Resolver<Maybe<ResolversTypes['Minor']>, ParentType, ContextType>;
  highBefore?: Resolver<Maybe<ResolversTypes['Minor']>, ParentType, ContextType>;
  lowAfter?: Resolver<Maybe<ResolversTypes['Minor']>, ParentType, ContextType>;
  lowBefore?: Resolver<Maybe<ResolversTypes['Minor']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CostGrowthResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CostGrowth'] = ResolversParentTypes['CostGrowth']> = {
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  doublesFrom?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  doublesIn?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  factor?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  fromBase?: Resolver<ResolversTypes['Minor'], ParentType, ContextType>;
  isWarning?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['GrowthRule']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  toBase?: Resolver<ResolversTypes['Minor'], ParentType, ContextType>;
  yearlyPercent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type CostLineChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CostLineChange'] = ResolversParentTypes['CostLineChange']> = {
  estimates?: Resolver<Array<ResolversTypes['CostEstimateChange']>, ParentType, ContextType>;
  hasOtherBasis?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isAdded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isRemoved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  texts?: Resolver<Array<ResolversTypes['CostTextChange']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CostLineChangeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CostLineChangeConnection'] = ResolversParentTypes['CostLineChangeConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['CostLineChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CostLineFaultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CostLineFault'] = ResolversParentTypes['CostLineFault']> = {
  code?: Resolver<ResolversTypes['CostLineFaultCode'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CostLinesFaultyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CostLinesFaulty'] = ResolversParentTypes['CostLinesFaulty']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lineFaults?: Resolver<Array<ResolversTypes['CostLineFault']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CostPartResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CostPart'] = ResolversParentTypes['CostPart']> = {
  address?: Resolver<ResolversTypes['Address'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['CostBefore']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  objectClass?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['CostPartConnection'], ParentType, ContextType, RequireFields<CostPartPartsArgs, 'first' | 'order'>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  totals?: Resolver<Array<ResolversTypes['Total']>, ParentType, ContextType, Partial<CostPartTotalsArgs>>;
};

export type CostPartConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CostPartConnection'] = ResolversParentTypes['CostPartConnection']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CostPart']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CostRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CostRecorded'] = ResolversParentTypes['CostRecorded']> = {
  address?: Resolver<ResolversTypes['Address'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CostScheduleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CostSchedule'] = ResolversParentTypes['CostSchedule']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stopped?: Resolver<Maybe<ResolversTypes['CostScheduleStop']>, ParentType, ContextType>;
};

export type CostStatementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CostStatement'] = ResolversParentTypes['CostStatement']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  isAuthoritative?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  periodLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  qualifier?: Resolver<ResolversTypes['StatementQualifier'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  statedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CostTextChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CostTextChange'] = ResolversParentTypes['CostTextChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['CostText'], ParentType, ContextType>;
};

export type CostTotalChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CostTotalChange'] = ResolversParentTypes['CostTotalChange']> = {
  after?: Resolver<Maybe<ResolversTypes['Minor']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Minor']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CreateOrganisationResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreateOrganisationResult'] = ResolversParentTypes['CreateOrganisationResult']> = {
  __resolveType: TypeResolveFn<'ActReused' | 'Faulty' | 'Forbidden' | 'OrganisationExists' | 'OrganisationRecorded', ParentType, ContextType>;
};

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DemoAccountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DemoAccount'] = ResolversParentTypes['DemoAccount']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  contact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  initiatives?: Resolver<Array<ResolversTypes['Initiative']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['Ref'], ParentType, ContextType>;
  sizeBytes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DraftNotFoundResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DraftNotFound'] = ResolversParentTypes['DraftNotFound']> = {
  key?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DraftPublishedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DraftPublished'] = ResolversParentTypes['DraftPublished']> = {
  ref?: Resolver<ResolversTypes['Ref'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DraftRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DraftRecorded'] = ResolversParentTypes['DraftRecorded']> = {
  draft?: Resolver<ResolversTypes['InitiativeDraft'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EditedMeanwhileResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EditedMeanwhile'] = ResolversParentTypes['EditedMeanwhile']> = {
  now?: Resolver<Array<ResolversTypes['FieldNow']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EditionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Edition'] = ResolversParentTypes['Edition']> = {
  initiative?: Resolver<ResolversTypes['Initiative'], ParentType, ContextType>;
  lineCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  periods?: Resolver<Array<ResolversTypes['Period']>, ParentType, ContextType>;
  priceLevel?: Resolver<Maybe<ResolversTypes['PriceLevel']>, ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['Ref'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  totals?: Resolver<Array<ResolversTypes['Total']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EditionIncompleteResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EditionIncomplete'] = ResolversParentTypes['EditionIncomplete']> = {
  periods?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EditionSumTooLargeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EditionSumTooLarge'] = ResolversParentTypes['EditionSumTooLarge']> = {
  most?: Resolver<ResolversTypes['Minor'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EstimateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Estimate'] = ResolversParentTypes['Estimate']> = {
  base?: Resolver<Maybe<ResolversTypes['Minor']>, ParentType, ContextType>;
  calculation?: Resolver<Maybe<ResolversTypes['Calculation']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Minor']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Minor']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
};

export type ExchangeRateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExchangeRate'] = ResolversParentTypes['ExchangeRate']> = {
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withdrawnFor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ExchangeRateConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExchangeRateConnection'] = ResolversParentTypes['ExchangeRateConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['ExchangeRate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ExchangeRateRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExchangeRateRecorded'] = ResolversParentTypes['ExchangeRateRecorded']> = {
  rate?: Resolver<ResolversTypes['ExchangeRate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExchangeRateResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExchangeRateResult'] = ResolversParentTypes['ExchangeRateResult']> = {
  __resolveType: TypeResolveFn<'ActReused' | 'ExchangeRateRecorded' | 'Faulty' | 'Forbidden', ParentType, ContextType>;
};

export type ExplainCostChangeResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExplainCostChangeResult'] = ResolversParentTypes['ExplainCostChangeResult']> = {
  __resolveType: TypeResolveFn<'ActReused' | 'CostDraftNotFound' | 'CostDraftPublished' | 'CostDraftRecorded' | 'EditedMeanwhile' | 'Faulty', ParentType, ContextType>;
};

export type FaultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Fault'] = ResolversParentTypes['Fault']> = {
  code?: Resolver<ResolversTypes['FaultCode'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FaultyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Faulty'] = ResolversParentTypes['Faulty']> = {
  faults?: Resolver<Array<ResolversTypes['Fault']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FieldNowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FieldNow'] = ResolversParentTypes['FieldNow']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ForbiddenResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Forbidden'] = ResolversParentTypes['Forbidden']> = {
  permission?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Funding'] = ResolversParentTypes['Funding']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['OfferCount']>, ParentType, ContextType>;
  pledges?: Resolver<ResolversTypes['PledgeConnection'], ParentType, ContextType, RequireFields<FundingPledgesArgs, 'first'>>;
};

export type HeldRoleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HeldRole'] = ResolversParentTypes['HeldRole']> = {
  initiative?: Resolver<Maybe<ResolversTypes['Ref']>, ParentType, ContextType>;
  initiativeTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type IndicatorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator']> = {
  ascending?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  baseline?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  baselineOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['Measurement']>, ParentType, ContextType>;
  measurementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  measurements?: Resolver<ResolversTypes['MeasurementConnection'], ParentType, ContextType, RequireFields<IndicatorMeasurementsArgs, 'first'>>;
  objective?: Resolver<ResolversTypes['Objective'], ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['Ref'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['IndicatorStatus'], ParentType, ContextType>;
  targets?: Resolver<Array<ResolversTypes['Target']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InitiativeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Initiative'] = ResolversParentTypes['Initiative']> = {
  address?: Resolver<ResolversTypes['Address'], ParentType, ContextType>;
  alternatives?: Resolver<Array<ResolversTypes['Alternative']>, ParentType, ContextType>;
  areas?: Resolver<Array<ResolversTypes['Area']>, ParentType, ContextType>;
  documents?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
  editions?: Resolver<Array<ResolversTypes['Edition']>, ParentType, ContextType>;
  forum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proceedings?: Resolver<Array<ResolversTypes['Proceeding']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['Ref'], ParentType, ContextType>;
  sponsor?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['InitiativeStage']>, ParentType, ContextType>;
  stages?: Resolver<Array<ResolversTypes['StageEntry']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InitiativeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InitiativeConnection'] = ResolversParentTypes['InitiativeConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Initiative']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type InitiativeDraftResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InitiativeDraft'] = ResolversParentTypes['InitiativeDraft']> = {
  forum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  publishedAs?: Resolver<Maybe<ResolversTypes['Ref']>, ParentType, ContextType>;
  sponsor?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InitiativeDraftConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InitiativeDraftConnection'] = ResolversParentTypes['InitiativeDraftConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['InitiativeDraft']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type InitiativeRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InitiativeRecorded'] = ResolversParentTypes['InitiativeRecorded']> = {
  initiative?: Resolver<ResolversTypes['Initiative'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvitationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Invitation'] = ResolversParentTypes['Invitation']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InvitationWithdrawnResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InvitationWithdrawn'] = ResolversParentTypes['InvitationWithdrawn']> = {
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LastAdministratorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LastAdministrator'] = ResolversParentTypes['LastAdministrator']> = {
  person?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeasurementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Measurement'] = ResolversParentTypes['Measurement']> = {
  measuredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type MeasurementConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MeasurementConnection'] = ResolversParentTypes['MeasurementConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Measurement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MeasurementRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MeasurementRecorded'] = ResolversParentTypes['MeasurementRecorded']> = {
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeasurementResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MeasurementResult'] = ResolversParentTypes['MeasurementResult']> = {
  __resolveType: TypeResolveFn<'ActReused' | 'Faulty' | 'Forbidden' | 'MeasurementRecorded' | 'NotFound', ParentType, ContextType>;
};

export interface MinorScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Minor'], any> {
  name: 'Minor';
}

export type MoneyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amountMinor?: Resolver<ResolversTypes['Minor'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptInvitation?: Resolver<ResolversTypes['RepresentationResult'], ParentType, ContextType, RequireFields<MutationAcceptInvitationArgs, 'act' | 'slug'>>;
  changeCostDraft?: Resolver<ResolversTypes['ChangeCostDraftResult'], ParentType, ContextType, RequireFields<MutationChangeCostDraftArgs, 'act' | 'input'>>;
  closeProceeding?: Resolver<ResolversTypes['RecordProceedingResult'], ParentType, ContextType, RequireFields<MutationCloseProceedingArgs, 'act' | 'input'>>;
  createOrganisation?: Resolver<ResolversTypes['CreateOrganisationResult'], ParentType, ContextType, RequireFields<MutationCreateOrganisationArgs, 'act' | 'input'>>;
  describeOrganisation?: Resolver<ResolversTypes['OrganisationResult'], ParentType, ContextType, RequireFields<MutationDescribeOrganisationArgs, 'act' | 'input' | 'slug'>>;
  draftInitiative?: Resolver<ResolversTypes['RecordDraftResult'], ParentType, ContextType, RequireFields<MutationDraftInitiativeArgs, 'act' | 'input'>>;
  editDraft?: Resolver<ResolversTypes['RecordDraftResult'], ParentType, ContextType, RequireFields<MutationEditDraftArgs, 'act' | 'input'>>;
  editInitiative?: Resolver<ResolversTypes['RecordInitiativeResult'], ParentType, ContextType, RequireFields<MutationEditInitiativeArgs, 'act' | 'input'>>;
  editProceeding?: Resolver<ResolversTypes['RecordProceedingResult'], ParentType, ContextType, RequireFields<MutationEditProceedingArgs, 'act' | 'input'>>;
  endMembership?: Resolver<ResolversTypes['OrganisationResult'], ParentType, ContextType, RequireFields<MutationEndMembershipArgs, 'act' | 'input'>>;
  endRepresentation?: Resolver<ResolversTypes['RepresentationResult'], ParentType, ContextType, RequireFields<MutationEndRepresentationArgs, 'act' | 'person' | 'slug'>>;
  explainCostChange?: Resolver<ResolversTypes['ExplainCostChangeResult'], ParentType, ContextType, RequireFields<MutationExplainCostChangeArgs, 'act' | 'input'>>;
  extendProceeding?: Resolver<ResolversTypes['RecordProceedingResult'], ParentType, ContextType, RequireFields<MutationExtendProceedingArgs, 'act' | 'input'>>;
  grantRole?: Resolver<ResolversTypes['RoleResult'], ParentType, ContextType, RequireFields<MutationGrantRoleArgs, 'act' | 'input'>>;
  inviteRepresentative?: Resolver<ResolversTypes['RepresentationResult'], ParentType, ContextType, RequireFields<MutationInviteRepresentativeArgs, 'act' | 'email' | 'slug'>>;
  openProceeding?: Resolver<ResolversTypes['RecordProceedingResult'], ParentType, ContextType, RequireFields<MutationOpenProceedingArgs, 'act' | 'input'>>;
  pledge?: Resolver<ResolversTypes['PledgeResult'], ParentType, ContextType, RequireFields<MutationPledgeArgs, 'act' | 'input'>>;
  publishCostDraft?: Resolver<ResolversTypes['PublishCostDraftResult'], ParentType, ContextType, RequireFields<MutationPublishCostDraftArgs, 'act' | 'input'>>;
  publishInitiative?: Resolver<ResolversTypes['PublishInitiativeResult'], ParentType, ContextType, RequireFields<MutationPublishInitiativeArgs, 'act' | 'input'>>;
  recordAlternative?: Resolver<ResolversTypes['RecordInitiativeResult'], ParentType, ContextType, RequireFields<MutationRecordAlternativeArgs, 'act' | 'input'>>;
  recordAlternativeVoice?: Resolver<ResolversTypes['RecordInitiativeResult'], ParentType, ContextType, RequireFields<MutationRecordAlternativeVoiceArgs, 'act' | 'input'>>;
  recordArea?: Resolver<ResolversTypes['RecordInitiativeResult'], ParentType, ContextType, RequireFields<MutationRecordAreaArgs, 'act' | 'input'>>;
  recordBreakdown?: Resolver<ResolversTypes['RecordCostResult'], ParentType, ContextType, RequireFields<MutationRecordBreakdownArgs, 'act' | 'input'>>;
  recordComparator?: Resolver<ResolversTypes['ComparatorResult'], ParentType, ContextType, RequireFields<MutationRecordComparatorArgs, 'act' | 'input'>>;
  recordContribution?: Resolver<ResolversTypes['ContributionResult'], ParentType, ContextType, RequireFields<MutationRecordContributionArgs, 'act' | 'input'>>;
  recordCostBasis?: Resolver<ResolversTypes['RecordCostBasisResult'], ParentType, ContextType, RequireFields<MutationRecordCostBasisArgs, 'act' | 'input'>>;
  recordCostPrices?: Resolver<ResolversTypes['ExplainCostChangeResult'], ParentType, ContextType, RequireFields<MutationRecordCostPricesArgs, 'act' | 'input'>>;
  recordDocument?: Resolver<ResolversTypes['RecordInitiativeResult'], ParentType, ContextType, RequireFields<MutationRecordDocumentArgs, 'act' | 'input'>>;
  recordExchangeRate?: Resolver<ResolversTypes['ExchangeRateResult'], ParentType, ContextType, RequireFields<MutationRecordExchangeRateArgs, 'act' | 'input'>>;
  recordMeasurement?: Resolver<ResolversTypes['MeasurementResult'], ParentType, ContextType, RequireFields<MutationRecordMeasurementArgs, 'act' | 'input'>>;
  recordMembership?: Resolver<ResolversTypes['OrganisationResult'], ParentType, ContextType, RequireFields<MutationRecordMembershipArgs, 'act' | 'input'>>;
  recordStage?: Resolver<ResolversTypes['RecordInitiativeResult'], ParentType, ContextType, RequireFields<MutationRecordStageArgs, 'act' | 'input'>>;
  recordStatement?: Resolver<ResolversTypes['RecordCostResult'], ParentType, ContextType, RequireFields<MutationRecordStatementArgs, 'act' | 'input'>>;
  revokeRole?: Resolver<ResolversTypes['RoleResult'], ParentType, ContextType, RequireFields<MutationRevokeRoleArgs, 'act' | 'input'>>;
  scheduleCostDraft?: Resolver<ResolversTypes['ScheduleCostDraftResult'], ParentType, ContextType, RequireFields<MutationScheduleCostDraftArgs, 'act' | 'input'>>;
  startCostDraft?: Resolver<ResolversTypes['StartCostDraftResult'], ParentType, ContextType, RequireFields<MutationStartCostDraftArgs, 'act' | 'input'>>;
  submit?: Resolver<ResolversTypes['SubmitResult'], ParentType, ContextType, RequireFields<MutationSubmitArgs, 'act' | 'input'>>;
  unscheduleCostDraft?: Resolver<ResolversTypes['UnscheduleCostDraftResult'], ParentType, ContextType, RequireFields<MutationUnscheduleCostDraftArgs, 'act' | 'key'>>;
  verifyOrganisation?: Resolver<ResolversTypes['OrganisationResult'], ParentType, ContextType, RequireFields<MutationVerifyOrganisationArgs, 'act' | 'slug'>>;
  withdrawAlternative?: Resolver<ResolversTypes['RecordInitiativeResult'], ParentType, ContextType, RequireFields<MutationWithdrawAlternativeArgs, 'act' | 'input'>>;
  withdrawComparator?: Resolver<ResolversTypes['ComparatorResult'], ParentType, ContextType, RequireFields<MutationWithdrawComparatorArgs, 'act' | 'input'>>;
  withdrawExchangeRate?: Resolver<ResolversTypes['ExchangeRateResult'], ParentType, ContextType, RequireFields<MutationWithdrawExchangeRateArgs, 'act' | 'input'>>;
  withdrawInvitation?: Resolver<ResolversTypes['RepresentationResult'], ParentType, ContextType, RequireFields<MutationWithdrawInvitationArgs, 'act' | 'email' | 'slug'>>;
  withdrawPledge?: Resolver<ResolversTypes['WithdrawPledgeResult'], ParentType, ContextType, RequireFields<MutationWithdrawPledgeArgs, 'act' | 'reason' | 'ref'>>;
  withdrawStatement?: Resolver<ResolversTypes['RecordCostResult'], ParentType, ContextType, RequireFields<MutationWithdrawStatementArgs, 'act' | 'input'>>;
};

export type NewerEditionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NewerEdition'] = ResolversParentTypes['NewerEdition']> = {
  ref?: Resolver<ResolversTypes['Ref'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoProceedingOpenResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NoProceedingOpen'] = ResolversParentTypes['NoProceedingOpen']> = {
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['Ref'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotFoundResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  ref?: Resolver<ResolversTypes['Ref'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotInvitedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NotInvited'] = ResolversParentTypes['NotInvited']> = {
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObjectiveResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Objective'] = ResolversParentTypes['Objective']> = {
  contributions?: Resolver<Array<ResolversTypes['Contribution']>, ParentType, ContextType>;
  indicators?: Resolver<Array<ResolversTypes['Indicator']>, ParentType, ContextType>;
  initiative?: Resolver<ResolversTypes['Initiative'], ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['Ref'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfferCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OfferCount'] = ResolversParentTypes['OfferCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isWithdrawn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['PledgeStage'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  acts?: Resolver<ResolversTypes['ActConnection'], ParentType, ContextType, RequireFields<OrganisationActsArgs, 'first'>>;
  domain?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  interests?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType>;
  memberships?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pledges?: Resolver<ResolversTypes['PledgeConnection'], ParentType, ContextType, RequireFields<OrganisationPledgesArgs, 'first'>>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  representatives?: Resolver<Array<ResolversTypes['Representative']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['OrganisationRole'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  submissions?: Resolver<ResolversTypes['SubmissionConnection'], ParentType, ContextType, RequireFields<OrganisationSubmissionsArgs, 'first'>>;
  verifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type OrganisationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganisationConnection'] = ResolversParentTypes['OrganisationConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OrganisationDoorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganisationDoor'] = ResolversParentTypes['OrganisationDoor']> = {
  isInvited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isWithdrawn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayEdit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayVerify?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OrganisationExistsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganisationExists'] = ResolversParentTypes['OrganisationExists']> = {
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationNotVerifiedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganisationNotVerified'] = ResolversParentTypes['OrganisationNotVerified']> = {
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganisationRecorded'] = ResolversParentTypes['OrganisationRecorded']> = {
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganisationResult'] = ResolversParentTypes['OrganisationResult']> = {
  __resolveType: TypeResolveFn<'ActReused' | 'Faulty' | 'Forbidden' | 'OrganisationRecorded' | 'OrganisationUnknown', ParentType, ContextType>;
};

export type OrganisationUnknownResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganisationUnknown'] = ResolversParentTypes['OrganisationUnknown']> = {
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OutboxMailResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OutboxMail'] = ResolversParentTypes['OutboxMail']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  recipient?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  writtenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type OwnAccountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OwnAccount'] = ResolversParentTypes['OwnAccount']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sessions?: Resolver<Array<ResolversTypes['OwnSession']>, ParentType, ContextType>;
  tokens?: Resolver<Array<ResolversTypes['OwnToken']>, ParentType, ContextType>;
};

export type OwnSessionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OwnSession'] = ResolversParentTypes['OwnSession']> = {
  beganAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  browser?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isThis?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastSeenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type OwnTokenResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OwnToken'] = ResolversParentTypes['OwnToken']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  permissions?: Resolver<Array<ResolversTypes['Permission']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PerPostResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PerPost'] = ResolversParentTypes['PerPost']> = {
  base?: Resolver<Maybe<ResolversTypes['Minor']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Minor']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Minor']>, ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  acts?: Resolver<ResolversTypes['ActConnection'], ParentType, ContextType, RequireFields<PersonActsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PersonUnknownResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PersonUnknown'] = ResolversParentTypes['PersonUnknown']> = {
  person?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PledgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Pledge'] = ResolversParentTypes['Pledge']> = {
  about?: Resolver<ResolversTypes['Address'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  conditions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['Ref'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['PledgeStage'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  withdrawalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PledgeAlreadyWithdrawnResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PledgeAlreadyWithdrawn'] = ResolversParentTypes['PledgeAlreadyWithdrawn']> = {
  ref?: Resolver<ResolversTypes['Ref'], ParentType, ContextType>;
  withdrawnAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PledgeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PledgeConnection'] = ResolversParentTypes['PledgeConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Pledge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PledgeRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PledgeRecorded'] = ResolversParentTypes['PledgeRecorded']> = {
  pledge?: Resolver<ResolversTypes['Pledge'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PledgeResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PledgeResult'] = ResolversParentTypes['PledgeResult']> = {
  __resolveType: TypeResolveFn<'ActReused' | 'Faulty' | 'Forbidden' | 'NotFound' | 'OrganisationNotVerified' | 'PledgeRecorded', ParentType, ContextType>;
};

export type PriceLevelResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PriceLevel'] = ResolversParentTypes['PriceLevel']> = {
  index?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  series?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProceedingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Proceeding'] = ResolversParentTypes['Proceeding']> = {
  closesAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  extensions?: Resolver<Array<ResolversTypes['ProceedingExtension']>, ParentType, ContextType>;
  initiatives?: Resolver<Array<ResolversTypes['Initiative']>, ParentType, ContextType>;
  opensAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['Ref'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProceedingState'], ParentType, ContextType>;
  submissionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  submissions?: Resolver<ResolversTypes['SubmissionConnection'], ParentType, ContextType, RequireFields<ProceedingSubmissionsArgs, 'first'>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProceedingConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProceedingConnection'] = ResolversParentTypes['ProceedingConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Proceeding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProceedingExtensionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProceedingExtension'] = ResolversParentTypes['ProceedingExtension']> = {
  announcedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  closedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  closesAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type ProceedingRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProceedingRecorded'] = ResolversParentTypes['ProceedingRecorded']> = {
  proceeding?: Resolver<ResolversTypes['Proceeding'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProceedingStandsOtherwiseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProceedingStandsOtherwise'] = ResolversParentTypes['ProceedingStandsOtherwise']> = {
  ref?: Resolver<ResolversTypes['Ref'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProceedingState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublishCostDraftResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublishCostDraftResult'] = ResolversParentTypes['PublishCostDraftResult']> = {
  __resolveType: TypeResolveFn<'ActReused' | 'CostDraftNotFound' | 'CostDraftPublished' | 'CostEditionRecorded' | 'EditedMeanwhile' | 'EditionIncomplete' | 'EditionSumTooLarge' | 'Faulty' | 'NewerEdition', ParentType, ContextType>;
};

export type PublishInitiativeResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublishInitiativeResult'] = ResolversParentTypes['PublishInitiativeResult']> = {
  __resolveType: TypeResolveFn<'ActReused' | 'DraftNotFound' | 'DraftPublished' | 'EditedMeanwhile' | 'Faulty' | 'Forbidden' | 'InitiativeRecorded', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  acts?: Resolver<ResolversTypes['ActConnection'], ParentType, ContextType, RequireFields<QueryActsArgs, 'first'>>;
  address?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType, RequireFields<QueryAddressArgs, 'ref'>>;
  alternative?: Resolver<Maybe<ResolversTypes['Alternative']>, ParentType, ContextType, RequireFields<QueryAlternativeArgs, 'ref'>>;
  comparators?: Resolver<ResolversTypes['ComparatorConnection'], ParentType, ContextType, RequireFields<QueryComparatorsArgs, 'first'>>;
  comparison?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<QueryComparisonArgs, 'from' | 'to'>>;
  convertibleCurrencies?: Resolver<Array<ResolversTypes['ConvertibleCurrency']>, ParentType, ContextType>;
  costDraft?: Resolver<Maybe<ResolversTypes['CostDraft']>, ParentType, ContextType, RequireFields<QueryCostDraftArgs, 'key'>>;
  costDrafts?: Resolver<Array<ResolversTypes['CostDraft']>, ParentType, ContextType, RequireFields<QueryCostDraftsArgs, 'initiative'>>;
  demoAccounts?: Resolver<Array<ResolversTypes['DemoAccount']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<QueryDocumentArgs, 'ref'>>;
  edition?: Resolver<Maybe<ResolversTypes['Edition']>, ParentType, ContextType, RequireFields<QueryEditionArgs, 'ref'>>;
  exchangeRates?: Resolver<ResolversTypes['ExchangeRateConnection'], ParentType, ContextType, RequireFields<QueryExchangeRatesArgs, 'first'>>;
  indicator?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType, RequireFields<QueryIndicatorArgs, 'ref'>>;
  initiative?: Resolver<Maybe<ResolversTypes['Initiative']>, ParentType, ContextType, RequireFields<QueryInitiativeArgs, 'ref'>>;
  initiativeDraft?: Resolver<Maybe<ResolversTypes['InitiativeDraft']>, ParentType, ContextType, RequireFields<QueryInitiativeDraftArgs, 'key'>>;
  initiativeDrafts?: Resolver<ResolversTypes['InitiativeDraftConnection'], ParentType, ContextType, RequireFields<QueryInitiativeDraftsArgs, 'first'>>;
  initiatives?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, RequireFields<QueryInitiativesArgs, 'first'>>;
  objective?: Resolver<Maybe<ResolversTypes['Objective']>, ParentType, ContextType, RequireFields<QueryObjectiveArgs, 'ref'>>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<QueryOrganisationArgs, 'slug'>>;
  organisations?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, RequireFields<QueryOrganisationsArgs, 'first'>>;
  outbox?: Resolver<Maybe<Array<ResolversTypes['OutboxMail']>>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  pledge?: Resolver<Maybe<ResolversTypes['Pledge']>, ParentType, ContextType, RequireFields<QueryPledgeArgs, 'ref'>>;
  proceeding?: Resolver<Maybe<ResolversTypes['Proceeding']>, ParentType, ContextType, RequireFields<QueryProceedingArgs, 'ref'>>;
  proceedings?: Resolver<ResolversTypes['ProceedingConnection'], ParentType, ContextType, RequireFields<QueryProceedingsArgs, 'first'>>;
  search?: Resolver<ResolversTypes['AddressConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  signIn?: Resolver<ResolversTypes['SignInWays'], ParentType, ContextType>;
  submission?: Resolver<Maybe<ResolversTypes['Submission']>, ParentType, ContextType, RequireFields<QuerySubmissionArgs, 'ref'>>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
};

export type ReceiptResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Receipt'] = ResolversParentTypes['Receipt']> = {
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Ref'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  salt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RecordCostBasisResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordCostBasisResult'] = ResolversParentTypes['RecordCostBasisResult']> = {
  __resolveType: TypeResolveFn<'ActReused' | 'CostDraftNotFound' | 'CostDraftPublished' | 'CostDraftRecorded' | 'EditedMeanwhile' | 'Faulty', ParentType, ContextType>;
};

export type RecordCostResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordCostResult'] = ResolversParentTypes['RecordCostResult']> = {
  __resolveType: TypeResolveFn<'ActReused' | 'CostRecorded' | 'EditedMeanwhile' | 'Faulty' | 'Forbidden' | 'NotFound', ParentType, ContextType>;
};

export type RecordDraftResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordDraftResult'] = ResolversParentTypes['RecordDraftResult']> = {
  __resolveType: TypeResolveFn<'ActReused' | 'DraftNotFound' | 'DraftPublished' | 'DraftRecorded' | 'EditedMeanwhile' | 'Faulty' | 'Forbidden', ParentType, ContextType>;
};

export type RecordInitiativeResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordInitiativeResult'] = ResolversParentTypes['RecordInitiativeResult']> = {
  __resolveType: TypeResolveFn<'ActReused' | 'EditedMeanwhile' | 'Faulty' | 'Forbidden' | 'InitiativeRecorded' | 'NotFound', ParentType, ContextType>;
};

export type RecordProceedingResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordProceedingResult'] = ResolversParentTypes['RecordProceedingResult']> = {
  __resolveType: TypeResolveFn<'ActReused' | 'EditedMeanwhile' | 'Faulty' | 'Forbidden' | 'NotFound' | 'ProceedingRecorded' | 'ProceedingStandsOtherwise', ParentType, ContextType>;
};

export interface RefScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Ref'], any> {
  name: 'Ref';
}

export type RepresentationResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RepresentationResult'] = ResolversParentTypes['RepresentationResult']> = {
  __resolveType: TypeResolveFn<'ActReused' | 'Faulty' | 'Forbidden' | 'InvitationWithdrawn' | 'NotInvited' | 'OrganisationRecorded' | 'OrganisationUnknown' | 'SpeaksForAnother', ParentType, ContextType>;
};

export type RepresentativeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Representative'] = ResolversParentTypes['Representative']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ResultsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Results'] = ResolversParentTypes['Results']> = {
  contributions?: Resolver<Array<ResolversTypes['Contribution']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RoleAsItIsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RoleAsItIs'] = ResolversParentTypes['RoleAsItIs']> = {
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoleHolderResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RoleHolder'] = ResolversParentTypes['RoleHolder']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['HeldRole']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RoleRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RoleRecorded'] = ResolversParentTypes['RoleRecorded']> = {
  person?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoleResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RoleResult'] = ResolversParentTypes['RoleResult']> = {
  __resolveType: TypeResolveFn<'ActReused' | 'Faulty' | 'Forbidden' | 'LastAdministrator' | 'NotFound' | 'PersonUnknown' | 'RoleAsItIs' | 'RoleRecorded', ParentType, ContextType>;
};

export type ScheduleCostDraftResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ScheduleCostDraftResult'] = ResolversParentTypes['ScheduleCostDraftResult']> = {
  __resolveType: TypeResolveFn<'ActReused' | 'CostDraftNotFound' | 'CostDraftPublished' | 'CostDraftRecorded' | 'EditedMeanwhile' | 'EditionIncomplete' | 'Faulty' | 'NewerEdition', ParentType, ContextType>;
};

export type SignInWaysResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SignInWays'] = ResolversParentTypes['SignInWays']> = {
  byEmail?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  bySingleSignOn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasOutbox?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isMailLate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SpeaksForAnotherResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SpeaksForAnother'] = ResolversParentTypes['SpeaksForAnother']> = {
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StageEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StageEntry'] = ResolversParentTypes['StageEntry']> = {
  beganOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['InitiativeStage'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StartCostDraftResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StartCostDraftResult'] = ResolversParentTypes['StartCostDraftResult']> = {
  __resolveType: TypeResolveFn<'ActReused' | 'CostDraftRecorded' | 'Faulty' | 'Forbidden' | 'NotFound' | 'TooManyLines', ParentType, ContextType>;
};

export type SubmissionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Submission'] = ResolversParentTypes['Submission']> = {
  about?: Resolver<ResolversTypes['Address'], ParentType, ContextType>;
  authorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['SubmissionChannel'], ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['Edition']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  opening?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  proceeding?: Resolver<ResolversTypes['Proceeding'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['Ref'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubmissionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubmissionConnection'] = ResolversParentTypes['SubmissionConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Submission']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SubmissionReceivedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubmissionReceived'] = ResolversParentTypes['SubmissionReceived']> = {
  receipt?: Resolver<ResolversTypes['Receipt'], ParentType, ContextType>;
  submission?: Resolver<ResolversTypes['Submission'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubmitResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubmitResult'] = ResolversParentTypes['SubmitResult']> = {
  __resolveType: TypeResolveFn<'ActReused' | 'Faulty' | 'Forbidden' | 'NoProceedingOpen' | 'NotFound' | 'SubmissionReceived', ParentType, ContextType>;
};

export type TargetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Target'] = ResolversParentTypes['Target']> = {
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type TooManyLinesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TooManyLines'] = ResolversParentTypes['TooManyLines']> = {
  most?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TotalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Total'] = ResolversParentTypes['Total']> = {
  base?: Resolver<Maybe<ResolversTypes['Minor']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  estimateCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Minor']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Minor']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  unpublishedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface UuidScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['UUID'], any> {
  name: 'UUID';
}

export type UnscheduleCostDraftResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnscheduleCostDraftResult'] = ResolversParentTypes['UnscheduleCostDraftResult']> = {
  __resolveType: TypeResolveFn<'ActReused' | 'CostDraftNotFound' | 'CostDraftPublished' | 'CostDraftRecorded' | 'Faulty', ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  account?: Resolver<Maybe<ResolversTypes['OwnAccount']>, ParentType, ContextType>;
  atOrganisation?: Resolver<ResolversTypes['OrganisationDoor'], ParentType, ContextType, RequireFields<ViewerAtOrganisationArgs, 'slug'>>;
  awaitsRenewal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  invitations?: Resolver<Array<ResolversTypes['Invitation']>, ParentType, ContextType>;
  may?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<ViewerMayArgs, 'do'>>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  people?: Resolver<Array<ResolversTypes['RoleHolder']>, ParentType, ContextType, RequireFields<ViewerPeopleArgs, 'named'>>;
  roleHolders?: Resolver<Array<ResolversTypes['RoleHolder']>, ParentType, ContextType, Partial<ViewerRoleHoldersArgs>>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type VoiceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Voice'] = ResolversParentTypes['Voice']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  proceeding?: Resolver<Maybe<ResolversTypes['Proceeding']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  submissions?: Resolver<ResolversTypes['SubmissionConnection'], ParentType, ContextType, RequireFields<VoiceSubmissionsArgs, 'first'>>;
};

export type WeightsExceedWholeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WeightsExceedWhole'] = ResolversParentTypes['WeightsExceedWhole']> = {
  left?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['Ref'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawPledgeResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WithdrawPledgeResult'] = ResolversParentTypes['WithdrawPledgeResult']> = {
  __resolveType: TypeResolveFn<'ActReused' | 'Faulty' | 'Forbidden' | 'NotFound' | 'PledgeAlreadyWithdrawn' | 'PledgeRecorded', ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  Act?: ActResolvers<ContextType>;
  ActChange?: ActChangeResolvers<ContextType>;
  ActConnection?: ActConnectionResolvers<ContextType>;
  ActReused?: ActReusedResolvers<ContextType>;
  Actor?: ActorResolvers<ContextType>;
  Address?: AddressResolvers<ContextType>;
  AddressConnection?: AddressConnectionResolvers<ContextType>;
  Addressed?: AddressedResolvers<ContextType>;
  Alternative?: AlternativeResolvers<ContextType>;
  AlternativeCost?: AlternativeCostResolvers<ContextType>;
  AlternativeCover?: AlternativeCoverResolvers<ContextType>;
  AlternativeVoice?: AlternativeVoiceResolvers<ContextType>;
  Area?: AreaResolvers<ContextType>;
  Basis?: BasisResolvers<ContextType>;
  Breakdown?: BreakdownResolvers<ContextType>;
  BuiltUpDifference?: BuiltUpDifferenceResolvers<ContextType>;
  Calculation?: CalculationResolvers<ContextType>;
  ChangeCostDraftResult?: ChangeCostDraftResultResolvers<ContextType>;
  ChangeReason?: ChangeReasonResolvers<ContextType>;
  ClassTotal?: ClassTotalResolvers<ContextType>;
  Comparator?: ComparatorResolvers<ContextType>;
  ComparatorConnection?: ComparatorConnectionResolvers<ContextType>;
  ComparatorRecorded?: ComparatorRecordedResolvers<ContextType>;
  ComparatorResult?: ComparatorResultResolvers<ContextType>;
  ComparedChange?: ComparedChangeResolvers<ContextType>;
  ComparedCost?: ComparedCostResolvers<ContextType>;
  ComparedLine?: ComparedLineResolvers<ContextType>;
  ComparedLineConnection?: ComparedLineConnectionResolvers<ContextType>;
  ComparedPeriod?: ComparedPeriodResolvers<ContextType>;
  Comparison?: ComparisonResolvers<ContextType>;
  Contribution?: ContributionResolvers<ContextType>;
  ContributionRecorded?: ContributionRecordedResolvers<ContextType>;
  ContributionResult?: ContributionResultResolvers<ContextType>;
  ConvertedSum?: ConvertedSumResolvers<ContextType>;
  ConvertedTotal?: ConvertedTotalResolvers<ContextType>;
  ConvertibleCurrency?: ConvertibleCurrencyResolvers<ContextType>;
  Cost?: CostResolvers<ContextType>;
  CostBefore?: CostBeforeResolvers<ContextType>;
  CostDisagreement?: CostDisagreementResolvers<ContextType>;
  CostDraft?: CostDraftResolvers<ContextType>;
  CostDraftChanges?: CostDraftChangesResolvers<ContextType>;
  CostDraftEstimate?: CostDraftEstimateResolvers<ContextType>;
  CostDraftLine?: CostDraftLineResolvers<ContextType>;
  CostDraftNotFound?: CostDraftNotFoundResolvers<ContextType>;
  CostDraftPublished?: CostDraftPublishedResolvers<ContextType>;
  CostDraftRecorded?: CostDraftRecordedResolvers<ContextType>;
  CostEditionRecorded?: CostEditionRecordedResolvers<ContextType>;
  CostEstimateChange?: CostEstimateChangeResolvers<ContextType>;
  CostGrowth?: CostGrowthResolvers<ContextType>;
  CostLineChange?: CostLineChangeResolvers<ContextType>;
  CostLineChangeConnection?: CostLineChangeConnectionResolvers<ContextType>;
  CostLineFault?: CostLineFaultResolvers<ContextType>;
  CostLinesFaulty?: CostLinesFaultyResolvers<ContextType>;
  CostPart?: CostPartResolvers<ContextType>;
  CostPartConnection?: CostPartConnectionResolvers<ContextType>;
  CostRecorded?: CostRecordedResolvers<ContextType>;
  CostSchedule?: CostScheduleResolvers<ContextType>;
  CostStatement?: CostStatementResolvers<ContextType>;
  CostTextChange?: CostTextChangeResolvers<ContextType>;
  CostTotalChange?: CostTotalChangeResolvers<ContextType>;
  CreateOrganisationResult?: CreateOrganisationResultResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  DemoAccount?: DemoAccountResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DraftNotFound?: DraftNotFoundResolvers<ContextType>;
  DraftPublished?: DraftPublishedResolvers<ContextType>;
  DraftRecorded?: DraftRecordedResolvers<ContextType>;
  EditedMeanwhile?: EditedMeanwhileResolvers<ContextType>;
  Edition?: EditionResolvers<ContextType>;
  EditionIncomplete?: EditionIncompleteResolvers<ContextType>;
  EditionSumTooLarge?: EditionSumTooLargeResolvers<ContextType>;
  Estimate?: EstimateResolvers<ContextType>;
  ExchangeRate?: ExchangeRateResolvers<ContextType>;
  ExchangeRateConnection?: ExchangeRateConnectionResolvers<ContextType>;
  ExchangeRateRecorded?: ExchangeRateRecordedResolvers<ContextType>;
  ExchangeRateResult?: ExchangeRateResultResolvers<ContextType>;
  ExplainCostChangeResult?: ExplainCostChangeResultResolvers<ContextType>;
  Fault?: FaultResolvers<ContextType>;
  Faulty?: FaultyResolvers<ContextType>;
  FieldNow?: FieldNowResolvers<ContextType>;
  Forbidden?: ForbiddenResolvers<ContextType>;
  Funding?: FundingResolvers<ContextType>;
  HeldRole?: HeldRoleResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  Initiative?: InitiativeResolvers<ContextType>;
  InitiativeConnection?: InitiativeConnectionResolvers<ContextType>;
  InitiativeDraft?: InitiativeDraftResolvers<ContextType>;
  InitiativeDraftConnection?: InitiativeDraftConnectionResolvers<ContextType>;
  InitiativeRecorded?: InitiativeRecordedResolvers<ContextType>;
  Invitation?: InvitationResolvers<ContextType>;
  InvitationWithdrawn?: InvitationWithdrawnResolvers<ContextType>;
  LastAdministrator?: LastAdministratorResolvers<ContextType>;
  Measurement?: MeasurementResolvers<ContextType>;
  MeasurementConnection?: MeasurementConnectionResolvers<ContextType>;
  MeasurementRecorded?: MeasurementRecordedResolvers<ContextType>;
  MeasurementResult?: MeasurementResultResolvers<ContextType>;
  Minor?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NewerEdition?: NewerEditionResolvers<ContextType>;
  NoProceedingOpen?: NoProceedingOpenResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  NotInvited?: NotInvitedResolvers<ContextType>;
  Objective?: ObjectiveResolvers<ContextType>;
  OfferCount?: OfferCountResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OrganisationConnection?: OrganisationConnectionResolvers<ContextType>;
  OrganisationDoor?: OrganisationDoorResolvers<ContextType>;
  OrganisationExists?: OrganisationExistsResolvers<ContextType>;
  OrganisationNotVerified?: OrganisationNotVerifiedResolvers<ContextType>;
  OrganisationRecorded?: OrganisationRecordedResolvers<ContextType>;
  OrganisationResult?: OrganisationResultResolvers<ContextType>;
  OrganisationUnknown?: OrganisationUnknownResolvers<ContextType>;
  OutboxMail?: OutboxMailResolvers<ContextType>;
  OwnAccount?: OwnAccountResolvers<ContextType>;
  OwnSession?: OwnSessionResolvers<ContextType>;
  OwnToken?: OwnTokenResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PerPost?: PerPostResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonUnknown?: PersonUnknownResolvers<ContextType>;
  Pledge?: PledgeResolvers<ContextType>;
  PledgeAlreadyWithdrawn?: PledgeAlreadyWithdrawnResolvers<ContextType>;
  PledgeConnection?: PledgeConnectionResolvers<ContextType>;
  PledgeRecorded?: PledgeRecordedResolvers<ContextType>;
  PledgeResult?: PledgeResultResolvers<ContextType>;
  PriceLevel?: PriceLevelResolvers<ContextType>;
  Proceeding?: ProceedingResolvers<ContextType>;
  ProceedingConnection?: ProceedingConnectionResolvers<ContextType>;
  ProceedingExtension?: ProceedingExtensionResolvers<ContextType>;
  ProceedingRecorded?: ProceedingRecordedResolvers<ContextType>;
  ProceedingStandsOtherwise?: ProceedingStandsOtherwiseResolvers<ContextType>;
  PublishCostDraftResult?: PublishCostDraftResultResolvers<ContextType>;
  PublishInitiativeResult?: PublishInitiativeResultResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Receipt?: ReceiptResolvers<ContextType>;
  RecordCostBasisResult?: RecordCostBasisResultResolvers<ContextType>;
  RecordCostResult?: RecordCostResultResolvers<ContextType>;
  RecordDraftResult?: RecordDraftResultResolvers<ContextType>;
  RecordInitiativeResult?: RecordInitiativeResultResolvers<ContextType>;
  RecordProceedingResult?: RecordProceedingResultResolvers<ContextType>;
  Ref?: GraphQLScalarType;
  RepresentationResult?: RepresentationResultResolvers<ContextType>;
  Representative?: RepresentativeResolvers<ContextType>;
  Results?: ResultsResolvers<ContextType>;
  RoleAsItIs?: RoleAsItIsResolvers<ContextType>;
  RoleHolder?: RoleHolderResolvers<ContextType>;
  RoleRecorded?: RoleRecordedResolvers<ContextType>;
  RoleResult?: RoleResultResolvers<ContextType>;
  ScheduleCostDraftResult?: ScheduleCostDraftResultResolvers<ContextType>;
  SignInWays?: SignInWaysResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SpeaksForAnother?: SpeaksForAnotherResolvers<ContextType>;
  StageEntry?: StageEntryResolvers<ContextType>;
  StartCostDraftResult?: StartCostDraftResultResolvers<ContextType>;
  Submission?: SubmissionResolvers<ContextType>;
  SubmissionConnection?: SubmissionConnectionResolvers<ContextType>;
  SubmissionReceived?: SubmissionReceivedResolvers<ContextType>;
  SubmitResult?: SubmitResultResolvers<ContextType>;
  Target?: TargetResolvers<ContextType>;
  TooManyLines?: TooManyLinesResolvers<ContextType>;
  Total?: TotalResolvers<ContextType>;
  UUID?: GraphQLScalarType;
  UnscheduleCostDraftResult?: UnscheduleCostDraftResultResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  Voice?: VoiceResolvers<ContextType>;
  WeightsExceedWhole?: WeightsExceedWholeResolvers<ContextType>;
  WithdrawPledgeResult?: WithdrawPledgeResultResolvers<ContextType>;
};

