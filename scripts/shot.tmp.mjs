import { chromium } from '@playwright/test';
import { serveSite } from '/work/main/scripts/serve.ts';
const server = await serveSite(0);
const port = server.address().port;
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
const [, , ...jobs] = process.argv; // name|path|width|scheme|action
for (const j of jobs) {
  const [name, path, width, scheme, action] = j.split('|');
  const p = await b.newPage({ viewport: { width: +width, height: 900 }, colorScheme: scheme || 'light' });
  p.on('console', (m) => {
    if (['error', 'warning'].includes(m.type())) console.log(name, m.type(), m.text());
  });
  p.on('pageerror', (e) => console.log(name, 'ERR', e.message));
  await p.goto(`http://localhost:${port}${path}`, { waitUntil: 'networkidle' });
  if (action) await eval(`(async()=>{${action}})()`);
  await p.waitForTimeout(400);
  await p.screenshot({ path: `/tmp/shots/${name}.png` });
  await p.close();
}
await b.close();
server.close();
