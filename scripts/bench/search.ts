import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import { allLocales, type Locale } from '#domain/model/locales.ts';
import { findBrowser } from '../testing/browser.ts';
import { basePath, outDir, serveSite } from '../serve.ts';

/**
 * `npm run bench -- --search`: how long the search of the built site takes on a slow phone link, and how many bytes: the first
 * question with nothing kept, asked by the address of the search page, on the open search page, and from the box of
 * another page; then a second.
 */

/** The link and the phone of the project's measurements: bits a second, milliseconds of a round trip, slowdown. */
const phone = { bits: 1_470_000, roundTrip: 562, slowdown: 4 };
const questions = ['القاطرجي', 'phosphate', 'who attacked the oil convoys'];
const second = 'الفيلق الخامس';
const rounds = 3;

/** A copy of the built site with every text compressed beside it, as a host would serve it. */
async function compressedCopy(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  await cp(outDir(), folder, { recursive: true });
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile() && /\.(?:html|js|css|json|svg)$/.test(entry.name)) {
      const file = join(entry.parentPath, entry.name);
      await writeFile(`${file}.gz`, await promisify(gzip)(await readFile(file), { level: 9 }));
    }
  return folder;
}

interface Phone {
  page: Page;
  client: CDPSession;
  /** Bytes over the wire, and requests, since it was last asked. */
  spent: () => { bytes: number; requests: number };
}

async function slowPage(browser: Browser): Promise<Phone> {
  const page = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage();
  // The browser loads parts of its own window beside the first page; a phone has done so long before.
  await page.waitForTimeout(2000);
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  const throughput = phone.bits / 8;
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: phone.roundTrip,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
  await client.send('Emulation.setCPUThrottlingRate', { rate: phone.slowdown });
  let [bytes, requests] = [0, 0];
  client.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests += 1;
  });
  const spent = () => {
    const sum = { bytes, requests };
    [bytes, requests] = [0, 0];
    return sum;
  };
  return { page, client, spent };
}

const kB = (bytes: number) => `${Math.round(bytes / 1000)} kB`;
const seconds = (from: number, to = Date.now()) => `${((to - from) / 1000).toFixed(1)} s`;
/** Waits in the page itself, looking often: a look from outside would come half a second late. */
const appears = (page: Page, selector: string) =>
  page.waitForFunction((each) => document.querySelector(each) !== null, selector, { polling: 20 });
const done = (page: Page) => appears(page, '[data-search-state="done"]');

/** The search page opened at a question, then asked another. */
async function byAddress(browser: Browser, origin: string, locale: Locale, question: string): Promise<string> {
  const { page, spent } = await slowPage(browser);
  const start = Date.now();
  await page.goto(`${origin}${basePath()}${locale}/search/#q=${encodeURIComponent(question)}`, { waitUntil: 'commit' });
  const arrived = Date.now();
  await appears(page, '[data-search-results] > li');
  const names = Date.now();
  await done(page);
  const first = `page ${seconds(start, arrived)}, first names ${seconds(arrived, names)}, all results ${seconds(arrived)} later`;
  const { bytes, requests } = spent();
  const again = Date.now();
  await page.evaluate((hash) => (location.hash = hash), `q=${encodeURIComponent(second)}`);
  await appears(page, '[data-search-state="loading"]');
  await done(page);
  const next = `; a second question ${seconds(again)}, ${kB(spent().bytes)}`;
  await page.context().close();
  return `${first}, ${kB(bytes)} in ${requests} requests, page and faces included${next}`;
}

/** The search page opened without a question, and asked its first one when it is there. */
async function byOpenPage(browser: Browser, origin: string, locale: Locale, question: string): Promise<string> {
  const { page, spent } = await slowPage(browser);
  await page.goto(`${origin}${basePath()}${locale}/search/`, { waitUntil: 'networkidle' });
  const before = spent();
  const start = Date.now();
  await page.evaluate((hash) => (location.hash = hash), `q=${encodeURIComponent(question)}`);
  await done(page);
  const { bytes, requests } = spent();
  await page.context().close();
  return `all results ${seconds(start)} after the question, ${kB(bytes)} in ${requests} requests, ${kB(before.bytes)} before`;
}

/** The box of another page, focused, typed into and sent. */
async function byBox(browser: Browser, origin: string, locale: Locale, question: string): Promise<string> {
  const { page, spent } = await slowPage(browser);
  await page.goto(`${origin}${basePath()}${locale}/about/`, { waitUntil: 'networkidle' });
  spent();
  // On a phone the box is in the menu.
  await page.locator('.site-menu > summary').click();
  const box = page.locator('header input[type="search"]');
  const start = Date.now();
  await box.focus();
  await box.pressSequentially(question, { delay: 150 });
  const typed = Date.now();
  await box.press('Enter');
  await done(page);
  const { bytes, requests } = spent();
  await page.context().close();
  return `typed in ${seconds(start, typed)}, all results ${seconds(typed)} after the key, ${kB(bytes)} in ${requests} requests`;
}

const folder = await compressedCopy();
// Ten minutes, as common static hosts have it.
const server = await serveSite(0, { folder, cache: 'max-age=600' });
try {
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const origin = `http://localhost:${server.port}`;
    for (const locale of allLocales)
      for (const question of questions)
        for (let round = 1; round <= rounds; round++) {
          console.log(`${locale} «${question}» by address: ${await byAddress(browser, origin, locale, question)}`);
          console.log(
            `${locale} «${question}» on the open page: ${await byOpenPage(browser, origin, locale, question)}`,
          );
          console.log(`${locale} «${question}» by the box: ${await byBox(browser, origin, locale, question)}`);
        }
  } finally {
    await browser.close();
  }
} finally {
  await server.close();
  await rm(folder, { recursive: true, force: true });
}
