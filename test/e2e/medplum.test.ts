/**
 * A real EHR front end (Medplum's React components on their mock server), drawn late and redrawn by React at every
 * change. It has its own install in test/medplum, made here when it is not there.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type Lens, type LensPage } from './harness.ts';

const folder = join(import.meta.dirname, '../medplum');
const host = 'http://epd.example';
const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

interface Fixture {
  medications: string[];
  remove(text: string): Promise<void>;
  add(text: string): Promise<void>;
  rewrite(text: string, note: string): Promise<void>;
}

/** Installs and builds the front end once; a fresh clone has neither. Its packages ask for a newer Node than they need. */
function build(): void {
  const run = (...args: string[]) => execFileSync('npm', args, { cwd: folder, stdio: 'ignore' });
  if (!existsSync(join(folder, 'node_modules/vite'))) run('ci', '--no-audit', '--no-fund', '--engine-strict=false');
  const made = join(folder, 'dist/index.html');
  const sources = ['main.jsx', 'index.html', 'package-lock.json'].map((name) => statSync(join(folder, name)).mtimeMs);
  if (!existsSync(made) || statSync(made).mtimeMs < Math.max(...sources)) run('run', 'build');
}

function serveFolder(lens: Lens, path: string): void {
  for (const entry of readdirSync(join(folder, 'dist', path), { withFileTypes: true })) {
    const name = `${path}/${entry.name}`;
    if (entry.isDirectory()) serveFolder(lens, name);
    else
      lens.serve(`${host}${name}`, (_request, response) => {
        response.writeHead(200, { 'content-type': TYPES[extname(name)] ?? 'application/octet-stream' });
        response.end(readFileSync(join(folder, 'dist', name)));
      });
  }
}

describe('the Medplum chart', () => {
  let lens: Lens;
  let page: LensPage;
  const expected = ['diclofenac', 'metoprolol', 'omeprazole', 'sertraline', 'simvastatin', 'tramadol'];

  beforeAll(async () => {
    build();
    lens = await launch({ grants: [`${host}/*`] });
    serveFolder(lens, '');
    page = await lens.open(`${host}/index.html`);
    await page.evaluate(() => {
      const errors: string[] = [];
      Object.assign(globalThis, { errors });
      addEventListener('error', (event) => errors.push(event.message));
      addEventListener('unhandledrejection', (event) => errors.push(String(event.reason)));
      const report = console.error.bind(console);
      console.error = (...args: unknown[]) => {
        errors.push(args.join(' '));
        report(...args);
      };
    });
  }, 300_000);
  afterAll(() => lens.close());

  const ids = (drugs: { id: string }[]) => drugs.map((drug) => drug.id).sort();

  it('gives every medication after its late render, each in use', async () => {
    const report = await lens.report(page, (r) => r.state === 'complete' && r.drugs.length >= expected.length);
    expect(ids(report.drugs)).toEqual(expected);
    for (const drug of report.drugs)
      expect(
        drug.mentions.map((m) => m.status),
        drug.id,
      ).not.toContain('allergy');
    expect(report.page.kind).not.toBe('reference');
    expect(report.findings.some((f) => f.drugs.includes('sertraline') && f.drugs.includes('diclofenac'))).toBe(true);
  });

  it('nothing of React’s breaks while rows are edited for a minute', async () => {
    await page.evaluate(async () => {
      const { fixture } = globalThis as unknown as { fixture: Fixture };
      const end = Date.now() + 60_000;
      for (let round = 0; Date.now() < end; round++) {
        await fixture.rewrite(fixture.medications[round % fixture.medications.length]!, `round ${round}`);
        await new Promise((done) => setTimeout(done, 250));
      }
    });
    expect(await page.evaluate(() => (globalThis as unknown as { errors: string[] }).errors)).toEqual([]);
    expect(ids((await lens.report(page, (r) => r.drugs.length === expected.length)).drugs)).toEqual(expected);
  }, 120_000);

  it('removing a row removes its findings', async () => {
    await page.evaluate(() =>
      (globalThis as unknown as { fixture: Fixture }).fixture.remove('Tramadol 50 MG Oral Capsule'),
    );
    const report = await lens.report(
      page,
      (r) => ids(r.drugs).join() === expected.filter((id) => id !== 'tramadol').join(),
    );
    expect(report.findings.filter((f) => f.drugs.includes('tramadol'))).toEqual([]);
    expect(report.findings.some((f) => f.drugs.includes('sertraline') && f.drugs.includes('diclofenac'))).toBe(true);
  });

  it('a row that comes later is found', async () => {
    await page.evaluate(() =>
      (globalThis as unknown as { fixture: Fixture }).fixture.add('Phenelzine 15 MG Oral Tablet'),
    );
    const report = await lens.report(page, (r) => r.drugs.some((drug) => drug.id === 'phenelzine'));
    expect(report.findings.some((f) => f.action === 'contraindicated' && f.drugs.includes('phenelzine'))).toBe(true);
  });
});
