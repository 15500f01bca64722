import { useSuspenseQuery } from '@apollo/client/react';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { DocumentNode } from 'graphql';
import { type ComponentType, createElement } from 'react';
import {
  createContext,
  data,
  type LoaderFunctionArgs,
  type Params,
  redirect,
  redirectDocument,
  type RouteObject,
  type ShouldRevalidateFunction,
  useLoaderData,
  useParams,
} from 'react-router';
import { type AnswerData, operationHash } from './operation';
import { RequestFailure, statusOfKind } from './request-failure';

type Variables = Record<string, unknown>;

/** Where a page is: what the variables of its operation are made of. */
export interface Place {
  params: Params;
  search: URLSearchParams;
  path: string;
}

/** Reads an operation: in process on the server, from the cache or over HTTP in the browser. */
export type Read = <Data, V extends Variables>(
  document: TypedDocumentNode<Data, V>,
  variables: V,
) => Promise<Data>;

export const readContext = createContext<Read>();

/** What a loader hands to its page. Only the server puts the data in: the browser has it in its cache. */
export interface Answered {
  hash: string;
  variables: Variables;
  data?: AnswerData;
  further?: readonly Further[];
}

/** What a page read beside its one operation: parts that are open on it, each by the operation that also opens it. */
export interface Further {
  hash: string;
  variables: Variables;
  data: AnswerData;
}

/** The one operation of a page, and the ones that may come with it. */
export interface Question {
  documents: readonly DocumentNode[];
  answer: (place: Place, read: Read) => Promise<Answered>;
}

/** What router and server know of a page before its code is there. */
export interface PageHandle {
  /** Its key in the manifest of the build. */
  chunk: string;
  preload: () => Promise<ComponentType>;
  documents: readonly DocumentNode[];
}

/** Where several pages share a path: the one that stands at these parameters. */
interface ChoiceHandle {
  choose: (params: Params) => PageHandle | undefined;
}

/**
 * The operation of a page. `variables` may throw `moved(…)`, for a place that has a better name; `settle` looks at
 * the data and may throw `notFound()` or `moved(…)`.
 */
export function ask<Data extends AnswerData, V extends Variables>(
  document: TypedDocumentNode<Data, V>,
  variables: (place: Place) => V,
  settle: (data: Data, place: Place) => void = () => undefined,
): Question {
  const hash = operationHash(document);
  return {
    documents: [document],
    async answer(place, read) {
      const asked = variables(place);
      const answer = await read(document, asked);
      settle(answer, place);
      return { hash, variables: asked, ...(import.meta.env.SSR && { data: answer }) };
    },
  };
}

/** Asks the question of a page and, of another operation, as many more as `more` reads. */
export function askMore<Data extends AnswerData, V extends Variables>(
  question: Question,
  document: TypedDocumentNode<Data, V>,
  more: (place: Place, ask: (variables: V) => Promise<Data>) => Promise<void>,
): Question {
  const hash = operationHash(document);
  return {
    documents: [...question.documents, document],
    async answer(place, read) {
      const further: Further[] = [];
      let asked = 0;
      const answered = await question.answer(place, read);
      await more(place, async (variables) => {
        const slot = asked++; // Answers come in any order; what is handed over is in that of the asking.
        const answer = await read(document, variables);
        further[slot] = { hash, variables, data: answer };
        return answer;
      });
      return { ...answered, further };
    },
  };
}

/** Thrown by a loader where there is nothing. */
export function notFound(): unknown {
  return data({ kind: 'notFound' }, 404);
}

/** Thrown by `variables` or `settle` where the page has a better address, for good. */
export function moved(path: string): unknown {
  return redirect(path, 301);
}

interface PageRoute {
  path?: string;
  index?: true;
  asks?: Question;
  /** Whether the page asks nothing again on the way from one address of it to another. */
  stays?: (from: URL, to: URL) => boolean;
}

const revalidatesUnless =
  (stays: NonNullable<PageRoute['stays']>): ShouldRevalidateFunction =>
  ({ currentUrl, nextUrl, defaultShouldRevalidate }) =>
    defaultShouldRevalidate && !stays(currentUrl, nextUrl);

/**
 * A page whose code comes in a chunk of its own.
 *
 * @param chunk path of its module below apps/web, which is its key in the manifest of the build
 * @param load imports that module and gives its component
 */
export function page(
  chunk: string,
  load: () => Promise<ComponentType>,
  { asks, stays, ...where }: PageRoute,
): RouteObject {
  const preload = once(load);
  const handle: PageHandle = { chunk, preload, documents: asks?.documents ?? [] };
  const loader = asks && ((args: LoaderFunctionArgs) => loaded(asks, args));
  const id = where.path ?? chunk;
  const route = {
    id,
    handle,
    lazy: { Component: preload },
    ...(loader && { loader }),
    ...(stays && { shouldRevalidate: revalidatesUnless(stays) }),
  };
  return where.index ? { ...route, index: true } : { ...route, ...where, index: false };
}

