import { describe, expect, test } from 'vitest';
import { usableSentences } from './article.ts';
import { parseSafely } from './parse-safely.ts';
import { prepareArticle, type ArticleWishes } from './prepare-article.ts';
import { parseReferences } from './reference.ts';
import { useScratch } from './testing/scratch.ts';
import { POISON, taperMarkdown } from './testing/taper-article.ts';
import { tinyPdf, type TinyLine } from './testing/tiny-pdf.ts';

const scratch = useScratch();
const WISHES: ArticleWishes = { references: [], fileCount: 1, area: 'training', topics: ['taper'] };
const PROSE =
  'The runners who slept well before the race were faster than those who did not, and they said that the last miles felt easier to them. ';

async function refusalOf(path: string, wishes: Partial<ArticleWishes> = {}) {
  const outcome = await prepareArticle(path, { ...WISHES, ...wishes });
  expect(outcome.ok).toBe(false);
  return outcome.ok ? '' : `${outcome.code}: ${outcome.reason}`;
}

async function articleOf(path: string, wishes: Partial<ArticleWishes> = {}) {
  const outcome = await prepareArticle(path, { ...WISHES, ...wishes });
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
}

describe('reading', () => {
  test('a Markdown file gives its reference, its sections and no list of references', async () => {
    const article = await articleOf(scratch.file('taper.md', taperMarkdown()));
    expect(article).toMatchObject({
      title: 'Tapering after fifty',
      authors: ['Jeanne Dupé'],
      year: 2021,
      language: 'en',
    });
    expect(article.passages.map((passage) => passage.heading)).toEqual([
      'Tapering after fifty',
      'What to do in the last weeks',
    ]);
    expect(JSON.stringify(article)).not.toContain('must not be quoted');
  });

  test('a PDF gives its title by size, its headings, words cut at line ends, and no page heads', async () => {
    const page = (number: number): TinyLine[] => [
      { text: `Journal of Running ${number}`, size: 8 },
      ...(number === 1 ? [{ text: 'Sleep and the marathon', size: 20 }] : []),
      { text: `Part ${['one', 'two', 'three'][number - 1]}`, size: 15 },
      { text: 'The runners of this study slept for eight hours before the mara-' },
      { text: 'thon, and those who slept less were slower by 3.5 minutes (see Fig. 2).' },
      {
        text: `It was the same for the women and the men of group ${['A', 'B', 'C'][number - 1]} who took part in it.`,
      },
      { text: `${number}`, size: 8 },
    ];
    const article = await articleOf(scratch.file('sleep.pdf', tinyPdf([page(1), page(2), page(3)])), {
      references: references('@article{x, title={Any title}, year=2020, author={Smith, Al}}'),
    });
    expect(article.title).toBe('Any title');
    expect(article.passages.map((passage) => passage.heading)).toEqual(['Part one', 'Part two', 'Part three']);
    expect(usableSentences(article.passages[0]!)).toEqual([
      'The runners of this study slept for eight hours before the marathon, and those who slept less were slower by 3.5 minutes (see Fig. 2).',
      'It was the same for the women and the men of group A who took part in it.',
    ]);
  });

  test('a saved web page gives its article; what its scripts and hidden elements say is not read', async () => {
    const html = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Boutique</title><meta name="citation_title" content="Bien dormir"><meta name="citation_author" content="Dupé J">
      <meta name="citation_publication_date" content="2022/03/01"><script>document.write('SCRIPTED')</script></head><body><nav>Menu</nav><article><h2>Le sommeil</h2>
      <p onclick="steal()">${'Les coureurs qui dorment bien avant la course sont plus rapides que ceux qui dorment mal, et ils le disent aussi. '.repeat(6)}</p>
      <p style="display:none">HIDDEN</p><ul><li>Une heure de plus par nuit pour les coureurs</li></ul></article></body></html>`;
    const article = await articleOf(scratch.file('page.html', html));
    expect(article).toMatchObject({ title: 'Bien dormir', authors: ['Dupé J'], year: 2022, language: 'fr' });
    expect(JSON.stringify(article)).not.toMatch(/SCRIPTED|HIDDEN|steal|Menu/);
    expect(JSON.stringify(article)).toContain('Une heure de plus par nuit pour les coureurs.');
  });

  test('passages have 120 to 180 words, whole sentences, and never span two sections', async () => {
    const text = `# A\n\n${PROSE.repeat(20)}\n\n# B\n\n${PROSE.repeat(2)}`;
    const { passages } = await articleOf(scratch.file('long.md', `---\ntitle: Sleep\ndate: 2020\n---\n${text}`));
    const words = passages.map((passage) => usableSentences(passage).join(' ').split(' ').length);
    for (const count of words.slice(0, -2)) expect(count).toBeGreaterThanOrEqual(120);
    for (const count of words) expect(count).toBeLessThanOrEqual(180 + 50);
    for (const passage of passages) {
      expect(usableSentences(passage).every((sentence) => sentence === PROSE.trim())).toBe(true);
    }
    expect(passages.at(-1)?.heading).toBe('B');
  });

  test('an order to a machine is marked and never among the sentences that may be used', async () => {
    const article = await articleOf(scratch.file('poison.md', taperMarkdown(POISON)));
    expect(
      article.passages.flatMap((passage) =>
        passage.sentences.filter((sentence) => sentence.isOrder).map((sentence) => sentence.text),
      ),
    ).toEqual([POISON]);
    expect(article.passages.flatMap(usableSentences)).not.toContain(POISON);
  });

  test('a newer version of the same article keeps its name, another article gets another', async () => {
    const first = await articleOf(scratch.file('a.md', taperMarkdown()));
    const newer = await articleOf(scratch.file('b.md', taperMarkdown('Eat as usual.')));
    const other = await articleOf(
      scratch.file('c.md', taperMarkdown().replaceAll('Tapering after fifty', 'Tapering after sixty')),
    );
    expect(newer.articleId).toBe(first.articleId);
    expect(newer.contentHash).not.toBe(first.contentHash);
    expect(other.articleId).not.toBe(first.articleId);
  });
});

