import { gzipSync } from 'node:zlib';

/** Kilobytes of gzipped JavaScript the home page asks for before anybody touches anything. */
export async function firstPageScriptKb(url: string): Promise<number> {
  const html = await (await fetch(url)).text();
  const paths = new Set(
    [
      ...html.matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g),
      ...html.matchAll(/import\("(\/assets\/[^"]+\.js)"\)/g),
      ...html.matchAll(/from "(\/assets\/[^"]+\.js)"/g),
    ].map((match) => match[1]!),
  );
  let bytes = 0;
  for (const path of paths) bytes += gzipSync(Buffer.from(await (await fetch(url + path)).arrayBuffer())).length;
  return bytes / 1000;
}
