import { basePath, serveSite } from './serve.ts';
import { step } from './steps.ts';

/** `npm start`: builds the site with its search, serves it, and says where. Stops cleanly on Ctrl-C. */
const port = 4321;

if (!(await step('Building the site and its search', 'astro', ['build', '--silent']))) {
  console.error('The site was not built: see the lines above.');
  process.exit(1);
}
try {
  const server = await serveSite(port);
  console.log(`\nThe Badia File · ملف البادية is at http://localhost:${port}${basePath()}\nPress Ctrl-C to stop.`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      void server.close().then(() => process.exit(0));
    });
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
