/**
 * The few messages of the PostgreSQL wire protocol 3.0 that the gate writes itself.
 * Source: postgresql.org/docs/18/protocol-message-formats.html
 */

/** Message type bytes the gate has to recognise. */
export const MessageType = {
  query: 0x51, // Q
  sync: 0x53, // S
  flush: 0x48, // H
  functionCall: 0x46, // F
  terminate: 0x58, // X
  copyData: 0x64, // d
  copyDone: 0x63, // c
  copyFail: 0x66, // f
  copyInResponse: 0x47, // G
  readyForQuery: 0x5a, // Z
  notification: 0x41, // A
  notice: 0x4e, // N
  parameterStatus: 0x53, // S (from the backend)
} as const;

/** Codes that may stand where the protocol version stands in a first packet. */
export const StartupCode = { ssl: 80877103, gss: 80877104, cancel: 80877102 } as const;

const FIXED_PARAMETERS = {
  server_encoding: 'UTF8',
  client_encoding: 'UTF8',
  DateStyle: 'ISO, MDY',
  IntervalStyle: 'postgres',
  TimeZone: 'UTC',
  integer_datetimes: 'on',
  standard_conforming_strings: 'on',
};

/** A 4-byte big-endian integer. */
function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
}

/** One message: type letter, length, parts. Strings are closed with a zero byte. */
export function message(type: string, ...parts: (string | Buffer)[]): Buffer {
  const body = Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(`${part}\0`) : part)));
  return Buffer.concat([Buffer.from(type), int32(body.length + 4), body]);
}

/** The answer to a start-up packet: no password is asked (the socket's folder is 0700), ready. */
export function greeting(serverVersion: string): Buffer {
  const parameters = { server_version: serverVersion, ...FIXED_PARAMETERS };
  return Buffer.concat([
    message('R', int32(0)),
    ...Object.entries(parameters).map(([name, value]) => message('S', name, value)),
    message('K', int32(1), int32(1)),
    message('Z', Buffer.from('I')),
  ]);
}

/** A FATAL error: the client must take its connection for lost. `code` is an SQLSTATE. */
export function fatal(code: string, text: string): Buffer {
  return message('E', 'SFATAL', 'VFATAL', `C${code}`, `M${text}`, Buffer.from([0]));
}

/** CopyInResponse: "send the rows", text format, columns not announced. */
export function copyInResponse(): Buffer {
  return message('G', Buffer.from([0, 0, 0]));
}
