/**
 * A page that appends and edits 200 rows a second, in three tabs of one browser: one that is read and two that are not.
 * They work in turn, so that drift of the machine falls out, and the two that are not read tell how much noise is left.
 * Measured: what the page's own work costs, the load and the longest task of its thread, whether memory stays flat, and
 * whether the findings are right at the end. `npm run busy`; dist/chrome must be built. Ratios only: absolute times say
 * something about the machine.
 */
import type { CDPSession, Page } from 'playwright-core';
import type { PageReport } from '../../src/vocabulary.ts';
import type { LensPage } from '../e2e/harness.ts';
import { launchChromium } from '../e2e/harness-chromium.ts';

const READ = 'http://epd.example/busy';
const UNREAD = 'http://elsewhere.example/busy';
const CONTROL = 'http://third.example/busy';
/** 60 s of work for each tab. A turn is long enough for readings at their usual distance. */
const TURNS = 12;
const SECONDS = 5;
/** Of each turn, not counted: until the tab is drawn again. */
const SETTLE_MS = 300;

/** Two rows every 10 ms; each tick is timed with the layout it causes. Old rows go, so that the page itself stays level. */
const PAGE = `<h1>Medicatie</h1><table id="t"></table><script>
  const names = ['paracetamol', 'sertraline', 'metformine', 'omeprazol', 'lisinopril'];
  let made = 0;
  globalThis.ticks = [];
  let timer;
  globalThis.work = (on) => (timer = on ? setInterval(tick, 10) : clearInterval(timer));
  function tick() {
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
  }
</script>`;

interface Turn {
  /** ms that the page's thread worked on its own tick: the time of other processes is not in it. */
  cpu: number;
  /** ms by the page's clock per tick: the middle half, all of them, and the one in a hundred. */
  middle: number;
  mean: number;
  p99: number;
  /** Ticks done in a second. */
  rate: number;
  /** ms per second that the page's thread worked in all, and its longest task. */
  load: number;
  longest: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  tdur?: number;
  args?: { data?: { url?: string } };
}

interface Tab {
  page: LensPage<Page>;
  session: CDPSession;
  turns: Turn[];
}

const lens = await launchChromium({ grants: ['http://epd.example/*'] });
lens.serve(READ, PAGE);
lens.serve(UNREAD, PAGE);
lens.serve(CONTROL, PAGE);

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
const mean = (values: readonly number[]) => sum(values) / values.length;
const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

async function open(url: string): Promise<Tab> {
  const page = await lens.open(url);
  const session = await page.raw.context().newCDPSession(page.raw);
  await session.send('Performance.enable');
  return { page, session, turns: [] };
}

const work = ({ page }: Tab, on: boolean) =>
  page.evaluate((now: boolean) => void (globalThis as unknown as { work: (on: boolean) => void }).work(now), on);

async function turn(tab: Tab): Promise<Turn> {
  const { page, session } = tab;
  await page.raw.bringToFront();
  await work(tab, true);
  await wait(SETTLE_MS);
  const events: TraceEvent[] = [];
  const take = ({ value }: { value: object[] }) => void events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', take);
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  const traceConfig = { includedCategories: ['devtools.timeline', 'toplevel'] };
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
  await page.evaluate(() => void ((globalThis as unknown as { ticks: number[] }).ticks.length = 0));
  await wait(SECONDS * 1000);
  const ticks = await page.evaluate(() => (globalThis as unknown as { ticks: number[] }).ticks);
  await work(tab, false);
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', take);

  const whole = events.filter(({ ph }) => ph === 'X');
  const own = whole.filter(({ name, args }) => name === 'FunctionCall' && args?.data?.url === page.raw.url());
  const tasks = whole.filter(
    ({ name, pid, tid }) => /RunTask$/.test(name) && pid === own[0]?.pid && tid === own[0].tid,
  );
  const ms = (of: readonly TraceEvent[]) => of.map(({ tdur = 0 }) => tdur / 1000);
  const sorted = [...ticks].sort((a, b) => a - b);
  const at = (part: number) => Math.floor(sorted.length * part);
  return {
    cpu: mean(ms(own)),
    middle: mean(sorted.slice(at(0.25), at(0.75))), // as steady as a median, without the steps of the page's clock
    mean: mean(ticks),
    p99: sorted[at(0.99)]!,
    rate: ticks.length / SECONDS,
    load: sum(ms(tasks)) / SECONDS,
    longest: Math.max(...ms(tasks)),
  };
}

