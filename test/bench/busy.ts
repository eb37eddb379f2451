/**
 * A page that appends and edits 200 rows a second, read and not read, alternating in one browser: what the page's own
 * work costs in each, whether memory stays flat, and whether the findings are right at the end.
 * `npm run busy`; dist/chrome must be built. Ratios only: absolute times say something about the machine.
 */
import type { CDPSession } from 'playwright-core';
import type { PageReport } from '../../src/vocabulary.ts';
import { launchChromium } from '../e2e/harness-chromium.ts';

const READ = 'http://epd.example/busy';
const UNREAD = 'http://elsewhere.example/busy';
const ROUNDS = 4;
const SECONDS = 15;

/** Two rows every 10 ms; each tick is timed with the layout it causes. Old rows go, so that the page itself stays level. */
const PAGE = `<h1>Medicatie</h1><table id="t"></table><script>
  const names = ['paracetamol', 'sertraline', 'metformine', 'omeprazol', 'lisinopril'];
  let made = 0;
  globalThis.ticks = [];
  globalThis.timer = setInterval(() => {
    const started = performance.now();
    const table = document.querySelector('#t');
    for (let n = 0; n < 2; n++) {
      const row = table.insertRow();
      row.insertCell().textContent = names[made++ % names.length] + ' ' + made + ' mg';
      row.insertCell().textContent = 'actief';
      table.rows[made % table.rows.length].cells[1].firstChild.nodeValue = made % 3 ? 'actief' : 'gestopt';
      if (table.rows.length > 400) table.deleteRow(0);
    }
    table.offsetHeight;
    ticks.push(performance.now() - started);
  }, 10);
</script>`;

const lens = await launchChromium({ grants: ['http://epd.example/*'] });
lens.serve(READ, PAGE);
lens.serve(UNREAD, PAGE);

/** Median work per tick in ms, and the page's heap in bytes early and late. */
async function round(url: string): Promise<{ work: number; early: number; late: number }> {
  const page = await lens.open(url);
  const raw = page.raw;
  const session = await raw.context().newCDPSession(raw);
  await session.send('Performance.enable');
  await raw.waitForTimeout((SECONDS * 1000) / 3);
  const early = await heap(session);
  await raw.waitForTimeout((SECONDS * 2000) / 3);
  const late = await heap(session);
  const ticks = await raw.evaluate(() => (globalThis as unknown as { ticks: number[] }).ticks);
  await page.close();
  return { work: mean(ticks), early, late };
}

async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((m) => m.name === 'JSHeapUsedSize')?.value ?? 0;
}

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

const read: Awaited<ReturnType<typeof round>>[] = [];
const unread: typeof read = [];
for (let n = 0; n < ROUNDS; n++) {
  unread.push(await round(UNREAD));
  read.push(await round(READ));
}

const page = await lens.open(READ);
await new Promise((done) => setTimeout(done, 3_000));
await page.evaluate(() => {
  clearInterval((globalThis as unknown as { timer: number }).timer);
  document.querySelector('#t')!.innerHTML = '<tr><td>sertraline 50 mg</td></tr><tr><td>fenelzine 15 mg</td></tr>';
});
let findings: string[] = [];
for (let tries = 0; tries < 50 && findings.length === 0; tries++) {
  await new Promise((done) => setTimeout(done, 200));
  const report = await lens.inExtension(
    (tabId) => chrome.runtime.sendMessage<unknown, PageReport>({ type: 'report:get', tabId }),
    page.tabId,
  );
  if (report.drugs.length === 2) findings = report.findings.map((f) => `${f.drugs.join(' + ')}: ${f.action}`);
}
await lens.close();

const ratio = median(read.map((r, i) => r.work / unread[i]!.work));
const growth = median(read.map((r) => r.late / r.early));
const baseline = median(unread.map((r) => r.late / r.early));
console.log(`rows a second                      200, ${ROUNDS} × ${SECONDS} s each, alternating`);
console.log(`page's own work, read / not read   ${ratio.toFixed(3)}   (bar 1.05)`);
console.log(`heap late / early, read            ${growth.toFixed(3)}`);
console.log(`heap late / early, not read        ${baseline.toFixed(3)}`);
console.log(`findings at the end                ${findings.join('; ') || 'none'}`);
console.log(
  JSON.stringify({ work: ratio, heapGrowth: growth, heapGrowthNotRead: baseline, findings: findings.length }),
);
if (findings.length === 0) process.exitCode = 1;
