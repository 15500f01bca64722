// All invented: kinds of works and places of no country.

const listed = (names: string): readonly string[] => names.split(', ');

export const places =
  'Northmoor Eastbank Harrowgate Millbrook Stonereach Lower-Quay Upper-Quay Fernhill Westlea Saltmarsh Oakridge Brightwater Coldwell Ashford-End Hollowbridge Kingsmead Larkfield Marrow-Point Netherby Ottery-Cross Pinehurst Quarry-Side Redcliff Southmere Thornbury-Gate Underhill Vale-End Whitcomb Yarrow Zeal-Bay'
    .split(' ')
    .map((place) => place.replace('-', ' '));

export const objectClasses = listed('Staff, Travel, Equipment, Services, Works, Rent, Supplies, Other');

/** Told apart where one kind of thing is needed several times. */
export const lots = listed(
  ', second lot, third lot, reserve, outer district, inner district, night shift, maintenance',
);

export const stages = [
  ['NOTION', 'Named for the first time in a report to the council.'],
  ['STRATEGIC_PLAN', 'Taken into the plan of the coming years.'],
  ['BUSINESS_CASE', 'A case with costs and benefits was written.'],
  ['CONSULTATION', 'Opened for comments.'],
  ['FUNDING', 'Sources of money were asked.'],
  ['IMPLEMENTATION', 'The first contracts were signed.'],
  ['CLOSED', 'Handed over, and the accounts were closed.'],
] as const;

export const documents = listed(
  'Feasibility study, Business case, Technical annex, Environmental statement, ' +
    'Answers to the council, Minutes of the working group, Risk register, Procurement plan, ' +
    'Terms of reference, Site photographs',
);

export const organisationKinds = [
  ['Council of', 'GOVERNMENT'],
  ['Water company of', 'OTHER'],
  ['Residents of', 'ASSOCIATION'],
  ['Registry of', 'REGISTRY'],
  ['Registrar of', 'REGISTRAR'],
  ['Response team of', 'SECURITY_RESPONSE'],
  ['Chamber of trade of', 'ASSOCIATION'],
  ['University of', 'OTHER'],
  ['Library trust of', 'ASSOCIATION'],
  ['Policy forum of', 'POLICY'],
  ['Harbour office of', 'RESOURCE_CONSTRAINED_OPERATOR'],
  ['Users of', 'REGISTRANT'],
] as const;

export const regions = ['North', 'East', 'South', 'West', 'Islands', null];

export const speakers = listed(
  'A resident of, A shopkeeper in, A teacher in, A commuter from, A student in, An engineer in, ' +
    'A neighbour in, A carer in',
);

export const indicators = [
  { title: 'Faults mended within a day', unit: 'per cent', ascending: true, from: 55, to: 92 },
  { title: 'People reached', unit: 'people', ascending: true, from: 1_200, to: 8_000 },
  { title: 'Waiting time', unit: 'minutes', ascending: false, from: 48, to: 15 },
  { title: 'Losses', unit: 'per cent', ascending: false, from: 31, to: 12 },
  { title: 'Opening hours in a week', unit: 'hours', ascending: true, from: 24, to: 56 },
  { title: 'Complaints in a quarter', unit: 'complaints', ascending: false, from: 180, to: 60 },
  { title: 'Exercises held', unit: 'exercises', ascending: true, from: 0, to: 12 },
  { title: 'Cost of a unit', unit: 'euros', ascending: false, from: 340, to: 260 },
] as const;

export const objectives = listed(
  'It works at any hour, Everybody can reach it, It costs what was said, It is safe, It lasts, ' +
    'It is used, It is mended quickly, Those who run it are trained, It harms nobody, ' +
    'It can be checked, It is warm and dry, It is known',
);

/** Sentences of comments. `{line}` is what the comment is about, `{place}` a place. */
export const sentences = [
  'What is {line} made of, and who worked the number out?',
  'In {place} we were promised this before, and nothing came of it.',
  'The amount for {line} seems high when compared with what {place} paid two years ago.',
  'I support this, but not before the drains are mended.',
  'Please show the quantities and the rates, not only the sum.',
  'Nobody in our street was asked.',
  'The edition before this one had a smaller sum, and I cannot find out why it grew.',
  'If {line} is cut, the rest of the plan does not work.',
  'Has anybody looked at sharing {line} with {place}?',
  'We have run something like it for six years and would gladly show how.',
  'The period is too short to hire and to train people.',
  'Why is there no reserve for the winter months?',
  'Our members discussed it and were evenly divided.',
  'A cheaper way would be to repair what is there.',
  'The measure says how much is done and not whether it helps.',
  'I would rather pay a little more and have it last.',
  'The draft names {place} twice and leaves out the villages along the river.',
  'Thank you for giving every line an address: it made the meeting shorter.',
  'Who answers when {line} is late?',
  'Without a lift it is of no use to a third of those who live here.',
  'We ask that the figures be published again after the first year.',
  'The table and the text differ by one year.',
  'It would help to know which of these costs come every year.',
  'We object to {line} in its present form.',
];

export const conditions = [
  'The first contract is signed within the period.',
  'Others pay at least as much.',
  'The results are published every quarter.',
  'It is built where the study says.',
  'Nothing is paid before the start.',
];

export const withdrawals = [
  'Our own budget was cut.',
  'The line was moved to another year.',
  'The conditions were not met.',
  'We fund it in another way.',
];

export const sources = [
  'Quarterly return',
  'Yearly survey',
  'Counting at the site',
  'Register of the office',
  'Report to the council',
];

export const notes = [
  'Counted on a market day.',
  'One site did not report.',
  'Corrected after a check.',
  'Estimated from half of the sites.',
];

/** Why the amount of one line is another than before. */
export const changeReasons = [
  'The quotation came in.',
  'Fewer are needed than was thought.',
  'The price of materials changed.',
  'It was counted again.',
];

/** What quantities are counted in. */
export const units = ['post, a year', 'day', 'piece', 'square metre', 'licence'];

export const reasons = [
  'First publication.',
  'Quotations came in, and some lines were split.',
  'Prices of materials changed.',
  'Comments were answered: lines were moved and renamed.',
  'The scope was cut.',
  'The yearly review.',
];
