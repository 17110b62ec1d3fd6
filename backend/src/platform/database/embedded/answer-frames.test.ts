import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AnswerFrames, channelOf } from './answer-frames.ts';
import { copyInResponse, message } from './wire-messages.ts';

const row = (text: string): Buffer => message('D', Buffer.from(text));
const ready = (status: string): Buffer => message('Z', Buffer.from(status));
const notification = message('A', Buffer.from([0, 0, 0, 1]), 'orders', 'paid');

const answer = Buffer.concat([
  copyInResponse(),
  row('first'),
  notification,
  row('x'.repeat(1_000)),
  message('1'),
  ready('T'),
  message('N', 'SNOTICE'),
  row('last'),
  ready('I'),
  notification,
]);
const forTheAsker = Buffer.concat([
  row('first'),
  row('x'.repeat(1_000)),
  message('1'),
  ready('T'),
  message('N', 'SNOTICE'),
  row('last'),
  ready('I'),
]);

test('however an answer is cut into pieces, the client gets the same bytes and notifications go aside', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1 }), (sizes) => {
      const aside: Buffer[] = [];
      const frames = new AnswerFrames((frame) => aside.push(frame));
      const passed: Buffer[] = [];
      for (let at = 0, turn = 0; at < answer.length; turn++) {
        const size = sizes[turn % sizes.length]!;
        passed.push(...frames.push(answer.subarray(at, at + size)));
        at += size;
      }
      expect(Buffer.concat(passed).equals(forTheAsker)).toBe(true);
      expect(aside.map(channelOf)).toEqual(['orders', 'orders']);
      expect(frames).toMatchObject({ isReady: true, status: 'I' });
    }),
  );
});

test('an answer that has not come to its end is not ready', () => {
  const frames = new AnswerFrames(() => undefined);
  frames.push(Buffer.concat([ready('I'), row('more')]));
  expect(frames.isReady).toBe(false);
});

test('a transaction is seen as open', () => {
  const frames = new AnswerFrames(() => undefined);
  frames.push(ready('E'));
  expect(frames).toMatchObject({ isReady: true, status: 'E' });
});

test('a big answer is passed on in few slices', () => {
  const frames = new AnswerFrames(() => undefined);
  const rows = Buffer.concat(Array.from({ length: 1_000 }, () => row('some text')));
  expect(frames.push(rows)).toHaveLength(1);
});

test('an answer that is cut short ends with a whole frame', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: answer.length }), fc.integer({ min: 1, max: 300 }), (cutAt, size) => {
      const frames = new AnswerFrames(() => undefined);
      const passed: Buffer[] = [];
      for (let at = 0; at < answer.length; at += size) {
        if (at >= cutAt) frames.isCutShort = true;
        passed.push(...frames.push(answer.subarray(at, at + size)));
      }
      const bytes = Buffer.concat(passed);
      let end = 0;
      while (end < bytes.length) end += bytes.readInt32BE(end + 1) + 1;
      expect(end).toBe(bytes.length);
      expect(frames.isReady).toBe(true);
    }),
  );
});
