import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ClientFrames, type ClientEvent } from './client-frames.ts';
import { message } from './wire-messages.ts';
import { StartupCode } from './wire-messages.ts';

const MAX_BYTES = 1_000_000;

function startup(code: number): Buffer {
  const packet = Buffer.alloc(8);
  packet.writeInt32BE(8, 0);
  packet.writeInt32BE(code, 4);
  return packet;
}
const PROTOCOL_3 = 196_608;
const parse = message('P', '', 'SELECT $1', Buffer.from([0, 0]));
const bind = message('B', '', '', Buffer.alloc(500));
const sync = message('S');

/** A client that has said who it is. */
function started(): ClientFrames {
  const frames = new ClientFrames(MAX_BYTES);
  frames.push(startup(PROTOCOL_3));
  return frames;
}

test('a statement with its parameters comes out as one batch, however it was cut', () => {
  const sent = Buffer.concat([
    startup(StartupCode.ssl),
    startup(PROTOCOL_3),
    parse,
    bind,
    sync,
    message('Q', 'SELECT 1'),
    message('X'),
  ]);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: sent.length }), (size) => {
      const frames = new ClientFrames(MAX_BYTES);
      const events: ClientEvent[] = [];
      for (let at = 0; at < sent.length; at += size) events.push(...frames.push(sent.subarray(at, at + size)));
      expect(events.map(({ kind }) => kind)).toEqual(['refuse-encryption', 'started', 'batch', 'batch', 'ended']);
      expect(events[2]).toEqual({ kind: 'batch', bytes: Buffer.concat([parse, bind, sync]) });
    }),
  );
});

test('nothing is run before the statement is whole', () => {
  expect(started().push(Buffer.concat([parse, bind]))).toEqual([]);
});

test('the rows of COPY FROM STDIN travel with their command', () => {
  const copy = message('Q', 'copy products (id, title) FROM stdin');
  const rows = message('d', Buffer.from('1\tshoe\n'));
  const frames = started();
  expect(frames.push(copy)).toEqual([{ kind: 'copy-wanted' }]);
  expect(frames.push(Buffer.concat([rows, rows]))).toEqual([]);
  expect(frames.push(message('c'))).toEqual([
    { kind: 'batch', bytes: Buffer.concat([copy, rows, rows, message('c')]) },
  ]);
});

test.each([
  ['LISTEN orders', 'orders'],
  ['listen Orders;', 'orders'],
  ['LISTEN "Orders"', 'Orders'],
])('%s is noted as listening to %s', (sql, channel) => {
  expect(started().push(message('Q', sql))).toMatchObject([{ kind: 'batch', listensTo: channel }]);
});

test('a message that is too large is refused before it is taken in', () => {
  const head = Buffer.from([0x51, 0x7f, 0xff, 0xff, 0xff]);
  expect(started().push(head)).toEqual([{ kind: 'too-large' }]);
});

test('somebody who speaks another protocol is hung up on', () => {
  expect(new ClientFrames(MAX_BYTES).push(Buffer.from('GET / HTTP/1.1\r\n\r\n'))).toEqual([{ kind: 'ended' }]);
});
