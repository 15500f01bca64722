/** Joins the class names that apply; what is absent or false leaves no trace. */
export function classList(...names: readonly (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
