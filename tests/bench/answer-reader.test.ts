import { expect, test } from 'vitest';
import { AnswerReader, type Answer } from './answer-reader.ts';

const counted = 'HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\nContent-Length: 5\r\n\r\nhello';
const chunked =
  'HTTP/1.1 404 Not Found\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nhel\r\n2\r\nlo\r\n0\r\n\r\n';

/** What is read when the wire cuts the text into parts of one length. */
function readIn(text: string, length: number): (Answer | undefined)[] {
  const reader = new AnswerReader({ keeps: true });
  const bytes = Buffer.from(text);
  const parts = Array.from({ length: Math.ceil(bytes.length / length) }, (_, index) =>
    bytes.subarray(index * length, (index + 1) * length),
  );
  return parts.map((part) => reader.read(part));
}

test.each([
  [counted, 200],
  [chunked, 404],
])('an answer is read whole, however the wire cuts it (%#)', (text, status) => {
  for (const length of [1, 2, 3, 7, 10_000]) {
    const read = readIn(text, length);
    expect(read.slice(0, -1).every((answer) => answer === undefined)).toBe(true);
    expect(read.at(-1)).toMatchObject({ status, bodyBytes: 5 });
    expect(read.at(-1)?.body.toString()).toBe('hello');
  }
});

test('one answer after the other is read on one connection', () => {
  const reader = new AnswerReader();
  for (const text of [counted, chunked, counted]) expect(reader.read(Buffer.from(text))?.bodyBytes).toBe(5);
});

test('an answer that does not say where it ends cannot be counted', () => {
  expect(() => new AnswerReader().read(Buffer.from('HTTP/1.1 200 OK\r\n\r\n'))).toThrow('where it ends');
});

test('an answer that is longer than it says is found', () => {
  expect(() => new AnswerReader().read(Buffer.from(`${counted}!`))).toThrow('longer');
});