const refusals: [said: string, name: string, content: string | Uint8Array, reason: RegExp][] = [
  ['a PDF cut short', 'cut.pdf', tinyPdf([[{ text: PROSE }]]).subarray(0, 40), /^corrupt: It is damaged/],
  ['rubbish named .pdf', 'rubbish.pdf', 'not a pdf', /^corrupt: It is not a PDF/],
  ['a scanned PDF', 'scan.pdf', tinyPdf([[]]), /^no-text: .*OCR/],
  [
    'a PDF of 2,000 pages',
    'book.pdf',
    tinyPdf(Array.from({ length: 2000 }, () => [{ text: 'x' }])),
    /^too-many-pages: It has 2000 pages; at most 300/,
  ],
  ['more than 20 MB', 'big.pdf', new Uint8Array(20 * 1024 * 1024 + 1), /^too-large: It has 20\.0 MB/],
  ['an empty file', 'empty.md', '', /^no-text: It is empty/],
  ['a file of white space', 'white.txt', '  \n\n \t ', /^no-text: It has 0 words/],
  ['a picture named .md', 'picture.md', Buffer.from('89504e470d0a1a0a0000', 'hex'), /^binary: It is a picture/],
  ['zero bytes in a text', 'zero.md', `a\u0000b${PROSE}`, /^binary: .*zero bytes/],
  ['bytes that are no UTF-8', 'latin.txt', Buffer.from(`é${PROSE}`, 'latin1'), /^binary: It is not text in UTF-8/],
  [
    'a bomb of XML entities',
    'bomb.xhtml',
    `<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;">]><html><body><p>&lol2;</p></body></html>`,
    /^entities: /,
  ],
  [
    'a page that only scripts would fill',
    'app.html',
    '<html><body><div id="root"></div><script>render()</script></body></html>',
    /^needs-scripts: .*never run/,
  ],
  [
    'another language',
    'de.md',
    `---\ntitle: Schlaf\ndate: 2020\n---\n${'Die Läufer schliefen vor dem Rennen länger und liefen deshalb schneller als ihre Gegner auf der Strecke. '.repeat(6)}`,
    /^other-language: /,
  ],
  ['no year', 'undated.md', `# Sleep\n\n${PROSE.repeat(3)}`, /^no-reference: Its year is unknown/],
  ['another kind of file', 'notes.docx', 'x', /^unknown-kind: Only \.pdf/],
];

