/** Pages that work against being read, knowing it or not. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, launchInChromium, type Lens } from './harness.ts';

describe('a restless page', () => {
  let lens: Lens;

  beforeAll(async () => {
    lens = await launch({ grants: ['http://epd.example/*'] });
  });
  afterAll(() => lens.close());

  it('appending and editing 200 rows a second: findings are right at the end', async () => {
    lens.serve(
      'http://epd.example/busy',
      `<h1>Medicatie</h1><table id="t"></table><script>
        const names = ['paracetamol', 'sertraline', 'metformine', 'omeprazol', 'lisinopril'];
        let made = 0;
        globalThis.timer = setInterval(() => {
          const table = document.querySelector('#t');
          for (let n = 0; n < 2; n++) {
            const row = table.insertRow();
            row.insertCell().textContent = names[made++ % names.length] + ' ' + made + ' mg';
            row.insertCell().textContent = 'actief';
            const other = table.rows[made % table.rows.length];
            other.cells[1].firstChild.nodeValue = made % 3 ? 'actief' : 'gestopt';
          }
        }, 10);
      </script>`,
    );
    const page = await lens.open('http://epd.example/busy');
    await page.evaluate(() => new Promise((done) => setTimeout(done, 6_000)));
    await page.evaluate(() => {
      clearInterval((globalThis as unknown as { timer: number }).timer);
      document.querySelector('#t')!.innerHTML =
        '<tr><td>sertraline 50 mg</td><td>actief</td></tr><tr><td>fenelzine 15 mg</td><td>actief</td></tr>';
    });
    await expect.poll(() => lens.badge(page), { timeout: 15_000 }).not.toBe('');
    const report = await lens.report(page, (r) => r.drugs.length === 2);
    expect(report.findings[0]).toMatchObject({ action: 'contraindicated' });
  });

  it('clearing the highlight registry over and over starts no loop', async () => {
    lens.serve(
      'http://epd.example/clearing',
      `<h1>Medicatie</h1><p>sertraline 50 mg</p><p id="p"></p><script>
        globalThis.cleared = 0;
        setInterval(() => {
          if (CSS.highlights.size > 0) globalThis.cleared++;
          CSS.highlights.clear();
          document.querySelector('#p').textContent = String(performance.now());
        }, 20);
      </script>`,
    );
    const page = await lens.open('http://epd.example/clearing');
    await page.evaluate(() => new Promise((done) => setTimeout(done, 5_000)));
    expect(await page.evaluate(() => (globalThis as unknown as { cleared: number }).cleared)).toBeLessThan(100);
    expect((await lens.report(page)).drugs.map((drug) => drug.id)).toEqual(['sertraline']);
  });

  it('an element that rewrites itself on every change is read', async () => {
    lens.serve(
      'http://epd.example/mirror',
      `<h1>Medicatie</h1><p id="p">sertraline 50 mg</p><script>
        new MutationObserver(() => {
          if (document.querySelector('#p').dataset.n > 500) return;
          document.querySelector('#p').dataset.n = Number(document.querySelector('#p').dataset.n || 0) + 1;
          document.querySelector('#p').textContent = 'lithium 400 mg ' + document.querySelector('#p').dataset.n;
        }).observe(document, { subtree: true, childList: true, attributes: true });
        document.querySelector('#p').textContent = 'lithium 400 mg';
      </script>`,
    );
    const page = await lens.open('http://epd.example/mirror');
    const report = await lens.report(page, (r) => r.drugs.some((drug) => drug.id === 'lithium'));
    expect(report.drugs.map((drug) => drug.id)).toEqual(['lithium']);
  });

  it('the page’s own scripts cannot reach the extension', async () => {
    lens.serve('http://epd.example/caller', '<h1>Medicatie</h1><p>sertraline 50 mg</p>');
    const page = await lens.open('http://epd.example/caller');
    await lens.report(page, (r) => r.drugs.length === 1);
    const id = new URL(lens.origin).host;
    const reached = await page.evaluate(async (id) => {
      const runtime = (globalThis as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome?.runtime;
      const files = await Promise.all(
        ['manifest.json', 'src/page/page.js', 'src/popup/index.html', 'icons/16.png'].map((file) =>
          fetch(`chrome-extension://${id}/${file}`).then(
            () => 'reached',
            () => 'refused',
          ),
        ),
      );
      return [typeof runtime?.sendMessage, ...files];
    }, id);
    expect(reached).toEqual(['undefined', 'refused', 'refused', 'refused', 'refused']);
  });

  it('a site switched off and on leaves nothing of the first reading, and is read on', async () => {
    lens.serve('http://epd.example/stays', '<h1>Medicatie</h1><p id="p">sertraline 50 mg</p>');
    const page = await lens.open('http://epd.example/stays');
    await lens.report(page, (r) => r.drugs.length === 1);
    await expect.poll(() => page.evaluate(() => CSS.highlights.size), { timeout: 10_000 }).toBe(1);
    await lens.ask({ type: 'site:switch', host: 'epd.example', on: false });
    await expect.poll(() => page.evaluate(() => CSS.highlights.size), { timeout: 10_000 }).toBe(0);
    await lens.ask({ type: 'site:switch', host: 'epd.example', on: true });
    await page.evaluate(() => void (document.querySelector('#p')!.textContent = 'lithium 400 mg'));
    const report = await lens.report(page, (r) => r.drugs.some((drug) => drug.id === 'lithium'));
    expect(report.drugs).toHaveLength(1);
    await expect.poll(() => page.evaluate(() => CSS.highlights.size), { timeout: 10_000 }).toBe(1);
  });
});

describe('an extension that was updated or removed under an open page', () => {
  it('takes its marks away at the page’s next change, and says nothing on its console', async () => {
    const lens = await launchInChromium({ grants: ['http://epd.example/*'] });
    try {
      lens.serve('http://epd.example/open', '<h1>Medicatie</h1><p id="p">sertraline 50 mg</p>');
      const page = await lens.open('http://epd.example/open');
      const said: string[] = [];
      // The server has no favicon; the browser says so here.
      page.raw.on('console', (message) => message.text().startsWith('Failed to load') || said.push(message.text()));
      page.raw.on('pageerror', (error) => said.push(String(error)));
      const highlights = () => page.evaluate(() => CSS.highlights.size);
      await expect.poll(highlights, { timeout: 10_000 }).toBe(1);
      // The extension's own page closes under this call.
      await lens.inExtension(() => void setTimeout(() => chrome.runtime.reload(), 100));
      await new Promise((done) => setTimeout(done, 2_000));
      await page.evaluate(() => void (document.querySelector('#p')!.textContent = 'lithium 400 mg'));
      await expect.poll(highlights, { timeout: 10_000 }).toBe(0);
      expect(said).toEqual([]);
    } finally {
      await lens.close();
    }
  });
});
