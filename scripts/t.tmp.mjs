import { chromium } from '@playwright/test';
import { serveSite } from '/work/main/scripts/serve.ts';
const server = await serveSite(0);
const port = server.address().port;
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
const p = await b.newPage();
p.on('console', (m) => console.log(m.type(), m.text()));
p.on('pageerror', (e) => console.log('ERR', e.message));
p.on('requestfailed', (r) => console.log('FAIL', r.url()));
const t0 = Date.now();
const seen = new Set();
let tot = 0;
p.on('response', async (r) => {
  if (seen.has(r.url())) return;
  seen.add(r.url());
  const n = (await import('node:zlib')).gzipSync(await r.body()).length;
  if (!/woff2|css|search\/$|svg/.test(r.url())) tot += n;
  console.log(Date.now() - t0, n, tot, r.url().slice(22));
});
await p.goto(`http://localhost:${port}/en/search/#q=` + encodeURIComponent(process.argv[2] || 'القاطرجي'));
for (let i = 0; i < 20; i++) {
  await p.waitForTimeout(300);
  const s = await p.evaluate(() => document.querySelector('[data-search-state]').dataset.searchState);
  console.log(Date.now() - t0, s);
  if (s === 'done') break;
}
await b.close();
server.close();
