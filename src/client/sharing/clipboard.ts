import type { Clip } from '#domain/derived/quotation.ts';

/**
 * Puts a clip on the clipboard, as HTML beside the text where the browser knows how.
 * @throws what the browser says when it allows no copying, as on a page that is not served over a safe connection
 */
export async function copyClip({ text, html }: Clip): Promise<void> {
  if ('ClipboardItem' in window) {
    const blob = (type: string, content: string) => new Blob([content], { type });
    const item = new ClipboardItem({ 'text/plain': blob('text/plain', text), 'text/html': blob('text/html', html) });
    const isWritten = await navigator.clipboard.write([item]).then(
      () => true,
      () => false,
    );
    if (isWritten) return;
  }
  await navigator.clipboard.writeText(text);
}
