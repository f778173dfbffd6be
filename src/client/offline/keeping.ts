import { Controls, type KeepState } from './controls.ts';
import { isKeptSoFar, storeName } from './messages.ts';

/** What the build says of the files that are kept. */
interface OfflineFiles {
  bytes: number;
}

/** How many bytes are to be kept. */
async function bytesToKeep(address: string): Promise<number> {
  const answer = await fetch(address);
  return ((await answer.json()) as OfflineFiles).bytes;
}

/** @throws Error when the device has no room for so much */
async function refuseTooLittleRoom(bytes: number): Promise<void> {
  const { quota = Infinity, usage = 0 } = 'storage' in navigator ? await navigator.storage.estimate() : {};
  if (quota - usage < bytes) throw new Error('there is no room');
}

/** When a worker has everything. @throws Error when it could not be had */
async function installed(worker: ServiceWorker): Promise<void> {
  if (worker.state === 'activated') return;
  await new Promise<void>((done, failed) => {
    worker.addEventListener('statechange', () => {
      if (worker.state === 'activated') done();
      else if (worker.state === 'redundant') failed(new Error('the site could not be kept'));
    });
  });
}

/**
 * Keeps the whole site on this device when the reader asks for it, and gives the room back when the reader asks for that.
 * Nothing is registered or stored before.
 * @param before what was registered on an earlier page
 * @returns what the button does, for the press that brought this here
 */
export function startKeeping(
  roots: readonly HTMLElement[],
  addresses: { worker: string; files: string },
  before: ServiceWorkerRegistration | undefined,
): { keep: () => Promise<void> } {
  const controls = roots.map((root) => new Controls(root));
  const show = (state: KeepState, isSaid = true) => {
    for (const each of controls) each.show(state, isSaid);
  };
  let registration = before;

  const follow = async (isSaid: boolean) => {
    const worker = registration?.active ?? registration?.waiting ?? registration?.installing;
    if (!worker) return;
    if (!registration?.active) show('keeping');
    try {
      await installed(worker);
      show('kept', isSaid);
    } catch {
      show('error');
    }
  };
  const keep = async () => {
    show('keeping');
    try {
      const bytes = await bytesToKeep(addresses.files);
      for (const each of controls) each.showProgress(0, bytes);
      await refuseTooLittleRoom(bytes);
      registration = await navigator.serviceWorker.register(addresses.worker);
      await follow(true);
    } catch {
      show('error');
    }
  };
  const remove = async () => {
    if (!registration) return;
    show('removing');
    await caches.delete(storeName(registration.scope));
    await registration.unregister();
    registration = undefined;
    show('idle');
  };

  navigator.serviceWorker.addEventListener('message', ({ data }) => {
    if (isKeptSoFar(data)) for (const each of controls) each.showProgress(data.done, data.total);
  });
  for (const each of controls) {
    each.keep?.addEventListener('click', () => void keep());
    each.remove?.addEventListener('click', () => void remove());
  }
  if (document.querySelector('[data-keep-size]'))
    bytesToKeep(addresses.files).then((bytes) => {
      for (const each of controls) each.showSize(bytes);
    }, console.warn);
  void follow(false);
  return { keep };
}