async function heap({ session }: Tab): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((m) => m.name === 'JSHeapUsedSize')?.value ?? 0;
}

/** What is found when the page comes to rest with another list. */
async function findingsAtEnd({ page }: Tab): Promise<string[]> {
  await page.evaluate(() => {
    document.querySelector('#t')!.innerHTML = '<tr><td>sertraline 50 mg</td></tr><tr><td>fenelzine 15 mg</td></tr>';
  });
  for (let tries = 0; tries < 50; tries++) {
    await wait(200);
    const report = await lens.inExtension(
      (tabId) => chrome.runtime.sendMessage<unknown, PageReport>({ type: 'report:get', tabId }),
      page.tabId,
    );
    if (report.drugs.length === 2 && report.findings.length > 0)
      return report.findings.map((f) => `${f.drugs.join(' + ')}: ${f.action}`);
  }
  return [];
}

const unread = await open(UNREAD);
const read = await open(READ);
const control = await open(CONTROL);
const tabs = [unread, read, control];
let early = 0;
for (let n = 0; n < TURNS; n++) {
  for (const tab of n % 2 === 0 ? tabs : [...tabs].reverse()) tab.turns.push(await turn(tab));
  if (n === 2) early = await heap(read);
}
const growth = (await heap(read)) / early;
const findings = await findingsAtEnd(read);
await lens.close();

/** Turn by turn against the tab that is not read: the median ratio and its standard error. */
function against(tab: Tab, key: keyof Turn): { ratio: number; error: number } {
  const ratios = tab.turns.map((each, n) => each[key] / unread.turns[n]![key]);
  const middle = mean(ratios);
  const variance = sum(ratios.map((ratio) => (ratio - middle) ** 2)) / (ratios.length - 1);
  return { ratio: median(ratios), error: Math.sqrt(variance / ratios.length) };
}

const LABELS: [keyof Turn, string][] = [
  ['cpu', "page's own work, thread time (bar 1.05)"],
  ['middle', "page's own work, clock, middle half"],
  ['mean', "page's own work, clock, mean"],
  ['p99', "page's own work, clock, p99"],
  ['rate', 'ticks done in a second'],
  ['load', 'load of its thread, ours included'],
];
const show = ({ ratio, error }: { ratio: number; error: number }) => `${ratio.toFixed(3)} ± ${error.toFixed(3)}`;
console.log(`200 rows a second, ${TURNS} × ${SECONDS} s each`.padEnd(44) + 'read / not read    not read twice');
for (const [key, label] of LABELS)
  console.log(label.padEnd(44) + show(against(read, key)).padEnd(19) + show(against(control, key)));
const longest = (tab: Tab) => Math.max(...tab.turns.map((each) => each.longest));
console.log(
  `longest task, ms of the thread`.padEnd(44) + `${longest(read).toFixed(1)} / ${longest(unread).toFixed(1)}`,
);
console.log('heap at the end / after three turns, read'.padEnd(44) + growth.toFixed(3));
console.log('findings at the end'.padEnd(44) + (findings.join('; ') || 'none'));
const results = Object.fromEntries(LABELS.map(([key]) => [key, against(read, key)]));
console.log(JSON.stringify({ ...results, longest: longest(read), heapGrowth: growth, findings: findings.length }));
if (findings.length === 0) process.exitCode = 1;
