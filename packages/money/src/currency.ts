/**
 * ISO 4217 list one as of 2026: every active currency and fund code that has a minor unit.
 * Left out on purpose: metals, testing and basket codes, whose minor unit the standard gives as "N.A." (XAU, XDR,
 * XTS, XXX ...), and codes that were withdrawn (HRK, BGN, ANG, SLL, ZWL ...). The exponents are the standard's: those
 * of CLDR, which `Intl` uses, round away minor units that exist (AFN, HUF, IDR ...).
 */
const HUNDREDTHS =
  'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CNY ' +
  'COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS ' +
  'INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR ' +
  'MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP ' +
  'STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XAD XCD XCG YER ZAR ZMW ZWG';
const OTHERS: [exponent: number, codes: string][] = [
  [0, 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'],
  [3, 'BHD IQD JOD KWD LYD OMR TND'],
  [4, 'CLF UYW'],
];

/**
 * ISO 4217 list three: codes that were withdrawn, whatever took their place. A code that lives on with another meaning
 * is not among them.
 */
const WITHDRAWN = new Set(
  (
    'ADP AFA ALK ANG AOK AON AOR ARA ARP ARY ATS AYM AZM BAD BEC BEF BEL BGJ BGK BGL BGN BOP BRB BRC BRE BRN BRR BUK BYB ' +
    'BYR CHC CSD CSJ CSK CUC CYP DDM DEM ECS ECV EEK ESA ESB ESP FIM FRF GEK GHC GHP GNE GNS GQE GRD GWE GWP HRD HRK IEP ' +
    'ILP ILR ISJ ITL LAJ LSM LTL LTT LUC LUF LUL LVL LVR MGF MLF MRO MTL MTP MVQ MXP MZE MZM NIC NLG PEH PEI PES PLZ PTE ' +
    'RHD ROK ROL RUR SDD SDP SIT SKK SLL SRG STD SUR TJR TMM TPE TRL UAK UGS UGW USS UYN UYP VEB VEF VNC XEU XFO XFU XRE ' +
    'YDD YUD YUM YUN ZAL ZMK ZRN ZRZ ZWC ZWD ZWL ZWN ZWR'
  ).split(' '),
);

const exponents = new Map<string, number>();
for (const [exponent, codes] of [[2, HUNDREDTHS] as const, ...OTHERS]) {
  for (const code of codes.split(' ')) exponents.set(code, exponent);
}

/** Every code that money may be in, in alphabetical order. */
export const CURRENCIES: readonly string[] = [...exponents.keys()].sort();

/** Thrown where money names a currency that is not an active ISO 4217 code with a minor unit. */
export class UnknownCurrency extends Error {
  override readonly name = 'UnknownCurrency';
  readonly currency: string;
  constructor(currency: string) {
    super(currency);
    this.currency = currency;
  }
}

/** Whether `code` is an active ISO 4217 code, in capitals as the standard writes it, that has a minor unit. */
export function isCurrency(code: string): boolean {
  return exponents.has(code);
}

/** Whether `code` was a currency of ISO 4217 and no longer is one. */
export function isWithdrawnCurrency(code: string): boolean {
  return WITHDRAWN.has(code);
}

/**
 * How many decimals of a currency its minor unit stands for, by ISO 4217: 2 for USD, 0 for JPY, 3 for BHD, 4 for CLF.
 * @throws UnknownCurrency
 */
export function exponentOf(currency: string): number {
  const exponent = exponents.get(currency);
  if (exponent === undefined) throw new UnknownCurrency(currency);
  return exponent;
}
