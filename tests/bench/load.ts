import { connect, type Socket } from 'node:net';
import { AnswerReader } from './answer-reader.ts';

/** Where a contestant listens, on 127.0.0.1. */
export type Port = number;

export interface Load {
  answers: number;
  seconds: number;
  /** How long each answer took, in ms. */
  latencies: number[];
  /** The bytes of all bodies. */
  bodyBytes: number;
}

/** An answer that was not 200. */
export class WrongAnswer extends Error {}

export interface LoadOptions {
  clients: number;
  seconds: number;
  /** Which answers are right; 200 alone unless said otherwise. */
  accepts?: (status: number) => boolean;
}

/**
 * Asks over and over: each client on a connection of its own, which asks again as soon as it was answered. Written on
 * bare sockets, because on two cores the load takes from what is measured.
 * @param request the whole request, head and body, as it goes over the wire; or what makes one each time
 * @throws WrongAnswer
 */
export async function load(
  port: Port,
  request: Buffer | (() => Buffer),
  { clients, seconds, accepts = (status) => status === 200 }: LoadOptions,
): Promise<Load> {
  const next = typeof request === 'function' ? request : () => request;
  const latencies: number[] = [];
  const begun = performance.now();
  const until = begun + seconds * 1000;
  const bytes = await Promise.all(
    Array.from({ length: clients }, () => client(port, next, { until, latencies, accepts })),
  );
  return {
    answers: latencies.length,
    seconds: (performance.now() - begun) / 1000,
    latencies,
    bodyBytes: bytes.reduce((sum, each) => sum + each, 0),
  };
}

function client(
  port: Port,
  next: () => Buffer,
  { until, latencies, accepts }: { until: number; latencies: number[]; accepts: (status: number) => boolean },
): Promise<number> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  const reader = new AnswerReader();
  let bodyBytes = 0;
  let asked = 0;
  const ask = (): void => {
    asked = performance.now();
    socket.write(next());
  };
  return new Promise((done, fail) => {
    socket.once('error', fail);
    socket.once('close', () => fail(new WrongAnswer('The connection was closed')));
    socket.once('connect', ask);
    socket.on('data', (chunk) => {
      const answer = reader.read(chunk);
      if (!answer) return;
      const now = performance.now();
      latencies.push(now - asked);
      bodyBytes += answer.bodyBytes;
      if (!accepts(answer.status))
        end(socket, () =>
          fail(new WrongAnswer(`Answered with ${answer.status}: ${answer.body.toString().slice(0, 200)}`)),
        );
      else if (now < until) ask();
      else end(socket, () => done(bodyBytes));
    });
  });
}

function end(socket: Socket, then: () => void): void {
  socket.removeAllListeners('close');
  socket.destroy();
  then();
}

/** Asks once and answers with the whole answer. */
export function askOnce(
  port: Port,
  request: Buffer,
): Promise<{ status: number; head: string; body: Buffer }> {
  const socket = connect({ port, host: '127.0.0.1' });
  const reader = new AnswerReader({ keeps: true });
  return new Promise((done, fail) => {
    socket.once('error', fail);
    socket.once('close', () => fail(new WrongAnswer('The connection was closed')));
    socket.once('connect', () => socket.write(request));
    socket.on('data', (chunk) => {
      const answer = reader.read(chunk);
      if (!answer) return;
      end(socket, () => done({ status: answer.status, head: answer.head, body: answer.body }));
    });
  });
}

/** A request as it goes over the wire. */
export function wire(
  path: string,
  { body, headers = {} }: { body?: string; headers?: Record<string, string> } = {},
): Buffer {
  const content = body === undefined ? [] : [`Content-Length: ${Buffer.byteLength(body)}`];
  const given = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const head = [
    `${body === undefined ? 'GET' : 'POST'} ${path} HTTP/1.1`,
    'Host: localhost',
    ...given,
    ...content,
  ];
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${body ?? ''}`);
}
