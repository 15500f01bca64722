/**
 * An answer without the names of its types, at any depth: what a function asks for that only words, counts or draws.
 * An answer with them fits as well.
 */
export type Plain<Answer> = Answer extends readonly (infer One)[]
  ? readonly Plain<One>[]
  : Answer extends object
    ? { [Key in keyof Answer as Key extends '__typename' ? never : Key]: Plain<Answer[Key]> }
    : Answer;
