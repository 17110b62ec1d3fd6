import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { publishedItems } from './published-items.ts';

/** What is in a made file. */
export interface PublishedFile {
  path: string;
  /** Distinct articles. */
  articles: number;
  lines: number;
  bytes: number;
}

/** Writes a made `meta_*.jsonl(.gz)`; packed when the name says so. */
export async function writePublishedFile(path: string, articles: number): Promise<PublishedFile> {
  const asins = new Set<string>();
  let lines = 0;
  let bytes = 0;
  function* text() {
    for (const { text: line, asin } of publishedItems(articles)) {
      if (asin) asins.add(asin);
      lines += 1;
      bytes += line.length + 1;
      yield `${line}\n`;
    }
  }
  const target = createWriteStream(path);
  const source = Readable.from(text());
  await (path.endsWith('.gz') ? pipeline(source, createGzip({ level: 1 }), target) : pipeline(source, target));
  return { path, articles: asins.size, lines, bytes };
}