/** One of the pages that share a path. */
export interface Choice {
  chunk: string;
  load: () => Promise<ComponentType>;
  asks: Question;
}

/**
 * A path at which a different page stands for each kind of thing. `pick` says which; where it names none, there is
 * nothing.
 */
export function pageAmong<Key extends string>(
  path: string,
  choices: Readonly<Record<Key, Choice>>,
  pick: (params: Params) => Key | undefined,
): RouteObject {
  const ready = new Map<Key, ComponentType>();
  const preload = (key: Key) =>
    once(async () => {
      const Page = await choices[key].load();
      ready.set(key, Page);
      return Page;
    });
  const handles = mapped(choices, ({ chunk, asks }, key): PageHandle => {
    return { chunk, preload: preload(key), documents: asks.documents };
  });
  const choose = (params: Params) => {
    const key = pick(params);
    return key === undefined ? undefined : handles[key];
  };
  const loader = async (args: LoaderFunctionArgs) => {
    const key = pick(args.params);
    if (key === undefined) throw notFound();
    const [answered] = await Promise.all([loaded(choices[key].asks, args), handles[key].preload()]);
    return answered;
  };
  const Chosen = () => {
    const key = pick(useParams());
    const Page = key === undefined ? undefined : ready.get(key);
    return Page ? createElement(Page, { key }) : null;
  };
  const handle: ChoiceHandle = { choose };
  return { id: path, path, handle, loader, Component: Chosen };
}

function mapped<Key extends string, From, To>(
  record: Readonly<Record<Key, From>>,
  change: (value: From, key: Key) => To,
): Record<Key, To> {
  const entries = Object.entries(record) as [Key, From][];
  return Object.fromEntries(entries.map(([key, value]) => [key, change(value, key)])) as Record<Key, To>;
}

/** The handle of the page at these parameters; nothing for a route that is no page. */
export function handleOf(handle: unknown, params: Params): PageHandle | undefined {
  if (typeof handle !== 'object' || handle === null) return undefined;
  if ('choose' in handle) return (handle as ChoiceHandle).choose(params);
  return 'chunk' in handle ? (handle as PageHandle) : undefined;
}

async function loaded(asks: Question, { params, request, context }: LoaderFunctionArgs): Promise<Answered> {
  const { searchParams, pathname, search } = new URL(request.url);
  try {
    return await asks.answer({ params, search: searchParams, path: pathname }, context.get(readContext));
  } catch (error) {
    throw error instanceof RequestFailure ? thrownFor(error, pathname + search) : error;
  }
}

/** What a loader throws for a request that failed: the page for failures shows it. */
function thrownFor({ kind, requestId, retryAfterSeconds }: RequestFailure, here: string): unknown {
  // The server has been renewed since this page was loaded: a whole load brings the new page.
  if (kind === 'outdated' && !import.meta.env.SSR) return redirectDocument(here);
  return data({ kind, requestId, retryAfterSeconds }, statusOfKind[kind]);
}

/** The data that the loader of this page's route asked for. Keeps in step with the cache in the browser. */
export const usePage = import.meta.env.SSR ? useServed : useCached;

function useServed<Data, V extends Variables>(document: TypedDocumentNode<Data, V>): Data {
  return servedOf(document, useLoaderData<Answered>());
}

function useCached<Data, V extends Variables>(document: TypedDocumentNode<Data, V>): Data {
  const variables = variablesOf(document, useLoaderData<Answered>());
  return useSuspenseQuery<Data>(document, { variables }).data;
}

/** What the loader read of this operation beside that of the page, in the order in which it was asked. */
export function useFurther<Data, V extends Variables>(
  document: TypedDocumentNode<Data, V>,
): readonly { variables: V; data: Data }[] {
  const hash = operationHash(document);
  const { further = [] } = useLoaderData<Answered>();
  return further
    .filter((one) => one.hash === hash)
    .map((one) => ({ variables: one.variables as V, data: one.data as Data }));
}

// The hash proves that what the loader handed over is of this document, and so has its types.
function servedOf<Data>(document: TypedDocumentNode<Data, never>, answered: Answered): Data {
  demandSame(document, answered);
  return answered.data as Data;
}

function variablesOf<V>(document: TypedDocumentNode<unknown, V>, answered: Answered): V {
  demandSame(document, answered);
  return answered.variables as V;
}

function demandSame(document: DocumentNode, { hash }: Answered): void {
  if (hash !== operationHash(document))
    throw new Error('This page uses another operation than its route asks');
}

/** One import at a time; one that failed is tried again at the next call. */
function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () =>
    (made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    }));
}
