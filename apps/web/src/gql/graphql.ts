/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** How far an initiative has come. */
export type InitiativeStage =
  /** Described in a business case or a paper of its own. */
  | 'BUSINESS_CASE'
  /** It ended, carried out or not. */
  | 'CLOSED'
  /** The public is asked. */
  | 'CONSULTATION'
  /** Ways of organising and funding it are weighed. */
  | 'FUNDING'
  /** It is being carried out. */
  | 'IMPLEMENTATION'
  /** Talked about. */
  | 'NOTION'
  /** Named in a strategic plan. */
  | 'STRATEGIC_PLAN';

/** A role that somebody has, on the whole site or on an initiative. */
export type Role =
  /** Sets up the site. */
  | 'ADMINISTRATOR'
  /** Reads everything. */
  | 'AUDITOR'
  /** Edits initiatives. */
  | 'EDITOR'
  /** Runs proceedings. */
  | 'MODERATOR'
  /** Has a verified e-mail address. */
  | 'PARTICIPANT'
  /** Speaks for a verified organisation. */
  | 'REPRESENTATIVE'
  /** Follows the money. */
  | 'TREASURER';

export type HomePageQueryVariables = Exact<{ [key: string]: never; }>;


export type HomePageQuery = { __typename: 'Query', initiatives: { __typename: 'InitiativeConnection', nodes: Array<{ __typename: 'Initiative', ref: string, title: string, summary: string, stage: InitiativeStage | null }> } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', name: string | null, roles: Array<Role>, organisation: { __typename: 'Organisation', name: string } | null } };


export const HomePageDocument = {"__meta__":{"hash":"d3cb75b11d44f582afea5bb4449b51a72836c74010b1ca31480b6e02af30e233"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HomePage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"initiatives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}}]}}]}}]} as unknown as DocumentNode<HomePageQuery, HomePageQueryVariables>;
export const ViewerDocument = {"__meta__":{"hash":"fad41cca99130bbf59ee4646bb2447c5fc39e23d3df82a56f7a68f6815fff896"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;