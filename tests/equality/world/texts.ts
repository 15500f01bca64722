/** Everything that has ever been taken for something else on its way through SQL and JSON. */
export const awkward = [
  `He said "no" \\ and 'never'`,
  'two\nlines\tand a tab\r',
  '\u0001\u0002@9\u0003\u001f\u007f',
  'a\u2028b\u2029c',
  '\u{1f701}\u{1f468}\u200d\u{1f469}\u200d\u{1f467}',
  '\u202eשלום \u200fمرحبا',
  '$1 $a ^ :first @AUDITOR {joins} %_ \\u0000',
  '</script><!--',
  ' ',
  '[],{}null',
] as const;

export const textAt = (index: number): string => awkward[index % awkward.length] ?? '';

/** A text whose 400th character is one that takes two units. */
export const long = `${'ä'.repeat(398)}\u{1f701}\u{1f701}\u{1f701} and so on`;
