export const graphqlResponse = 'application/graphql-response+json';

/** application/json, unless the client ranks application/graphql-response+json at least as high (GraphQL over HTTP, "Accept"). */
export function mediaTypeOf(accept = ''): string {
  const quality = new Map(
    accept.split(',').map((part) => {
      const [type = '', ...parameters] = part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/);
      const q = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
      return [type, Number(q ?? 1)] as const;
    }),
  );
  const wanted = quality.get(graphqlResponse) ?? 0;
  return wanted > 0 && wanted >= (quality.get('application/json') ?? 0)
    ? graphqlResponse
    : 'application/json';
}
