import { chromium } from '@playwright/test';
import { serveSite } from '/work/main/scripts/serve.ts';
const server = await serveSite(0); const port = server.address().port;
const b = await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu']});
const p = await b.newPage(); p.on('console',m=>console.log(m.type(),m.text())); p.on('pageerror',e=>console.log('ERR',e.message)); p.on('requestfailed',r=>console.log('FAIL',r.url())); const t0=Date.now();
p.on('response',r=>console.log(Date.now()-t0,r.status(),r.url().slice(22)));
await p.goto(`http://localhost:${port}/en/search/#q=Katerji`);
for(let i=0;i<20;i++){await p.waitForTimeout(300); const s=await p.evaluate(()=>document.querySelector('[data-search-state]').dataset.searchState); console.log(Date.now()-t0,s); if(s==='done')break;}
await b.close(); server.close();
