import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { DocumentNode } from 'graphql';
import { type FailureFacts, kindOfCode, RequestFailure } from './request-failure';

/** An operation as it travels: by the hash under which the server knows its document. */
export interface Operation {
  hash: string;
  kind: 'query' | 'mutation';
  variables: Record<string, unknown>;
  /** Whether its variables must stand in no address, which servers on the way write down. */
  isPrivate?: boolean;
}

export type AnswerData = Record<string, unknown>;

export interface Answer {
  data?: AnswerData | null | undefined;
  errors?: readonly { message: string; extensions?: Record<string, unknown> | undefined }[] | undefined;
}

/**
 * Carries an operation to wherever it is executed: over HTTP in the browser, in process on the server.
 * Throws a RequestFailure when there is no answer.
 */
export type Execute = (operation: Operation, signal?: AbortSignal) => Promise<AnswerData>;

/** Reads what came back over HTTP. What is no answer of GraphQL reads as one without data. */
export function parseAnswer(body: unknown): Answer {
  return typeof body === 'object' && body !== null && !Array.isArray(body) ? body : {};
}

/** The data of an answer. An error in it is a failure: an expected refusal is a member of a union. */
export function dataOf({ data, errors }: Answer, facts: FailureFacts = {}): AnswerData {
  if (errors?.[0]) throw new RequestFailure(kindOfCode(errors[0].extensions?.['code']), facts);
  if (!data) throw new RequestFailure('broken', facts);
  return data;
}

/** Gives data the types of its document: the server made the one by the other. */
export function answeredBy<Data>(_document: TypedDocumentNode<Data, never>, data: AnswerData): Data {
  return data as Data;
}

/** The hash that the generator wrote into a document. */
export function operationHash(document: DocumentNode): string {
  const meta: unknown = '__meta__' in document ? document.__meta__ : undefined;
  if (typeof meta === 'object' && meta !== null && 'hash' in meta && typeof meta.hash === 'string')
    return meta.hash;
  throw new Error('An operation without a hash: documents live in .graphql files and are generated');
}