describe('what cannot be taken is refused with its reason', () => {
  test.each(refusals)('%s', async (_said, name, content, reason) => {
    expect(await refusalOf(scratch.file(name, content))).toMatch(reason);
  });

  test('a file that is not there, and a folder', async () => {
    expect(await refusalOf(scratch.path('nowhere.md'))).toMatch(/^missing/);
    expect(await refusalOf(`${scratch.path('.')}/folder.md`)).toMatch(/^missing/);
  });

  test('a file that takes too long is given up', async () => {
    const outcome = await parseSafely(
      { kind: 'markdown', bytes: new TextEncoder().encode(PROSE.repeat(3)) },
      { timeoutMs: 0 },
    );
    expect(outcome).toMatchObject({ ok: false, code: 'too-slow' });
  });

  test('elements nested without end do not bring the process down', async () => {
    const outcome = await prepareArticle(scratch.file('deep.md', `${'> '.repeat(20_000)}${PROSE.repeat(3)}`), WISHES);
    expect(outcome.ok).toBe(false);
  });
});

function references(text: string) {
  const outcome = parseReferences(text);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
}

describe('references', () => {
  const bibtex = `@article{dupe, title={The {T}aper \\& the legs}, author={Dup{\\'e}, Jean Marc and {The Group}}, journal={J Run Sci}, year={2021}, volume={3}, number={2}, pages={1--4}, doi={10.1000/x}}`;
  const wanted = {
    title: 'The Taper & the legs',
    authors: ['Dupé JM', 'The Group'],
    year: 2021,
    journal: 'J Run Sci',
    doi: '10.1000/x',
    volumePages: '3(2):1-4',
  };

  test('BibTeX and CSL-JSON say the same', () => {
    expect(references(bibtex)).toEqual([wanted]);
    const csl = {
      title: wanted.title,
      author: [{ family: 'Dupé', given: 'Jean Marc' }, { literal: 'The Group' }],
      issued: { 'date-parts': [['2021', 3]] },
      'container-title': 'J Run Sci',
      volume: 3,
      issue: '2',
      page: '1-4',
      DOI: 'https://doi.org/10.1000/x',
    };
    expect(references(JSON.stringify([csl]))).toEqual([wanted]);
  });

  test.each([
    ['neither', 'hello'],
    ['broken JSON', '[{'],
    ['an address to fetch', 'https://example.org/x.bib'],
    ['an entry without a title', '@article{x, year=2020}'],
  ])('%s is refused', (_said, text) => {
    expect(parseReferences(text)).toMatchObject({ ok: false, code: 'wrong-reference' });
  });

  test('among several, an article takes the one with its title; without one it is refused', async () => {
    const both = references(`${bibtex}\n@article{t, title={Tapering After Fifty.}, year=1999, author={Roe, Richard}}`);
    const path = scratch.file('taper.md', taperMarkdown());
    expect(await articleOf(path, { references: both, fileCount: 2 })).toMatchObject({ year: 1999, authors: ['Roe R'] });
    expect(await refusalOf(path, { references: both.slice(0, 1), fileCount: 2 })).toMatch(
      /^no-reference: .*no entry with its title "Tapering after fifty"/,
    );
  });
});
