/**
 * In the archive of the site this stands where a page’s script stood: a browser that opens pages from a disk runs no
 * modules and fetches no files. It says where the folder lies, and brings the script where it can run: on any host, and
 * on the search page wherever the browser allows it. Until then the page is as it is without a script.
 */
function startFromFolder(): void {
  const { module, root } = document.currentScript?.dataset ?? {};
  if (module === undefined || root === undefined) return;
  Object.assign(globalThis, { sitePath: new URL(root, location.href).pathname });
  const isOnDisk = location.protocol === 'file:';
  if (!isOnDisk || document.querySelector('[data-search-state]')) {
    const script = Object.assign(document.createElement('script'), { type: 'module', src: module });
    script.addEventListener('load', () => {
      for (const element of document.querySelectorAll('[data-without-script]')) element.remove();
    });
    document.head.append(script);
  }
  // What a script links to ends in a folder, which a browser would list.
  if (isOnDisk)
    document.addEventListener('click', ({ target }) => {
      const link = target instanceof Element ? target.closest('a') : null;
      if (link?.protocol === 'file:' && link.pathname.endsWith('/')) link.pathname += 'index.html';
    });
}

startFromFolder();
