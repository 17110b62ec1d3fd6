import { deflateRawSync, crc32 } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readPlan } from '../domain/audit/read-plan.ts';
import { readPlanFile, readPlanText } from './read-plan-file.ts';

const known = { today: '2026-11-20', raceDate: null, startDate: '2026-11-23' };
const sessionsOf = (source: Awaited<ReturnType<typeof readPlanFile>>) => {
  if (!source.ok || !('lines' in source)) throw new Error('no lines');
  return readPlan(source.lines, known).sessions.map(({ date, line, facts }) => [
    date,
    line,
    facts.run?.kind,
    facts.run?.totalKm ?? (facts.run?.totalSeconds ?? 0) / 60,
  ]);
};

/** A zip with deflated entries, as small as the format allows. */
function zip(files: Record<string, Buffer>): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const packed = deflateRawSync(content);
    const fields = Buffer.alloc(22);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(content), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(content.length, 18);
    const lengths = Buffer.alloc(4);
    lengths.writeUInt16LE(name.length, 0);
    const local = Buffer.concat([Buffer.from('504b0304', 'hex'), fields, lengths, Buffer.from(name), packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    central.push(Buffer.concat([Buffer.from('504b01021400', 'hex'), fields, lengths, rest, Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(central.length, 4);
  end.writeUInt16LE(central.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, directory, Buffer.from('504b0506', 'hex'), end]);
}

const xml = (body: string) => Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>${body}`);
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function workbook(rows: (string | number)[][]): Buffer {
  const cell = (value: string | number, row: number, column: number) => {
    const at = `${String.fromCharCode(65 + column)}${row + 1}`;
    return typeof value === 'number'
      ? `<c r="${at}"><v>${value}</v></c>`
      : `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
  };
  const data = rows
    .map((cells, row) => `<row r="${row + 1}">${cells.map((value, column) => cell(value, row, column)).join('')}</row>`)
    .join('');
  return zip({
    '[Content_Types].xml': xml('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    'xl/workbook.xml': xml(
      `<workbook ${MAIN} xmlns:r="${REL}"><sheets><sheet name="Plan" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': xml(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/styles.xml': xml(`<styleSheet ${MAIN}><cellXfs count="1"><xf numFmtId="0"/></cellXfs></styleSheet>`),
    'xl/worksheets/sheet1.xml': xml(`<worksheet ${MAIN}><sheetData>${data}</sheetData></worksheet>`),
  });
}

describe('CSV', () => {
  test('an export with a header, commas and quotes', async () => {
    const text =
      'Date,Workout Type,Title,PlannedDistance (km),PlannedDuration\n2026-11-24,Run,"Easy, flat",8,\n2026-11-26,Run,6 x 800 m,,\n2026-11-29,Run,Long run,,01:30:00\n';
    expect(sessionsOf(await readPlanFile(Buffer.from(text), 'plan.csv'))).toEqual([
      ['2026-11-24', 2, 'easy', 8],
      ['2026-11-26', 3, 'intervals', 0],
      ['2026-11-29', 4, 'long', 90],
    ]);
  });
  test('a table of weeks with semicolons from an old French spreadsheet', async () => {
    const text = 'Semaine;lundi;mardi;dimanche\n1;repos;6,5 km facile;Sortie longue 12 km\n';
    const latin = Buffer.from(text.replaceAll('é', '\u00e9'), 'latin1');
    expect(sessionsOf(await readPlanFile(latin, 'plan.csv')).slice(1)).toEqual([
      ['2026-11-24', 2, 'easy', 6.5],
      ['2026-11-29', 2, 'long', 12],
    ]);
  });
  test('a quote that never closes is still read line by line', () => {
    const source = readPlanText('Mon,"5 km easy\nTue,6 km easy', 'csv');
    expect(source.ok).toBe(true);
  });
});

describe('spreadsheets', () => {
  test('a table of weeks', async () => {
    const file = workbook([
      ['Week', 'Mon', 'Tue', 'Sun'],
      [1, 'Rest', '5 km easy', '10 km long'],
      [2, 'Rest', '6 km easy', '11 km long'],
    ]);
    expect(sessionsOf(await readPlanFile(file, 'plan.xlsx'))).toEqual([
      ['2026-11-23', 2, undefined, 0],
      ['2026-11-24', 2, 'easy', 5],
      ['2026-11-29', 2, 'long', 10],
      ['2026-11-30', 3, undefined, 0],
      ['2026-12-01', 3, 'easy', 6],
      ['2026-12-06', 3, 'long', 11],
    ]);
  });
  test('a small file that unpacks to a very large one is not opened', async () => {
    const bomb = zip({ 'xl/worksheets/sheet1.xml': Buffer.alloc(60 * 1024 * 1024, ' ') });
    expect(bomb.length).toBeLessThan(2 * 1024 * 1024);
    expect(await readPlanFile(bomb, 'plan.xlsx')).toEqual({ ok: false, reason: 'plan/file-too-large' });
  });
  test('a zip that is no workbook, and one cut short', async () => {
    const other = { ok: false, reason: 'plan/unreadable-file' };
    expect(await readPlanFile(zip({ 'a.txt': Buffer.from('hello') }), 'plan.xlsx')).toEqual(other);
    const whole = workbook([['Mon', '5 km']]);
    expect(await readPlanFile(whole.subarray(0, whole.length / 2), 'plan.xlsx')).toEqual(other);
  });
});
