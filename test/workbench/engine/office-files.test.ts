import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createEngine } from '../../../src/workbench/engine/create-engine';
import { readWorkbook } from '../../../src/workbench/xlsx/read-workbook';
import { writeWorkbook } from '../../../src/workbench/xlsx/write-workbook';

const folder = path.resolve(__dirname, '../../../assets/samples');
const files = readdirSync(folder).filter((name) => name.endsWith('.xlsx'));

test.each(files)('%s comes out of the engine as it went in, to the byte', async (name) => {
  const bytes = new Uint8Array(readFileSync(path.join(folder, name)));
  const model = readWorkbook(bytes);
  const engine = await createEngine(null, model);
  const before = engine.model();
  const after = engine.model();
  engine.dispose();
  expect(before).toEqual(model);
  expect(Buffer.compare(Buffer.from(writeWorkbook(bytes, before, after)), Buffer.from(bytes))).toBe(0);
});
