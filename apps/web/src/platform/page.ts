import { useSuspenseQuery } from '@apollo/client/react';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { DocumentNode } from 'graphql';
import type { ComponentType } from 'react';
import {
  createContext,
  data,
  type LoaderFunctionArgs,
  type Params,
  redirect,
  redirectDocument,
  type RouteObject,
  useLoaderData,
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
}

/** The one operation of a page. */
export interface Question {
  document: DocumentNode;
  answer: (place: Place, read: Read) => Promise<Answered>;
}

/** What router and server know of a page before its code is there. */
export interface PageHandle {
  /** Its key in the manifest of the build. */
  chunk: string;
  preload: () => Promise<ComponentType>;
  document?: DocumentNode;
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
    document,
    async answer(place, read) {
      const asked = variables(place);
      const answer = await read(document, asked);
      settle(answer, place);
      return { hash, variables: asked, ...(import.meta.env.SSR && { data: answer }) };
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

/**
 * A page whose code comes in a chunk of its own.
 *
 * @param chunk path of its module below apps/web, which is its key in the manifest of the build
 * @param load imports that module and gives its component
 */
export function page(
  chunk: string,
  load: () => Promise<ComponentType>,
  { asks, ...where }: { path?: string; index?: true; asks?: Question },
): RouteObject {
  const preload = once(load);
  const handle: PageHandle = { chunk, preload, ...(asks && { document: asks.document }) };
  const loader = asks && ((args: LoaderFunctionArgs) => loaded(asks, args));
  const id = where.path ?? chunk;
  const route = { id, handle, lazy: { Component: preload }, ...(loader && { loader }) };
  return where.index ? { ...route, index: true } : { ...route, ...where, index: false };
}

/** The handle of a page; nothing for a route that is no page. */
export function handleOf(handle: unknown): PageHandle | undefined {
  return typeof handle === 'object' && handle !== null && 'chunk' in handle
    ? (handle as PageHandle)
    : undefined;
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
