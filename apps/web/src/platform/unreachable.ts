/** Makes a switch complete: a member that has no case does not compile. */
export function assertUnreachable(rest: never): never {
  throw new Error(`the server answered with something that this page does not know: ${JSON.stringify(rest)}`);
}
